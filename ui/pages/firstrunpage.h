// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "ui/windowstate.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace headroom {

class KeyButton;
class Label;
class MessageBar;
class WindowActions;

/// The first minute: open the sandbox, or connect a billing provider.
class FirstRunPage final : public QWidget
{
    Q_OBJECT
public:
    explicit FirstRunPage(WindowActions &actions, QWidget *parent = nullptr);

    /// Fills in who the machine's login is and which providers there are.
    void propose(const PersonLine &login, const QStringList &providers);
    [[nodiscard]] ConnectionDraft draft() const;

signals:
    /// The sandbox or the connection stands; the window may show the queue.
    void done();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeTry();
    QWidget *makeConnect();
    void setBusy(bool busy);
    void openSandbox();
    void checkKey();
    void connectProvider();
    void finish(const Result<> &outcome);
    /// True where the key is missing; says so.
    [[nodiscard]] bool lacksKey();

    WindowActions &m_actions;
    PersonLine m_login;
    QWidget *m_card;
    MessageBar *m_message;
    KeyButton *m_sandbox;
    QComboBox *m_provider;
    QComboBox *m_mode;
    QLineEdit *m_key;
    QLineEdit *m_person;
    QComboBox *m_zone;
    Label *m_keyHint = nullptr;
    Label *m_cost;
    KeyButton *m_connect;
    KeyButton *m_check;
};

} // namespace headroom
