// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace headroom {

/// A day to type or step through: "6 Dec 2026", "6 Dec", "2026-12-06" or the locale's short form; up and down go
/// a day on or back.
class DayField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit DayField(QWidget *parent = nullptr);

    /// Days without a year are meant to be the next such day from \a today on.
    void setToday(const QDate &today) { m_today = today; }
    void setDate(const QDate &date);
    /// Empty where what is typed is no day.
    [[nodiscard]] std::optional<QDate> date() const;
    /// A person has changed it since setDate().
    [[nodiscard]] bool isChanged() const { return isModified(); }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void dateChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QDate m_today;
};

} // namespace headroom
