// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"
#include "app/commandline/jsonrows.h"
#include "app/program.h"
#include "models/domain/keys.h"
#include "models/items/queuecolumns.h"
#include "models/items/wording.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

Result<std::optional<QueueView>> viewFromText(const QString &text)
{
    if (text.isEmpty())
        return std::optional<QueueView>();
    if (const auto view = queueViewFromKey(text))
        return view;
    QStringList names;
    for (int view = 0; view <= int(QueueView::All); ++view)
        names.append(queueViewKey(QueueView(view)));
    return failure(ErrorKind::Invalid, u"\"%1\" is no view; the views are %2."_s.arg(text, names.join(u", "_s)));
}

void printRows(const QList<QueueRow> &rows, const QueueColumns &columns)
{
    const Wording wording(QLocale::c());
    TextTable table{{u"Account"_s, u"Name"_s, u"Plan"_s, u"Used of cap"_s, u"Percent"_s, u"Band"_s, u"Projected"_s,
                     u"Days to cap"_s, u"Why"_s, u"Age"_s, u"Owner"_s},
                    {false, false, false, true, true, false, true, true, false, true, false},
                    {},
                    {0, nameColumns, nameColumns, 0, 0, 0, 0, 0, 0, 0, nameColumns}};
    for (const QueueRow &row : rows) {
        const auto index = columns.indexOf(row.key);
        const QTimeZone zone(index ? columns.account(*index).zone.toLatin1() : QByteArray("UTC"));
        table.rows.append({row.id.toString(), row.name, row.planName, wording.used(row.worst),
                           row.standing.percentTenths ? wording.percent(*row.standing.percentTenths) : Wording::none(),
                           wording.band(row.standing.band),
                           row.standing.projected ? wording.number(*row.standing.projected) : Wording::none(),
                           wording.daysWithBasis(row.standing), wording.why(row, zone), wording.age(row.ageMs),
                           row.ownerName.isEmpty() ? Wording::none() : row.ownerName});
    }
    const QStringList lines = table.lines();
    for (const QString &line : lines)
        printLine(line);
}

} // namespace

void CommandLine::queue()
{
    const auto view = viewFromText(m_options.view);
    if (!view) {
        fail(view.error());
        return;
    }
    whenDone(m_program->queue().load(nowMs()), this, [this, view = *view](const Result<QueueLoad> &load) {
        if (!load) {
            fail(load.error());
            return;
        }
        QueueColumns columns;
        columns.load(load->accounts);
        const QList<QueueRow> rows = columns.rows(view, {m_program->session().person().id, nowMs()});
        if (m_options.json) {
            QJsonObject object = frame();
            QJsonArray array;
            for (const QueueRow &row : rows)
                array.append(queueRowJson(row));
            object.insert(u"rows"_s, array);
            printJson(object);
        } else {
            printRows(rows, columns);
            printLine(u"%1 of %2 accounts, as of %3"_s.arg(rows.size())
                          .arg(load->accounts.size())
                          .arg(isoTime(nowMs()).toString()));
        }
        end(ExitCode::Done);
    });
}

} // namespace headroom
