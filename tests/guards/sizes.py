# SPDX-FileCopyrightText: Shouwen contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Files and functions stay short enough to be read."""

import re

import tree

FUNCTION_LINES = 60
NOT_A_FUNCTION = re.compile(r"^\s*(if|for|while|switch|catch|else|do|try|namespace|class|struct"
                            r"|enum|union|extern)\b")
FUNCTION_HEAD = re.compile(
    r"\)\s*(const|noexcept(\([^)]*\))?|override|final|mutable|&&?|requires\b.*|->.*|:\s.*|\s)*$",
    re.DOTALL)
MEMBER_BRACES = re.compile(r"\)[^()]*?(?<!:):(?!:)\s.*[\w>]\s*$", re.DOTALL)


def line_limit(name):
    if name.startswith("tests/"):
        return 400
    if name.endswith("/main_window.cpp"):
        return 350
    return 250 if name.endswith(".h") else 500


def functions(text):
    """(first line, lines) of each function body, told by its braces; nested ones count in the outer."""
    text = tree.blank(text, strings=True)
    text = re.sub(r"^[ \t]*#[^\n]*(\\\n[^\n]*)*", lambda m: re.sub(r"[^\n]", " ", m.group(0)),
                  text, flags=re.MULTILINE)
    depth, function_depth, start, head_start, parens = 0, None, 0, 0, 0
    member_depth = None
    for position, char in enumerate(text):
        if char in "()":
            parens += 1 if char == "(" else -1
        elif char == "{":
            if function_depth is None and member_depth is None:
                head = text[head_start:position]
                is_function = not NOT_A_FUNCTION.match(head) and FUNCTION_HEAD.search(head)
                if is_function and MEMBER_BRACES.search(head):
                    member_depth = depth
                elif is_function:
                    function_depth = depth
                    start = head_start + len(head) - len(head.lstrip())
                    head_start = position + 1
                else:
                    head_start = position + 1
            depth += 1
        elif char == "}":
            depth -= 1
            if function_depth == depth:
                first = text.count("\n", 0, start) + 1
                yield first, text.count("\n", start, position) + 1
                function_depth = None
            if member_depth == depth:
                member_depth = None
            else:
                head_start = position + 1
        elif char == ";" and parens == 0:
            head_start = position + 1


def check(root):
    for name, path in tree.files(root, tree.CODE + ("tests",), {".cpp", ".h"}):
        text = tree.read(path)
        lines = text.count("\n") + (not text.endswith("\n"))
        if lines > line_limit(name):
            yield f"{name}: {lines} lines, at most {line_limit(name)}: look for the second idea"
        if name.startswith("tests/"):
            continue
        for first, length in functions(text):
            if length > FUNCTION_LINES:
                yield f"{name}:{first}: function of {length} lines, at most {FUNCTION_LINES}"


if __name__ == "__main__":
    tree.run(check)
