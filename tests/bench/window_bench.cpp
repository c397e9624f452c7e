// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of a queue against a stock table view over the same model, in one interleaved run: a
// jump to another page, a scroll of three rows, and how often a repaint asks for memory. Prints
// medians in ms and ratios; asserts nothing. QT_QPA_PLATFORM=offscreen or under Xvfb.

#include "core/base/seams.h"
#include "ui/base/appearance.h"
#include "ui/base/text.h"
#include "ui/base/workbench.h"
#include "ui/queue/queue_model.h"
#include "ui/queue/queue_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

extern "C" void* __libc_malloc(std::size_t size); // NOLINT: the name glibc gives it

namespace {
std::size_t gAsked = 0;
}

/// Counts what is asked for, by whomever.
extern "C" void* malloc(std::size_t size) // NOLINT
{
    ++gAsked;
    return __libc_malloc(size);
}

using namespace shouwen;
using namespace shouwen::ui;

namespace {

constexpr int kRows = 4000;
constexpr int kRounds = 61;
constexpr QSize kSize{1000, 800};

QueuePage page(const ListRequest& request)
{
    QueuePage out;
    const int after = request.after.empty() ? -1 : std::stoi(request.after);
    for (int n = after + 1; n < kRows && static_cast<int>(out.rows.size()) < request.limit; ++n) {
        QueueRow row{RecordId::zero()};
        row.id.bytes[0] = static_cast<std::uint8_t>(n >> 8);
        row.id.bytes[1] = static_cast<std::uint8_t>(n);
        row.number = "TS-26-1-" + std::to_string(10000 + n);
        row.title = "收到的外套颜色与样品不符，要求退货或换货 " + std::to_string(n);
        row.customer = "青禾服装店 " + std::to_string(n % 97);
        row.state = "调查中";
        row.due = instantOfSeconds(1'800'000'000 + (n - kRows / 2) * 977);
        out.rows.push_back(row);
    }
    if (!out.rows.empty() && after + 1 + static_cast<int>(out.rows.size()) < kRows)
        out.next = std::to_string(after + static_cast<int>(out.rows.size()));
    return out;
}

/// The floor of scrolling: pixels are moved, what comes in is one colour.
class Blit final : public QWidget {
protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter(this).fillRect(event->rect(), Qt::white);
    }
};

double median(std::vector<double> all)
{
    std::nth_element(all.begin(), all.begin() + static_cast<long>(all.size() / 2), all.end());
    return all[all.size() / 2];
}

double timed(const std::function<void()>& act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    QCoreApplication::processEvents();
    return double(timer.nsecsElapsed()) / 1e6;
}

struct Figures {
    std::vector<double> jump, scroll;
};

void measure(QAbstractItemView& view, int round, int rowHeight, Figures& out)
{
    QScrollBar& bar = *view.verticalScrollBar();
    const int page = (round * 7919) % (bar.maximum() - bar.pageStep());
    out.jump.push_back(timed([&] {
        bar.setValue(page);
        view.viewport()->repaint();
    }));
    const int step = view.verticalScrollMode() == QAbstractItemView::ScrollPerPixel ? rowHeight : 1;
    out.scroll.push_back(timed([&] { bar.setValue(bar.value() + 3 * step); }));
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    MemorySettings settings;
    Appearance appearance(app, settings);
    appearance.start(QStringLiteral("zh_CN"), QStringLiteral("light"));
    FixedClock clock(instantOfSeconds(1'800'000'000));
    const auto prompts = desktopPrompts();
    const auto files = desktopFilePrompts();
    DeskClient client;
    Workbench bench(client, {clock, *prompts, *files, settings}, "zh_CN");
    QueueModel model(
        [](const ListRequest& request,
           const std::function<void(const Result<QueuePage>&)>& answer) { answer(page(request)); },
        nullptr);
    model.open({});
    while (model.canFetchMore({}))
        model.fetchMore({});
    QueueView list(bench, model);
    QTableView table;
    table.setModel(&model);
    for (int column = 5; column < kQueueColumns; ++column)
        table.hideColumn(column);
    table.horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    table.verticalHeader()->hide();
    Blit floor;
    for (QWidget* each : {static_cast<QWidget*>(&list), static_cast<QWidget*>(&table),
                          static_cast<QWidget*>(&floor)}) {
        each->resize(kSize);
        each->show();
    }
    QCoreApplication::processEvents();
    const int height = list.sizeHintForRow(0);
    table.verticalHeader()->setDefaultSectionSize(height);
    Figures painted, stock;
    std::vector<double> blit;
    for (int round = 0; round < kRounds; ++round) {
        measure(list, round, height, painted);
        measure(table, round, height, stock);
        blit.push_back(timed([&] { floor.scroll(0, -3 * height); }));
    }
    list.viewport()->repaint();
    const std::size_t before = gAsked;
    list.viewport()->repaint();
    const double rows = double(list.viewport()->height()) / height;
    const double askedList = double(gAsked - before) / rows;
    table.viewport()->repaint();
    const std::size_t beforeTable = gAsked;
    table.viewport()->repaint();
    const double askedTable = double(gAsked - beforeTable) / rows;
    const double j = median(painted.jump), sj = median(stock.jump);
    const double s = median(painted.scroll), b = median(blit);
    std::printf("page jump       painted %.2f ms, stock table %.2f ms: %.2f x\n", j, sj, j / sj);
    std::printf("scroll 3 rows   painted %.2f ms, blit floor %.2f ms: %.2f x (stock %.2f ms)\n", s,
                b, s / b, median(stock.scroll));
    std::printf("memory asked    painted %.1f times a row, stock table %.1f\n", askedList,
                askedTable);
    std::printf("longest frame   painted %.2f ms, stock table %.2f ms\n",
                *std::max_element(painted.jump.begin(), painted.jump.end()),
                *std::max_element(stock.jump.begin(), stock.jump.end()));
    return 0;
}
