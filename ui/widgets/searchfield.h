// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace headroom {

/// The header's filter: a magnifier before it, its key at its end while empty, a way to empty it while not.
/// Escape empties; Down and Enter hand over to the list.
class SearchField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QKeySequence &shown, QWidget *parent = nullptr);

signals:
    /// The list below should take the focus.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refreshIcons();

    QKeySequence m_shown;
    QAction *m_magnifier;
    QAction *m_empty;
};

} // namespace headroom
