// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/paint.h"

#include <QKeySequence>
#include <QWidget>

#include <optional>

class QProgressBar;
class QVBoxLayout;

namespace headroom {

class Chip;
class KeyButton;
class Label;

/// What a pane says when it has no rows to show, or cannot show them as they should be.
struct PaneState
{
    struct Word
    {
        QString text;
        ChipLook look = ChipLook::Neutral;
        Glyph glyph = Glyph::Warning;
    };
    std::optional<Glyph> glyph; ///< a large outline above the heading, for empty panes
    std::optional<Word> word; ///< a chip: "Offline since 08:41", "Blocked"
    QString heading; ///< one sentence
    QString text; ///< what still works, or what will appear
    std::optional<int> done; ///< loading: with total, draws the progress
    int total = 0;
    QString act; ///< the one next step; empty = none
    QKeySequence actKey;
    QString foot; ///< small, faint
};

/// Empty, loading, stale, offline, error, blocked or no permission: one centred column (DESIGN §7).
class StatePane final : public QWidget
{
    Q_OBJECT
public:
    explicit StatePane(QWidget *parent = nullptr);
    void setState(const PaneState &state);

signals:
    void acted();

private:
    Label *m_glyph;
    Chip *m_chip;
    Label *m_heading;
    QProgressBar *m_progress;
    Label *m_text;
    KeyButton *m_act = nullptr;
    Label *m_foot;
    QVBoxLayout *m_layout;
};

} // namespace headroom
