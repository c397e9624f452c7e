# SPDX-FileCopyrightText: Shouwen contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Walking the source tree and reading C++ roughly; shared by the guards."""

import re
import sys
from pathlib import Path

CODE = ("core", "ui", "app")
SKIPPED = {".cache", ".git", "__pycache__", "build"}

TOKEN = re.compile(
    r'R"(?P<tag>[^()\\\s]{0,16})\(.*?\)(?P=tag)"'
    r'|"(?:\\.|[^"\\\n])*"'
    r"|(?<![0-9A-Za-z_])'(?:\\.|[^'\\\n])+'"
    r"|//[^\n]*"
    r"|/\*.*?\*/",
    re.DOTALL,
)


def files(root, folders=("",), suffixes=None):
    """Files under the folders as (path from root with slashes, Path), sorted."""
    root = Path(root)
    found = []
    for folder in folders:
        stack = [root / folder]
        while stack:
            here = stack.pop()
            if not here.is_dir():
                continue
            for entry in here.iterdir():
                if entry.is_dir() and not entry.is_symlink():
                    if entry.name not in SKIPPED:
                        stack.append(entry)
                elif suffixes is None or entry.suffix in suffixes:
                    found.append((entry.relative_to(root).as_posix(), entry))
    return sorted(found)


def read(path):
    return path.read_text(encoding="utf-8", errors="replace")


def blank(text, strings):
    """Text with comments, and strings too when asked, replaced by spaces; lines keep their number."""

    def replace(match):
        token = match.group(0)
        if token.startswith(("//", "/*")) or strings:
            return re.sub(r"[^\n]", " ", token)
        return token

    return TOKEN.sub(replace, text)


def string_literals(text):
    """(line, literal) of every string in the text; comments are passed over."""
    for match in TOKEN.finditer(text):
        token = match.group(0)
        if token.startswith(("R\"", '"')):
            yield text.count("\n", 0, match.start()) + 1, token


def includes(text):
    """(line, name) of every #include."""
    for number, line in enumerate(blank(text, strings=False).split("\n"), 1):
        match = re.match(r'\s*#\s*include\s*[<"]([^>"]+)[>"]', line)
        if match:
            yield number, match.group(1)


def run(check):
    """Runs check(root, *rest) on the arguments, prints what it finds; exit 1 when it finds any."""
    problems = list(check(*sys.argv[1:]))
    for problem in problems:
        print(problem)
    sys.exit(1 if problems else 0)
