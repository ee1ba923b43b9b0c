import Bytes

/// Writes well-formed HTML: an HTML parser reads exactly the elements that are written.
///
/// Open elements are generated or raw. Generated ones are the library's own, and only its end tags
/// close them. Raw ones are the author's: they end with the generated element around them at the
/// latest, and an author's end tag never closes anything outside its fragment. A misplaced element is
/// moved or left out: `<li>` outside a list is text. No text is lost.
///
/// - Complexity: O(1) for a tag and for each element that it closes. An end tag that closes nothing
///   looks at all open elements, of which there are ``depthLimit`` at most.
struct BalancingTreeBuilder: ~Copyable {
  /// How many elements may be open when a raw one is added; deeper tags are left out.
  static let depthLimit = 256

  struct OpenElement {
    let element: SafeElement
    /// What it may hold here: ``SafeElement/Content/transparent`` is resolved.
    let content: SafeElement.Content
    let isGenerated: Bool
    /// The floor below a generated element.
    var floor = 0
    /// Whether its end tag was read while blocks in it were still open; it closes with them.
    var isEnded = false
  }

  var output: OutputBuffer
  private(set) var open: [OpenElement] = []
  /// The number of open elements that the current fragment can't close.
  private(set) var base = 0
  /// The index just past the innermost generated element.
  private var floor = 0
  private var openAnchors = 0
  /// How long the output was behind the last start tag of a `pre`: a parser drops a line feed there.
  private var preStart = -1

  init(capacity: Int) {
    output = OutputBuffer(capacity: capacity)
  }

  /// What may stand here.
  var content: SafeElement.Content { open.last?.content ?? .flow }
  var depth: Int { open.count }

  /// Gives what was written to a closure, and forgets it.
  mutating func drain(_ emit: (borrowing OutputBuffer) -> Bool) -> Bool {
    defer {
      preStart = preStart == output.count ? 0 : -1
      output.removeAll()
    }
    return emit(output)
  }

  // MARK: Fragments

  /// Begins a fragment.
  ///
  /// - Parameter base: Where a fragment in several parts began; `nil` begins a new one here.
  /// - Returns: The base of the fragment around it.
  mutating func beginFragment(at base: Int? = nil) -> Int {
    defer { self.base = max(min(base ?? open.count, open.count), floor) }
    return self.base
  }

  /// Ends a fragment.
  ///
  /// - Parameters:
  ///   - outer: The base of the fragment around it.
  ///   - isComplete: Whether its elements are closed; they stay open where another part follows.
  mutating func endFragment(returningTo outer: Int, isComplete: Bool = true) {
    if isComplete { close(to: base) }
    base = min(outer, open.count)
  }

  // MARK: Generated elements

  /// Makes room for a generated element or text; raw elements that may not hold it are closed.
  mutating func prepare(for category: SafeElement.Category) {
    while !content.allows(category), open.count > floor {
      if let wrapper = content.wrapper(for: category) {
        write(wrapper)
      } else {
        closeLast()
      }
    }
  }

  /// Notes a generated element whose start tag was written.
  mutating func openGenerated(_ element: SafeElement) {
    push(element, isGenerated: true)
    floor = open.count
  }

  /// Writes the end tag of the innermost generated element, after those of raw ones in it.
  mutating func closeGenerated() {
    guard floor > 0 else { return }
    close(to: floor)
    floor = open[open.count - 1].floor
    writeEnd()
    base = min(base, open.count)
  }

  // MARK: Raw elements

  /// Writes a start tag, or nothing where the element may not stand here or near.
  mutating func start(
    _ element: SafeElement, attributes: (inout OutputBuffer) -> Void
  ) {
    if element == .a, openAnchors > 0, !closeAnchor() { return }
    guard open.count < Self.depthLimit, place(element) else { return }
    write(element, attributes: attributes)
  }

  /// Writes a start tag with attributes that are written already.
  mutating func start(_ element: SafeElement, attributes: borrowing OutputBuffer) {
    if element == .a, openAnchors > 0, !closeAnchor() { return }
    guard open.count < Self.depthLimit, place(element) else { return }
    output.append(Byte.lessThan)
    output += element.rawValue.utf8
    output.append(attributes)
    output.append(Byte.greaterThan)
    if !element.isVoid { push(element, isGenerated: false) }
  }

  /// Ends an element, if one is open.
  mutating func end(_ element: SafeElement) {
    guard let index = index(ending: element) else { return }
    if element.category == .phrasing, open[(index + 1)...].contains(where: \.isBlock) {
      open[index].isEnded = true
    } else {
      close(to: index)
    }
  }

