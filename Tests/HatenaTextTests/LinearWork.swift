import Bytes
import Testing

/// Expects that twice as much of a unit takes twice the work, or a little more.
///
/// A unit is repeated some multiple of twelve times: whether quotes and comments are open at the end
/// is then the same for both inputs. Only debug builds count work.
func expectLinearWork(
  _ unit: String, after start: String = "", size: Int = 6_000, _ body: ([UInt8]) -> Void
) {
  #if DEBUG
    let times = max(1, size / unit.utf8.count / 12) * 12
    let work = [times, 2 * times].map { times in
      let count = WorkCount()
      let source = Array((start + String(repeating: unit, count: times)).utf8)
      WorkCount.$current.withValue(count) { body(source) }
      return count.value
    }
    #expect(work[0] >= times || unit == "\r")
    #expect(Double(work[1]) <= 2.2 * Double(work[0]), "\(start)\(unit): \(work)")
  #endif
}
