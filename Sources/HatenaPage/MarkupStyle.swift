/// The part of the built-in style sheet that is the same for every theme.
///
/// Sizes are relative, so that readers' own settings count; nothing is wider than the screen but
/// code and tables, which scroll by themselves.
enum MarkupStyle {
  /// Text and its markup.
  static let screen = """
    *, ::before, ::after { box-sizing: border-box }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100% }
    body {
      margin: 0;
      background: var(--page);
      color: var(--text);
      font-family: -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Noto Sans",
        "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP", "Yu Gothic UI", Meiryo, sans-serif;
      font-size: 1.0625rem;
      line-height: 1.7;
      line-break: strict;
      overflow-wrap: anywhere;
      text-autospace: normal;
    }
    :lang(ja) body { line-height: 1.85 }
    main {
      --gutter: clamp(1rem, 4vw, 2.5rem);
      max-width: 48rem;
      margin: 0 auto;
      padding: clamp(1.5rem, 6vw, 4.5rem) var(--gutter) clamp(3rem, 8vw, 6rem);
    }

    a { color: var(--link); text-underline-offset: .2em; text-decoration-thickness: .06em }
    a:visited { color: var(--visited) }
    a:hover { text-decoration-thickness: .12em }
    :focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px }

    .section + .section, .section > h3:not(:first-child) {
      margin-top: 3.5rem;
      padding-top: 3rem;
      border-top: 1px solid var(--rule);
    }
    h1, h2, h3, h4, h5, h6 { line-height: 1.4; text-wrap: balance; text-autospace: normal }
    :lang(ja) :is(h1, h2, h3, h4, h5, h6) { word-break: auto-phrase }
    h3 { margin: 2em 0 .8em; font-size: 1.65rem; letter-spacing: -.01em }
    h4 {
      margin: 2.2em 0 .8em;
      padding-bottom: .3em;
      border-bottom: 1px solid var(--rule);
      font-size: 1.25rem;
    }
    h5 { margin: 1.8em 0 .6em; font-size: 1.0625rem }
    .section:has(> [id]:first-child) { margin: 0; padding: 0; border: 0 }
    main > :first-child, .section > :first-child:not([id]), main > .section:first-child > :first-child {
      margin-top: 0;
    }
    main > :last-child, .section > :last-child { margin-bottom: 0 }
    :target, :is(h3, p.footnote):has(> a:target) {
      background: var(--marked);
      box-shadow: 0 0 0 .3em var(--marked);
      scroll-margin: 1.5rem;
    }
    .sanchor { color: var(--muted); font-size: .75em; font-weight: normal; letter-spacing: 0 }
    a:has(> .sanchor), .sectioncategory { text-decoration: none }
    a:has(> .sanchor):hover, .sectioncategory:hover { text-decoration: underline }
    .sectioncategory { font-weight: 500 }
    .sectioncategory, .sectioncategory:visited { color: var(--link) }
    .timestamp { color: var(--muted); font-size: .875rem; font-variant-numeric: tabular-nums }
    h3 + .timestamp { display: block; margin: -.9rem 0 1.5rem }

    p { margin: 0 0 .9em }
    p:empty { display: none }
    ul, ol { margin: 0 0 1.2em; padding-left: 1.7em }
    li { margin: .25em 0 }
    li > ul, li > ol { margin: .25em 0 }
    li::marker { color: var(--muted) }
    dl { margin: 1.2em 0 }
    dt { font-weight: 600 }
    dd { margin: 0 0 .6em 1.5em }
    blockquote {
      margin: 1.4em 0;
      padding: .1em 0 .1em 1.3em;
      border-left: 3px solid var(--rule);
    }
    blockquote > :first-child { margin-top: 0 }
    blockquote > :last-child, dd > :last-child, figure > :last-child { margin-bottom: 0 }
    blockquote > cite, .hatena-citation, figcaption {
      display: block;
      color: var(--muted);
      font-size: .875rem;
      font-style: normal;
    }
    blockquote > cite::before { content: "\\2014\\00a0" }
    a[id^="fn-"] { padding: .3em .15em; font-size: .75em; vertical-align: super; line-height: 0 }
    a[id^="fn-"], .footnote-number { text-decoration: none }
    div.footnote {
      margin-top: 3.5rem;
      padding-top: 1.2rem;
      border-top: 1px solid var(--rule);
      font-size: .9rem;
    }
    p.footnote { display: flex; gap: .2em; margin-bottom: .4em }
    .footnote-delimiter { margin-right: .3em; color: var(--muted) }
    .footnote-text { flex: 1; min-width: 0 }
    .table-of-contents { padding: 1em 1.3em 1em 2.3em; border: 1px solid var(--rule); border-radius: 8px }
    .table-of-contents::before {
      content: "Contents";
      display: block;
      margin: 0 0 .4em -1em;
      font-weight: 600;
    }
    :lang(ja) .table-of-contents::before { content: "目次" }
    .table-of-contents a { text-decoration: none }
    .table-of-contents a:hover { text-decoration: underline }
    .table-of-contents ul { font-size: .9375em }
    details { margin: 1.4em 0 }
    summary { color: var(--link); cursor: pointer }
    details[open] > summary { margin-bottom: 1em }
    a.keyword, a[href*="d.hatena.ne.jp/keyword/"] { text-decoration-style: dotted }
    a.keyword { color: inherit }
    hr { margin: 2.5em 0; border: 0; border-top: 1px solid var(--rule) }
    del { color: var(--muted) }

    table {
      display: block;
      width: max-content;
      max-width: 100%;
      margin: 1.4em 0;
      overflow-x: auto;
      overflow-wrap: normal;
      border-collapse: collapse;
      font-size: .9375rem;
      font-variant-numeric: tabular-nums;
    }
    th, td { padding: .45em 1em; text-align: left; vertical-align: top }
    th { font-weight: 600; background: var(--code); color: var(--code-text) }
    tr { border-bottom: 1px solid var(--rule) }
    tr:first-child { border-top: 1px solid var(--rule) }

    img, svg, video, canvas, object, embed, iframe { max-width: 100% }
    img:not([height]), img[width][height], video { height: auto }
    img[height]:not([width]) { object-fit: contain }
    img { vertical-align: middle }
    iframe { border: 0 }
    figure { margin: 1.4em 0 }
    figcaption { margin-top: .4em }
    .hatena-http-image, .hatena-graph-image, a > img[src*="/fotolife/"], img.hatena-fotolife,
    img.http-image { border-radius: 6px }
    .hatena-image-left { float: left; margin: .4em 1.2em .6em 0 }
    .hatena-image-right { float: right; margin: .4em 0 .6em 1.2em }
    .section, div.footnote, pre, h3, h4, h5 { clear: both }
    .hatena-asin-detail {
      display: flow-root;
      margin: 1.4em 0;
      padding: 1em;
      border: 1px solid var(--rule);
      border-radius: 8px;
    }
    .hatena-asin-detail img { float: left; max-width: 30%; margin-right: 1em }
    .hatena-asin-detail ul { padding: 0; list-style: none }
    span.tex { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .9em }
    img.hatena-id-icon { margin-right: .25em; border-radius: 3px; vertical-align: -.15em }
    .hatena-id-image { border-radius: 8px }
    .barcode { padding: 8px; border-radius: 6px; background: #fff }

    @media (min-width: 36rem) {
      dl {
        display: grid;
        grid-template-columns: fit-content(35%) 1fr;
        gap: .45em 1.8em;
      }
      dt { grid-column: 1 }
      dd { grid-column: 2; margin: 0 }
    }
    @media (max-width: 36rem) {
      h3 { font-size: 1.4rem }
      h4 { font-size: 1.15rem }
      :is(main, .section, .seemore) > pre {
        margin-right: calc(-1 * var(--gutter));
        margin-left: calc(-1 * var(--gutter));
        --inset: var(--gutter);
        border-right: 0;
        border-left: 0;
        border-radius: 0;
      }
    }
    @media screen and (prefers-color-scheme: dark) {
      img.tex { color: #000; filter: invert(.88) hue-rotate(180deg) }
    }

    """

