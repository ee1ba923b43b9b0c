" Language:  nginx configuration
" Reference: nginx.org/en/docs, the alphabetical index of directives (nginx 1.27) and "Configuration
"            file measurement units"; the documentation of the modules for RTMP, Lua, njs, Nchan,
"            echo, headers-more, fancyindex, PAM and upload progress.
" Beyond Vim 9.0: the directives of gRPC, HTTP/3, QUIC, njs and Lua blocks, stream {…}; regular
"            expressions as strings.
if exists("b:current_syntax")
  finish
endif

" Comments begin a word
syn match nginxComment "\%(^\|\s\)\zs#.*"

" Values
syn keyword nginxSwitch on off
syn match   nginxNumber "\%(\W\|^\)\@1<=\d[0-9.]*\w\=\%(\w\)\@!"
syn match   nginxNumber "\%(\W\|^\)\@1<=\.\d[0-9.]*\w\=\%(\w\)\@!"
syn match   nginxAddress "\d\{1,3}\.\d\{1,3}\.\d\{1,3}\.\d\{1,3}"
syn match   nginxAddress "\[[0-9a-fA-F:]*:[0-9a-fA-F:.]*\]"
syn match   nginxStar   "\%([ \t:]\)\@1<=\*"
syn match   nginxVariable "\$\w\+"
syn match   nginxVariable "\${\w\+}"
syn match   nginxStringVariable "\$\w\+" contained
syn match   nginxStringVariable "\${\w\+}" contained
syn region  nginxString start=+\%([^A-Za-z_:(\\@/]\)\@1<="+ skip=+\\\\\|\\"+ end=+"+ contains=nginxStringVariable
syn region  nginxString start=+\%([^A-Za-z_:(\\@/]\)\@1<='+ skip=+\\\\\|\\'+ end=+'+ contains=nginxStringVariable
syn cluster nginxValue contains=nginxSwitch,nginxNumber,nginxAddress,nginxStar,nginxVariable,nginxString,nginxPattern

" Regular expressions: one word behind ~ or of rewrite; in the condition of if the last bracket is its
" own. A brace belongs to one as a count only.
syn match  nginxPattern #[[:space:]]\@1<=\~\*\=[^[:space:];{}"'*~]\%([^[:space:];{]\|{\d\+,\=\d*}\)*#
syn match  nginxRegex #[^[:space:];{}"']\%([^[:space:];{]\|{\d\+,\=\d*}\)*# contained
syn match  nginxTested #[^[:space:];{}"']\%([^[:space:];{)]\|)\%(\s*{\)\@!\|{\d\+,\=\d*}\)*# contained
syn match  nginxMatch "\%(location\s\+\)\@24<=\~\*\=\ze\s" contained nextgroup=nginxRegex,nginxString skipwhite
syn match  nginxMatch "\%(\$\w*}\=\s\+\)\@40<=!\=\~\*\=\ze\s" contained nextgroup=nginxTested,nginxString skipwhite

" Blocks: the name counts as one only when a brace follows on its line
syn match  nginxBlock "^\s*\zs\%(http\|server\|events\|types\|mail\|stream\|tcp\)\ze\s*{"
syn region nginxBlockHead matchgroup=nginxBlock oneline
      \ contains=nginxNumber,nginxAddress,nginxStar,nginxVariable,nginxString,nginxPattern,nginxMatch
      \ start="^\s*\zs\%(if\|location\|upstream\|map\|geo\|split_clients\|limit_except\|match\)\>\ze.*{" end="\ze{"
syn match  nginxDirective "^\s*\zs\%(rtmp\ze\s*\|charset_map\ze\s.*\){"

" Lua in place
syn include @nginxLua syntax/lua.vim
unlet! b:current_syntax
syn region nginxLuaBlock matchgroup=nginxLuaBrace start="\%(_by_lua_block\s*\)\@32<={" end="}" contains=@nginxLua

" Directives that decide where a request goes
syn keyword nginxControl break return set
syn keyword nginxControl rewrite nextgroup=nginxRegex,nginxString skipwhite
syn keyword nginxDirective fastcgi_split_path_info nextgroup=nginxRegex,nginxString skipwhite
syn keyword nginxServing error_page fastcgi_pass grpc_pass include internal memcached_pass post_action
syn keyword nginxServing proxy_pass root scgi_pass server_name try_files

" listen and its parameters
syn region  nginxListen matchgroup=nginxServing start="\<listen\>" matchgroup=NONE end=";" contains=@nginxValue,nginxListenParameter
syn keyword nginxListenParameter contained default_server ssl http2 http3 quic spdy proxy_protocol setfib
syn keyword nginxListenParameter contained fastopen backlog rcvbuf sndbuf accept_filter deferred bind
syn keyword nginxListenParameter contained ipv6only reuseport so_keepalive

" A server of an upstream and its parameters
syn region  nginxUpstreamServer matchgroup=nginxServing start="^\s*\zsserver\ze\s[^{]*$" matchgroup=NONE end=";"
      \ contains=@nginxValue,nginxDirective,nginxServerParameter
syn keyword nginxServerParameter contained weight max_conns max_fails fail_timeout backup down resolve
syn keyword nginxServerParameter contained route service slow_start drain

" Settings that weaken the encryption are marked
syn keyword nginxDirective gzip ssl_session_tickets nextgroup=nginxWeakOn skipwhite
syn keyword nginxDirective ssl_prefer_server_ciphers nextgroup=nginxWeakOff skipwhite
syn keyword nginxWeakOn contained on
syn keyword nginxWeakOff contained off
syn region  nginxProtocols matchgroup=nginxDirective start="\<ssl_protocols\>" matchgroup=NONE end=";" contains=@nginxValue,nginxDirective,nginxProtocol,nginxWeakProtocol,nginxProtocolString
syn region  nginxProtocolString contained start=+"+ end=+"+ contains=nginxProtocol,nginxWeakProtocol
syn region  nginxProtocolString contained start=+'+ end=+'+ contains=nginxProtocol,nginxWeakProtocol
syn match   nginxProtocol "\<TLSv1\%(\.[1-3]\)\=\>" contained
syn match   nginxWeakProtocol "\<SSLv[23]\>" contained
syn region  nginxCiphers matchgroup=nginxDirective start="\<ssl_ciphers\>" matchgroup=NONE end=";" contains=@nginxValue,nginxDirective,nginxWeakCipher,nginxCipherString
syn region  nginxCipherString contained start=+"+ end=+"+ contains=nginxWeakCipher
syn region  nginxCipherString contained start=+'+ end=+'+ contains=nginxWeakCipher
syn match   nginxWeakCipher "!\@1<!\<\%(3DES\|ADH\|AECDH\|ALL\|COMPLEMENTOFDEFAULT\|DEFAULT\|DES\|DH\|DSS\|ECDH\|EXP\|EXPORT\|HIGH\|IDEA\|LOW\|MD5\|MEDIUM\|PSK\|RC[24]\|SEED\|SSLv[23]\|aNULL\|eNULL\|kEDH\)\>" contained
syn match   nginxWeakCipher "!\@1<!\<[ak]\zsECDH\>" contained

" The directives of the core and of the modules; some are words of other meaning before a brace
syn match nginxDirective "\<\%(application\|charset_map\|perl\)\>\%(\s.*{\)\@!"
syn keyword nginxDirective absolute_redirect accept_mutex accept_mutex_delay access_by_lua
syn keyword nginxDirective access_by_lua_block access_by_lua_file access_by_lua_no_postpone
syn keyword nginxDirective access_log ack_window add_after_body add_before_body add_header
syn keyword nginxDirective addition_types aio aio_write alias allow ancient_browser
syn keyword nginxDirective ancient_browser_value auth_basic auth_basic_user_file
syn keyword nginxDirective auth_delay auth_digest auth_gss auth_http auth_http_header
syn keyword nginxDirective auth_http_pass_client_cert auth_http_timeout auth_jwt auth_pam
syn keyword nginxDirective auth_pam_service_name auth_request auth_request_set auth_spnego autoindex
syn keyword nginxDirective autoindex_exact_size autoindex_format autoindex_localtime
syn keyword nginxDirective balancer_by_lua_block balancer_by_lua_file body_filter_by_lua
syn keyword nginxDirective body_filter_by_lua_block body_filter_by_lua_file brotli brotli_comp_level
syn keyword nginxDirective brotli_static brotli_types charset charset_types chunk_size
syn keyword nginxDirective chunked_transfer_encoding concat connection_pool_size content_by_lua
syn keyword nginxDirective content_by_lua_block content_by_lua_file create_full_put_path daemon dash
syn keyword nginxDirective dash_cleanup dash_fragment dash_nested dash_path dash_playlist_length
syn keyword nginxDirective dav_access dav_ext_methods dav_methods debug_connection debug_points
syn keyword nginxDirective default_type deny directio directio_alignment disable_symlinks
syn keyword nginxDirective drizzle_pass drop_idle_publisher dyups_interface early_hints empty_gif env
syn keyword nginxDirective epoll_events error_log etag eval expires f4f f4f_buffer_size flv geoip2
syn keyword nginxDirective geoip2_proxy geoip_city geoip_country geoip_org geoip_proxy
syn keyword nginxDirective geoip_proxy_recursive google_perftools_profiles gunzip gunzip_buffers hash
syn keyword nginxDirective header_filter_by_lua header_filter_by_lua_block header_filter_by_lua_file
syn keyword nginxDirective health_check http3 http3_hq http3_max_concurrent_streams
syn keyword nginxDirective http3_stream_buffer_size idle_streams if_modified_since
syn keyword nginxDirective ignore_invalid_headers image_filter image_filter_buffer
syn keyword nginxDirective image_filter_interlace image_filter_jpeg_quality image_filter_sharpen
syn keyword nginxDirective image_filter_transparency image_filter_webp_quality imap_auth
syn keyword nginxDirective imap_capabilities imap_client_buffer index init_by_lua init_by_lua_block
syn keyword nginxDirective init_by_lua_file init_worker_by_lua_block init_worker_by_lua_file
syn keyword nginxDirective interleave ip_hash keepalive keepalive_disable keepalive_min_timeout
syn keyword nginxDirective keepalive_requests keepalive_time keepalive_timeout keyval keyval_zone
syn keyword nginxDirective large_client_header_buffers least_conn least_time lingering_close
syn keyword nginxDirective lingering_time lingering_timeout live load_module lock_file log_by_lua
syn keyword nginxDirective log_by_lua_block log_by_lua_file log_format log_not_found log_subrequest
syn keyword nginxDirective map_hash_bucket_size map_hash_max_size master_process max_connections
syn keyword nginxDirective max_message max_ranges max_streams memc_pass merge_slashes mgmt
syn keyword nginxDirective min_delete_depth mirror mirror_request_body modern_browser
syn keyword nginxDirective modern_browser_value modsecurity modsecurity_rules modsecurity_rules_file
syn keyword nginxDirective more_clear_headers more_clear_input_headers more_set_headers
syn keyword nginxDirective more_set_input_headers mp4 mp4_buffer_size mp4_limit_rate
syn keyword nginxDirective mp4_limit_rate_after mp4_max_buffer_size mp4_start_key_frame mqtt
syn keyword nginxDirective mqtt_preread mqtt_set_connect msie_padding msie_refresh multi_accept
syn keyword nginxDirective notice notify_method notify_relay_redirect notify_update_strict
syn keyword nginxDirective notify_update_timeout ntlm open_file_cache open_file_cache_errors
syn keyword nginxDirective open_file_cache_events open_file_cache_min_uses open_file_cache_valid
syn keyword nginxDirective open_log_file_cache otel_exporter otel_trace out_cork out_queue
syn keyword nginxDirective output_buffers override_charset pagespeed passenger_enabled passenger_root
syn keyword nginxDirective passenger_ruby pcre_jit perl_modules perl_require perl_set pid ping
syn keyword nginxDirective ping_timeout play_local_path play_restart play_temp_path pop3_auth
syn keyword nginxDirective pop3_capabilities port_in_redirect postgres_pass postpone_gzipping
syn keyword nginxDirective postpone_output preread_buffer_size preread_timeout protocol
syn keyword nginxDirective publish_notify push_stream_publisher queue quic_active_connection_id_limit
syn keyword nginxDirective quic_bpf quic_gso quic_host_key quic_retry random_index read_ahead
syn keyword nginxDirective real_ip_header real_ip_recursive recorder recursive_error_pages
syn keyword nginxDirective redis2_pass redis_pass referer_hash_bucket_size referer_hash_max_size
syn keyword nginxDirective report_uploads request_pool_size reset_timedout_connection resolver
syn keyword nginxDirective resolver_timeout respawn respawn_timeout rewrite_by_lua
syn keyword nginxDirective rewrite_by_lua_block rewrite_by_lua_file rewrite_by_lua_no_postpone
syn keyword nginxDirective rewrite_log rtmp_auto_push rtmp_auto_push_reconnect rtmp_control
syn keyword nginxDirective rtmp_socket_dir rtmp_stat rtmp_stat_stylesheet satisfy secure_link
syn keyword nginxDirective secure_link_md5 secure_link_secret send_lowat send_timeout sendfile
syn keyword nginxDirective sendfile_max_chunk server_name_in_redirect server_names_hash_bucket_size
syn keyword nginxDirective server_names_hash_max_size server_tokens session_log session_log_format
syn keyword nginxDirective session_relay set_by_lua set_by_lua_block set_by_lua_file set_escape_uri
syn keyword nginxDirective set_md5 set_real_ip_from set_unescape_uri slice smtp_auth
syn keyword nginxDirective smtp_capabilities smtp_client_buffer smtp_greeting_delay source_charset
syn keyword nginxDirective spdy_chunk_size spdy_headers_comp srcache_fetch ssi
syn keyword nginxDirective ssi_ignore_recycled_buffers ssi_last_modified ssi_min_file_chunk
syn keyword nginxDirective ssi_silent_errors ssi_types ssi_value_length starttls state status
syn keyword nginxDirective status_format status_zone stub_status sub_filter sub_filter_last_modified
syn keyword nginxDirective sub_filter_once sub_filter_types subrequest_output_buffer_size subs_filter
syn keyword nginxDirective subs_filter_types tcp_nodelay tcp_nopush thread_pool timeout
syn keyword nginxDirective timer_resolution track_uploads types_hash_bucket_size types_hash_max_size
syn keyword nginxDirective underscores_in_headers uninitialized_variable_warn upstream_conf
syn keyword nginxDirective upstream_fair_shm_size use user valid_referers variables_hash_bucket_size
syn keyword nginxDirective variables_hash_max_size vhost_traffic_status wait_key wait_video
syn keyword nginxDirective working_directory xclient xml_entities xslt_last_modified xslt_param
syn keyword nginxDirective xslt_string_param xslt_stylesheet xslt_types zone zone_sync
syn keyword nginxDirective zone_sync_server
syn keyword nginxDirective client_body_buffer_size client_body_in_file_only
syn keyword nginxDirective client_body_in_single_buffer client_body_temp_path client_body_timeout
syn keyword nginxDirective client_header_buffer_size client_header_timeout client_max_body_size
syn keyword nginxDirective echo echo_after_body echo_before_body echo_blocking_sleep echo_duplicate
syn keyword nginxDirective echo_end echo_exec echo_flush echo_foreach_split echo_location
syn keyword nginxDirective echo_location_async echo_read_request_body echo_request_body
syn keyword nginxDirective echo_reset_timer echo_sleep echo_status echo_subrequest
syn keyword nginxDirective echo_subrequest_async
syn keyword nginxDirective exec exec_kill_signal exec_options exec_play exec_play_done exec_publish
syn keyword nginxDirective exec_publish_done exec_pull exec_push exec_record_done exec_static
syn keyword nginxDirective fancyindex fancyindex_css_href fancyindex_default_sort
syn keyword nginxDirective fancyindex_directories_first fancyindex_exact_size fancyindex_footer
syn keyword nginxDirective fancyindex_header fancyindex_hide_symlinks fancyindex_ignore
syn keyword nginxDirective fancyindex_localtime fancyindex_name_length fancyindex_show_path
syn keyword nginxDirective fancyindex_time_format
syn keyword nginxDirective fastcgi_bind fastcgi_buffer_size fastcgi_buffering fastcgi_buffers
syn keyword nginxDirective fastcgi_busy_buffers_size fastcgi_cache fastcgi_cache_background_update
syn keyword nginxDirective fastcgi_cache_bypass fastcgi_cache_key fastcgi_cache_lock
syn keyword nginxDirective fastcgi_cache_lock_age fastcgi_cache_lock_timeout
syn keyword nginxDirective fastcgi_cache_max_range_offset fastcgi_cache_methods
syn keyword nginxDirective fastcgi_cache_min_uses fastcgi_cache_path fastcgi_cache_purge
syn keyword nginxDirective fastcgi_cache_revalidate fastcgi_cache_use_stale fastcgi_cache_valid
syn keyword nginxDirective fastcgi_catch_stderr fastcgi_connect_timeout fastcgi_force_ranges
syn keyword nginxDirective fastcgi_hide_header fastcgi_ignore_client_abort fastcgi_ignore_headers
syn keyword nginxDirective fastcgi_index fastcgi_intercept_errors fastcgi_keep_conn
syn keyword nginxDirective fastcgi_limit_rate fastcgi_max_temp_file_size fastcgi_next_upstream
syn keyword nginxDirective fastcgi_next_upstream_timeout fastcgi_next_upstream_tries fastcgi_no_cache
syn keyword nginxDirective fastcgi_param fastcgi_pass_header fastcgi_pass_request_body
syn keyword nginxDirective fastcgi_pass_request_headers fastcgi_read_timeout
syn keyword nginxDirective fastcgi_request_buffering fastcgi_send_lowat fastcgi_send_timeout
syn keyword nginxDirective fastcgi_socket_keepalive fastcgi_store
syn keyword nginxDirective fastcgi_store_access fastcgi_temp_file_write_size fastcgi_temp_path
syn keyword nginxDirective grpc_bind grpc_buffer_size grpc_connect_timeout grpc_hide_header
syn keyword nginxDirective grpc_ignore_headers grpc_intercept_errors grpc_next_upstream
syn keyword nginxDirective grpc_next_upstream_timeout grpc_next_upstream_tries grpc_pass_header
syn keyword nginxDirective grpc_read_timeout grpc_send_timeout grpc_set_header grpc_socket_keepalive
syn keyword nginxDirective grpc_ssl_certificate grpc_ssl_certificate_key grpc_ssl_ciphers
syn keyword nginxDirective grpc_ssl_conf_command grpc_ssl_crl grpc_ssl_name grpc_ssl_protocols
syn keyword nginxDirective grpc_ssl_server_name grpc_ssl_session_reuse grpc_ssl_trusted_certificate
syn keyword nginxDirective grpc_ssl_verify grpc_ssl_verify_depth
syn keyword nginxDirective gzip_buffers gzip_comp_level gzip_disable gzip_hash gzip_http_version
syn keyword nginxDirective gzip_min_length gzip_no_buffer gzip_proxied gzip_static gzip_types
syn keyword nginxDirective gzip_vary gzip_window
syn keyword nginxDirective hls hls_base_url hls_cleanup hls_continuous hls_fragment
syn keyword nginxDirective hls_fragment_naming hls_fragment_slicing hls_fragments_per_key
syn keyword nginxDirective hls_key_path hls_key_url hls_keys hls_nested hls_path hls_playlist_length
syn keyword nginxDirective hls_sync hls_type hls_variant
syn keyword nginxDirective http2 http2_body_preread_size http2_chunk_size http2_idle_timeout
syn keyword nginxDirective http2_max_concurrent_streams http2_max_field_size http2_max_header_size
syn keyword nginxDirective http2_max_requests http2_push http2_push_preload http2_recv_buffer_size
syn keyword nginxDirective http2_recv_timeout
syn keyword nginxDirective js_access js_body_filter js_content js_context_reuse js_engine
syn keyword nginxDirective js_fetch_timeout js_fetch_verify js_filter js_header_filter js_import
syn keyword nginxDirective js_include js_path js_periodic js_preload_object js_set
syn keyword nginxDirective js_shared_dict_zone js_var
syn keyword nginxDirective limit_conn limit_conn_dry_run limit_conn_log_level limit_conn_status
syn keyword nginxDirective limit_conn_zone limit_rate limit_rate_after limit_req
syn keyword nginxDirective limit_req_dry_run limit_req_log_level limit_req_status limit_req_zone
syn keyword nginxDirective lua_check_client_abort lua_code_cache lua_http10_buffering lua_malloc_trim
syn keyword nginxDirective lua_max_pending_timers lua_max_running_timers lua_need_request_body
syn keyword nginxDirective lua_package_cpath lua_package_path lua_regex_cache_max_entries
syn keyword nginxDirective lua_regex_match_limit lua_shared_dict lua_socket_buffer_size
syn keyword nginxDirective lua_socket_connect_timeout lua_socket_keepalive_timeout
syn keyword nginxDirective lua_socket_log_errors lua_socket_pool_size lua_socket_read_timeout
syn keyword nginxDirective lua_socket_send_lowat lua_socket_send_timeout lua_ssl_ciphers lua_ssl_crl
syn keyword nginxDirective lua_ssl_protocols lua_ssl_trusted_certificate lua_ssl_verify_depth
syn keyword nginxDirective lua_transform_underscores_in_response_headers lua_use_default_type
syn keyword nginxDirective memcached_bind memcached_buffer_size memcached_connect_timeout
syn keyword nginxDirective memcached_gzip_flag memcached_next_upstream
syn keyword nginxDirective memcached_next_upstream_timeout memcached_next_upstream_tries
syn keyword nginxDirective memcached_read_timeout memcached_send_timeout memcached_socket_keepalive
syn keyword nginxDirective nchan_access_control_allow_origin nchan_authorize_request
syn keyword nginxDirective nchan_channel_event_string nchan_channel_events_channel_id
syn keyword nginxDirective nchan_channel_group nchan_channel_group_accounting nchan_channel_id
syn keyword nginxDirective nchan_channel_id_split_delimiter nchan_channel_timeout
syn keyword nginxDirective nchan_eventsource_event nchan_group_location nchan_group_max_channels
syn keyword nginxDirective nchan_group_max_messages nchan_group_max_messages_disk
syn keyword nginxDirective nchan_group_max_messages_memory nchan_group_max_subscribers
syn keyword nginxDirective nchan_longpoll_multipart_response nchan_max_channel_id_length
syn keyword nginxDirective nchan_max_channel_subscribers nchan_max_reserved_memory
syn keyword nginxDirective nchan_message_buffer_length nchan_message_timeout nchan_publisher
syn keyword nginxDirective nchan_publisher_channel_id nchan_publisher_upstream_request nchan_pubsub
syn keyword nginxDirective nchan_redis_idle_channel_cache_timeout nchan_redis_namespace
syn keyword nginxDirective nchan_redis_pass nchan_redis_ping_interval nchan_redis_server
syn keyword nginxDirective nchan_redis_storage_mode nchan_redis_url nchan_storage_engine
syn keyword nginxDirective nchan_store_messages nchan_stub_status
syn keyword nginxDirective nchan_subscribe_existing_channels_only nchan_subscribe_request
syn keyword nginxDirective nchan_subscriber nchan_subscriber_channel_id
syn keyword nginxDirective nchan_subscriber_compound_etag_message_id nchan_subscriber_first_message
syn keyword nginxDirective nchan_subscriber_http_raw_stream_separator
syn keyword nginxDirective nchan_subscriber_last_message_id
syn keyword nginxDirective nchan_subscriber_message_id_custom_etag_header nchan_subscriber_timeout
syn keyword nginxDirective nchan_unsubscribe_request nchan_use_redis nchan_websocket_ping_interval
syn keyword nginxDirective on_connect on_done on_play on_play_done on_publish on_publish_done
syn keyword nginxDirective on_record_done on_update
syn keyword nginxDirective proxy proxy_bind proxy_buffer proxy_buffer_size proxy_buffering
syn keyword nginxDirective proxy_buffers proxy_busy_buffers_size proxy_cache
syn keyword nginxDirective proxy_cache_background_update proxy_cache_bypass proxy_cache_convert_head
syn keyword nginxDirective proxy_cache_key proxy_cache_lock proxy_cache_lock_age
syn keyword nginxDirective proxy_cache_lock_timeout proxy_cache_max_range_offset proxy_cache_methods
syn keyword nginxDirective proxy_cache_min_uses proxy_cache_path proxy_cache_purge
syn keyword nginxDirective proxy_cache_revalidate proxy_cache_use_stale proxy_cache_valid
syn keyword nginxDirective proxy_connect_timeout proxy_cookie_domain proxy_cookie_flags
syn keyword nginxDirective proxy_cookie_path proxy_download_rate proxy_force_ranges proxy_half_close
syn keyword nginxDirective proxy_headers_hash_bucket_size proxy_headers_hash_max_size
syn keyword nginxDirective proxy_hide_header proxy_http_version proxy_ignore_client_abort
syn keyword nginxDirective proxy_ignore_headers proxy_intercept_errors proxy_limit_rate
syn keyword nginxDirective proxy_max_temp_file_size proxy_method proxy_next_upstream
syn keyword nginxDirective proxy_next_upstream_timeout proxy_next_upstream_tries proxy_no_cache
syn keyword nginxDirective proxy_pass_error_message proxy_pass_header proxy_pass_request_body
syn keyword nginxDirective proxy_pass_request_headers proxy_pass_trailers proxy_protocol
syn keyword nginxDirective proxy_protocol_timeout proxy_read_timeout proxy_redirect
syn keyword nginxDirective proxy_request_buffering proxy_requests proxy_responses proxy_send_lowat
syn keyword nginxDirective proxy_send_timeout proxy_session_drop proxy_set_body proxy_set_header
syn keyword nginxDirective proxy_smtp_auth proxy_socket_keepalive proxy_ssl_certificate
syn keyword nginxDirective proxy_ssl_certificate_key proxy_ssl_ciphers proxy_ssl_conf_command
syn keyword nginxDirective proxy_ssl_crl proxy_ssl_name proxy_ssl_password_file proxy_ssl_protocols
syn keyword nginxDirective proxy_ssl_server_name proxy_ssl_session_reuse
syn keyword nginxDirective proxy_ssl_trusted_certificate proxy_ssl_verify proxy_ssl_verify_depth
syn keyword nginxDirective proxy_store proxy_store_access proxy_temp_file_write_size proxy_temp_path
syn keyword nginxDirective proxy_timeout proxy_upload_rate
syn keyword nginxDirective record record_append record_interval record_lock record_max_frames
syn keyword nginxDirective record_max_size record_notify record_path record_suffix record_unique
syn keyword nginxDirective scgi_bind scgi_buffer_size scgi_buffering scgi_buffers
syn keyword nginxDirective scgi_busy_buffers_size scgi_cache scgi_cache_bypass scgi_cache_key
syn keyword nginxDirective scgi_cache_lock scgi_cache_lock_age scgi_cache_lock_timeout
syn keyword nginxDirective scgi_cache_max_range_offset scgi_cache_methods scgi_cache_min_uses
syn keyword nginxDirective scgi_cache_path scgi_cache_purge scgi_cache_revalidate
syn keyword nginxDirective scgi_cache_use_stale scgi_cache_valid scgi_connect_timeout
syn keyword nginxDirective scgi_force_ranges scgi_hide_header scgi_ignore_client_abort
syn keyword nginxDirective scgi_ignore_headers scgi_intercept_errors scgi_limit_rate
syn keyword nginxDirective scgi_max_temp_file_size scgi_next_upstream scgi_next_upstream_timeout
syn keyword nginxDirective scgi_next_upstream_tries scgi_no_cache scgi_param scgi_pass_header
syn keyword nginxDirective scgi_pass_request_body scgi_pass_request_headers scgi_read_timeout
syn keyword nginxDirective scgi_request_buffering scgi_send_timeout scgi_socket_keepalive scgi_store
syn keyword nginxDirective scgi_store_access scgi_temp_file_write_size scgi_temp_path
syn keyword nginxDirective ssl ssl_alpn ssl_buffer_size ssl_certificate ssl_certificate_by_lua_block
syn keyword nginxDirective ssl_certificate_by_lua_file ssl_certificate_cache
syn keyword nginxDirective ssl_certificate_compression ssl_certificate_key ssl_client_certificate
syn keyword nginxDirective ssl_conf_command ssl_crl ssl_dhparam ssl_early_data ssl_ecdh_curve
syn keyword nginxDirective ssl_engine ssl_handshake_timeout ssl_key_log ssl_object_cache_inheritable
syn keyword nginxDirective ssl_ocsp ssl_ocsp_cache ssl_ocsp_responder ssl_password_file ssl_preread
syn keyword nginxDirective ssl_reject_handshake ssl_session_cache ssl_session_fetch_by_lua_file
syn keyword nginxDirective ssl_session_store_by_lua_file ssl_session_ticket_key ssl_session_timeout
syn keyword nginxDirective ssl_stapling ssl_stapling_file ssl_stapling_responder ssl_stapling_verify
syn keyword nginxDirective ssl_trusted_certificate ssl_verify_client ssl_verify_depth
syn keyword nginxDirective upload_pass upload_progress upload_progress_content_type
syn keyword nginxDirective upload_progress_header upload_progress_json_output
syn keyword nginxDirective upload_progress_jsonp_output upload_progress_jsonp_parameter
syn keyword nginxDirective upload_progress_template upload_store
syn keyword nginxDirective userid userid_domain userid_expires userid_flags userid_mark userid_name
syn keyword nginxDirective userid_p3p userid_path userid_service
syn keyword nginxDirective uwsgi_bind uwsgi_buffer_size uwsgi_buffering uwsgi_buffers
syn keyword nginxDirective uwsgi_busy_buffers_size uwsgi_cache uwsgi_cache_background_update
syn keyword nginxDirective uwsgi_cache_bypass uwsgi_cache_key uwsgi_cache_lock uwsgi_cache_lock_age
syn keyword nginxDirective uwsgi_cache_lock_timeout uwsgi_cache_methods uwsgi_cache_min_uses
syn keyword nginxDirective uwsgi_cache_path uwsgi_cache_purge uwsgi_cache_revalidate
syn keyword nginxDirective uwsgi_cache_use_stale uwsgi_cache_valid uwsgi_connect_timeout
syn keyword nginxDirective uwsgi_force_ranges uwsgi_hide_header uwsgi_ignore_client_abort
syn keyword nginxDirective uwsgi_ignore_headers uwsgi_intercept_errors uwsgi_limit_rate
syn keyword nginxDirective uwsgi_max_temp_file_size uwsgi_modifier1 uwsgi_modifier2
syn keyword nginxDirective uwsgi_next_upstream uwsgi_next_upstream_timeout uwsgi_next_upstream_tries
syn keyword nginxDirective uwsgi_no_cache uwsgi_param uwsgi_pass uwsgi_pass_header
syn keyword nginxDirective uwsgi_pass_request_body uwsgi_pass_request_headers uwsgi_read_timeout
syn keyword nginxDirective uwsgi_request_buffering uwsgi_send_timeout uwsgi_socket_keepalive
syn keyword nginxDirective uwsgi_ssl_certificate uwsgi_ssl_certificate_key uwsgi_ssl_ciphers
syn keyword nginxDirective uwsgi_ssl_conf_command uwsgi_ssl_crl uwsgi_ssl_name
syn keyword nginxDirective uwsgi_ssl_password_file uwsgi_ssl_protocols uwsgi_ssl_server_name
syn keyword nginxDirective uwsgi_ssl_session_reuse uwsgi_ssl_trusted_certificate uwsgi_ssl_verify
syn keyword nginxDirective uwsgi_ssl_verify_depth uwsgi_store uwsgi_store_access uwsgi_string
syn keyword nginxDirective uwsgi_temp_file_write_size uwsgi_temp_path
syn keyword nginxDirective worker_aio_requests worker_connections worker_cpu_affinity worker_priority
syn keyword nginxDirective worker_processes worker_rlimit_core worker_rlimit_nofile
syn keyword nginxDirective worker_rlimit_sigpending worker_shutdown_timeout worker_threads

hi def link nginxComment         Comment
hi def link nginxSwitch          Boolean
hi def link nginxNumber          Number
hi def link nginxAddress         Special
hi def link nginxStar            Special
hi def link nginxVariable        Identifier
hi def link nginxStringVariable  PreProc
hi def link nginxString          String
hi def link nginxPattern         String
hi def link nginxRegex           String
hi def link nginxTested          String
hi def link nginxBlock           Statement
hi def link nginxControl         Statement
hi def link nginxServing         Type
hi def link nginxDirective       Identifier
hi def link nginxListenParameter PreProc
hi def link nginxServerParameter PreProc
hi def link nginxWeakOn          Error
hi def link nginxWeakOff         Error
hi def link nginxProtocol        PreProc
hi def link nginxWeakProtocol    Error
hi def link nginxProtocolString  String
hi def link nginxWeakCipher      Error
hi def link nginxCipherString    String

syn sync fromstart

let b:current_syntax = "nginx"
