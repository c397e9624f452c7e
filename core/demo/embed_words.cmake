# SPDX-FileCopyrightText: Shouwen contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -DOUTPUT=x.cpp -DFILE=words.txt -P embed_words.cmake
file(READ "${FILE}" hex HEX)
string(REGEX REPLACE "(..)" "0x\\1," bytes "${hex}")
string(REGEX REPLACE "([^\n]{100})" "\\1\n" bytes "${bytes}")
file(WRITE "${OUTPUT}" "#include \"core/demo/words.h\"

namespace shouwen {
namespace {
const unsigned char kWords[] = {
${bytes}0};
} // namespace

std::string_view demoWords()
{
    return {reinterpret_cast<const char*>(kWords), sizeof kWords - 1};
}

} // namespace shouwen
")
