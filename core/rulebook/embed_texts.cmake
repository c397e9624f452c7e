# SPDX-FileCopyrightText: Shouwen contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -DOUTPUT=x.cpp -DROOT=dir -DNAMES="a;a/part" -P embed_texts.cmake
# Writes a table of the names and the texts of their .toml files, as byte arrays: no limit of literals, no
# escaping.
set(arrays "")
set(rows "")
foreach(name IN LISTS NAMES)
    string(MAKE_C_IDENTIFIER "k_${name}" array)
    file(READ "${ROOT}/${name}.toml" hex HEX)
    string(REGEX REPLACE "(..)" "0x\\1," bytes "${hex}")
    string(REGEX REPLACE "([^\n]{100})" "\\1\n" bytes "${bytes}")
    string(APPEND arrays "const unsigned char ${array}[] = {\n${bytes}0};\n")
    string(APPEND rows "    {\"${name}\", ${array}, sizeof ${array} - 1},\n")
endforeach()
file(WRITE "${OUTPUT}" "#include \"core/rulebook/bundled_texts.h\"

namespace shouwen::rulebook {
namespace {
${arrays}
const BundledText kTexts[] = {
${rows}};
} // namespace

std::span<const BundledText> bundledTexts() { return kTexts; }

} // namespace shouwen::rulebook
")
