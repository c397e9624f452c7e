// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draft/draft.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace shouwen::ui {
namespace {

template <class Edit>
bool placeIn(QWidget* field, int caret)
{
    auto* edit = qobject_cast<Edit*>(field);
    if (!edit)
        return false;
    QTextCursor cursor = edit->textCursor();
    cursor.setPosition(qMin(caret, static_cast<int>(edit->toPlainText().size())));
    edit->setTextCursor(cursor);
    return true;
}

} // namespace

int caretOf(const QWidget* field)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(field))
        return line->cursorPosition();
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(field))
        return plain->textCursor().position();
    if (const auto* rich = qobject_cast<const QTextEdit*>(field))
        return rich->textCursor().position();
    return -1;
}

void placeCaret(QWidget* field, int caret)
{
    if (!field || caret < 0)
        return;
    if (auto* line = qobject_cast<QLineEdit*>(field))
        line->setCursorPosition(caret);
    else if (!placeIn<QPlainTextEdit>(field, caret))
        placeIn<QTextEdit>(field, caret);
}

QByteArray draftText(const Draft& draft)
{
    QJsonObject texts;
    for (auto it = draft.texts.begin(); it != draft.texts.end(); ++it)
        texts.insert(it.key(), it.value());
    const QJsonObject all{
        {QStringLiteral("key"), draft.key},
        {QStringLiteral("page"), draft.page},
        {QStringLiteral("record"), draft.record},
        {QStringLiteral("kind"), draft.kind},
        {QStringLiteral("number"), draft.number},
        {QStringLiteral("texts"), texts},
        {QStringLiteral("focus"), draft.focus},
        {QStringLiteral("caret"), draft.caret},
        {QStringLiteral("at_ms"), static_cast<qint64>(draft.at.time_since_epoch().count())}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

Draft readDraft(const QByteArray& text)
{
    const QJsonObject all = QJsonDocument::fromJson(text).object();
    const auto word = [&all](const char* name) {
        return all.value(QLatin1String(name)).toString();
    };
    Draft draft{word("key"), word("page"), word("record"), word("kind"), word("number")};
    const QJsonObject texts = all.value(QLatin1String("texts")).toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it)
        draft.texts.insert(it.key(), it.value().toString());
    draft.focus = word("focus");
    draft.caret = all.value(QLatin1String("caret")).toInt(-1);
    draft.at = Instant(Milliseconds(all.value(QLatin1String("at_ms")).toInteger()));
    return draft;
}

} // namespace shouwen::ui
