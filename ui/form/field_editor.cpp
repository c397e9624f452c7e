// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/field_editor.h"

#include "core/base/text.h"
#include "ui/base/text.h"
#include "ui/base/workbench.h"
#include "ui/form/choice_editors.h"
#include "ui/form/moment_editor.h"
#include "ui/form/text_editors.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>

namespace shouwen::ui {

FieldEditor::FieldEditor(const FieldDef& def, Workbench& bench) : m_def(def), m_bench(bench) {}

FieldEditor::~FieldEditor() = default;

void FieldEditor::setWrong(bool wrong)
{
    QWidget* w = widget();
    if (w->property("wrong").toBool() == wrong)
        return;
    w->setProperty("wrong", wrong);
    w->update();
}

void FieldEditor::adopt(QWidget* focusable)
{
    focusable->installEventFilter(this);
    if (focusable->focusPolicy() == Qt::WheelFocus)
        focusable->setFocusPolicy(Qt::StrongFocus);
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    auto* w = static_cast<QWidget*>(watched);
    switch (event->type()) {
    case QEvent::Wheel:
        // Scrolling the form over a field must not change what is in it.
        if (!w->hasFocus()) {
            event->ignore();
            return true;
        }
        break;
    case QEvent::FocusOut:
        Q_EMIT left();
        break;
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() == Qt::NoModifier && qobject_cast<QLineEdit*>(w)) {
            QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
            QCoreApplication::sendEvent(w, &tab);
            return true;
        }
        break;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

std::unique_ptr<FieldEditor> makeFieldEditor(const FieldDef& def, Workbench& bench, QWidget* parent)
{
    switch (def.type) {
    case FieldType::Text:
        return std::make_unique<TextFieldEditor>(def, bench, parent);
    case FieldType::Code:
        return std::make_unique<CodeEditor>(def, bench, parent);
    case FieldType::Staff:
        return std::make_unique<StaffEditor>(def, bench, parent);
    case FieldType::Codes:
        return std::make_unique<CodesEditor>(def, bench, parent);
    case FieldType::Flag:
        return std::make_unique<FlagEditor>(def, bench, parent);
    case FieldType::Rating:
        return std::make_unique<RatingEditor>(def, bench, parent);
    case FieldType::Date:
    case FieldType::Time:
        return std::make_unique<MomentEditor>(def, bench, parent);
    default:
        return std::make_unique<LineFieldEditor>(def, bench, parent);
    }
}

QString typedText(const FieldDef& def, const Value& value, const Zone& zone)
{
    const std::int64_t* number = value.asInt();
    if (def.type == FieldType::Amount && number)
        return qs(formatFen(*number));
    if (def.type == FieldType::Time && number)
        return qs(formatCivil(zone.toCivil(instantOfMs(*number))));
    if (const Value::List* list = value.asList()) {
        QStringList codes;
        for (const Value& code : *list)
            codes << qs(code.plain());
        return codes.join(QLatin1Char(','));
    }
    return value.isObject() ? QString() : qs(value.plain());
}

} // namespace shouwen::ui
