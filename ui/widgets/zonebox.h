// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace headroom {

/// A choice among the time zones the machine knows; typing finds one.
class ZoneBox final : public QComboBox
{
    Q_OBJECT
public:
    explicit ZoneBox(QWidget *parent = nullptr);
    /// Chooses \a zone (IANA name); adds it where the machine does not list it.
    void setZone(const QString &zone);
};

} // namespace headroom
