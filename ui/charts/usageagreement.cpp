// SPDX-License-Identifier: GPL-3.0-or-later
// What UsageChart paints and says of the customer's answer: when they chose, the target agreed and its check.
#include "ui/charts/usagechart.h"
#include "ui/format.h"
#include "ui/style/paint.h"
#include "ui/style/type.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

constexpr qreal markSize = 8;

} // namespace

/// Text with its middle at \a at, kept inside the plot, on a ground that keeps lines off it.
void UsageChart::drawNote(QPainter &painter, const QPointF &at, const QString &text, const QColor &ink) const
{
    const QRectF area = plot();
    painter.setFont(textFont(font(), TextSize::Small, true));
    const qreal width = painter.fontMetrics().horizontalAdvance(text) + 4;
    const qreal x = std::clamp(at.x() - width / 2, area.left(), std::max(area.right() - width, area.left()));
    const QRectF place(x, std::clamp(at.y() - 9, area.top(), area.bottom() - 18), width, 18);
    QColor ground = tokensOf(palette()).surface;
    ground.setAlpha(215);
    painter.fillRect(place, ground);
    painter.setPen(ink);
    painter.drawText(place, Qt::AlignCenter, text);
}

/// A line down the day on which they chose, with the choice at its head.
void UsageChart::drawChoice(QPainter &painter, const Tokens &tokens) const
{
    if (!m_figure.choice || m_figure.choice->day < m_first || m_figure.choice->day > m_last)
        return;
    const QRectF area = plot();
    const qreal x = std::round(at(m_figure.choice->day, 0).x());
    QPen pen(tokens.okInk, 1);
    pen.setDashPattern({2, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    QString text;
    switch (m_figure.choice->kind) {
    case ChoiceKind::Reduce: text = tr("chose to reduce"); break;
    case ChoiceKind::Upgrade: text = tr("chose to upgrade"); break;
    case ChoiceKind::Wait: text = tr("chose to wait"); break;
    case ChoiceKind::Overage: text = tr("chose overage"); break;
    case ChoiceKind::Dispute: text = tr("disputed"); break;
    }
    drawNote(painter, QPointF(x, area.top() + 9), text, tokens.okInk);
}

/// The target's label over its line, and a mark on the day of the check with its verdict once it is known.
void UsageChart::drawAgreement(QPainter &painter, const Tokens &tokens) const
{
    if (!m_figure.agreement || qreal(m_figure.agreement->target) > m_top)
        return;
    const FigureAgreement &agreed = *m_figure.agreement;
    if (agreed.due < m_first || agreed.from > m_last)
        return;
    const auto target = qreal(agreed.target);
    const QPointF end = at(std::min<qreal>(agreed.due, m_last), target);
    const bool missed = agreed.state == FollowUp::State::Missed;
    const QColor ink = missed ? tokens.overInk : tokens.okInk;
    if (agreed.due <= m_last) {
        const QRectF mark(end - QPointF(markSize / 2, markSize / 2), QSizeF(markSize, markSize));
        drawBox(painter, mark, 2, agreed.state == FollowUp::State::Running ? tokens.surface : ink, ink);
    }
    QString text;
    switch (agreed.state) {
    case FollowUp::State::Running: text = tr("%1 by %2").arg(numberText(agreed.target), dayText(agreed.due, m_figure.today)); break;
    case FollowUp::State::Kept: text = tr("kept: %1 by %2").arg(numberText(agreed.target), dayText(agreed.due, m_figure.today)); break;
    case FollowUp::State::Missed: text = tr("missed: %1 by %2").arg(numberText(agreed.target), dayText(agreed.due, m_figure.today)); break;
    case FollowUp::State::Unclear: text = tr("cannot be told: %1 by %2").arg(numberText(agreed.target), dayText(agreed.due, m_figure.today)); break;
    case FollowUp::State::Ended: return;
    }
    const qreal middle = (at(std::max<qreal>(agreed.from, m_first), 0).x() + end.x()) / 2;
    const bool above = end.y() - 24 > plot().top() + 20;
    drawNote(painter, QPointF(middle, end.y() + (above ? -14 : 14)), text, ink);
}

QString UsageChart::agreementText() const
{
    QString text;
    if (m_figure.agreement) {
        const FigureAgreement &agreed = *m_figure.agreement;
        text = tr("Agreed: at most %1 by %2").arg(numberText(agreed.target), dayText(agreed.due, m_figure.today));
        switch (agreed.state) {
        case FollowUp::State::Kept: text += tr(", kept"); break;
        case FollowUp::State::Missed: text += tr(", missed"); break;
        case FollowUp::State::Unclear: text += tr(", cannot be told"); break;
        default: break;
        }
        text += QLatin1Char('.');
    }
    return text;
}

} // namespace headroom
