// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activitydetailpane.h"

#include "ui/activityactions.h"
#include "ui/style/paint.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/textdialog.h"

#include <QFileDialog>
#include <QKeyEvent>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

const QString accountLink = u"account"_s;
const QString evidenceLink = u"evidence"_s;

/// A file's name without anything that could lead elsewhere.
QString safeName(const QString &name)
{
    QString safe = name.section(u'/', -1).section(u'\\', -1);
    safe.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    return safe.isEmpty() || safe.startsWith(u'.') ? u"message.eml"_s : safe;
}

} // namespace

ActivityDetailPane::ActivityDetailPane(ActivityActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_wording(QTimeZone::utc(), 0)
    , m_back(new KeyButton(tr("Back to the list"), QKeySequence(Qt::Key_Escape)))
    , m_title(new Label({}, TextSize::Body, TextTone::Strong))
    , m_facts(new FactList({}))
    , m_rule(new Surface(Qt::TopEdge))
    , m_chain(new Label)
    , m_problem(new Label)
    , m_undo(new KeyButton(tr("Undo")))
    , m_change(new KeyButton(tr("Change the answer…")))
    , m_scroll(new QScrollArea)
{
    setAccessibleName(tr("Entry"));
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_back->setGlyph(Glyph::Back);
    m_back->hide();
    m_rule->setFixedHeight(1);
    m_chain->wrapped();
    m_chain->setObjectName(u"auditChain"_s);
    m_problem->wrapped();
    m_title->wrapped();
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_problem);
    layout->addWidget(m_rule);
    layout->addWidget(m_chain);
    layout->addStretch();
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addWidget(m_undo);
    acts->addWidget(m_change);
    acts->addStretch();
    layout->addLayout(acts);
    m_undo->setAct(u"edit.undo"_s);
    m_change->setAct(u"activity.change"_s);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    connect(m_back, &KeyButton::clicked, this, &ActivityDetailPane::backAsked);
    connect(m_undo, &KeyButton::clicked, this, [this] { emit undoAsked(m_entry->account); });
    connect(m_change, &KeyButton::clicked, this, &ActivityDetailPane::changeAnswer);
    connect(m_facts, &FactList::pressed, this, &ActivityDetailPane::follow);
    showNothing();
}

void ActivityDetailPane::showNothing()
{
    m_entry.reset();
    m_detail.reset();
    m_title->setText(tr("No entry is selected"));
    m_facts->setFacts({});
    showChain();
    showActs();
}

void ActivityDetailPane::showEntry(const ActivityEntry &entry, const ActivityWording &wording)
{
    const bool same = m_entry && m_entry->isSame(entry);
    m_entry = entry;
    m_wording = wording;
    if (!same) {
        m_detail.reset();
        m_problem->clear();
    }
    fill(wording);
    whenDone(m_actions.detail(entry), this, [this, entry](const Result<ActivityDetail> &detail) {
        if (!m_entry || !m_entry->isSame(entry))
            return; // another entry has become current meanwhile
        if (detail)
            m_detail = *detail;
        else if (detail.error().kind != ErrorKind::Cancelled)
            m_problem->setText(detail.error().detail);
        fill(m_wording);
    });
}

void ActivityDetailPane::fill(const ActivityWording &wording)
{
    const ActivityEntry &entry = *m_entry;
    QList<Fact> facts;
    const auto add = [&](const QString &term, const QString &text, const QString &link = {}) {
        if (!text.isEmpty())
            facts.append({term, {}, text, {}, Band::Ok, link});
    };
    m_title->setText(wording.title(entry));
    if (!entry.account.isEmpty())
        add(tr("Account"), wording.account(entry), accountLink);
    add(tr("Limit"), wording.limit(entry));
    if (entry.source == ActivityEntry::Source::Audit) {
        add(tr("Subject"), entry.subject);
        add(tr("Before"), wording.values(entry.before));
        add(tr("After"), wording.values(entry.after));
    } else if (entry.event != "choice"_L1) {
        add(tr("What"), wording.said(entry));
    }
    if (entry.kind == ActivityKind::Plan)
        add(tr("Subscription"), entry.details.value("subscription"_L1).toString());
    if (entry.event == "choice"_L1)
        fillChoice(facts, wording);
    add(tr("Recorded"), wording.recorded(entry.atMs));
    add(tr("By"), wording.by(entry));
    if (m_detail && m_detail->followUp)
        add(tr("Follow-up"), wording.followUp(*m_detail->followUp));
    m_facts->setFacts(facts);
    m_problem->setVisible(!m_problem->text().isEmpty());
    showChain();
    showActs();
}

/// The recorded answer that is shown and stands.
const Choice *ActivityDetailPane::standingChoice() const
{
    const bool stands = m_entry && m_entry->event == "choice"_L1 && m_detail && m_detail->choice
        && m_detail->choice->stands();
    return stands ? &*m_detail->choice : nullptr;
}

void ActivityDetailPane::showActs()
{
    const Choice *choice = standingChoice();
    m_change->setVisible(choice);
    m_undo->setVisible(choice && m_wouldUndo(choice->id));
    emit actsChanged();
}

void ActivityDetailPane::setRefusal(const QString &refusal)
{
    m_refusal = refusal;
    for (KeyButton *button : {m_undo, m_change}) {
        button->setEnabled(refusal.isEmpty());
        button->setToolTip(plainToolTip(refusal));
    }
    emit actsChanged();
}

