// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/keys/keymap.h"

#include <QAction>
#include <QPointer>
#include <QSet>

class QWidget;

namespace headroom {

/// Every act of the window as one QAction, shared by menu, key, palette and key sheet. What an act is called
/// and where its key works is in actlist.cpp; who does it calls on(); why it cannot be done now is told
/// with setReason(). Nothing else in ui names a key. GUI thread.
class Acts final : public QObject
{
    Q_OBJECT
public:
    explicit Acts(QSettings &memory, QObject *parent = nullptr);

    [[nodiscard]] KeyMap &keys() { return m_keys; }
    /// The action of \a id, which actList() must hold and which must not be Fixed.
    [[nodiscard]] QAction &action(const QString &id) const;
    /// Does \a act on context's behalf whenever \a id is asked for, by whatever way.
    template <typename Act>
    void on(const QString &id, QObject *context, Act act)
    {
        m_done.insert(id);
        connect(&action(id), &QAction::triggered, context, [act = std::move(act)] { act(); });
    }
    template <typename Who>
    void on(const QString &id, Who *who, void (Who::*act)())
    {
        on(id, who, [who, act] { (who->*act)(); });
    }
    /// True where somebody does it; an act that nobody does is not offered.
    [[nodiscard]] bool isDone(const QString &id) const { return m_done.contains(id); }

    /// Why \a id cannot be done now, in one sentence; empty = it can. Menus, palette and screen readers say it.
    void setReason(const QString &id, const QString &reason);
    /// The reason in force: the one set, else that no account is selected where the act needs one.
    [[nodiscard]] QString reason(const QString &id) const;
    /// An account is selected, or not.
    void setHasAccount(bool has);
    /// False at first run: only acts with AtFirstRun are offered.
    void setWorking(bool working);
    [[nodiscard]] bool isOffered(const ActLine &act) const;

    /// Keys of \a place work while \a widget has the focus (Queue: itself; others: it or a child of it).
    /// A place may be attached to several widgets.
    void attach(ActPlace place, QWidget &widget);
    /// The innermost attached place around \a widget; Window where there is none.
    [[nodiscard]] ActPlace placeOf(const QWidget *widget) const;

signals:
    /// An act can be done now, or no longer.
    void reasonsChanged();

private:
    void applyKeys();
    void applyReason(const ActLine &act);

    KeyMap m_keys;
    QHash<QString, QAction *> m_actions;
    QHash<QString, QString> m_reasons;
    QSet<QString> m_done;
    QList<std::pair<ActPlace, QPointer<QWidget>>> m_places;
    bool m_hasAccount = false;
    bool m_working = true;
};

} // namespace headroom
