# SPDX-FileCopyrightText: Shouwen contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Every text of core, ui and app stands translated in translations/, and nothing else does.

translations.py ROOT LUPDATE        says what is missing
translations.py ROOT LUPDATE --write brings the files up to date for a translator
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

LANGUAGES = ("zh_CN", "zh_TW")
FOLDERS = ("core", "ui", "app")


def lupdate(program, root, files):
    subprocess.run([program, "-silent", "-I", ".", "-locations", "none", "-no-obsolete",
                    "-source-language", "en", *FOLDERS, "-ts", *map(str, files)],
                   cwd=root, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def placeholders(text):
    return sorted(re.findall(r"%\d|%n|\{\{", text))


def findings(file):
    for context in ElementTree.parse(file).getroot().findall("context"):
        name = context.findtext("name")
        for message in context.findall("message"):
            source = message.findtext("source")
            translation = message.find("translation")
            text = "".join(translation.itertext()).strip()
            if translation.get("type") or (source.strip() and not text):
                yield f"{name}: not translated: {source!r}"
            elif set(placeholders(text)) - set(placeholders(source)):
                yield f"{name}: other placeholders than in {source!r}: {text!r}"


def messages(file):
    return {(context.findtext("name"), message.findtext("source"))
            for context in ElementTree.parse(file).getroot().findall("context")
            for message in context.findall("message")}


def main():
    root, program = pathlib.Path(sys.argv[1]), sys.argv[2]
    kept = [root / "translations" / f"shouwen_{language}.ts" for language in LANGUAGES]
    if "--write" in sys.argv:
        lupdate(program, root, kept)
    bad = 0
    with tempfile.TemporaryDirectory() as folder:
        fresh = [pathlib.Path(shutil.copy(file, folder)) for file in kept]
        lupdate(program, root, fresh)
        for before, now in zip(kept, fresh):
            gone = [f"{name}: no longer in the program: {source!r}"
                    for name, source in sorted(messages(before) - messages(now))]
            for line in list(findings(now)) + gone:
                print(f"{before.name}: {line}")
                bad += 1
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
