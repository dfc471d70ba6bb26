// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/keys/acts.h"

#include <QTableWidget>

class QKeyEvent;

namespace headroom {

/// Every act with its place and key. While a key is being asked for, the next one pressed is the answer:
/// Escape gives up, Backspace means no key. GUI thread.
class KeysTable final : public QTableWidget
{
    Q_OBJECT
public:
    explicit KeysTable(Acts &acts, QWidget *parent = nullptr);

    /// Shows the keys in force; the current act stays current.
    void fill();
    /// Of the current row; empty where there is none.
    [[nodiscard]] QString currentAct() const;
    void setCurrentAct(const QString &act);
    /// Asks for the current act's key.
    void ask();
    [[nodiscard]] bool isAsking() const { return m_asking; }
    /// Asks no longer; changes nothing.
    void stopAsking();

signals:
    /// \a key was pressed for \a act; empty = it is to have none.
    void answered(const QString &act, const QKeySequence &key);
    void askingChanged(); ///< begun, or given up

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyboardSearch(const QString &search) override;

private:
    void takeAnswer(const QKeyEvent &event);
    void showKey(int row);

    Acts &m_acts;
    bool m_asking = false;
};

} // namespace headroom
