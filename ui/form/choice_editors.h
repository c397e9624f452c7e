// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Editors in which one chooses: from a list of the rulebook (a tree is indented), from the staff,
// several at once, yes or no, a rating. Combos are searched by typing any part of a label.
#pragma once

#include "ui/form/field_editor.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QAbstractButton;
class QButtonGroup;

namespace shouwen::ui {

struct Choice {
    QString typed, label;
    int depth = 0;
};

class ComboEditor : public FieldEditor {
    Q_OBJECT

public:
    ComboEditor(const FieldDef& def, Workbench& bench, QWidget* parent);
    QWidget* widget() const override;
    void load(const QString& typed, const QString& shown) override;
    QString typed() const override;
    void setReadOnly(bool readOnly) override;
    void retranslate() override;

protected:
    virtual std::vector<Choice> choices() const = 0;
    void refill();

private:
    int indexOf(const QString& typed) const;

    QComboBox* m_combo;
};

class CodeEditor final : public ComboEditor {
    Q_OBJECT

public:
    CodeEditor(const FieldDef& def, Workbench& bench, QWidget* parent);

protected:
    std::vector<Choice> choices() const override;
};

class StaffEditor final : public ComboEditor {
    Q_OBJECT

public:
    StaffEditor(const FieldDef& def, Workbench& bench, QWidget* parent);

protected:
    std::vector<Choice> choices() const override;
};

/// Several codes: a chip for each, pressed or not.
class CodesEditor final : public FieldEditor {
    Q_OBJECT

public:
    CodesEditor(const FieldDef& def, Workbench& bench, QWidget* parent);
    QWidget* widget() const override { return m_box; }
    void load(const QString& typed, const QString& shown) override;
    QString typed() const override;
    void setReadOnly(bool readOnly) override;
    void retranslate() override;
    bool isWide() const override { return true; }

private:
    QWidget* m_box;
    std::vector<std::pair<QString, QAbstractButton*>> m_chips;
};

class FlagEditor final : public FieldEditor {
    Q_OBJECT

public:
    FlagEditor(const FieldDef& def, Workbench& bench, QWidget* parent);
    QWidget* widget() const override;
    void load(const QString& typed, const QString& shown) override;
    QString typed() const override;
    void setReadOnly(bool readOnly) override;
    void retranslate() override;

private:
    QCheckBox* m_box;
    bool m_set = false; ///< an unset flag stays unset until it is touched
};

class RatingEditor final : public FieldEditor {
    Q_OBJECT

public:
    RatingEditor(const FieldDef& def, Workbench& bench, QWidget* parent);
    QWidget* widget() const override { return m_box; }
    void load(const QString& typed, const QString& shown) override;
    QString typed() const override;
    void setReadOnly(bool readOnly) override;

private:
    QWidget* m_box;
    QButtonGroup* m_group;
};

/// Items of a list in tree order with their depth; retired ones only where they are chosen.
std::vector<Choice> listChoices(const Wording& wording, const ListDef& list);

} // namespace shouwen::ui
