// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windowstate.h"

#include <QWidget>

class QTableWidget;

namespace headroom {

class KeyButton;

/// Who works here with which roles.
class PeopleForm final : public QWidget
{
    Q_OBJECT
public:
    explicit PeopleForm(QWidget *parent = nullptr);

    /// Shows \a settings; nothing can be changed where \a mayEdit is false.
    void fill(const SettingsDraft &settings, bool mayEdit);
    /// Writes what the fields say into \a draft.
    void read(SettingsDraft &draft) const;

signals:
    void changed();

private:
    void makeTable();
    void addPerson(const PersonLine &person);
    void removePerson();

    QTableWidget *m_table;
    KeyButton *m_add;
    KeyButton *m_remove;
    QList<PersonLine> m_people; ///< row by row, for what the table does not show
    bool m_filling = false;
};

} // namespace headroom
