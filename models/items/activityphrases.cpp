// SPDX-License-Identifier: GPL-3.0-or-later
// ActivityWording: syncs, audit entries, and what the details say.
#include "models/items/activitywording.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

QString valueText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().isEmpty() ? Wording::none() : value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toInteger());
    return Wording::none();
}

} // namespace

QString ActivityWording::synced(const ActivityEntry &entry) const
{
    const auto number = [&](QLatin1StringView key) { return entry.details.value(key).toInteger(); };
    const QString took = tr("%1 s", "seconds").arg(m_wording.number(number("tookMs"_L1) / 1000));
    const QString error = entry.details.value("error"_L1).toString();
    if (entry.event == "cancelled"_L1)
        return tr("cancelled: nothing was changed · %1").arg(took);
    if (entry.event == "failed"_L1)
        return error.isEmpty() ? tr("failed: nothing was changed · %1").arg(took)
                               : tr("failed: %1 · %2", "reason, seconds").arg(error.simplified(), took);
    if (!entry.details.contains("read"_L1))
        return entry.details.contains("tookMs"_L1) ? tr("numbers read · %1").arg(took) : tr("numbers read");
    return tr("%1 read, %2 blocked, %3 skipped · %4")
        .arg(m_wording.number(number("read"_L1)), m_wording.number(number("blocked"_L1)),
             m_wording.number(number("skipped"_L1)), took);
}

/// "Starter → Growth"; a subscription's begin or end where only one of the two is known.
QString ActivityWording::planned(const ActivityEntry &entry) const
{
    const QString before = entry.details.value("beforeName"_L1).toString().simplified();
    const QString after = entry.details.value("afterName"_L1).toString().simplified();
    if (entry.event == "planBegun"_L1)
        return tr("subscription begun: %1", "plan").arg(after);
    if (entry.event == "planChanged"_L1)
        return tr("%1 → %2", "before, after").arg(before, after);
    const QString status = entry.details.value("status"_L1).toString();
    if (status == "gone"_L1)
        return tr("subscription ended: %1, not listed by the provider any more", "plan").arg(before);
    return tr("subscription ended: %1, %2", "plan, the provider's status").arg(before, status.simplified());
}

QString ActivityWording::changes(const QJsonObject &before, const QJsonObject &after) const
{
    QStringList keys = before.keys();
    for (const QString &key : after.keys()) {
        if (!keys.contains(key))
            keys.append(key);
    }
    QStringList parts;
    for (const QString &key : std::as_const(keys)) {
        if (before.value(key) == after.value(key))
            continue;
        const QString change = tr("%1 → %2", "before, after")
                                   .arg(valueText(before.value(key)).simplified(), valueText(after.value(key)).simplified());
        parts.append(key == "value"_L1 ? change : tr("%1: %2", "a value's name and how it changed").arg(key, change));
    }
    return parts.join(tr(", ", "between parts of a phrase"));
}

QString ActivityWording::values(const QJsonObject &object) const
{
    QStringList lines;
    for (auto value = object.begin(); value != object.end(); ++value) {
        const QString text = valueText(value.value()).simplified();
        lines.append(value.key() == "value"_L1 ? text : tr("%1: %2", "a value's name and what it is").arg(value.key(), text));
    }
    return lines.isEmpty() ? Wording::none() : lines.join(u'\n');
}

/// "setting.change zone: UTC → Europe/Lisbon": the act and what it was done to stay as the audit spells them.
QString ActivityWording::audited(const ActivityEntry &entry) const
{
    const QString thing = entry.subject.section(u':', 1);
    const QString done = entry.account.isEmpty() && !thing.isEmpty() ? u"%1 %2"_s.arg(entry.event, thing) : entry.event;
    const QString difference = changes(entry.before, entry.after);
    return difference.isEmpty() ? done : tr("%1: %2", "an act and what it changed").arg(done, difference);
}

