/// Finds the runtime directory of an installed Vim.
enum VimRuntime {
  private static let parents = [
    "/usr/share/vim", "/usr/local/share/vim", "/opt/homebrew/share/vim", "/opt/local/share/vim",
  ]

  /// Returns the newest `vimNN` directory that has a `syntax` folder.
  static func find() -> String? {
    for parent in parents {
      let versions = InputFile.names(inDirectory: parent)
        .compactMap { name -> (Int, String)? in
          guard name.hasPrefix("vim"), let version = Int(name.dropFirst(3)) else { return nil }
          return (version, "\(parent)/\(name)")
        }
        .sorted { $0.0 > $1.0 }
      if let found = versions.first(where: { InputFile.isDirectory("\($0.1)/syntax") }) {
        return found.1
      }
    }
    return nil
  }
}
