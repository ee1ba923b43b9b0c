import Bytes

/// The Flash players of `[URL:sound]` and `[URL:movie]`, in the reference's bytes.
enum WebPlayer {
  private static let sound = """
    <span style="vertical-align:middle;">
    <object classid="clsid:d27cdb6e-ae6d-11cf-96b8-444553540000" \
    codebase="http://fpdownload.macromedia.com/pub/shockwave/cabs/flash/swflash.cab\
    #version=8,0,0,0" width="130" height="25" id="mp3_2" align="middle" \
    style="vertical-align:bottom">
    <param name="flashVars" value="mp3Url=$">
    <param name="allowScriptAccess" value="sameDomain">
    <param name="movie" value="http://g.hatena.ne.jp/tools/mp3_2.swf">
    <param name="quality" value="high">
    <param name="bgcolor" value="#ffffff">
    <param name="wmode" value="transparent">
    <embed src="http://g.hatena.ne.jp/tools/mp3_2.swf" flashvars="mp3Url=$" quality="high" \
    wmode="transparent" bgcolor="#ffffff" width="130" height="25" name="mp3_2" align="middle" \
    allowScriptAccess="sameDomain" type="application/x-shockwave-flash" \
    pluginspage="http://www.macromedia.com/go/getflashplayer" style="vertical-align:bottom">
    </object>
    <a href="$"><img src="http://g.hatena.ne.jp/images/podcasting.gif" title="Download" \
    alt="Download" border="0" style="border:0px;vertical-align:bottom;"></a>
    </span>

    """
  private static let movie = """
    <object classid="clsid:d27cdb6e-ae6d-11cf-96b8-444553540000" \
    codebase="http://fpdownload.macromedia.com/pub/shockwave/cabs/flash/swflash.cab\
    #version=8,0,0,0" width="320" height="205" id="flvplayer" align="middle">
    <param name="allowScriptAccess" value="sameDomain" />
    <param name="movie" value="http://g.hatena.ne.jp/tools/flvplayer.swf" />
    <param name="quality" value="high" />
    <param name="bgcolor" value="#ffffff" />
    <param name="FlashVars" value="moviePath=$" />
    <embed src="http://g.hatena.ne.jp/tools/flvplayer.swf" FlashVars="moviePath=$" \
    quality="high" bgcolor="#ffffff" width="320" height="205" name="flvplayer" align="middle" \
    allowScriptAccess="sameDomain" type="application/x-shockwave-flash" \
    pluginspage="http://www.macromedia.com/go/getflashplayer" />
    </object>

    """

  /// Appends the player of a sound.
  static func appendSound(
    _ source: ByteView, _ address: Range<Int>, to output: inout OutputBuffer
  ) {
    append(sound, source, address, to: &output)
  }

  /// Appends the player of a movie.
  static func appendMovie(
    _ source: ByteView, _ address: Range<Int>, to output: inout OutputBuffer
  ) {
    append(movie, source, address, to: &output)
  }

  private static func append(
    _ template: String, _ source: ByteView, _ address: Range<Int>, to output: inout OutputBuffer
  ) {
    for byte in template.utf8 {
      if byte == Byte.dollar { source.append(address, to: &output) } else { output.append(byte) }
    }
  }
}
