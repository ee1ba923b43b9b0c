/* 昔ながらの書き方 */
(function ($, window, undefined) {
  "use strict";

  var defaults = {
    speed: 400,
    easing: 'swing',
    onEnd: function () { return false; }
  };

  function Slider(element, options) {
    var self = this;
    self.element = element;
    self.options = $.extend({}, defaults, options || {});
    self.index = 0;
    self.timer = null;
  }

  Slider.prototype.next = function () {
    var self = this, items = self.element.children('li'), i, item;
    for (i = 0; i < items.length; i++) {
      item = items[i];
      if (i === self.index) {
        $(item).fadeIn(self.options.speed);
      } else if (i !== 0) {
        $(item).hide();
      } else {
        continue;
      }
    }
    self.index = (self.index + 1) % items.length;
    clearTimeout(self.timer);
    self.timer = setTimeout(function () { self.next(); }, 1000);
  };

  $.fn.slider = function (options) {
    return this.each(function () {
      var slider = $.data(this, 'slider');
      if (!slider) {
        slider = new Slider($(this), options);
        $.data(this, 'slider', slider);
      }
      switch (typeof options) {
        case 'string':
          slider[options]();
          break;
        case "object":
        default:
          slider.next();
      }
    });
  };

  // 古い関数
  document.write('<p class="x">' + unescape('%u3042') + "</p>");
  if (confirm("続けますか？ it's \"ok\"?")) {
    alert(parent.location.href);
    window.status = prompt('名前', '');
  }
  try {
    var date = new Date(), list = new Array(3), re = new RegExp("^a\\d+", 'i');
    var n = Number('42') / 2, s = 'a/b'.split('/'), o = new Object();
    delete o.x;
    if ('x' in o || o instanceof Function) throw re;
  } catch (e) {
    event.returnValue = true;
  }
  /* TODO: 消す
     複数行 */
})(jQuery, window);
