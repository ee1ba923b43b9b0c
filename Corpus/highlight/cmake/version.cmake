set(home $ENV{HOME}/bin)
get_filename_component(root [HKEY_CURRENT_USER\\Software\\Nikki;Root] ABSOLUTE)
# 版を git から得る FIXME XXX
include_guard(GLOBAL)
function(git_version result)
  cmake_parse_arguments(PARSE_ARGV 1 ARG "SHORT" "FOLDER" "EXTRA")
  if(NOT DEFINED ARG_FOLDER)
    set(ARG_FOLDER "${CMAKE_SOURCE_DIR}")
  endif()
  find_program(GIT git)
  if(NOT GIT)
    set(${result} "unknown" PARENT_SCOPE)
    return()
  endif()
  execute_process(
    COMMAND ${GIT} describe --tags --always
    WORKING_DIRECTORY ${ARG_FOLDER}
    OUTPUT_VARIABLE text
    RESULT_VARIABLE code
    OUTPUT_STRIP_TRAILING_WHITESPACE)
  if(code EQUAL 0 AND text MATCHES "^v?([0-9]+)\\.([0-9]+)")
    set(${result} "${CMAKE_MATCH_1}.${CMAKE_MATCH_2}" PARENT_SCOPE)
  elseif("${text}" STREQUAL "")
    message(WARNING "版がない: ${ARG_FOLDER}")
  endif()
endfunction()

macro(add_example name)
  add_executable(${name} ${ARGN})
  set_property(TARGET ${name} PROPERTY CXX_STANDARD 20)
  set_property(TARGET ${name} APPEND PROPERTY COMPILE_DEFINITIONS "NAME=${name}")
endmacro()

WHILE(TRUE)
  math(EXPR n "${n} + 1")
  IF(n GREATER 10)
    break()
  ENDIF()
ENDWHILE()

cmake_path(GET CMAKE_CURRENT_LIST_FILE PARENT_PATH here)
block(SCOPE_FOR VARIABLES)
  set(local "block の中だけ")
endblock()
set(long [==[括弧の引数 ${展開されない} ]] まだ続く
二行目]==])
set(CMAKE_UNITY_BUILD ON)
get_filename_component(base "[HKEY_LOCAL_MACHINE\\Software;Path]" ABSOLUTE)
add_custom_command(OUTPUT version.h
  COMMAND ${CMAKE_COMMAND} -DOUT=version.h -P ${here}/write.cmake
  DEPENDS write.cmake VERBATIM)
add_custom_target(version ALL DEPENDS version.h)
set(nested "${OUTER_${INNER}} and $<TARGET_FILE:version> $ENV{PATH}")
unknown_command(PRIVATE value 1.5 "text ${x}")

#[[ 括弧の注釈
TODO: まだ続く ]] set(after "bracket comment")
#[=[ 入れ子 ]] の括弧 ]=]
foreach(item IN LISTS items ITEMS a;b)
  if(item IN_LIST seen OR (NOT EXISTS "${item}" AND item VERSION_LESS 1.2.3))
    continue()
  elseif(TARGET ${item} OR IS_DIRECTORY /tmp AND "a\tb\\\"\n" STRLESS "c")
    list(APPEND seen ${item})
    string(REGEX REPLACE "\\.in$" "" out "${item}")
    string(TOUPPER "${out}" out)
  else()
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS src/*.c)
    configure_file(config.h.in config.h @ONLY)
  endif()
endforeach()
if(WIN32 OR APPLE AND CMAKE_SYSTEM_NAME MATCHES Darwin AND MSVC)
  add_compile_options(/W4 $<$<CONFIG:Debug>:-Og>)
endif()
target_link_libraries(app PRIVATE $<BUILD_INTERFACE:lib> ${CMAKE_DL_LIBS} PUBLIC Threads::Threads)
target_include_directories(app SYSTEM INTERFACE "$<INSTALL_INTERFACE:include>")
install(TARGETS app EXPORT app RUNTIME DESTINATION bin COMPONENT tools)
set_target_properties(app PROPERTIES POSITION_INDEPENDENT_CODE ON FOLDER "x")
set(ENV{LANG} "ja_JP" CACHE STRING "言語" FORCE)
cmake_language(CALL message STATUS "done")
message(FATAL_ERROR "終わらない ${text
