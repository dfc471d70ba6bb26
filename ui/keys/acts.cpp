// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/acts.h"

#include "models/items/wording.h"

#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

Qt::ShortcutContext contextOf(ActPlace place)
{
    switch (place) {
    case ActPlace::Window: return Qt::WindowShortcut;
    case ActPlace::Queue: return Qt::WidgetShortcut; // text fields beside the list keep their letters
    default: return Qt::WidgetWithChildrenShortcut;
    }
}

/// Both keys that say Enter mean the same.
QList<QKeySequence> withEnter(QList<QKeySequence> keys)
{
    for (qsizetype i = keys.size() - 1; i >= 0; --i) {
        const QKeyCombination last = keys[i][uint(keys[i].count() - 1)];
        if (last.key() == Qt::Key_Return && keys[i].count() == 1)
            keys.append(QKeySequence(QKeyCombination(last.keyboardModifiers(), Qt::Key_Enter)));
    }
    return keys;
}

} // namespace

Acts::Acts(QSettings &memory, QObject *parent)
    : QObject(parent)
    , m_keys(memory)
{
    for (const ActLine &act : actList()) {
        if (act.has(ActLine::Fixed))
            continue;
        auto *action = new QAction(actText(act), this);
        action->setObjectName(QString::fromLatin1(act.id));
        action->setCheckable(act.has(ActLine::Checkable));
        action->setShortcutContext(contextOf(act.place));
        m_actions.insert(action->objectName(), action);
        applyReason(act);
    }
    connect(&m_keys, &KeyMap::changed, this, &Acts::applyKeys);
    applyKeys();
}

QAction &Acts::action(const QString &id) const
{
    QAction *found = m_actions.value(id);
    Q_ASSERT_X(found, "Acts::action", qPrintable(id));
    return *found;
}

void Acts::applyKeys()
{
    for (const auto &[id, action] : m_actions.asKeyValueRange())
        action->setShortcuts(withEnter(m_keys.acting(id)));
}

void Acts::setReason(const QString &id, const QString &reason)
{
    if (m_reasons.value(id) == reason)
        return;
    m_reasons.insert(id, reason);
    applyReason(*findAct(id));
    emit reasonsChanged();
}

QString Acts::reason(const QString &id) const
{
    QString own = m_reasons.value(id);
    const ActLine *act = findAct(id);
    if (own.isEmpty() && act && act->has(ActLine::NeedsAccount) && !m_hasAccount)
        return tr("Select an account first");
    return own;
}

void Acts::setHasAccount(bool has)
{
    if (has == m_hasAccount)
        return;
    m_hasAccount = has;
    for (const ActLine &act : actList()) {
        if (act.has(ActLine::NeedsAccount))
            applyReason(act);
    }
    emit reasonsChanged();
}

void Acts::setWorking(bool working)
{
    m_working = working;
    for (const ActLine &act : actList()) {
        if (!act.has(ActLine::Fixed))
            action(QString::fromLatin1(act.id)).setVisible(isOffered(act));
    }
}

bool Acts::isOffered(const ActLine &act) const { return m_working || act.has(ActLine::AtFirstRun); }

void Acts::applyReason(const ActLine &act)
{
    const QString id = QString::fromLatin1(act.id);
    QAction *action = m_actions.value(id);
    if (!action)
        return;
    const QString why = reason(id);
    action->setEnabled(why.isEmpty());
    action->setToolTip(plainToolTip(why));
    action->setStatusTip(plainToolTip(why));
    action->setWhatsThis(plainToolTip(why));
}

void Acts::attach(ActPlace place, QWidget &widget)
{
    m_places.append({place, &widget});
    for (const ActLine &act : actList()) {
        if (act.place == place && !act.has(ActLine::Fixed))
            widget.addAction(m_actions.value(QString::fromLatin1(act.id)));
    }
}

ActPlace Acts::placeOf(const QWidget *widget) const
{
    for (; widget; widget = widget->parentWidget()) {
        for (const auto &[place, attached] : m_places) {
            if (attached == widget && place != ActPlace::Case) // it is a part of every place it is in
                return place;
        }
    }
    return ActPlace::Window;
}

} // namespace headroom
