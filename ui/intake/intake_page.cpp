// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_page.h"

#include "core/base/text.h"
#include "core/desk/command.h"
#include "ui/base/flow_layout.h"
#include "ui/base/message_strip.h"
#include "ui/base/style.h"
#include "ui/base/text.h"
#include "ui/base/workbench.h"
#include "ui/draft/draft_keeper.h"
#include "ui/form/form_view.h"
#include "ui/intake/caller_card.h"
#include "ui/intake/repeat_list.h"

#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace shouwen::ui {
namespace {

constexpr int kPauseMs = 300;
constexpr std::size_t kCallerDigits = 5;
constexpr qsizetype kKindsSeen = 6;

} // namespace

std::vector<const KindDef*> openableKinds(const Rulebook& rules, const Person& person)
{
    std::vector<const KindDef*> out;
    for (const auto& [name, kind] : rules.kinds)
        if (kind.space == Space::Work && roleFor(rules, person, name, "open"))
            out.push_back(&kind);
    // What customers call about has a number to call back and clocks; files and lists come after.
    std::stable_sort(out.begin(), out.end(), [](const KindDef* a, const KindDef* b) {
        return std::pair(!a->phoneField.empty(), a->clocks.size()) >
               std::pair(!b->phoneField.empty(), b->clocks.size());
    });
    return out;
}

IntakePage::IntakePage(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_title(new QLabel)
    , m_kinds(new QButtonGroup(this))
    , m_kindRow(nullptr)
    , m_message(new MessageStrip)
    , m_caller(new CallerCard(bench))
    , m_repeats(new RepeatList(bench))
    , m_scroll(new QScrollArea)
    , m_form(new FormView(bench))
    , m_save(new QPushButton)
    , m_cancel(new QPushButton)
{
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &IntakePage::lookAround);
    connect(m_form, &FormView::edited, this, &IntakePage::typed);
    connect(m_save, &QPushButton::clicked, this, &IntakePage::save);
    connect(m_cancel, &QPushButton::clicked, this, [this] { Q_EMIT closeAsked(); });
    connect(m_repeats, &RepeatList::openAsked, this, &IntakePage::openAsked);
    connect(m_repeats, &RepeatList::addAsked, this, &IntakePage::addTo);
    connect(m_caller, &CallerCard::chosen, this, [this](const MatchView& match) {
        if (const KindDef* chosen = kind(); chosen && !chosen->subjectField.empty())
            m_form->type(qs(chosen->subjectField), qs(match.number));
        m_caller->clear();
    });
    connect(m_kinds, &QButtonGroup::buttonClicked, this,
            [this](QAbstractButton* button) { take(us(button->property("kind").toString())); });
    retranslate();
}

IntakePage::~IntakePage() = default;

void IntakePage::build()
{
    enlargeTitle();
    auto* head = new QFrame;
    head->setAutoFillBackground(true);
    head->setBackgroundRole(QPalette::Base);
    auto* headColumn = new QVBoxLayout(head);
    headColumn->setContentsMargins(14, 8, 14, 8);
    headColumn->addWidget(m_title);
    auto* kinds = new QWidget;
    m_kindRow = new FlowLayout(kinds, 4);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    kinds->setSizePolicy(policy);
    headColumn->addWidget(kinds);
    auto* body = new QWidget;
    auto* content = new QVBoxLayout(body);
    content->setContentsMargins(14, 10, 14, 10);
    content->addWidget(m_form);
    content->addStretch(1);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_save->setProperty(kRole, QStringLiteral("primary"));
    auto* foot = new QFrame;
    foot->setAutoFillBackground(true);
    foot->setBackgroundRole(QPalette::Base);
    auto* buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(14, 8, 14, 10);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(head);
    column->addWidget(m_message);
    column->addWidget(m_caller);
    column->addWidget(m_repeats);
    column->addWidget(m_scroll, 1);
    column->addWidget(foot);
}

void IntakePage::enlargeTitle()
{
    QFont title = font();
    title.setBold(true);
    title.setPointSizeF(font().pointSizeF() * 1.2);
    m_title->setFont(title);
}

const KindDef* IntakePage::kind() const { return m_bench.wording().rules().kind(m_kind); }

