// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/detectionservice.h"
#include "models/services/triageact.h"

#include <QJsonObject>

namespace headroom {

/// One row of `headroom case list --json`; \a account is the account's id, empty for none.
[[nodiscard]] QJsonObject caseJson(const CaseRecord &record, const QString &account, const QString &name);
[[nodiscard]] QJsonObject eventJson(const CaseEvent &event);
/// One row of `headroom choice list --json`.
[[nodiscard]] QJsonObject choiceJson(const Choice &choice, const FollowUp *followUp, const QString &account,
                                     const QString &name);
[[nodiscard]] QJsonObject reportJson(const DetectionReport &report, const QHash<AccountKey, QString> &accounts);
[[nodiscard]] QJsonObject outcomeJson(const TriageOutcome &outcome);

} // namespace headroom
