// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace headroom {

class Label;

/// Labelled fields one below the other, each with room for a small hint. Labels are buddies, so that every
/// field has an accessible name.
class FieldForm final : public QWidget
{
    Q_OBJECT
public:
    explicit FieldForm(QWidget *parent = nullptr);

    /// Adds \a field and returns the hint below it.
    Label *addField(const QString &label, QWidget *field, const QString &hint = {});

private:
    QGridLayout *m_grid;
};

} // namespace headroom
