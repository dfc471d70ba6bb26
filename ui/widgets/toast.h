// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace headroom {

class KeyButton;
class Label;

/// What was just done, at the foot of a pane for ten seconds (longer while the pointer rests on it), with at
/// most one act; spoken as an alert. It never takes the focus.
class Toast final : public QWidget
{
    Q_OBJECT
public:
    explicit Toast(QWidget &pane);

    /// Says \a sentence; \a act with its \a key is offered where it is not empty, and so are \a details.
    void say(const QString &sentence, const QString &act = {}, const QKeySequence &key = {},
             const QString &details = {});
    void clear();
    [[nodiscard]] QString text() const;

signals:
    void acted();
    void detailsAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    KeyButton *addButton(const QString &text, const QKeySequence &key, void (Toast::*asked)());

    QTimer m_time;
    Label *m_sentence;
    QList<KeyButton *> m_buttons;
};

} // namespace headroom
