// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The manual (F1): opens at the page about the screen in use, searched as one types, beside the
// window so that both can be read. Offline; links lead to other pages of it only.
#pragma once

#include "ui/help/manual.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace shouwen::ui {

class HelpWindow final : public QDialog {
    Q_OBJECT

public:
    HelpWindow(std::string language, QWidget* parent);

    void open(const QString& page);
    QString page() const;
    /// The page about the widget: its own or that of the nearest around it.
    static QString pageAbout(const QWidget* widget);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void showCurrent();

    std::vector<ManualPage> m_pages, m_found;
    QLineEdit* m_words;
    QListWidget* m_list;
    QTextBrowser* m_text;
};

} // namespace shouwen::ui
