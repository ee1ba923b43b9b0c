" Language:  Apache HTTP Server configuration
" Reference: httpd.apache.org/docs/2.4: "Configuration Files", "Directive Index", core and the modules'
"            own pages (2.4.62)
" Beyond Vim 9.0: the directives and sections that came with 2.4 (IncludeOptional, Define,
"            BalancerMember, RequireAll, Session…, MD…, H2…, <If>, <Macro>, <IfFile> …).
if exists("b:current_syntax")
  finish
endif

syn keyword apacheTodo contained TODO FIXME XXX NOT
syn case ignore

" Comments have a line of their own
syn match   apacheComment "^\s*#.*" contains=apacheTodo

" Sections
syn region apacheSection matchgroup=apacheSectionName oneline contains=NONE
      \ start="<\%(Directory\|Files\|Location\|Proxy\)\%(Match\)\=\>" end=">"
syn region apacheSection matchgroup=apacheSectionName oneline contains=NONE
      \ start="<\%(VirtualHost\|Macro\|MDomainSet\|Auth[nz]ProviderAlias\|\%(Else\)\=If\|Else\|Require\%(All\|Any\|None\)\)\>" end=">"
syn region apacheSection matchgroup=apacheSectionName oneline contains=NONE
      \ start="<If\%(Define\|Directive\|File\|Module\|Section\|Version\)\>" end=">"
syn match  apacheSectionName "</\%(Directory\|Files\|Location\|Proxy\)\%(Match\)\=>"
syn match  apacheSectionName "</\%(VirtualHost\|Macro\|MDomainSet\|Auth[nz]ProviderAlias\|\%(Else\)\=If\|Else\|Require\%(All\|Any\|None\)\)>"
syn match  apacheSectionName "</If\%(Define\|Directive\|File\|Module\|Section\|Version\)>"
syn match  apacheLimit "</\=Limit\%(Except\)\=\>[^>]*>" contains=apacheMethod
syn case match
syn keyword apacheMethod contained GET POST PUT DELETE CONNECT OPTIONS PATCH HEAD TRACE PROPFIND
syn keyword apacheMethod contained PROPPATCH MKCOL COPY MOVE LOCK UNLOCK
syn case ignore

" Access control of 2.2
syn match apacheOrder  "^\s*Order\s.*" contains=apacheAllowDeny
syn match apacheAccess "\<\%(Allow\|Deny\)\s\+from\s.*" contains=apacheAll
syn keyword apacheAllowDeny contained allow deny
syn keyword apacheAll contained all

syn region apacheString oneline start=+"+ skip=+\\\\\|\\"+ end=+"+

