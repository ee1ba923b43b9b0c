" Language:  Objective-C
" Reference: The Objective-C Programming Language (Apple, 2.0); Clang documentation: Objective-C
"            literals, Automatic Reference Counting, blocks, nullability; Foundation's names.
"            C's part comes from c.vim.
" Beyond Vim 9.0: braces of blocks and of @{} are no errors; all NS classes, not a list;
"            @available, @compatibility_alias, @defs; class and direct properties.
if exists("b:current_syntax")
  finish
endif

runtime! syntax/c.vim
unlet! b:current_syntax

" Blocks and literals put braces in parentheses; `name:` is most often a part of a message.
syn clear cLabel cParens cBrackets cBracesInParens
syn region cParens transparent start="(" end=")" contains=TOP,cParenError,cBracketError,objcMethodMark
syn region cBrackets transparent start="\[" end="\]" contains=TOP,cBracketError,cParenError,cLabel,objcMethodMark
syn match  cLabel "^\s*\zs\h\w*\ze\s*:\s*$"
syn match  cLabel ";\s*\zs\h\w*\ze\s*:"

" Directives
syn match objcDirective "@\%(interface\|implementation\|end\|class\|dynamic\|synthesize\|compatibility_alias\)\>"
syn match objcDirective "@protocol\>"
syn match objcVisibility "@\%(private\|protected\|public\|package\|optional\|required\)\>"
syn match objcException "@\%(try\|catch\|finally\|throw\)\>"
syn match objcStatement "@\%(synchronized\|autoreleasepool\|selector\|encode\|available\|defs\|import\)\>"
syn match objcDirective "@property\>" nextgroup=objcPropertyAttributes skipwhite
syn region objcPropertyAttributes contained transparent start="(" end=")" contains=objcAttribute,objcAccessorName
syn match objcAccessorName contained "\%(=\s*\)\@4<=\h\w*:\="
syn keyword objcAttribute contained assign atomic class copy direct getter nonatomic nonnull
syn keyword objcAttribute contained null_resettable null_unspecified nullable readonly readwrite
syn keyword objcAttribute contained retain setter strong unsafe_unretained weak
syn match objcInclude "^\s*\zs#\s*import\>\ze\s*["<]" nextgroup=cIncluded skipwhite

" Methods
syn match objcMethodMark "^[-+]"
syn match objcQualifier "\%((\s*\)\@4<=\%(in\|out\|inout\|bycopy\|byref\|oneway\)\ze\s\+\h"
syn match objcEnumeration "\<in\>\ze\s\+[^;)]*)\s*\%({\|$\|\h\|\[\)"

" Words
syn keyword objcSelf self super _cmd
syn keyword objcType id Class SEL IMP BOOL instancetype Protocol unichar
syn keyword objcQualifierType nullable nonnull _Nullable _Nonnull _Null_unspecified __kindof __covariant __contravariant
syn keyword objcQualifierType __block __weak __strong __unsafe_unretained __autoreleasing
syn keyword objcQualifierType __bridge __bridge_retained __bridge_transfer
syn keyword objcConstant nil Nil
syn keyword objcBoolean YES NO
syn match   objcType "\<NS\u\w*\ze\%(\s*\*\|<\)"
syn keyword objcType NSInteger NSUInteger NSTimeInterval NSStringEncoding NSComparisonResult
syn keyword objcType NSRange NSRangePointer NSRect NSPoint NSSize NSRectEdge NSEdgeInsets
syn keyword objcType NSRectArray NSRectPointer NSPointArray NSPointPointer NSSizeArray NSSizePointer
syn keyword objcType NSDecimal NSComparator NSCalendarUnit NSHashEnumerator NSMapEnumerator
syn keyword objcType NSMapTableKeyCallBacks NSMapTableValueCallBacks NSHashTableCallBacks
syn keyword objcType NSFastEnumerationState NSUncaughtExceptionHandler NSSearchPathDirectory
syn keyword objcType NSSearchPathDomainMask NSPropertyListFormat NSNumberFormatterStyle
syn keyword objcType NSDateFormatterStyle NSPostingStyle NSRoundingMode NSSocketNativeHandle
syn match   objcType "\<NS\u\w*\%(Options\|Behavior\)\>"
syn keyword objcType CGFloat CGPoint CGRect CGSize
syn keyword objcConstant NSNotFound NSIntegerMax NSIntegerMin NSUIntegerMax NSMaximumStringLength
syn keyword objcConstant NSOrderedSame NSOrderedAscending NSOrderedDescending NSUndefinedDateComponent
syn match   objcConstant "\<NS\u\w*\%(StringEncoding\|Exception\|ErrorDomain\|Notification\|CalendarUnit\|DomainMask\|Search\|ErrorKey\|RunLoopMode\|CallBacks\|DescriptionKey\)\>"
syn match   objcConstant "\<NS\%(Ascending\|Anchored\|Backwards\|Literal\|Numeric\)PageOrder\>\|\<NSFile\%(Size\|Type\w*\|Posix\w*\|ModificationDate\|CreationDate\)\>"

" Literals
syn region objcString start=+@"+ skip=+\\.\|\\$+ end=+"+ end=+$+ contains=cEscape,cFormat,objcFormat
syn match  objcFormat contained "%\%(\d\+\$\)\=@"
syn match  objcNumber "@\%([-+]\=\%(\d\|\.\d\)[[:alnum:].]*\|'\%([^'\\]\|\\.\)'\|YES\>\|NO\>\|true\>\|false\>\)"
syn match  objcLiteralMark "@\ze[(\[{]"

hi def link objcDirective Statement
hi def link objcVisibility Statement
hi def link objcException Statement
hi def link objcStatement Statement
hi def link objcAttribute Constant
hi def link objcAccessorName Constant
hi def link objcInclude Include
hi def link objcMethodMark Function
hi def link objcQualifier Type
hi def link objcEnumeration Repeat
hi def link objcSelf Statement
hi def link objcType Type
hi def link objcQualifierType Type
hi def link objcConstant Constant
hi def link objcBoolean Boolean
hi def link objcString String
hi def link objcFormat SpecialChar
hi def link objcNumber Number
hi def link objcLiteralMark Statement

syn sync fromstart
let b:current_syntax = "objc"
