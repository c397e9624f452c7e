# SPDX-FileCopyrightText: Shouwen contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Who includes whom, and words that have one home only."""

import re

import layers
import tree

WORDS = [
    # (what, where it is looked for, where it may stand, why)
    (re.compile(r"\b(currentDateTime(Utc)?|currentDate|currentTime|currentM?Secs?SinceEpoch"
                r"|currentMSecsSinceEpoch|system_clock::now|gettimeofday|clock_gettime)\b"
                r"|\bstd::time\("),
     ("core", "ui", "app"), ("core/base",), "time comes from Clock"),
    (re.compile(r"\b(QRandomGenerator|random_device|mt19937|QUuid::createUuid\w*)\b"),
     ("core", "ui", "app"), ("core/base",), "chance comes from Random"),
    (re.compile(r"\b(Q_OBJECT|Q_SIGNALS|QObject)\b"),
     ("core",), (), "core has no QObject"),
    (re.compile(r"\bQMessageBox::(about|critical|information|question|warning)\("
                r"|\bQFileDialog::get\w+\("),
     ("ui", "app"), (), "questions go through Prompts and FilePrompts"),
]

CORE_NEVER_INCLUDES = re.compile(
    r"^(Qt(Gui|Widgets|Charts|PrintSupport|Svg|Qml|Quick)\b"
    r"|QObject$|qobject\.h$|QtCore/QObject$"
    r"|Q(\w*Application|Timer|Thread|Action|Brush|Color|Cursor|Event|Font\w*|Icon|Image|Key\w+"
    r"|Page\w+|Paint\w*|Palette|Pdf\w+|Pen|Pixmap|Print\w*|Screen|Text(Document|Cursor|Table\w*)"
    r"|Validator|Widget|Window)$)")
PRINT_NEVER_INCLUDES = re.compile(r"^(QtWidgets|QtCharts|QWidget|QApplication)\b")

SQL = re.compile(
    r'^R?"[^"]{0,20}?\b(SELECT|select)\s|\bSELECT\s+[\w*(]'
    r"|(?i:\binsert\s+(or\s+\w+\s+)?into\s|\bdelete\s+from\s|\bupdate\s+\w+\s+set\s"
    r"|\b(create|drop|alter)\s+(temp(orary)?\s+|virtual\s+|unique\s+)?(table|index|view|trigger)\s"
    r"|\bpragma\s+\w+)")
SQL_HOMES = ("core/store",)


def check_includes(name, text):
    for line, included in tree.includes(text):
        if included.startswith(tuple(folder + "/" for folder in tree.CODE)):
            why = layers.objection(name, included)
            if why:
                yield f"{name}:{line}: includes {included}: {why}"
        elif layers.inside(name, "core") and CORE_NEVER_INCLUDES.search(included):
            yield f"{name}:{line}: includes {included}: core knows QtCore values only"
        elif layers.inside(name, "ui/print") and PRINT_NEVER_INCLUDES.search(included):
            yield f"{name}:{line}: includes {included}: ui/print draws with Qt Gui alone"


def check_words(name, text):
    bare = tree.blank(text, strings=True)
    for pattern, scope, homes, why in WORDS:
        if not any(layers.inside(name, folder) for folder in scope):
            continue
        if any(layers.inside(name, folder) for folder in homes):
            continue
        for match in pattern.finditer(bare):
            line = bare.count("\n", 0, match.start()) + 1
            yield f"{name}:{line}: {match.group(0)}: {why}"


def check_sql(name, text):
    if any(layers.inside(name, home) for home in SQL_HOMES):
        return
    for line, literal in tree.string_literals(text):
        if SQL.search(literal):
            yield f"{name}:{line}: SQL belongs to {', '.join(SQL_HOMES)}"


def check(root):
    for name, path in tree.files(root, tree.CODE, {".cpp", ".h"}):
        text = tree.read(path)
        yield from check_includes(name, text)
        yield from check_words(name, text)
        yield from check_sql(name, text)


if __name__ == "__main__":
    tree.run(check)
