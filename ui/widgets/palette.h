// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/palettesearch.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;

namespace headroom {

class Label;
class PaletteList;

/// Everything by name (Ctrl+K): a field and what it finds, laid over the window. Up and Down choose, Enter
/// does it, Escape and a click beside it close; the focus goes back to where it was. The line chosen is
/// spoken as the field's description, since the focus stays in the field.
class CommandPalette final : public QWidget
{
    Q_OBJECT
public:
    CommandPalette(Acts &acts, const QueueModel &model, QSettings &memory, QWidget &window);

    /// Opens with \a typed in the field, or closes where it is open.
    void toggle(const QString &typed = {});
    /// Closes; gives the focus back unless something else has taken it.
    void leave();
    /// Fits the window; to be called when its size has changed.
    void place();
    [[nodiscard]] PaletteSearch &search() const { return *m_search; }

signals:
    /// A person chose \a line; the palette is closed and the focus is back.
    void chosen(const headroom::PaletteLine &line);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showLines();
    void showEmptiness();
    void speak();
    void choose();
    void move(int rows);
    bool takesKey(int key);
    void focusMoved(QWidget *now);
    [[nodiscard]] int rowsShown() const;

    QWidget &m_window;
    PaletteSearch *m_search;
    PaletteList *m_lines;
    QLineEdit *m_field;
    QListView *m_list;
    Label *m_empty;
    QPointer<QWidget> m_before; ///< had the focus
    bool m_moved = false; ///< a person chose a row; it stays current while lines arrive
};

} // namespace headroom
