import Testing

@testable import SyntaxColor

struct `A dictionary` {
  /// Orders recorded from `keys()` in Vim 9.0.1378.
  @Test(arguments: [
    ("k0 k7 k14 k21 k28", "k21 k0 k14 k7 k28"),
    (
      "k0 k7 k14 k21 k28 k35 k42 k49 k56 k63 k70 k77 k84 k91 k98",
      "k35 k56 k70 k77 k21 k91 k28 k0 k98 k42 k7 k49 k63 k14 k84"
    ),
    (
      """
      en ar bg bm ca cs cy-GB da de el en-Scouse en-au en-lol en-old en-pirate en-tx eo es et fa fi \
      fr gl he hi hr hu id is it ja ko lt lu lv nl no pl pt ro ru sk sr-Cyrl sr-Latn sv th tl tr tt \
      uk uz vi zh-CN zh-TW
      """,
      """
      en-pirate gl lt bg lv bm sv th tl ja tr tt zh-TW el en eo es et lu en-lol en-au he ru ca hi ro \
      hr hu cs zh-CN en-old sr-Latn sr-Cyrl uk pl fa uz pt ko fi fr en-Scouse ar sk id nl da de is \
      it en-tx cy-GB vi no
      """
    ),
  ])
  func `has the order of Vim's hash table`(added: String, order: String) {
    let dictionary = VimDictionary()
    for key in added.split(separator: " ") { dictionary.set(Array(key.utf8), to: .number(1)) }
    let keys = dictionary.entries.map { String(decoding: $0.key, as: UTF8.self) }
    #expect(keys.joined(separator: " ") == order)
  }

  @Test func `finds and forgets what it should while it grows and shrinks`() {
    let dictionary = VimDictionary()
    for number in 0..<2000 { dictionary.set(Array("\(number)".utf8), to: .number(number)) }
    for number in 0..<1990 { dictionary.remove("\(number)".utf8) }
    #expect(dictionary.count == 10)
    #expect(dictionary["1995".utf8]?.typeNumber == 0)
    #expect(dictionary["5".utf8] == nil)
  }
}
