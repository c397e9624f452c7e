# SPDX-FileCopyrightText: Shouwen contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Shows that each guard can fail: a tiny bad tree each, and a good one that passes."""

import json
import shutil
import tempfile
import unittest
from pathlib import Path

import headers
import layering
import links
import sizes
import spdx

HEAD = "// " + "\n// ".join(spdx.LINES) + "\n"


class GuardTest(unittest.TestCase):
    def setUp(self):
        self.root = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.root)

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def assert_finds(self, guard, part, *rest):
        problems = list(guard.check(self.root, *rest))
        self.assertTrue(any(part in problem for problem in problems), problems)

    def assert_clean(self, guard, *rest):
        self.assertEqual(list(guard.check(self.root, *rest)), [])


class Layering(GuardTest):
    def test_including_upwards_is_found(self):
        self.write("core/sla/sla.cpp", '#include "core/store/database.h"\n')
        self.assert_finds(layering, "core/sla/sla.cpp:1: includes core/store/database.h")

    def test_ui_including_the_store_is_found(self):
        self.write("ui/queue/queue.cpp", '\n#include "core/store/database.h"\n')
        self.assert_finds(layering, "never the store")

    def test_command_line_may_use_print_but_no_other_ui(self):
        self.write("app/cli/main.cpp", '#include "ui/print/sheet.h"\n')
        self.assert_clean(layering)
        self.write("app/cli/main.cpp", '#include "ui/queue/queue.h"\n')
        self.assert_finds(layering, "nothing else of ui")

    def test_folder_outside_the_table_is_found(self):
        self.write("core/misc/misc.cpp", '#include "core/base/id.h"\n')
        self.assert_finds(layering, "in no layer")

    def test_gui_and_qobject_headers_in_core_are_found(self):
        for header in ("QObject", "QtGui/QColor", "QWidget", "QTimer", "QGuiApplication"):
            self.write("core/base/a.cpp", f"#include <{header}>\n")
            self.assert_finds(layering, header)

    def test_sql_outside_the_store_is_found(self):
        for sql in ("SELECT id FROM record", "select id from record", "insert into a values(1)",
                    "DELETE FROM a", "update a set b = 1", "create virtual table t (x)"):
            self.write("core/desk/a.cpp", f'auto s = "{sql}";\n')
            self.assert_finds(layering, "SQL belongs")
            self.write("core/desk/a.cpp", f'auto s = R"({sql})";\n')
            self.assert_finds(layering, "SQL belongs")

    def test_plain_words_and_comments_are_no_sql(self):
        self.write("ui/a/a.cpp", '// SELECT x FROM y\nauto s = "Select a record from the list";\n')
        self.write("core/store/a.cpp", 'auto s = "SELECT id FROM record";\n')
        self.assert_clean(layering)

    def test_time_and_chance_outside_base_are_found(self):
        for call in ("QDateTime::currentDateTimeUtc()", "std::chrono::system_clock::now()",
                     "QRandomGenerator::global()", "QDate::currentDate()", "std::time(nullptr)"):
            self.write("core/sla/a.cpp", f"auto x = {call};\n")
            self.assert_finds(layering, "comes from")
        self.write("core/sla/a.cpp", "")
        self.write("core/base/a.cpp", "auto x = QRandomGenerator::global();\n")
        self.assert_clean(layering)

    def test_static_message_box_is_found(self):
        self.write("ui/a/a.cpp", "QMessageBox::question(this, t, q);\n")
        self.assert_finds(layering, "Prompts")


