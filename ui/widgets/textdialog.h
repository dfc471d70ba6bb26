// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace headroom {

/// Shows a longer text exactly as it is, as plain text that cannot be changed. Deletes itself when closed.
class TextDialog final : public QDialog
{
    Q_OBJECT
public:
    TextDialog(const QString &title, const QString &text, QWidget *parent);
};

} // namespace headroom
