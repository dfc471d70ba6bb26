// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accountpane.h"

#include "models/items/wording.h"
#include "ui/charts/busyheatmap.h"
#include "ui/charts/usagepanel.h"
#include "ui/format.h"
#include "ui/pages/accountfacts.h"
#include "ui/pages/accounttimeline.h"
#include "ui/style/type.h"
#include "ui/triage/limitchoice.h"
#include "ui/triage/triagebar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surface.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr int twoColumnsFrom = 820;
constexpr int actsInTitleFrom = 960;

} // namespace

AccountPane::AccountPane(Acts &acts, QWidget *parent)
    : QWidget(parent)
    , m_back(new KeyButton(tr("Back to the list"), QKeySequence(Qt::Key_Escape)))
    , m_name(new ElidedLabel({}, TextSize::Title, TextTone::Strong))
    , m_chip(new Chip)
    , m_line(new ElidedLabel({}, TextSize::Body, TextTone::Muted))
    , m_usage(new UsagePanel)
    , m_busyPart(new QWidget)
    , m_busyTitle(new Label({}, TextSize::Body, TextTone::Strong))
    , m_busyNote(new ElidedLabel({}, TextSize::Body, TextTone::Muted))
    , m_busy(new BusyHeatmap)
    , m_acts(new TriageBar(acts))
    , m_case(new FactList(tr("Case")))
    , m_limits(new FactList(tr("Limits")))
    , m_fits(new FactList(tr("Ways to fit")))
    , m_plan(new FactList(tr("Plan")))
    , m_bill(new FactList(tr("Projected bill")))
    , m_sources(new FactList(tr("Where the numbers come from")))
    , m_timeline(new AccountTimeline)
    , m_title(makeTitle())
    , m_actsRow(makeActsRow())
    , m_scroll(new QScrollArea)
    , m_state(new StatePane)
    , m_stack(new QStackedWidget)
{
    setAccessibleName(tr("Account"));
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_scroll->setWidget(makeBody());
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->widget()->setAutoFillBackground(false);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_actsRow);
    layout->addWidget(m_stack, 1);
    m_patience.setSingleShot(true);
    m_patience.setInterval(250);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        PaneState state;
        state.heading = tr("Reading %1").arg(m_loadingName);
        m_state->setState(state);
        m_stack->setCurrentWidget(m_state);
        m_name->setText(m_loadingName); // not the last account's above this one's state
        m_line->setText({});
        m_chip->hide();
    });
    connect(m_back, &KeyButton::clicked, this, &AccountPane::backAsked);
    connect(m_state, &StatePane::acted, this, &AccountPane::retryAsked);
    showNothing();
}

QWidget *AccountPane::makeTitle()
{
    auto *title = new Surface(Qt::BottomEdge);
    title->setSoft(true);
    title->setFixedHeight(titleHeight(font()));
    auto *row = new QHBoxLayout(title);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    m_back->setGlyph(Glyph::Back);
    m_back->setAct(u"account.back"_s);
    m_back->hide();
    row->addWidget(m_back);
    row->addWidget(m_name);
    row->addWidget(m_chip);
    row->addWidget(m_line, 1);
    row->addWidget(m_acts);
    return title;
}

QWidget *AccountPane::makeActsRow()
{
    auto *acts = new Surface(Qt::BottomEdge);
    acts->setSoft(true);
    auto *row = new QHBoxLayout(acts);
    row->setContentsMargins(16, 6, 16, 6);
    row->addStretch();
    acts->hide();
    return acts;
}

/// Beside the name where there is room, else in a row of their own.
void AccountPane::placeActs()
{
    const bool inTitle = width() >= actsInTitleFrom;
    QWidget *place = inTitle ? m_title : m_actsRow;
    if (m_acts->parentWidget() != place) {
        auto *row = static_cast<QBoxLayout *>(place->layout());
        inTitle ? row->addWidget(m_acts) : row->insertWidget(0, m_acts);
        m_acts->show();
    }
    m_actsRow->setVisible(!inTitle && !m_title->isHidden());
}

QWidget *AccountPane::makeBody()
{
    auto *busyHead = new QHBoxLayout;
    busyHead->setSpacing(8);
    busyHead->addWidget(m_busyTitle);
    busyHead->addWidget(m_busyNote, 1);
    auto *busy = new QVBoxLayout(m_busyPart);
    busy->setContentsMargins(0, 0, 0, 0);
    busy->setSpacing(8);
    busy->addLayout(busyHead);
    busy->addWidget(m_busy);
    auto *pictures = new QVBoxLayout;
    pictures->setSpacing(12);
    pictures->addWidget(m_usage);
    pictures->addWidget(m_busyPart);
    pictures->addStretch();
    auto *facts = new QVBoxLayout;
    facts->setSpacing(16);
    const QList<QWidget *> lists{m_case, m_limits, m_fits, m_bill, m_sources, m_timeline, m_plan};
    for (QWidget *list : lists)
        facts->addWidget(list);
    facts->addStretch();
    auto *body = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_columns->setContentsMargins(16, 12, 16, 16);
    m_columns->setSpacing(24);
    m_columns->addLayout(pictures, 5);
    m_columns->addLayout(facts, 4);
    return body;
}

