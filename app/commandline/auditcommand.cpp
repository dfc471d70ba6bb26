// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/auditexport.h"
#include "app/commandline/commandline.h"
#include "app/program.h"
#include "models/items/activitywording.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr int exportPage = 500;

ActivityWording plainWording(qint64 nowMs) { return ActivityWording(QTimeZone::utc(), nowMs, QLocale::c()); }

QJsonObject headJson(const AuditHead &head) { return {{u"seq"_s, head.seq}, {u"hash"_s, head.hash}}; }

QJsonArray findingsJson(const AuditVerdict &verdict, qint64 nowMs)
{
    if (!verdict.broken)
        return {};
    return {QJsonObject{{u"kind"_s, auditBreakKey(verdict.broken->kind)},
                        {u"seq"_s, verdict.broken->seq},
                        {u"other"_s, verdict.broken->other},
                        {u"text"_s, plainWording(nowMs).broken(*verdict.broken)}}};
}

} // namespace

/// Where an export goes and how far it has come.
struct CommandLine::AuditExport
{
    QSaveFile file; ///< with --out; whole or not at all
    QFile terminal; ///< without
    bool csv = false;
    qint64 next = 1;
    qint64 entries = 0;
    AuditHead head;

    [[nodiscard]] QIODevice &device() { return file.isOpen() ? static_cast<QIODevice &>(file) : terminal; }
    [[nodiscard]] bool write(const QByteArray &bytes) { return device().write(bytes) == bytes.size(); }
};

void CommandLine::audit()
{
    const QString verb = m_options.arguments.value(0);
    if (m_options.arguments.size() == 1 && verb == "verify"_L1)
        return m_options.accept ? acceptAudit() : verifyAudit();
    if (m_options.arguments.size() == 1 && verb == "export"_L1)
        return exportAudit();
    fail({ErrorKind::Invalid, u"headroom audit knows verify and export."_s, {}});
}

void CommandLine::acceptAudit()
{
    whenDone(m_program->activity().acceptAudit(m_program->session()), this, [this](const Result<> &accepted) {
        if (accepted)
            verifyAudit();
        else
            fail(accepted.error());
    });
}

void CommandLine::verifyAudit()
{
    const auto progress = [](qint64 done, qint64 total) { printProgress(u"%1 of %2 entries"_s.arg(done).arg(total)); };
    whenDone(m_program->store().verifyAudit(progress), this, [this](const Result<AuditVerdict> &verdict) {
        endProgress();
        if (!verdict) {
            fail(verdict.error());
            return;
        }
        if (m_options.json) {
            QJsonObject object = frame();
            object.insert(u"intact"_s, !verdict->broken);
            object.insert(u"entries"_s, verdict->entries);
            object.insert(u"head"_s, headJson(verdict->head));
            object.insert(u"remembered"_s, headJson(verdict->remembered));
            object.insert(u"rows"_s, findingsJson(*verdict, nowMs()));
            printJson(object);
        } else {
            printLine(plainWording(nowMs()).verdict(*verdict));
            printLine(u"Newest: entry %1, %2"_s.arg(QString::number(verdict->head.seq), verdict->head.hash));
            if (m_options.accept)
                printLine(u"This machine now remembers this record; the store was not changed."_s);
        }
        end(verdict->broken ? ExitCode::Findings : ExitCode::Done);
    });
}

void CommandLine::exportAudit()
{
    const QString format = m_options.format.isEmpty() ? u"jsonl"_s : m_options.format;
    bool ok = true;
    const qint64 from = m_options.from.isEmpty() ? 1 : m_options.from.toLongLong(&ok);
    if (format != "jsonl"_L1 && format != "csv"_L1) {
        fail({ErrorKind::Invalid, u"--format is jsonl or csv."_s, {}});
        return;
    }
    if (!ok || from < 1) {
        fail({ErrorKind::Invalid, u"--from takes the number of an audit entry, 1 or more."_s, {}});
        return;
    }
    const QFileInfo target(m_options.out);
    if (!m_options.out.isEmpty() && target.exists() && !target.isFile()) {
        fail({ErrorKind::Storage, u"%1 is not a plain file: name another one."_s.arg(m_options.out), {}});
        return;
    }
    if (!m_options.out.isEmpty() && !target.absoluteDir().exists()) {
        fail({ErrorKind::Storage, u"There is no folder %1 to write into."_s.arg(target.absolutePath()), {}});
        return;
    }
    auto out = std::make_shared<AuditExport>();
    out->csv = format == "csv"_L1;
    out->next = from;
    out->file.setFileName(m_options.out);
    const bool opened = m_options.out.isEmpty() ? out->terminal.open(stdout, QIODevice::WriteOnly)
                                                : out->file.open(QIODevice::WriteOnly);
    if (!opened || (out->csv && !out->write(auditCsvHead()))) {
        fail({ErrorKind::Storage, u"%1 cannot be written (%2)."_s.arg(m_options.out, out->device().errorString()), {}});
        return;
    }
    exportPageOf(out);
}

void CommandLine::exportPageOf(const std::shared_ptr<AuditExport> &out)
{
    whenDone(m_program->store().audit(out->next, exportPage), this, [this, out](const Result<QList<AuditRow>> &rows) {
        if (!rows) {
            fail(rows.error());
            return;
        }
        bool written = true;
        for (const AuditRow &row : *rows) {
            written = written && out->write(out->csv ? auditCsvLine(row) : auditJsonLine(row));
            out->head = {row.seq, row.hash};
            out->next = row.seq + 1;
            ++out->entries;
        }
        if (written && rows->size() == exportPage) {
            exportPageOf(out);
            return;
        }
        written = written && (m_options.out.isEmpty() ? out->terminal.flush() : out->file.commit());
        if (!written) {
            fail({ErrorKind::Storage, u"%1 cannot be written (%2)."_s.arg(m_options.out, out->device().errorString()), {}});
            return;
        }
        if (!m_options.out.isEmpty())
            printLine(u"%1 entries; newest: entry %2, %3"_s.arg(QString::number(out->entries),
                                                                QString::number(out->head.seq), out->head.hash));
        end(ExitCode::Done);
    });
}

} // namespace headroom
