# SPDX-FileCopyrightText: Shouwen contributors
# SPDX-License-Identifier: GPL-3.0-or-later

option(SHOUWEN_CORE_ONLY "Build core alone, without looking for Qt Gui or Widgets" OFF)
option(SHOUWEN_TESTS "Build the tests" ON)
option(SHOUWEN_BENCH "Build the benchmarks" OFF)
option(SHOUWEN_FUZZ "Build the fuzz targets (needs clang)" OFF)
option(SHOUWEN_WERROR "Treat warnings as errors" OFF)
option(SHOUWEN_PCH "Use precompiled headers" ON)
set(SHOUWEN_SANITIZE "" CACHE STRING "Sanitizers for every target, e.g. address,undefined")
set(SHOUWEN_ONLY "" CACHE STRING
    "Build these core modules and their tests alone, e.g. base;calendar; ui and app are left out")

# Bottom up, in the order of the layer table in tests/guards/layers.py.
set(SHOUWEN_CORE_MODULES
    base
    calendar journal record rulebook
    access callback demo metric sla workflow
    store
    backup exchange report sync
    desk)

if(SHOUWEN_ONLY)
    set(unwanted ${SHOUWEN_CORE_MODULES})
    list(REMOVE_ITEM unwanted ${SHOUWEN_ONLY})
    list(REMOVE_ITEM SHOUWEN_CORE_MODULES ${unwanted})
endif()
