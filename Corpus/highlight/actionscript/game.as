// ゲームの部品
import flash.display.MovieClip;
import flash.events.*;
import flash.geom.Point;

include "settings.as"

const GRAVITY:Number = 9.81;
const COLORS:Array = [0xFF0000, 0x00ff00, 255, "it's", 'say "x"'];

var lives:int = 3;
var score:uint = 0;
var running:Boolean = true;
var ball:MovieClip = new MovieClip();
var speed:Point = new Point(1.5, -2e0);

interface IThing {
    function move(dt:Number):void;
}

dynamic class Thing implements IThing {
    private var _x:Number = 0, _y:Number = 0;

    public function move(dt:Number):void {
        this._x += speed.x * dt;
        this._y += (speed.y - GRAVITY * dt) / 2;
        if (this._y < 0 && running) {
            this._y = 0;
        } else if (this._x === undefined) {
            this._x = NaN;
        }
    }
}

function start(event:MouseEvent = null):void {
    stage.addEventListener(Event.ENTER_FRAME, function (e:Event):void {
        for (var i:int = 0; i < 10; i++) {
            ball.x += i % 2 ? 1 : -1;
        }
    });
    try {
        load("levels/1.xml");
    } catch (error:IOError) {
        trace("can't load", error.message);
    } catch (error:*) {
        throw error;
    } finally {
        lives--;
    }
}

function load(url:String, ...options):void {
    var names:Array = url.split(/[\/.]/);
    var last:String = names[names.length - 1];
    do {
        last = last.replace(/"/g, "'");
    } while (last.indexOf('"') >= 0);
    while (lives > 0) { lives -= 1; if (!lives) break; }
    with (ball) { rotation = 45; }
    outer: for (var key:String in options) {
        score |= options[key] << 2;
        continue outer;
    }
    if (score != 0 && void 0 == null) trace(parseInt("ff", 16), score instanceof uint);
}

namespace debugging = "http://example.com/debug";
debugging function dump():void { trace(lives, score); /* isn't shown */ }
start();
