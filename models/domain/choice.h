// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/domain/limitref.h"
#include "models/domain/usage.h"

#include <QByteArray>

#include <array>

namespace headroom {

using ChoiceId = Id<struct ChoiceTag>;

/// What the customer decided (DESIGN §1 "choice"). Reduce and upgrade count the same.
enum class ChoiceKind { Reduce, Upgrade, Wait, Overage, Dispute };
inline constexpr std::array choiceKinds{ChoiceKind::Reduce, ChoiceKind::Upgrade, ChoiceKind::Wait, ChoiceKind::Overage,
                                 ChoiceKind::Dispute};
/// "reduce", "upgrade", "wait", "overage", "dispute".
[[nodiscard]] QString choiceKey(ChoiceKind kind);
[[nodiscard]] std::optional<ChoiceKind> choiceFromKey(QStringView key);

/// How it was said.
enum class ChoiceMeans { Reply, Call, Link, Meeting };
inline constexpr std::array choiceMeans{ChoiceMeans::Reply, ChoiceMeans::Call, ChoiceMeans::Link, ChoiceMeans::Meeting};
/// "reply", "call", "link", "meeting".
[[nodiscard]] QString meansKey(ChoiceMeans means);
[[nodiscard]] std::optional<ChoiceMeans> meansFromKey(QStringView key);

/// What proves a choice.
struct Evidence
{
    enum class Kind { None, Reference, Text, Message };
    Kind kind = Kind::None;
    QString name; ///< Reference: the reference itself ("ticket 4711"); Message: the file's name
    QByteArray content; ///< Text: UTF-8; Message: the .eml file's bytes
    friend bool operator==(const Evidence &, const Evidence &) = default;
};
/// "", "reference", "text", "message".
[[nodiscard]] QString evidenceKey(Evidence::Kind kind);
[[nodiscard]] Evidence::Kind evidenceFromKey(QStringView key);

/// What a person fills in to record a choice.
struct ChoiceDraft
{
    ChoiceKind kind = ChoiceKind::Reduce;
    QString saidBy; ///< who said it: a name or an address
    qint64 saidAtMs = 0;
    std::optional<ChoiceMeans> means;
    QString words; ///< what they said; may be empty
    Evidence evidence;
    std::optional<qint64> target; ///< Reduce: units of the limit's window; empty = the cap
    std::optional<EpochDay> followUpDay; ///< Reduce: in the account's zone; empty = 14 days from today
    friend bool operator==(const ChoiceDraft &, const ChoiceDraft &) = default;
};

constexpr int followUpDays = 14; // DESIGN §1 "follow-up"
constexpr qsizetype longestWords = 4000;
constexpr qsizetype longestSource = 200;
constexpr qsizetype longestText = 64'000;
constexpr qsizetype longestMessage = 5'000'000;

/// Whether \a draft may be recorded at \a nowMs, when it is \a today for the account: a source, a time that is not
/// in the future, a follow-up that is not in the past, a target of at least 1, texts that are short enough and hide
/// nothing. Invalid with one sentence that says what to do; its path names the field ("saidBy", "means", "saidAt",
/// "words", "evidence", "target", "followUp").
[[nodiscard]] Result<> checkChoice(const ChoiceDraft &draft, qint64 nowMs, EpochDay today);

/// Whether a person's words may be stored: at most \a longest characters, no control characters but line ends
/// and tabs, no marks that change the direction of text. Invalid with one sentence; its path is \a field.
[[nodiscard]] Result<> checkWords(const QString &words, qsizetype longest, const QString &field);

/// A choice as it is stored. Append-only: a later one supersedes it, an undone one is withdrawn.
struct Choice
{
    ChoiceId id;
    CaseId caseId;
    AccountKey account = 0;
    MeterId meter;
    Window window = Window::Cycle;
    bool credit = false;
    ChoiceKind kind = ChoiceKind::Reduce;
    QString saidBy;
    qint64 saidAtMs = 0;
    ChoiceMeans means = ChoiceMeans::Reply;
    QString words;
    Evidence evidence;
    qint64 periodStartMs = 0; ///< of the account's period in which it was recorded: persuasion stops for it
    qint64 recordedAtMs = 0;
    PersonId person; ///< who recorded it
    ChoiceId supersededBy; ///< empty = it stands
    qint64 withdrawnAtMs = 0; ///< 0 = not undone
    friend bool operator==(const Choice &, const Choice &) = default;

    [[nodiscard]] bool stands() const { return supersededBy.isEmpty() && withdrawnAtMs == 0; }
};

} // namespace headroom
