// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/accountdetail.h"
#include "ui/triage/triagetargets.h"
#include "ui/widgets/chooser.h"

#include <QObject>

#include <functional>

namespace headroom {

/// Which limit of the account in view acts are about: its worst one (DESIGN §4 "Queue row") until a person chooses
/// another, and again once another account comes into view. GUI thread.
class LimitChoice final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The account whose limits can be chosen from now on. The same one again keeps what was chosen.
    void setAccount(const AccountDetail &account);
    /// No account is in view.
    void clear();
    [[nodiscard]] bool hasSeveral() const { return m_limits.size() > 1; }
    /// One line a limit with its standing and its case; ids for choose().
    [[nodiscard]] QList<ChooserItem> items() const;
    void choose(const QString &id);
    /// Chooses \a limit as soon as its account is in view, at once where it is, and calls \a then; with false where the
    /// account has no such limit any more. Another account in between ends the waiting.
    void whenInView(const LimitRef &limit, std::function<void(bool)> then);
    /// \a target with the chosen limit, where it is the account in view and another than its worst was chosen.
    [[nodiscard]] TriageTarget applied(TriageTarget target) const;
    /// "a day"; with its meter where the account has several.
    [[nodiscard]] QString name() const;
    /// The case of the limit is snoozed or exempt.
    [[nodiscard]] bool isAsleep() const;

signals:
    void changed();

private:
    [[nodiscard]] QString nameOf(const LimitDetail &limit) const;
    [[nodiscard]] const LimitDetail *chosen() const;
    void arrive();

    AccountId m_account;
    QList<LimitDetail> m_limits;
    std::optional<LimitRef> m_chosen; ///< absent = the worst
    LimitRef m_expected; ///< only while m_whenInView is set
    std::function<void(bool)> m_whenInView;
};

} // namespace headroom
