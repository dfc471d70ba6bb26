// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/searchcompletion.h"

#include <QFrame>

class QCheckBox;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace headroom {

class KeyButton;
class Label;

/// What opens under the search field: what was not understood with the nearest that would be, what the text may be
/// completed to, or the name to save the search under. A child of the window, so that the field keeps the focus.
class SearchPopup final : public QFrame
{
    Q_OBJECT
public:
    explicit SearchPopup(QWidget *window);

    /// Shows \a offers under the field; none hides the list. No offer is chosen yet.
    void setOffers(const QList<Completion> &offers);
    /// Shows \a sentence, and \a nearest as a button; empty = nothing to say.
    void setProblem(const QString &sentence, const QString &nearest);
    /// Asks for a name in place of everything else.
    void askName(bool mayShare);
    /// Says why the name was not taken.
    void refuseName(const QString &sentence);
    /// Opens under \a field where there is something to show, else closes.
    void placeUnder(const QWidget &field);
    [[nodiscard]] bool isAsking() const;

    /// Moves the chosen offer by \a step; nothing is chosen before the first step.
    void step(int step);
    /// The chosen offer's place; -1 = none.
    [[nodiscard]] int chosen() const;
    [[nodiscard]] int offerCount() const;

signals:
    void offerClicked(int place);
    void nearestClicked();
    void nameGiven(const QString &name, bool shared);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeNaming();
    void giveName();

    Label *m_problem;
    KeyButton *m_nearest;
    QWidget *m_problemRow;
    QListView *m_list;
    QStandardItemModel *m_offers;
    QLineEdit *m_name = nullptr;
    QCheckBox *m_shared = nullptr;
    Label *m_refusal = nullptr;
    QWidget *m_naming;
};

} // namespace headroom
