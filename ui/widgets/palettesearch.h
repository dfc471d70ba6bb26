// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/accountscan.h"
#include "models/items/queuemodel.h"
#include "ui/keys/acts.h"

#include <QElapsedTimer>
#include <QTimer>

class QSettings;

namespace headroom {

/// A saved view as the palette lists it.
struct SavedViewLine
{
    QString id;
    QString name;
    std::optional<int> count; ///< accounts in it; empty = not known
    friend bool operator==(const SavedViewLine &, const SavedViewLine &) = default;
};

/// One line of the palette.
struct PaletteLine
{
    enum class Kind { Act, View, SavedView, Plan, Account };
    Kind kind = Kind::Act;
    QString id; ///< of the act, the view's key, the saved view, the plan's name, the account
    QString text;
    QString note; ///< read second, beside the text: an account's id
    QString detail; ///< at the end: a count, a plan with its percent
    QString key; ///< of the act, as the desktop writes it
    QString reason; ///< why it cannot be done; empty = it can
    QList<int> places; ///< of the letters that were found in text
    QList<int> notePlaces; ///< and in note

    /// The line as it is spoken.
    [[nodiscard]] QString phrase() const;
    friend bool operator==(const PaletteLine &, const PaletteLine &) = default;
};

/// Finds acts, views, plans and accounts for what is typed: '>' acts, '@' accounts, '#' plans, ':' views,
/// without one of these all. What was used last comes first. Accounts and plans are looked through in slices
/// of a few milliseconds through the event loop, so that lines may still come. GUI thread.
class PaletteSearch final : public QObject
{
    Q_OBJECT
public:
    PaletteSearch(Acts &acts, const QueueModel &model, QSettings &memory, QObject *parent = nullptr);

    void setSavedViews(const QList<SavedViewLine> &views);
    void start(const QString &typed);
    /// Stops looking; the lines stay.
    void stop();
    [[nodiscard]] bool isSearching() const { return m_timer.isActive(); }
    /// Best first.
    [[nodiscard]] const QList<PaletteLine> &lines() const { return m_lines; }
    /// \a line comes first from now on, where it is found.
    void remember(const PaletteLine &line);

    /// The longest that one slice works before the event loop comes round.
    static constexpr qint64 sliceMs = 8;

signals:
    void changed();

private:
    struct Ranked;

    void begin();
    void slice();
    void gather();
    void addActs(QList<Ranked> &found) const;
    void addViews(QList<Ranked> &found) const;
    void addPlans(QList<Ranked> &found) const;
    void addAccounts(QList<Ranked> &found) const;
    void addRecentAccounts(QList<Ranked> &found) const;
    void offer(QList<Ranked> &found, PaletteLine line, const QString &also = {}) const;
    [[nodiscard]] PaletteLine accountLine(AccountIndex index) const;
    [[nodiscard]] bool wants(PaletteLine::Kind kind) const;
    [[nodiscard]] int recentPlace(const PaletteLine &line) const;

    Acts &m_acts;
    const QueueModel &m_model;
    QSettings &m_memory;
    QList<SavedViewLine> m_savedViews;
    QStringList m_recent; ///< "kind:id", last used first
    QChar m_prefix; ///< null = all
    FuzzyQuery m_query;
    std::optional<AccountScan> m_accounts;
    std::optional<PlanScan> m_plans;
    quint64 m_generation = 0; ///< of the accounts' texts, which the scans are of
    QTimer m_timer;
    QElapsedTimer m_told;
    QList<PaletteLine> m_lines;
};

} // namespace headroom
