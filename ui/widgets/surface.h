// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace headroom {

/// A plain ground with hairlines at some of its edges: header, rail, side list, title row, status line.
class Surface : public QWidget
{
    Q_OBJECT
public:
    /// \a ground: Base for the white surface, Window for the tinted one.
    explicit Surface(Qt::Edges hairlines = {}, QPalette::ColorRole ground = QPalette::Base,
                     QWidget *parent = nullptr);
    /// Softer lines inside a pane, where two parts of one thing meet.
    void setSoft(bool soft);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::Edges m_hairlines;
    QPalette::ColorRole m_ground;
    bool m_soft = false;
};

} // namespace headroom
