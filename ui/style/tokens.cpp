// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/tokens.h"

#include <QPalette>

namespace headroom {
namespace {

QColor rgb(QRgb value) { return QColor::fromRgb(value); }

QColor blend(const QColor &under, const QColor &over, int percent)
{
    const auto mix = [percent](int a, int b) { return (a * (100 - percent) + b * percent) / 100; };
    return {mix(under.red(), over.red()), mix(under.green(), over.green()), mix(under.blue(), over.blue())};
}

Tokens makeLight()
{
    Tokens t;
    t.window = rgb(0xf7f8fa), t.surface = rgb(0xffffff), t.line = rgb(0xd9dde3), t.lineSoft = rgb(0xeceff3);
    t.text = rgb(0x1b1f24), t.muted = rgb(0x5a6472), t.faint = rgb(0x8a93a0);
    t.accent = rgb(0x2456c7), t.onAccent = rgb(0xffffff), t.selection = rgb(0xe3ecfd),
    t.hover = rgb(0xf2f5fa);
    t.watch = rgb(0x2f83bf), t.approaching = rgb(0xa07d00), t.over = rgb(0x8a0f2e), t.ok = rgb(0x3d7a57);
    t.watchInk = rgb(0x1d6396), t.approachingInk = rgb(0x755b00), t.overInk = t.over, t.okInk = rgb(0x2c6645);
    t.watchTint = rgb(0xe6f1f9), t.approachingTint = rgb(0xf8f0d4), t.overTint = rgb(0xf9e4e9);
    t.okTint = rgb(0xe6f2ec), t.neutralTint = t.lineSoft, t.onOver = rgb(0xffffff);
    t.hatch = QColor(0, 0, 0, 0x16), t.grid = rgb(0xe7eaef), t.shadow = QColor(0x10, 0x18, 0x28, 0x40);
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.window = rgb(0x14171c), t.surface = rgb(0x1b1f26), t.line = rgb(0x323944), t.lineSoft = rgb(0x262c35);
    t.text = rgb(0xe8ebef), t.muted = rgb(0x9aa5b4), t.faint = rgb(0x717d8c);
    t.accent = rgb(0x7aa7ff), t.onAccent = rgb(0x0d1524), t.selection = rgb(0x24365c),
    t.hover = rgb(0x222833);
    t.watch = rgb(0x4d9fff), t.approaching = rgb(0xffd400), t.over = rgb(0xff4d6d), t.ok = rgb(0x5cc492);
    t.watchInk = rgb(0x6db1ff), t.approachingInk = t.approaching, t.overInk = rgb(0xff7a93), t.okInk = t.ok;
    t.watchTint = rgb(0x16304d), t.approachingTint = rgb(0x3a3310), t.overTint = rgb(0x45182a);
    t.okTint = rgb(0x16372a), t.neutralTint = t.lineSoft, t.onOver = rgb(0x1d060c);
    t.hatch = QColor(0xff, 0xff, 0xff, 0x1f), t.grid = rgb(0x2a303a), t.shadow = QColor(0, 0, 0, 0x90);
    return t;
}

void setGroup(QPalette &palette, QPalette::ColorGroup group, const Tokens &t, const QColor &ink)
{
    const auto set = [&](QPalette::ColorRole role, const QColor &color) {
        palette.setColor(group, role, color);
    };
    set(QPalette::Window, t.window);
    set(QPalette::WindowText, ink);
    set(QPalette::Base, t.surface);
    set(QPalette::AlternateBase, t.surface);
    set(QPalette::Text, ink);
    set(QPalette::Button, t.surface);
    set(QPalette::ButtonText, ink);
    set(QPalette::BrightText, t.onAccent);
    set(QPalette::Highlight, t.selection);
    set(QPalette::HighlightedText, ink);
    set(QPalette::Link, t.accent);
    set(QPalette::LinkVisited, t.accent);
    set(QPalette::ToolTipBase, t.text);
    set(QPalette::ToolTipText, t.surface);
    set(QPalette::PlaceholderText, group == QPalette::Disabled ? t.faint : t.muted);
    set(QPalette::Light, t.surface);
    set(QPalette::Midlight, t.lineSoft);
    set(QPalette::Mid, t.line);
    set(QPalette::Dark, t.faint);
    set(QPalette::Shadow, blend(t.window, t.text, 40));
}

} // namespace

const Tokens &lightTokens()
{
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens = makeDark();
    return tokens;
}

const Tokens &tokensOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? darkTokens() : lightTokens();
}

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    setGroup(palette, QPalette::Active, tokens, tokens.text);
    setGroup(palette, QPalette::Inactive, tokens, tokens.text);
    setGroup(palette, QPalette::Disabled, tokens, tokens.faint);
    return palette;
}

QColor bandColor(const Tokens &tokens, Band band)
{
    switch (band) {
    case Band::Over:
    case Band::Critical: return tokens.over;
    case Band::Approaching: return tokens.approaching;
    case Band::Watch: return tokens.watch;
    case Band::Blocked:
    case Band::Ok: return tokens.faint;
    }
    return tokens.faint;
}

QColor bandInk(const Tokens &tokens, Band band)
{
    switch (band) {
    case Band::Over:
    case Band::Critical: return tokens.overInk;
    case Band::Approaching: return tokens.approachingInk;
    case Band::Watch: return tokens.watchInk;
    case Band::Blocked:
    case Band::Ok: return tokens.muted;
    }
    return tokens.muted;
}

} // namespace headroom
