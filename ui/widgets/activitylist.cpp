// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/activitylist.h"

#include "ui/delegates/activitydelegate.h"
#include "ui/style/type.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr int sizingPadding = 16;
/// Narrower than this, the words are worth more than who said them.
constexpr int narrowestSaid = 220;

} // namespace

ActivityListView::ActivityListView(ActivityModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new ActivityDelegate(this))
{
    setAccessibleName(tr("Activity"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(20);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(headroom::rowHeight(font(), false));
    horizontalHeader()->setAccessibleName(tr("Columns of the activity"));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(24);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ActivityListView::currentRowMoved);
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        if (first > 0 || verticalScrollBar()->value() == 0)
            return;
        const int added = (last - first + 1) * verticalHeader()->defaultSectionSize();
        verticalScrollBar()->setValue(verticalScrollBar()->value() + added);
    });
}

void ActivityListView::setCurrentRow(int row)
{
    if (row >= 0 && row < m_model.rowCount())
        setCurrentIndex(m_model.index(row, ActivityColumns::When));
}

void ActivityListView::fitColumns()
{
    const QFontMetrics body(font());
    const QFontMetrics bold(textFont(font(), TextSize::Body, true));
    const ActivityWording &wording = m_model.wording();
    ActivityEntry longest;
    longest.kind = ActivityKind::FollowUp;
    const int when = body.horizontalAdvance(wording.when(0)); // with its year, the longest
    const int what = body.horizontalAdvance(wording.what(longest)) + 22;
    std::array<int, ActivityColumns::columnTotal> width{when + sizingPadding + 8, what + sizingPadding, 0, 0,
                                                        body.horizontalAdvance(u"Mira Okafor"_s) + sizingPadding};
    const int room = viewport()->width();
    width[ActivityColumns::Account] = std::clamp(room / 5, bold.horizontalAdvance(u"Larkfield Maps"_s) + sizingPadding, 260);
    const auto left = [&] {
        return room - width[0] - width[1] - width[2] - width[ActivityColumns::By];
    };
    setColumnHidden(ActivityColumns::By, left() < narrowestSaid);
    if (isColumnHidden(ActivityColumns::By))
        width[ActivityColumns::By] = 0;
    width[ActivityColumns::Said] = std::max(left(), 80);
    for (int column = 0; column < ActivityColumns::columnTotal; ++column)
        setColumnWidth(column, width[size_t(column)]);
}

void ActivityListView::moveBy(int rows)
{
    if (m_model.rowCount() > 0)
        setCurrentRow(std::clamp(currentRow() + rows, 0, m_model.rowCount() - 1));
}

void ActivityListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (indexAt(event->pos()).isValid())
        emit opened();
}

void ActivityListView::mouseMoveEvent(QMouseEvent *event)
{
    hover(indexAt(event->pos()).row());
    QTableView::mouseMoveEvent(event);
}

void ActivityListView::leaveEvent(QEvent *event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void ActivityListView::hover(int row)
{
    m_delegate->setHoveredRow(row);
    viewport()->update();
}

void ActivityListView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ActivityListView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        fitColumns();
}

} // namespace headroom
