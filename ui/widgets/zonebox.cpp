// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/zonebox.h"

#include <QTimeZone>

namespace headroom {

ZoneBox::ZoneBox(QWidget *parent)
    : QComboBox(parent)
{
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones) {
        // "UTC+03:00" and the like are no places: their days ignore summer time.
        if (!zone.startsWith("UTC+") && !zone.startsWith("UTC-"))
            addItem(QString::fromLatin1(zone));
    }
    setMaxVisibleItems(16);
    setZone(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
}

void ZoneBox::setZone(const QString &zone)
{
    if (zone.isEmpty())
        return;
    if (findText(zone) < 0)
        addItem(zone);
    setCurrentIndex(findText(zone));
}

} // namespace headroom
