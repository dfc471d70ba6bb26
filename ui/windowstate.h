// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chip.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace headroom {

/// Who works where: what the header and the status line name.
struct Identity
{
    Environment environment = Environment::Sandbox;
    QString workspace;
    QString personName;
    QStringList roles; ///< "rep", "admin", "pm", "auditor", as DESIGN §1 spells them
    QString connection; ///< "billing API at 127.0.0.1:4010"
    friend bool operator==(const Identity &, const Identity &) = default;
};

/// Who works on cases in this window.
struct Actor
{
    QString person; ///< id; empty = a login without a person
    QString zone; ///< IANA name: in which "tomorrow" begins; empty = this machine's
    QString refusal; ///< why cases cannot be worked on, in one sentence; empty = they can
    friend bool operator==(const Actor &, const Actor &) = default;
};

/// How a sync stands. Counts are of the step named.
struct SyncState
{
    enum class Phase {
        Idle, ///< none runs
        Running,
        Waiting, ///< the provider said 429; it goes on by itself after waitSeconds
    };
    Phase phase = Phase::Idle;
    QString step; ///< "Reading usage", in the window's language
    qint64 done = 0;
    qint64 total = 0; ///< 0 = not known yet
    std::optional<int> secondsLeft;
    int waitSeconds = 0;
    friend bool operator==(const SyncState &, const SyncState &) = default;
};

/// How old the data on screen is, and why it is not newer.
struct Freshness
{
    qint64 nowMs = 0;
    qint64 syncedAtMs = 0; ///< end of the last complete sync; 0 = never
    qint64 offlineSinceMs = 0; ///< 0 = the provider can be reached
    qint64 nextSyncMs = 0; ///< 0 = none planned
    QString problem; ///< the last sync's failure in one sentence that says what to do; empty = none
    friend bool operator==(const Freshness &, const Freshness &) = default;
};

/// Numbers older than this are stale everywhere (DESIGN §4 "Input edges").
constexpr qint64 staleAfterMs = qint64(6) * 60 * 60 * 1000;

/// What one source gave in the last sync.
struct SourceLine
{
    enum class State { Complete, Partial, Blocked };
    QString name;
    QString from;
    qint64 ageMs = 0;
    qint64 rowsUsed = 0;
    QString setAside; ///< "1 skipped: no open period"; empty = nothing
    State state = State::Complete;
    QString stateText; ///< "complete since 24 Aug", "silent"; empty = the state's own word
    QString explanation; ///< for a blocked source: what it means and what clears it
    friend bool operator==(const SourceLine &, const SourceLine &) = default;
};

/// One finished sync run.
struct RunLine
{
    qint64 atMs = 0;
    QString outcome;
    qint64 tookMs = 0;
    QString text; ///< "1,012 requests, 0 waits"
    friend bool operator==(const RunLine &, const RunLine &) = default;
};

/// A person of the workspace with roles.
struct PersonLine
{
    QString id; ///< empty = not stored yet
    QString name;
    QString email;
    QString login;
    QStringList roles;
    friend bool operator==(const PersonLine &, const PersonLine &) = default;
};

/// The workspace's settings as the Settings area shows and changes them.
struct SettingsDraft
{
    QString provider; ///< "Dodo Payments"
    bool live = false;
    QString host;
    QString keyHint; ///< last four characters of the key in the keyring; empty = no key
    QString newKey; ///< set by the page where a person typed another key; never shown again
    QString zone;
    int syncMinutes = 10;
    QString upgradeUrl;
    QString limitsUrl;
    QList<int> thresholds{80, 95, 100}; ///< percent at which a case may be told
    QList<PersonLine> people;
    friend bool operator==(const SettingsDraft &, const SettingsDraft &) = default;
};

/// What a person fills in at first run.
struct ConnectionDraft
{
    QString provider;
    bool live = false;
    QString key;
    QString host; ///< empty = the provider's own for the mode
    PersonLine person;
    QString zone;
};

/// What a key may do, from a check against the provider.
struct KeyCheck
{
    bool ok = false;
    QString text; ///< "may read customers, meters, subscriptions; may change plans", or what is wrong with it
    QString cost; ///< "1,012 requests, 5 min" for the first sync; empty = not known
};

} // namespace headroom