" Arguments that are words of the directives
syn keyword apacheOption add aDH aDSS alert all always aNULL any append aRSA ascending auth basic
syn keyword apacheOption builtin CA_BASE64 CA_CERT7_DB CA_DER CA_SECMOD CERT_BASE64 CERT_DER
syn keyword apacheOption CERT_KEY3_DB CERT_NICKNAME CERT_PFX cookie cookie2 crit date db debug
syn keyword apacheOption default DES descending description DescriptionWidth dh digest dns double
syn keyword apacheOption DSS EDH email emerg eNULL error ExecCGI EXP EXPORT40 EXPORT56
syn keyword apacheOption ExportCertData FakeBasicAuth FancyIndexing fcntl filters finding flock
syn keyword apacheOption FoldersFirst FollowSymlinks formatted full gdbm gone handlers high
syn keyword apacheOption HTMLTable IconHeight IconsAreLinks IconWidth idea IgnoreCase IgnoreClient
syn keyword apacheOption ImplicitAdd includes IncludesNOEXEC indexes info inherit inode kDHd kEDH
syn keyword apacheOption KEY_BASE64 KEY_DER KEY_PFX kRSA LogStderr low map md5 medium min minimal
syn keyword apacheOption mtime Multiviews name NameWidth ndbm NegotiatedOnly netscape never
syn keyword apacheOption nocontent NoImplicitAdd NoLogStderr none notice null off on optional
syn keyword apacheOption optional_no_ca OptRenegotiate os permanent preservescontentlength Prod
syn keyword apacheOption pthread RC2 RC4 referer registry RFC2109 RFC2965 rsa ScanHTMLTitles sdbm
syn keyword apacheOption searching seeother sem semiformatted set SHA sha1 ShowForbidden size SSLv2
syn keyword apacheOption SSLv3 standalone StdEnvVars StrictRequire SuppressColumnsorting
syn keyword apacheOption SuppressDescription SuppressHTMLPreamble SuppressIcon SuppressLastModified
syn keyword apacheOption SuppressRules SuppressSize SymLinksIfOwnerMatch sysvsem temp TLSv1
syn keyword apacheOption TrackModified unformatted unset VersionSort warn xhtml
syn keyword apacheOption ProductOnly inetd
syn match apacheOption "\<valid-user\>"
syn match apacheOption "\<\%(dbm\|egd\|exec\|file\|shm\):"
syn match apacheOption "[+-]\%(CompatEnvVars\|ExecCGI\|ExportCertData\|FakeBasicAuth\|FollowSymLinks\|Includes\%(NOEXEC\)\=\)\>"
syn match apacheOption "[+-]\%(Indexes\|MultiViews\|OptRenegotiate\|StdEnvVars\|StrictRequire\|SymLinksIfOwnerMatch\)\>"
syn match apacheOption "[+-]\%(DES\|EXP\|HIGH\|LOW\|MD5\|MEDIUM\|RC4\|RSA\|SHA\|SSLv[23]\|TLSv1\)\>"

