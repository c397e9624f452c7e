// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sheet that asks why a masked number is to be seen (K-5). The answer comes from the desk,
// which keeps who looked; it is shown on the page until that is left, and written nowhere.
#pragma once

#include "core/base/id.h"
#include "ui/ticket/action_sheet.h"

#include <string>

class QLabel;

namespace shouwen::ui {

class GrowingText;
class Workbench;
struct TicketData;

class RevealSheet final : public ActionSheet {
    Q_OBJECT

public:
    RevealSheet(Workbench& bench, QWidget* parent = nullptr);
    void openFor(const TicketData& ticket, const std::string& field);

Q_SIGNALS:
    void revealed(const QString& label, const QString& value);

protected:
    void accept() override;
    void retranslate() override;

private:
    Workbench& m_bench;
    QLabel* m_reasonLabel;
    GrowingText* m_reason;
    RecordId m_record = RecordId::zero();
    std::string m_field;
    QString m_label;
};

/// The first number of the record that is masked for this person and may be seen for a reason;
/// empty where there is none.
std::string maskedField(const TicketData& ticket, const Workbench& bench);

} // namespace shouwen::ui
