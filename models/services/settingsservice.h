// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/session.h"

#include <QMap>

namespace headroom {

/// A workspace's settings: what they are called, what they may hold, what they are without an entry.
struct SettingRule
{
    QString key;
    QString meaning; ///< one English phrase for the command line
    QString standard; ///< the value without an entry
};

/// Settings of a workspace, kept in its store; admins change them.
class SettingsService final : public QObject
{
    Q_OBJECT
public:
    SettingsService(Store &store, Session &session, QObject *parent = nullptr);

    /// All settings that exist, in the order they are shown.
    [[nodiscard]] static const QList<SettingRule> &rules();

    /// Reads what is stored; values() is current afterwards.
    [[nodiscard]] Future<QMap<QString, QString>> load();
    /// The value in force: the stored one, else the standard. An unknown key is empty.
    [[nodiscard]] QString value(const QString &key) const;
    /// Changes one. Forbidden for others than admins; Invalid with one sentence for a value that cannot be.
    [[nodiscard]] Future<> set(const QString &key, const QString &value);
    /// Whether \a value may stand under \a key.
    [[nodiscard]] static Result<> check(const QString &key, const QString &value);

signals:
    void changed();

private:
    Store &m_store;
    Session &m_session;
    QMap<QString, QString> m_stored;
};

} // namespace headroom
