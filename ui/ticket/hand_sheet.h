// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sheet for handing a record on: to a colleague, a department, or back (退单, with its reason).
#pragma once

#include "core/desk/command.h"
#include "ui/ticket/action_sheet.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace shouwen::ui {

class GrowingText;
class Workbench;

class HandSheet final : public ActionSheet {
    Q_OBJECT

public:
    HandSheet(Workbench& bench, QWidget* parent = nullptr);
    void openFor(const RecordId& record, const std::string& department);
    /// Comes back to whoever gave it: only the reason is asked.
    void tickBack();
    void showRefusals(const std::vector<Reason>& reasons);

Q_SIGNALS:
    void handGiven(const shouwen::HandCommand& command);

protected:
    void accept() override;
    void retranslate() override;

private:
    Workbench& m_bench;
    QLabel* m_personLabel;
    QComboBox* m_person;
    QLabel* m_departmentLabel;
    QComboBox* m_department;
    QCheckBox* m_back;
    QLabel* m_reasonLabel;
    GrowingText* m_reason;
    std::optional<RecordId> m_record;
    std::string m_from;
};

} // namespace shouwen::ui
