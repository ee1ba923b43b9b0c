import SyntaxColor

/// One line of the `spans` format:
/// `{"file":…,"filetype":…,"spans":[[start,end,"Statement"],…]}`.
struct SpanLine {
  var file: String
  var filetype: String
  var spans: [HighlightSpan]

  /// The line with its line end.
  var bytes: [UInt8] {
    var output = Array("{\"file\":".utf8)
    appendString(file, to: &output)
    output.append(contentsOf: ",\"filetype\":".utf8)
    appendString(filetype, to: &output)
    output.append(contentsOf: ",\"spans\":[".utf8)
    for (index, span) in spans.enumerated() {
      if index > 0 { output.append(0x2C) }
      let text = "[\(span.range.lowerBound),\(span.range.upperBound),\"\(span.group.rawValue)\"]"
      output.append(contentsOf: text.utf8)
    }
    output.append(contentsOf: "]}\n".utf8)
    return output
  }

  private func appendString(_ text: String, to output: inout [UInt8]) {
    output.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C: output.append(contentsOf: [0x5C, byte])
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        output.append(contentsOf: "\\u00\(digits.count == 1 ? "0" : "")\(digits)".utf8)
      default: output.append(byte)
      }
    }
    output.append(0x22)
  }
}
