" Language:  CSS
" Reference: CSS Snapshot 2024 and the W3C modules it lists; CSS Nesting,
"            CSS Cascading 5 (layers), CSS Containment 3 (container queries)
" Beyond Vim 9.0: the properties and values standardised since (inset, mask,
"            logical properties, subgrid, system-ui …), @layer, @container,
"            @property, newer pseudo-classes and elements.

if exists("b:current_syntax")
  finish
endif

syn case ignore
syn iskeyword @,48-57,_,192-255,-

" Comments may stand anywhere.
syn region cssComment start=+/\*+ end=+\*/+

" Strings.
syn match  cssEscape /\\\x\{1,6}\s\=/
syn match  cssQuoteEscape /\\["']/ contained
" Outside of a string an escaped mark begins none.
syn match  cssMarkEscape /\\["']/ transparent contains=NONE
syn match  cssOtherEscape /\\[^"'[:xdigit:]]/ contained
syn region cssString start=/"/ skip=/\\\%(.\|$\)/ end=/"\|$/ contains=cssEscape,cssQuoteEscape,cssOtherEscape
syn region cssString start=/'/ skip=/\\\%(.\|$\)/ end=/'\|$/ contains=cssEscape,cssQuoteEscape,cssOtherEscape

" Selectors.
syn cluster cssSelector contains=cssTag,cssUniversal,cssClass,cssId,cssPseudoColon,cssCombinator,cssAttributeSelector,cssComma,cssPseudoFunction,cssVendor
syn keyword cssTag a abbr address area article aside audio b base bdi bdo blockquote body br
syn keyword cssTag button canvas caption cite code col colgroup data datalist dd del details dfn
syn keyword cssTag dialog div dl dt em embed fieldset figcaption figure footer form h1 h2 h3 h4
syn keyword cssTag h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li
syn keyword cssTag link main map mark menu meta meter nav noscript object ol optgroup option
syn keyword cssTag output p picture pre progress q rp rt ruby s samp script section
syn keyword cssTag select small source span strong style sub summary sup svg table tbody td
syn keyword cssTag textarea tfoot th thead time title tr track u ul var video wbr
syn keyword cssTag isindex keygen param
syn match  cssUniversal /\*/
syn match  cssClass /\.-\=[A-Za-z_\u00A0-\uFFFF][A-Za-z0-9_\u00A0-\uFFFF-]*/
syn match  cssId /#[A-Za-z_\u00A0-\uFFFF-][A-Za-z0-9_\u00A0-\uFFFF-]*/
syn match  cssCombinator /[>+~]/
syn match  cssComma /,/
syn region cssAttributeSelector matchgroup=cssCombinator start=/\[/ end=/\]/ contains=cssString,cssAttributeOperator
syn match  cssAttributeOperator /[~|^$*]\==/ contained
syn match  cssPseudoColon /::\=[[:alpha:]]\@=/ nextgroup=cssPseudo,cssPseudoFunction
syn keyword cssPseudo contained active after any-link backdrop before blank checked cue default
syn keyword cssPseudo contained defined disabled empty enabled file-selector-button first
syn keyword cssPseudo contained first-child first-letter first-line first-of-type focus
syn keyword cssPseudo contained focus-visible focus-within fullscreen future grammar-error host
syn keyword cssPseudo contained hover in-range indeterminate invalid last-child last-of-type
syn keyword cssPseudo contained left link marker modal only-child only-of-type optional
syn keyword cssPseudo contained out-of-range past paused picture-in-picture placeholder
syn keyword cssPseudo contained placeholder-shown playing popover-open read-only read-write
syn keyword cssPseudo contained required right root scope selection spelling-error target
syn keyword cssPseudo contained target-within user-invalid user-valid valid visited
syn region cssPseudoFunction matchgroup=cssFunctionName start=/\<\%(is\|lang\|dir\|has\|where\|not\|matches\|host\|host-context\|part\|slotted\|nth-\%(last-\)\=\%(child\|of-type\)\)(/ end=/)/ contained oneline contains=cssTag,cssUniversal,cssClass,cssId,cssAttributeSelector,cssString
syn match  cssVendor /-\%(webkit\|moz\|o\|ms\)-/

" Declarations: property, colon, value.
syn region cssBlock matchgroup=cssBraces start=/{/ end=/}/ contains=cssBlock,cssComment,@cssSelector,cssProperty,cssCustomProperty,cssHack,cssValue,cssAtRule,cssAtKeyword,cssKeyframe,cssString,cssEscape,cssMarkEscape
syn match  cssHack /[*_]\ze[[:alpha:]-]\+\s*:/ contained
syn match  cssCustomProperty /--[[:alnum:]_-]\+/ contained
syn region cssValue matchgroup=cssColon start=/:\%(\s*[^[:space:]{};]\)\@=/ end=/\ze[;}{]/ contained contains=@cssValues,cssComment,cssPseudo,cssPseudoFunction
syn cluster cssValues contains=cssNumber,cssColour,cssColourName,cssKeyword,cssFunction,cssString,cssComma,cssImportant,cssUnicodeRange,cssCustomProperty,cssProperty,cssVendor,cssAttributeSelector,cssComment,cssSide,cssEscape,cssMarkEscape
syn match  cssNumber /\%([[:alnum:]_#-]\)\@1<![-+]\=\%(\d\+\%(\.\d\+\)\=\)\%(e[-+]\=\d\+\)\=\%([[:alpha:]]\+\|%\)\=\%([[:alnum:]_]\)\@!/ contained
syn match  cssColour /#\x\{3,8}\>/ contained
syn match  cssUnicodeRange /\<U+[0-9A-Fa-f?]\+\%(-\x\+\)\=/ contained
syn match  cssImportant /!\s*important\>/ contained
syn keyword cssColourName contained aliceblue antiquewhite aqua aquamarine azure beige bisque
syn keyword cssColourName contained black blanchedalmond blue blueviolet brown burlywood
syn keyword cssColourName contained cadetblue chartreuse chocolate coral cornflowerblue cornsilk
syn keyword cssColourName contained crimson cyan darkblue darkcyan darkgoldenrod darkgray
syn keyword cssColourName contained darkgreen darkgrey darkkhaki darkmagenta darkolivegreen
syn keyword cssColourName contained darkorange darkorchid darkred darksalmon darkseagreen
syn keyword cssColourName contained darkslateblue darkslategray darkslategrey darkturquoise
syn keyword cssColourName contained darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue
syn keyword cssColourName contained firebrick floralwhite forestgreen fuchsia gainsboro
syn keyword cssColourName contained ghostwhite gold goldenrod gray green greenyellow grey
syn keyword cssColourName contained honeydew hotpink indianred indigo ivory khaki lavender
syn keyword cssColourName contained lavenderblush lawngreen lemonchiffon lightblue lightcoral
syn keyword cssColourName contained lightcyan lightgoldenrodyellow lightgray lightgreen
syn keyword cssColourName contained lightgrey lightpink lightsalmon lightseagreen lightskyblue
syn keyword cssColourName contained lightslategray lightslategrey lightsteelblue lightyellow
syn keyword cssColourName contained lime limegreen linen magenta maroon mediumaquamarine
syn keyword cssColourName contained mediumblue mediumorchid mediumpurple mediumseagreen
syn keyword cssColourName contained mediumslateblue mediumspringgreen mediumturquoise
syn keyword cssColourName contained mediumvioletred midnightblue mintcream mistyrose moccasin
syn keyword cssColourName contained navajowhite navy oldlace olive olivedrab orange orangered
syn keyword cssColourName contained orchid palegoldenrod palegreen paleturquoise palevioletred
syn keyword cssColourName contained papayawhip peachpuff peru pink plum powderblue purple
syn keyword cssColourName contained rebeccapurple red rosybrown royalblue saddlebrown salmon
syn keyword cssColourName contained sandybrown seagreen seashell sienna silver skyblue slateblue
syn keyword cssColourName contained slategray slategrey snow springgreen steelblue tan teal
syn keyword cssColourName contained thistle tomato turquoise violet wheat white
syn keyword cssColourName contained whitesmoke yellow yellowgreen currentColor currentcolor
syn keyword cssColourName contained ActiveBorder ActiveCaption AppWorkspace ButtonFace
syn keyword cssColourName contained ButtonHighlight ButtonShadow ButtonText Canvas CanvasText
syn keyword cssColourName contained CaptionText GrayText Highlight HighlightText InactiveBorder
syn keyword cssColourName contained InfoBackground InfoText LinkText Menu MenuText Scrollbar
syn keyword cssColourName contained ThreeDFace Window WindowFrame WindowText AccentColor Field
syn keyword cssColourName contained FieldText Mark
syn keyword cssProperty contained accent-color additive-symbols align-content align-items
syn keyword cssProperty contained align-self align-tracks alignment-baseline all animation
syn keyword cssProperty contained animation-composition animation-delay animation-direction
syn keyword cssProperty contained animation-duration animation-fill-mode
syn keyword cssProperty contained animation-iteration-count animation-name animation-play-state
syn keyword cssProperty contained animation-range animation-range-end animation-range-start
syn keyword cssProperty contained animation-timeline animation-timing-function appearance
syn keyword cssProperty contained ascent-override aspect-ratio azimuth backdrop-filter
syn keyword cssProperty contained backface-visibility background background-attachment
syn keyword cssProperty contained background-blend-mode background-clip background-color
syn keyword cssProperty contained background-image background-origin background-position
syn keyword cssProperty contained background-position-x background-position-y background-repeat
syn keyword cssProperty contained background-size baseline-shift block-size border border-block
syn keyword cssProperty contained border-block-color border-block-end border-block-end-color
syn keyword cssProperty contained border-block-end-style border-block-end-width
syn keyword cssProperty contained border-block-start border-block-start-color
syn keyword cssProperty contained border-block-start-style border-block-start-width
syn keyword cssProperty contained border-block-style border-block-width border-bottom
syn keyword cssProperty contained border-bottom-color border-bottom-left-radius
syn keyword cssProperty contained border-bottom-right-radius border-bottom-style
syn keyword cssProperty contained border-bottom-width border-collapse border-color
syn keyword cssProperty contained border-end-end-radius border-end-start-radius border-image
syn keyword cssProperty contained border-image-outset border-image-repeat border-image-slice
syn keyword cssProperty contained border-image-source border-image-width border-inline
syn keyword cssProperty contained border-inline-color border-inline-end border-inline-end-color
syn keyword cssProperty contained border-inline-end-style border-inline-end-width
syn keyword cssProperty contained border-inline-start border-inline-start-color
syn keyword cssProperty contained border-inline-start-style border-inline-start-width
syn keyword cssProperty contained border-inline-style border-inline-width border-left
syn keyword cssProperty contained border-left-color border-left-style border-left-width
syn keyword cssProperty contained border-radius border-right border-right-color
syn keyword cssProperty contained border-right-style border-right-width border-spacing
syn keyword cssProperty contained border-start-end-radius border-start-start-radius border-style
syn keyword cssProperty contained border-top border-top-color border-top-left-radius
syn keyword cssProperty contained border-top-right-radius border-top-style border-top-width
syn keyword cssProperty contained border-width bottom box-decoration-break box-shadow box-sizing
syn keyword cssProperty contained break-after break-before break-inside caption-side caret-color
syn keyword cssProperty contained clear clip clip-path clip-rule color color-adjust
syn keyword cssProperty contained color-interpolation color-scheme column-count column-fill
syn keyword cssProperty contained column-gap column-rule column-rule-color column-rule-style
syn keyword cssProperty contained column-rule-width column-span column-width columns container
syn keyword cssProperty contained container-name container-type content content-visibility
syn keyword cssProperty contained counter-increment counter-reset counter-set cue cue-after
syn keyword cssProperty contained cue-before cursor descent-override direction
syn keyword cssProperty contained dominant-baseline elevation empty-cells fill fill-opacity
syn keyword cssProperty contained fill-rule filter flex flex-basis flex-direction flex-flow
syn keyword cssProperty contained flex-grow flex-shrink flex-wrap float flood-color
syn keyword cssProperty contained flood-opacity font font-display font-family
syn keyword cssProperty contained font-feature-settings font-kerning font-language-override
syn keyword cssProperty contained font-optical-sizing font-palette font-size font-size-adjust
syn keyword cssProperty contained font-stretch font-style font-synthesis font-variant
syn keyword cssProperty contained font-variant-alternates font-variant-caps
syn keyword cssProperty contained font-variant-east-asian font-variant-ligatures
syn keyword cssProperty contained font-variant-numeric font-variant-position
syn keyword cssProperty contained font-variation-settings font-weight gap grid grid-area
syn keyword cssProperty contained grid-auto-columns grid-auto-flow grid-auto-rows grid-column
syn keyword cssProperty contained grid-column-end grid-column-gap grid-column-start grid-gap
syn keyword cssProperty contained grid-row grid-row-end grid-row-gap grid-row-start
syn keyword cssProperty contained grid-template grid-template-areas grid-template-columns
syn keyword cssProperty contained grid-template-rows hanging-punctuation height
syn keyword cssProperty contained hyphenate-character hyphens image-orientation image-rendering
syn keyword cssProperty contained image-resolution ime-mode inline-size inset inset-block
syn keyword cssProperty contained inset-block-end inset-block-start inset-inline
syn keyword cssProperty contained inset-inline-end inset-inline-start interpolation-mode
syn keyword cssProperty contained justify-content justify-items justify-self letter-spacing
syn keyword cssProperty contained lighting-color line-break line-gap-override line-height
syn keyword cssProperty contained list-style list-style-image list-style-position
syn keyword cssProperty contained list-style-type margin margin-block margin-block-end
syn keyword cssProperty contained margin-block-start margin-bottom margin-inline
syn keyword cssProperty contained margin-inline-end margin-inline-start margin-left margin-right
syn keyword cssProperty contained margin-top marker-end marker-mid marker-start marks mask
syn keyword cssProperty contained mask-border mask-clip mask-composite mask-image mask-mode
syn keyword cssProperty contained mask-origin mask-position mask-repeat mask-size mask-type
syn keyword cssProperty contained max-block-size max-height max-inline-size max-width
syn keyword cssProperty contained min-block-size min-height min-inline-size min-width
syn keyword cssProperty contained mix-blend-mode object-fit object-position offset-anchor
syn keyword cssProperty contained offset-distance offset-path offset-rotate opacity order
syn keyword cssProperty contained orphans outline outline-color outline-offset outline-style
syn keyword cssProperty contained outline-width overflow overflow-anchor overflow-wrap
syn keyword cssProperty contained overflow-x overflow-y overscroll-behavior
syn keyword cssProperty contained overscroll-behavior-x overscroll-behavior-y padding
syn keyword cssProperty contained padding-block padding-block-end padding-block-start
syn keyword cssProperty contained padding-bottom padding-inline padding-inline-end
syn keyword cssProperty contained padding-inline-start padding-left padding-right padding-top
syn keyword cssProperty contained page page-break-after page-break-before page-break-inside
syn keyword cssProperty contained paint-order pause pause-after pause-before perspective
syn keyword cssProperty contained perspective-origin pitch pitch-range place-content place-items
syn keyword cssProperty contained place-self play-during pointer-events position
syn keyword cssProperty contained print-color-adjust quotes resize rest rest-after rest-before
syn keyword cssProperty contained richness row-gap ruby-align ruby-position scroll-behavior
syn keyword cssProperty contained scroll-margin scroll-padding scroll-snap-align
syn keyword cssProperty contained scroll-snap-stop scroll-snap-type shape-image-threshold
syn keyword cssProperty contained shape-margin shape-outside shape-rendering size speak speak-as
syn keyword cssProperty contained speak-header speak-numeral speak-punctuation src stop-color
syn keyword cssProperty contained stop-opacity stress stroke stroke-dasharray stroke-dashoffset
syn keyword cssProperty contained stroke-linecap stroke-linejoin stroke-miterlimit
syn keyword cssProperty contained stroke-opacity stroke-width tab-size table-layout text-align
syn keyword cssProperty contained text-align-last text-anchor text-combine-upright
syn keyword cssProperty contained text-decoration text-decoration-color text-decoration-line
syn keyword cssProperty contained text-decoration-skip text-decoration-skip-ink
syn keyword cssProperty contained text-decoration-style text-decoration-thickness text-emphasis
syn keyword cssProperty contained text-emphasis-color text-emphasis-position text-emphasis-style
syn keyword cssProperty contained text-indent text-justify text-orientation text-overflow
syn keyword cssProperty contained text-rendering text-shadow text-size-adjust text-transform
syn keyword cssProperty contained text-underline-offset text-underline-position text-wrap top
syn keyword cssProperty contained touch-action transform transform-box transform-origin
syn keyword cssProperty contained transform-style transition transition-delay
syn keyword cssProperty contained transition-duration transition-property
syn keyword cssProperty contained transition-timing-function unicode-bidi unicode-range
syn keyword cssProperty contained user-select vector-effect vertical-align view-transition-name
syn keyword cssProperty contained visibility voice-balance voice-duration voice-family
syn keyword cssProperty contained voice-pitch voice-range voice-rate voice-stress voice-volume
syn keyword cssProperty contained volume white-space widows width will-change word-break
syn keyword cssProperty contained word-spacing word-wrap writing-mode z-index zoom
syn keyword cssProperty contained left right
syn match  cssProperty /\<display\>/ contained
syn keyword cssKeyword contained absolute alias all all-scroll alternate alternate-reverse
syn keyword cssKeyword contained always anywhere armenian auto auto-fill auto-fit avoid
syn keyword cssKeyword contained avoid-column avoid-page backwards balance baseline
syn keyword cssKeyword contained bidi-override blink block bold bolder border-box both bottom
syn keyword cssKeyword contained break-all break-spaces break-word button capitalize caption
syn keyword cssKeyword contained cell center circle cjk-decimal cjk-ideographic clip close-quote
syn keyword cssKeyword contained col-resize collapse color-burn color-dodge column
syn keyword cssKeyword contained column-reverse condensed contain content-box contents
syn keyword cssKeyword contained context-menu copy cover crisp-edges crosshair cursive darken
syn keyword cssKeyword contained dashed decimal decimal-leading-zero default dense difference
syn keyword cssKeyword contained disc dotted double e-resize ease ease-in ease-in-out ease-out
syn keyword cssKeyword contained ellipsis embed emoji end evenodd ew-resize exclude exclusion
syn keyword cssKeyword contained expanded extra-condensed extra-expanded fallback fangsong
syn keyword cssKeyword contained fantasy fill fit-content fixed flat flex flex-end flex-start
syn keyword cssKeyword contained flow-root forwards full-width geometricPrecision georgian grab
syn keyword cssKeyword contained grabbing grid groove hard-light hebrew help hidden hide
syn keyword cssKeyword contained high-quality hiragana hiragana-iroha horizontal horizontal-tb
syn keyword cssKeyword contained hue icon infinite inherit initial inline inline-block
syn keyword cssKeyword contained inline-flex inline-grid inline-table inset inside intersect
syn keyword cssKeyword contained isolate isolate-override italic justify justify-all katakana
syn keyword cssKeyword contained katakana-iroha keep-all landscape large larger layout lighten
syn keyword cssKeyword contained lighter line-through linear list-item listbox local lower-alpha
syn keyword cssKeyword contained lower-greek lower-latin lower-roman lowercase ltr luminosity
syn keyword cssKeyword contained mandatory manipulation manual match-parent max-content medium
syn keyword cssKeyword contained menu menulist message-box middle min-content mixed monospace
syn keyword cssKeyword contained move multiply n-resize ne-resize nesw-resize no-close-quote
syn keyword cssKeyword contained no-drop no-open-quote no-repeat none nonzero normal not-allowed
syn keyword cssKeyword contained nowrap ns-resize nw-resize nwse-resize oblique open-quote
syn keyword cssKeyword contained optimizeLegibility optimizeQuality optimizeSpeed optional
syn keyword cssKeyword contained outset outside overlay overline padding-box page pan-x pan-y
syn keyword cssKeyword contained paused pinch-zoom pixelated plaintext pointer portrait pre
syn keyword cssKeyword contained pre-line pre-wrap preserve-3d pretty progress proximity
syn keyword cssKeyword contained relative repeat repeat-x repeat-y reverse revert revert-layer
syn keyword cssKeyword contained ridge round row row-resize row-reverse rtl ruby run-in running
syn keyword cssKeyword contained s-resize sans-serif saturation scale-down screen scroll
syn keyword cssKeyword contained se-resize semi-condensed semi-expanded separate serif show
syn keyword cssKeyword contained sideways small small-caps small-caption smaller smooth
syn keyword cssKeyword contained soft-light solid space space-around space-between space-evenly
syn keyword cssKeyword contained square start static status-bar step-end step-start sticky
syn keyword cssKeyword contained stretch strict sub subgrid subtract super sw-resize swap
syn keyword cssKeyword contained system-ui table table-caption table-cell table-column
syn keyword cssKeyword contained table-column-group table-footer-group table-header-group
syn keyword cssKeyword contained table-row table-row-group text text-bottom text-top textfield
syn keyword cssKeyword contained thick thin top ui-monospace ui-rounded ui-sans-serif ui-serif
syn keyword cssKeyword contained ultra-condensed ultra-expanded underline unset upper-alpha
syn keyword cssKeyword contained upper-latin upper-roman uppercase upright vertical vertical-lr
syn keyword cssKeyword contained vertical-rl vertical-text visible w-resize wait wavy wrap
syn keyword cssKeyword contained wrap-reverse x-large x-small xx-large xx-small xxx-large
syn keyword cssKeyword contained zoom-in zoom-out
syn keyword cssKeyword contained A3 A4 A5 B4 B5 letter legal ledger
syn keyword cssKeyword contained mix antialiased subpixel-antialiased
syn keyword cssSide left right contained
syn match  cssColourName /\<transparent\>/ contained

" Functions; calculations nest.
syn region cssFunction matchgroup=cssFunctionName start=/\<\%(url\|src\|format\|tech\)(/ end=/)/ contained oneline contains=cssString,cssEscape,cssUrl
" What begins with no quotation mark is all of it.
syn match  cssUrl /\%(\<url(\s*\)\@16<=[^[:space:])"'][^)]*/ contained contains=cssEscape
syn region cssFunction matchgroup=cssFunctionName start=/\<\%(calc\|min\|max\|clamp\|round\|mod\|rem\|abs\|rect\|rgba\=\|hsla\=\|hwb\|lab\|lch\|oklab\|oklch\|color\|color-mix\|light-dark\|circle\|ellipse\|inset\|polygon\|path\|image-set\|element\|cross-fade\|symbols\)(/ end=/)/ contained contains=cssNumber,cssColour,cssColourName,cssFunction,cssCalculation,cssFunctionComma,cssCustomProperty,cssString,cssComment
syn region cssFunction matchgroup=cssFunctionName start=/\<\%(var\|env\|attr\|counters\=\)(/ end=/)/ contained contains=cssNumber,cssColour,cssColourName,cssFunction,cssCustomProperty,cssString,cssComment
syn region cssFunction matchgroup=cssFunctionName start=/\<\%(matrix\|translate\|scale\)\%(3d\|[XYZ]\)\=(/ end=/)/ contained contains=cssNumber,cssFunction,cssFunctionComma
syn region cssFunction matchgroup=cssFunctionName start=/\<\%(rotate\%(3d\|[XYZ]\)\=\|skew[XY]\=\|perspective\|cubic-bezier\|steps\|linear\)(/ end=/)/ contained contains=cssNumber,cssFunction,cssFunctionComma
syn region cssFunction matchgroup=cssFunctionName start=/\<\%(blur\|brightness\|contrast\|drop-shadow\|grayscale\|hue-rotate\|invert\|opacity\|saturate\|sepia\)(/ end=/)/ contained contains=cssNumber,cssColour,cssColourName,cssFunction,cssFunctionComma
syn region cssFunction matchgroup=cssFunctionName start=/\<\%(repeating-\)\=\%(linear\|radial\|conic\)-gradient(\|\<\%(gradient\|from\|to\)(/ end=/)/ contained contains=cssNumber,cssColour,cssColourName,cssFunction,cssFunctionComma,cssCustomProperty,cssString
syn match  cssFunctionComma /,/ contained
syn region cssCalculation matchgroup=cssParens start=/(/ end=/)/ contained contains=cssNumber,cssFunction,cssCalculation

" At-rules: up to the block or the semicolon.
syn region cssAtRule start=/@\%(media\|supports\|container\|layer\|page\|-\=[a-z]*-\=keyframes\|counter-style\|property\|scope\|starting-style\|font-feature-values\|font-palette-values\|document\|view-transition\)\>/ end=/\ze[{;]/ contains=cssMediaType,cssLogic,cssFeature,cssNumber,cssString,cssComment,cssVendor,cssMediaValue,cssCustomProperty
syn region cssAtRule start=/@\%(import\|namespace\)\>/ end=/\ze;/ contains=cssMediaType,cssLogic,cssFeature,cssNumber,cssString,cssComment,cssFunction,cssMediaValue
syn region cssAtRule start=/@charset\>/ end=/\ze;/ contains=cssString
syn match  cssAtKeyword /@font-face\>/
syn match  cssAtKeyword /@\%(\%(top\|bottom\)-\%(left\|center\|right\)\|\%(left\|right\)-\%(top\|middle\|bottom\)\)\%(-corner\)\=\>/ contained
syn keyword cssMediaType screen print all speech braille projection tty tv handheld aural contained
syn keyword cssLogic and not only or contained
syn keyword cssMediaValue landscape portrait progressive interlace contained
syn match  cssFeature /\%((\s*\)\@2<=\%(\%(min-\|max-\)\=\%(device-\)\=\%(width\|height\|aspect-ratio\)\|\%(min-\|max-\)\=\%(color\%(-index\)\=\|monochrome\|resolution\)\|orientation\|scan\|grid\|hover\|pointer\|any-hover\|any-pointer\|display\)\>/ contained
syn match  cssKeyframe /\<\%(from\|to\)\>\ze\s*[,{]\|\d\+\%(\.\d\+\)\=%\ze\s*\%([,{]\|$\)/ contained

syn sync fromstart

hi def link cssComment           Comment
hi def link cssString            String
hi def link cssQuoteEscape       Special
hi def link cssOtherEscape       String
hi def link cssUrl               String
hi def link cssEscape            Special
hi def link cssTag               Statement
hi def link cssUniversal         Statement
hi def link cssClass             Function
hi def link cssId                Function
hi def link cssCombinator        Special
hi def link cssComma             Special
hi def link cssAttributeSelector String
hi def link cssAttributeOperator Special
hi def link cssPseudo            PreProc
hi def link cssSide              PreProc
hi def link cssVendor            Comment
hi def link cssHack              Comment
hi def link cssBraces            Function
hi def link cssCustomProperty    Special
hi def link cssProperty          StorageClass
hi def link cssNumber            Number
hi def link cssColour            Constant
hi def link cssColourName        Constant
hi def link cssKeyword           Constant
hi def link cssUnicodeRange      Constant
hi def link cssImportant         Special
hi def link cssFunction          Constant
hi def link cssFunctionName      Function
hi def link cssFunctionComma     Function
hi def link cssAtRule            PreProc
hi def link cssAtKeyword         PreProc
hi def link cssMediaType         Special
hi def link cssLogic             Statement
hi def link cssFeature           StorageClass
hi def link cssMediaValue        Constant
hi def link cssKeyframe          Constant

let b:current_syntax = "css"
