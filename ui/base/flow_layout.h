// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A layout that puts widgets side by side and goes on in the next line where they no longer fit.
#pragma once

#include <QLayout>
#include <QList>

namespace shouwen::ui {

class FlowLayout final : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr, int gap = 6);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;
    /// Deletes the widgets in it.
    void clear();

private:
    enum class Mode : std::uint8_t { Measure, Place };
    int arrange(const QRect& rect, Mode mode) const;

    QList<QLayoutItem*> m_items;
    int m_gap;
};

} // namespace shouwen::ui
