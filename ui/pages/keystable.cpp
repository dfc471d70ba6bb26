// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keystable.h"

#include "ui/delegates/linedelegate.h"
#include "ui/style/type.h"

#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

enum KeysColumn { ActColumn, PlaceColumn, KeyColumn, StateColumn, columnTotal };
constexpr int idRole = Qt::UserRole + 20;

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList parts;
    for (const QKeySequence &key : keys)
        parts.append(keyName(key));
    return parts.join(u"  "_s);
}

/// Shift is part of a sign that is typed with it: "?" is one key, not Shift and something.
QKeySequence keyOf(const QKeyEvent &event)
{
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const QString text = event.text();
    const bool sign = text.size() == 1 && text[0].isPrint() && !text[0].isLetter() && !text[0].isSpace();
    if (sign && modifiers == Qt::ShiftModifier)
        modifiers = {};
    return QKeySequence(QKeyCombination(modifiers, Qt::Key(event.key())));
}

} // namespace

KeysTable::KeysTable(Acts &acts, QWidget *parent)
    : QTableWidget(0, columnTotal, parent)
    , m_acts(acts)
{
    setAccessibleName(tr("Keys"));
    setHorizontalHeaderLabels({tr("Act"), tr("Place"), tr("Key"), {}});
    setItemDelegate(new LineDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(20);
    verticalHeader()->setDefaultSectionSize(headroom::rowHeight(font(), true) + 4);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    const QFontMetrics metrics(font());
    setColumnWidth(ActColumn, std::max(220, metrics.horizontalAdvance(tr("Light or dark as the desktop")) + 40));
    setColumnWidth(PlaceColumn, std::max(120, metrics.horizontalAdvance(placeText(ActPlace::Queue)) + 40));
    setColumnWidth(KeyColumn, std::max(160, metrics.horizontalAdvance(tr("Press a key…")) + 40));
    connect(this, &QTableWidget::cellDoubleClicked, this, &KeysTable::ask);
    connect(this, &QTableWidget::currentCellChanged, this, [this](int row, int, int before) {
        if (row != before)
            stopAsking();
    });
    fill();
}

void KeysTable::fill()
{
    const QString kept = currentAct();
    setRowCount(0);
    for (const ActLine &act : actList()) {
        if (act.has(ActLine::Fixed))
            continue;
        const int row = rowCount();
        insertRow(row);
        const QString id = QString::fromLatin1(act.id);
        const QString name = act.has(ActLine::View) ? tr("View: %1").arg(actName(act)) : actName(act);
        for (const auto &[column, text] : {std::pair(int(ActColumn), name), std::pair(int(PlaceColumn), placeText(act.place)),
                                           std::pair(int(KeyColumn), QString()), std::pair(int(StateColumn), QString())}) {
            auto *cell = new QTableWidgetItem(text);
            cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            cell->setData(LineDelegate::MutedRole, column == PlaceColumn || column == StateColumn);
            setItem(row, column, cell);
        }
        item(row, ActColumn)->setData(idRole, id);
        showKey(row);
    }
    setCurrentAct(kept.isEmpty() ? item(0, ActColumn)->data(idRole).toString() : kept);
}

void KeysTable::showKey(int row)
{
    const QString id = item(row, ActColumn)->data(idRole).toString();
    const QList<QKeySequence> keys = m_acts.keys().keys(id);
    const bool silent = !keys.isEmpty() && m_acts.keys().acting(id).isEmpty();
    const bool asked = m_asking && row == currentRow();
    const QString shown = asked ? tr("Press a key…") : keys.isEmpty() ? u"—"_s : keysText(keys);
    item(row, KeyColumn)->setText(shown);
    item(row, KeyColumn)->setData(LineDelegate::MutedRole, silent || keys.isEmpty());
    item(row, KeyColumn)->setData(LineDelegate::StrongRole, asked);
    item(row, StateColumn)->setText(silent ? tr("single letters are off") : m_acts.keys().isChanged(id) ? tr("changed") : QString());
    QString phrase = keys.isEmpty() ? tr("no key") : keysText(keys);
    if (asked)
        phrase = shown;
    item(row, KeyColumn)->setData(Qt::AccessibleTextRole, phrase);
}

QString KeysTable::currentAct() const
{
    const QTableWidgetItem *cell = currentRow() < 0 ? nullptr : item(currentRow(), ActColumn);
    return cell ? cell->data(idRole).toString() : QString();
}

void KeysTable::setCurrentAct(const QString &act)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (item(row, ActColumn)->data(idRole).toString() == act)
            return setCurrentCell(row, KeyColumn);
    }
}

void KeysTable::ask()
{
    if (currentAct().isEmpty() || m_asking)
        return;
    m_asking = true;
    setFocus();
    showKey(currentRow());
    emit askingChanged();
}

void KeysTable::stopAsking()
{
    if (!m_asking)
        return;
    m_asking = false;
    for (int row = 0; row < rowCount(); ++row)
        showKey(row);
    emit askingChanged();
}

bool KeysTable::event(QEvent *event)
{
    // While a key is asked for, no key means anything else: not F5, not Ctrl+Q, not Tab.
    if (m_asking && event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (m_asking && event->type() == QEvent::KeyPress) {
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return true;
    }
    return QTableWidget::event(event);
}

void KeysTable::keyPressEvent(QKeyEvent *event)
{
    if (m_asking)
        return takeAnswer(*event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2)
        return ask();
    QTableWidget::keyPressEvent(event);
}

void KeysTable::takeAnswer(const QKeyEvent &event)
{
    const bool plain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (event.key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_unknown: // more is coming
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return; // moves through the window, everywhere
    case Qt::Key_Escape:
        if (plain && currentAct() != "queue.unmark"_L1 && currentAct() != "account.back"_L1)
            return stopAsking();
        break;
    default: break;
    }
    const QString act = currentAct();
    const bool none = plain && (event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete);
    m_asking = false;
    showKey(currentRow());
    emit answered(act, none ? QKeySequence() : keyOf(event));
}

void KeysTable::focusOutEvent(QFocusEvent *event)
{
    QTableWidget::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        stopAsking();
}

void KeysTable::keyboardSearch(const QString &search)
{
    // By the act's name, whichever column is current.
    for (int i = 1; i <= rowCount(); ++i) {
        const int row = (currentRow() + i) % rowCount();
        if (item(row, ActColumn)->text().startsWith(search, Qt::CaseInsensitive))
            return setCurrentCell(row, KeyColumn);
    }
}

} // namespace headroom
