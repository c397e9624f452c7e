// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/house_editor.h"

#include "core/desk/house_rules.h"
#include "ui/base/text.h"
#include "ui/base/workbench.h"

#include <QCoreApplication>
#include <QPointer>
#include <QStringList>
#include <QThreadPool>

namespace shouwen::ui {
namespace {

constexpr int kPauseMs = 250;

} // namespace

HouseEditor::HouseEditor(Workbench& bench) : m_bench(bench)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &HouseEditor::check);
    load();
}

void HouseEditor::load()
{
    m_edited = m_bench.facts().rules;
    m_findings.clear();
    m_obstacle.clear();
    ++m_generation;
    m_checking = false;
    const auto house = houseRules(*m_edited);
    m_house = house ? *house : HouseRules{m_edited->name, {}};
    m_kept = m_house;
    if (!house)
        m_obstacle = m_bench.wording().say(house.error());
    Q_EMIT edited();
    Q_EMIT checked();
}

void HouseEditor::set(const std::string& key, const std::string& value)
{
    std::string& line = m_house.lines[key];
    if (line == value)
        return;
    line = value;
    changed();
}

void HouseEditor::takeBack(const std::string& key)
{
    if (m_house.lines.erase(key) > 0)
        changed();
}

QString HouseEditor::lines() const
{
    QString out;
    for (const auto& [key, value] : m_house.lines)
        out += qs(key + " = " + value) + QLatin1Char('\n');
    return out;
}

void HouseEditor::setLines(const QString& lines)
{
    m_house.lines = readHouse(us(lines)).lines;
    changed();
}

void HouseEditor::changed()
{
    m_checking = true;
    m_pause.start();
    Q_EMIT edited();
}

void HouseEditor::check()
{
    const int generation = ++m_generation;
    auto text = std::make_shared<const std::string>(houseText(m_house, *m_bench.facts().rules));
    QThreadPool::globalInstance()->start(
        [this, guard = QPointer<HouseEditor>(this), generation, text] {
            auto book = std::make_shared<Result<Rulebook>>(
                loadRulebook({"house.toml", *text}, bundledRulebooks()));
            QMetaObject::invokeMethod(
                QCoreApplication::instance(), [this, guard, generation, text, book] {
                    if (!guard || generation != m_generation)
                        return;
                    m_checking = false;
                    m_findings.clear();
                    if (*book)
                        m_edited = std::make_shared<const Rulebook>(**std::move(book));
                    else
                        for (const Reason& reason : book->error().reasons)
                            m_findings.push_back(
                                {houseKeyAt(*text, reason.where), m_bench.wording().say(reason)});
                    Q_EMIT checked();
                });
        });
}

QString HouseEditor::problemAt(const std::string& prefix) const
{
    QStringList texts;
    for (const Finding& finding : m_findings)
        if (finding.key.compare(0, prefix.size(), prefix) == 0)
            texts << (prefix.empty() && !finding.key.empty()
                          ? qs(finding.key) + QStringLiteral(": ") + finding.text
                          : finding.text);
    return texts.join(QLatin1Char('\n'));
}

void HouseEditor::apply(std::function<void(const Result<Receipt>&)> done)
{
    Files* files = m_bench.files();
    if (!files || !isSound())
        return;
    m_bench.desk().ask(
        this,
        [files, text = houseText(m_house, *m_bench.facts().rules)](Desk& desk, const Person& me) {
            return useHouseRules(desk, me, *files, text);
        },
        [this, done = std::move(done)](const Result<Receipt>& receipt) {
            if (!receipt) {
                done(receipt);
                return;
            }
            m_bench.desk().renew({}, this, [this, done, receipt](const Outcome&) {
                load();
                done(receipt);
            });
        });
}

} // namespace shouwen::ui
