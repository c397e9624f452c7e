# SPDX-FileCopyrightText: Shouwen contributors
# SPDX-License-Identifier: GPL-3.0-or-later

find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network)
if(NOT SHOUWEN_CORE_ONLY)
    find_package(Qt6 6.4 REQUIRED COMPONENTS
        Charts DBus Gui LinguistTools PrintSupport Svg Widgets)
    if(SHOUWEN_TESTS)
        find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
    endif()
endif()

find_package(EXPAT REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(tomlplusplus REQUIRED CONFIG)

# Found through pkg-config: these have no CMake package, or (libzip) one that asks for programs
# which Debian ships elsewhere.
function(shouwen_pkg_library target module)
    pkg_check_modules(pkg_${module} REQUIRED IMPORTED_TARGET GLOBAL ${module})
    add_library(${target} ALIAS PkgConfig::pkg_${module})
endfunction()
shouwen_pkg_library(libzip::libzip libzip)
shouwen_pkg_library(sodium::sodium libsodium)
shouwen_pkg_library(xlsxwriter::xlsxwriter xlsxwriter)

if(SHOUWEN_TESTS)
    find_package(Catch2 2.13 REQUIRED CONFIG)
    find_package(Python3 REQUIRED COMPONENTS Interpreter)
    find_package(rapidcheck REQUIRED CONFIG)
    if(NOT TARGET rapidcheck::rapidcheck)
        add_library(rapidcheck::rapidcheck INTERFACE IMPORTED)
        target_link_libraries(rapidcheck::rapidcheck INTERFACE rapidcheck)
    endif()
    include(Catch)
endif()
if(SHOUWEN_BENCH)
    find_package(benchmark REQUIRED CONFIG)
endif()
