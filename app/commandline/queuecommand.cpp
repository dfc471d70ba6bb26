// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"
#include "app/commandline/jsonrows.h"
#include "app/program.h"
#include "models/domain/keys.h"
#include "models/items/queuelist.h"
#include "models/items/wording.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

/// What the call asks to see.
struct QueueWish
{
    std::optional<QueueView> view; ///< none and no search = all but ok
    QString search;
};

const QList<std::pair<QString, QueueView>> &ownViews()
{
    static const QList<std::pair<QString, QueueView>> views{
        {u"mine"_s, QueueView::MineAndFree}, {u"over"_s, QueueView::Over},         {u"approaching"_s, QueueView::Approaching},
        {u"watch"_s, QueueView::Watch},      {u"blocked"_s, QueueView::Blocked},   {u"snoozed"_s, QueueView::Snoozed},
        {u"answered"_s, QueueView::Answered}, {u"closed"_s, QueueView::Closed},    {u"all"_s, QueueView::All}};
    return views;
}

/// \a name is one of the queue's views, or a saved one, whose search then comes before \a search.
Result<QueueWish> wishOf(const QString &name, const QString &search, const QList<SavedView> &saved)
{
    QueueWish wish{std::nullopt, search};
    QStringList names;
    for (const auto &[own, view] : ownViews()) {
        if (own == name)
            wish.view = view;
        names.append(own);
    }
    for (const SavedView &view : saved) {
        if (!wish.view && !name.isEmpty() && view.name.compare(name, Qt::CaseInsensitive) == 0)
            wish = {QueueView::All, search.isEmpty() ? view.query : u'(' + view.query + u") ("_s + search + u')'};
        names.append(view.name);
    }
    if (!name.isEmpty() && !wish.view)
        return failure(ErrorKind::Invalid, u"\"%1\" is no view; the views are %2."_s.arg(name, names.join(u", "_s)));
    if (const auto understood = checkSearch(search); !understood)
        return failure(understood.error());
    if (const auto understood = checkSearch(wish.search); !understood)
        return failure(understood.error());
    return wish;
}

/// The rows in their order: worst first, or as the search sorts.
QList<QueueRow> rowsOf(const QueueColumns &columns, const QueueWish &wish, const QueueViewer &viewer)
{
    if (wish.search.isEmpty())
        return columns.rows(wish.view, viewer);
    QueueList list(columns, QLocale::c());
    list.refresh(viewer);
    list.setView(wish.view.value_or(QueueView::All));
    list.setQuery(parseSearch(wish.search));
    QList<QueueRow> rows;
    for (const AccountIndex account : list.rows())
        rows.append(columns.row(account, viewer.nowMs));
    return rows;
}

void printQueueTable(const QList<QueueRow> &rows, const QueueColumns &columns)
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
    printTable(table);
}

} // namespace

void CommandLine::queue()
{
    whenDone(m_program->views().views(), this, [this](const Result<QList<SavedView>> &saved) {
        if (!saved) {
            fail(saved.error());
            return;
        }
        const auto wish = wishOf(m_options.view, m_options.search, *saved);
        if (!wish) {
            fail(wish.error());
            return;
        }
        whenDone(m_program->queue().load(nowMs()), this, [this, wish = *wish](const Result<QueueLoad> &load) {
            if (!load) {
                fail(load.error());
                return;
            }
            QueueColumns columns;
            columns.load(load->accounts);
            printQueue(rowsOf(columns, wish, {m_program->session().person().id, nowMs()}), columns);
        });
    });
}

void CommandLine::printQueue(const QList<QueueRow> &rows, const QueueColumns &columns)
{
    if (m_options.json) {
        QJsonObject object = frame();
        QJsonArray array;
        for (const QueueRow &row : rows)
            array.append(queueRowJson(row));
        object.insert(u"rows"_s, array);
        printJson(object);
    } else {
        printQueueTable(rows, columns);
        printLine(u"%1 of %2 accounts, as of %3"_s.arg(rows.size())
                      .arg(columns.order().size())
                      .arg(isoTime(nowMs()).toString()));
    }
    end(ExitCode::Done);
}

} // namespace headroom
