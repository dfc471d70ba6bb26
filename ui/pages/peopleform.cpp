// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/peopleform.h"

#include "ui/delegates/linedelegate.h"
#include "ui/style/type.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/label.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

enum PersonColumn { Name, Email, Login, FirstRole };

const QStringList &roleKeys()
{
    static const QStringList keys{u"rep"_s, u"admin"_s, u"pm"_s, u"auditor"_s};
    return keys;
}

} // namespace

PeopleForm::PeopleForm(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, FirstRole + 4))
    , m_add(new KeyButton(tr("Add a person")))
    , m_remove(new KeyButton(tr("Remove")))
{
    makeTable();
    auto *note = new Label(tr("Reps record choices, admins also change plans, policy and people, PMs work on "
                              "the copy, auditors read everything. "
                              "Who logs in to this machine under the login is this person."),
                           TextSize::Body, TextTone::Muted);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_add);
    acts->addWidget(m_remove);
    acts->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 24);
    layout->setSpacing(12);
    layout->addWidget(new Label(tr("People"), TextSize::Title, TextTone::Strong));
    layout->addWidget(note->wrapped());
    layout->addWidget(m_table, 1);
    layout->addLayout(acts);
    connect(m_add, &KeyButton::clicked, this, [this] {
        addPerson(PersonLine{{}, tr("New person"), {}, {}, {u"rep"_s}});
        m_table->setCurrentCell(m_table->rowCount() - 1, Name);
        m_table->editItem(m_table->currentItem());
        emit changed();
    });
    connect(m_remove, &KeyButton::clicked, this, &PeopleForm::removePerson);
    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        if (!m_filling)
            emit changed();
    });
}

void PeopleForm::makeTable()
{
    m_table->setAccessibleName(tr("People"));
    m_table->setHorizontalHeaderLabels(
        {tr("Name"), tr("Mail"), tr("Login"), tr("Rep"), tr("Admin"), tr("PM"), tr("Auditor")});
    m_table->setItemDelegate(new LineDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(20);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight(font(), false));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    for (int column = 0; column < FirstRole; ++column)
        m_table->setColumnWidth(column, column == Email ? 240 : 160);
    for (int column = FirstRole; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, 80);
}

void PeopleForm::fill(const SettingsDraft &settings, bool mayEdit)
{
    const QSignalBlocker quiet(this);
    m_table->setRowCount(0);
    m_people.clear();
    for (const PersonLine &person : settings.people)
        addPerson(person);
    m_table->setEditTriggers(mayEdit ? QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                                     : QAbstractItemView::NoEditTriggers);
    for (int row = 0; row < m_table->rowCount() && !mayEdit; ++row) {
        for (int column = FirstRole; column < m_table->columnCount(); ++column)
            m_table->item(row, column)->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    }
    m_add->setEnabled(mayEdit);
    m_remove->setEnabled(mayEdit);
}

void PeopleForm::addPerson(const PersonLine &person)
{
    const QScopedValueRollback guard(m_filling, true);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_people.append(person);
    auto *name = new QTableWidgetItem(person.name);
    name->setData(LineDelegate::StrongRole, true);
    m_table->setItem(row, Name, name);
    m_table->setItem(row, Email, new QTableWidgetItem(person.email));
    m_table->setItem(row, Login, new QTableWidgetItem(person.login));
    for (int i = 0; i < int(roleKeys().size()); ++i) {
        auto *item = new QTableWidgetItem;
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(person.roles.contains(roleKeys()[i]) ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::AccessibleTextRole, m_table->horizontalHeaderItem(FirstRole + i)->text());
        m_table->setItem(row, FirstRole + i, item);
    }
}

void PeopleForm::removePerson()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_people.removeAt(row);
    m_table->removeRow(row);
    emit changed();
}

void PeopleForm::read(SettingsDraft &draft) const
{
    draft.people.clear();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        PersonLine person = m_people[row];
        person.name = m_table->item(row, Name)->text().trimmed();
        person.email = m_table->item(row, Email)->text().trimmed();
        person.login = m_table->item(row, Login)->text().trimmed();
        QStringList roles;
        for (int i = 0; i < int(roleKeys().size()); ++i) {
            if (m_table->item(row, FirstRole + i)->checkState() == Qt::Checked)
                roles.append(roleKeys()[i]);
        }
        person.roles = roles;
        draft.people.append(person);
    }
}

} // namespace headroom
