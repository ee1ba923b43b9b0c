/// 迷路を解く: breadth-first search over a grid of characters.
struct Point: Hashable {
  var x: Int
  var y: Int

  static let zero = Point(x: 0, y: 0)
  var neighbours: [Point] {
    [(1, 0), (-1, 0), (0, 1), (0, -1)].map { Point(x: x + $0.0, y: y + $0.1) }
  }
}

enum Cell: Character, CaseIterable {
  case wall = "#"
  case floor = " "
  case start = "S"
  case goal = "G"

  var isOpen: Bool { self != .wall }
}

struct MazeError: Error, CustomStringConvertible {
  enum Code { case badCharacter(Character), noStart, noGoal }
  let code: Code
  let line: Int

  var description: String {
    switch code {
    case .badCharacter(let character): "line \(line): \(character) is no cell"
    case .noStart, .noGoal: "line \(line): incomplete"
    }
  }
}

struct Maze {
  private let cells: [[Cell]]
  private(set) var start = Point.zero
  private(set) var goal = Point.zero

  init(parsing text: String) throws(MazeError) {
    var cells: [[Cell]] = []
    var start: Point?, goal: Point?
    for (y, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      var row: [Cell] = []
      row.reserveCapacity(line.count)
      for (x, character) in line.enumerated() {
        guard let cell = Cell(rawValue: character) else {
          throw MazeError(code: .badCharacter(character), line: y + 1)
        }
        if cell == .start { start = Point(x: x, y: y) }
        if cell == .goal { goal = Point(x: x, y: y) }
        row.append(cell)
      }
      cells.append(row)
    }
    guard let start else { throw MazeError(code: .noStart, line: cells.count) }
    guard let goal else { throw MazeError(code: .noGoal, line: cells.count) }
    self.cells = cells
    self.start = start
    self.goal = goal
  }

  subscript(point: Point) -> Cell? {
    guard cells.indices.contains(point.y), cells[point.y].indices.contains(point.x) else {
      return nil
    }
    return cells[point.y][point.x]
  }

  /// Returns the shortest way from start to goal, or `nil`.
  /// - Complexity: O(*n*) for *n* cells.
  func path() -> [Point]? {
    var cameFrom: [Point: Point] = [start: start]
    var queue = [start]
    var next = 0
    search: while next < queue.count {
      let point = queue[next]
      next += 1
      if point == goal { break search }
      for neighbour in point.neighbours where self[neighbour]?.isOpen == true {
        if cameFrom[neighbour] != nil { continue }
        cameFrom[neighbour] = point
        queue.append(neighbour)
      }
    }
    guard var point = cameFrom[goal].map({ _ in goal }) else { return nil }
    var path = [point]
    while point != start, let previous = cameFrom[point] {
      path.append(previous)
      point = previous
    }
    return path.reversed()
  }
}

let text = #"""
  #########
  #S  #   #
  # # # # #
  # #   #G#
  #########
  """#

do {
  let maze = try Maze(parsing: text)
  if let path = maze.path() {
    print("\(path.count - 1) steps:", path.map { "(\($0.x), \($0.y))" }.joined(separator: " → "))
  } else {
    print("行き止まり")
  }
} catch {
  print("error: \(error)")
}

@testable import Maze
@_exported import struct Foundation.URL
func `default`(_ shape: some Shape, any other: any Shape & Sendable, x: Any, y: AnyObject?) -> some View {
  `self`.`init`(shape) ?? `default`(shape, any: other, x: x, y: y)
}
let things = [Any](), kind = things is [AnyObject], erased = (any Shape).self
