// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/type.h"

#include <QLabel>

namespace headroom {

/// How a piece of text is read: first (Plain), second (Muted), or as a heading.
enum class TextTone { Plain, Muted, Strong };

/// A label that shows its text as plain text whatever it holds (promise 9), in a size of the type scale.
/// Its text can be selected with the mouse where \a selectable; it never takes the keyboard focus.
class Label : public QLabel
{
    Q_OBJECT
public:
    explicit Label(const QString &text = {}, TextSize size = TextSize::Body, TextTone tone = TextTone::Plain,
                   QWidget *parent = nullptr);

    void setTone(TextTone tone);
    /// Lets the text wrap and its height follow the width.
    Label *wrapped();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyFont();

    TextSize m_size;
    TextTone m_tone;
    bool m_applying = false;
};

/// A label that keeps to the width it gets: what does not fit ends in "…" and is told as a tool tip.
class ElidedLabel final : public Label
{
    Q_OBJECT
public:
    using Label::Label;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace headroom
