// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/message_strip.h"

#include "ui/base/icon_set.h"
#include "ui/base/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace shouwen::ui {

MessageStrip::MessageStrip(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_act(new QPushButton)
    , m_close(new QToolButton)
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon("dialog-cancel"));
    m_close->setFocusPolicy(Qt::TabFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->addWidget(m_text, 1);
    row->addWidget(m_act, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &MessageStrip::dismiss);
    connect(m_act, &QPushButton::clicked, this, [this] {
        const auto what = m_what;
        dismiss();
        if (what)
            what();
    });
    retranslate();
    hide();
}

void MessageStrip::say(Tone tone, const QString& text) { say(tone, text, {}, {}); }

void MessageStrip::say(Tone tone, const QString& text, const QString& verb,
                       std::function<void()> act)
{
    if (text.isEmpty()) {
        dismiss();
        return;
    }
    m_tone = tone;
    m_text->setText(text);
    m_act->setText(verb);
    m_act->setVisible(!verb.isEmpty());
    m_what = std::move(act);
    setAccessibleName(text);
    colour();
    show();
}

void MessageStrip::dismiss()
{
    hide();
    m_text->clear();
    m_what = {};
}

QString MessageStrip::text() const { return m_text->text(); }

void MessageStrip::colour()
{
    const Tokens& t = tokensOf(palette());
    QPalette p = m_text->palette();
    p.setColor(QPalette::WindowText, m_tone == Tone::Error     ? t.late
                                     : m_tone == Tone::Warning ? t.soon
                                                               : t.text);
    m_text->setPalette(p);
    update();
}

void MessageStrip::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), m_tone == Tone::Error     ? t.lateBack
                             : m_tone == Tone::Warning ? t.soonBack
                                                       : t.selection);
}

void MessageStrip::retranslate()
{
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
}

void MessageStrip::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace shouwen::ui
