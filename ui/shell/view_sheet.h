// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks for the name of a view, and whether all may use it.
#pragma once

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace shouwen::ui {

class ViewSheet final : public QDialog {
    Q_OBJECT

public:
    ViewSheet(const QString& name, bool shared, QWidget* parent);

Q_SIGNALS:
    void named(const QString& name, bool shared);

private:
    void give();

    QLineEdit* m_name;
    QCheckBox* m_shared;
};

} // namespace shouwen::ui
