// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

namespace headroom {

/// A short list of names with what stands beside them, like the versions. Deletes itself when closed.
class FactsDialog final : public QDialog
{
    Q_OBJECT
public:
    FactsDialog(const QString &title, const QList<std::pair<QString, QString>> &lines, QWidget *parent);
};

} // namespace headroom
