// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/factsdialog.h"

#include "ui/widgets/keybutton.h"
#include "ui/widgets/label.h"

#include <QGridLayout>

namespace headroom {

FactsDialog::FactsDialog(const QString &title, const QList<std::pair<QString, QString>> &lines, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(24, 20, 24, 20);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(8);
    grid->addWidget(new Label(title, TextSize::Title, TextTone::Strong), 0, 0, 1, 2);
    int row = 1;
    for (const auto &[name, value] : lines) {
        grid->addWidget(new Label(name), row, 0, Qt::AlignTop);
        grid->addWidget(new Label(value, TextSize::Body, TextTone::Muted), row, 1);
        ++row;
    }
    auto *close = new KeyButton(tr("Close"), QKeySequence(Qt::Key_Escape));
    close->setDefault(true);
    grid->addWidget(close, row, 0, 1, 2, Qt::AlignRight);
    connect(close, &KeyButton::clicked, this, &QDialog::accept);
}

} // namespace headroom
