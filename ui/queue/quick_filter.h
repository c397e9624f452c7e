// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The quick-filter row of a queue: state, holder, time left, and each indexed code of the kind. It
// speaks the filter language of the rulebook, so what it asks the command line can ask as well.
// It forgets when another queue is opened.
#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QComboBox;
class QToolButton;

namespace shouwen::ui {

class Workbench;

class QuickFilter final : public QWidget {
    Q_OBJECT

public:
    QuickFilter(Workbench& bench, QWidget* parent = nullptr);
    /// For the kind in the list; several kinds offer what all records have. Keeps nothing.
    void showFor(const std::string& kind);
    /// An expression; empty where nothing is chosen.
    std::string where() const;
    bool choose(const std::string& name, const QString& code);
    void clear();
    void focusFirst();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Part {
        std::string name; ///< a field, or state, holder, due
        QComboBox* box;
    };
    QComboBox* add(const std::string& name, const QString& label);
    void retranslate();

    Workbench& m_bench;
    std::string m_kind;
    std::vector<Part> m_parts;
    QToolButton* m_clear;
};

} // namespace shouwen::ui
