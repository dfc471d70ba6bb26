// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/answerline.h"

#include "models/domain/zone.h"
#include "ui/format.h"
#include "ui/triage/triagewords.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/errorlabel.h"
#include "ui/widgets/evidenceform.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>

namespace headroom {
namespace {

Label *term(const QString &text, QWidget *buddy)
{
    auto *label = new Label(text, TextSize::Body, TextTone::Muted);
    label->setBuddy(buddy);
    return label;
}

} // namespace

AnswerLine::AnswerLine(QWidget &pane)
    : Card(pane)
    , m_heading(new ElidedLabel({}, TextSize::Body, TextTone::Strong))
    , m_names((new Label({}, TextSize::Body, TextTone::Muted))->wrapped())
    , m_reduce(new KeyButton(tr("red&uce")))
    , m_upgrade(new KeyButton(tr("up&grade")))
    , m_other(new KeyButton(tr("othe&r…")))
    , m_targetRow(new QWidget)
    , m_target(new QLineEdit)
    , m_unit(new Label)
    , m_due(new DayField)
    , m_saidBy(new QLineEdit)
    , m_means(new QComboBox)
    , m_saidOn(new DayField)
    , m_words(new QLineEdit)
    , m_evidenceButton(new KeyButton(tr("Evi&dence…")))
    , m_evidence(new EvidenceForm)
    , m_error(new ErrorLabel)
    , m_hint((new Label({}, TextSize::Body, TextTone::Muted))->wrapped())
    , m_record(new KeyButton(tr("Record"), QKeySequence(Qt::CTRL | Qt::Key_Enter)))
{
    m_targetLabel = term(tr("&Target"), m_target);
    setAccessibleName(tr("Answer"));
    for (const ChoiceMeans means : choiceMeans)
        m_means->addItem(meansText(means), int(means));
    m_means->setAccessibleName(tr("By what means"));
    m_target->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("1,000,000,000")) + 20);
    m_record->setPrimary(true);
    m_evidenceButton->setQuiet(true);
    m_evidenceButton->setSmall();
    m_evidenceButton->setCheckable(true);
    build();
    addKeys();
    connect(m_record, &KeyButton::clicked, this, &AnswerLine::done);
    connect(m_evidenceButton, &KeyButton::toggled, this, &AnswerLine::showEvidence);
    connect(m_evidence, &EvidenceForm::fileChosen, this, &AnswerLine::fileChosen);
    connect(m_evidence, &EvidenceForm::resized, this, &AnswerLine::fit);
    connect(m_due, &DayField::dateChanged, this, &AnswerLine::showHint);
}

void AnswerLine::build()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(margin + 16, margin + 12, margin + 16, margin + 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(1, fontMetrics().horizontalAdvance(QLatin1Char('0')) * 58);
    m_targetRow->setLayout(makeTarget());
    grid->addWidget(m_heading, 0, 0, 1, 2);
    grid->addWidget(m_names, 1, 0, 1, 2);
    grid->addWidget(new Label(tr("They will"), TextSize::Body, TextTone::Muted), 2, 0);
    grid->addLayout(makeKinds(), 2, 1);
    grid->addWidget(m_targetLabel, 3, 0);
    grid->addWidget(m_targetRow, 3, 1);
    grid->addWidget(term(tr("&Said by"), m_saidBy), 4, 0);
    grid->addLayout(makeSource(), 4, 1);
    grid->addWidget(term(tr("&What they said"), m_words), 5, 0);
    grid->addWidget(m_words, 5, 1);
    grid->addWidget(m_evidenceButton, 6, 1, Qt::AlignLeft);
    grid->addWidget(m_evidence, 7, 1);
    grid->addWidget(m_error, 8, 0, 1, 2);
    grid->addLayout(makeFoot(), 9, 0, 1, 2);
    m_evidence->hide();
}

QLayout *AnswerLine::makeKinds()
{
    m_reduce->setGlyph(Glyph::Reduce);
    m_upgrade->setGlyph(Glyph::Upgrade);
    const int width = std::max(m_reduce->sizeHint().width(), m_upgrade->sizeHint().width());
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (KeyButton *button : {m_reduce, m_upgrade, m_other}) {
        button->setCheckable(true);
        if (button != m_other)
            button->setMinimumWidth(width); // the two answers count the same
        row->addWidget(button);
    }
    row->addStretch();
    connect(m_reduce, &KeyButton::clicked, this, [this] { setKind(ChoiceKind::Reduce); });
    connect(m_upgrade, &KeyButton::clicked, this, [this] { setKind(ChoiceKind::Upgrade); });
    connect(m_other, &KeyButton::clicked, this, &AnswerLine::showOthers);
    return row;
}

QLayout *AnswerLine::makeTarget()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_target);
    row->addWidget(m_unit);
    row->addWidget(term(tr("&by"), m_due));
    row->addWidget(m_due);
    row->addStretch();
    return row;
}

QLayout *AnswerLine::makeSource()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_saidBy, 1);
    row->addWidget(m_means);
    row->addWidget(term(tr("&on"), m_saidOn));
    row->addWidget(m_saidOn);
    return row;
}

QLayout *AnswerLine::makeFoot()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_hint, 1);
    row->addWidget(m_record, 0, Qt::AlignBottom);
    return row;
}

