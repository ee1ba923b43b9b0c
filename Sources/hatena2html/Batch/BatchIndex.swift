import Bytes
import CommandLineSupport
import HatenaText

/// A list of pages with their titles: entries of a blog from the newest, others as they came.
struct BatchIndex {
  let pages: [BatchPage]

  /// Returns the list as an output of its own.
  func html(_ writer: DocumentWriter) -> [UInt8] {
    // The sort keeps the order of pages that have no day, or the same.
    let sorted = pages.enumerated().sorted {
      ($1.element.day, $0.offset) < ($0.element.day, $1.offset)
    }
    var html = Array("<ul class=\"index\">\n".utf8)
    for (_, page) in sorted {
      html += "<li>".utf8
      if !page.day.isEmpty { html += "<time>\(page.day)</time> ".utf8 }
      html += "<a href=\"".utf8
      Self.append(address: page.path, to: &html)
      html += "\">".utf8
      HTMLEscaping.append(Array(page.title.utf8)[...], escaping: .vimColor, to: &html)
      html += "</a></li>\n".utf8
    }
    html += "</ul>\n".utf8
    return writer.html(wrapping: html, title: "Index")
  }

  /// Appends a path as a relative address: everything but unreserved characters is percent-encoded
  /// (RFC 3986), and a colon in the first component does not make a scheme of it.
  private static func append(address path: String, to html: inout [UInt8]) {
    for byte in path.utf8 {
      if Byte.isWord(byte) || byte == Byte.hyphen || byte == Byte.dot || byte == Byte.slash {
        html.append(byte)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        html += "%\(digits.count == 1 ? "0" : "")\(digits)".utf8
      }
    }
  }
}
