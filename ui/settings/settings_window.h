// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The settings (Ctrl+,): pages on the left, one of them on the right. What is about the look takes
// effect at once; what is about the rules is kept together and put in force with one button, after
// it has been checked.
#pragma once

#include <QDialog>

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace shouwen::ui {

class Appearance;
class HouseEditor;
class MessageStrip;
class SettingsPage;
class Workbench;

class SettingsWindow final : public QDialog {
    Q_OBJECT

public:
    SettingsWindow(Workbench& bench, Appearance& appearance, QWidget* parent);
    ~SettingsWindow() override;

    HouseEditor& house() const { return *m_house; }
    void open(int page);
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    void reject() override;

Q_SIGNALS:
    void languageAsked(const QString& code);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void apply();
    void refresh();
    void retranslate();

    Workbench& m_bench;
    HouseEditor* m_house;
    std::vector<SettingsPage*> m_pages;
    QListWidget* m_list;
    QStackedWidget* m_stack;
    MessageStrip* m_message;
    QLabel* m_state;
    QPushButton *m_apply, *m_forget, *m_close;
};

} // namespace shouwen::ui
