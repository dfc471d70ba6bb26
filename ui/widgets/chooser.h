// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QList>

class QLineEdit;

namespace headroom {

class ChooserList;
class Label;

/// One thing to choose.
struct ChooserItem
{
    QString id;
    QString text;
    QString aside; ///< what it comes to: "1 Dec"
    QString key; ///< the letter that chooses it at once ("e"); empty = none
    QString search; ///< further words that type-ahead finds it by
};

/// A short list to choose one thing from by a letter, by the first letters of its words, or by arrows and Enter.
class Chooser final : public Card
{
    Q_OBJECT
public:
    explicit Chooser(QWidget &pane);

    /// What is asked. \a typeAhead puts a field above the list and matches the beginnings of words; without it
    /// letters choose at once. \a wordsLabel puts a field for words below; empty = none.
    void ask(const QString &question, const QList<ChooserItem> &items, bool typeAhead,
             const QString &wordsLabel = {});
    /// The same question with other items; the current one stays.
    void setItems(const QList<ChooserItem> &items);
    /// Opens it with the focus where the first key goes.
    void open(const QRect &anchor);
    [[nodiscard]] QStringList shownIds() const;

signals:
    void chosen(const QString &id, const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter();
    void chooseCurrent();
    void choose(const QString &id);

    QList<ChooserItem> m_items;
    Label *m_question;
    QLineEdit *m_find;
    ChooserList *m_list;
    Label *m_wordsLabel;
    QLineEdit *m_words;
};

} // namespace headroom
