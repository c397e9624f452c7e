// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The manual that travels inside the program (resources/help): its pages in the language of the
// screen, and finding words in them. zh_TW is read in simplified Chinese. GUI thread.
#pragma once

#include <QString>
#include <QStringList>

#include <string_view>
#include <vector>

namespace shouwen::ui {

struct ManualPage {
    QString id; ///< "queues"
    QString title;
    QString text; ///< Markdown, without the title
};

/// Ids in reading order.
const QStringList& manualIds();
std::vector<ManualPage> manual(std::string_view language);
/// Pages in which every word occurs, those with a word in the title first; all for no words.
std::vector<ManualPage> findInManual(const std::vector<ManualPage>& pages, const QString& words);

/// Name of the dynamic property that says which page is about a widget and what is in it.
inline constexpr const char* kHelpPage = "helpPage";

} // namespace shouwen::ui