void AnswerLine::addKeys()
{
    for (const int enter : {int(Qt::Key_Return), int(Qt::Key_Enter)}) {
        auto *record = new QShortcut(QKeySequence(int(Qt::CTRL) | enter), this);
        record->setContext(Qt::WidgetWithChildrenShortcut);
        connect(record, &QShortcut::activated, this, [this] {
            if (!m_busy)
                emit done();
        });
    }
    auto *means = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_I), this);
    means->setContext(Qt::WidgetWithChildrenShortcut);
    connect(means, &QShortcut::activated, this, [this] { m_means->setFocus(); });
}

void AnswerLine::begin(ChoiceKind kind, const QStringList &names)
{
    m_accounts = names.size();
    m_facts.clear();
    m_saidAtMs = 0;
    const bool several = m_accounts > 1;
    m_heading->setText(several ? tr("%n account(s)", nullptr, int(m_accounts)) : names.value(0).simplified());
    QStringList listed;
    for (const QString &name : names.mid(0, 12))
        listed.append(name.simplified());
    if (names.size() > listed.size())
        listed.append(tr("and %n more", nullptr, int(names.size() - listed.size())));
    m_names->setText(listed.join(QStringLiteral(" · ")));
    m_names->setVisible(several);
    for (QLineEdit *field : {m_target, m_saidBy, m_words, static_cast<QLineEdit *>(m_due),
                             static_cast<QLineEdit *>(m_saidOn)}) {
        field->clear();
        field->setModified(false);
    }
    m_target->setPlaceholderText(several ? tr("each one’s cap") : QString());
    m_due->setPlaceholderText(several ? tr("in 14 days") : QString());
    m_saidBy->setPlaceholderText(several ? tr("each account’s own address") : QString());
    m_unit->clear();
    m_means->setCurrentIndex(m_means->findData(int(ChoiceMeans::Reply)));
    m_evidence->clear();
    m_evidenceButton->setChecked(false);
    m_error->setText({});
    setBusy(false);
    setKind(kind);
}

void AnswerLine::setFacts(const QList<TriageFacts> &facts, qint64 nowMs, const QString &per)
{
    m_facts = facts;
    m_nowMs = nowMs;
    if (facts.isEmpty())
        return;
    const TriageFacts &first = facts.first();
    for (DayField *day : {m_due, m_saidOn})
        day->setToday(dateOf(first.today));
    if (m_saidAtMs == 0 || !m_saidOn->isModified()) {
        m_saidAtMs = nowMs;
        m_saidOn->setDate(dateOf(first.today));
    }
    if (m_accounts == 1) {
        if (!m_target->isModified() && first.cap.isNumber())
            m_target->setText(numberText(first.cap.units));
        m_unit->setText(per);
        if (!m_due->isModified())
            m_due->setDate(dateOf(first.followUpDay));
        if (!m_saidBy->isModified())
            m_saidBy->setText(first.email);
    }
    showHint();
    fit();
}

void AnswerLine::open(const QRect &anchor)
{
    layout()->activate();
    openAt(anchor, m_words);
}

void AnswerLine::setKind(ChoiceKind kind)
{
    m_kind = kind;
    const bool other = kind != ChoiceKind::Reduce && kind != ChoiceKind::Upgrade;
    m_reduce->setChecked(kind == ChoiceKind::Reduce);
    m_upgrade->setChecked(kind == ChoiceKind::Upgrade);
    m_other->setChecked(other);
    m_other->setText(other ? answerText(kind) : tr("othe&r…"));
    m_targetLabel->setVisible(kind == ChoiceKind::Reduce);
    m_targetRow->setVisible(kind == ChoiceKind::Reduce);
    showHint();
    fit();
}

void AnswerLine::showOthers()
{
    setKind(m_kind); // until one is chosen, the button stays as it was
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ChoiceKind kind : {ChoiceKind::Wait, ChoiceKind::Overage, ChoiceKind::Dispute})
        connect(menu->addAction(answerText(kind)), &QAction::triggered, this, [this, kind] {
            setKind(kind);
            m_words->setFocus();
        });
    menu->popup(m_other->mapToGlobal(QPoint(0, m_other->height())));
}

void AnswerLine::setWords(const QString &words, std::optional<ChoiceMeans> means)
{
    m_words->setText(words);
    m_words->selectAll();
    if (means)
        m_means->setCurrentIndex(m_means->findData(int(*means)));
}

void AnswerLine::setMessage(const Evidence &message, const QString &from, qint64 sentAtMs)
{
    m_evidence->setMessage(message);
    m_error->setText({});
    if (!from.isEmpty() && m_accounts == 1)
        m_saidBy->setText(from);
    if (sentAtMs > 0 && !m_facts.isEmpty()) {
        m_saidAtMs = sentAtMs;
        m_saidOn->setDate(dateOf(dayOf(sentAtMs, zoneOrUtc(m_facts.first().zone))));
    }
    m_words->setFocus();
}

void AnswerLine::showEvidence(bool shown)
{
    m_evidence->setVisible(shown);
    fit();
    if (shown)
        m_evidence->enter();
    else
        m_words->setFocus();
}

void AnswerLine::fit()
{
    layout()->activate();
    place();
}

void AnswerLine::setBusy(bool busy)
{
    m_busy = busy;
    m_record->setEnabled(!busy);
}

void AnswerLine::showHint() { m_hint->setText(hint()); }

} // namespace headroom