  /// Code and its lines.
  ///
  /// The number of a line is generated, so that it is neither selected nor copied. It stays in
  /// sight while its line scrolls, and stands in the line's padding, where tab stops do not count
  /// it. The shadows go on with the color of a marked line where longer
  /// lines have made the block scroll.
  static let code = """
    pre, code, kbd, samp, tt {
      font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono",
        "Liberation Mono", "Noto Sans Mono CJK JP", monospace;
      text-autospace: no-autospace;
    }
    pre {
      --inset: 1.2rem;
      margin: 1.4em 0;
      padding: 1em var(--inset);
      overflow-x: auto;
      overflow-wrap: normal;
      border: 1px solid var(--rule);
      border-radius: 8px;
      background: var(--code);
      color: var(--code-text);
      font-size: .875rem;
      line-height: 1.65;
      tab-size: 4;
    }
    pre code { font-size: inherit }
    :not(pre) > code, kbd, samp, tt { font-size: .9em }
    :not(pre) > code, kbd {
      padding: .1em .35em;
      border: 1px solid var(--rule);
      border-radius: 4px;
      background: var(--code);
      color: var(--code-text);
    }
    .line { display: inline-block; min-width: 100% }
    .line:empty::before { content: "\\200b" }
    .line.marked {
      background: var(--marked);
      box-shadow: calc(-1 * var(--inset)) 0 var(--marked), 15rem 0 var(--marked), 30rem 0 var(--marked),
        45rem 0 var(--marked), 60rem 0 var(--marked);
      print-color-adjust: exact;
    }
    .numbered {
      --room: calc(var(--digits, 2) * 1ch + 2ch - .2 * var(--inset));
      counter-reset: line;
    }
    .numbered .line { padding-left: var(--room) }
    .numbered .line::before {
      counter-increment: line;
      content: counter(line);
      position: sticky;
      left: calc(-1 * var(--inset));
      display: inline-block;
      box-sizing: content-box;
      min-width: calc(var(--digits, 2) * 1ch);
      margin: 0 1ch 0 calc(-1 * var(--room) - var(--inset));
      padding: 0 1ch 0 calc(.8 * var(--inset));
      background: var(--code);
      color: var(--muted);
      text-align: right;
      user-select: none;
      -webkit-user-select: none;
    }
    .numbered .line.marked::before { background: var(--marked); font-weight: bold }

    """

  /// What is different on paper.
  static let print = """
    @media print {
      @page { margin: 18mm }
      :root { color-scheme: light }
      body { font-size: 10.5pt }
      main { max-width: none; padding: 0 }
      h3, h4, h5, dt { break-after: avoid }
      img, tr, blockquote, figure, p.footnote { break-inside: avoid }
      :target, :has(> a:target) { background: none; box-shadow: none }
      details::details-content { content-visibility: visible; block-size: auto }
      p, li, dd { orphans: 3; widows: 3 }
      pre { overflow: visible; font-size: 8.5pt; white-space: pre-wrap; overflow-wrap: anywhere }
      .line { max-width: 100% }
      table { display: table; width: auto; overflow-wrap: anywhere }
    }

    """
}
