/// The syntax files that are part of the library.
enum BuiltinDefinitions {
  /// The files by path, as a runtime directory would hold them.
  static let files = DictionaryFiles(
    root: "builtin",
    files: Dictionary(
      uniqueKeysWithValues: embeddedDefinitions.map { definition in
        ("syntax/\(definition.filetype).vim", bytes(of: definition.text))
      }))

  private static func bytes(of text: StaticString) -> [UInt8] {
    unsafe Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
