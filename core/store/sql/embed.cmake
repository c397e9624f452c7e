# SPDX-FileCopyrightText: Shouwen contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -DOUT=sql.h "-DFILES=a.sql;b.sql" -P embed.cmake
# Writes each file as `inline constexpr std::string_view shouwen::sql::kFileName`, without comments
# and with blanks squeezed, so what SQLite keeps of a schema is short and the same everywhere.
set(text "// Made from core/store/sql by embed.cmake.\n#pragma once\n#include <string_view>\n")
string(APPEND text "namespace shouwen::sql {\n")
foreach(file IN LISTS FILES)
    get_filename_component(name "${file}" NAME_WE)
    set(camel "k")
    string(REPLACE "_" ";" words "${name}")
    foreach(word IN LISTS words)
        if(NOT word STREQUAL "")
            string(SUBSTRING "${word}" 0 1 first)
            string(SUBSTRING "${word}" 1 -1 rest)
            string(TOUPPER "${first}" first)
            string(APPEND camel "${first}${rest}")
        endif()
    endforeach()
    file(READ "${file}" sql)
    string(REGEX REPLACE "--[^\n]*" "" sql "${sql}")
    string(REGEX REPLACE "[ \n\t]+" " " sql "${sql}")
    string(REPLACE "; " ";\n" sql "${sql}")
    string(STRIP "${sql}" sql)
    string(APPEND text "inline constexpr std::string_view ${camel} = R\"sql(${sql})sql\";\n")
endforeach()
string(APPEND text "} // namespace shouwen::sql\n")
file(WRITE "${OUT}" "${text}")
