// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The column heads above the painted list: resized and remembered; a click sorts where the queue
// can be sorted that way.
#pragma once

#include <QHeaderView>

namespace shouwen::ui {

class Settings;

class QueueHeader final : public QHeaderView {
    Q_OBJECT

public:
    QueueHeader(Settings& settings, QWidget* parent);
    /// Call once the model is set, and when the room has changed: where the columns would leave no
    /// room for the subject they all give way.
    void restore();
    void setOrder(const std::string& order, bool descending);

Q_SIGNALS:
    void orderAsked(const QString& order, bool descending);

private:
    void remember();
    void ask(int section);

    Settings& m_settings;
    bool m_restoring = false;
};

} // namespace shouwen::ui
