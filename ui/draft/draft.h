// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draft: what somebody has typed and not saved, as texts by the names of their fields, with the
// place of the caret. It says which page it belongs to; only that page knows how to take it back.
#pragma once

#include "core/base/instant.h"

#include <QMap>
#include <QString>

class QWidget;

namespace shouwen::ui {

struct Draft {
    QString key;    ///< one draft a key and person: "intake", "ticket/<id hex>"
    QString page;   ///< "intake" or "ticket"
    QString record; ///< id hex; empty for a new one
    QString kind;
    QString number; ///< of the record, for people
    QMap<QString, QString> texts = {};
    QString focus = {}; ///< name of the text the caret was in
    int caret = -1;     ///< counted in characters; -1: none
    Instant at = {};    ///< when it was kept; set by the keeper
};

/// Position of the caret in a text field; -1 where the widget has none.
int caretOf(const QWidget* field);
void placeCaret(QWidget* field, int caret);

/// As kept in a file; an empty key where the text is no draft.
QByteArray draftText(const Draft& draft);
Draft readDraft(const QByteArray& text);

} // namespace shouwen::ui
