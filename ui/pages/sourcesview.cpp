// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sourcesview.h"

#include "ui/delegates/linedelegate.h"
#include "ui/format.h"
#include "ui/style/type.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/label.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {
namespace {

QTableWidget *makeTable(const QString &name, const QStringList &heads, const QList<int> &widths)
{
    auto *table = new QTableWidget(0, int(heads.size()));
    table->setAccessibleName(name);
    table->setHorizontalHeaderLabels(heads);
    table->setItemDelegate(new LineDelegate(table));
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(20);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->setDefaultSectionSize(rowHeight(table->font(), false));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < int(widths.size()); ++column)
        table->setColumnWidth(column, widths[column]);
    return table;
}

QTableWidgetItem *cell(const QString &text, int role = -1)
{
    auto *item = new QTableWidgetItem(text);
    if (role >= 0)
        item->setData(role, true);
    return item;
}

QTableWidgetItem *numberCell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

QTableWidgetItem *stateCell(const SourceLine &source)
{
    QString word;
    ChipLook look = ChipLook::Ok;
    switch (source.state) {
    case SourceLine::State::Complete:
        word = source.stateText.isEmpty() ? SourcesView::tr("complete") : source.stateText;
        break;
    case SourceLine::State::Partial:
        word = source.stateText.isEmpty() ? SourcesView::tr("partial") : source.stateText;
        look = ChipLook::Watch;
        break;
    case SourceLine::State::Blocked:
        word = source.stateText.isEmpty() ? SourcesView::tr("Blocked")
                                          : SourcesView::tr("Blocked: %1").arg(source.stateText);
        look = ChipLook::Critical;
        break;
    }
    auto *state = cell(word);
    state->setData(LineDelegate::LookRole, int(look));
    return state;
}

/// As high as its rows: the page scrolls, not the table.
void fitHeight(QTableWidget &table)
{
    const int rows = std::max(table.rowCount(), 1);
    table.setFixedHeight(headerHeight(table.font()) + rows * table.verticalHeader()->defaultSectionSize());
}

} // namespace

SourcesView::SourcesView(QWidget *parent)
    : QWidget(parent)
    , m_summary(new Label({}, TextSize::Body, TextTone::Muted))
    , m_sources(makeTable(
          tr("Sources"),
          {tr("Source"), tr("From"), tr("Age"), tr("Rows used"), tr("Set aside, with reason"), tr("State")},
          {220, 180, 80, 96, 260, 176}))
    , m_explanation(new Label({}, TextSize::Body, TextTone::Muted))
    , m_runs(makeTable(tr("Last runs"), {tr("When"), tr("Outcome"), tr("Took"), tr("What")},
                       {180, 220, 96, 300}))
{
    for (const int column : {2, 3})
        m_sources->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_runs->horizontalHeaderItem(2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *sync = new KeyButton(tr("Sync now"), QKeySequence(Qt::Key_F5));
    sync->setAct(QStringLiteral("sync.start"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(24, 20, 24, 0);
    head->addWidget(new Label(tr("Sources"), TextSize::Title, TextTone::Strong));
    head->addWidget(m_summary, 1);
    head->addWidget(sync);
    auto *text = new QVBoxLayout;
    text->setContentsMargins(24, 0, 24, 0);
    text->addWidget(m_explanation->wrapped());
    auto *runsTitle = new QVBoxLayout;
    runsTitle->setContentsMargins(24, 0, 24, 0);
    runsTitle->addWidget(new Label(tr("Last runs"), TextSize::Body, TextTone::Strong));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 16);
    layout->setSpacing(12);
    layout->addLayout(head);
    auto *sources = new QVBoxLayout;
    sources->setContentsMargins(16, 0, 16, 0);
    sources->addWidget(m_sources);
    layout->addLayout(sources);
    layout->addLayout(text);
    layout->addLayout(runsTitle);
    auto *last = new QVBoxLayout;
    last->setContentsMargins(16, 0, 16, 0);
    last->addWidget(m_runs);
    layout->addLayout(last);
    layout->addStretch();
    connect(sync, &KeyButton::clicked, this, &SourcesView::syncAsked);
}

void SourcesView::show(const QList<SourceLine> &sources, const QList<RunLine> &runs)
{
    m_sources->setRowCount(int(sources.size()));
    QStringList explanations;
    int blocked = 0;
    for (int row = 0; row < int(sources.size()); ++row) {
        const SourceLine &source = sources[row];
        m_sources->setItem(row, 0, cell(source.name, LineDelegate::StrongRole));
        m_sources->setItem(row, 1, cell(source.from, LineDelegate::MutedRole));
        m_sources->setItem(row, 2, numberCell(ageText(source.ageMs)));
        m_sources->setItem(row, 3, numberCell(numberText(source.rowsUsed)));
        m_sources->setItem(
            row, 4,
            cell(source.setAside.isEmpty() ? Wording::none() : source.setAside, LineDelegate::MutedRole));
        m_sources->setItem(row, 5, stateCell(source));
        blocked += source.state == SourceLine::State::Blocked ? 1 : 0;
        if (!source.explanation.isEmpty())
            explanations.append(source.explanation);
    }
    m_summary->setText(sources.isEmpty()  ? tr("nothing has been read yet")
                           : blocked == 0 ? QString()
                                          : tr("%n blocked", nullptr, blocked));
    m_explanation->setText(explanations.join(QLatin1Char('\n')));
    m_explanation->setVisible(!explanations.isEmpty());
    m_runs->setRowCount(int(runs.size()));
    for (int row = 0; row < int(runs.size()); ++row) {
        m_runs->setItem(row, 0, cell(momentText(runs[row].atMs, {})));
        m_runs->setItem(row, 1, cell(runs[row].outcome, LineDelegate::MutedRole));
        m_runs->setItem(row, 2, numberCell(tr("%1 s").arg(numberText(runs[row].tookMs / 1000))));
        m_runs->setItem(row, 3, cell(runs[row].text, LineDelegate::MutedRole));
    }
    fitHeight(*m_sources);
    fitHeight(*m_runs);
}

} // namespace headroom
