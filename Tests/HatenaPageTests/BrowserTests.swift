import TestSupport
import Testing

struct `The browser that tests ask` {
  private struct Answer: Decodable, Equatable {
    let isDark: Bool
    let width: Int
  }

  @Test func `shows pages in the width and the color scheme asked for`() throws {
    let page = Array("<!DOCTYPE html><meta name=viewport content='width=device-width'><p>a".utf8)
    let script = """
      return { isDark: window.matchMedia('(prefers-color-scheme: dark)').matches,
               width: window.innerWidth };
      """
    let views = [(390, true), (390, false), (1000, true)].map {
      Browser.View(page, width: $0, isDark: $1, asking: script)
    }
    let answers = try Browser().ask(views, as: Answer.self)
    #expect(
      answers == [
        Answer(isDark: true, width: 390), Answer(isDark: false, width: 390),
        Answer(isDark: true, width: 1000),
      ])
  }

  @Test func `runs the pages' own scripts and waits for promises`() throws {
    let page = Array("<script>window.tripped = true; // </script>\u{FFFD}<i>\"</i>".utf8) + [0xFF]
    let script = """
      await new Promise((done) => setTimeout(done, 1000));
      return [String(window.tripped), document.body.textContent];
      """
    let wrapped = "return (async () => { \(script) })();"
    let answers = try Browser().ask(
      [Browser.View(page, asking: wrapped)], as: [String].self)
    #expect(answers.first?.first == "true")
    #expect(answers.first?.last?.contains("\"") == true)
  }

  @Test func `says what is missing where there is none`() {
    let environment = ["HATENATEXT_BROWSER": "/nonexistent/browser"]
    let failure = #expect(throws: Browser.Failure.self) { try Browser(environment: environment) }
    #expect(failure?.description.contains("/nonexistent/browser") == true)
  }

  @Test func `says what went wrong in a question`() throws {
    let view = Browser.View(Array("a".utf8), asking: "return document.nothing.there;")
    #expect(throws: Browser.Failure.self) { try Browser().ask([view], as: String.self) }
  }
}