void AccountPane::setLimits(LimitChoice &limits)
{
    m_limitChoice = &limits;
    connect(&limits, &LimitChoice::changed, this, [this] {
        m_acts->setLimit(m_limitChoice->name(), m_limitChoice->hasSeveral(), m_limitChoice->isAsleep());
    });
}

void AccountPane::showNothing()
{
    m_patience.stop();
    m_shown = AccountId();
    if (m_limitChoice)
        m_limitChoice->clear();
    m_title->hide();
    placeActs();
    PaneState state;
    state.glyph = Glyph::Queue;
    state.heading = tr("No account is selected");
    state.text = tr("Choose a row above to see its use against its limits.");
    m_state->setState(state);
    m_stack->setCurrentWidget(m_state);
}

void AccountPane::showLoading(const QString &name)
{
    m_loadingName = name.simplified();
    m_patience.start();
}

void AccountPane::showAccount(const AccountDetail &account)
{
    m_patience.stop();
    const bool same = m_shown == account.id;
    m_shown = account.id;
    const Wording wording;
    m_title->show();
    placeActs();
    m_name->setText(account.name.isEmpty() ? account.id.toString() : account.name.simplified());
    m_line->setText(planLine(account));
    m_chip->show();
    const Standing standing = account.limits.value(0).standing;
    QString word = wording.band(standing.band);
    word[0] = word[0].toUpper();
    m_chip->set(standing.percentTenths ? u"%1 · %2"_s.arg(wording.percent(*standing.percentTenths), word)
                                       : word,
                chipLook(standing.band));
    m_usage->setAccount(account);
    fillBusy(account);
    if (m_limitChoice)
        m_limitChoice->setAccount(account);
    m_case->setFacts(caseFacts(account));
    m_limits->setFacts(limitFacts(account));
    m_fits->setFacts(fitFacts(account));
    m_plan->setFacts(planFacts(account));
    m_bill->setFacts(billFacts(account));
    m_sources->setFacts(sourceFacts(account));
    m_timeline->setAccount(account);
    m_stack->setCurrentWidget(m_scroll);
    fitPictures();
    if (!same)
        m_scroll->ensureVisible(0, 0);
}

void AccountPane::fillBusy(const AccountDetail &account)
{
    const MeterId meter = account.limits.value(0).meter;
    const BusyCells *cells = nullptr;
    for (const BusyCells &busy : account.busy) {
        if (!cells || busy.meter == meter)
            cells = &busy;
    }
    m_busyPart->setVisible(cells != nullptr);
    if (!cells)
        return;
    QString unit;
    for (const LimitDetail &limit : account.limits) {
        if (limit.meter == cells->meter)
            unit = limit.unit;
    }
    m_busy->setCells(*cells, unit);
    m_busyTitle->setText(cells->perMinute ? tr("Busiest minute by hour") : tr("Busiest hour by weekday"));
    m_busyNote->setText(
        cells->cap.isNumber()
            ? tr("share of %1 a minute, outlined where over").arg(numberText(cells->cap.units))
            : tr("darker is busier, last 28 days"));
}

void AccountPane::showFailure(const QString &name, const Error &error)
{
    m_patience.stop();
    m_shown = AccountId();
    if (m_limitChoice)
        m_limitChoice->clear();
    m_title->hide();
    placeActs();
    PaneState state;
    state.word = PaneState::Word{tr("Not read"), ChipLook::Critical, Glyph::Alert};
    state.heading = tr("%1 could not be read").arg(name.simplified());
    state.text = error.detail;
    state.act = tr("Try again");
    m_state->setState(state);
    m_stack->setCurrentWidget(m_state);
}

void AccountPane::setBackShown(bool shown) { m_back->setVisible(shown); }

void AccountPane::toggleTable() { m_usage->setTableShown(!m_usage->isTableShown()); }

void AccountPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= twoColumnsFrom;
    placeActs();
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    fitPictures();
}

void AccountPane::fitPictures()
{
    // Both pictures are seen at once where there is room; the margin beside them scrolls.
    const int busy = m_busyPart->isHidden() ? 0 : m_busyPart->sizeHint().height() + 12;
    m_usage->setFixedHeight(std::clamp(m_stack->height() - busy - 28, 216, 360));
}

} // namespace headroom
