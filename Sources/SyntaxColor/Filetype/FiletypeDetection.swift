/// Guesses a filetype from the content alone, as Vim's `scripts.vim` does
/// (`:help new-filetype-scripts`).
public enum FiletypeDetection {
  /// Returns the filetype, or `nil` where the content has no tell.
  ///
  /// - Parameter code: The bytes of the source; only its first lines are looked at.
  /// - Returns: A name as in Vim's 'filetype'.
  public static func filetype(of code: [UInt8]) -> String? {
    nil
  }
}
