// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/settingsservice.h"

#include "models/domain/zone.h"
#include "models/store/store.h"

#include <QJsonObject>
#include <QPromise>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

Result<> checkRange(const QString &value, int low, int high, const QString &what)
{
    bool ok = false;
    const int number = value.toInt(&ok);
    if (!ok || number < low || number > high)
        return failure(ErrorKind::Invalid, u"%1 is a whole number from %2 to %3."_s.arg(what).arg(low).arg(high));
    return {};
}

/// "80,95,100": rising whole percentages from 40 up (DESIGN §1 "band": plan and account change only these).
Result<> checkThresholds(const QString &value)
{
    int previous = 39;
    const QStringList parts = value.split(u',');
    for (const QString &part : parts) {
        bool ok = false;
        const int percent = part.trimmed().toInt(&ok);
        if (!ok || percent <= previous || percent > 1000)
            return failure(ErrorKind::Invalid,
                           u"Thresholds are rising whole percentages from 40 on, like 80,95,100."_s);
        previous = percent;
    }
    return {};
}

Result<> checkPage(const QString &value)
{
    const QUrl url(value, QUrl::StrictMode);
    if (!value.isEmpty() && (!url.isValid() || url.scheme() != "https"_L1 || url.host().isEmpty()))
        return failure(ErrorKind::Invalid, u"\"%1\" is no https address."_s.arg(value));
    return {};
}

} // namespace

SettingsService::SettingsService(Store &store, Session &session, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
{ }

const QList<SettingRule> &SettingsService::rules()
{
    static const QList<SettingRule> all{
        {u"zone"_s, u"time zone in which days begin where an account has none"_s, u"UTC"_s},
        {u"syncMinutes"_s, u"minutes from the end of one sync to the next, while open"_s, u"10"_s},
        {u"eventBudget"_s, u"requests that one sync may spend on usage events"_s, u"4000"_s},
        {u"thresholds"_s, u"percentages at which customers are told"_s, u"80,95,100"_s},
        {u"upgradePageUrl"_s, u"page where customers can upgrade later"_s, u""_s},
        {u"limitsPageUrl"_s, u"page that explains the limits"_s, u""_s},
    };
    return all;
}

Future<QMap<QString, QString>> SettingsService::load()
{
    auto future = m_store.settings();
    whenDone(future, this, [this](const Result<QMap<QString, QString>> &stored) {
        if (stored && *stored != m_stored) {
            m_stored = *stored;
            emit changed();
        }
    });
    return future;
}

QString SettingsService::value(const QString &key) const
{
    const auto stored = m_stored.find(key);
    if (stored != m_stored.end())
        return *stored;
    for (const SettingRule &rule : rules()) {
        if (rule.key == key)
            return rule.standard;
    }
    return {};
}

Result<> SettingsService::check(const QString &key, const QString &value)
{
    if (key == "zone"_L1)
        return isKnownZone(value)
            ? Result<>()
            : failure(ErrorKind::Invalid, u"\"%1\" is no time zone; write it like Europe/Lisbon."_s.arg(value));
    if (key == "syncMinutes"_L1)
        return checkRange(value, 1, 1440, u"The time between syncs in minutes"_s);
    if (key == "eventBudget"_L1)
        return checkRange(value, 0, 1'000'000, u"The request budget for events"_s);
    if (key == "thresholds"_L1)
        return checkThresholds(value);
    if (key == "upgradePageUrl"_L1 || key == "limitsPageUrl"_L1)
        return checkPage(value);
    QStringList keys;
    for (const SettingRule &rule : rules())
        keys.append(rule.key);
    return failure(ErrorKind::Invalid, u"There is no setting \"%1\"; the settings are %2."_s.arg(key, keys.join(u", "_s)));
}

Future<> SettingsService::set(const QString &key, const QString &value)
{
    if (const auto allowed = m_session.require(Role::Admin, u"change settings"_s); !allowed)
        return readyFuture(allowed);
    if (const auto fine = check(key, value); !fine)
        return readyFuture(fine);
    auto future = m_store.setSetting(m_session.entry(u"setting.change"_s, u"setting:"_s + key,
                                                           {{u"value"_s, this->value(key)}}, {{u"value"_s, value}}),
                                           key, value);
    whenDone(future, this, [this, key, value](const Result<> &stored) {
        if (!stored)
            return;
        m_stored.insert(key, value);
        emit changed();
    });
    return future;
}

} // namespace headroom
