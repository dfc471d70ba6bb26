// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/surface.h"

#include "ui/style/tokens.h"

#include <QPainter>

namespace headroom {

Surface::Surface(Qt::Edges hairlines, QPalette::ColorRole ground, QWidget *parent)
    : QWidget(parent)
    , m_hairlines(hairlines)
    , m_ground(ground)
{ }

void Surface::setSoft(bool soft)
{
    m_soft = soft;
    update();
}

void Surface::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), m_ground == QPalette::Base ? t.surface : t.window);
    const QColor line = m_soft ? t.lineSoft : t.line;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto isAt = [&](Qt::Edge edge) { return m_hairlines.testFlag(edge); };
    if (isAt(Qt::TopEdge))
        painter.fillRect(QRect(0, 0, width(), 1), line);
    if (isAt(Qt::BottomEdge))
        painter.fillRect(QRect(0, height() - 1, width(), 1), line);
    if (isAt(mirrored ? Qt::RightEdge : Qt::LeftEdge))
        painter.fillRect(QRect(0, 0, 1, height()), line);
    if (isAt(mirrored ? Qt::LeftEdge : Qt::RightEdge))
        painter.fillRect(QRect(width() - 1, 0, 1, height()), line);
}

} // namespace headroom
