// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The figures of a customer's file with their arithmetic (K-1, K-4): what each part counted and
// why, and the class that follows where it is not the one that stands. Shows; the panel around it
// gives the command.
#pragma once

#include "core/desk/view.h"

#include <QWidget>

class QVBoxLayout;

namespace shouwen::ui {

class Workbench;

/// Copied out of the answer: nothing points into the desk.
struct ScoreCard {
    struct Part {
        Label label;
        int points = 0;
        std::string why = {};
    };
    Label label = {};
    std::string field = {}, band = {};
    std::string stands = {}; ///< what the field holds now
    int tenths = 0;
    std::string arithmetic = {};
    std::vector<Part> parts = {};
};
std::vector<ScoreCard> scoreCards(const RecordView& view);

class ScoreList final : public QWidget {
    Q_OBJECT

public:
    explicit ScoreList(Workbench& bench, QWidget* parent = nullptr);
    void fill(std::vector<ScoreCard> cards, const std::string& kind, bool mayTake);
    /// Of one figure, as shown.
    QString words(const ScoreCard& card) const;
    const std::vector<ScoreCard>& cards() const { return m_cards; }

Q_SIGNALS:
    void takeAsked(const std::string& field, const std::string& code);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QString className(const ScoreCard& card, const std::string& code) const;

    Workbench& m_bench;
    QVBoxLayout* m_rows;
    std::vector<ScoreCard> m_cards;
    std::string m_kind;
    bool m_mayTake = false;
};

} // namespace shouwen::ui
