// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/style/paint.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace headroom {

SearchField::SearchField(const QKeySequence &shown, QWidget *parent)
    : QLineEdit(parent)
    , m_shown(shown)
    , m_magnifier(addAction(icon(Glyph::Search), LeadingPosition))
    , m_empty(addAction(icon(Glyph::Close), TrailingPosition))
{
    setProperty("tinted", true);
    m_magnifier->setText(tr("Search"));
    m_empty->setText(tr("Empty the search"));
    m_empty->setVisible(false);
    connect(m_magnifier, &QAction::triggered, this, [this] { setFocus(); });
    connect(m_empty, &QAction::triggered, this, &SearchField::clear);
    connect(this, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_empty->setVisible(!text.isEmpty()); });
    for (QWidget *button : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (button->inherits("QToolButton"))
            button->setFocusPolicy(Qt::NoFocus);
    }
    refreshIcons();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        return clear();
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Down || event->key() == Qt::Key_Return
        || event->key() == Qt::Key_Enter) {
        emit left();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || hasFocus())
        return;
    const Tokens &t = tokensOf(palette());
    const QString key = m_shown.toString(QKeySequence::NativeText);
    const QSizeF size = keyCapSize(font(), key);
    QPainter painter(this);
    const QRect cap(width() - int(size.width()) - 8, (height() - int(size.height())) / 2, int(size.width()),
                    int(size.height()));
    drawKeyCap(painter, QStyle::visualRect(layoutDirection(), rect(), cap), font(), key, t.muted, t.line);
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_empty)
        refreshIcons();
    QLineEdit::changeEvent(event);
}

void SearchField::refreshIcons()
{
    m_magnifier->setIcon(icon(Glyph::Search));
    m_empty->setIcon(icon(Glyph::Close));
}

} // namespace headroom