  /// Makes room for text that is not only white space; white space may stand anywhere.
  mutating func prepareForText() {
    while !content.allows(.phrasing), open.count > base {
      if let wrapper = content.wrapper(for: .phrasing), open.count < Self.depthLimit + 4 {
        write(wrapper)
      } else {
        closeLast()
      }
    }
  }

  /// Finds a place for an element; `false` where there is none.
  private mutating func place(_ element: SafeElement) -> Bool {
    let category = element.category
    while !content.allows(category) {
      if let wrapper = content.wrapper(for: category) {
        write(wrapper)
      } else if let height = height(taking: category) {
        close(to: height)
      } else {
        return false
      }
    }
    return true
  }

  /// Returns how far to close so that an element of a category can follow; `nil` where not at all.
  private func height(taking category: SafeElement.Category) -> Int? {
    var index = open.count - 1
    while index >= base {
      let element = open[index].element
      if index < open.count - 1, open[index].content.canHold(category) { return index + 1 }
      switch category {
      case .phrasing: return element.content == .columns ? index : nil
      case .block, .heading:
        // Only columns and paragraphs end by themselves, and a headline before another.
        if element.content == .columns { return index }
        if element.content == .phrasing {
          let isEnded = element == .p || (element.category == .heading && category == .heading)
          return isEnded ? index : nil
        }
      case .rubyText:
        if open[index].isBlock { return nil }
      case .listItem, .definition:
        if element.category == .cell || element.category == .caption { return nil }
        if index < open.count - 1, element.content == .listItems { return nil }
      default: break
      }
      index -= 1
    }
    return nil
  }

  /// Ends the open anchor where nothing but text elements are in it; otherwise `false`.
  private mutating func closeAnchor() -> Bool {
    guard let index = open[base...].lastIndex(where: { $0.element == .a }),
      !open[index...].contains(where: \.isBlock)
    else { return false }
    close(to: index)
    return true
  }

  /// Returns the element that an end tag ends: none beyond the cell it stands in, unless it ends a
  /// part of the table.
  private func index(ending element: SafeElement) -> Int? {
    let isPartOfTable = element.isPartOfTable
    var index = open.count - 1
    while index >= base {
      let candidate = open[index].element
      if candidate == element { return index }
      if isPartOfTable {
        if candidate == .table { return nil }
      } else if candidate.category == .cell || candidate.category == .caption {
        return nil
      }
      index -= 1
    }
    return nil
  }

  // MARK: Writing

  private mutating func write(
    _ element: SafeElement, attributes: (inout OutputBuffer) -> Void = { _ in }
  ) {
    output.append(Byte.lessThan)
    output += element.rawValue.utf8
    attributes(&output)
    output.append(Byte.greaterThan)
    if !element.isVoid { push(element, isGenerated: false) }
  }

  /// Makes room for a line feed that is no part of the start tag before it: of two a parser drops one.
  mutating func keepLineFeed() { if output.count == preStart { output.append(Byte.lineFeed) } }

  private mutating func push(_ element: SafeElement, isGenerated: Bool) {
    if element == .pre { preStart = output.count }
    var content = element.content
    if content == .transparent { content = self.content == .flow ? .flow : .phrasing }
    if element == .a { openAnchors += 1 }
    open.append(
      OpenElement(element: element, content: content, isGenerated: isGenerated, floor: floor))
  }

  private mutating func close(to height: Int) {
    while open.count > height { closeLast() }
  }

  /// Closes the innermost element, and those that were waiting for it.
  private mutating func closeLast() {
    writeEnd()
    while let last = open.last, last.isEnded, open.count > base { writeEnd() }
  }

  private mutating func writeEnd() {
    guard let last = open.popLast() else { return }
    if last.element == .a { openAnchors -= 1 }
    output.append("</")
    output += last.element.rawValue.utf8
    output.append(Byte.greaterThan)
  }
}

extension BalancingTreeBuilder.OpenElement {
  fileprivate var isBlock: Bool {
    element.category != .phrasing && element.category != .rubyText
  }
}

extension SafeElement {
  fileprivate var isPartOfTable: Bool {
    switch category {
    case .caption, .columns, .column, .rows, .row, .cell: true
    default: self == .table
    }
  }
}

extension SafeElement.Content {
  /// Returns whether a category belongs in it, be it with a wrapper around.
  fileprivate func canHold(_ category: SafeElement.Category) -> Bool {
    switch category {
    case .phrasing, .block, .heading: false
    default: allows(category) || wrapper(for: category) != nil
    }
  }
}
