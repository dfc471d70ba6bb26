// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/style/paint.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QShortcut>

#include <algorithm>

namespace headroom {

Card::Card(QWidget &pane)
    : QWidget(&pane)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &Card::left);
    pane.installEventFilter(this);
    hide();
}

void Card::openAt(const QRect &anchor, QWidget *focus)
{
    QWidget *now = QApplication::focusWidget();
    if (!m_open && !(now && isAncestorOf(now)))
        m_before = now;
    m_anchor = anchor;
    m_open = true;
    place();
    show();
    raise();
    focus->setFocus(Qt::PopupFocusReason);
}

void Card::openAgain()
{
    if (m_within)
        openAt(m_anchor, m_within);
}

void Card::close()
{
    if (!m_open)
        return;
    m_open = false;
    QWidget *now = QApplication::focusWidget();
    const bool hadFocus = !now || isAncestorOf(now);
    if (now && hadFocus)
        m_within = now;
    if (hadFocus && m_before && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
    hide();
}

void Card::place()
{
    if (!m_open)
        return;
    const QRect room = parentWidget()->rect();
    const int width = std::min(sizeHint().width(), room.width());
    const int wanted = hasHeightForWidth() ? heightForWidth(width) : sizeHint().height();
    const int height = std::min(std::max(wanted, minimumSizeHint().height()), room.height());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int wish = mirrored ? m_anchor.right() - width + margin : m_anchor.left() - margin;
    const int x = std::clamp(wish, 0, std::max(room.width() - width, 0));
    int y = m_anchor.bottom() + 1 - margin + 4;
    if (y + height > room.height() + margin)
        y = m_anchor.top() - height + margin - 4 >= -margin ? m_anchor.top() - height + margin - 4
                                                            : room.height() - height;
    setGeometry(x, std::max(y, -margin), width, height);
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    const QRectF sheet = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    drawShadow(painter, sheet, 8);
    drawBox(painter, sheet, 8, t.surface, t.line);
}

bool Card::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace headroom
