// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icon.h"

#include <QKeySequence>
#include <QPushButton>

#include <optional>

namespace headroom {

/// A button that teaches its key: icon, text and a small outlined cap. The key itself belongs to whoever
/// owns the act (an action or a shortcut); the button only shows it.
class KeyButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit KeyButton(const QString &text, const QKeySequence &shown = {}, QWidget *parent = nullptr);

    /// Teaches another key from now on.
    void setShown(const QKeySequence &shown);
    /// Names the act (ui/keys/actlist.h) whose key in force the window has it show.
    void setAct(const QString &act) { m_act = act; }
    [[nodiscard]] const QString &act() const { return m_act; }
    /// Fills it with the accent: the one primary button of a pane.
    void setPrimary(bool primary);
    /// No outline until hovered.
    void setQuiet(bool quiet);
    /// Writes it bold: the one act of a sentence.
    void setStrong();
    void setGlyph(Glyph glyph);
    /// A height for heads and bars: 24 px instead of 32.
    void setSmall();
    /// Shows icon and key alone; the text stays as name and tool tip.
    void setIconOnly();
    /// Shows the cap of its key alone; the text stays as name and tool tip.
    void setCapOnly();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString keyText() const;

    void showTip();

    QKeySequence m_shown;
    QString m_act;
    std::optional<Glyph> m_glyph;
    bool m_primary = false;
    bool m_iconOnly = false;
    bool m_small = false;
    bool m_capOnly = false;
};

} // namespace headroom