void IntakePage::fillKinds()
{
    for (QAbstractButton* button : m_kinds->buttons())
        m_kinds->removeButton(button);
    m_more = nullptr;
    while (QLayoutItem* item = m_kindRow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the button pressed may be it
        delete item;
    }
    std::vector<const KindDef*> rest;
    for (const KindDef* each : openableKinds(m_bench.wording().rules(), m_bench.desk().me()))
        if (m_kinds->buttons().size() < kKindsSeen || each->name == m_kind)
            addKind(*each);
        else
            rest.push_back(each);
    if (!rest.empty())
        addMore(rest);
}

void IntakePage::addKind(const KindDef& kind)
{
    auto* button = new QToolButton;
    button->setCheckable(true);
    button->setText(m_bench.wording().label(kind.label));
    button->setProperty("kind", qs(kind.name));
    button->setChecked(kind.name == m_kind);
    button->setFocusPolicy(Qt::TabFocus);
    m_kinds->addButton(button);
    m_kindRow->addWidget(button);
    button->show();
}

void IntakePage::addMore(const std::vector<const KindDef*>& kinds)
{
    m_more = new QToolButton;
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::TabFocus);
    auto* menu = new QMenu(m_more);
    for (const KindDef* each : kinds)
        menu->addAction(m_bench.wording().label(each->label), this, [this, name = each->name] {
            take(name);
            fillKinds();
        });
    m_more->setMenu(menu);
    m_kindRow->addWidget(m_more);
    m_more->show();
    retranslate();
}

void IntakePage::take(const std::string& kind)
{
    choose(kind);
    m_form->focusFirst();
}

void IntakePage::start(const std::string& wanted, const QString& phone)
{
    const auto kinds = openableKinds(m_bench.wording().rules(), m_bench.desk().me());
    if (kinds.empty())
        return;
    const bool fits = std::any_of(kinds.begin(), kinds.end(),
                                  [&](const KindDef* each) { return each->name == wanted; });
    m_saving = false;
    m_message->dismiss();
    m_form->clear();
    choose(fits ? wanted : kinds.front()->name);
    fillKinds();
    if (const KindDef* chosen = kind(); chosen && !phone.isEmpty() && !chosen->phoneField.empty())
        m_form->type(qs(chosen->phoneField), phone);
    m_form->focusFirst();
}

void IntakePage::restore(const Draft& draft)
{
    start(us(draft.kind));
    for (auto it = draft.texts.begin(); it != draft.texts.end(); ++it)
        m_form->type(it.key(), it.value());
    m_form->focusField(draft.focus);
    placeCaret(QApplication::focusWidget(), draft.caret);
    typed();
}

Draft IntakePage::draft() const
{
    Draft draft{QStringLiteral("intake"), QStringLiteral("intake"), {}, qs(m_kind), {}};
    for (const auto& [name, text] : m_form->dirtyInput())
        draft.texts.insert(qs(name), qs(text));
    draft.focus = m_form->focusedField();
    draft.caret = draft.focus.isEmpty() ? -1 : caretOf(QApplication::focusWidget());
    return draft;
}

void IntakePage::choose(const std::string& wanted)
{
    // What was typed goes along where the other kind has a field of that name.
    const FieldInput typedHere = m_form->dirtyInput();
    m_kind = wanted;
    m_caller->clear();
    m_repeats->clear();
    m_phone.clear();
    if (const KindDef* chosen = kind())
        m_form->show(m_bench.wording().sharedRules(), *chosen, blankFields(*chosen));
    for (const auto& [name, text] : typedHere)
        m_form->type(qs(name), qs(text));
    retranslate();
    Q_EMIT stateChanged();
}

void IntakePage::abandon()
{
    m_form->clear();
    keep();
    Q_EMIT stateChanged();
}

bool IntakePage::isDirty() const { return m_form->isDirty() && !m_saving; }

void IntakePage::typed()
{
    m_pause.start();
    keep();
    Q_EMIT stateChanged();
}

void IntakePage::keep()
{
    DraftKeeper* drafts = m_bench.drafts();
    if (drafts && isDirty())
        drafts->typed(this, [this]() -> std::optional<Draft> {
            return m_form->isDirty() ? std::optional(draft()) : std::nullopt;
        });
    else if (drafts && !m_saving)
        drafts->settled(this);
}

