# SPDX-FileCopyrightText: Shouwen contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Each header compiles when it is the only thing included.

Takes the flags of a source beside the header from compile_commands.json, less the precompiled
header. Each goes through ccache as a unit of its own, so an unchanged one costs nothing.
"""

import json
import os
import shlex
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import tree

JOBS = 2


def commands_by_folder(root, database):
    """{folder from root: compile words} with one entry per folder that has a built source."""
    found = {}
    for entry in json.loads(tree.read(Path(database))):
        source = Path(entry["file"])
        if Path(root).resolve() in source.parents:
            folder = source.relative_to(Path(root).resolve()).parent.as_posix()
            found.setdefault(folder, flags(shlex.split(entry["command"])))
    return found


def flags(words):
    """The command less launcher, sources, outputs, precompiled header and sanitizers."""
    while not any(part in Path(words[0]).name for part in ("++", "clang", "cl.exe")):
        words = words[1:]
    kept, skip = [], 0
    for index, word in enumerate(words):
        if skip:
            skip -= 1
        elif word in ("-o", "-c", "-include", "-MF", "-MT"):
            skip = 1
        elif word == "-Xclang":
            skip = 1
        elif word.startswith(("-Winvalid-pch", "-fpch-preprocess", "-fsanitize", "-MD")):
            pass
        else:
            kept.append(word)
    return kept


def command_for(name, commands):
    """Flags of the nearest folder: its own, a parent's, or any in the same part of the program."""
    folder = name.rpartition("/")[0]
    while folder:
        if folder in commands:
            return commands[folder]
        folder = folder.rpartition("/")[0]
    top = name.split("/")[0] + "/"
    return next((words for place, words in sorted(commands.items()) if place.startswith(top)), None)


def compile_alone(name, words, root, scratch):
    unit = scratch / (name.replace("/", "_") + ".cpp")
    # Twice, so that a missing include guard shows as well.
    text = f'#include "{name}"\n#include "{name}"\n'
    if not unit.exists() or tree.read(unit) != text:
        unit.write_text(text, encoding="utf-8")
    launcher = ["ccache"] if shutil.which("ccache") else []
    # To an object rather than -fsyntax-only: ccache keeps objects only.
    extra = ["-I", str(root), "-O0", "-g0", "-c", str(unit), "-o", str(unit.with_suffix(".o"))]
    done = subprocess.run(launcher + words + extra, capture_output=True, text=True,
                          env=os.environ | {"CCACHE_SLOPPINESS": "time_macros"})
    if done.returncode != 0:
        return f"{name}: does not compile alone\n{done.stderr}"
    return None


def check(root, database, scratch):
    root, scratch = Path(root).resolve(), Path(scratch)
    scratch.mkdir(parents=True, exist_ok=True)
    commands = commands_by_folder(root, database)
    jobs = []
    for name, _ in tree.files(root, tree.CODE, {".h"}):
        words = command_for(name, commands)
        if words is not None:
            jobs.append((name, words))
    with ThreadPoolExecutor(JOBS) as pool:
        results = pool.map(lambda job: compile_alone(*job, root, scratch), jobs)
        yield from filter(None, results)


if __name__ == "__main__":
    tree.run(check)
