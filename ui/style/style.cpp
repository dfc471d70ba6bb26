// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style.h"

#include "ui/style/controls.h"
#include "ui/style/paint.h"
#include "ui/style/type.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QSpinBox>

namespace headroom {
namespace {

bool isFramed(const QWidget *widget) { return widget && widget->property("framed").toBool(); }

} // namespace

Style::Style(QStyle *base)
    : QProxyStyle(base)
{ }

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Tokens &t = tokensOf(option->palette);
    switch (element) { // NOLINT: all other elements are Fusion's
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool: paintButton(*painter, *option, widget); return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView *>(widget))
            drawFocusRing(*painter, option->rect, 4, t);
        return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0
            && !qobject_cast<const QAbstractSpinBox *>(widget ? widget->parentWidget() : nullptr))
            paintField(*painter, *option, widget);
        return;
    }
    case PE_FrameLineEdit: paintField(*painter, *option, widget); return;
    case PE_Frame:
        if (isFramed(widget))
            drawBox(*painter, option->rect, 6, Qt::transparent, t.line);
        return;
    case PE_FrameMenu: drawBox(*painter, option->rect, 0, Qt::transparent, t.line); return;
    case PE_PanelMenu: painter->fillRect(option->rect, t.surface); return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: paintCheckBox(*painter, *option); return;
    case PE_IndicatorRadioButton: paintRadioButton(*painter, *option); return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            paintItemGround(*painter, *item);
        return;
    case PE_PanelItemViewRow:
    case PE_PanelMenuBar:
    case PE_FrameStatusBarItem:
    case PE_IndicatorHeaderArrow: // drawn beside the heading
    case PE_IndicatorBranch: return;
    case PE_PanelTipLabel: paintTip(*painter, *option); return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Tokens &t = tokensOf(option->palette);
    switch (element) { // NOLINT: all other elements are Fusion's
    case CE_PushButtonBevel: paintButton(*painter, *option, widget); return;
    case CE_Header: // in one piece: the base style would move the label for the sort arrow
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            paintHeaderSection(*painter, *header);
        if (element == CE_HeaderSection)
            return;
        [[fallthrough]];
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            paintHeaderLabel(*painter, *header);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, t.surface);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.line);
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            paintMenuBarItem(*painter, *item);
        return;
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, t.surface); return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && !qobject_cast<const QComboBox *>(widget ? widget->parentWidget() : nullptr))
            return paintMenuItem(*painter, *item);
        break;
    case CE_MenuEmptyArea: return;
    case CE_Splitter: painter->fillRect(option->rect, t.line); return;
    case CE_ProgressBarGroove: return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            paintProgress(*painter, *bar);
        return;
    case CE_ProgressBarLabel: return;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            paintScrollBar(*painter, *slider, subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    }
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            paintComboBox(*painter, *combo);
        return;
    }
    if (control == CC_SpinBox) {
        paintField(*painter, *option, widget);
        const Tokens &t = tokensOf(option->palette);
        const qreal ratio = painter->device()->devicePixelRatioF();
        const auto arrow = [&](SubControl sub, Glyph glyph) {
            const QRect place = subControlRect(control, option, sub, widget);
            painter->drawPixmap(place.center() - QPoint(5, 5), glyphPixmap(glyph, t.muted, 12, ratio));
        };
        arrow(SC_SpinBoxUp, Glyph::ChevronUp);
        arrow(SC_SpinBoxDown, Glyph::ChevronDown);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) { // NOLINT: all other metrics are Fusion's
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            return isFramed(widget) ? 1 : 0;
        return 1;
    case PM_SplitterWidth: return 1;
    case PM_ScrollBarExtent: return 10;
    case PM_ScrollBarSliderMin: return 32;
    case PM_ButtonMargin: return 24;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin: return 0;
    case PM_MenuBarHMargin: return 8;
    case PM_MenuBarItemSpacing: return 4;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return 4;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_HeaderMargin: return 8;
    case PM_HeaderMarkSize: return 12;
    case PM_ToolTipLabelFrameWidth: return 6;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return 16;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    switch (hint) { // NOLINT: all other hints are Fusion's
    case SH_EtchDisabledText:
    case SH_Widget_Animate:
    case SH_ScrollBar_Transient:
    case SH_UnderlineShortcut:
    case SH_ComboBox_Popup: return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_DrawMenuBarSeparator:
    case SH_Menu_AllowActiveAndDisabled: // the reason of what is disabled can be read by keyboard too
    case SH_ItemView_MovementWithoutUpdatingSelection: return 1;
    case SH_Table_GridLineColor:
        return int(tokensOf(option ? option->palette : widget->palette()).lineSoft.rgb());
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const QFont font = widget ? widget->font() : QFont();
    switch (type) { // NOLINT: all other sizes are Fusion's
    case CT_PushButton:
    case CT_LineEdit:
    case CT_SpinBox: result.setHeight(controlHeight(font)); break;
    case CT_ComboBox:
        result.setHeight(controlHeight(font));
        result.rwidth() += 16;
        break;
    case CT_HeaderSection: result.setHeight(headerHeight(font)); break;
    case CT_MenuBarItem: result = QSize(size.width() + 16, headerHeight(font)); break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            const bool separator = item->menuItemType == QStyleOptionMenuItem::Separator;
            result = QSize(size.width() + 64, separator ? 9 : headerHeight(font));
        }
        break;
    default: break;
    }
    return result;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                            const QWidget *widget) const
{
    const QRect area = option->rect;
    if (control == CC_ComboBox && sub == SC_ComboBoxEditField)
        return visualRect(option->direction, area, area.adjusted(10, 1, -28, -1));
    if (control == CC_SpinBox) {
        const int x = area.right() - 24;
        const int half = area.height() / 2;
        if (sub == SC_SpinBoxUp)
            return visualRect(option->direction, area, QRect(x, area.top() + 2, 22, half - 2));
        if (sub == SC_SpinBoxDown)
            return visualRect(option->direction, area, QRect(x, area.top() + half, 22, half - 2));
        if (sub == SC_SpinBoxEditField)
            return visualRect(option->direction, area, area.adjusted(1, 2, -28, -2));
    }
    if (control == CC_ScrollBar) {
        // No arrow buttons: the whole bar is groove.
        if (sub == SC_ScrollBarAddLine || sub == SC_ScrollBarSubLine)
            return {};
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (sub == SC_ScrollBarGroove || !bar)
            return area;
        const bool horizontal = bar->orientation == Qt::Horizontal;
        const int length = horizontal ? area.width() : area.height();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        const int handle = range <= 0
            ? length
            : int(std::max<qint64>(qint64(length) * bar->pageStep / (range + bar->pageStep),
                                   std::min(32, length)));
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                  length - handle, bar->upsideDown);
        const auto part = [&](int from, int size) {
            const QRect rect = horizontal ? QRect(area.left() + from, area.top(), size, area.height())
                                          : QRect(area.left(), area.top() + from, area.width(), size);
            return visualRect(option->direction, area, rect);
        };
        if (sub == SC_ScrollBarSlider)
            return part(start, handle);
        if (sub == SC_ScrollBarSubPage)
            return part(0, start);
        if (sub == SC_ScrollBarAddPage)
            return part(start + handle, length - start - handle);
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents)
        return option->rect.adjusted(8, 1, -8, -1);
    return QProxyStyle::subElementRect(element, option, widget);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace headroom
