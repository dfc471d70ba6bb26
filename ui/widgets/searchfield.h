// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/items/searchcompletion.h"
#include "models/items/search.h"

#include <QKeySequence>
#include <QLineEdit>
#include <QPointer>

#include <functional>

class QSettings;

namespace headroom {

class SearchPopup;

/// The header's search: a magnifier before it; at its end what came of it in a word, a star that saves it as a view,
/// a way to empty it, and its key while it is empty. Completes fields and values while they are typed, says what it
/// did not understand and offers the nearest, and remembers the last searches.
///
/// Escape closes what is open, then empties. Down and Up choose a completion, Tab and Enter take it; Enter takes the
/// nearest where something was not understood. Else Down and Enter hand over to the list; Down in the empty field
/// shows the last searches.
class SearchField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QKeySequence &shown, QWidget *parent = nullptr);

    /// \a source is asked for names each time the field gets the focus.
    void setVocabularySource(std::function<SearchVocabulary()> source) { m_source = std::move(source); }
    /// Where the last searches are kept; outlives the field.
    void setMemory(QSettings &memory) { m_memory = &memory; }
    /// For an area whose search is not the queue's: nothing is completed, saved or remembered.
    void setPlain(bool plain);
    /// What came of the text: how many accounts are shown (not said in a plain field), or what was not understood.
    void setOutcome(int found, const QList<SearchProblem> &problems);
    /// Asks for the name to save the search under; nothing where there is no search or it is not understood.
    void askName();
    /// What came of saveAsked().
    void showSaved(const Result<> &saved);
    [[nodiscard]] const QList<SearchProblem> &problems() const { return m_problems; }

signals:
    /// The list below should take the focus.
    void left();
    void saveAsked(const QString &name, bool shared);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] SearchPopup &popup();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool handleOpenKey(int key);
    [[nodiscard]] bool takeOffer(int place);
    [[nodiscard]] bool takeNearest();
    void showHelp();
    void showHistory();
    void closeHelp();
    void leave();
    void remember();
    void paintWord();
    void keepRoomAtEnd();
    void refreshIcons();

    QKeySequence m_shown;
    QAction *m_magnifier;
    QAction *m_star;
    QAction *m_empty;
    QPointer<SearchPopup> m_popup;
    std::function<SearchVocabulary()> m_source;
    SearchVocabulary m_vocabulary;
    SearchCompletions m_completions;
    QSettings *m_memory = nullptr;
    QList<SearchProblem> m_problems;
    QString m_word; ///< "12 found", "not understood"
    QString m_answered; ///< the text that the help was last opened for
    bool m_plain = false;
    bool m_typed = false; ///< a person changed the text: help may open
};

} // namespace headroom
