/// The syntax files that are part of the library.
enum BuiltinDefinitions {
  /// The filetypes there is a built-in definition for, sorted.
  static var filetypes: [String] { embeddedDefinitions.map { $0.filetype.description } }
}