" Directives; those of PHP and mod_perl are not in the index
syn keyword apacheDirective php_admin_flag php_admin_value php_flag php_value AcceptMutex CookieLog
syn keyword apacheDirective AuthDigestNcCheck PerlAccessHandler PerlAuthenHandler PerlHandler
syn keyword apacheDirective PerlModule PerlPassEnv PerlRequire PerlSendHeader PerlSetEnv PerlSetVar
syn keyword apacheDirective PerlTaintCheck PerlWarn
syn keyword apacheDirective AcceptFilter AcceptPathInfo AccessFileName Action AddAlt
syn keyword apacheDirective AddAltByEncoding AddAltByType AddCharset AddDefaultCharset
syn keyword apacheDirective AddDescription AddEncoding AddHandler AddIcon AddIconByEncoding
syn keyword apacheDirective AddIconByType AddInputFilter AddLanguage AddModuleInfo AddOutputFilter
syn keyword apacheDirective AddOutputFilterByType AddType Alias AliasMatch AliasPreservePath
syn keyword apacheDirective AllowCONNECT AllowEncodedSlashes AllowMethods AllowOverride
syn keyword apacheDirective AllowOverrideList Anonymous Anonymous_LogEmail Anonymous_MustGiveEmail
syn keyword apacheDirective Anonymous_NoUserID Anonymous_VerifyEmail AsyncRequestWorkerFactor
syn keyword apacheDirective AuthBasicAuthoritative AuthBasicFake AuthBasicProvider
syn keyword apacheDirective AuthBasicUseDigestAlgorithm AuthDBDUserPWQuery AuthDBDUserRealmQuery
syn keyword apacheDirective AuthDBMGroupFile AuthDBMType AuthDBMUserFile AuthDigestAlgorithm
syn keyword apacheDirective AuthDigestDomain AuthDigestNonceLifetime AuthDigestProvider
syn keyword apacheDirective AuthDigestQop AuthDigestShmemSize AuthFormAuthoritative AuthFormBody
syn keyword apacheDirective AuthFormDisableNoStore AuthFormFakeBasicAuth AuthFormLocation
syn keyword apacheDirective AuthFormLoginRequiredLocation AuthFormLoginSuccessLocation
syn keyword apacheDirective AuthFormLogoutLocation AuthFormMethod AuthFormMimetype AuthFormPassword
syn keyword apacheDirective AuthFormProvider AuthFormSitePassphrase AuthFormSize AuthFormUsername
syn keyword apacheDirective AuthGroupFile AuthLDAPAuthorizePrefix AuthLDAPBindAuthoritative
syn keyword apacheDirective AuthLDAPBindDN AuthLDAPBindPassword AuthLDAPCharsetConfig
syn keyword apacheDirective AuthLDAPCompareAsUser AuthLDAPCompareDNOnServer
syn keyword apacheDirective AuthLDAPDereferenceAliases AuthLDAPGroupAttribute
syn keyword apacheDirective AuthLDAPGroupAttributeIsDN AuthLDAPInitialBindAsUser
syn keyword apacheDirective AuthLDAPInitialBindPattern AuthLDAPMaxSubGroupDepth
syn keyword apacheDirective AuthLDAPRemoteUserAttribute AuthLDAPRemoteUserIsDN AuthLDAPSearchAsUser
syn keyword apacheDirective AuthLDAPSubGroupAttribute AuthLDAPSubGroupClass AuthLDAPURL AuthMerging
syn keyword apacheDirective AuthName AuthnCacheContext AuthnCacheEnable AuthnCacheProvideFor
syn keyword apacheDirective AuthnCacheSOCache AuthnCacheTimeout AuthnzFcgiCheckAuthnProvider
syn keyword apacheDirective AuthnzFcgiDefineProvider AuthType AuthUserFile AuthzDBDLoginToReferer
syn keyword apacheDirective AuthzDBDQuery AuthzDBDRedirectQuery AuthzDBMType
syn keyword apacheDirective AuthzSendForbiddenOnFailure BalancerInherit BalancerMember
syn keyword apacheDirective BalancerPersist BrotliAlterETag BrotliCompressionMaxInputBlock
syn keyword apacheDirective BrotliCompressionQuality BrotliCompressionWindow BrotliFilterNote
syn keyword apacheDirective BrowserMatch BrowserMatchNoCase BufferedLogs BufferSize
syn keyword apacheDirective CacheDefaultExpire CacheDetailHeader CacheDirLength CacheDirLevels
syn keyword apacheDirective CacheDisable CacheEnable CacheFile CacheHeader CacheIgnoreCacheControl
syn keyword apacheDirective CacheIgnoreHeaders CacheIgnoreNoLastMod CacheIgnoreQueryString
syn keyword apacheDirective CacheIgnoreURLSessionIdentifiers CacheKeyBaseURL CacheLastModifiedFactor
syn keyword apacheDirective CacheLock CacheLockMaxAge CacheLockPath CacheMaxExpire CacheMaxFileSize
syn keyword apacheDirective CacheMinExpire CacheMinFileSize CacheNegotiatedDocs CacheQuickHandler
syn keyword apacheDirective CacheReadSize CacheReadTime CacheRoot CacheSocache CacheSocacheMaxSize
syn keyword apacheDirective CacheSocacheMaxTime CacheSocacheMinTime CacheSocacheReadSize
syn keyword apacheDirective CacheSocacheReadTime CacheStaleOnError CacheStoreExpired
syn keyword apacheDirective CacheStoreNoStore CacheStorePrivate CGIDScriptTimeout CGIMapExtension
syn keyword apacheDirective CGIPassAuth CGIScriptTimeout CGIVar CharsetDefault CharsetOptions
syn keyword apacheDirective CharsetSourceEnc CheckBasenameMatch CheckCaseOnly CheckSpelling
syn keyword apacheDirective ChrootDir ContentDigest CookieDomain CookieExpires CookieHTTPOnly
syn keyword apacheDirective CookieName CookieSameSite CookieSecure CookieStyle CookieTracking
syn keyword apacheDirective CoreDumpDirectory CustomLog dav DavBasePath DavDepthInfinity
syn keyword apacheDirective DavGenericLockDB DavLockDB DavLockDiscovery DavMinTimeout DBDExptime
syn keyword apacheDirective DBDInitSQL DBDKeep DBDMax DBDMin DBDParams DBDPersist DBDPrepareSQL
syn keyword apacheDirective DBDriver DefaultIcon DefaultLanguage DefaultRuntimeDir DefaultType
syn keyword apacheDirective DeflateAlterETag DeflateBufferSize DeflateCompressionLevel
syn keyword apacheDirective DeflateFilterNote DeflateInflateLimitRequestBody
syn keyword apacheDirective DeflateInflateRatioBurst DeflateInflateRatioLimit DeflateMemLevel
syn keyword apacheDirective DeflateWindowSize DirectoryCheckHandler DirectoryIndex
syn keyword apacheDirective DirectoryIndexRedirect DirectorySlash DocumentRoot DTracePrivileges
syn keyword apacheDirective DumpIOInput DumpIOOutput EnableExceptionHook EnableMMAP EnableSendfile
syn keyword apacheDirective ErrorDocument ErrorLog ErrorLogFormat Example ExpiresActive
syn keyword apacheDirective ExpiresByType ExpiresDefault ExtendedStatus ExtFilterDefine
syn keyword apacheDirective ExtFilterOptions FileETag FilterChain FilterDeclare FilterProtocol
syn keyword apacheDirective FilterProvider FilterTrace FlushMaxPipelined FlushMaxThreshold
syn keyword apacheDirective ForceLanguagePriority ForceType ForensicLog GprofDir
syn keyword apacheDirective GracefulShutdownTimeout Group H2Direct H2EarlyHint H2EarlyHints
syn keyword apacheDirective H2MaxDataFrameLen H2MaxHeaderBlockLen H2MaxSessionStreams
syn keyword apacheDirective H2MaxStreamErrors H2MaxWorkerIdleSeconds H2MaxWorkers H2MinWorkers
syn keyword apacheDirective H2ModernTLSOnly H2OutputBuffering H2Padding H2ProxyRequests H2Push
syn keyword apacheDirective H2PushDiarySize H2PushPriority H2PushResource H2SerializeHeaders
syn keyword apacheDirective H2StreamMaxMemSize H2StreamTimeout H2TLSCoolDownSecs H2TLSWarmUpSize
syn keyword apacheDirective H2Upgrade H2WebSockets H2WindowSize Header HeaderName HeartbeatAddress
syn keyword apacheDirective HeartbeatListen HeartbeatMaxServers HeartbeatStorage HostnameLookups
syn keyword apacheDirective HttpProtocolOptions IdentityCheck IdentityCheckTimeout ImapBase
syn keyword apacheDirective ImapDefault ImapMenu Include IncludeOptional IndexHeadInsert IndexIgnore
syn keyword apacheDirective IndexIgnoreReset IndexOptions IndexOrderDefault IndexStyleSheet InputSed
syn keyword apacheDirective ISAPIAppendLogToErrors ISAPIAppendLogToQuery ISAPICacheFile
syn keyword apacheDirective ISAPIFakeAsync ISAPILogNotSupported ISAPIReadAheadBuffer keepalive
syn keyword apacheDirective KeepAliveTimeout KeptBodySize LanguagePriority LDAPCacheEntries
syn keyword apacheDirective LDAPCacheTTL LDAPConnectionPoolTTL LDAPConnectionTimeout
syn keyword apacheDirective LDAPLibraryDebug LDAPOpCacheEntries LDAPOpCacheTTL LDAPReferralHopLimit
syn keyword apacheDirective LDAPReferrals LDAPRetries LDAPRetryDelay LDAPSharedCacheFile
syn keyword apacheDirective LDAPSharedCacheSize LDAPTimeout LDAPTrustedClientCert
syn keyword apacheDirective LDAPTrustedGlobalCert LDAPTrustedMode LDAPVerifyServerCert
syn keyword apacheDirective LimitInternalRecursion LimitRequestBody LimitRequestFields
syn keyword apacheDirective LimitRequestFieldSize LimitRequestLine LimitXMLRequestBody Listen
syn keyword apacheDirective ListenBackLog ListenCoresBucketsRatio ListenTCPDeferAccept LoadFile
syn keyword apacheDirective LoadModule lockfile LogFormat LogIOTrackTTFB LogLevel LogMessage
syn keyword apacheDirective LuaAuthzProvider LuaCodeCache LuaHookAccessChecker LuaHookAuthChecker
syn keyword apacheDirective LuaHookCheckUserID LuaHookFixups LuaHookInsertFilter LuaHookLog
syn keyword apacheDirective LuaHookMapToStorage LuaHookPreTranslate LuaHookTranslateName
syn keyword apacheDirective LuaHookTypeChecker LuaInherit LuaInputFilter LuaMapHandler
syn keyword apacheDirective LuaOutputFilter LuaPackageCPath LuaPackagePath LuaQuickHandler LuaRoot
syn keyword apacheDirective LuaScope MaxClients MaxConnectionsPerChild MaxKeepAliveRequests
syn keyword apacheDirective MaxMemFree MaxRangeOverlaps MaxRangeReversals MaxRanges
syn keyword apacheDirective MaxRequestsPerChild MaxRequestWorkers MaxSpareServers MaxSpareThreads
syn keyword apacheDirective MaxThreads MDActivationDelay MDBaseServer MDCACertificateFile
syn keyword apacheDirective MDCAChallenges MDCertificateAgreement MDCertificateAuthority
syn keyword apacheDirective MDCertificateCheck MDCertificateFile MDCertificateKeyFile
syn keyword apacheDirective MDCertificateMonitor MDCertificateProtocol MDCertificateStatus
syn keyword apacheDirective MDChallengeDns01 MDChallengeDns01Version MDCheckInterval MDContactEmail
syn keyword apacheDirective MDDriveMode MDExternalAccountBinding MDHttpProxy
syn keyword apacheDirective MDHttpProxyCACertificateFile MDInitialDelay MDMatchNames MDMember
syn keyword apacheDirective MDMembers MDMessageCmd MDMustStaple MDNotifyCmd MDomain MDPortMap
syn keyword apacheDirective MDPrivateKeys MDProfile MDProfileMandatory MDRenewMode MDRenewViaARI
syn keyword apacheDirective MDRenewWindow MDRequireHttps MDRetryDelay MDRetryFailover MDServerStatus
syn keyword apacheDirective MDStapleOthers MDStapling MDStaplingKeepResponse MDStaplingRenewWindow
syn keyword apacheDirective MDStoreDir MDStoreLocks MDWarnWindow MemcacheConnTTL MergeSlashes
syn keyword apacheDirective MergeTrailers MetaDir MetaFiles MetaSuffix MimeMagicFile MinSpareServers
syn keyword apacheDirective MinSpareThreads MMapFile ModemStandard ModMimeUsePathInfo
syn keyword apacheDirective MultiviewsMatch NameVirtualHost NoProxy NWSSLTrustedCerts
syn keyword apacheDirective NWSSLUpgradeable options OutputSed PassEnv PidFile PrivilegesMode
syn keyword apacheDirective ProtocolEcho Protocols ProtocolsHonorOrder Proxy100Continue
syn keyword apacheDirective ProxyAddHeaders ProxyBadHeader ProxyBlock ProxyDomain ProxyErrorOverride
syn keyword apacheDirective ProxyExpressDBMFile ProxyExpressDBMType ProxyExpressEnable
syn keyword apacheDirective ProxyFCGIBackendType ProxyFCGISetEnvIf ProxyFtpDirCharset
syn keyword apacheDirective ProxyFtpEscapeWildcards ProxyFtpListOnWildcard ProxyHCExpr
syn keyword apacheDirective ProxyHCTemplate ProxyHCTPsize ProxyHTMLBufSize ProxyHTMLCharsetOut
syn keyword apacheDirective ProxyHTMLDocType ProxyHTMLEnable ProxyHTMLEvents ProxyHTMLExtended
syn keyword apacheDirective ProxyHTMLFixups ProxyHTMLInterp ProxyHTMLLinks ProxyHTMLMeta
syn keyword apacheDirective ProxyHTMLStripComments ProxyHTMLURLMap ProxyIOBufferSize
syn keyword apacheDirective ProxyMaxForwards ProxyPass ProxyPassInherit ProxyPassInterpolateEnv
syn keyword apacheDirective ProxyPassMatch ProxyPassReverse ProxyPassReverseCookieDomain
syn keyword apacheDirective ProxyPassReverseCookiePath ProxyPreserveHost ProxyReceiveBufferSize
syn keyword apacheDirective ProxyRemote ProxyRemoteMatch ProxyRequests ProxySCGIInternalRedirect
syn keyword apacheDirective ProxySCGISendfile ProxySet ProxySourceAddress ProxyStatus ProxyTimeout
syn keyword apacheDirective ProxyVia ProxyWebsocketFallbackToProxyHttp ReadmeName ReceiveBufferSize
syn keyword apacheDirective Redirect RedirectMatch RedirectPermanent RedirectRelative RedirectTemp
syn keyword apacheDirective RedisConnPoolTTL RedisTimeout ReflectorHeader RegexDefaultOptions
syn keyword apacheDirective RegisterHttpMethod RemoteIPHeader RemoteIPInternalProxy
syn keyword apacheDirective RemoteIPInternalProxyList RemoteIPProxiesHeader RemoteIPProxyProtocol
syn keyword apacheDirective RemoteIPProxyProtocolExceptions RemoteIPTrustedProxy
syn keyword apacheDirective RemoteIPTrustedProxyList RemoveCharset RemoveEncoding RemoveHandler
syn keyword apacheDirective RemoveInputFilter RemoveLanguage RemoveOutputFilter RemoveType
syn keyword apacheDirective RequestHeader RequestReadTimeout Require RewriteBase RewriteCond
syn keyword apacheDirective RewriteEngine RewriteLog RewriteLogLevel RewriteMap RewriteOptions
syn keyword apacheDirective RewriteRule RLimitCPU RLimitMEM RLimitNPROC satisfy ScoreBoardFile
syn keyword apacheDirective Script ScriptAlias ScriptAliasMatch ScriptInterpreterSource ScriptLog
syn keyword apacheDirective ScriptLogBuffer ScriptLogLength ScriptSock SecureListen SeeRequestTail
syn keyword apacheDirective SendBufferSize ServerAdmin ServerAlias ServerLimit ServerName ServerPath
syn keyword apacheDirective ServerRoot ServerSignature ServerTokens SessionCookieName
syn keyword apacheDirective SessionCookieName2 SessionCookieRemove SessionCryptoCipher
syn keyword apacheDirective SessionCryptoDriver SessionCryptoPassphrase SessionCryptoPassphraseFile
syn keyword apacheDirective SessionDBDCookieName SessionDBDCookieName2 SessionDBDCookieRemove
syn keyword apacheDirective SessionDBDDeleteLabel SessionDBDInsertLabel SessionDBDPerUser
syn keyword apacheDirective SessionDBDSelectLabel SessionDBDUpdateLabel SessionEnv SessionExclude
syn keyword apacheDirective SessionExpiryUpdateInterval SessionHeader SessionInclude SessionMaxAge
syn keyword apacheDirective SetEnv SetEnvIf SetEnvIfExpr SetEnvIfNoCase SetHandler SetInputFilter
syn keyword apacheDirective SetOutputFilter SSIEndTag SSIErrorMsg SSIETag SSILastModified
syn keyword apacheDirective SSILegacyExprParser SSIStartTag SSITimeFormat SSIUndefinedEcho
syn keyword apacheDirective SSLCACertificateFile SSLCACertificatePath SSLCADNRequestFile
syn keyword apacheDirective SSLCADNRequestPath SSLCARevocationCheck SSLCARevocationFile
syn keyword apacheDirective SSLCARevocationPath SSLCertificateChainFile SSLCertificateFile
syn keyword apacheDirective SSLCertificateKeyFile SSLCipherSuite SSLCompression SSLCryptoDevice
syn keyword apacheDirective SSLEngine SSLFIPS SSLHonorCipherOrder SSLInsecureRenegotiation
syn keyword apacheDirective SSLOCSPDefaultResponder SSLOCSPEnable SSLOCSPNoverify
syn keyword apacheDirective SSLOCSPOverrideResponder SSLOCSPProxyURL SSLOCSPResponderCertificateFile
syn keyword apacheDirective SSLOCSPResponderTimeout SSLOCSPResponseMaxAge SSLOCSPResponseTimeSkew
syn keyword apacheDirective SSLOCSPUseRequestNonce SSLOpenSSLConfCmd SSLOptions SSLPassPhraseDialog
syn keyword apacheDirective SSLProtocol SSLProxyCACertificateFile SSLProxyCACertificatePath
syn keyword apacheDirective SSLProxyCARevocationCheck SSLProxyCARevocationFile
syn keyword apacheDirective SSLProxyCARevocationPath SSLProxyCheckPeerCN SSLProxyCheckPeerExpire
syn keyword apacheDirective SSLProxyCheckPeerName SSLProxyCipherSuite SSLProxyEngine
syn keyword apacheDirective SSLProxyMachineCertificateChainFile SSLProxyMachineCertificateFile
syn keyword apacheDirective SSLProxyMachineCertificatePath SSLProxyProtocol SSLProxyVerify
syn keyword apacheDirective SSLProxyVerifyDepth SSLRandomSeed SSLRenegBufferSize SSLRequire
syn keyword apacheDirective SSLRequireSSL SSLSessionCache SSLSessionCacheTimeout
syn keyword apacheDirective SSLSessionTicketKeyFile SSLSessionTickets SSLSRPUnknownUserSeed
syn keyword apacheDirective SSLSRPVerifierFile SSLStaplingCache SSLStaplingErrorCacheTimeout
syn keyword apacheDirective SSLStaplingFakeTryLater SSLStaplingForceURL SSLStaplingResponderTimeout
syn keyword apacheDirective SSLStaplingResponseMaxAge SSLStaplingResponseTimeSkew
syn keyword apacheDirective SSLStaplingReturnResponderErrors SSLStaplingStandardCacheTimeout
syn keyword apacheDirective SSLStrictSNIVHostCheck SSLUserName SSLUseStapling SSLVerifyClient
syn keyword apacheDirective SSLVerifyDepth SSLVHostSNIPolicy StartServers StartThreads
syn keyword apacheDirective StrictHostCheck SubstituteInheritBefore SubstituteMaxLineLength Suexec
syn keyword apacheDirective SuexecUserGroup ThreadLimit ThreadsPerChild ThreadStackSize TimeOut
syn keyword apacheDirective TraceEnable TransferLog TypesConfig UndefMacro UnsetEnv UseCanonicalName
syn keyword apacheDirective UseCanonicalPhysicalPort User UserDir VHostCGIPrivs VHostGroup
syn keyword apacheDirective VHostPrivs VHostSecure VHostUser VirtualDocumentRoot
syn keyword apacheDirective VirtualDocumentRootIP VirtualScriptAlias VirtualScriptAliasIP
syn keyword apacheDirective Win32DisableAcceptEx XBitHack xml2EncAlias xml2EncDefault xml2StartParse

" Words that text is full of are directives only where one is expected
syn match apacheDirective "^\s*\zs\%(Define\|Mutex\|Protocol\|Session\|Substitute\|UnDefine\|Use\)\>"

hi def link apacheComment     Comment
hi def link apacheTodo        Todo
hi def link apacheSection     String
hi def link apacheSectionName Statement
hi def link apacheLimit       Statement
hi def link apacheMethod      Type
hi def link apacheOrder       Special
hi def link apacheAllowDeny   Constant
hi def link apacheAccess      PreProc
hi def link apacheAll         Identifier
hi def link apacheString      String
hi def link apacheOption      Constant
hi def link apacheDirective   Identifier

syn sync fromstart

let b:current_syntax = "apache"
