// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A date, or a date with a time, typed or picked from a calendar. Short forms are written out on
// leaving: "3-5", "20260305", "+3" (days from today), "今天", "14:30" (today).
#pragma once

#include "core/base/zone.h"
#include "ui/form/field_editor.h"

#include <QDate>

class QLineEdit;

namespace shouwen::ui {

class MomentEditor final : public FieldEditor {
    Q_OBJECT

public:
    MomentEditor(const FieldDef& def, Workbench& bench, QWidget* parent);
    QWidget* widget() const override;
    void load(const QString& typed, const QString& shown) override;
    QString typed() const override;
    void setReadOnly(bool readOnly) override;
    void retranslate() override;

private:
    void pick();
    void writeOut();

    QLineEdit* m_line;
    QAction* m_pick;
};

enum class MomentKind : std::uint8_t { Date, Time };
/// The written-out form of a short one; anything else as it is.
QString writtenOut(const QString& typed, MomentKind kind, QDate today);

} // namespace shouwen::ui
