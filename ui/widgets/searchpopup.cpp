// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchpopup.h"

#include "ui/style/paint.h"
#include "ui/style/type.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr int explanationRole = Qt::UserRole;
constexpr int mostRows = 8;
constexpr int leastWidth = 420;

/// An offer with what it means beside it.
class OfferDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {120, rowHeight(option.font, true) + 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(option.palette);
        const bool current = option.state.testFlag(QStyle::State_Selected);
        if (current || option.state.testFlag(QStyle::State_MouseOver))
            drawBox(*painter, QRectF(option.rect).adjusted(4, 0, -4, 0), 4, current ? t.selection : t.hover,
                    Qt::transparent);
        const QRect inner = option.rect.adjusted(12, 0, -12, 0);
        const auto lead = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
        const auto trail = int(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter);
        const QString explanation = index.data(explanationRole).toString();
        const QFontMetrics metrics(option.font);
        const int taken = explanation.isEmpty() ? 0 : metrics.horizontalAdvance(explanation) + 16;
        const int room = std::max(inner.width() / 2, inner.width() - taken);
        painter->save();
        painter->setFont(option.font);
        painter->setPen(t.text);
        painter->drawText(inner, lead | Qt::TextSingleLine,
                          metrics.elidedText(index.data().toString(), Qt::ElideRight, room));
        painter->setPen(t.muted);
        painter->drawText(inner, trail | Qt::TextSingleLine,
                          metrics.elidedText(explanation, Qt::ElideRight, inner.width() - 60));
        painter->restore();
    }
};

/// Tells a screen reader that \a label has something to say.
void alert(QWidget *label)
{
    QAccessibleEvent event(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace

SearchPopup::SearchPopup(QWidget *window)
    : QFrame(window)
    , m_problem(new Label)
    , m_nearest(new KeyButton(QString(), QKeySequence(Qt::Key_Return)))
    , m_problemRow(new QWidget)
    , m_list(new QListView)
    , m_offers(new QStandardItemModel(this))
    , m_naming(makeNaming())
{
    hide();
    setAccessibleName(tr("Search help"));
    m_problem->setObjectName(u"searchProblem"_s);
    m_problem->setWordWrap(true);
    m_nearest->setFocusPolicy(Qt::NoFocus);
    m_nearest->setSmall();
    auto *row = new QHBoxLayout(m_problemRow);
    row->setContentsMargins(12, 8, 12, 8);
    row->addWidget(m_problem, 1);
    row->addWidget(m_nearest);
    m_list->setModel(m_offers);
    m_list->setItemDelegate(new OfferDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(NoFrame);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Completions"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_problemRow);
    layout->addWidget(m_list);
    layout->addWidget(m_naming);
    setProblem({}, {});
    setOffers({});
    m_naming->hide();
    connect(m_nearest, &KeyButton::clicked, this, &SearchPopup::nearestClicked);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { emit offerClicked(index.row()); });
}

QWidget *SearchPopup::makeNaming()
{
    auto *naming = new QWidget;
    m_name = new QLineEdit;
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->setPlaceholderText(tr("Name of the view"));
    m_name->setMaxLength(60);
    m_shared = new QCheckBox(tr("For everybody"));
    m_refusal = new Label;
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    auto *save = new KeyButton(tr("Save view"), QKeySequence(Qt::Key_Return));
    save->setPrimary(true);
    save->setSmall();
    auto *layout = new QVBoxLayout(naming);
    layout->setContentsMargins(12, 12, 12, 12);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_name, 1);
    row->addWidget(m_shared);
    row->addWidget(save);
    layout->addLayout(row);
    layout->addWidget(m_refusal);
    connect(save, &KeyButton::clicked, this, &SearchPopup::giveName);
    connect(m_name, &QLineEdit::returnPressed, this, &SearchPopup::giveName);
    return naming;
}

void SearchPopup::setOffers(const QList<Completion> &offers)
{
    m_offers->clear();
    for (const Completion &offer : offers) {
        auto *item = new QStandardItem(offer.shown);
        item->setData(offer.explanation, explanationRole);
        item->setData(offer.explanation.isEmpty() ? offer.shown : offer.shown + u", "_s + offer.explanation,
                      Qt::AccessibleTextRole);
        m_offers->appendRow(item);
    }
    m_list->setVisible(!offers.isEmpty());
    const int rows = std::min(mostRows, int(offers.size()));
    m_list->setFixedHeight(rows * (rowHeight(font(), true) + 2) + 8);
    m_list->setContentsMargins(0, 4, 0, 4);
}

void SearchPopup::setProblem(const QString &sentence, const QString &nearest)
{
    const bool isNew = m_problem->text() != sentence;
    m_problem->setText(sentence);
    m_nearest->setText(tr("Use %1").arg(nearest));
    m_nearest->setVisible(!nearest.isEmpty());
    m_problemRow->setVisible(!sentence.isEmpty());
    if (isNew && !sentence.isEmpty())
        alert(m_problem);
}

void SearchPopup::askName(bool mayShare)
{
    setProblem({}, {});
    setOffers({});
    m_name->clear();
    m_refusal->hide();
    m_shared->setChecked(false);
    m_shared->setVisible(mayShare);
    m_naming->show();
}

void SearchPopup::refuseName(const QString &sentence)
{
    m_refusal->setText(sentence);
    m_refusal->show();
    alert(m_refusal);
    adjustSize();
    m_name->setFocus();
    m_name->selectAll();
}

bool SearchPopup::isAsking() const { return isVisible() && !m_naming->isHidden(); }

void SearchPopup::giveName() { emit nameGiven(m_name->text(), m_shared->isChecked()); }

void SearchPopup::placeUnder(const QWidget &field)
{
    const bool asks = !m_naming->isHidden();
    if (m_problemRow->isHidden() && m_list->isHidden() && !asks)
        return hide();
    const int width = std::min(std::max(leastWidth, field.width()), parentWidget()->width() - 16);
    const QPoint under = field.mapTo(parentWidget(), QPoint(0, field.height() + 4));
    setFixedWidth(width);
    layout()->activate();
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    resize(width, height);
    move(std::clamp(under.x(), 8, std::max(8, parentWidget()->width() - width - 8)), under.y());
    raise();
    show();
    if (asks)
        m_name->setFocus();
}

void SearchPopup::step(int step)
{
    const int row = std::clamp(chosen() + step, 0, m_offers->rowCount() - 1);
    m_list->setCurrentIndex(m_offers->index(row, 0));
}

int SearchPopup::chosen() const { return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1; }

int SearchPopup::offerCount() const { return m_offers->rowCount(); }

void SearchPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QFrame::keyPressEvent(event);
    emit cancelled();
}

void SearchPopup::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    drawBox(painter, rect(), 6, t.surface, t.line);
}

} // namespace headroom
