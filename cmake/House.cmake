# How every target of the house is compiled: warnings, sanitizers, ccache, linker.

option(BUILD_TESTING "Build the tests" OFF)
option(TRAYECTO_BENCH "Build the benchmarks" OFF)
option(TRAYECTO_SANITIZE "AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(TRAYECTO_WERROR "Warnings are errors" OFF)

find_program(TRAYECTO_CCACHE ccache)
if(TRAYECTO_CCACHE)
    # Without these a precompiled header is never found in the cache.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${TRAYECTO_CCACHE})
endif()

find_program(TRAYECTO_MOLD mold)
find_program(TRAYECTO_LLD ld.lld)
if(TRAYECTO_MOLD)
    add_link_options(-fuse-ld=mold)
elseif(TRAYECTO_LLD)
    add_link_options(-fuse-ld=lld)
endif()

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
                    -Wimplicit-fallthrough -Wno-missing-field-initializers)
if(TRAYECTO_CCACHE AND CMAKE_CXX_COMPILER_ID STREQUAL GNU AND NOT CMAKE_DISABLE_PRECOMPILE_HEADERS)
    # ccache needs it to see into a precompiled header; clang-tidy does not know it.
    add_compile_options(-fpch-preprocess)
endif()
add_compile_definitions(QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER
                        QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(TRAYECTO_WERROR)
    add_compile_options(-Werror)
endif()
if(TRAYECTO_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    # What AddressSanitizer stops at anyway, or no processor here minds; it would be a fifth of the time of a build.
    add_compile_options(-fno-sanitize=null,alignment,object-size,vptr)
    add_link_options(-fsanitize=address,undefined)
endif()
if(CMAKE_CXX_CLANG_TIDY)
    # Generated code (moc, resources) is not ours to mend. clang-tidy wants one check at least; this one never applies.
    file(WRITE ${CMAKE_BINARY_DIR}/.clang-tidy "Checks: '-*,llvm-twine-local'\n")
endif()
