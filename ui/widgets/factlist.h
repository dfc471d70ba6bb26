// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace headroom {

/// One fact in the margin: "a day — 4,016 of 1,000 · over 9 of 14 days".
struct Fact
{
    QString term; ///< muted, at the start
    QString strong; ///< the number, bold
    QString text; ///< what follows it
    QString note; ///< said in the band's colour
    Band band = Band::Ok;
    QString link{}; ///< not empty: the text can be pressed, and says this
};

/// A heading with facts below it, terms in one column and what they say in another. Text can be selected.
class FactList final : public QWidget
{
    Q_OBJECT
public:
    explicit FactList(const QString &heading, QWidget *parent = nullptr);
    /// Shows \a facts; hides the whole list where there are none.
    void setFacts(const QList<Fact> &facts);

signals:
    /// A fact with this link was pressed.
    void pressed(const QString &link);

private:
    QWidget *m_rows;
};

} // namespace headroom
