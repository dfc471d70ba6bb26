// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/options.h"
#include "models/services/accountdetail.h"
#include "models/services/triageact.h"
#include "models/store/person.h"

namespace headroom {

/// The act that `headroom case VERB …` names. \a people are those of the workspace, \a me the one who asks. Invalid
/// with one sentence for an unknown verb, a missing or wrong option, or one that the verb does not take.
[[nodiscard]] Result<TriageAct> caseActFrom(const CommandOptions &options, const QList<Person> &people,
                                            const Person &me);

/// The act that `headroom choice record …` names; files are read here. \a zone is the account's. Invalid with one
/// sentence that says what to do.
[[nodiscard]] Result<TriageAct> choiceActFrom(const CommandOptions &options, const QTimeZone &zone, qint64 nowMs);

/// The limit that --meter and --window name; of several, the worst that has a case, else the worst. Invalid where it has no such limit.
[[nodiscard]] Result<LimitRef> limitFrom(const CommandOptions &options, const AccountDetail &account);

} // namespace headroom
