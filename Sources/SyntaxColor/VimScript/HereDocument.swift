import Bytes

/// The head of a `:let {var} =<< [trim] [eval] {marker}` text (`:help :let-heredoc`).
struct HereDocument: Hashable {
  /// The line that ends the text.
  var marker: [UInt8]
  /// Whether indents are taken off, and white space before the marker is allowed.
  var isTrimmed: Bool
  /// Whether expressions in braces are filled in.
  var isEvaluated = false

  /// Returns the marker if `command` is an assignment of this kind.
  static func marker(inCommand command: ArraySlice<UInt8>) -> HereDocument? {
    let operatorStart = command.indices.first {
      command[$0] == Byte.equals && command[$0...].starts(with: "=<<".utf8)
    }
    guard let operatorStart else { return nil }
    var rest = command[...]
    while let first = rest.first, Byte.isBlank(first) || first == Byte.colon { rest.removeFirst() }
    let word = rest.prefix { Byte.isLetter($0) }
    let target = command[rest.startIndex..<operatorStart].drop {
      Byte.isWord($0) || $0 == Byte.colon
    }
    guard
      ["let", "var", "const", "cons", "final"].contains(where: { word.elementsEqual($0.utf8) })
        || (!word.isEmpty && target.allSatisfy(Byte.isBlank))
    else { return nil }
    return HereDocument(head: command[(operatorStart + 3)...])
  }

  /// Reads what stands behind `=<<`; `nil` if no marker is there.
  init?(head: ArraySlice<UInt8>) {
    marker = []
    isTrimmed = false
    for word in head.split(whereSeparator: Byte.isBlank) {
      if word.elementsEqual("trim".utf8) {
        isTrimmed = true
      } else if word.elementsEqual("eval".utf8) {
        isEvaluated = true
      } else {
        guard let first = word.first, !Byte.isLowercase(first) else { return nil }
        marker = Array(word)
        return
      }
    }
    return nil
  }

  /// Whether `line` is the one that ends the text.
  func ends(with line: ArraySlice<UInt8>) -> Bool {
    (isTrimmed ? line.drop(while: Byte.isBlank) : line).elementsEqual(marker)
  }

  /// Returns the text's lines, the first line's indent taken off each if ``isTrimmed``.
  func text(of lines: [ArraySlice<UInt8>]) -> [[UInt8]] {
    guard isTrimmed, let indent = lines.first?.prefix(while: Byte.isBlank) else {
      return lines.map(Array.init)
    }
    return lines.map { line in
      var line = line
      for byte in indent where line.first == byte { line.removeFirst() }
      return Array(line)
    }
  }
}
