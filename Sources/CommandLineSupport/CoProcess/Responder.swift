/// What answers requests; several threads may ask at once.
package protocol Responder: Sendable {
  /// What a request can ask for.
  associatedtype Settings: NamedSettings

  /// What is so where a request says nothing.
  var defaults: Settings { get }

  /// Answers a text.
  func answer(_ text: [UInt8], _ settings: Settings) -> Answer
}

extension Responder {
  /// Answers a text that comes with words like those of a request.
  ///
  /// What the whole process has, and files of the machine, cannot be asked for.
  func answer(_ text: [UInt8], words: [RequestHeader.Word]) -> Answer {
    var settings = defaults
    var seen: Set<String> = []
    do throws(SettingError) {
      for word in words {
        switch word.key {
        case "css", "jobs", "let", "max-input", "max-memory", "syntax-path", "vim-runtime",
          "vim-version":
          throw SettingError("\(word.key) is for the command line alone")
        default:
          try settings.set(word.key, to: word.value, isFirst: seen.insert(word.key).inserted)
        }
      }
      if !words.isEmpty { try settings.validate() }
    } catch { return .error("option", error.message) }
    return answer(text, settings)
  }

  /// Answers a text that comes with words as they are written, and perhaps one word more.
  package func answer(
    _ text: [UInt8], words written: [UInt8], and word: (key: String, value: String)?
  ) -> Answer {
    guard var words = RequestHeader.words(written[...]) else {
      return .error("header", "the options cannot be read: write key=value")
    }
    if let word { words.append(RequestHeader.Word(key: word.key, value: word.value)) }
    return answer(text, words: words)
  }
}
