import Bytes
import Testing

struct `Escaping` {
  @Test func `of text leaves no markup`() {
    var output: [UInt8] = []
    HTMLEscaping.append("<a href=\"?x=1&y\">'あ", to: &output)
    #expect(
      String(decoding: output, as: UTF8.self) == "&lt;a href=&quot;?x=1&amp;y&quot;&gt;'あ")
  }

  @Test func `of a path gives a relative address`() {
    let address = PercentEncoding.address(ofPath: "a b/日:c_1-.html")
    #expect(String(decoding: address, as: UTF8.self) == "a%20b/%E6%97%A5%3Ac_1-.html")
  }

  @Test func `as the reference does it is in lower case`() {
    var output = OutputBuffer(capacity: 0)
    PercentEncoding.append("日-a_".utf8, to: &output)
    var bytes: [UInt8] = []
    bytes += output
    #expect(String(decoding: bytes, as: UTF8.self) == "%e6%97%a5%2da_")
  }
}
