// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/omnibox/omnibox.h"

#include "core/base/text.h"
#include "ui/base/icon_set.h"
#include "ui/base/text.h"
#include "ui/base/workbench.h"
#include "ui/omnibox/found_list.h"

#include <QKeyEvent>

#include <algorithm>

namespace shouwen::ui {
namespace {

constexpr int kRows = 12;

/// Three digits or more and nothing but what numbers are written with.
bool looksLikePhone(std::string_view words)
{
    const std::string half = halfWidth(words);
    const auto digits =
        std::count_if(half.begin(), half.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits >= 3 && half.find_first_not_of("0123456789 +-()") == std::string::npos;
}

Found lookUp(Desk& desk, const Person& me, const std::string& words)
{
    Found found;
    if (const auto exact = desk.resolve(me, words))
        found.exact = *exact;
    if (looksLikePhone(words))
        if (auto matches = desk.caller(me, words))
            found.customers = *std::move(matches);
    auto page = desk.search(me, words, kRows, {});
    if (page) {
        found.more = !page->next.empty();
        found.rows = std::move(page->rows);
    } else if (found.customers.empty()) {
        found.failure = us(sayPlainly(page.error()));
    }
    if (found.exact) {
        const auto at = std::find_if(found.rows.begin(), found.rows.end(),
                                     [&](const QueueRow& row) { return row.id == *found.exact; });
        if (at != found.rows.end())
            std::rotate(found.rows.begin(), at, at + 1);
    }
    return found;
}

} // namespace

Omnibox::Omnibox(Workbench& bench, QWidget* parent) : QLineEdit(parent), m_bench(bench)
{
    setClearButtonEnabled(true);
    addAction(icon("edit-find"), QLineEdit::LeadingPosition);
    connect(this, &QLineEdit::textChanged, this, &Omnibox::search);
    retranslate();
}

FoundList& Omnibox::list()
{
    if (!m_list) {
        m_list = new FoundList(m_bench, window());
        connect(m_list, &FoundList::picked, this, &Omnibox::open);
    }
    return *m_list;
}

void Omnibox::search()
{
    m_enterWaits = false;
    const QString words = text().trimmed();
    if (words.startsWith(QLatin1Char('>'))) {
        close();
        Q_EMIT commandsAsked();
        return;
    }
    m_lane.cancel();
    if (words.isEmpty() || !m_bench.ready()) {
        if (m_list)
            m_list->hide();
        return;
    }
    m_bench.desk().ask(
        m_lane, this,
        [typed = us(words)](Desk& desk, const Person& me) { return lookUp(desk, me, typed); },
        [this, words](const Found& found) {
            if (m_enterWaits && found.exact) {
                open(*found.exact);
                return;
            }
            if (!hasFocus())
                return;
            FoundList& shown = list();
            shown.move(mapTo(window(), QPoint(0, height() + 2)));
            shown.show(found, words);
            if (m_enterWaits && shown.chosen())
                open(*shown.chosen());
        });
}

void Omnibox::open(const RecordId& id)
{
    close();
    Q_EMIT opened(id);
}

void Omnibox::close()
{
    m_lane.cancel();
    m_enterWaits = false;
    clear();
    if (m_list)
        m_list->hide();
}

void Omnibox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (m_list)
            m_list->step(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list && m_list->isVisible() && m_list->chosen())
            open(*m_list->chosen());
        else
            m_enterWaits = !text().trimmed().isEmpty();
        return;
    case Qt::Key_Escape:
        close();
        focusNextChild();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void Omnibox::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (m_list && event->reason() != Qt::ActiveWindowFocusReason)
        m_list->hide();
}

void Omnibox::retranslate()
{
    setPlaceholderText(tr("Ctrl+K   phone · name · initials · number · words"));
    setAccessibleName(tr("Search"));
}

void Omnibox::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace shouwen::ui
