// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/choice.h"

#include "models/domain/spelling.h"
#include "models/domain/zone.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

/// A clock that runs ahead on another machine is no lie about the future.
constexpr qint64 clockSlackMs = 120'000;

constexpr Spelling<ChoiceKind, 5> choiceKindKeys{{{ChoiceKind::Reduce, "reduce"_L1},
                                                  {ChoiceKind::Upgrade, "upgrade"_L1},
                                                  {ChoiceKind::Wait, "wait"_L1},
                                                  {ChoiceKind::Overage, "overage"_L1},
                                                  {ChoiceKind::Dispute, "dispute"_L1}}};
constexpr Spelling<ChoiceMeans, 4> choiceMeansKeys{{{ChoiceMeans::Reply, "reply"_L1},
                                                    {ChoiceMeans::Call, "call"_L1},
                                                    {ChoiceMeans::Link, "link"_L1},
                                                    {ChoiceMeans::Meeting, "meeting"_L1}}};
constexpr Spelling<Evidence::Kind, 4> evidenceKindKeys{{{Evidence::Kind::None, ""_L1},
                                                        {Evidence::Kind::Reference, "reference"_L1},
                                                        {Evidence::Kind::Text, "text"_L1},
                                                        {Evidence::Kind::Message, "message"_L1}}};

Result<> invalid(const QString &field, const QString &sentence)
{
    return failure(ErrorKind::Invalid, sentence, field);
}

/// Embeddings, overrides and isolates: they make text read otherwise than it is stored.
bool changesDirection(char16_t c) { return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069); }

bool isControl(char16_t c)
{
    return (c < 0x20 && c != u'\n' && c != u'\r' && c != u'\t') || (c >= 0x7F && c <= 0x9F);
}

Result<> checkSource(const ChoiceDraft &draft, qint64 nowMs)
{
    if (draft.saidBy.trimmed().isEmpty())
        return invalid(u"saidBy"_s, u"Say who told you: a name or an address."_s);
    if (!draft.means)
        return invalid(u"means"_s, u"Say by what means they told you: reply, call, link or meeting."_s);
    if (draft.saidAtMs > nowMs + clockSlackMs)
        return invalid(u"saidAt"_s, u"The day on which they said it lies in the future: correct it."_s);
    if (draft.saidAtMs <= 0)
        return invalid(u"saidAt"_s, u"Say when they said it."_s);
    return checkWords(draft.saidBy, longestSource, u"saidBy"_s);
}

Result<> checkTarget(const ChoiceDraft &draft, EpochDay today)
{
    if (draft.kind != ChoiceKind::Reduce) {
        if (draft.target || draft.followUpDay)
            return invalid(u"target"_s, u"Only the answer “reduce” has a target and a date."_s);
        return {};
    }
    if (draft.target && *draft.target < 1)
        return invalid(u"target"_s, u"The target must be a whole number of at least 1."_s);
    if (draft.followUpDay && *draft.followUpDay <= today)
        return invalid(u"followUp"_s,
                       u"The date of the check, %1, is not in the future: choose a later one."_s.arg(
                           dayText(*draft.followUpDay)));
    if (draft.followUpDay && *draft.followUpDay > today + 366)
        return invalid(u"followUp"_s, u"The date of the check, %1, is more than a year away: choose an earlier one."_s.arg(
                                          dayText(*draft.followUpDay)));
    return {};
}

Result<> checkEvidence(const Evidence &evidence)
{
    const QString field = u"evidence"_s;
    switch (evidence.kind) {
    case Evidence::Kind::None: return {};
    case Evidence::Kind::Reference:
        if (evidence.name.trimmed().isEmpty())
            return invalid(field, u"The reference is empty: name the ticket or message, or leave it out."_s);
        return checkWords(evidence.name, longestSource, field);
    case Evidence::Kind::Text: return checkWords(QString::fromUtf8(evidence.content), longestText, field);
    case Evidence::Kind::Message: break;
    }
    if (evidence.content.isEmpty())
        return invalid(field, u"The message file is empty: choose another one."_s);
    if (evidence.content.size() > longestMessage)
        return invalid(field,
                       u"The message file is larger than 5 MB: keep it elsewhere and name a reference."_s);
    return {};
}

} // namespace

QString choiceKey(ChoiceKind kind) { return keyOf(choiceKindKeys, kind); }
std::optional<ChoiceKind> choiceFromKey(QStringView key) { return valueOf(choiceKindKeys, key); }
QString meansKey(ChoiceMeans means) { return keyOf(choiceMeansKeys, means); }
std::optional<ChoiceMeans> meansFromKey(QStringView key) { return valueOf(choiceMeansKeys, key); }
QString evidenceKey(Evidence::Kind kind) { return keyOf(evidenceKindKeys, kind); }
Evidence::Kind evidenceFromKey(QStringView key)
{
    return valueOf(evidenceKindKeys, key).value_or(Evidence::Kind::None);
}

Result<> checkWords(const QString &words, qsizetype longest, const QString &field)
{
    if (words.size() > longest)
        return invalid(
            field,
            u"The text has %1 characters, and at most %2 are kept: shorten it, or attach the message as a file."_s
                .arg(words.size())
                .arg(longest));
    for (qsizetype i = 0; i < words.size(); ++i) {
        const char16_t c = words.at(i).unicode();
        if (!changesDirection(c) && !isControl(c))
            continue;
        return invalid(
            field,
            u"The text holds a hidden control character (U+%1) at position %2: remove it."_s.arg(
                QString::number(uint(c), 16).rightJustified(4, u'0').toUpper(), QString::number(i + 1)));
    }
    if (!words.isValidUtf16())
        return invalid(field, u"The text holds half a character: remove it."_s);
    return {};
}

Result<> checkChoice(const ChoiceDraft &draft, qint64 nowMs, EpochDay today)
{
    return checkSource(draft, nowMs)
        .and_then([&] { return checkWords(draft.words, longestWords, u"words"_s); })
        .and_then([&] { return checkEvidence(draft.evidence); })
        .and_then([&] { return checkTarget(draft, today); });
}

} // namespace headroom
