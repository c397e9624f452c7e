// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/why_panel.h"

#include "ui/base/metrics.h"
#include "ui/base/text.h"
#include "ui/base/workbench.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace shouwen::ui {

WhyPanel::WhyPanel(Workbench& bench, const WhyView& why, QWidget* parent) : QDialog(parent)
{
    const QString name = bench.wording().label(why.clock.label);
    setWindowTitle(tr("%1: why due then?").arg(name));
    QStringList sentences;
    for (const std::string& sentence : why.words)
        sentences << qs(sentence);
    auto* words = new QLabel(sentences.join(QLatin1Char('\n')));
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* spans = new QTreeWidget;
    spans->setRootIsDecorated(false);
    spans->setAccessibleName(tr("Spans counted"));
    spans->setHeaderLabels({tr("From"), tr("To"), tr("Counted"), tr("What it is")});
    for (const WhySpan& span : why.spans) {
        auto* item = new QTreeWidgetItem(spans);
        item->setText(0, fullMomentText(span.from, bench.zone()));
        item->setText(1, fullMomentText(span.to, bench.zone()));
        item->setText(2, durationText(span.seconds));
        item->setText(3, qs(span.text));
    }
    for (int column = 0; column < 3; ++column)
        spans->resizeColumnToContents(column);
    auto* sum = new QLabel(tr("Together %1").arg(durationText(why.sumSeconds)));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(spans, 1);
    column->addWidget(sum);
    column->addWidget(buttons);
    resize(digits(fontMetrics(), 104), fontMetrics().height() * 24);
    spans->setFocus();
}

} // namespace shouwen::ui
