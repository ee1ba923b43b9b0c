import HatenaText
import TestSupport
import Testing

struct `Lines of answers` {
  private func read(_ text: String) throws(Answers.LineError) -> Answers {
    try Answers(jsonLines: Array(text.utf8))
  }

  @Test func `are read`() throws {
    let answers = try read(
      """
      \u{FEFF}{"url":"a","title":"\\u3042\\ud83d\\ude00\\"\\/\\n"}\r

      { "url" : "b" , "embed":"<b>","width":640,"height":480, "card":"blogcard"}
        \t
      {"seen":[1,{"a":[-0.5e+3,true,null]}],"url":"c","title":null,"width":null,"height":null}
      {"title":"2","url":"b"}
      """)
    #expect(
      answers == [
        "a": Answer(title: "あ😀\"/\n"),
        "b": Answer(
          title: "2", embed: "<b>", size: ImageSize(width: 640, height: 480), isBlogEntry: true),
        "c": Answer(),
      ])
    #expect(try read("").isEmpty && read("\n \n").isEmpty)
  }

  @Test func `are written as they are read`() throws {
    let answers: Answers = [
      "b": Answer(title: "\"\\\u{1}\tあ\n", embed: "</script>"),
      "a": Answer(size: ImageSize(width: 1, height: 2), isBlogEntry: false), "c": Answer(),
    ]
    let lines = answers.jsonLines
    #expect(try Answers(jsonLines: lines) == answers)
    #expect(lines.starts(with: "{\"url\":\"a\",\"width\":1,\"height\":2".utf8))
  }

  @Test func `are what questions become`() throws {
    let document = Document(
      parsing: "[https://e.com/:embed] [f:id:alice:20250831192225j:plain]", .hatenaBlog)
    let answers = try Answers(jsonLines: document.questions.flatMap(\.jsonLine))
    #expect(answers.count == 2 && answers.unanswered(document.questions).isEmpty)
    var options = HTMLOptions()
    options.answers = answers
    #expect(document.html(options) == document.html())
  }

  @Test(arguments: [
    ("x", 0, "an object is missing"), ("[]", 0, "an object is missing"),
    ("{\"url\":\"a\"", 10, "a comma is missing"),
    ("{\"url\":\"a\",}", 11, "a name is missing"),
    ("{\"url\" \"a\"}", 7, "\":\" is missing"),
    ("{\"url\":}", 7, "no value begins here"), ("{\"url\":", 7, "a value is missing"),
    ("{\"url\":\"a\"} {}", 12, "nothing may follow the object"),
    ("{\"url\":\"a}", 7, "a string that does not end"),
    ("{\"url\":\"\\x\"}", 8, "no such escape"),
    ("{\"url\":\"\\u12\"}", 12, "four hexadecimal digits follow \\u"),
    ("{\"url\":\"\\ud800a\"}", 8, "half a character: \\u goes with another here"),
    ("{\"url\":\"a\tb\"}", 9, "a control character in a string"),
    ("{\"url\":5}", 7, "\"url\" is a string or null"),
    ("{\"url\":\"a\",\"title\":[]}", 19, "\"title\" is a string or null"),
    ("{\"url\":\"a\",\"width\":0}", 19, "\"width\" is a number from 1 to 1000000, or null"),
    ("{\"url\":\"a\",\"width\":1.5}", 19, "\"width\" is a number from 1 to 1000000, or null"),
    ("{\"url\":\"a\",\"width\":1}", 0, "\"width\" and \"height\" go together"),
    ("{\"url\":\"a\",\"n\":01}", 16, "a comma is missing"),
    ("{\"url\":\"a\",\"n\":-}", 16, "a digit is missing"),
    ("{\"url\":\"a\",\"card\":\"x\"}", 18, "\"card\" is \"blogcard\" or \"webcard\""),
    ("{\"title\":\"a\"}", 0, "a line needs \"url\""), ("{}", 0, "a line needs \"url\""),
    ("{\"url\":\"\"}", 0, "a line needs \"url\""), ("{\"url\":null}", 0, "a line needs \"url\""),
  ])
  func `that are none say what is wrong and where`(line: String, offset: Int, message: String) {
    let before = "{\"url\":\"ok\"}\n"
    do throws(Answers.LineError) {
      _ = try read(before + line + "\n{\"url\":\"ok\"}")
      Issue.record("taken: \(line)")
    } catch {
      #expect(error.message == message)
      #expect(error.offset - before.utf8.count == offset)
    }
  }

  @Test func `of bytes that are not UTF-8 are none`() {
    #expect(throws: Answers.LineError.self) {
      try Answers(jsonLines: Array("{\"url\":\"a".utf8) + [0xFF] + Array("\"}".utf8))
    }
  }

  @Test func `nest so deep and no deeper`() throws {
    func line(_ depth: Int) -> String {
      "{\"url\":\"a\",\"n\":" + String(repeating: "[", count: depth)
        + String(repeating: "]", count: depth) + "}"
    }
    #expect(try read(line(63)).count == 1)
    for depth in [65, 100_000] {
      #expect(throws: Answers.LineError.self) { try read(line(depth)) }
    }
  }

  @Test(arguments: 0..<20)
  func `whatever their bytes, are answers or say where they are none`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let line = Array(
      "{\"url\":\"あ\\ud83d\\ude00\",\"a\":[1.5e-3,{\"b\":null}],\"width\":1,\"height\":2}\n".utf8)
    for _ in 0..<500 {
      var bytes = line + line
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: bytes.indices, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: place)
        default: bytes.insert(line.randomElement(using: &random) ?? 0, at: place)
        }
      }
      do throws(Answers.LineError) {
        let answers = try Answers(jsonLines: bytes)
        let again = try Answers(jsonLines: answers.jsonLines)
        #expect(again == answers)
      } catch {
        #expect(bytes.indices.contains(error.offset) || error.offset == bytes.count)
      }
    }
  }
}
