// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wordscard.h"

#include "ui/widgets/dayfield.h"
#include "ui/widgets/errorlabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QShortcut>

namespace headroom {

WordsCard::WordsCard(QWidget &pane)
    : Card(pane)
    , m_heading(new ElidedLabel({}, TextSize::Body, TextTone::Strong))
    , m_text((new Label({}, TextSize::Body, TextTone::Muted))->wrapped())
    , m_wordsLabel(new Label({}, TextSize::Body, TextTone::Muted))
    , m_words(new QLineEdit)
    , m_untilLabel(new Label(tr("&Until"), TextSize::Body, TextTone::Muted))
    , m_until(new DayField)
    , m_error(new ErrorLabel)
    , m_act(new KeyButton({}, QKeySequence(Qt::CTRL | Qt::Key_Enter)))
{
    m_words->setMinimumWidth(fontMetrics().horizontalAdvance(QLatin1Char('0')) * 40);
    m_wordsLabel->setBuddy(m_words);
    m_untilLabel->setBuddy(m_until);
    m_act->setPrimary(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(margin + 16, margin + 12, margin + 16, margin + 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_heading, 0, 0, 1, 2);
    grid->addWidget(m_text, 1, 0, 1, 2);
    grid->addWidget(m_wordsLabel, 2, 0);
    grid->addWidget(m_words, 2, 1);
    grid->addWidget(m_untilLabel, 3, 0);
    grid->addWidget(m_until, 3, 1, Qt::AlignLeft);
    grid->addWidget(m_error, 4, 0, 1, 2);
    grid->addWidget(m_act, 5, 0, 1, 2, Qt::AlignRight);
    grid->setColumnStretch(1, 1);
    for (const QKeySequence &key : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter),
                                    QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)}) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &WordsCard::finish);
    }
    connect(m_act, &KeyButton::clicked, this, &WordsCard::finish);
}

void WordsCard::ask(const Ask &ask)
{
    m_busy = false;
    m_act->setEnabled(true);
    m_heading->setText(ask.heading);
    m_text->setText(ask.text);
    m_text->setVisible(!ask.text.isEmpty());
    m_wordsLabel->setText(ask.wordsLabel);
    m_wordsLabel->setVisible(!ask.wordsLabel.isEmpty());
    m_words->setVisible(!ask.wordsLabel.isEmpty());
    m_words->clear();
    m_until->setToday(ask.today);
    m_until->setDate(ask.until);
    m_untilLabel->setVisible(ask.until.isValid());
    m_until->setVisible(ask.until.isValid());
    m_error->setText({});
    m_act->setText(ask.act);
    m_act->setAccessibleName(QString(ask.act).remove(QLatin1Char('&')));
}

void WordsCard::open(const QRect &anchor)
{
    layout()->activate();
    openAt(anchor, m_words->isHidden() ? static_cast<QWidget *>(m_act) : m_words);
}

void WordsCard::showError(const Error &error)
{
    setBusy(false);
    m_error->setText(error.detail);
    layout()->activate();
    place();
    if (error.path == QLatin1String("until") && !m_until->isHidden())
        m_until->setFocus();
    else if (!m_words->isHidden())
        m_words->setFocus();
}

void WordsCard::setBusy(bool busy)
{
    m_busy = busy;
    m_act->setEnabled(!busy);
}

QString WordsCard::words() const { return m_words->text().trimmed(); }

std::optional<QDate> WordsCard::until() const { return m_until->date(); }

void WordsCard::finish()
{
    if (!m_busy)
        emit done();
}

} // namespace headroom
