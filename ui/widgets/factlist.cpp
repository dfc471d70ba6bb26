// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/factlist.h"

#include "ui/style/paint.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QtMath>
#include <QVBoxLayout>

namespace headroom {
namespace {

/// Strong, plain and coloured parts in one flowing line of plain text.
class FactLine final : public QWidget
{
public:
    explicit FactLine(const Fact &fact, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_fact(fact)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        setAccessibleName(fact.term.isEmpty() ? whole() : fact.term + QStringLiteral(": ") + whole());
    }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return qCeil(lay(width, nullptr)); }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int width = std::min(fontMetrics().horizontalAdvance(whole()) + 16, 320);
        return {width, heightForWidth(width)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, fontMetrics().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(tokensOf(palette()).text);
        lay(width(), &painter);
    }

private:
    [[nodiscard]] QString whole() const
    {
        QStringList parts;
        for (const QString &part : {m_fact.strong, m_fact.text, m_fact.note}) {
            if (!part.isEmpty())
                parts.append(part);
        }
        return parts.join(QLatin1Char(' '));
    }

    qreal lay(int width, QPainter *painter) const
    {
        const Tokens &t = tokensOf(palette());
        QTextLayout layout(whole(), font());
        QList<QTextLayout::FormatRange> formats;
        QTextCharFormat strong;
        strong.setFontWeight(QFont::DemiBold);
        if (!m_fact.strong.isEmpty())
            formats.append({0, int(m_fact.strong.size()), strong});
        QTextCharFormat note;
        note.setForeground(bandInk(t, m_fact.band));
        if (!m_fact.note.isEmpty()) {
            const int length = int(m_fact.note.size());
            formats.append({int(whole().size()) - length, length, note});
        }
        layout.setFormats(formats);
        QTextOption option;
        option.setTextDirection(whole().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        option.setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        qreal y = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(width, 40));
            line.setPosition(QPointF(0, y));
            y += line.height() + 2;
        }
        layout.endLayout();
        if (painter)
            layout.draw(painter, QPointF(0, 0));
        return y;
    }

    Fact m_fact;
};

/// A fact that leads somewhere: its text in the accent, with a mark behind it.
class FactLink final : public QAbstractButton
{
public:
    explicit FactLink(const Fact &fact, QWidget *parent = nullptr)
        : QAbstractButton(parent)
    {
        setText(fact.text);
        setAccessibleName(fact.term + QStringLiteral(": ") + fact.text);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(shown()) + 4, fontMetrics().height() + 2};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = tokensOf(palette());
        painter.setPen(t.accent);
        const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
        painter.drawText(rect(), align | Qt::TextSingleLine, fontMetrics().elidedText(shown(), Qt::ElideRight, width()));
        if (hasFocus())
            drawFocusRing(painter, QRectF(rect()).adjusted(0, 0, -1, -1), 4, t);
    }

private:
    [[nodiscard]] QString shown() const { return text() + QStringLiteral(" ▸"); }
};

} // namespace

FactList::FactList(const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_rows(new QWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    if (!heading.isEmpty())
        layout->addWidget(new Label(heading, TextSize::Body, TextTone::Strong));
    layout->addWidget(m_rows);
}

void FactList::setFacts(const QList<Fact> &facts)
{
    auto *rows = new QWidget;
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Fact &fact : facts) {
        auto *term = new Label(fact.term, TextSize::Body, TextTone::Muted);
        grid->addWidget(term, row, 0, Qt::AlignTop);
        if (fact.link.isEmpty()) {
            grid->addWidget(new FactLine(fact), row, 1);
        } else {
            auto *link = new FactLink(fact);
            connect(link, &QAbstractButton::clicked, this, [this, to = fact.link] { emit pressed(to); });
            grid->addWidget(link, row, 1);
        }
        ++row;
    }
    delete layout()->replaceWidget(m_rows, rows);
    m_rows->deleteLater();
    m_rows = rows;
    setVisible(!facts.isEmpty());
}

} // namespace headroom
