// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page on which the line of business is chosen: the packs that ship with the program, what each
// sets, and the name of the house. The packs are read on a thread of their own.
#pragma once

#include "core/rulebook/model.h"
#include "ui/wizard/setup_page.h"

#include <memory>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace shouwen::ui {

class Appearance;

class PackPage final : public SetupPage {
    Q_OBJECT

public:
    PackPage(const Appearance& appearance, Files& disk);
    ~PackPage() override;

    QString title() const override;
    QString problem() const override;
    void answer(FirstRunAnswer& into) const override;
    void retranslate() override;
    void focusFirst() override;

private:
    void read();
    void showPacks();
    void showPreview();

    const Appearance& m_appearance;
    Files& m_disk;
    QLabel *m_label, *m_houseLabel;
    QListWidget* m_list;
    QTextBrowser* m_preview;
    QLineEdit* m_house;
    std::vector<std::shared_ptr<const Rulebook>> m_packs;
};

} // namespace shouwen::ui
