// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icon.h"

#include "ui/style/tokens.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

QString fileName(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Queue: return u"text-align-start"_s;
    case Glyph::Settings: return u"settings"_s;
    case Glyph::Search: return u"search"_s;
    case Glyph::Sync: return u"refresh-cw"_s;
    case Glyph::Close: return u"x"_s;
    case Glyph::Warning: return u"triangle-alert"_s;
    case Glyph::Check: return u"check"_s;
    case Glyph::Clock: return u"clock"_s;
    case Glyph::Back: return u"arrow-left"_s;
    case Glyph::ChevronDown: return u"chevron-down"_s;
    case Glyph::ChevronUp: return u"chevron-up"_s;
    case Glyph::Note: return u"info"_s;
    case Glyph::Lock: return u"lock"_s;
    case Glyph::Offline: return u"wifi-off"_s;
    case Glyph::Person: return u"user"_s;
    case Glyph::Plug: return u"plug"_s;
    case Glyph::Alert: return u"circle-alert"_s;
    case Glyph::Empty: return u"inbox"_s;
    case Glyph::Table: return u"table"_s;
    case Glyph::Chart: return u"chart-line"_s;
    case Glyph::Reduce: return u"arrow-down"_s;
    case Glyph::Upgrade: return u"arrow-up"_s;
    case Glyph::Activity: return u"activity"_s;
    case Glyph::FollowUp: return u"arrow-down"_s;
    case Glyph::Flag: return u"flag"_s;
    case Glyph::Page: return u"file-text"_s;
    case Glyph::Star: return u"star"_s;
    case Glyph::Plan: return u"layers"_s;
    }
    return {};
}

QByteArray outline(Glyph glyph, const QColor &color)
{
    QFile file(u":/icons/%1.svg"_s.arg(fileName(glyph)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    return svg;
}

class GlyphEngine final : public QIconEngine
{
public:
    explicit GlyphEngine(Glyph glyph)
        : m_glyph(glyph)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const int size = std::min(rect.width(), rect.height());
        const QPixmap picture = glyphPixmap(m_glyph, color(mode, state), size, ratio);
        QRect target(0, 0, size, size);
        target.moveCenter(rect.center());
        painter->drawPixmap(target, picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return glyphPixmap(m_glyph, color(mode, state), std::min(size.width(), size.height()), 1.0);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new GlyphEngine(m_glyph); }

private:
    [[nodiscard]] static QColor color(QIcon::Mode mode, QIcon::State state)
    {
        const Tokens &tokens = tokensOf(QGuiApplication::palette());
        if (mode == QIcon::Disabled)
            return tokens.faint;
        return state == QIcon::On ? tokens.accent : tokens.text;
    }

    Glyph m_glyph;
};

} // namespace

QIcon icon(Glyph glyph) { return QIcon(new GlyphEngine(glyph)); }

QPixmap glyphPixmap(Glyph glyph, const QColor &color, int size, qreal ratio)
{
    const QString key = u"headroom/%1/%2/%3/%4"_s.arg(fileName(glyph), color.name()).arg(size).arg(ratio);
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    const int pixels = std::max(1, qRound(size * ratio));
    picture = QPixmap(pixels, pixels);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QSvgRenderer(outline(glyph, color)).render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    picture.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, picture);
    return picture;
}

} // namespace headroom
