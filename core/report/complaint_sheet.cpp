// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/complaint_sheet.h"

#include "core/base/text.h"
#include "core/record/lines.h"

#include <algorithm>
#include <iterator>

namespace shouwen {
namespace {

constexpr std::size_t kTickable = 8; ///< longer lists are written out
constexpr int kBlankSteps = 10;
constexpr int kBlankLines = 6;

class Form {
public:
    explicit Form(const FormInput& input) : m(input) {}

    std::string say(Word what) const { return word(what, m.language); }
    const std::string& in(const Label& label) const { return label.in(m.language); }

    Sheet frame(std::string title) const
    {
        Sheet sheet;
        sheet.language = m.language;
        sheet.letterhead = m.letterhead;
        sheet.title = std::move(title);
        sheet.footer = footerText(m.printed, m.language);
        sheet.pagePattern = say(Word::PageOf);
        if (m.record)
            sheet.reference = m.record->number;
        return sheet;
    }

    std::string kindTitle(Word complaintTitle, Word other) const
    {
        if (m.kind.name == "complaint")
            return say(complaintTitle);
        return in(m.kind.label) + (m.language == "en" ? " " : "") + say(other);
    }

    std::string minute(Instant t) const
    {
        return formatCivil(std::chrono::floor<std::chrono::minutes>(m.zone.toCivil(t)));
    }
    std::string person(const std::optional<StaffId>& id) const
    {
        return id && m.nameOf ? m.nameOf(*id) : std::string();
    }
    std::string state(const std::string& name) const
    {
        const auto it = m.kind.states.find(name);
        return it == m.kind.states.end() ? name : in(it->second.label);
    }
    std::string move(const std::string& name) const
    {
        const auto it = m.kind.moves.find(name);
        return it == m.kind.moves.end() ? name : in(it->second.label);
    }
    std::string department(const std::string& code) const
    {
        const auto it = m.rules.departments.find(code);
        return it == m.rules.departments.end() ? code : in(it->second.label);
    }

