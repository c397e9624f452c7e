// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_window.h"

#include "ui/base/metrics.h"

#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace shouwen::ui {

HelpWindow::HelpWindow(std::string language, QWidget* parent)
    : QDialog(parent)
    , m_pages(manual(language))
    , m_words(new QLineEdit)
    , m_list(new QListWidget)
    , m_text(new QTextBrowser)
{
    setWindowTitle(tr("Manual"));
    m_words->setPlaceholderText(tr("Search the manual"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Pages"));
    m_text->setAccessibleName(tr("Page"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(18);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    auto* split = new QSplitter;
    split->addWidget(left);
    split->addWidget(m_text);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    auto* whole = new QVBoxLayout(this);
    whole->addWidget(split);
    resize(digits(fontMetrics(), 120), digits(fontMetrics(), 80));
    split->setSizes({digits(fontMetrics(), 32), digits(fontMetrics(), 86)});
    connect(m_words, &QLineEdit::textChanged, this, &HelpWindow::fill);
    connect(m_words, &QLineEdit::returnPressed, m_text, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::showCurrent);
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& url) { open(url.path().remove(QStringLiteral(".md"))); });
    fill();
    m_words->setFocus();
}

void HelpWindow::fill()
{
    const QString kept = page();
    m_found = findInManual(m_pages, m_words->text());
    m_list->clear();
    int row = 0;
    for (const ManualPage& found : m_found) {
        m_list->addItem(found.title);
        if (found.id == kept && m_words->text().isEmpty())
            row = m_list->count() - 1;
    }
    m_list->setCurrentRow(row);
    if (m_found.empty())
        m_text->setPlainText(tr("No page has these words."));
}

void HelpWindow::showCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_found.size()))
        return;
    const ManualPage& shown = m_found[static_cast<std::size_t>(row)];
    m_text->setMarkdown(QStringLiteral("# ") + shown.title + QLatin1Char('\n') + shown.text);
    const QStringList words = m_words->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (!words.isEmpty())
        m_text->find(words.first());
}

QString HelpWindow::page() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_found.size())
               ? m_found[static_cast<std::size_t>(row)].id
               : QString();
}

void HelpWindow::open(const QString& wanted)
{
    m_words->clear();
    for (std::size_t i = 0; i < m_found.size(); ++i)
        if (m_found[i].id == wanted)
            m_list->setCurrentRow(static_cast<int>(i));
}

QString HelpWindow::pageAbout(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        if (const QVariant page = widget->property(kHelpPage); page.isValid())
            return page.toString();
    return manualIds().front();
}

void HelpWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    // The language is that of the start of this window; another one closes it.
    if (event->type() == QEvent::LanguageChange)
        close();
}

} // namespace shouwen::ui
