// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

namespace headroom {

// What Style paints itself, one function a control; each leaves the painter as it was.

void paintButton(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void paintField(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void paintCheckBox(QPainter &painter, const QStyleOption &option);
void paintRadioButton(QPainter &painter, const QStyleOption &option);
void paintItemGround(QPainter &painter, const QStyleOptionViewItem &option);
void paintHeaderSection(QPainter &painter, const QStyleOptionHeader &option);
void paintHeaderLabel(QPainter &painter, const QStyleOptionHeader &option);
void paintMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option);
void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &option);
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle);
void paintProgress(QPainter &painter, const QStyleOptionProgressBar &option);
void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option);
void paintTip(QPainter &painter, const QStyleOption &option);

} // namespace headroom
