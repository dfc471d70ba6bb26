// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/palette.h"

#include "ui/delegates/palettedelegate.h"
#include "ui/style/paint.h"
#include "ui/style/type.h"
#include "ui/widgets/label.h"
#include "ui/widgets/palettelist.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace headroom {
namespace {

constexpr int widest = 620;
constexpr int paletteShadow = 24; ///< around the box, where its shadow falls
constexpr int paletteRows = 10;
constexpr int paletteCorner = 8;

} // namespace

CommandPalette::CommandPalette(Acts &acts, const QueueModel &model, QSettings &memory, QWidget &window)
    : QWidget(&window)
    , m_window(window)
    , m_search(new PaletteSearch(acts, model, memory, this))
    , m_lines(new PaletteList(this))
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_empty(new Label({}, TextSize::Body, TextTone::Muted))
{
    build();
    hide();
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_moved = false;
        m_search->start(text);
    });
    connect(m_search, &PaletteSearch::changed, this, &CommandPalette::showLines);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::speak);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusMoved(now); });
}

void CommandPalette::build()
{
    setAccessibleName(tr("Commands"));
    m_field->setAccessibleName(tr("Commands"));
    m_field->setPlaceholderText(tr("Type a command, or > acts  @ accounts  # plans  : views"));
    m_field->setFrame(false);
    m_field->setMaxLength(200);
    m_field->setFixedHeight(controlHeight(font()) + 4);
    m_field->setTextMargins(2, 0, 2, 0); // its text begins where the rows' does
    m_field->installEventFilter(this);
    m_list->setModel(m_lines);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setAccessibleName(tr("Results"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    m_list->viewport()->setAutoFillBackground(false);
    m_empty->setIndent(paletteShadow / 2);
    m_empty->setFixedHeight(rowHeight(font(), false));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(paletteShadow + 1, paletteShadow + 1, paletteShadow + 1, paletteShadow + 5);
    layout->setSpacing(0);
    layout->addWidget(m_field);
    layout->addSpacing(1);
    layout->addWidget(m_list);
    layout->addWidget(m_empty);
}

void CommandPalette::toggle(const QString &typed)
{
    if (isVisible())
        return leave();
    m_before = QApplication::focusWidget();
    m_field->setText(typed);
    m_moved = false;
    m_search->start(typed);
    show();
    raise();
    place();
    m_field->setFocus(Qt::PopupFocusReason);
    speak();
}

void CommandPalette::leave()
{
    if (!isVisible())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_search->stop();
    hide();
    if (hadFocus && m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    m_before = nullptr;
}

void CommandPalette::focusMoved(QWidget *now)
{
    if (isVisible() && now && now != this && !isAncestorOf(now))
        leave();
}

int CommandPalette::rowsShown() const { return std::min(m_lines->rowCount(), paletteRows); }

void CommandPalette::place()
{
    if (!isVisible())
        return;
    const int width = std::min(widest, m_window.width() - 48) + 2 * paletteShadow;
    const int row = rowHeight(font(), false);
    const int top = std::max(24, std::min(96, m_window.height() / 8));
    const int room = std::max(1, (m_window.height() - top - m_field->height() - 48) / row);
    m_list->setFixedHeight(row * std::min(rowsShown(), room));
    const QSize size(width, layout()->sizeHint().height());
    setGeometry(QRect(QPoint((m_window.width() - width) / 2, top - paletteShadow + 24), size));
}

void CommandPalette::showLines()
{
    const QModelIndex before = m_list->currentIndex();
    const bool keep = m_moved && before.isValid();
    const PaletteLine kept = keep ? m_lines->line(before.row()) : PaletteLine();
    m_lines->setLines(m_search->lines());
    const int row = keep ? std::max(0, m_lines->rowOf(kept)) : 0;
    if (m_lines->rowCount() > 0 && (!m_list->currentIndex().isValid() || m_list->currentIndex().row() != row))
        m_list->setCurrentIndex(m_lines->index(row));
    showEmptiness();
    place();
}

void CommandPalette::showEmptiness()
{
    const bool none = m_lines->rowCount() == 0;
    m_list->setVisible(!none);
    m_empty->setVisible(none);
    m_empty->setText(!none                      ? QString()
                         : m_search->isSearching() ? tr("Searching…")
                                                   : tr("Nothing has this name"));
    if (none)
        speak();
}

/// Screen readers say a changed description of what has the focus.
void CommandPalette::speak()
{
    if (!isVisible())
        return;
    const QModelIndex current = m_list->currentIndex();
    m_field->setAccessibleDescription(
        current.isValid() ? tr("%1, %2 of %3")
                                .arg(m_lines->line(current.row()).phrase())
                                .arg(current.row() + 1)
                                .arg(m_lines->rowCount())
                          : m_empty->text());
}

void CommandPalette::choose()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const PaletteLine line = m_lines->line(current.row());
    if (!line.reason.isEmpty())
        return; // its reason stands beside it and has been spoken
    m_search->remember(line);
    leave();
    emit chosen(line);
}

void CommandPalette::move(int rows)
{
    const int count = m_lines->rowCount();
    if (count == 0)
        return;
    m_moved = true;
    const int from = std::max(0, m_list->currentIndex().row());
    // One step goes round, a page stops at the end.
    const int to = std::abs(rows) == 1 ? (from + rows + count) % count : std::clamp(from + rows, 0, count - 1);
    m_list->setCurrentIndex(m_lines->index(to));
    m_list->scrollTo(m_list->currentIndex());
}

bool CommandPalette::takesKey(int key)
{
    switch (key) {
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_PageDown: move(paletteRows); return true;
    case Qt::Key_PageUp: move(-paletteRows); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(); return true;
    case Qt::Key_Escape: leave(); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true; // there is nowhere else to go
    default: return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = !(key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
        if (event->type() == QEvent::KeyPress && plain && takesKey(key->key()))
            return true;
        if (event->type() == QEvent::ShortcutOverride && plain) {
            event->accept(); // unmodified keys are the field's, whatever they mean elsewhere
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    const QRectF box = QRectF(rect()).adjusted(paletteShadow, paletteShadow, -paletteShadow, -paletteShadow);
    paintShadow(painter, box, paletteCorner, paletteShadow, t);
    drawBox(painter, box, paletteCorner, t.surface, t.line);
    const int under = m_field->geometry().bottom() + 1;
    painter.fillRect(QRectF(box.left() + 1, under, box.width() - 2, 1), t.line);
}

void CommandPalette::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        place();
}

} // namespace headroom