class Sizes(GuardTest):
    def test_long_files_are_found(self):
        for name, limit in (("core/a/a.cpp", 500), ("core/a/a.h", 250), ("tests/a_test.cpp", 400),
                            ("ui/main/main_window.cpp", 350)):
            self.write(name, "//\n" * limit)
            self.assert_clean(sizes)
            self.write(name, "//\n" * (limit + 1))
            self.assert_finds(sizes, f"{name}: {limit + 1} lines")
            self.write(name, "")

    def test_long_functions_are_found_wherever_they_stand(self):
        for head in ("int f(int a)", "A::A()\n    : m_a(1)\n    , m_b{2}", "auto f() -> int",
                     "void A::f() const noexcept", "const auto f = [](int a)"):
            body = "    g(); // }\n" * 60
            self.write("core/a/a.cpp", f"namespace x {{\nstruct A {{ }};\n{head}\n{{\n{body}}}\n}}\n")
            self.assert_finds(sizes, "function of")

    def test_sixty_lines_and_long_tables_pass(self):
        body = '    g("{", \'{\', 1\'000);\n' * 57
        rows = "    {1, 2},\n" * 80
        self.write("core/a/a.cpp", f"int f(int a)\n{{\n{body}}}\nconst Row k[] = {{\n{rows}}};\n")
        self.assert_clean(sizes)


class Spdx(GuardTest):
    def test_missing_or_third_line_is_found(self):
        self.write("core/a.cpp", HEAD + "int a;\n")
        self.write("go", "#!/bin/sh\n" + HEAD.replace("//", "#"))
        self.write("a.sql", HEAD.replace("//", "--"))
        self.assert_clean(spdx)
        self.write("core/a.cpp", "int a;\n")
        self.assert_finds(spdx, "core/a.cpp")
        self.write("core/a.cpp", HEAD + "// SPDX-FileContributor: someone\n")
        self.assert_finds(spdx, "more than two")
        self.write("core/a.cpp", HEAD)
        self.write("go", "#!/bin/sh\n")
        self.assert_finds(spdx, "go:")


class Links(GuardTest):
    def module(self, folder, deps):
        name = folder.rpartition("/")[2]
        self.write(f"{folder}/CMakeLists.txt", f"shouwen_module({name} SOURCES a.cpp DEPS {deps})")

    def test_linking_upwards_is_found(self):
        self.module("core/base", "store")
        self.module("core/store", "SQLite::SQLite3")
        self.assert_finds(links, "core/base is below core/store")

    def test_optional_modules_are_held_to_the_same_order(self):
        self.module("core/store", "")
        self.module("core/base", "OPTIONAL store")
        self.assert_finds(links, "core/base is below core/store")

    def test_circle_is_found(self):
        self.module("core/record", "journal")
        self.module("core/journal", "shouwen::record")
        self.assert_finds(links, "circle")

    def test_library_in_the_wrong_place_is_found(self):
        self.module("core/desk", "SQLite::SQLite3")
        self.assert_finds(links, "SQLite::SQLite3 belongs to core/store")
        self.module("core/desk", "Qt6::Widgets")
        self.assert_finds(links, "Qt6::Widgets belongs to")
        self.module("ui/print", "Qt6::Widgets")
        self.assert_finds(links, "Qt Gui alone")

    def test_unknown_module_is_found(self):
        self.module("core/desk", "nowhere")
        self.assert_finds(links, "no such module")

    def test_include_without_link_is_found(self):
        self.module("core/base", "")
        self.module("core/calendar", "")
        self.write("core/calendar/a.cpp", '#include "core/base/id.h"\n')
        self.assert_finds(links, "does not link base")
        self.module("core/calendar", "base")
        self.assert_clean(links)


class Headers(GuardTest):
    def test_header_leaning_on_others_is_found(self):
        self.write("core/base/a.cpp", "")
        source = str((self.root / "core/base/a.cpp").resolve())
        command = f"c++ -std=c++20 -Winvalid-pch -include no_such_pch.h -o a.o -c {source}"
        self.write("commands.json", json.dumps([{"file": source, "command": command}]))
        rest = (self.root / "commands.json", self.root / "scratch")
        self.write("core/base/a.h", "#pragma once\n#include <string>\nstd::string f();\n")
        self.assert_clean(headers, *rest)
        self.write("core/base/a.h", "#pragma once\nstd::string f();\n")
        self.assert_finds(headers, "core/base/a.h: does not compile alone", *rest)
        self.write("core/base/a.h", "struct A { };\n")
        self.assert_finds(headers, "core/base/a.h: does not compile alone", *rest)


if __name__ == "__main__":
    unittest.main()
