# SPDX-FileCopyrightText: Shouwen contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -DOUTPUT=x.cpp -DFILES="a.toml;b.toml" -P embed_texts.cmake
# Writes a table of file names (without ending) and texts, as byte arrays: no limit of literals, no
# escaping.
set(arrays "")
set(rows "")
foreach(file IN LISTS FILES)
    get_filename_component(name "${file}" NAME_WE)
    file(READ "${file}" hex HEX)
    string(REGEX REPLACE "(..)" "0x\\1," bytes "${hex}")
    string(REGEX REPLACE "([^\n]{100})" "\\1\n" bytes "${bytes}")
    string(APPEND arrays "const unsigned char k_${name}[] = {\n${bytes}0};\n")
    string(APPEND rows "    {\"${name}\", k_${name}, sizeof k_${name} - 1},\n")
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
