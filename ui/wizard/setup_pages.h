// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The short pages of the first run: language, place of the store, first person, sample data.
#pragma once

#include "ui/wizard/setup_page.h"

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace shouwen::ui {

class Appearance;
class FilePrompts;

class LanguagePage final : public SetupPage {
    Q_OBJECT

public:
    LanguagePage(Appearance& appearance, FilePrompts& files);
    QString title() const override;
    QString problem() const override { return {}; }
    void answer(FirstRunAnswer&) const override {}
    void retranslate() override;
    void focusFirst() override;

private:
    QLabel* m_welcome;
    QButtonGroup* m_languages;
    QPushButton* m_existing;
};

class PlacePage final : public SetupPage {
    Q_OBJECT

public:
    PlacePage(QString usual, Files& disk, FilePrompts& files);
    QString title() const override;
    QString problem() const override;
    void answer(FirstRunAnswer& into) const override;
    void retranslate() override;
    void focusFirst() override;

private:
    QString m_usual;
    Files& m_disk;
    QLabel *m_label, *m_told;
    QLineEdit* m_path;
    QPushButton* m_choose;
};

class PersonPage final : public SetupPage {
    Q_OBJECT

public:
    PersonPage();
    QString title() const override;
    QString problem() const override;
    void answer(FirstRunAnswer& into) const override;
    void retranslate() override;
    void focusFirst() override;

private:
    QLabel *m_label, *m_told, *m_aloneTold;
    QLineEdit* m_name;
    QCheckBox* m_alone;
};

class SamplePage final : public SetupPage {
    Q_OBJECT

public:
    SamplePage();
    QString title() const override;
    QString problem() const override { return {}; }
    void answer(FirstRunAnswer& into) const override;
    void enter(const FirstRunAnswer& sofar) override;
    void retranslate() override;
    void focusFirst() override;

private:
    QRadioButton *m_empty, *m_samples;
    QLabel *m_emptyTold, *m_samplesTold, *m_summary;
    FirstRunAnswer m_sofar;
};

} // namespace shouwen::ui
