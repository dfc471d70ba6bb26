// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/type.h"

#include <QFontInfo>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr int bodyPixels = 13;

int scaled(const QFont &body, int pixels)
{
    const int size = body.pixelSize() > 0 ? body.pixelSize() : bodyPixels;
    // To the 4-px grid, never below what the usual text size needs.
    return std::max(pixels, (pixels * size / bodyPixels + 3) / 4 * 4);
}

} // namespace

QFont bodyFont(const QFont &desktop, qreal dpi)
{
    static const QStringList unset{u"Helvetica"_s, u"Sans Serif"_s, u"Sans"_s, u"sans-serif"_s, QString()};
    const bool isSet = !unset.contains(desktop.family()) && QFontInfo(desktop).exactMatch();
    QFont font = isSet ? desktop : QFont(u"Noto Sans"_s);
    // A desktop's 10 pt is 13 px at 96 dpi; what is clearly larger was chosen on purpose and is kept.
    const qreal wanted = isSet && desktop.pointSizeF() > 0 ? desktop.pointSizeF() / 10.0 : 1.0;
    const qreal factor = (wanted >= 1.2 ? wanted : 1.0) * std::max(dpi / 96.0, 1.0);
    font.setPixelSize(std::clamp(qRound(bodyPixels * factor), bodyPixels, 3 * bodyPixels));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont textFont(const QFont &body, TextSize size, bool bold)
{
    QFont font = body;
    const int base = body.pixelSize() > 0 ? body.pixelSize() : bodyPixels;
    switch (size) {
    case TextSize::Small: font.setPixelSize(qRound(base * 11.0 / bodyPixels)); break;
    case TextSize::Body: font.setPixelSize(base); break;
    case TextSize::Title: font.setPixelSize(qRound(base * 16.0 / bodyPixels)); break;
    }
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

int rowHeight(const QFont &body, bool compact) { return scaled(body, compact ? 24 : 32); }

int headerHeight(const QFont &body) { return scaled(body, 28); }

int controlHeight(const QFont &body) { return scaled(body, 32); }

int titleHeight(const QFont &body) { return scaled(body, 48); }

} // namespace headroom
