// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/undo_toast.h"

#include "ui/base/ink.h"
#include "ui/base/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace shouwen::ui {
namespace {

constexpr int kAboveFoot = 44;

} // namespace

UndoToast::UndoToast(QWidget* window)
    : QFrame(window)
    , m_text(new QLabel)
    , m_button(new QPushButton)
{
    m_text->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(14);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    m_shown.setSingleShot(true);
    m_shown.setInterval(kShownMs);
    connect(&m_shown, &QTimer::timeout, this, &UndoToast::restartUnlessUsed);
    connect(m_button, &QPushButton::clicked, this, &UndoToast::takeBack);
    window->installEventFilter(this);
    retranslate();
    hide();
}

void UndoToast::offer(const QString& done, std::function<void()> undo)
{
    m_undo = std::move(undo);
    m_text->setText(done);
    setAccessibleName(done);
    m_button->setAccessibleDescription(done);
    m_shown.start();
    place();
    show();
    raise();
    QAccessibleEvent spoken(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
    Q_EMIT changed();
}

void UndoToast::takeBack()
{
    const auto undo = std::exchange(m_undo, nullptr);
    dismiss();
    if (undo)
        undo();
}

void UndoToast::dismiss()
{
    m_undo = nullptr;
    m_shown.stop();
    hide();
    Q_EMIT changed();
}

void UndoToast::restartUnlessUsed()
{
    if (underMouse() || m_button->hasFocus())
        m_shown.start();
    else
        dismiss();
}

void UndoToast::place()
{
    const QWidget* window = parentWidget();
    const QSize size = sizeHint().boundedTo(window->size());
    setGeometry((window->width() - size.width()) / 2, window->height() - size.height() - kAboveFoot,
                size.width(), size.height());
}

void UndoToast::retranslate()
{
    m_button->setText(tr("Undo"));
    m_button->setToolTip(tr("Takes back what was just done"));
    setInk(m_text, tokensOf(palette()).text);
}

bool UndoToast::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void UndoToast::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    if (event->type() == QEvent::FontChange && isVisible())
        place();
}

void UndoToast::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.outline);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace shouwen::ui
