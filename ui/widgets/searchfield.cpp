// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "models/items/wording.h"
#include "ui/style/paint.h"
#include "ui/style/type.h"
#include "ui/widgets/searchpopup.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QSettings>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr qsizetype rememberedSearches = 12;
constexpr auto historyKey = "queue/searches"_L1;

} // namespace

SearchField::SearchField(const QKeySequence &shown, QWidget *parent)
    : QLineEdit(parent)
    , m_shown(shown)
    , m_magnifier(addAction(icon(Glyph::Search), LeadingPosition))
    , m_star(addAction(icon(Glyph::Star), TrailingPosition))
    , m_empty(addAction(icon(Glyph::Close), TrailingPosition))
{
    setProperty("tinted", true);
    m_magnifier->setText(tr("Search"));
    m_star->setText(tr("Save this search as a view"));
    m_empty->setText(tr("Empty the search"));
    m_empty->setVisible(false);
    m_star->setVisible(false);
    connect(m_magnifier, &QAction::triggered, this, [this] { setFocus(); });
    connect(m_star, &QAction::triggered, this, &SearchField::askName);
    connect(m_empty, &QAction::triggered, this, &SearchField::clear);
    connect(this, &QLineEdit::textEdited, this, [this] { m_typed = true; });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_empty->setVisible(!text.isEmpty());
        if (text.isEmpty())
            closeHelp();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (isOpen() && now && now != this && !m_popup->isAncestorOf(now))
            closeHelp();
    });
    for (QWidget *button : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (button->inherits("QToolButton"))
            button->setFocusPolicy(Qt::NoFocus);
    }
    refreshIcons();
}

SearchPopup &SearchField::popup()
{
    if (!m_popup) {
        m_popup = new SearchPopup(window());
        connect(m_popup, &SearchPopup::offerClicked, this, [this](int place) { (void)takeOffer(place); });
        connect(m_popup, &SearchPopup::nearestClicked, this, [this] { (void)takeNearest(); });
        connect(m_popup, &SearchPopup::nameGiven, this, &SearchField::saveAsked);
        connect(m_popup, &SearchPopup::cancelled, this, [this] {
            closeHelp();
            setFocus();
        });
    }
    return *m_popup;
}

bool SearchField::isOpen() const { return m_popup && m_popup->isVisible(); }

void SearchField::closeHelp()
{
    m_typed = false;
    if (m_popup)
        m_popup->deleteLater();
    if (m_popup)
        m_popup->hide();
    m_popup.clear();
}

void SearchField::setPlain(bool plain)
{
    m_plain = plain;
    closeHelp();
    if (!plain)
        return;
    m_problems.clear();
    m_word.clear();
    m_star->setVisible(false);
    setProperty("refused", false);
    setAccessibleDescription({});
    setToolTip(plainToolTip({}));
    keepRoomAtEnd();
    update();
}

/// For what came of the search, or the key that leads here while there is none.
void SearchField::keepRoomAtEnd()
{
    const int word = QFontMetrics(textFont(font(), TextSize::Small)).horizontalAdvance(m_word);
    const int cap = int(keyCapSize(font(), m_shown.toString(QKeySequence::NativeText)).width());
    const int room = (!m_word.isEmpty() ? word : text().isEmpty() ? cap : 0) + 8;
    setTextMargins(layoutDirection() == Qt::RightToLeft ? QMargins(room, 0, 0, 0) : QMargins(0, 0, room, 0));
}

void SearchField::setOutcome(int found, const QList<SearchProblem> &problems)
{
    m_problems = problems;
    const bool isEmpty = text().trimmed().isEmpty();
    m_word = isEmpty ? QString() : !problems.isEmpty() ? tr("not understood")
        : m_plain                                                              ? QString()
                                                                               : tr("%n found", nullptr, found);
    m_star->setVisible(!isEmpty && !m_plain && problems.isEmpty());
    setProperty("refused", !problems.isEmpty());
    setAccessibleDescription(problems.isEmpty() ? m_word : problems.first().sentence);
    setToolTip(plainToolTip(problems.isEmpty() ? QString() : problems.first().sentence));
    keepRoomAtEnd();
    update();
    const bool isNew = std::exchange(m_answered, text()) != text();
    if (m_typed && isNew && hasFocus())
        showHelp();
}

/// Completions of what is being typed, and what was not understood elsewhere.
void SearchField::showHelp()
{
    if (isOpen() && m_popup->isAsking())
        closeHelp();
    m_completions = m_plain ? SearchCompletions() : completions(text(), cursorPosition(), m_vocabulary);
    const bool inField = m_completions.position > 0 && u":,"_s.contains(text().at(m_completions.position - 1));
    if (m_completions.length == 0 && !inField)
        m_completions.offers.clear();
    QString sentence;
    QString nearest;
    if (!m_problems.isEmpty()) {
        const SearchProblem &first = m_problems.first();
        const qsizetype cursor = cursorPosition();
        const bool isBeingTyped = first.position <= cursor && cursor <= first.position + first.length;
        if (!isBeingTyped || m_completions.offers.isEmpty()) {
            sentence = first.sentence;
            nearest = first.nearest;
        }
    }
    if (m_plain && sentence.isEmpty())
        return closeHelp();
    popup().setProblem(sentence, nearest);
    popup().setOffers(m_completions.offers);
    popup().placeUnder(*this);
}

