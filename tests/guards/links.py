# SPDX-FileCopyrightText: Shouwen contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What modules link: lower layers only, no circles, and every module whose headers they include."""

import re

import layers
import tree

CALL = re.compile(r"\bshouwen_(module|program)\s*\(\s*([^\s)]+)([^)]*)\)")


def modules(root):
    """{name: (folder, CMakeLists path, deps)} of every module and program."""
    found = {}
    for name, path in tree.files(root, tree.CODE, {".txt"}):
        if not name.endswith("CMakeLists.txt"):
            continue
        text = re.sub(r"#[^\n]*", "", tree.read(path))
        for match in CALL.finditer(text):
            found[match.group(2)] = (name.rpartition("/")[0], name, dependencies(match.group(3)))
    return found


def dependencies(arguments):
    """What stands after DEPS and OPTIONAL."""
    deps, keyword = [], ""
    for word in arguments.split():
        if word in ("SOURCES", "DEPS", "OPTIONAL"):
            keyword = word
        elif keyword in ("DEPS", "OPTIONAL"):
            deps.append(word.removeprefix("shouwen::"))
    return deps


def reach(name, found, seen=None):
    """Everything `name` links, its own and its neighbours' lists together."""
    seen = set() if seen is None else seen
    for dep in found[name][2]:
        if dep in found and dep not in seen:
            seen.add(dep)
            reach(dep, found, seen)
    return seen


def check_lists(found):
    for name, (folder, where, deps) in sorted(found.items()):
        for dep in deps:
            if "::" in dep:
                why = layers.library_objection(folder, dep)
            elif dep in found:
                why = layers.objection(folder, found[dep][0])
            else:
                why = "no such module"
            if why:
                yield f"{where}: {name} links {dep}: {why}"
        if name in reach(name, found):
            yield f"{where}: {name} links itself in a circle"


def check_includes(root, found):
    home = {}  # a folder may hold a library and the program made of it
    for name, (folder, _, _) in found.items():
        home.setdefault(folder, []).append(name)
    for path_name, path in tree.files(root, tree.CODE, {".cpp", ".h"}):
        users = home.get(path_name.rpartition("/")[0])
        if users is None:
            continue
        linked = set(users).union(*(reach(user, found) for user in users))
        for line, included in tree.includes(tree.read(path)):
            used = home.get(included.rpartition("/")[0])
            if used is not None and linked.isdisjoint(used):
                yield (f"{path_name}:{line}: includes {included}, but {' or '.join(users)} "
                       f"does not link {' or '.join(used)}")


def check(root):
    found = modules(root)
    yield from check_lists(found)
    yield from check_includes(root, found)


if __name__ == "__main__":
    tree.run(check)
