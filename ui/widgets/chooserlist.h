// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chooser.h"

#include <QListView>

class QStandardItemModel;

namespace headroom {

/// The rows of a Chooser: text, what it comes to, and the key's cap. Letters choose where \a setLetters is on.
class ChooserList final : public QListView
{
    Q_OBJECT
public:
    explicit ChooserList(QWidget *parent = nullptr);

    /// Shows \a items; the one that was current stays so where it is still there, else the first is.
    void setItems(const QList<ChooserItem> &items);
    void setLetters(bool on) { m_letters = on; }
    [[nodiscard]] QString currentId() const;
    [[nodiscard]] QStringList ids() const;
    void moveBy(int rows);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void chosen(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &) override { } // letters are keys here

private:
    QStandardItemModel *m_rows;
    bool m_letters = true;
};

} // namespace headroom
