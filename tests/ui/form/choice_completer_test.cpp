// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/choice_completer.h"

#include <catch2/catch.hpp>

#include <QComboBox>

using namespace shouwen::ui;

namespace {

QStringList found(const char* typed)
{
    QComboBox combo;
    combo.setEditable(true);
    for (const char* label : {"　　质量问题", "商场退货", "WT-100 外套", "色差"}) {
        combo.addItem(QString::fromUtf8(label));
        combo.setItemData(combo.count() - 1, choiceKeys(QString::fromUtf8(label)), kKeysRole);
    }
    ChoiceCompleter completer(combo);
    completer.setCompletionPrefix(QString::fromUtf8(typed));
    QStringList out;
    for (int i = 0; completer.setCurrentRow(i); ++i)
        out << completer.pathFromIndex(completer.currentIndex());
    return out;
}

QStringList only(const char* label) { return {QString::fromUtf8(label)}; }

} // namespace

TEST_CASE("a choice is found by initials, by pinyin and by any part of its label", "[ui]")
{
    CHECK(found("zlwt") == only("质量问题"));
    CHECK(found("ZL") == only("质量问题"));
    CHECK(found("secha") == only("色差"));
    CHECK(found("退货") == only("商场退货"));
    CHECK(found("100") == only("WT-100 外套"));
}

TEST_CASE("letters in the middle of a sound find nothing", "[ui]")
{
    CHECK(found("hangchang").isEmpty());
    CHECK(found("iliang").isEmpty());
}

TEST_CASE("nothing typed offers everything", "[ui]") { CHECK(found("").size() == 4); }
