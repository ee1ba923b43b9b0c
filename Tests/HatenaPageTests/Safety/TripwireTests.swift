import HatenaPage
import HatenaText
import SyntaxColor
import TestSupport
import Testing

/// Runs hostile HTML in Chromium and watches whether anything happens.
struct `In a browser` {
  private struct Report: Decodable {
    /// What ran.
    let tripped: [String]
    /// Event handlers and addresses with a scheme of their own.
    let suspicious: [String]
    /// What changed when its HTML was read once more.
    let mutated: [String]
    let elements: Int
  }

  /// A page whose alarms are set before anything else of it is read.
  private static func page(_ body: [UInt8]) -> [UInt8] {
    Array(
      """
      <!DOCTYPE html><meta charset="utf-8"><title>Tripwire</title><script>
      window.tripped = [];
      for (const name of ['alert', 'confirm', 'prompt', 'xss']) {
        window[name] = () => { window.tripped.push(name); };
      }
      window.print = window.open = () => null;
      addEventListener('error', (event) => {
        if (event instanceof ErrorEvent) window.tripped.push(event.message);
      });
      </script><body>
      """.utf8) + body
  }

  /// Touches everything on a page in every way, and says what happened.
  private static let touching = """
    const types = ['mouseover', 'mouseenter', 'mousemove', 'mousedown', 'mouseup', 'pointerover',
      'pointerenter', 'focus', 'focusin', 'blur', 'input', 'change', 'submit', 'toggle', 'load',
      'error', 'animationstart', 'keydown', 'click'];
    const suspicious = [];
    const mutated = [];
    const safe = ['http:', 'https:', 'ftp:', 'mailto:', 'file:', 'none'];
    const protocol = (address) => {
      try { return new URL(address, document.baseURI).protocol; } catch { return 'none'; }
    };
    // Links and forms are followed only where that would run something.
    document.addEventListener('click', (event) => {
      const link = event.target.closest?.('a[href], area[href]');
      if (link && protocol(link.href) != 'javascript:') event.preventDefault();
    }, true);
    document.addEventListener('submit', (event) => {
      const address = event.submitter?.formAction || event.target.action;
      if (protocol(address) != 'javascript:') event.preventDefault();
    }, true);
    // A parser drops the line break after <pre>, here as in all HTML.
    const steady = (html) => html.trim().replace(/(<pre[^>]*>)\\n+/g, '$1');
    const touch = (root) => {
      for (const element of root.querySelectorAll('*')) {
        for (const { name, value } of element.attributes) {
          if (name.startsWith('on') || name == 'style' || name == 'id') suspicious.push(name);
        }
        for (const address of [element.href, element.src, element.cite]) {
          if (typeof address != 'string' || address == '') continue;
          if (!safe.includes(protocol(address))) suspicious.push(address);
        }
        for (const type of types) {
          const kind = /^(mouse|pointer|click)/.test(type) ? MouseEvent : Event;
          element.dispatchEvent(new kind(type, { bubbles: true, cancelable: true }));
        }
        element.focus?.();
      }
    };
    const roots = [...document.querySelectorAll('section')];
    touch(document.body);
    for (const root of roots) {
      const html = root.innerHTML;
      for (const name of ['div', 'template']) {
        const copy = document.createElement(name);
        copy.innerHTML = html;
        if (steady(copy.innerHTML) != steady(html)) mutated.push(root.title + ': ' + html);
        if (name == 'div') {
          document.body.append(copy);
          touch(copy);
          copy.remove();
        }
      }
      const other = new DOMParser().parseFromString(html, 'text/html').body;
      if (steady(other.innerHTML) != steady(html)) mutated.push(root.title + ': ' + html);
    }
    return new Promise((done) => setTimeout(() => done({
      tripped: window.tripped, suspicious, mutated,
      elements: document.querySelectorAll('section *').length,
    }), 500));
    """

  @Test(arguments: 0..<4)
  func `nothing of hostile HTML runs`(part: Int) throws {
    let vectors = try HostileHTML.all()
    #expect(vectors.count >= 400)
    var options = HTMLOptions.untrusted
    options.highlighter = Highlighter()
    let contexts = HostileHTML.contexts.enumerated().filter { $0.offset % 4 == part }
    let views = contexts.map { context in
      let body = vectors.flatMap { vector in
        let document = Document(parsing: vector.document(in: context.element))
        return Array("<section title=\"\(vector.id)\">".utf8) + document.htmlBytes(options)
          + Array("</section>\n".utf8)
      }
      return Browser.View(Self.page(body), asking: Self.touching)
    }
    for (report, context) in zip(try Browser().ask(views, as: Report.self), contexts) {
      #expect(report.tripped.isEmpty, "\(context)")
      #expect(report.suspicious.isEmpty, "\(context)")
      #expect(report.mutated.isEmpty, "\(context)")
      #expect(report.elements > vectors.count, "\(context)")
    }
  }

  @Test func `the same HTML runs where nobody looks after it`() throws {
    let vectors = try HostileHTML.all().filter(\.runs)
    #expect(vectors.count >= 200)
    var silent: [String] = []
    for start in stride(from: 0, to: vectors.count, by: 60) {
      let part = vectors[start..<min(start + 60, vectors.count)]
      let views = part.map { vector in
        Browser.View(Self.page(vector.bytes), asking: Self.touching)
      }
      for (report, vector) in zip(try Browser().ask(views, as: Report.self), part)
      where report.tripped.isEmpty { silent.append(vector.id) }
    }
    // Some will stop as browsers change; all at once would mean that the wire is broken.
    #expect(silent.count * 10 < vectors.count, "\(silent)")
  }

  @Test func `names of headlines and anchors stand in for nothing`() throws {
    let names = ["cookie", "body", "alert", "getElementById", "location", "forms", "AUTHOR", "p1"]
    let lines = names.map { "*\($0)*x\n<a name=\"\($0)\">y</a> <img name=\"\($0)\" id=\"\($0)\">" }
    let html = Document(parsing: lines.joined(separator: "\n")).htmlBytes(.untrusted)
    let script = """
      const plain = document.createElement('iframe');
      document.body.append(plain);
      return \(names).filter((name) =>
        typeof document[name] != typeof plain.contentDocument[name]
        || (name != 'alert' && typeof window[name] != typeof plain.contentWindow[name])
        || document[name] instanceof HTMLAnchorElement || document[name] instanceof HTMLImageElement);
      """
    let view = Browser.View(Self.page(html), asking: script)
    #expect(try Browser().ask([view], as: [String].self) == [[]])
  }
}
