// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// IntakePage (Ctrl+N): a new matter taken down while the customer is on the phone. The kind, its
// form, who the number belongs to, and what is known already that is like it. Keyboard only: Ctrl+S
// saves, Escape leaves (asking, when something was typed).
#pragma once

#include "core/desk/view.h"
#include "ui/base/desk_client.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QButtonGroup;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace shouwen::ui {

class CallerCard;
struct Draft;
class FlowLayout;
class FormView;
class MessageStrip;
class RepeatList;
class Workbench;

/// Kinds this person may open, as the rulebook orders its intake: those with a title field first.
std::vector<const KindDef*> openableKinds(const Rulebook& rules, const Person& person);

class IntakePage final : public QWidget {
    Q_OBJECT

public:
    IntakePage(Workbench& bench, QWidget* parent = nullptr);
    ~IntakePage() override;

    /// A blank form; `phone` is that of the caller, `kind` what the queue on screen is about.
    void start(const std::string& kind, const QString& phone = {});
    /// A form with what was typed before and not saved.
    void restore(const Draft& draft);
    /// Empties the form without asking.
    void abandon();
    bool isDirty() const;
    void save();
    void leave(std::function<void()> go);
    void focusForm();

Q_SIGNALS:
    void saved(const shouwen::RecordId& id, const QString& told);
    void closeAsked();
    void openAsked(const shouwen::RecordId& id);
    void stateChanged();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void enlargeTitle();
    void fillKinds();
    void addKind(const KindDef& kind);
    void addMore(const std::vector<const KindDef*>& kinds);
    void take(const std::string& kind);
    void choose(const std::string& kind);
    void typed();
    Draft draft() const;
    void keep();
    void lookAround();
    void lookUpCaller();
    void addTo(const RecordId& id);
    QString summary() const;
    void retranslate();
    const KindDef* kind() const;

    Workbench& m_bench;
    QLabel* m_title;
    QButtonGroup* m_kinds;
    FlowLayout* m_kindRow;
    QToolButton* m_more = nullptr; ///< the kinds used less
    MessageStrip* m_message;
    CallerCard* m_caller;
    RepeatList* m_repeats;
    QScrollArea* m_scroll;
    FormView* m_form;
    QPushButton* m_save;
    QPushButton* m_cancel;
    std::string m_kind;
    QString m_phone; ///< looked up last
    QTimer m_pause;  ///< after the last key
    Lane m_repeatLane, m_callerLane;
    bool m_saving = false;
};

} // namespace shouwen::ui
