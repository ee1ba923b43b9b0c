" Language:  PHP, in HTML
" Reference: PHP Manual and language specification, PHP 8.4
" Beyond Vim 9.0: enum, readonly, never, match,
"            json_validate, array_find and other newer functions, \u{…},
"            0o17 and 1_000.

if exists("b:current_syntax")
  finish
endif

runtime! syntax/html.vim
unlet! b:current_syntax

syn case ignore
syn iskeyword @,48-57,_,192-255

" Words of the language.
syn keyword phpConditional declare else elseif enddeclare endif endswitch if match switch contained
syn keyword phpRepeat      as do endfor endforeach endwhile for foreach while contained
syn keyword phpLabel       case default contained
syn keyword phpStatement   return break continue exit die goto yield const var contained
syn keyword phpException   try catch throw finally contained
syn keyword phpType        array bool boolean callable int integer float double real string object contained
syn keyword phpType        null void iterable mixed never contained
syn keyword phpStructure   class interface trait enum namespace extends implements instead insteadof contained
syn keyword phpStructure   abstract self parent list contained
syn keyword phpStorage     final global private protected public static readonly contained
syn keyword phpDefine      function fn new echo print clone contained
syn keyword phpInclude     include include_once require require_once use contained
syn keyword phpOperator    and or xor instanceof contained
syn keyword phpBoolean     true false contained
syn keyword phpMagic       isset unset empty eval extract contained
syn keyword phpMagic       __construct __destruct __call __callStatic __get __set __isset __unset contained
syn keyword phpMagic       __sleep __wakeup __toString __invoke __set_state __clone __debugInfo contained
syn keyword phpMagic       __serialize __unserialize __autoload contained
syn keyword phpConstant    __LINE__ __FILE__ __DIR__ __FUNCTION__ __CLASS__ __METHOD__ __NAMESPACE__ __TRAIT__ contained
syn keyword phpConstant contained PHP_VERSION PHP_OS PHP_OS_FAMILY PHP_EOL PHP_INT_MAX
syn keyword phpConstant contained PHP_INT_MIN PHP_INT_SIZE PHP_SAPI PHP_MAJOR_VERSION
syn keyword phpConstant contained PHP_MINOR_VERSION PHP_VERSION_ID DIRECTORY_SEPARATOR
syn keyword phpConstant contained PATH_SEPARATOR E_ALL E_ERROR E_WARNING E_PARSE E_NOTICE
syn keyword phpConstant contained E_STRICT E_DEPRECATED E_CORE_ERROR E_CORE_WARNING
syn keyword phpConstant contained E_COMPILE_ERROR E_COMPILE_WARNING E_USER_ERROR E_USER_WARNING
syn keyword phpConstant contained E_USER_NOTICE E_USER_DEPRECATED E_RECOVERABLE_ERROR M_PI M_E
syn keyword phpConstant contained SORT_ASC SORT_DESC SORT_STRING SORT_NUMERIC LOCK_SH LOCK_EX
syn keyword phpConstant contained LOCK_UN ENT_QUOTES ENT_COMPAT COUNT_RECURSIVE EXTR_SKIP
syn keyword phpConstant contained INI_ALL PHP_OUTPUT_HANDLER_START UPLOAD_ERR_OK
syn keyword phpFunction contained abs acos acosh addcslashes addslashes array_change_key_case
syn keyword phpFunction contained array_chunk array_column array_combine array_count_values
syn keyword phpFunction contained array_diff array_diff_assoc array_diff_key array_diff_uassoc
syn keyword phpFunction contained array_diff_ukey array_fill array_fill_keys array_filter
syn keyword phpFunction contained array_flip array_intersect array_intersect_assoc
syn keyword phpFunction contained array_intersect_key array_key_exists array_key_first
syn keyword phpFunction contained array_key_last array_keys array_map array_merge
syn keyword phpFunction contained array_merge_recursive array_multisort array_pad array_pop
syn keyword phpFunction contained array_product array_push array_rand array_reduce array_replace
syn keyword phpFunction contained array_replace_recursive array_reverse array_search array_shift
syn keyword phpFunction contained array_slice array_splice array_sum array_udiff
syn keyword phpFunction contained array_uintersect array_unique array_unshift array_values
syn keyword phpFunction contained array_walk array_walk_recursive array_is_list array_find
syn keyword phpFunction contained array_any array_all arsort asin asort assert assert_options
syn keyword phpFunction contained atan atan2 base64_decode base64_encode base_convert basename
syn keyword phpFunction contained bin2hex bindec call_user_func call_user_func_array ceil chdir
syn keyword phpFunction contained checkdate checkdnsrr chgrp chmod chop chown chr chunk_split
syn keyword phpFunction contained class_exists class_implements class_parents clearstatcache
syn keyword phpFunction contained closedir compact connection_status constant copy cos cosh
syn keyword phpFunction contained count count_chars crc32 crypt ctype_alnum ctype_alpha
syn keyword phpFunction contained ctype_cntrl ctype_digit ctype_graph ctype_lower ctype_print
syn keyword phpFunction contained ctype_punct ctype_space ctype_upper ctype_xdigit curl_close
syn keyword phpFunction contained curl_errno curl_error curl_exec curl_getinfo curl_init
syn keyword phpFunction contained curl_setopt curl_setopt_array curl_version current date
syn keyword phpFunction contained date_create date_default_timezone_get
syn keyword phpFunction contained date_default_timezone_set debug_backtrace
syn keyword phpFunction contained debug_print_backtrace debug_zval_refcount decbin dechex decoct
syn keyword phpFunction contained define defined deg2rad dir dirname disk_free_space dl
syn keyword phpFunction contained dns_get_record each end error_get_last error_log
syn keyword phpFunction contained error_reporting escapeshellarg escapeshellcmd exec exp explode
syn keyword phpFunction contained extension_loaded fclose feof fflush fgetc fgetcsv fgets file
syn keyword phpFunction contained file_exists file_get_contents file_put_contents fileatime
syn keyword phpFunction contained filectime filegroup fileinode filemtime fileowner fileperms
syn keyword phpFunction contained filesize filetype filter_input filter_var floatval flock floor
syn keyword phpFunction contained flush fmod fnmatch fopen forward_static_call fpassthru fprintf
syn keyword phpFunction contained fputcsv fputs fread fscanf fseek fsockopen fstat ftell
syn keyword phpFunction contained ftruncate func_get_arg func_get_args func_num_args
syn keyword phpFunction contained function_exists fwrite gc_collect_cycles gd_info
syn keyword phpFunction contained get_called_class get_cfg_var get_class get_class_methods
syn keyword phpFunction contained get_class_vars get_current_user get_debug_type
syn keyword phpFunction contained get_defined_constants get_defined_functions get_defined_vars
syn keyword phpFunction contained get_extension_funcs get_headers get_html_translation_table
syn keyword phpFunction contained get_include_path get_included_files get_loaded_extensions
syn keyword phpFunction contained get_object_vars get_parent_class get_resource_type getcwd
syn keyword phpFunction contained getdate getenv gethostbyaddr gethostbyname gethostname
syn keyword phpFunction contained getimagesize getlastmod getmypid getopt getrandmax getrusage
syn keyword phpFunction contained gettimeofday gettype glob gmdate gmmktime gzcompress gzdecode
syn keyword phpFunction contained gzdeflate gzencode gzinflate gzopen gzuncompress hash
syn keyword phpFunction contained hash_algos hash_equals hash_file hash_hmac header headers_list
syn keyword phpFunction contained headers_sent hex2bin hexdec highlight_file highlight_string
syn keyword phpFunction contained html_entity_decode htmlentities htmlspecialchars
syn keyword phpFunction contained htmlspecialchars_decode http_build_query http_response_code
syn keyword phpFunction contained hypot iconv iconv_strlen ignore_user_abort implode in_array
syn keyword phpFunction contained ini_get ini_get_all ini_restore ini_set intdiv
syn keyword phpFunction contained interface_exists intval ip2long is_a is_array is_bool
syn keyword phpFunction contained is_callable is_countable is_dir is_double is_executable
syn keyword phpFunction contained is_file is_finite is_float is_infinite is_int is_integer
syn keyword phpFunction contained is_iterable is_link is_long is_nan is_null is_numeric
syn keyword phpFunction contained is_object is_readable is_resource is_scalar is_string
syn keyword phpFunction contained is_subclass_of is_uploaded_file is_writable is_writeable
syn keyword phpFunction contained iterator_apply iterator_count iterator_to_array join
syn keyword phpFunction contained json_decode json_encode json_last_error json_last_error_msg
syn keyword phpFunction contained json_validate key key_exists krsort ksort lcfirst levenshtein
syn keyword phpFunction contained link localeconv localtime log log10 log1p long2ip lstat ltrim
syn keyword phpFunction contained mail max mb_check_encoding mb_convert_case mb_convert_encoding
syn keyword phpFunction contained mb_convert_kana mb_detect_encoding mb_encode_mimeheader
syn keyword phpFunction contained mb_ereg mb_internal_encoding mb_language mb_list_encodings
syn keyword phpFunction contained mb_split mb_str_pad mb_strcut mb_strimwidth mb_stripos
syn keyword phpFunction contained mb_strlen mb_strpos mb_strrpos mb_strtolower mb_strtoupper
syn keyword phpFunction contained mb_strwidth mb_substitute_character mb_substr mb_substr_count
syn keyword phpFunction contained md5 md5_file memory_get_peak_usage memory_get_usage metaphone
syn keyword phpFunction contained method_exists microtime min mkdir mktime money_format
syn keyword phpFunction contained move_uploaded_file mt_getrandmax mt_rand mt_srand mysqli_close
syn keyword phpFunction contained mysqli_connect mysqli_error mysqli_fetch_assoc mysqli_query
syn keyword phpFunction contained natcasesort natsort next nl2br number_format ob_clean
syn keyword phpFunction contained ob_end_clean ob_end_flush ob_flush ob_get_clean
syn keyword phpFunction contained ob_get_contents ob_get_flush ob_get_length ob_get_level
syn keyword phpFunction contained ob_implicit_flush ob_start octdec opendir openlog
syn keyword phpFunction contained openssl_decrypt openssl_encrypt ord parse_ini_file parse_str
syn keyword phpFunction contained parse_url passthru password_hash password_needs_rehash
syn keyword phpFunction contained password_verify pathinfo pclose pcntl_fork pcntl_waitpid
syn keyword phpFunction contained pfsockopen php_sapi_name php_uname phpinfo phpversion pi popen
syn keyword phpFunction contained pos posix_getpid posix_isatty pow preg_grep preg_last_error
syn keyword phpFunction contained preg_match preg_match_all preg_quote preg_replace
syn keyword phpFunction contained preg_replace_callback preg_split prev print_r printf
syn keyword phpFunction contained proc_close proc_open property_exists putenv
syn keyword phpFunction contained quoted_printable_decode quotemeta rad2deg rand random_bytes
syn keyword phpFunction contained random_int range rawurldecode rawurlencode readdir readfile
syn keyword phpFunction contained readline readlink realpath register_shutdown_function rename
syn keyword phpFunction contained reset restore_error_handler restore_exception_handler rewind
syn keyword phpFunction contained rewinddir rmdir round rsort rtrim scandir serialize
syn keyword phpFunction contained session_cache_limiter session_commit session_destroy
syn keyword phpFunction contained session_encode session_get_cookie_params session_id
syn keyword phpFunction contained session_name session_regenerate_id session_save_path
syn keyword phpFunction contained session_set_cookie_params session_set_save_handler
syn keyword phpFunction contained session_start session_status session_unset session_write_close
syn keyword phpFunction contained set_error_handler set_exception_handler set_file_buffer
syn keyword phpFunction contained set_include_path set_time_limit setcookie setlocale settype
syn keyword phpFunction contained sha1 sha1_file shell_exec show_source shuffle similar_text
syn keyword phpFunction contained simplexml_load_file simplexml_load_string sin sinh sizeof
syn keyword phpFunction contained sleep sort soundex spl_autoload_register spl_object_hash
syn keyword phpFunction contained sprintf sqrt srand sscanf stat str_contains str_ends_with
syn keyword phpFunction contained str_getcsv str_ireplace str_pad str_repeat str_replace
syn keyword phpFunction contained str_rot13 str_shuffle str_split str_starts_with str_word_count
syn keyword phpFunction contained strcasecmp strchr strcmp strcoll strcspn stream_context_create
syn keyword phpFunction contained stream_context_set_option stream_copy_to_stream
syn keyword phpFunction contained stream_filter_append stream_get_contents stream_get_line
syn keyword phpFunction contained stream_get_meta_data stream_get_wrappers stream_select
syn keyword phpFunction contained stream_set_blocking stream_set_timeout stream_socket_client
syn keyword phpFunction contained stream_wrapper_register strftime strip_tags stripcslashes
syn keyword phpFunction contained stripos stripslashes stristr strlen strnatcasecmp strnatcmp
syn keyword phpFunction contained strncasecmp strncmp strpbrk strpos strptime strrchr strrev
syn keyword phpFunction contained strripos strrpos strspn strstr strtok strtolower strtotime
syn keyword phpFunction contained strtoupper strtr strval substr substr_compare substr_count
syn keyword phpFunction contained substr_replace symlink sys_get_temp_dir syslog system tan tanh
syn keyword phpFunction contained tempnam time time_nanosleep tmpfile token_get_all token_name
syn keyword phpFunction contained touch trait_exists trigger_error trim uasort ucfirst ucwords
syn keyword phpFunction contained uksort umask uniqid unlink unpack unserialize urldecode
syn keyword phpFunction contained urlencode usleep usort utf8_decode utf8_encode var_dump
syn keyword phpFunction contained var_export version_compare vfprintf vprintf vsprintf wordwrap
syn keyword phpFunction contained xml_parse xml_parser_create xml_parser_free zend_version
syn keyword phpFunction contained zip_open
syn keyword phpClass contained ArgumentCountError ArithmeticError ArrayIterator ArrayObject
syn keyword phpClass contained AssertionError Attribute BadFunctionCallException
syn keyword phpClass contained BadMethodCallException CachingIterator Closure DOMDocument
syn keyword phpClass contained DOMElement DOMNode DOMNodeList DOMXPath DateInterval DatePeriod
syn keyword phpClass contained DateTime DateTimeImmutable DateTimeZone DirectoryIterator
syn keyword phpClass contained DivisionByZeroError DomainException ErrorException Exception
syn keyword phpClass contained FilesystemIterator FilterIterator Generator
syn keyword phpClass contained InvalidArgumentException IteratorIterator JsonException
syn keyword phpClass contained LengthException LimitIterator LogicException Memcached
syn keyword phpClass contained OutOfBoundsException OutOfRangeException OverflowException PDO
syn keyword phpClass contained PDOException PDOStatement ParentIterator Phar PharData
syn keyword phpClass contained RangeException RecursiveArrayIterator RecursiveDirectoryIterator
syn keyword phpClass contained RecursiveIteratorIterator Reflection ReflectionClass
syn keyword phpClass contained ReflectionException ReflectionFunction ReflectionMethod
syn keyword phpClass contained ReflectionNamedType ReflectionObject ReflectionParameter
syn keyword phpClass contained ReflectionProperty RegexIterator RuntimeException
syn keyword phpClass contained SimpleXMLElement SimpleXMLIterator SplFileInfo SplFileObject
syn keyword phpClass contained SplFixedArray SplHeap SplMaxHeap SplMinHeap SplObjectStorage
syn keyword phpClass contained SplPriorityQueue SplQueue SplStack SplTempFileObject TypeError
syn keyword phpClass contained UnderflowException UnexpectedValueException ValueError WeakMap
syn keyword phpClass contained WeakReference ZipArchive mysqli stdClass
syn keyword phpInterface contained ArrayAccess Countable Iterator IteratorAggregate JsonSerializable OuterIterator RecursiveIterator SeekableIterator
syn keyword phpInterface contained Serializable Stringable Throwable Traversable UnitEnum BackedEnum
syn match  phpFunction /\<pack\>/ contained

