/// A value of Vim script (`:help eval-types`). Strings are bytes.
enum VimValue {
  case number(Int)
  case float(Double)
  case string([UInt8])
  case list(VimList)
  case dictionary(VimDictionary)
  case function(VimFunction)
  case boolean(Bool)
  /// `v:null` and `v:none`.
  case null
  /// An object, class, enum or imported script.
  case object(VimObject)

  /// The empty string.
  static var empty: VimValue { .string([]) }

  /// Creates 1 or 0.
  static func truth(_ value: Bool) -> VimValue { .number(value ? 1 : 0) }

  /// What `type()` answers.
  var typeNumber: Int {
    switch self {
    case .number: 0
    case .string: 1
    case .function: 2
    case .list(let list):
      switch list.kind {
      case .list: 3
      case .blob: 10
      case .tuple: 17
      }
    case .dictionary: 4
    case .float: 5
    case .boolean: 6
    case .null: 7
    case .object(let object): object.typeNumber
    }
  }

  /// The value as a Number; a String counts by the number it begins with.
  func asNumber() throws(ScriptError) -> Int {
    switch self {
    case .number(let number): return number
    case .string(let bytes): return NumberReader.leadingNumber(of: bytes)
    case .boolean(let value): return value ? 1 : 0
    case .null: return 0
    case .float: throw ScriptError("E805: Using a Float as a Number")
    case .list: throw ScriptError("E745: Using a List as a Number")
    case .dictionary: throw ScriptError("E728: Using a Dictionary as a Number")
    case .function: throw ScriptError("E703: Using a Funcref as a Number")
    case .object: throw ScriptError("E1321: Using an Object as a Number")
    }
  }

  /// The value as a String; lists, dictionaries and functions are none.
  func asString() throws(ScriptError) -> [UInt8] {
    switch self {
    case .string(let bytes): return bytes
    case .number(let number): return Array(String(number).utf8)
    case .float(let number): return NumberReader.text(of: number)
    case .boolean(let value): return Array((value ? "v:true" : "v:false").utf8)
    case .null: return Array("v:null".utf8)
    case .list: throw ScriptError("E730: Using a List as a String")
    case .dictionary: throw ScriptError("E731: Using a Dictionary as a String")
    case .function: throw ScriptError("E729: Using a Funcref as a String")
    case .object: throw ScriptError("E1324: Using an Object as a String")
    }
  }

  /// What `typename()` answers, the types of members left out.
  var typeName: String {
    switch self {
    case .number: "number"
    case .string: "string"
    case .function: "func(...): unknown"
    case .list(let list): list.kind == .list ? "list<any>" : "\(list.kind)"
    case .dictionary: "dict<any>"
    case .float: "float"
    case .boolean: "bool"
    case .null: "special"
    case .object: "object<any>"
    }
  }

  /// Whether a condition holds.
  func isTrue() throws(ScriptError) -> Bool { try asNumber() != 0 }

  /// The list, or an error that names `function`.
  func asList(for function: String) throws(ScriptError) -> VimList {
    guard case .list(let list) = self else {
      throw ScriptError("E714: List required for \(function)")
    }
    return list
  }

  /// The list, or an error if it is none or may not be changed.
  func asUnlockedList(for function: String) throws(ScriptError) -> VimList {
    let list = try asList(for: function)
    try list.checkUnlocked()
    return list
  }

  /// The dictionary, or an error that names `function`.
  func asDictionary(for function: String) throws(ScriptError) -> VimDictionary {
    guard case .dictionary(let dictionary) = self else {
      throw ScriptError("E715: Dictionary required for \(function)")
    }
    return dictionary
  }
}