QString ActivityDetailPane::noAccountReason() const
{
    return m_entry && !m_entry->account.isEmpty() ? QString() : tr("Select an entry about an account first");
}

QString ActivityDetailPane::noChangeReason() const
{
    return standingChoice() ? m_refusal : tr("Select an answer that stands in Activity first");
}

void ActivityDetailPane::setUndo(std::function<bool(const ChoiceId &)> wouldUndo)
{
    m_wouldUndo = std::move(wouldUndo);
    showActs();
}

void ActivityDetailPane::fillChoice(QList<Fact> &facts, const ActivityWording &wording) const
{
    const ActivityEntry &entry = *m_entry;
    if (m_detail && m_detail->choice && m_detail->choice->withdrawnAtMs == 0)
        facts.append({tr("Before"), {}, m_detail->before ? wording.choice(m_detail->before->kind) : tr("no answer"), {}, Band::Ok});
    facts.append({tr("After"), wording.said(entry), {}, {}, Band::Ok});
    const QString saidBy = entry.details.value("saidBy"_L1).toString();
    if (!saidBy.isEmpty())
        facts.append({tr("Said by"), {}, saidBy, {}, Band::Ok});
    if (m_detail && m_detail->choice) {
        const Choice &choice = *m_detail->choice;
        facts.append({tr("Said on"), {}, wording.recorded(choice.saidAtMs), {}, Band::Ok});
        if (!choice.words.isEmpty())
            facts.append({tr("Words"), {}, tr("“%1”").arg(choice.words), {}, Band::Ok});
        const bool opens = choice.evidence.kind == Evidence::Kind::Text || choice.evidence.kind == Evidence::Kind::Message;
        const QString evidence = wording.evidence(choice.evidence, m_detail->evidenceBytes);
        if (!evidence.isEmpty())
            facts.append({tr("Evidence"), {}, evidence, {}, Band::Ok, opens ? evidenceLink : QString()});
        if (!choice.stands())
            facts.append({tr("State"), {}, choice.withdrawnAtMs > 0 ? tr("taken back") : tr("another choice took its place"),
                          {}, Band::Ok});
    }
}

void ActivityDetailPane::setVerdict(const std::optional<AuditVerdict> &verdict)
{
    m_verdict = verdict;
    showChain();
}

/// "audit entry 4,812, chain intact", or how the chain breaks.
void ActivityDetailPane::showChain()
{
    const qint64 seq = m_entry && m_detail ? m_detail->auditSeq : 0;
    const bool rewritten = m_verdict && m_verdict->broken && m_verdict->broken->kind == AuditBreak::Kind::Rewritten;
    const qint64 sure = !m_verdict ? 0 : rewritten ? m_verdict->broken->seq : m_verdict->entries;
    const bool reached = m_verdict && seq <= sure;
    const bool breaks = m_verdict && m_verdict->broken && !reached;
    const Tokens &t = tokensOf(palette());
    QString text;
    if (seq > 0 && reached)
        text = u"✓  "_s + m_wording.intact(seq);
    else if (seq > 0 && breaks)
        text = m_wording.broken(*m_verdict->broken);
    else if (seq > 0)
        text = tr("audit entry %1, chain not checked yet").arg(Wording().number(seq));
    m_chain->setText(text);
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, reached ? t.okInk : breaks ? t.overInk : t.muted);
    m_chain->setPalette(ink);
    m_rule->setVisible(!text.isEmpty());
    m_chain->setVisible(!text.isEmpty());
}

void ActivityDetailPane::setBackShown(bool shown) { m_back->setVisible(shown); }

void ActivityDetailPane::follow(const QString &link)
{
    if (!m_entry)
        return;
    if (link == accountLink)
        openAccount();
    else if (link == evidenceLink)
        openEvidence();
}

void ActivityDetailPane::openAccount()
{
    if (m_entry && !m_entry->account.isEmpty())
        emit accountAsked(m_entry->account);
}

void ActivityDetailPane::changeAnswer()
{
    const Choice *choice = standingChoice();
    if (choice && m_refusal.isEmpty())
        emit changeAsked(m_entry->limitRef(), choice->kind);
}

void ActivityDetailPane::openEvidence()
{
    whenDone(m_actions.evidence(m_entry->choice()), this, [this](const Result<Evidence> &evidence) {
        if (!evidence) {
            m_problem->setText(evidence.error().detail);
            m_problem->show();
        } else if (evidence->kind == Evidence::Kind::Text) {
            (new TextDialog(tr("Pasted text"), QString::fromUtf8(evidence->content), this))->open();
        } else if (evidence->kind == Evidence::Kind::Message) {
            keepMessage(*evidence);
        }
    });
}

void ActivityDetailPane::keepMessage(const Evidence &evidence)
{
    auto *dialog = new QFileDialog(this, tr("Save the message"), safeName(evidence.name), tr("Messages (*.eml)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"eml"_s);
    dialog->selectFile(safeName(evidence.name));
    connect(dialog, &QFileDialog::fileSelected, this, [this, evidence](const QString &path) {
        QSaveFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(evidence.content) == evidence.content.size()
            && file.commit();
        m_problem->setText(written ? QString() : tr("%1 cannot be written: %2.").arg(path, file.errorString()));
        m_problem->setVisible(!written);
    });
    dialog->open();
}

void ActivityDetailPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return emit backAsked();
    QWidget::keyPressEvent(event);
}

} // namespace headroom
