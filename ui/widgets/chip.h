// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/environment.h"
#include "ui/style/paint.h"

#include <QWidget>

namespace headroom {

/// A word of state in a tinted pill: never the colour alone.
class Chip final : public QWidget
{
    Q_OBJECT
public:
    explicit Chip(const QString &text = {}, ChipLook look = ChipLook::Neutral, QWidget *parent = nullptr);

    void set(const QString &text, ChipLook look, std::optional<Glyph> glyph = {});
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    ChipLook m_look;
    std::optional<Glyph> m_glyph;
};

/// LIVE filled, SANDBOX hatched: told apart by word and pattern, not by colour.
class EnvironmentBadge final : public QWidget
{
    Q_OBJECT
public:
    explicit EnvironmentBadge(QWidget *parent = nullptr);

    void setEnvironment(Environment environment);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString word() const;
    [[nodiscard]] QFont wordFont() const;

    Environment m_environment = Environment::Sandbox;
};

} // namespace headroom
