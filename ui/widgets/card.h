// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace headroom {

/// A small sheet that floats over a pane by what it is about: a chooser, a line to fill in. It takes the focus
/// when it opens and gives it back when it closes; Escape leaves it. A child of the pane, no window.
class Card : public QWidget
{
    Q_OBJECT
public:
    explicit Card(QWidget &pane);

    /// Shows it below \a anchor (of the pane), or above where there is no room, \a focus with the focus.
    void openAt(const QRect &anchor, QWidget *focus);
    /// The same place, the same content, and the focus where it was in it.
    void openAgain();
    /// Hides it; the focus goes back to where it was.
    void close();
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// Puts it in its place again, because it or the pane has another size.
    void place();

signals:
    void left(); ///< Escape: nothing is to be done

protected:
    /// Room around what the card holds, for the shadow.
    static constexpr int margin = 12;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QRect m_anchor;
    QPointer<QWidget> m_before; ///< had the focus
    QPointer<QWidget> m_within; ///< had it last in here
    bool m_open = false;
};

} // namespace headroom