" Operators, variables, members.
syn match  phpOperator /[-=+%^&|*!.~:?<>]/ contained
syn match  phpOperator /\/[*\/]\@!/ contained
syn match  phpParent   /[][(){}]/ contained
syn match  phpDollar   /\$\+/ contained nextgroup=phpVariable
syn match  phpVariable /\h\w*/ contained
syn match  phpMember   /?\=->/ contained nextgroup=phpMemberName skipwhite skipempty
syn match  phpMemberName /\h\w*/ contained

" Numbers.
syn match  phpNumber /\<\%(0x[0-9a-f_]\+\|0b[01_]\+\|0o[0-7_]\+\|\d[0-9_]*\)\>/ contained
syn match  phpNumber /\%(\<\d[0-9_]*\.\d*\|[[:alnum:]_)\]]\@1<!\.\d\+\)\%(e[-+]\=\d\+\)\=\>/ contained
syn match  phpNumber /\<\d[0-9_]*e[-+]\=\d\+\>/ contained

" Strings.
syn cluster phpInterpolation contains=phpInterpolatedVariable,phpInterpolatedBlock,phpInterpolatedName
syn match  phpEscape /\\\%([nrtvef\\$]\|\o\{1,3}\|x\x\{1,2}\|u{\x\{1,6}}\)/ contained
syn match  phpQuoteEscape /\\"/ contained
syn match  phpSingleEscape /\\[\\']/ contained
syn region phpString start=/"/ skip=/\\./ end=/"/ contained contains=phpEscape,phpQuoteEscape,@phpInterpolation
syn region phpString start=/`/ skip=/\\./ end=/`/ contained contains=phpEscape,@phpInterpolation
syn region phpString start=/'/ skip=/\\./ end=/'/ contained contains=phpSingleEscape
syn match  phpInterpolatedVariable /\$\h\w*/ contained contains=phpDollar nextgroup=phpInterpolatedIndex,phpInterpolatedMember
syn match  phpInterpolatedMember /?\=->\h\@=/ contained nextgroup=phpMemberName
syn region phpInterpolatedIndex matchgroup=phpParent start=/\[/ end=/\]/ contained oneline contains=phpDollar,phpIndexText
syn match  phpIndexText /[[:alnum:]_-]\+/ contained
syn region phpInterpolatedBlock matchgroup=phpParent start=/{\$\@=/ end=/}/ contained contains=@phpCode
syn region phpInterpolatedName matchgroup=phpNameMark start=/\${/ end=/}/ contained contains=phpIndexName,phpDollar,phpParent,phpString
syn match  phpIndexName /\h\w*/ contained
syn region phpHeredoc matchgroup=phpHeredocMark start=/\%(<<<\s*\)\@12<="\=\z(\h\w*\)"\=$/ end=/^\s*\z1\>/ contained contains=phpEscape,@phpInterpolation
syn region phpHeredoc matchgroup=phpHeredocMark start=/\%(<<<\s*\)\@12<='\z(\h\w*\)'$/ end=/^\s*\z1\>/ contained

" Comments; attributes are not comments.
syn keyword phpTodo TODO FIXME XXX contained
syn match  phpComment /#\[\@!.\{-}\ze\%(?>\|$\)/ contained contains=phpTodo
syn match  phpComment /\/\/.\{-}\ze\%(?>\|$\)/ contained contains=phpTodo
syn region phpComment start=/\/\*/ end=/\*\// contained contains=phpTodo,phpDocTag
syn match  phpDocTag /@\%(abstract\|access\|api\|author\|category\|copyright\|covers\|deprecated\|example\|exception\|extends\|filesource\|final\|global\|group\|ignore\|implements\|internal\|inheritdoc\|license\|link\|magic\|method\|mixin\|name\|package\|param\|property\%(-read\|-write\)\=\|return\|see\|since\|source\|static\%(var\)\=\|subpackage\|template\|test\|throws\|todo\|tutorial\|type\|uses\|used-by\|var\|version\)\>/ contained
syn match  phpDocTag /{@[^}]*}/ contained
syn match  phpAttributeMark /#\[/ contained

