// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icon.h"

#include <QAbstractButton>

namespace headroom {

/// An area of the window on the rail: icon over word.
class RailButton final : public QAbstractButton
{
    Q_OBJECT
public:
    RailButton(const QString &text, Glyph glyph, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
};

} // namespace headroom
