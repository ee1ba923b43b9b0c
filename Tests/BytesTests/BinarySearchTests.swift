import Bytes
import Testing

struct `A binary search` {
  @Test(arguments: 0...9)
  func `finds where the second part begins`(border: Int) {
    var questions = 0
    let found = (0..<9).partitioningIndex { index in
      questions += 1
      return index >= border
    }
    #expect(found == border)
    #expect(questions <= 4)
  }
}