void IntakePage::lookAround()
{
    lookUpCaller();
    const KindDef* chosen = kind();
    if (!chosen || !chosen->repeat)
        return;
    m_bench.desk().ask(
        m_repeatLane, this,
        [draft = OpenCommand{m_kind, m_form->filledInput()}](Desk& desk, const Person& me) {
            return desk.repeats(me, draft);
        },
        [this](const std::vector<RepeatView>& repeats) { m_repeats->show(repeats); });
}

void IntakePage::lookUpCaller()
{
    const KindDef* chosen = kind();
    if (!chosen || chosen->phoneField.empty())
        return;
    const QString phone = m_form->typed(qs(chosen->phoneField));
    if (phone == m_phone)
        return;
    m_phone = phone;
    if (phoneDigits(us(phone)).size() < kCallerDigits) {
        m_caller->clear();
        return;
    }
    m_bench.desk().ask(
        m_callerLane, this,
        [typed = us(phone)](Desk& desk, const Person& me) { return desk.caller(me, typed); },
        [this](const Result<std::vector<MatchView>>& matches) {
            m_caller->show(matches ? *matches : std::vector<MatchView>());
        });
}

void IntakePage::save()
{
    if (m_saving)
        return;
    if (!m_form->validate()) {
        m_message->say(Tone::Error, tr("Not saved yet: see the fields marked below."));
        return;
    }
    m_saving = true;
    m_message->dismiss();
    m_bench.desk().run(
        Command{OpenCommand{m_kind, m_form->filledInput()}, std::nullopt}, this,
        [this](const Result<Receipt>& receipt) {
            m_saving = false;
            if (receipt) {
                m_form->clear();
                keep();
                Q_EMIT saved(receipt->record, tr("%1: taken down").arg(qs(receipt->number)));
                return;
            }
            const auto others = m_form->showRefusals(receipt.error().reasons);
            m_message->say(Tone::Error, others.empty()
                                            ? tr("Not saved yet: see the fields marked below.")
                                            : m_bench.wording().say(others, kind()));
        });
}

QString IntakePage::summary() const
{
    QStringList lines;
    for (const auto& bound : m_form->bindings())
        if (bound->isDirty() && !bound->typed().trimmed().isEmpty())
            lines << tr("%1: %2").arg(m_bench.wording().label(bound->def().label), bound->typed());
    return lines.join(QLatin1Char('\n'));
}

void IntakePage::addTo(const RecordId& id)
{
    const std::string text = us(summary());
    m_bench.desk().run(Command{NoteCommand{id, Direction::In, {}, text}, std::nullopt}, this,
                       [this, id](const Result<Receipt>& receipt) {
                           if (!receipt) {
                               m_message->say(Tone::Error, m_bench.wording().say(receipt.error()));
                               return;
                           }
                           m_form->clear();
                           keep();
                           Q_EMIT saved(id, tr("%1: added to it").arg(qs(receipt->number)));
                       });
}

void IntakePage::leave(std::function<void()> go)
{
    if (!isDirty()) {
        go();
        return;
    }
    const Question question{tr("What was taken down is not saved"),
                            tr("It is lost when you leave this page."),
                            {tr("Throw away"), tr("Stay here")},
                            1};
    m_bench.prompts().ask(this, question, [this, go = std::move(go)](int verb) {
        if (verb != 0)
            return;
        m_form->clear();
        keep();
        go();
    });
}

void IntakePage::focusForm() { m_form->focusFirst(); }

void IntakePage::retranslate()
{
    m_title->setText(tr("New: %1").arg(m_bench.wording().kind(m_kind)));
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Ctrl+S"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Esc"));
    for (QAbstractButton* button : m_kinds->buttons())
        button->setText(m_bench.wording().kind(us(button->property("kind").toString())));
    if (m_more) {
        m_more->setText(tr("More"));
        m_more->setToolTip(tr("What is taken down less often"));
    }
}

void IntakePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        enlargeTitle();
    if (event->type() == QEvent::LanguageChange && m_bench.ready()) {
        if (!m_kind.empty())
            fillKinds(); // the words of the menu, too
        retranslate();
    }
}

void IntakePage::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeAsked();
    else if (enter && (event->modifiers() & Qt::ControlModifier))
        save();
    else
        QWidget::keyPressEvent(event);
}

} // namespace shouwen::ui
