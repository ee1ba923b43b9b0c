/// What has members in Vim9 script: an imported script, a class or enum, or an object of one
/// (`:help vim9class`).
final class VimObject: ValueStore.Container {
  /// A variable that each object of a class has.
  struct Field {
    let name: [UInt8]
    /// The expression for its first value; without one `initial` is.
    let expression: [UInt8]?
    let initial: VimValue
  }

  /// Which of them it is.
  enum Kind {
    /// A script by its path; it is run when a member is first asked for.
    case module(path: String)
    case type
    case instance
  }

  let kind: Kind
  let name: [UInt8]
  /// The fields of an object; the static ones of a class, and the values of an enum.
  let members: VimDictionary
  /// The class that a class extends, or that an object is of.
  private(set) var parent: VimObject?
  var fields: [Field] = []
  private(set) var methods: [[UInt8]: ScriptFunction] = [:]
  /// How many classes it extends, directly or not.
  let depth: Int

  /// How many classes may extend one another.
  static let depthLimit = 50

  init(_ kind: Kind, name: [UInt8], members: VimDictionary, parent: VimObject? = nil) {
    self.kind = kind
    self.name = name
    self.members = members
    self.parent = parent
    depth = (parent?.depth ?? 0) + 1
  }

  func removeContents() {
    parent = nil
    fields = []
    methods = [:]
  }

  /// What `type()` answers.
  var typeNumber: Int {
    switch kind {
    case .module: 0
    case .type: 12
    case .instance: 13
    }
  }

  func add(_ method: ScriptFunction, named name: [UInt8]) { methods[name] = method }

  /// Returns a method of the class, of those it extends, or of the object's class, with the class
  /// that defines it.
  func method(_ name: [UInt8]) -> (function: ScriptFunction, owner: VimObject)? {
    methods[name].map { ($0, self) } ?? parent?.method(name)
  }

  /// The fields of a class, those of the classes it extends first.
  var allFields: [Field] { (parent?.allFields ?? []) + fields }

  /// The variables of the class itself that a name means in its methods.
  func statics(with name: some Collection<UInt8>) -> VimDictionary? {
    if case .type = kind, members.entry(name) != nil { return members }
    return parent?.statics(with: name)
  }

  func isInstance(of type: VimObject) -> Bool {
    parent.map { $0 === type || $0.isInstance(of: type) } ?? false
  }

  /// Whether two objects are one, or the same import.
  func isSame(as other: VimObject) -> Bool { self === other }
}
