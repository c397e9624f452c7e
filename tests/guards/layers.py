# SPDX-FileCopyrightText: Shouwen contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The layer table of the program, bottom up; a module may use its own layer and those below."""

LAYERS = [
    ["core/base"],
    ["core/record", "core/journal", "core/rulebook", "core/calendar"],
    ["core/workflow", "core/sla", "core/callback", "core/access", "core/metric",
     "core/demo"],
    ["core/store"],
    ["core/exchange", "core/sync", "core/backup", "core/report"],
    ["core/desk"],
    ["ui/print"],
    ["ui"],
    ["app"],
]

# Beside the order: (who, must not use, why).
NEVER = [
    ("ui", "core/store", "the screen asks the desk, never the store"),
    ("app/cli", "ui", "the command line links ui/print and nothing else of ui"),
]
EXCEPT = {("app/cli", "ui/print")}

# Who may link a library from outside; Qt6::Core and what is not named here are free.
LIBRARIES = {
    "SQLite::SQLite3": ["core/store"],
    "Qt6::Sql": ["core/sync"],
    "Qt6::Gui": ["ui", "app"],
    "Qt6::PrintSupport": ["ui", "app/desktop"],
    "Qt6::Svg": ["ui", "app/desktop"],
    "Qt6::Widgets": ["ui", "app/desktop"],
    "Qt6::Charts": ["ui", "app/desktop"],
    "Qt6::Network": ["app", "core/sync"],
}
NOT_FOR_PRINT = ["Qt6::Widgets", "Qt6::Charts"]


def inside(path, folder):
    return path == folder or path.startswith(folder + "/")


def layer_of(path):
    """Index of the layer a file or folder belongs to, or None when the table lacks it."""
    for index, folders in enumerate(LAYERS):
        if any(inside(path, folder) for folder in folders):
            return index
    return None


def objection(user, used):
    """Why `user` may not use `used` (paths from the root), or None when it may."""
    above, below = layer_of(user), layer_of(used)
    if above is None:
        return f"{user} is in no layer: add its folder to tests/guards/layers.py"
    if below is None:
        return f"{used} is in no layer"
    if below > above:
        return f"{user} is below {used}"
    for who, what, why in NEVER:
        if inside(user, who) and inside(used, what):
            if not any(inside(user, a) and inside(used, b) for a, b in EXCEPT):
                return why
    return None


def library_objection(user, library):
    if user == "ui/print" and library in NOT_FOR_PRINT:
        return f"ui/print draws with Qt Gui alone, without {library}"
    homes = LIBRARIES.get(library)
    if homes is not None and not any(inside(user, home) for home in homes):
        return f"{library} belongs to {', '.join(homes)}"
    return None
