// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/triageact.h"
#include "models/store/auditentry.h"
#include "models/store/person.h"
#include "models/store/snapshot.h"

namespace headroom {

/// What one act writes for one limit, decided from what the store says.
struct TriagePlan
{
    CaseWrite write;
    bool changesCase = true; ///< false: only write.event is stored (a note)
    QString auditAct; ///< "case.snooze", …
    QString auditSubject; ///< "case:<id>", or "account:<id>"
    QJsonObject auditBefore;
    QJsonObject auditAfter;
    TriageDone done;
};

/// Whether \a act can be done at all, whatever it is done on. Invalid with one sentence.
[[nodiscard]] Result<> checkAct(const TriageAct &act, qint64 nowMs);

/// The account's name; its id where it is not known.
[[nodiscard]] QString accountName(const StoreSnapshot &snapshot, const LimitRef &limit);

/// What is known of \a limit for filling in an act, without its choices. Invalid where it does not exist. Pure.
[[nodiscard]] Result<TriageFacts> triageFacts(const StoreSnapshot &snapshot, const LimitRef &limit, qint64 nowMs);

/// Plans \a act of \a person on \a limit (DESIGN §1 "case"; caselife.h). Invalid with one sentence where the act
/// is not allowed there; Conflict, with the case's id as its path, where the case is not the one that was seen.
/// Pure; any thread.
[[nodiscard]] Result<TriagePlan> planAct(const StoreSnapshot &snapshot, const LimitRef &ref, const TriageAct &act,
                                         const Person &person, qint64 nowMs);

/// Plans the undoing of \a done. Pure.
[[nodiscard]] Result<TriagePlan> planUndo(const TriageDone &done, const TriageAct &act, const Person &person,
                                          qint64 nowMs);

} // namespace headroom
