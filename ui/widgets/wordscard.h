// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "ui/widgets/card.h"

#include <QDate>

#include <optional>

class QLineEdit;

namespace headroom {

class DayField;
class ErrorLabel;
class KeyButton;
class Label;

/// One thing to say before an act: a reason, a note, and until when; or nothing but whether to do it.
class WordsCard final : public Card
{
    Q_OBJECT
public:
    struct Ask
    {
        QString heading; ///< "Close Larkfield Maps"
        QString text; ///< below it, muted; may be empty
        QString wordsLabel; ///< with its '&'; empty = no words are asked
        QString act; ///< the button
        QDate today;
        QDate until; ///< prefilled; invalid = no day is asked
    };
    explicit WordsCard(QWidget &pane);

    void ask(const Ask &ask);
    void open(const QRect &anchor);
    /// What went wrong, in place; what was typed stays. Its path may name "words" or "until".
    void showError(const Error &error);
    /// It is being stored: nothing can be asked for twice.
    void setBusy(bool busy);
    [[nodiscard]] QString words() const;
    [[nodiscard]] std::optional<QDate> until() const;

signals:
    void done();

private:
    void finish();

    Label *m_heading;
    Label *m_text;
    Label *m_wordsLabel;
    QLineEdit *m_words;
    Label *m_untilLabel;
    DayField *m_until;
    ErrorLabel *m_error;
    KeyButton *m_act;
    bool m_busy = false;
};

} // namespace headroom
