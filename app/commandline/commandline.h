// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/options.h"
#include "app/commandline/output.h"
#include "models/services/triageact.h"

#include <QObject>

#include <memory>

namespace headroom {

class Clock;
class Program;
class QueueColumns;
struct QueueRow;

/// One command of the command line: opens the workspace, does its work over the same services as the window
/// and ends the event loop with its exit code. Needs no display.
class CommandLine final : public QObject
{
    Q_OBJECT
public:
    explicit CommandLine(CommandOptions options, QObject *parent = nullptr);
    ~CommandLine() override;

    /// Begins; finished() follows through the event loop.
    void start();

signals:
    void finished(int exitCode);

private:
    void begin();
    void dispatch();
    void sync();
    void runSync();
    void queue();
    void printQueue(const QList<QueueRow> &rows, const QueueColumns &columns);
    void account();
    void cases();
    void listCases();
    void showCase(const CaseId &id);
    void detect();
    void choices();
    void listChoices();
    void triage(const TriageAct &act);
    void triageOn(const LimitRef &limit, const TriageAct &act);
    void printOutcome(const TriageOutcome &outcome);
    void people();
    void putPerson(bool add);
    void settings();
    void set(const QString &key, const QString &value);
    void setConnection(const QString &key, const QString &value);
    struct AuditExport;
    void audit();
    void verifyAudit();
    void acceptAudit();
    void exportAudit();
    void exportPageOf(const std::shared_ptr<AuditExport> &out);
    /// Prints \a rows as JSON with \a more about them, or \a table, and ends well.
    void printRows(const QJsonArray &rows, const TextTable &table, const QJsonObject &more = {});
    void end(ExitCode code);
    void fail(const Error &error);
    [[nodiscard]] bool needsStore() const;
    [[nodiscard]] bool onlyReads() const;
    [[nodiscard]] Result<> checkOptions() const;
    [[nodiscard]] qint64 nowMs() const;
    [[nodiscard]] QJsonObject frame() const;

    CommandOptions m_options;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Program> m_program;
    bool m_budgetSaid = false;
};

} // namespace headroom
