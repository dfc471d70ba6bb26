// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/casejson.h"
#include "app/commandline/commandline.h"
#include "app/commandline/triageoptions.h"
#include "app/program.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

QString doneText(const TriageOutcome &outcome)
{
    const TriageDone &done = outcome.done.first();
    const QString limit = done.limit.credit ? u"credit"_s : windowKey(done.limit.window);
    if (!done.note.isEmpty())
        return u"Noted for %1."_s.arg(terminalText(done.accountName));
    return u"%1, %2 %3: %4."_s.arg(terminalText(done.accountName), done.limit.meter.toString(), limit,
                                  caseStateKey(done.after.state));
}

} // namespace

void CommandLine::cases()
{
    const QString verb = m_options.arguments.value(0, u"list"_s);
    if (verb == "list"_L1)
        return listCases();
    if (verb == "show"_L1)
        return showCase(CaseId(m_options.arguments.value(1)));
    if (verb == "detect"_L1)
        return detect();
    whenDone(m_program->people().people(), this, [this](const Result<QList<Person>> &people) {
        const auto act = people.and_then(
            [&](const QList<Person> &all) { return caseActFrom(m_options, all, m_program->session().person()); });
        if (act)
            triage(*act);
        else
            fail(act.error());
    });
}

/// Finds the limit, then acts on it.
void CommandLine::triage(const TriageAct &act)
{
    if (m_options.arguments.size() != 2) {
        fail({ErrorKind::Invalid, u"headroom %1 %2 takes one account id; headroom queue lists them."_s.arg(
                                      m_options.command, m_options.arguments.value(0)), {}});
        return;
    }
    whenDone(m_program->accounts().account(AccountId(m_options.arguments.at(1)), nowMs()), this,
             [this, act](const Result<AccountDetail> &account) {
                 const auto limit = account.and_then([&](const AccountDetail &detail) { return limitFrom(m_options, detail); });
                 if (limit)
                     triageOn(*limit, act);
                 else
                     fail(limit.error());
             });
}

void CommandLine::triageOn(const LimitRef &limit, const TriageAct &act)
{
    whenDone(m_program->triage().act({limit}, act), this, [this](const Result<TriageOutcome> &outcome) {
        if (!outcome)
            fail(outcome.error());
        else if (!outcome->refused.isEmpty())
            fail(outcome->refused.first().error);
        else
            printOutcome(*outcome);
    });
}

void CommandLine::printOutcome(const TriageOutcome &outcome)
{
    if (m_options.json) {
        QJsonObject object = frame();
        const QJsonObject rows = outcomeJson(outcome);
        object.insert(u"rows"_s, rows.value(u"rows"_s));
        printJson(object);
    } else {
        printLine(doneText(outcome));
    }
    end(ExitCode::Done);
}

void CommandLine::choices()
{
    const QString verb = m_options.arguments.value(0, u"list"_s);
    if (verb == "list"_L1)
        return listChoices();
    if (verb != "record"_L1) {
        fail({ErrorKind::Invalid, u"headroom choice knows list and record."_s, {}});
        return;
    }
    const AccountId id(m_options.arguments.value(1));
    whenDone(m_program->accounts().account(id, nowMs()), this, [this](const Result<AccountDetail> &account) {
        const auto zone = account.map([](const AccountDetail &detail) { return QTimeZone(detail.zone.toLatin1()); });
        const auto act = zone.and_then([&](const QTimeZone &z) { return choiceActFrom(m_options, z, nowMs()); });
        const auto limit = account.and_then([&](const AccountDetail &detail) { return limitFrom(m_options, detail); });
        if (!act)
            fail(act.error());
        else if (!limit)
            fail(limit.error());
        else
            triageOn(*limit, *act);
    });
}

} // namespace headroom