QString ActivityWording::title(const ActivityEntry &entry) const
{
    QString head = what(entry);
    head[0] = head[0].toUpper();
    if (entry.event == "choice"_L1) {
        if (const auto kind = choiceFromKey(entry.details.value("kind"_L1).toString()))
            return tr("%1: %2", "Choice: reduce traffic").arg(head, choice(*kind));
    }
    if (entry.source == ActivityEntry::Source::Audit)
        return tr("%1: %2", "Audit: setting.change").arg(head, entry.event);
    return head;
}

QString ActivityWording::limit(const ActivityEntry &entry) const
{
    if (entry.meter.isEmpty())
        return {};
    const QString told = entry.details.value("meter"_L1).toString(entry.meter.toString());
    const QString name = entry.meterName.isEmpty() ? told : entry.meterName;
    return entry.credit ? name : tr("%1, %2", "meter, window").arg(name, m_wording.window(entry.window));
}

QString ActivityWording::evidence(const Evidence &evidence, qint64 bytes) const
{
    switch (evidence.kind) {
    case Evidence::Kind::None: return {};
    case Evidence::Kind::Reference: return evidence.name;
    case Evidence::Kind::Text:
        return tr("pasted text, %1").arg(m_locale.formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat));
    case Evidence::Kind::Message:
        return tr("%1, %2", "file name, size")
            .arg(evidence.name, m_locale.formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat));
    }
    Q_UNREACHABLE();
}

QString ActivityWording::followUp(const FollowUp &followUp) const
{
    switch (followUp.state) {
    case FollowUp::State::Running: return tr("weekly, verdict on %1").arg(day(followUp.dueDay));
    case FollowUp::State::Kept: return tr("kept on %1").arg(day(followUp.dueDay));
    case FollowUp::State::Missed: return tr("missed on %1").arg(day(followUp.dueDay));
    case FollowUp::State::Unclear: return tr("could not be told on %1").arg(day(followUp.dueDay));
    case FollowUp::State::Ended: return tr("ended before %1").arg(day(followUp.dueDay));
    }
    Q_UNREACHABLE();
}

QString ActivityWording::intact(qint64 seq) const
{
    return tr("audit entry %1, chain intact").arg(m_wording.number(seq));
}

QString ActivityWording::verdict(const AuditVerdict &verdict) const
{
    if (verdict.broken)
        return broken(*verdict.broken);
    if (verdict.entries == 1)
        return tr("1 audit entry, chain intact");
    return tr("%1 audit entries, chain intact").arg(m_wording.number(verdict.entries));
}

QString ActivityWording::broken(const AuditBreak &broken) const
{
    const QString seq = m_wording.number(broken.seq);
    const QString other = m_wording.number(broken.other);
    switch (broken.kind) {
    case AuditBreak::Kind::Edited:
        return tr("Audit entry %1 was changed after it was written: compare it with a backup or an export.").arg(seq);
    case AuditBreak::Kind::Missing:
        return broken.seq == broken.other
            ? tr("Audit entry %1 is missing: compare the record with a backup or an export.").arg(seq)
            : tr("Audit entries %1 to %2 are missing: compare the record with a backup or an export.").arg(seq, other);
    case AuditBreak::Kind::Moved:
        return tr("Where audit entry %1 belongs stands entry %2: compare the record with a backup or an export.")
            .arg(seq, other);
    case AuditBreak::Kind::Inserted:
        return tr("Audit entry %1 was put in between: compare the record with a backup or an export.").arg(seq);
    case AuditBreak::Kind::Unlinked:
        return tr("Audit entry %1 does not continue the one before it: one of the two was replaced. Compare them with a"
                  " backup or an export.")
            .arg(seq);
    case AuditBreak::Kind::Cut:
        return tr("The audit record has lost entries after %1: this machine saw entry %2. If an older store was put back on"
                  " purpose, accept it; else compare it with a backup.")
            .arg(seq, other);
    case AuditBreak::Kind::Rewritten:
        return tr("The audit record was written anew after entry %1: this machine saw another entry %2. If another store was"
                  " put back on purpose, accept it; else compare it with a backup.")
            .arg(seq, other);
    }
    Q_UNREACHABLE();
}

} // namespace headroom
