// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Staff and roles: who works here, what they may do, somebody new, somebody who leaves. A member of
// staff is a record like any other, so the form is the rulebook's and the desk refuses what is not
// allowed.
#pragma once

#include "core/base/id.h"
#include "ui/settings/settings_page.h"

#include <optional>

class QLabel;
class QListWidget;
class QPushButton;

namespace shouwen {
struct Error;
struct RecordView;
} // namespace shouwen

namespace shouwen::ui {

class FormView;
class MessageStrip;
class Workbench;

class PeoplePage final : public SettingsPage {
    Q_OBJECT

public:
    explicit PeoplePage(Workbench& bench);
    ~PeoplePage() override;
    QString title() const override;
    void refresh() override;

private:
    void showPerson();
    void showBlank();
    void save();
    void leave();
    void take(const RecordView& view);
    void refuse(const Error& error);
    std::optional<RecordId> current() const;

    Workbench& m_bench;
    QListWidget* m_list;
    MessageStrip* m_message;
    FormView* m_form;
    QPushButton *m_new, *m_save, *m_leave;
    std::optional<RecordId> m_shown; ///< none: somebody new
};

} // namespace shouwen::ui
