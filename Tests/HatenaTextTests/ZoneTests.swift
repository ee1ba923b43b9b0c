import HatenaText
import Testing

struct `A time zone` {
  private func time(_ seconds: Int, _ zone: Zone) -> String? {
    var options = Options()
    options.timeZone = zone
    let html = Document(parsing: "*\(seconds)*x").html(options)
    return html.split(separator: "timestamp\">").last.map { String($0.prefix(5)) }
  }

  @Test(arguments: [
    ("Asia/Tokyo", 1_188_540_000, "15:00"), ("UTC", 1_188_540_000, "06:00"),
    ("America/New_York", 1_188_540_000, "02:00"), ("America/New_York", 1_200_000_000, "16:20"),
    ("America/New_York", 4_000_000_000, "03:06"), ("JST-9", 1_188_540_000, "15:00"),
    ("EST5EDT,M3.2.0,M11.1.0", 1_188_540_000, "02:00"),
    ("EST5EDT,M3.2.0,M11.1.0", 1_200_000_000, "16:20"),
    ("<+0545>-5:45", 1_188_540_000, "11:45"), ("Australia/Sydney", 1_200_000_000, "08:20"),
  ])
  func `gives the time of its clock`(name: String, seconds: Int, clock: String) throws {
    #expect(time(seconds, try #require(Zone(named: name))) == clock)
  }

  @Test(arguments: ["", "Nowhere/At All", "../../etc/passwd", "/etc/localtime", "AB1"])
  func `that does not exist is none`(name: String) {
    #expect(Zone(named: name) == nil)
  }
}
