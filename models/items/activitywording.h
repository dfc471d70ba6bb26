// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/activity.h"
#include "models/domain/audit.h"
#include "models/items/wording.h"

namespace headroom {

/// How the Activity area, an account's timeline and the command line say what happened, in one language and locale.
/// Values stay exact. Plain text, never markup.
class ActivityWording
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ActivityWording)
public:
    /// Times are said in \a zone as seen at \a nowMs.
    explicit ActivityWording(const QTimeZone &zone, qint64 nowMs, const QLocale &locale = QLocale());

    [[nodiscard]] QString when(qint64 ms) const; ///< "09:04", "Yesterday 16:40", "20 Nov 10:12"
    [[nodiscard]] QString recorded(qint64 ms) const; ///< "22 Nov 2026, 09:04:11 Europe/Lisbon"
    [[nodiscard]] QString day(EpochDay day) const; ///< "6 Dec", with the year where it is not this one
    [[nodiscard]] QString what(const ActivityEntry &entry) const; ///< "choice", "follow-up", …
    [[nodiscard]] QString account(const ActivityEntry &entry) const; ///< its name; "500 accounts" for a sync
    [[nodiscard]] QString by(const ActivityEntry &entry) const; ///< "Mira", "program"
    /// What was said or done, exactly: "Reduce traffic to 1,000 a day by 6 Dec, in a reply".
    [[nodiscard]] QString said(const ActivityEntry &entry) const;
    [[nodiscard]] QString title(const ActivityEntry &entry) const; ///< "Choice: reduce traffic"
    [[nodiscard]] QString limit(const ActivityEntry &entry) const; ///< "api_calls, a day"; empty = about none
    [[nodiscard]] QString choice(ChoiceKind kind) const; ///< "reduce traffic"
    [[nodiscard]] QString means(ChoiceMeans means) const; ///< "in a reply"
    [[nodiscard]] QString evidence(const Evidence &evidence, qint64 bytes) const; ///< "reply.eml, 4 kB"
    [[nodiscard]] QString followUp(const FollowUp &followUp) const; ///< "weekly, verdict on 6 Dec"
    /// "zone: UTC → Europe/Lisbon", for each value that differs.
    [[nodiscard]] QString changes(const QJsonObject &before, const QJsonObject &after) const;
    /// One line for each value: "zone: UTC".
    [[nodiscard]] QString values(const QJsonObject &object) const;

    [[nodiscard]] QString intact(qint64 seq) const; ///< "audit entry 4,812, chain intact"
    [[nodiscard]] QString verdict(const AuditVerdict &verdict) const; ///< "4,812 entries, chain intact", or how it breaks
    /// "The audit record has lost entries after 4,812: …", with what to do.
    [[nodiscard]] QString broken(const AuditBreak &broken) const;

private:
    [[nodiscard]] QString amount(qint64 units, const ActivityEntry &entry) const;
    [[nodiscard]] QString ofCap(const ActivityEntry &entry) const;
    [[nodiscard]] QString standing(const ActivityEntry &entry) const;
    [[nodiscard]] QString closed(const ActivityEntry &entry) const;
    [[nodiscard]] QString snoozed(const ActivityEntry &entry) const;
    [[nodiscard]] QString chosen(const ActivityEntry &entry) const;
    [[nodiscard]] QString followed(const ActivityEntry &entry) const;
    [[nodiscard]] QString synced(const ActivityEntry &entry) const;
    [[nodiscard]] QString planned(const ActivityEntry &entry) const;
    [[nodiscard]] QString audited(const ActivityEntry &entry) const;
    [[nodiscard]] QString undone(const QString &act) const;
    [[nodiscard]] QString reason(const QString &key) const;
    [[nodiscard]] QString quoted(const QString &words) const;
    [[nodiscard]] QString withWords(const QString &text, const QString &words) const;
    [[nodiscard]] QString dayOf(const QJsonValue &value) const;

    Wording m_wording;
    QLocale m_locale;
    QTimeZone m_zone;
    qint64 m_nowMs;
};

} // namespace headroom
