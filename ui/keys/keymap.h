// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/keys/actlist.h"

#include <QHash>
#include <QObject>

class QSettings;

namespace headroom {

/// Which keys mean which act: the usual ones of actList() and what a person has changed, kept in \a memory
/// under "keys". In places that meet no key ever means two acts: a changed one wins over a usual one. GUI
/// thread.
class KeyMap final : public QObject
{
    Q_OBJECT
public:
    explicit KeyMap(QSettings &memory, QObject *parent = nullptr);

    /// The keys of \a act, whether or not single letters act.
    [[nodiscard]] QList<QKeySequence> keys(const QString &act) const { return m_keys.value(act); }
    /// Those of them that act now.
    [[nodiscard]] QList<QKeySequence> acting(const QString &act) const;
    /// The first that acts, for a key cap; empty where there is none.
    [[nodiscard]] QKeySequence shown(const QString &act) const;
    [[nodiscard]] bool isChanged(const QString &act) const;
    /// The act that \a key means already where \a act's key works, or that begins with it; empty = none.
    [[nodiscard]] QString takenBy(const QKeySequence &key, const QString &act) const;
    /// True where the key is the place's own and cannot be taken.
    [[nodiscard]] static bool isFixed(const QString &act);

    /// Gives \a act the one key \a key, empty = none, and takes it from whatever had it. A fixed act, and a
    /// key that a fixed act has, are left as they are.
    void setKey(const QString &act, const QKeySequence &key);
    /// Back to the usual keys, which are taken from whatever had them.
    void reset(const QString &act);
    void resetAll();
    [[nodiscard]] bool lettersAct() const { return m_lettersAct; }
    void setLettersAct(bool on);

signals:
    void changed();

private:
    void resolve();
    void takeFrom(const QList<QKeySequence> &keys, const ActLine &act);

    QSettings &m_memory;
    QHash<QString, QList<QKeySequence>> m_keys;
    bool m_lettersAct = true;
};

} // namespace headroom
