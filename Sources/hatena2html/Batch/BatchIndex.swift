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
      html += PercentEncoding.address(ofPath: page.path)
      html += "\">".utf8
      HTMLEscaping.append(page.title, to: &html)
      html += "</a></li>\n".utf8
    }
    html += "</ul>\n".utf8
    return writer.html(wrapping: html, title: "Index")
  }
}
