// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace headroom {

/// What a command was called with.
struct CommandOptions
{
    QString command; ///< "sync", "queue", …
    QStringList arguments; ///< positional ones behind the command
    QString workspace;
    bool json = false;
    bool keyFromStdin = false;
    std::optional<qint64> asOfMs;
    QString link; ///< `headroom headroom://…`; checked
    QString view; ///< `queue --view`: one of the queue's own, or the name of a saved one
    QString search; ///< `queue --search`
    QString out; ///< `pictures --out`, `audit export --out`
    QString format; ///< `audit export --format`
    QString from; ///< `audit export --from`
    bool accept = false; ///< `audit verify --accept`
    QStringList sets; ///< `people add|change --name … --roles …` as "name=…"
    QMap<QString, QString> acts; ///< what `case` and `choice` are told: "until", "words", "said-by", …
    bool dryRun = false; ///< `case detect --dry-run`
};

/// The commands, as DESIGN §8 names them, in the order in which help lists them.
[[nodiscard]] QStringList commandNames();

/// Reads \a arguments (without the program's name). Invalid with one sentence that names what is wrong.
[[nodiscard]] Result<CommandOptions> readOptions(const QStringList &arguments);

/// What `headroom --help` prints.
[[nodiscard]] QString helpText();

} // namespace headroom
