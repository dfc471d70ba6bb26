// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/choice.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace headroom {

class KeyButton;
class Label;

/// What proves an answer, if anything does: a message file, a pasted message or a reference. The file wins over
/// the paste, the paste over the reference.
class EvidenceForm final : public QWidget
{
    Q_OBJECT
public:
    explicit EvidenceForm(QWidget *parent = nullptr);

    void clear();
    void setMessage(const Evidence &message);
    [[nodiscard]] Evidence evidence() const;
    /// The focus goes to what is filled in, else to the first button.
    void enter();

signals:
    void fileChosen(const QString &path);
    void resized(); ///< it takes another height now

private:
    void showState();
    void chooseFile();
    void paste();

    Evidence m_message;
    KeyButton *m_attach;
    KeyButton *m_paste;
    Label *m_referenceLabel;
    QLineEdit *m_reference;
    Label *m_file;
    KeyButton *m_remove;
    QPlainTextEdit *m_text;
};

} // namespace headroom
