// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/people_page.h"

#include "ui/base/message_strip.h"
#include "ui/base/style.h"
#include "ui/base/text.h"
#include "ui/base/workbench.h"
#include "ui/form/form_view.h"

#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace shouwen::ui {
namespace {

constexpr const char* kStaff = "staff";
constexpr const char* kLeave = "leave";

} // namespace

PeoplePage::PeoplePage(Workbench& bench)
    : m_bench(bench)
    , m_list(new QListWidget)
    , m_message(new MessageStrip)
    , m_form(new FormView(bench))
    , m_new(new QPushButton)
    , m_save(new QPushButton)
    , m_leave(new QPushButton)
{
    auto* left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(m_new);
    auto* scroll = new QScrollArea;
    auto* body = new QWidget; // the form keeps its height, the rest stays empty
    auto* inner = new QVBoxLayout(body);
    inner->setContentsMargins(0, 0, 12, 0);
    inner->addWidget(m_form);
    inner->addStretch(1);
    scroll->setWidget(body);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    auto* right = new QVBoxLayout;
    right->addWidget(m_message);
    right->addWidget(scroll, 1);
    right->addLayout(buttons);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(left, 2);
    row->addLayout(right, 5);
    connect(m_list, &QListWidget::currentRowChanged, this, &PeoplePage::showPerson);
    connect(m_new, &QPushButton::clicked, this, &PeoplePage::showBlank);
    connect(m_save, &QPushButton::clicked, this, &PeoplePage::save);
    connect(m_leave, &QPushButton::clicked, this, &PeoplePage::leave);
    connect(m_form, &FormView::edited, this, [this] { m_save->setEnabled(m_form->isDirty()); });
}

PeoplePage::~PeoplePage() = default;

QString PeoplePage::title() const { return tr("Staff and roles"); }

std::optional<RecordId> PeoplePage::current() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? RecordId::fromHex(us(item->data(Qt::UserRole).toString())) : std::nullopt;
}

void PeoplePage::refresh()
{
    m_list->setAccessibleName(tr("Staff"));
    m_new->setText(tr("Somebody new"));
    m_save->setText(tr("Save"));
    m_leave->setText(tr("Leaves…"));
    const auto kept = m_shown;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Person& person : m_bench.facts().staff) {
            auto* item = new QListWidgetItem(qs(person.name), m_list);
            item->setData(Qt::UserRole, qs(person.id.hex()));
            item->setSizeHint(QSize(0, fontMetrics().height() + room(10)));
            QStringList roles;
            for (const std::string& role : person.roles)
                roles << m_bench.wording().role(role);
            item->setToolTip(roles.join(QStringLiteral(", ")));
            if (kept && qs(kept->hex()) == qs(person.id.hex()))
                m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem())
            m_list->setCurrentRow(0);
    }
    showPerson();
}

void PeoplePage::showPerson()
{
    const auto id = current();
    m_message->dismiss();
    if (!id)
        return;
    m_bench.desk().ask(
        this, [id = *id](Desk& desk, const Person& me) { return desk.show(me, id); },
        [this](const Result<RecordView>& view) {
            if (view)
                take(*view);
            else
                refuse(view.error());
        });
}

void PeoplePage::take(const RecordView& view)
{
    m_shown = view.record.id;
    const KindDef* kind = m_bench.wording().rules().kind(kStaff);
    if (!kind)
        return;
    std::vector<FormField> fields = blankFields(*kind);
    for (FormField& field : fields) {
        const Value* value = view.record.field(field.def->name);
        field.typed = value ? typedText(*field.def, *value, m_bench.zone()) : QString();
        field.readOnly = !view.mayEdit;
    }
    m_form->show(m_bench.wording().sharedRules(), *kind, fields);
    m_save->setEnabled(false);
    m_leave->setEnabled(view.mayEdit && view.record.id.hex() != m_bench.desk().me().id.hex());
}

void PeoplePage::showBlank()
{
    const KindDef* kind = m_bench.wording().rules().kind(kStaff);
    if (!kind)
        return;
    m_shown.reset();
    m_message->dismiss();
    m_form->clear();
    m_form->show(m_bench.wording().sharedRules(), *kind, blankFields(*kind));
    m_leave->setEnabled(false);
    m_form->focusFirst();
}

void PeoplePage::save()
{
    if (!m_form->validate())
        return;
    Command command{m_shown ? Action(SetCommand{*m_shown, m_form->dirtyInput()})
                            : Action(OpenCommand{kStaff, m_form->filledInput()}),
                    std::nullopt};
    m_bench.desk().run(std::move(command), this, [this](const Result<Receipt>& receipt) {
        if (!receipt) {
            refuse(receipt.error());
            return;
        }
        m_shown = receipt->record;
        m_bench.desk().renew({}, this, [this](const Outcome&) {
            refresh();
            m_message->say(Tone::Info, tr("Saved."));
        });
    });
}

void PeoplePage::leave()
{
    if (!m_shown)
        return;
    const Question question{tr("%1 leaves?").arg(m_form->typed(QStringLiteral("name"))),
                            tr("They cannot sign in any more. What they wrote stays."),
                            {tr("Leaves"), tr("Stays")},
                            1};
    m_bench.prompts().ask(this, question, [this](int verb) {
        if (verb != 0 || !m_shown)
            return;
        MoveCommand move{*m_shown, kLeave, {}, us(tr("Leaves"))};
        m_bench.desk().run(
            Command{move, std::nullopt}, this, [this](const Result<Receipt>& receipt) {
                if (!receipt) {
                    refuse(receipt.error());
                    return;
                }
                m_shown.reset();
                m_bench.desk().renew({}, this, [this](const Outcome&) { refresh(); });
            });
    });
}

void PeoplePage::refuse(const Error& error)
{
    const KindDef* kind = m_bench.wording().rules().kind(kStaff);
    const std::vector<Reason> others = m_form->showRefusals(error.reasons);
    m_message->say(Tone::Error, others.empty() ? tr("Not saved: see the fields marked below.")
                                               : m_bench.wording().say(others, kind));
}

} // namespace shouwen::ui
