# SPDX-FileCopyrightText: Shouwen contributors
# SPDX-License-Identifier: GPL-3.0-or-later

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")

find_program(SHOUWEN_CCACHE ccache)
if(SHOUWEN_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros "${SHOUWEN_CCACHE}")
endif()

find_program(SHOUWEN_MOLD mold)
if(SHOUWEN_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

if(SHOUWEN_FUZZ)
    if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        message(FATAL_ERROR "SHOUWEN_FUZZ needs clang")
    endif()
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
if(SHOUWEN_SANITIZE)
    add_compile_options(-fsanitize=${SHOUWEN_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${SHOUWEN_SANITIZE})
    # Instrumented code makes g++ 12 see uninitialised values in the standard library.
    add_compile_options($<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    if(SHOUWEN_SANITIZE MATCHES "undefined")
        add_compile_options(-fno-sanitize-recover=undefined)
    endif()
endif()

add_library(shouwen_flags INTERFACE)
add_library(shouwen::flags ALIAS shouwen_flags)
target_compile_options(shouwen_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Woverloaded-virtual -Wnon-virtual-dtor
    $<$<BOOL:${SHOUWEN_WERROR}>:-Werror>)
target_compile_definitions(shouwen_flags INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_KEYWORDS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_USE_QSTRINGBUILDER)
target_include_directories(shouwen_flags INTERFACE "${PROJECT_SOURCE_DIR}")
if(SHOUWEN_PCH)
    # Lets ccache see through precompiled headers.
    target_compile_options(shouwen_flags INTERFACE
        $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
        "$<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>")
endif()
