// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/keys/acts.h"

#include <QWidget>

class QCheckBox;

namespace headroom {

class KeyButton;
class KeysTable;
class Label;

/// Settings, Keys: which key means which act, changed in place, and whether single letters act. Changes
/// hold at once and for this person on this machine.
class KeysForm final : public QWidget
{
    Q_OBJECT
public:
    explicit KeysForm(Acts &acts, QWidget *parent = nullptr);

private:
    void build();
    void giveUp();
    void take(const QString &act, const QKeySequence &key);
    void setKey(const QString &act, const QKeySequence &key);
    void showKeys();
    void say(const QString &sentence);

    Acts &m_acts;
    QCheckBox *m_letters;
    KeysTable *m_table;
    Label *m_sentence;
    KeyButton *m_change;
    KeyButton *m_usual;
    KeyButton *m_allUsual;
    QString m_wantedAct; ///< wants m_wantedKey, which means another act
    QKeySequence m_wantedKey;
};

} // namespace headroom
