// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textdialog.h"

#include "ui/widgets/keybutton.h"
#include "ui/widgets/label.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace headroom {

TextDialog::TextDialog(const QString &title, const QString &text, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(640, 480);
    auto *view = new QPlainTextEdit;
    view->setReadOnly(true);
    view->setPlainText(text);
    view->setAccessibleName(title);
    auto *close = new KeyButton(tr("Close"), QKeySequence(Qt::Key_Escape));
    close->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(new Label(title, TextSize::Title, TextTone::Strong));
    layout->addWidget(view, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    connect(close, &KeyButton::clicked, this, &QDialog::accept);
}

} // namespace headroom