    Grid head(bool progress) const;
    void addStanding(Grid& grid) const;
    std::vector<Block> groups() const;
    GridCell cell(const FieldDef& field) const;
    std::vector<Check> checks(const FieldDef& field, const Value* value) const;
    SignatureLane lane() const;
    Table orderLines() const;
    void addSums(Table& table, const std::vector<const FieldDef*>& columns) const;
    Table steps() const;
    NoteList notes() const;

private:
    const FormInput& m;
};

/// Round, tags, and whether it was withdrawn: only where there is something to say.
void Form::addStanding(Grid& grid) const
{
    if (!m.record)
        return;
    if (m.record->round > 1)
        grid.cells.push_back({say(Word::Round), std::to_string(m.record->round)});
    std::string tags;
    for (const std::string& tag : m.record->tags)
        tags += (tags.empty() ? "" : ", ") + tag;
    if (!tags.empty())
        grid.cells.push_back({say(Word::Tags), tags});
    if (m.record->withdrawn)
        grid.cells.push_back({say(Word::Withdrawn), say(Word::Yes)});
}

Grid Form::head(bool progress) const
{
    const Record* r = m.record;
    Grid grid;
    grid.cells = {{say(Word::Number), r ? r->number : ""},
                  {say(Word::Opened), r ? minute(r->openedAt) : ""},
                  {say(Word::Owner), r ? person(r->owner) : ""},
                  {say(Word::Handler), r ? person(r->holder) : ""}};
    if (progress) {
        if (const FieldDef* title = m.kind.field(m.kind.titleField)) {
            GridCell subject = cell(*title);
            subject.label = in(title->label);
            subject.span = 2;
            subject.checks.clear();
            grid.cells.push_back(std::move(subject));
        }
        grid.cells.push_back({say(Word::State), r ? state(r->state) : ""});
        grid.cells.push_back({say(Word::Closed), r && r->closedAt ? minute(*r->closedAt) : ""});
        addStanding(grid);
    } else {
        grid.cells.push_back({say(Word::Department), r ? department(r->department) : ""});
        grid.cells.push_back({say(Word::State), r ? state(r->state) : ""});
    }
    return grid;
}

/// Short closed lists and yes/no are printed as boxes to tick, filled or not.
std::vector<Check> Form::checks(const FieldDef& field, const Value* value) const
{
    if (field.type == FieldType::Flag) {
        const std::int64_t* flag = value ? value->asInt() : nullptr;
        return {{say(Word::Yes), flag && *flag != 0}, {say(Word::No), flag && *flag == 0}};
    }
    const auto list = m.rules.lists.find(field.list);
    if ((field.type != FieldType::Code && field.type != FieldType::Codes) ||
        list == m.rules.lists.end() || list->second.open)
        return {};
    const auto chosen = [value](const std::string& code) {
        if (!value)
            return false;
        if (const Value::List* codes = value->asList())
            return std::any_of(codes->begin(), codes->end(),
                               [&](const Value& v) { return v.asText() && *v.asText() == code; });
        return value->asText() && *value->asText() == code;
    };
    std::vector<Check> boxes;
    for (const ListItem& item : list->second.items) {
        const bool on = chosen(item.code);
        if (!item.retired || on)
            boxes.push_back({in(item.label), on});
    }
    const bool none = std::none_of(boxes.begin(), boxes.end(), [](const Check& c) { return c.on; });
    // A value the list no longer knows is written out instead.
    return boxes.size() > kTickable || (value && none) ? std::vector<Check>() : boxes;
}

GridCell Form::cell(const FieldDef& field) const
{
    const Value* value = m.record ? m.record->field(field.name) : nullptr;
    GridCell cell{in(field.label), ""};
    if (field.required && !m.record)
        cell.label += " *";
    cell.checks = checks(field, value);
    if (value && cell.checks.empty())
        cell.value = m.show ? m.show(field, *value) : value->plain();
    if (field.type == FieldType::Text) {
        cell.span = 2;
        cell.lines = m.record ? 2 : 3;
    }
    int width = 0;
    for (const Check& check : cell.checks)
        width += displayWidth(check.text) + 4;
    if (width > 30)
        cell.span = 2;
    return cell;
}

std::vector<Block> Form::groups() const
{
    std::vector<std::string> names = m.kind.groups;
    const std::vector<const FieldDef*> fields = m.kind.fieldsInOrder();
    for (const FieldDef* field : fields)
        if (std::find(names.begin(), names.end(), field->group) == names.end())
            names.push_back(field->group);
    std::vector<Block> blocks;
    for (const std::string& name : names) {
        Grid grid;
        const auto label = m.kind.groupLabels.find(name);
        grid.heading = label == m.kind.groupLabels.end() ? name : in(label->second);
        for (const bool required : {true, false})
            for (const FieldDef* field : fields)
                if (field->group == name && field->required == required)
                    grid.cells.push_back(cell(*field));
        if (!grid.cells.empty())
            blocks.emplace_back(std::move(grid));
    }
    return blocks;
}

SignatureLane Form::lane() const
{
    SignatureLane lane{
        say(Word::Signatures), say(Word::SignHere), say(Word::OnDate), say(Word::YearMonthDay), {}};
    std::vector<const SignDef*> defs;
    for (const auto& [name, def] : m.kind.signs)
        defs.push_back(&def);
    std::stable_sort(defs.begin(), defs.end(),
                     [](const SignDef* a, const SignDef* b) { return a->order < b->order; });
    lane.boxes.push_back({say(Word::RecordedBy)});
    for (const SignDef* def : defs) {
        bool signedBy = false;
        if (m.record)
            for (const Signature& s : m.record->signatures) {
                if (s.step != def->name || s.round != m.record->round)
                    continue;
                lane.boxes.push_back(
                    {in(def->label),
                     say(s.verdict == Verdict::Agree ? Word::Agreed : Word::Refused), s.comment,
                     person(s.signer), minute(s.at)});
                signedBy = true;
            }
        if (!signedBy)
            lane.boxes.push_back({in(def->label)});
    }
    if (defs.empty())
        lane.boxes.push_back({say(Word::HeadOfDepartment)});
    lane.boxes.push_back({say(Word::CustomerConfirms)});
    return lane;
}

/// A last row with what the columns come to that are added up.
void Form::addSums(Table& table, const std::vector<const FieldDef*>& columns) const
{
    std::vector<std::string> sums{say(Word::Total)};
    for (const FieldDef* def : columns) {
        const auto total =
            def->sum ? lineTotal(*m.record, std::string("lines.") + def->name) : std::nullopt;
        const std::int64_t* number = total ? total->asInt() : nullptr;
        const bool money = def->type == FieldType::Amount;
        sums.push_back(!number ? "" : money ? formatFen(*number) : std::to_string(*number));
        table.totals = number ? 1 : table.totals;
    }
    if (table.totals > 0)
        table.rows.push_back(std::move(sums));
}

/// Fields named lines.<id>.<field>, a row an id, in the order they were entered.
Table Form::orderLines() const
{
    const std::vector<const FieldDef*> columns = m.kind.lineFieldsInOrder();
    Table table;
    const std::string& own = in(m.kind.lines.label);
    table.heading = own.empty() ? say(Word::Lines) : own;
    table.columns.push_back({say(Word::Serial), Align::Right});
    for (const FieldDef* def : columns) {
        const bool number = def->type == FieldType::Integer || def->type == FieldType::Amount;
        table.columns.push_back({in(def->label), number ? Align::Right : Align::Left});
    }
    if (!m.record) {
        table.blankRows = kBlankLines;
        return table;
    }
    for (const std::string& id : lineIds(*m.record)) {
        std::vector<std::string> texts{std::to_string(table.rows.size() + 1)};
        for (const FieldDef* def : columns) {
            const Value* value = m.record->field(lineName(id, def->name));
            texts.push_back(!value ? "" : m.show ? m.show(*def, *value) : value->plain());
        }
        table.rows.push_back(std::move(texts));
    }
    addSums(table, columns);
    return table;
}

Table Form::steps() const
{
    Table table;
    table.heading = say(Word::Steps);
    table.columns = {{say(Word::Serial), Align::Right, 6},
                     {say(Word::Time), Align::Left, 19},
                     {say(Word::Handler), Align::Left, 11},
                     {say(Word::Stage), Align::Left, 26},
                     {say(Word::Comment), Align::Left, 38}};
    if (!m.record) {
        table.blankRows = kBlankSteps;
        return table;
    }
    for (const Step& step : m.record->steps) {
        std::string stage = step.move.empty() ? state(step.to) : move(step.move);
        if (!step.move.empty())
            stage += "\n" + state(step.from) + " → " + state(step.to);
        if (step.contested)
            stage += " (" + say(Word::Contested) + ")";
        table.rows.push_back({std::to_string(table.rows.size() + 1), minute(step.at),
                              person(step.actor), stage, step.reason});
    }
    return table;
}

NoteList Form::notes() const
{
    NoteList list{say(Word::Notes), {}, say(Word::NoNotes)};
    for (const Note& note : m.record->notes) {
        const Word way = note.direction == Direction::Out  ? Word::ToCustomer
                         : note.direction == Direction::In ? Word::FromCustomer
                                                           : Word::Internal;
        std::string head = minute(note.at) + "  " + person(note.author) + "  " + say(way);
        const auto channels = m.rules.lists.find("channel");
        const ListItem* channel =
            channels == m.rules.lists.end() ? nullptr : channels->second.find(note.channel);
        if (!note.channel.empty())
            head += "  " + (channel ? in(channel->label) : note.channel);
        list.items.push_back({std::move(head), note.text});
    }
    return list;
}

} // namespace

namespace {

void append(std::vector<Block>& to, std::vector<Block> blocks)
{
    std::move(blocks.begin(), blocks.end(), std::back_inserter(to));
}

} // namespace

Sheet recordForm(const FormInput& input)
{
    const Form form(input);
    Sheet sheet = form.frame(form.kindTitle(Word::ComplaintForm, Word::RecordForm));
    sheet.blocks.emplace_back(form.head(false));
    for (Block& block : form.groups())
        sheet.blocks.push_back(std::move(block));
    if (!input.kind.lineFields.empty())
        sheet.blocks.emplace_back(form.orderLines());
    if (!input.record)
        sheet.blocks.emplace_back(Paragraph{form.say(Word::AllRequired), ParagraphStyle::Small});
    sheet.blocks.emplace_back(form.lane());
    if (input.record && input.record->round > 1) {
        const StoryTerms terms{input.zone, input.language};
        auto earlier = roundTables(input.story, terms, 1, input.record->round - 1);
        if (!earlier.empty())
            sheet.blocks.emplace_back(
                Paragraph{form.say(Word::EarlierRounds), ParagraphStyle::Heading});
        append(sheet.blocks, std::move(earlier));
    }
    return sheet;
}

Sheet progressForm(const FormInput& input)
{
    const Form form(input);
    Sheet sheet = form.frame(form.kindTitle(Word::ComplaintProgress, Word::Steps));
    sheet.blocks = {form.head(true), form.steps()};
    if (input.record) {
        const StoryTerms terms{input.zone, input.language};
        append(sheet.blocks, clockTable(input.story, terms));
        append(sheet.blocks, holdingTables(input.story, terms));
        append(sheet.blocks, roundTables(input.story, terms, 1, input.record->round));
        append(sheet.blocks, attachedTables(input.story, terms));
        sheet.blocks.emplace_back(form.notes());
    } else {
        sheet.blocks.emplace_back(Table{form.say(Word::Notes),
                                        {{form.say(Word::Time), Align::Left, 20},
                                         {form.say(Word::RecordedBy), Align::Left, 14},
                                         {form.say(Word::Comment), Align::Left, 66}},
                                        {},
                                        0,
                                        5,
                                        {}});
    }
    sheet.blocks.emplace_back(
        SignatureLane{{},
                      form.say(Word::SignHere),
                      form.say(Word::OnDate),
                      form.say(Word::YearMonthDay),
                      {{form.say(Word::Handler)}, {form.say(Word::HeadOfDepartment)}}});
    return sheet;
}

} // namespace shouwen
