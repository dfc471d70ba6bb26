// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/firstrunpage.h"

#include "ui/style/paint.h"
#include "ui/style/type.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/zonebox.h"
#include "ui/windowactions.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr QSize cardSize(1040, 600);

} // namespace

FirstRunPage::FirstRunPage(WindowActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_card(new QWidget(this))
    , m_message(new MessageBar)
    , m_sandbox(new KeyButton(tr("Open the sandbox"), QKeySequence(Qt::Key_Enter)))
    , m_provider(new QComboBox)
    , m_mode(new QComboBox)
    , m_key(new QLineEdit)
    , m_person(new QLineEdit)
    , m_zone(new ZoneBox)
    , m_cost(new Label({}, TextSize::Body, TextTone::Muted))
    , m_connect(new KeyButton(tr("Connect and read"), QKeySequence(Qt::CTRL | Qt::Key_Enter)))
    , m_check(new KeyButton(tr("Check the key")))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("First run"));
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(makeTry());
    middle->addWidget(makeConnect(), 1);
    auto *card = new QVBoxLayout(m_card);
    card->setContentsMargins(1, 1, 1, 1);
    card->setSpacing(0);
    card->addWidget(makeHead());
    card->addWidget(m_message);
    card->addLayout(middle, 1);
    m_card->setMinimumSize(760, 460);
    m_card->setMaximumSize(cardSize.expandedTo(m_card->minimumSizeHint()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->addWidget(m_card);
    layout->setAlignment(m_card, {});
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(m_card, 1000);
    centred->addStretch(1);
    layout->addStretch(1);
    layout->addLayout(centred, 1000);
    layout->addStretch(1);
    connect(m_sandbox, &KeyButton::clicked, this, &FirstRunPage::openSandbox);
    connect(m_check, &KeyButton::clicked, this, &FirstRunPage::checkKey);
    connect(m_connect, &KeyButton::clicked, this, &FirstRunPage::connectProvider);
}

QWidget *FirstRunPage::makeHead()
{
    auto *head = new Surface(Qt::BottomEdge);
    head->setSoft(true);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(32, 24, 32, 16);
    layout->setSpacing(4);
    layout->addWidget(new Label(u"Headroom"_s, TextSize::Title, TextTone::Strong));
    layout->addWidget(new Label(tr("See who is near a limit, tell them honestly, let them choose."),
                                TextSize::Body, TextTone::Muted));
    return head;
}

QWidget *FirstRunPage::makeTry()
{
    auto *part = new Surface(Qt::RightEdge);
    part->setSoft(true);
    part->setFixedWidth(320);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(32, 32, 32, 32);
    layout->setSpacing(12);
    layout->addWidget(new Label(tr("Try it"), TextSize::Title, TextTone::Strong));
    layout->addWidget((new Label(tr("A billing API on this machine with 500 invented accounts. Nothing "
                                    "leaves the machine, nobody is mailed."),
                                 TextSize::Body, TextTone::Muted))
                          ->wrapped());
    layout->addWidget(m_sandbox, 0, Qt::AlignLeading);
    layout->addStretch();
    layout->addWidget(
        (new Label(tr("No account, no telemetry. Everything is kept in one file on this machine."),
                   TextSize::Small, TextTone::Muted))
            ->wrapped());
    return part;
}

QWidget *FirstRunPage::makeConnect()
{
    auto *part = new Surface;
    auto *form = new FieldForm;
    m_mode->addItems({tr("Test mode"), tr("Live mode")});
    m_key->setEchoMode(QLineEdit::Password);
    form->addField(tr("Provider"), m_provider);
    form->addField(tr("Mode"), m_mode, tr("a test key is never sent to the live address, nor the reverse"));
    m_keyHint = form->addField(tr("API key"), m_key, tr("will be kept in the system keyring"));
    m_keyHint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addField(
        tr("You are"), m_person,
        tr("from the login of this machine, as rep, admin and pm; roles can be given to others later"));
    form->addField(tr("Days begin in"), m_zone, tr("where an account has no zone of its own"));
    m_connect->setPrimary(true);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_connect);
    acts->addWidget(m_check);
    acts->addStretch();
    acts->addWidget(m_cost);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(32, 32, 32, 32);
    layout->setSpacing(12);
    layout->addWidget(new Label(tr("Connect your billing"), TextSize::Title, TextTone::Strong));
    layout->addWidget(form);
    layout->addStretch();
    layout->addLayout(acts);
    return part;
}

void FirstRunPage::propose(const PersonLine &login, const QStringList &providers)
{
    m_login = login;
    m_person->setText(login.name);
    m_provider->clear();
    m_provider->addItems(providers);
}

ConnectionDraft FirstRunPage::draft() const
{
    ConnectionDraft draft;
    draft.provider = m_provider->currentText();
    draft.live = m_mode->currentIndex() == 1;
    draft.key = m_key->text().trimmed();
    draft.person = m_login;
    draft.person.name = m_person->text().trimmed();
    if (draft.person.roles.isEmpty())
        draft.person.roles = {u"rep"_s, u"admin"_s, u"pm"_s};
    draft.zone = m_zone->currentText();
    return draft;
}

void FirstRunPage::setBusy(bool busy)
{
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_sandbox, m_connect, m_check, m_key, m_mode, m_provider})
        widget->setEnabled(!busy);
}

void FirstRunPage::openSandbox()
{
    setBusy(true);
    m_message->clear();
    whenDone(m_actions.openSandbox(draft()), this, [this](const Result<> &outcome) { finish(outcome); });
}

bool FirstRunPage::lacksKey()
{
    if (!draft().key.isEmpty())
        return false;
    m_message->say(tr("No key"), ChipLook::Approaching,
                   tr("Paste the API key of your billing account first."));
    m_key->setFocus();
    return true;
}

void FirstRunPage::checkKey()
{
    if (lacksKey())
        return;
    setBusy(true);
    m_message->clear();
    m_keyHint->setText(tr("asking the provider what the key may do …"));
    whenDone(m_actions.checkKey(draft()), this, [this](const Result<KeyCheck> &check) {
        setBusy(false);
        const bool ok = check && check->ok;
        const QString text = check ? check->text : check.error().detail;
        m_keyHint->setText(ok ? u"✓ "_s + text : u"✗ "_s + text);
        m_keyHint->setTone(ok ? TextTone::Muted : TextTone::Strong);
        m_cost->setText(ok ? check->cost : QString());
    });
}

void FirstRunPage::connectProvider()
{
    if (lacksKey())
        return;
    setBusy(true);
    m_message->clear();
    whenDone(m_actions.connectProvider(draft()), this, [this](const Result<> &outcome) { finish(outcome); });
}

void FirstRunPage::finish(const Result<> &outcome)
{
    setBusy(false);
    if (outcome) {
        m_key->clear();
        emit done();
    } else if (outcome.error().kind != ErrorKind::Cancelled) {
        m_message->say(tr("Not connected"), ChipLook::Critical, outcome.error().detail);
    }
}

void FirstRunPage::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.window);
    drawBox(painter, QRectF(m_card->geometry()).adjusted(-1, -1, 1, 1), 4, t.surface, t.line);
}

void FirstRunPage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier) && m_connect->isEnabled())
        return connectProvider();
    // A plain Enter opens the sandbox only while nothing has been typed for a connection.
    if (enter && m_sandbox->isEnabled() && m_key->text().isEmpty())
        return openSandbox();
    QWidget::keyPressEvent(event);
}

} // namespace headroom
