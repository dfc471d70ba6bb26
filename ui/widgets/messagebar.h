// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/paint.h"
#include "ui/widgets/surface.h"

#include <QKeySequence>

class QHBoxLayout;

namespace headroom {

class Chip;
class KeyButton;
class Label;

/// One sentence above a pane about what is wrong or old, with a word, at most one act, and a way to put it
/// away.
class MessageBar : public Surface
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void say(const QString &word, ChipLook look, const QString &sentence, const QString &act = {},
             const QKeySequence &key = {});
    /// Takes the way to put it away: it stays until what it tells of is settled.
    void setLasting();
    /// Empties and hides it.
    void clear();

signals:
    void acted();

private:
    Chip *m_chip;
    Label *m_sentence;
    KeyButton *m_act = nullptr;
    KeyButton *m_close;
    QHBoxLayout *m_layout;
};

} // namespace headroom
