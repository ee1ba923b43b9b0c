#!/usr/bin/env swift
import Foundation
@testable import Diary
import struct Foundation.Date

// MARK: - 記事
/// One article of the diary.
/// - Parameter title: what it is called. TODO: translate
public final class Article<Body: Sendable>: Identifiable, CustomStringConvertible where Body: Hashable {
  public let id: Int
  private(set) var title: String = "無題"
  weak var author: Author?
  unowned let feed: Feed
  lazy var words: [Substring] = title.split(separator: " ")
  static let limit = 1_000, mask = 0xFF, mode = 0o644, bits = 0b1010, ratio = 1.5e-3, hex = 0x1p3

  public init?(id: Int, feed: Feed) {
    guard id > 0, id <= Self.limit else { return nil }
    self.id = id
    self.feed = feed
    super.init()
  }

  deinit { print("bye") }

  public var description: String {
    get { "\(id): \(title.isEmpty ? "(none)" : title) \u{1F363}\n" }
    set { title = newValue }
  }

  var count: Int = 0 {
    willSet { print("will be", newValue) }
    didSet { if count != oldValue { print(#"was \#(oldValue) "raw" \n"#) } }
  }

  subscript(index: Int, default fallback: @autoclosure () -> Character = "?") -> Character {
    index < title.count ? title[title.index(title.startIndex, offsetBy: index)] : fallback()
  }
}

/* A block comment /* nested */ still a comment */
public protocol Author: AnyObject, Sendable {
  associatedtype Name: StringProtocol = String
  var name: Name { get }
  mutating func rename(to new: consuming Name) async throws(RenameError)
}

enum RenameError: Error, Equatable {
  case empty, tooLong(Int, limit: Int = 80)
  indirect case nested(RenameError)
}

struct Feed: Sequence {
  typealias Element = (title: String, score: Double)
  private var items: [Element] = []
  var first: some StringProtocol { items.first?.title ?? "" }
  func any(of kinds: any Collection<Int>) -> Bool { kinds.contains { $0 == 1 } }

  func makeIterator() -> AnyIterator<Element> { AnyIterator(items.makeIterator()) }

  static func + (left: Feed, right: Feed) -> Feed {
    var sum = left
    sum.items += right.items
    return sum
  }
}

actor Counter {
  private var counts: [String: Int] = [:]
  func add(_ key: String) -> Int { counts[key, default: 0] &+= 1; return counts[key]! }
  nonisolated var name: String { "counter" }
}

infix operator <~>: AdditionPrecedence
precedencegroup Weak { associativity: left; higherThan: AssignmentPrecedence }

extension Array where Element: Comparable {
  @discardableResult
  mutating func sortInPlace(by order: (Element, Element) -> Bool = (<)) -> Self {
    sort(by: order)
    return self
  }
}

@available(macOS 13, *)
func classify(_ value: Any, into counts: inout [String: Int]) async rethrows -> String {
  defer { counts["all"]! += 1 }
  switch value {
  case let number as Int where number % 2 == 0: return "even"
  case is String, is Character: fallthrough
  case .some(let x) as Int?: return "int \(x)"
  case (0..<10) ~= 3: break
  default:
    for await event in events where event.isFresh { continue }
    repeat { try? await Task.sleep(for: .seconds(1)) } while !Task.isCancelled
  }
  let text = """
    複数行 \(counts.map { "\($0.key)=\($0.value)" }.joined(separator: ", "))
    """
  return text
}

#if os(Linux) && DEBUG
#warning("untested")
#elseif canImport(UIKit)
let path = \Article<Int>.title, selector = #selector(UIView.layout)
#else
do { try run() } catch let error as RenameError { throw error } catch { print(error, #file, #line) }
#endif
