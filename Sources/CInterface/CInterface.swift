import CLibrary
import CommandLineSupport
import SyntaxColor

/// The functions of `hatenatext.h`.
enum CInterface {
  /// What every call colors with; sessions in it are one thread's at a time.
  private static let responder = DocumentResponder(DocumentRequest(), Highlighter())

  /// The version, which is there as long as the process.
  fileprivate nonisolated(unsafe) static let version = unsafe UnsafePointer(strdup("0.1.0"))

  /// Answers a text.
  ///
  /// - Parameters:
  ///   - text: Where it begins; `nil` where it has no bytes.
  ///   - length: How many bytes it has.
  ///   - filetype: What code it is; `nil` for a text in Hatena notation.
  ///   - options: Words as in a request's header.
  ///   - output: Where the address of the answer's bytes is put.
  ///   - outputLength: Where their number is put.
  /// - Returns: How it went, as a number of the header.
  @unsafe fileprivate static func answer(
    _ text: UnsafePointer<CChar>?, _ length: Int, filetype: String?,
    _ options: UnsafePointer<CChar>?, _ output: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?,
    _ outputLength: UnsafeMutablePointer<Int>?
  ) -> CInt {
    unsafe output?.pointee = nil
    unsafe outputLength?.pointee = 0
    guard unsafe length == 0 || text != nil && length > 0, let output = unsafe output else {
      return -1
    }
    let bytes = unsafe [UInt8](
      UnsafeRawBufferPointer(start: length == 0 ? nil : text, count: length))
    let words = unsafe options.map { unsafe Array(String(cString: $0).utf8) } ?? []
    let answer = responder.answer(
      bytes, words: words, and: filetype.map { ("filetype", $0) })
    guard let copy = unsafe malloc(answer.bytes.count + 1) else { return -1 }
    unsafe answer.bytes.withUnsafeBytes { bytes in
      if let base = bytes.baseAddress { unsafe _ = memcpy(copy, base, bytes.count) }
    }
    let characters = unsafe copy.bindMemory(to: CChar.self, capacity: answer.bytes.count + 1)
    unsafe characters[answer.bytes.count] = 0
    unsafe output.pointee = characters
    unsafe outputLength?.pointee = answer.bytes.count
    return switch answer.status {
    case .ok: 0
    case .plain: 1
    case .error: -1
    }
  }
}

/// `hatenatext_version`.
@c(hatenatext_version)
public func version() -> UnsafePointer<CChar>? { unsafe CInterface.version }

/// `hatenatext_render`.
@c(hatenatext_render)
public func render(
  _ text: UnsafePointer<CChar>?, _ length: Int, _ options: UnsafePointer<CChar>?,
  _ output: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?,
  _ outputLength: UnsafeMutablePointer<Int>?
) -> CInt {
  unsafe CInterface.answer(text, length, filetype: nil, options, output, outputLength)
}

/// `hatenatext_highlight`.
@c(hatenatext_highlight)
public func highlight(
  _ code: UnsafePointer<CChar>?, _ length: Int, _ filetype: UnsafePointer<CChar>?,
  _ options: UnsafePointer<CChar>?, _ output: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?,
  _ outputLength: UnsafeMutablePointer<Int>?
) -> CInt {
  let filetype = unsafe filetype.map { unsafe String(cString: $0) } ?? ""
  return unsafe CInterface.answer(code, length, filetype: filetype, options, output, outputLength)
}

/// `hatenatext_free`.
@c(hatenatext_free)
public func free(_ output: UnsafeMutablePointer<CChar>?) { unsafe CLibrary.free(output) }
