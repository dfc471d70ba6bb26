// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dayfield.h"

#include "ui/style/type.h"

#include <QKeyEvent>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

const QString shownFormat = u"d MMM yyyy"_s;

} // namespace

DayField::DayField(QWidget *parent)
    : QLineEdit(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textChanged, this, &DayField::dateChanged);
}

void DayField::setDate(const QDate &date)
{
    setText(date.isValid() ? QLocale().toString(date, shownFormat) : QString());
    setModified(false);
}

std::optional<QDate> DayField::date() const
{
    const QString typed = text().simplified();
    const QLocale locale;
    const QLocale english = QLocale::c();
    for (const QDate &whole :
         {locale.toDate(typed, shownFormat), english.toDate(typed, shownFormat),
          QDate::fromString(typed, Qt::ISODate), locale.toDate(typed, QLocale::ShortFormat)}) {
        if (whole.isValid() && whole.year() >= 2000)
            return whole;
    }
    for (const QLocale &one : {locale, english}) {
        // Only a leap year takes every day.
        const QDate day = one.toDate(typed + u" 2000"_s, shownFormat);
        for (int year = m_today.year(); day.isValid() && year < m_today.year() + 9; ++year) {
            const QDate next(year, day.month(), day.day());
            if (next.isValid() && next >= m_today)
                return next;
        }
    }
    return {};
}

QSize DayField::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(u"30 Mar 2026"_s) + 28, controlHeight(font())};
}

void DayField::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (step == 0)
        return QLineEdit::keyPressEvent(event);
    const QDate day = date().value_or(m_today).addDays(step);
    setText(QLocale().toString(day, shownFormat));
    setModified(true);
    selectAll();
}

void DayField::focusOutEvent(QFocusEvent *event)
{
    if (const auto day = date(); day && isModified()) {
        setText(QLocale().toString(*day, shownFormat));
        setModified(true);
    }
    QLineEdit::focusOutEvent(event);
}

} // namespace headroom
