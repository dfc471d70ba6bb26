// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chooser.h"

#include "ui/widgets/chooserlist.h"
#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace headroom {
namespace {

/// True where each word of \a typed begins a word of \a text.
bool beginsWords(const QString &text, const QString &typed)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QStringList wanted = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &part) {
        return std::any_of(words.begin(), words.end(),
                           [&](const QString &word) { return word.startsWith(part, Qt::CaseInsensitive); });
    });
}

} // namespace

Chooser::Chooser(QWidget &pane)
    : Card(pane)
    , m_question(new Label({}, TextSize::Body, TextTone::Strong))
    , m_find(new QLineEdit)
    , m_list(new ChooserList)
    , m_wordsLabel(new Label({}, TextSize::Body, TextTone::Muted))
    , m_words(new QLineEdit)
{
    m_find->installEventFilter(this);
    m_words->installEventFilter(this);
    m_wordsLabel->setBuddy(m_words);
    m_question->setIndent(10);
    auto *words = new QHBoxLayout;
    words->setContentsMargins(10, 4, 2, 2);
    words->setSpacing(8);
    words->addWidget(m_wordsLabel);
    words->addWidget(m_words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin + 8, margin + 10, margin + 8, margin + 8);
    layout->setSpacing(6);
    layout->addWidget(m_question);
    layout->addWidget(m_find);
    layout->addWidget(m_list);
    layout->addLayout(words);
    connect(m_find, &QLineEdit::textChanged, this, &Chooser::filter);
    connect(m_list, &ChooserList::chosen, this, &Chooser::choose);
}

void Chooser::ask(const QString &question, const QList<ChooserItem> &items, bool typeAhead,
                  const QString &wordsLabel)
{
    m_question->setText(question);
    m_list->setAccessibleName(question);
    m_find->setAccessibleName(question);
    m_find->setVisible(typeAhead);
    m_list->setLetters(!typeAhead);
    m_list->setFocusPolicy(typeAhead ? Qt::NoFocus : Qt::StrongFocus);
    m_wordsLabel->setText(wordsLabel);
    m_wordsLabel->setVisible(!wordsLabel.isEmpty());
    m_words->setVisible(!wordsLabel.isEmpty());
    m_words->clear();
    m_list->setItems({});
    m_items = items;
    m_find->clear();
    filter();
}

void Chooser::setItems(const QList<ChooserItem> &items)
{
    m_items = items;
    filter();
    layout()->activate();
    place();
}

void Chooser::open(const QRect &anchor)
{
    layout()->activate();
    openAt(anchor, m_find->isHidden() ? static_cast<QWidget *>(m_list) : m_find);
}

QStringList Chooser::shownIds() const { return m_list->ids(); }

void Chooser::filter()
{
    QList<ChooserItem> shown;
    for (const ChooserItem &item : std::as_const(m_items)) {
        if (beginsWords(item.text + QLatin1Char(' ') + item.search, m_find->text()))
            shown.append(item);
    }
    m_list->setItems(shown);
}

void Chooser::chooseCurrent()
{
    if (!m_list->currentId().isNull() && !m_list->ids().isEmpty())
        choose(m_list->currentId());
}

void Chooser::choose(const QString &id)
{
    emit chosen(id, m_words->text().trimmed());
}

bool Chooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && (watched == m_find || watched == m_words)) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down: m_list->moveBy(1); return true;
        case Qt::Key_Up: m_list->moveBy(-1); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: chooseCurrent(); return true;
        default: break;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace headroom