void SearchField::showHistory()
{
    closeHelp();
    m_completions = {0, text().size(), {}};
    const QStringList searches = m_memory->value(historyKey).toStringList();
    for (const QString &search : searches)
        m_completions.offers.append({search, search, {}});
    popup().setProblem({}, {});
    popup().setOffers(m_completions.offers);
    popup().placeUnder(*this);
}

bool SearchField::takeOffer(int place)
{
    if (place < 0 || place >= m_completions.offers.size())
        return false;
    const auto [whole, cursor] = completed(text(), m_completions, m_completions.offers[place]);
    closeHelp();
    setText(whole);
    setCursorPosition(int(cursor));
    setFocus();
    m_typed = true; // the values of a field are offered at once
    showHelp();
    return true;
}

bool SearchField::takeNearest()
{
    if (m_problems.isEmpty() || m_problems.first().nearest.isEmpty())
        return false;
    const QString mended = withNearest(text(), m_problems.first());
    closeHelp();
    setText(mended);
    setFocus();
    return true;
}

void SearchField::askName()
{
    if (m_plain || text().trimmed().isEmpty() || !m_problems.isEmpty())
        return;
    closeHelp();
    popup().askName(true);
    popup().placeUnder(*this);
}

void SearchField::showSaved(const Result<> &saved)
{
    if (!saved) {
        if (isOpen())
            m_popup->refuseName(saved.error().detail);
        return;
    }
    remember();
    closeHelp();
    setFocus();
}

void SearchField::remember()
{
    const QString search = text().trimmed();
    if (m_plain || !m_memory || search.isEmpty() || !m_problems.isEmpty())
        return;
    QStringList searches = m_memory->value(historyKey).toStringList();
    searches.removeAll(search);
    searches.prepend(search);
    m_memory->setValue(historyKey, searches.mid(0, rememberedSearches));
}

void SearchField::leave()
{
    remember();
    closeHelp();
    emit left();
}

/// Keys while something is open under the field; false = not one of them.
bool SearchField::handleOpenKey(int key)
{
    switch (key) { // NOLINT: every other key is the field's
    case Qt::Key_Escape: closeHelp(); return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (m_popup->offerCount() == 0)
            return false;
        m_popup->step(key == Qt::Key_Down ? 1 : -1);
        setAccessibleDescription(m_completions.offers[m_popup->chosen()].shown);
        return true;
    case Qt::Key_Tab: return takeOffer(std::max(0, m_popup->chosen()));
    case Qt::Key_Return:
    case Qt::Key_Enter: return takeOffer(m_popup->chosen());
    default: return false;
    }
}

bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isOpen() && !m_popup->isAsking()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && handleOpenKey(Qt::Key_Tab))
            return true;
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (isOpen() && handleOpenKey(key))
        return;
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter && takeNearest())
        return;
    if (key == Qt::Key_Escape && !text().isEmpty())
        return clear();
    if (key == Qt::Key_Down && text().isEmpty() && !m_plain && m_memory && m_memory->contains(historyKey))
        return showHistory();
    if (key == Qt::Key_Escape || key == Qt::Key_Down || isEnter)
        return leave();
    QLineEdit::keyPressEvent(event);
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (m_source)
        m_vocabulary = m_source();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!m_word.isEmpty())
        return paintWord();
    if (!text().isEmpty() || hasFocus())
        return;
    const Tokens &t = tokensOf(palette());
    const QString key = m_shown.toString(QKeySequence::NativeText);
    const QSizeF size = keyCapSize(font(), key);
    QPainter painter(this);
    const QRect cap(width() - int(size.width()) - 8, (height() - int(size.height())) / 2, int(size.width()),
                    int(size.height()));
    drawKeyCap(painter, QStyle::visualRect(layoutDirection(), rect(), cap), font(), key, t.muted, t.line);
}

/// What came of the search, before the buttons at the end.
void SearchField::paintWord()
{
    const Tokens &t = tokensOf(palette());
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    int end = rightToLeft ? 8 : width() - 8;
    for (const QWidget *button : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        const QRect place = button->geometry();
        const bool isAtEnd = (place.center().x() > width() / 2) != rightToLeft;
        if (button->inherits("QToolButton") && button->isVisible() && isAtEnd)
            end = rightToLeft ? std::max(end, place.right() + 4) : std::min(end, place.left() - 4);
    }
    QPainter painter(this);
    painter.setFont(textFont(font(), TextSize::Small));
    painter.setPen(m_problems.isEmpty() ? t.muted : t.overInk);
    const QRect room = rightToLeft ? QRect(end, 0, width() - end, height()) : QRect(0, 0, end, height());
    painter.drawText(room, int(Qt::AlignVCenter | (rightToLeft ? Qt::AlignLeft : Qt::AlignRight)), m_word);
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_empty)
        refreshIcons();
    QLineEdit::changeEvent(event);
}

void SearchField::moveEvent(QMoveEvent *event)
{
    QLineEdit::moveEvent(event);
    if (isOpen())
        m_popup->placeUnder(*this);
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    if (isOpen())
        m_popup->placeUnder(*this);
}

void SearchField::refreshIcons()
{
    m_magnifier->setIcon(icon(Glyph::Search));
    m_star->setIcon(icon(Glyph::Star));
    m_empty->setIcon(icon(Glyph::Close));
}

} // namespace headroom
