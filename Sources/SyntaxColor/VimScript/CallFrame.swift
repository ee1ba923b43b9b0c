/// A file or function that is running, for `<stack>`.
struct CallFrame {
  let name: [UInt8]
  /// The line of the function's head in its file; 0 for a file.
  let firstLine: Int
  let isFunction: Bool
  /// The line of its file where it called what runs above it.
  var callLine = 0
}
