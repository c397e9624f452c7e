// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planner/call_drag.h"

#include "ui/base/icon_set.h"

#include <QDrag>
#include <QWidget>

namespace shouwen::ui {
namespace {

const QString kFormat = QStringLiteral("application/x-shouwen-callback");
constexpr int kIconSize = 22;

} // namespace

QMimeData* mimeOfCall(const RecordId& call)
{
    auto* mime = new QMimeData;
    mime->setData(kFormat, QByteArray::fromStdString(call.hex()));
    return mime;
}

std::optional<RecordId> callIn(const QMimeData* mime)
{
    if (!mime || !mime->hasFormat(kFormat))
        return std::nullopt;
    return RecordId::fromHex(mime->data(kFormat).toStdString());
}

void dragCall(QWidget* from, const RecordId& call)
{
    auto* drag = new QDrag(from);
    drag->setMimeData(mimeOfCall(call));
    drag->setPixmap(icon("call-start").pixmap(kIconSize));
    drag->exec(Qt::MoveAction);
}

} // namespace shouwen::ui
