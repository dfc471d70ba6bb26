// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fieldform.h"

#include "ui/style/type.h"
#include "ui/widgets/label.h"

#include <QGridLayout>

namespace headroom {

FieldForm::FieldForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, 112);
}

Label *FieldForm::addField(const QString &label, QWidget *field, const QString &hint)
{
    const int row = m_grid->rowCount();
    auto *name = new Label(label, TextSize::Body, TextTone::Muted);
    name->setBuddy(field);
    name->setMinimumHeight(controlHeight(font()));
    field->setMinimumHeight(controlHeight(font()));
    auto *note = new Label(hint, TextSize::Small, TextTone::Muted);
    note->wrapped();
    note->setMinimumHeight(hint.isEmpty() ? 8 : 22);
    note->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(field, row, 1);
    m_grid->addWidget(note, row + 1, 1);
    return note;
}

} // namespace headroom
