import Testing

@testable import SyntaxColor

struct `The allowance of searches` {
  @Test func `grows with the text, and is used up by what is read`() {
    var allowance = SearchAllowance()
    allowance.beginText(count: 1_000)
    let first = allowance.left
    allowance.beginText(count: 2_000)
    #expect(allowance.left > first)
    allowance.spend(allowance.left)
    #expect(allowance.isUsedUp)
  }

  @Test func `gives a search a share, and a little when nothing is left`() {
    var allowance = SearchAllowance()
    allowance.beginText(count: 0)
    let share = allowance.share
    allowance.beginSearch()
    let goesOn = allowance.spend(share - 1)
    let ends = !allowance.spend(1)
    #expect(goesOn)
    #expect(ends)
    allowance.spend(allowance.left + 1_000_000)
    #expect(allowance.share > 0)
    allowance.beginSearch()
    let takesALittle = allowance.spend(allowance.share - 1)
    #expect(takesALittle)
  }

  @Test func `counts what Oniguruma might read`() {
    #expect(SearchAllowance.place(3, rest: 100) == 8)
    #expect(SearchAllowance.place(nil, rest: 100) == 202)
    #expect(SearchAllowance.shortSearch(nil, in: 256) > SearchAllowance.shortSearch(3, in: 256))
  }
}
