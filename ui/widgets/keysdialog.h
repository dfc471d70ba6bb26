// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/keys/acts.h"

#include <QDialog>

class QLineEdit;
class QTreeWidget;

namespace headroom {

/// The keys that act, by place, the place one is in first; what is typed narrows them. Deletes itself when
/// closed.
class KeysDialog final : public QDialog
{
    Q_OBJECT
public:
    KeysDialog(Acts &acts, ActPlace here, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fill();
    void narrow(const QString &text);

    Acts &m_acts;
    ActPlace m_here;
    QLineEdit *m_filter;
    QTreeWidget *m_list;
};

} // namespace headroom
