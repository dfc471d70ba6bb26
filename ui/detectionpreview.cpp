// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detectionpreview.h"

#include "models/items/wording.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr int mostNamed = 6;

struct PreviewWords
{
    Q_DECLARE_TR_FUNCTIONS(headroom::DetectionPreview)
};

QString limitOf(const CaseRecord &record, const QueueModel &model)
{
    const auto index = model.columns().indexOf(record.account);
    const QString name = index ? Wording().isolated(model.columns().account(*index).name.simplified()) : Wording::none();
    const QString window = record.credit ? PreviewWords::tr("credit") : Wording().window(record.window);
    return PreviewWords::tr("%1 (%2)", "account (a day)").arg(name, window);
}

/// How many, then one line for each; "none".
QString changesText(const DetectionReport &report, CaseChange::Kind kind, const QueueModel &model)
{
    int count = 0;
    QStringList named;
    for (const CaseChange &change : report.changes) {
        if (change.kind == kind && ++count <= mostNamed)
            named.append(limitOf(change.record, model));
    }
    if (count == 0)
        return PreviewWords::tr("none");
    named.prepend(Wording().number(count));
    if (count > mostNamed)
        named.append(PreviewWords::tr("and %1 more").arg(Wording().number(count - mostNamed)));
    return named.join(u'\n');
}

QString reasonText(const QString &reason)
{
    static const std::array<std::pair<QLatin1StringView, const char *>, 11> known{{
        {"standing"_L1, QT_TRANSLATE_NOOP("headroom::DetectionPreview", "a case stands at this stage")},
        {"putAway"_L1, QT_TRANSLATE_NOOP("headroom::DetectionPreview", "put away")},
        {"closedByHand"_L1, QT_TRANSLATE_NOOP("headroom::DetectionPreview", "closed by a person at this stage")},
        {"followUp"_L1, QT_TRANSLATE_NOOP("headroom::DetectionPreview", "an agreed reduction is being watched")},
        {"silent"_L1, QT_TRANSLATE_NOOP("headroom::DetectionPreview", "the meter is silent")},
        {"noReading"_L1, QT_TRANSLATE_NOOP("headroom::DetectionPreview", "never read")},
        {"twoLiveSubscriptions"_L1, QT_TRANSLATE_NOOP("headroom::DetectionPreview", "two live subscriptions")},
        {"sourceStopped"_L1, QT_TRANSLATE_NOOP("headroom::DetectionPreview", "the source stopped")},
        {"rubbish"_L1, QT_TRANSLATE_NOOP("headroom::DetectionPreview", "unreadable numbers")},
        {"stale"_L1, QT_TRANSLATE_NOOP("headroom::DetectionPreview", "the numbers are too old")},
        {"notMeasured"_L1, QT_TRANSLATE_NOOP("headroom::DetectionPreview", "not measured")},
    }};
    for (const auto &[key, text] : known) {
        if (reason == key)
            return QCoreApplication::translate("headroom::DetectionPreview", text);
    }
    return reason;
}

QString reasonsText(const QMap<QString, int> &reasons)
{
    QStringList texts;
    for (auto it = reasons.begin(); it != reasons.end(); ++it)
        texts.append(u"%1: %2"_s.arg(Wording().number(it.value()), reasonText(it.key())));
    return texts.isEmpty() ? PreviewWords::tr("none") : texts.join(u'\n');
}

} // namespace

QList<std::pair<QString, QString>> detectionLines(const DetectionReport &report, const QueueModel &model)
{
    using Kind = CaseChange::Kind;
    return {{PreviewWords::tr("Limits looked at"), Wording().number(report.evaluated)},
            {PreviewWords::tr("Would open"), changesText(report, Kind::Open, model)},
            {PreviewWords::tr("Would rise to a higher stage"), changesText(report, Kind::Escalate, model)},
            {PreviewWords::tr("Would come back"), changesText(report, Kind::Reopen, model)},
            {PreviewWords::tr("Would close"), changesText(report, Kind::Close, model)},
            {PreviewWords::tr("Agreed reductions to check"), changesText(report, Kind::Check, model)},
            {PreviewWords::tr("Left alone"), reasonsText(report.skipped)},
            {PreviewWords::tr("Cannot be judged"), reasonsText(report.blocked)}};
}

} // namespace headroom
