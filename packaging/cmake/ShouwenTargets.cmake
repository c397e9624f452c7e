# SPDX-FileCopyrightText: Shouwen contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The words the module, test and bench lists are written in.

# Adds the named subfolders that have a CMakeLists.txt, in the order given.
function(shouwen_add_existing)
    foreach(folder IN LISTS ARGN)
        if(EXISTS "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/CMakeLists.txt")
            add_subdirectory(${folder})
        endif()
    endforeach()
endfunction()

# "journal" means the module of that name; anything with :: is taken as it is.
function(shouwen_expand_deps result)
    set(expanded "")
    foreach(dep IN LISTS ARGN)
        if(dep MATCHES "::")
            list(APPEND expanded ${dep})
        else()
            list(APPEND expanded shouwen::${dep})
        endif()
    endforeach()
    set(${result} ${expanded} PARENT_SCOPE)
endfunction()

# What depends on where a target lives: core is held to -Wconversion, ui and app may use moc,
# and each side has its own precompiled header.
function(shouwen_apply_place target)
    file(RELATIVE_PATH place "${PROJECT_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}")
    set(pch shouwen_core_pch)
    if(place MATCHES "^core/")
        target_compile_options(${target} PRIVATE -Wconversion)
    elseif(place MATCHES "^(ui|app)(/|$)")
        set_target_properties(${target} PROPERTIES AUTOMOC ON)
        if(place MATCHES "^(ui|app/desktop)(/|$)" AND NOT place MATCHES "^ui/print(/|$)")
            set(pch shouwen_ui_pch)
        endif()
    endif()
    if(TARGET ${pch})
        target_precompile_headers(${target} REUSE_FROM ${pch})
    endif()
endfunction()

# shouwen_module(calendar SOURCES calendar.cpp holidays.cpp DEPS base)
# Static library shouwen::calendar; includes are written from the repository root.
function(shouwen_module name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;DEPS")
    shouwen_expand_deps(deps ${arg_DEPS})
    if(arg_SOURCES)
        add_library(shouwen_${name} STATIC ${arg_SOURCES})
        target_link_libraries(shouwen_${name} PUBLIC shouwen::flags Qt6::Core ${deps})
        shouwen_apply_place(shouwen_${name})
    else()
        add_library(shouwen_${name} INTERFACE)
        target_link_libraries(shouwen_${name} INTERFACE shouwen::flags Qt6::Core ${deps})
    endif()
    add_library(shouwen::${name} ALIAS shouwen_${name})
endfunction()

# shouwen_program(shouwen-cli SOURCES main.cpp DEPS desk OPTIONAL print)
# OPTIONAL modules are linked when this preset builds them; SHOUWEN_HAS_PRINT then says so in C++.
function(shouwen_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;DEPS;OPTIONAL")
    set(has "")
    foreach(module IN LISTS arg_OPTIONAL)
        if(TARGET shouwen_${module})
            list(APPEND arg_DEPS ${module})
            string(TOUPPER "SHOUWEN_HAS_${module}" definition)
            list(APPEND has ${definition})
        endif()
    endforeach()
    shouwen_expand_deps(deps ${arg_DEPS})
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE shouwen::flags Qt6::Core ${deps})
    target_compile_definitions(${name} PRIVATE
        SHOUWEN_VERSION="${PROJECT_VERSION}" ${has})
    shouwen_apply_place(${name})
endfunction()

# shouwen_test(calendar SOURCES calendar_test.cpp LIBS shouwen::calendar [GUI])
# Program test_calendar; each test case is a ctest test "calendar:<sentence>". GUI gives the
# test a QApplication on the offscreen platform.
function(shouwen_test name)
    if(NOT SHOUWEN_TESTS)
        return()
    endif()
    cmake_parse_arguments(PARSE_ARGV 1 arg "GUI" "" "SOURCES;LIBS")
    set(main shouwen_test_main)
    if(arg_GUI)
        set(main shouwen_gui_test_main)
    endif()
    add_executable(test_${name} ${arg_SOURCES})
    target_link_libraries(test_${name} PRIVATE ${main} ${arg_LIBS})
    if(SHOUWEN_PCH)
        target_precompile_headers(test_${name} REUSE_FROM shouwen_test_support)
    endif()
    catch_discover_tests(test_${name}
        TEST_PREFIX "${name}:"
        DISCOVERY_TIMEOUT 60
        PROPERTIES TIMEOUT 120)
endfunction()

# shouwen_bench(calendar SOURCES calendar_bench.cpp LIBS shouwen::calendar)
function(shouwen_bench name)
    if(NOT SHOUWEN_BENCH)
        return()
    endif()
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBS")
    add_executable(bench_${name} ${arg_SOURCES})
    target_link_libraries(bench_${name} PRIVATE
        shouwen::flags Qt6::Core ${arg_LIBS} benchmark::benchmark benchmark::benchmark_main)
endfunction()

# shouwen_fuzzer(csv SOURCES csv_fuzz.cpp LIBS shouwen::exchange)
function(shouwen_fuzzer name)
    if(NOT SHOUWEN_FUZZ)
        return()
    endif()
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBS")
    add_executable(fuzz_${name} ${arg_SOURCES})
    target_link_libraries(fuzz_${name} PRIVATE shouwen::flags Qt6::Core ${arg_LIBS})
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
endfunction()

# Chinese in both scripts, inside the program (:/i18n); English is the source. Nothing in a build
# without Qt Linguist's tools.
function(shouwen_embed_translations target)
    if(NOT COMMAND qt_add_lrelease)
        return()
    endif()
    qt_add_lrelease(${target}
        TS_FILES
            ${PROJECT_SOURCE_DIR}/translations/shouwen_zh_CN.ts
            ${PROJECT_SOURCE_DIR}/translations/shouwen_zh_TW.ts
        QM_FILES_OUTPUT_VARIABLE translations)
    string(MAKE_C_IDENTIFIER "${target}_i18n" resource)
    qt_add_resources(${target} ${resource}
        PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${translations})
endfunction()

# One precompiled header for all of core and one for all of ui: a header each costs more to
# build than a module saves by it.
function(shouwen_add_pch target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LIBS;HEADERS")
    set(unit "${PROJECT_BINARY_DIR}/pch/${target}.cpp")
    file(GENERATE OUTPUT "${unit}" CONTENT "// A precompiled header needs a unit to belong to.\n")
    add_library(${target} OBJECT "${unit}")
    target_link_libraries(${target} PRIVATE shouwen::flags ${arg_LIBS})
    target_precompile_headers(${target} PRIVATE ${arg_HEADERS})
endfunction()

set(SHOUWEN_PCH_HEADERS
    <algorithm> <chrono> <functional> <map> <memory> <optional> <span> <string> <string_view>
    <unordered_map> <variant> <vector>)
if(SHOUWEN_PCH)
    shouwen_add_pch(shouwen_core_pch LIBS Qt6::Core HEADERS ${SHOUWEN_PCH_HEADERS})
    if(NOT SHOUWEN_CORE_ONLY)
        shouwen_add_pch(shouwen_ui_pch LIBS Qt6::Widgets HEADERS ${SHOUWEN_PCH_HEADERS}
            <QAbstractItemModel> <QAction> <QString> <QVariant> <QWidget>)
    endif()
endif()
