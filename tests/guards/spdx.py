# SPDX-FileCopyrightText: Shouwen contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Every source file opens with the two licence lines, and only those two."""

import tree

# Kept in two parts so that this file does not itself look like a file with a third line.
LINES = ["SPDX-" + "FileCopyrightText: Shouwen contributors",
         "SPDX-" + "License-Identifier: GPL-3.0-or-later"]
COMMENT = {".cpp": "//", ".h": "//", ".cmake": "#", ".py": "#", ".sh": "#", ".sql": "--"}


def comment_for(name, path):
    if name.endswith("CMakeLists.txt"):
        return "#"
    if path.suffix == ".toml" and name.startswith("resources/"):
        return "#"
    if path.suffix in COMMENT:
        return COMMENT[path.suffix]
    if path.suffix == "" and path.is_file():
        with path.open("rb") as file:
            if file.read(2) == b"#!":
                return "#"
    return None


def check(root):
    for name, path in tree.files(root):
        comment = comment_for(name, path)
        if comment is None:
            continue
        lines = tree.read(path).split("\n")
        if lines[0].startswith("#!"):
            lines.pop(0)
        if lines[:2] != [f"{comment} {line}" for line in LINES]:
            yield f"{name}: does not open with the two SPDX lines"
        elif len(lines) > 2 and "SPDX-" in lines[2]:
            yield f"{name}: more than two SPDX lines"


if __name__ == "__main__":
    tree.run(check)
