// SPDX-License-Identifier: GPL-3.0-or-later
// What an AnswerLine says, and what is read from it.
#include "models/domain/zone.h"
#include "ui/format.h"
#include "ui/widgets/answerline.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/errorlabel.h"
#include "ui/widgets/evidenceform.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr qint64 noonMs = qint64(12) * 3600 * 1000;

EpochDay epochDayOf(const QDate &date) { return EpochDay(QDate(1970, 1, 1).daysTo(date)); }

/// "1,000", "1000" and "1 000", in the window's digits or plain ones.
std::optional<qint64> wholeNumber(QString text)
{
    text.remove(QLocale().groupSeparator());
    static const QString blanks = u" \u00a0\u202f"_s;
    for (const QChar blank : blanks)
        text.remove(blank);
    bool good = false;
    qint64 number = QLocale().toLongLong(text, &good);
    if (!good)
        number = text.toLongLong(&good);
    return good ? std::optional(number) : std::nullopt;
}

} // namespace

QString AnswerLine::hint() const
{
    switch (m_kind) {
    case ChoiceKind::Reduce:
        if (const auto due = m_due->date())
            return tr("Checked on %1. No more asking until then.").arg(QLocale().toString(*due, u"d MMM"_s));
        return tr("Checked 14 days from today. No more asking until then.");
    case ChoiceKind::Upgrade: return tr("No more asking in this period. Nothing is charged: they confirm it themselves.");
    case ChoiceKind::Wait: return tr("No more asking in this period.");
    case ChoiceKind::Overage: return tr("No more asking in this period. The plan is changed only with their own consent.");
    case ChoiceKind::Dispute: return tr("The case is flagged: no notice leaves until the meter has been looked at.");
    }
    Q_UNREACHABLE();
}

Result<ChoiceDraft> AnswerLine::draft() const
{
    ChoiceDraft draft;
    draft.kind = m_kind;
    draft.words = m_words->text().trimmed();
    draft.evidence = m_evidence->evidence();
    draft.means = ChoiceMeans(m_means->currentData().toInt());
    if (const auto read = readTarget(draft); !read)
        return failure(read.error());
    if (const auto read = readSource(draft); !read)
        return failure(read.error());
    return draft;
}

Result<> AnswerLine::readTarget(ChoiceDraft &draft) const
{
    if (m_kind != ChoiceKind::Reduce)
        return {};
    const bool several = m_accounts > 1;
    if (!m_target->text().trimmed().isEmpty()) {
        draft.target = wholeNumber(m_target->text());
        if (!draft.target)
            return failure(ErrorKind::Invalid, tr("The target is not a whole number."), u"target"_s);
    } else if (!several) {
        return failure(ErrorKind::Invalid, tr("Say to how much they will reduce."), u"target"_s);
    }
    const auto due = m_due->date();
    if (due)
        draft.followUpDay = epochDayOf(*due);
    else if (!several || !m_due->text().trimmed().isEmpty())
        return failure(ErrorKind::Invalid, tr("The date of the check is not a date such as “6 Dec 2026”."), u"followUp"_s);
    return {};
}

Result<> AnswerLine::readSource(ChoiceDraft &draft) const
{
    draft.saidBy = m_saidBy->text().trimmed();
    const auto said = m_saidOn->date();
    if (!said)
        return failure(ErrorKind::Invalid, tr("The day on which they said it is not a date such as “6 Dec 2026”."),
                       u"saidAt"_s);
    const QTimeZone zone = zoneOrUtc(m_facts.value(0).zone);
    const EpochDay day = epochDayOf(*said);
    // The exact time is known for now and for a message; another day means its noon.
    draft.saidAtMs = dayStartMs(day, zone) + noonMs;
    for (const qint64 exact : {m_nowMs, m_saidAtMs}) {
        if (dayOf(exact, zone) == day)
            draft.saidAtMs = exact;
    }
    return {};
}

void AnswerLine::showError(const Error &error)
{
    setBusy(false);
    m_error->setText(error.detail);
    if (error.path == u"evidence"_s)
        showEvidence(true);
    fit();
    const QHash<QString, QWidget *> fields{{u"target"_s, m_target},   {u"followUp"_s, m_due}, {u"saidBy"_s, m_saidBy},
                                           {u"means"_s, m_means},     {u"saidAt"_s, m_saidOn}};
    if (error.path != u"evidence"_s)
        fields.value(error.path, m_words)->setFocus();
}

} // namespace headroom