" The code between the marks.
syn cluster phpCode contains=phpConditional,phpRepeat,phpLabel,phpStatement,phpException,phpType,phpStructure,phpStorage,phpDefine,phpInclude,phpOperator,phpBoolean,phpMagic,phpConstant,phpFunction,phpClass,phpInterface,phpParent,phpDollar,phpMember,phpNumber,phpString,phpHeredoc,phpComment,phpAttributeMark
syn cluster phpHost contains=htmlTag,htmlEndTag,htmlString,htmlValue,htmlLink,htmlTitle,htmlHeading,htmlComment,htmlScript,htmlScriptTag,htmlStyle,htmlEvent,javascriptString,javascriptTemplate,javascriptComment,javascriptSubstitution,cssString,cssComment,cssBlock,cssValue
syn region phpRegion matchgroup=phpDelimiter start=/<?\%(php\>\)\=/ end=/?>/ containedin=@phpHost contains=@phpCode

syn sync fromstart

hi def link phpDelimiter     Delimiter
hi def link phpConditional   Conditional
hi def link phpRepeat        Repeat
hi def link phpLabel         Label
hi def link phpStatement     Statement
hi def link phpException     Exception
hi def link phpType          Type
hi def link phpStructure     Structure
hi def link phpStorage       StorageClass
hi def link phpDefine        Define
hi def link phpInclude       Include
hi def link phpOperator      Operator
hi def link phpBoolean       Boolean
hi def link phpMagic         Operator
hi def link phpConstant      Constant
hi def link phpFunction      Function
hi def link phpClass         Identifier
hi def link phpInterface     Constant
hi def link phpParent        Delimiter
hi def link phpDollar        Operator
hi def link phpVariable      Identifier
hi def link phpInterpolatedVariable Identifier
hi def link phpIndexText     String
hi def link phpIndexName     Identifier
hi def link phpNameMark      Special
hi def link phpMember        Structure
hi def link phpInterpolatedMember Structure
hi def link phpNumber        Number
hi def link phpString        String
hi def link phpHeredocMark   Delimiter
hi def link phpEscape        SpecialChar
hi def link phpQuoteEscape   SpecialChar
hi def link phpSingleEscape  SpecialChar
hi def link phpComment       Comment
hi def link phpTodo          Todo
hi def link phpDocTag        PreProc
hi def link phpAttributeMark Delimiter

let b:current_syntax = "php"
