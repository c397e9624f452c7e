// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command line of the window: which store, as whom, in which language and colours.
#pragma once

#include <QString>

namespace shouwen::desktop {

struct Options {
    QString store;      ///< the file; SHOUWEN_STORE, then the user's data folder
    QString as;         ///< whom to sign in; empty: the first of the staff
    QString language;   ///< empty: as left last
    QString theme;      ///< light, dark or empty
    QString screenshot; ///< paint the window into this file once the first rows are there, then end
    QString open;       ///< with screenshot: the record to show, by number
    QString size;       ///< with screenshot: WIDTHxHEIGHT
    QString page;       ///< with screenshot: a command to give first
    QString call;       ///< number of a caller; empty: nobody calls
    int fontPercent;    ///< size of letters; 0: as left last
    bool usualStore = false; ///< nobody named a store
};

/// Ends the program with 2 where the words make no sense, with 0 for --help and --version.
Options readOptions();

} // namespace shouwen::desktop
