// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/usagepanel.h"

#include "ui/charts/usagechart.h"
#include "ui/charts/usagetable.h"
#include "ui/delegates/linedelegate.h"
#include "ui/style/type.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>

namespace headroom {

UsagePanel::UsagePanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel({}, TextSize::Body, TextTone::Strong))
    , m_meterLabel(new Label(tr("Meter"), TextSize::Body, TextTone::Muted))
    , m_meters(new QComboBox)
    , m_twin(new KeyButton(tr("Table"), QKeySequence(Qt::Key_F4)))
    , m_chart(new UsageChart)
    , m_rows(new UsageTable(*m_chart, this))
    , m_table(new QTableView)
    , m_stack(new QStackedWidget)
{
    m_twin->setAct(QStringLiteral("account.table"));
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("Usage by day"));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setItemDelegate(new LineDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(20);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight(font(), true));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultSectionSize(140);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(makeHead());
    layout->addWidget(m_stack, 1);
}

QWidget *UsagePanel::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_title, 1);
    m_meterLabel->setBuddy(m_meters);
    row->addWidget(m_meterLabel);
    row->addWidget(m_meters);
    const std::array texts{tr("30 days"), tr("90 days"), tr("Cycle")};
    for (size_t i = 0; i < texts.size(); ++i) {
        auto *button = new KeyButton(texts[i]);
        button->setCheckable(true);
        button->setQuiet(true);
        button->setSmall();
        m_ranges[i] = button;
        row->addWidget(button);
        connect(button, &KeyButton::clicked, this, [this, i] { setRange(FigureRange(int(i))); });
    }
    m_twin->setCheckable(true);
    m_twin->setQuiet(true);
    m_twin->setSmall();
    row->addWidget(m_twin);
    connect(m_twin, &KeyButton::toggled, this, &UsagePanel::setTableShown);
    connect(m_meters, &QComboBox::activated, this, [this](int index) {
        m_meter = m_account.days.value(index).meter;
        draw();
    });
    return head;
}

void UsagePanel::setAccount(const AccountDetail &account)
{
    const bool same = account.id == m_account.id;
    m_account = account;
    if (!same) {
        const LimitDetail worst = account.limits.value(0);
        m_meter = worst.facts.credit && !account.days.isEmpty() ? account.days.first().meter : worst.meter;
        m_range = usualRange(worst);
    }
    fillMeters();
    draw();
}

void UsagePanel::fillMeters()
{
    m_meters->clear();
    for (const DaySeries &series : std::as_const(m_account.days)) {
        QString name = series.meter.toString();
        for (const LimitDetail &limit : std::as_const(m_account.limits)) {
            if (limit.meter == series.meter && !limit.meterName.isEmpty())
                name = limit.meterName;
        }
        m_meters->addItem(name);
        if (series.meter == m_meter)
            m_meters->setCurrentIndex(m_meters->count() - 1);
    }
    m_meters->setVisible(m_account.days.size() > 1);
    m_meterLabel->setVisible(m_account.days.size() > 1);
}

void UsagePanel::setRange(FigureRange range)
{
    m_range = range;
    draw();
}

void UsagePanel::setTableShown(bool shown)
{
    const bool hadFocus = m_stack->currentWidget() && m_stack->currentWidget()->hasFocus();
    m_twin->setChecked(shown);
    m_stack->setCurrentIndex(shown ? 1 : 0);
    if (hadFocus)
        m_stack->currentWidget()->setFocus();
}

bool UsagePanel::isTableShown() const { return m_stack->currentIndex() == 1; }

void UsagePanel::draw()
{
    for (size_t i = 0; i < m_ranges.size(); ++i)
        m_ranges[i]->setChecked(m_range == FigureRange(int(i)));
    const UsageFigure figure = usageFigure(m_account, m_meter, m_range);
    QString unit = figure.unit.isEmpty() ? tr("Units") : figure.unit;
    unit[0] = unit[0].toUpper();
    if (figure.cumulative)
        m_title->setText(figure.cap ? tr("%1 this cycle against the cap").arg(unit)
                                    : tr("%1 this cycle").arg(unit));
    else
        m_title->setText(figure.cap ? tr("%1 a day against the cap").arg(unit) : tr("%1 a day").arg(unit));
    m_chart->setFigure(figure);
    m_rows->reload();
}

} // namespace headroom
