// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QJsonObject>
#include <QStringList>

namespace headroom {

/// Exit codes of the command line (DESIGN §8).
enum class ExitCode { Done = 0, Findings = 1, Usage = 2, Provider = 3, Store = 4 };

/// The exit code that an error of this kind ends a command with.
[[nodiscard]] ExitCode exitCodeFor(ErrorKind kind);

/// Customer text as a terminal may show it: control characters, line breaks and bidi controls become
/// visible escapes, so that no name can move the cursor or turn the line around.
[[nodiscard]] QString terminalText(const QString &text);

/// Columns a terminal needs for \a text: wide East Asian characters count two, combining marks none.
[[nodiscard]] int terminalWidth(const QString &text);

/// \a text, which terminalText() has passed, in at most \a columns: cut between characters, with "…" at its end.
[[nodiscard]] QString shortened(const QString &text, int columns);

/// Columns that a name or a plan may take in a table; JSON holds them whole.
constexpr int nameColumns = 32;

/// A table for a terminal: columns padded to their widest cell, two blanks between.
struct TextTable
{
    QStringList titles;
    QList<bool> rightAligned; ///< one for each title
    QList<QStringList> rows;
    QList<int> widest{}; ///< columns that a cell may take, by title; 0 or none = any

    /// Lines without trailing blanks; cells pass through terminalText().
    [[nodiscard]] QStringList lines() const;
};

/// Writes to standard output.
void printLine(const QString &line);
/// A table's lines.
void printTable(const TextTable &table);
void printJson(const QJsonObject &object);
/// "headroom: …" on standard error.
void printError(const QString &sentence);
/// One line that overwrites itself on a terminal's standard error; nothing where it is not a terminal.
void printProgress(const QString &text);
/// Ends the overwritten line.
void endProgress();

} // namespace headroom
