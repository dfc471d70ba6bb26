// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/triageact.h"
#include "ui/widgets/card.h"

class QComboBox;
class QLineEdit;

namespace headroom {

class DayField;
class ErrorLabel;
class EvidenceForm;
class KeyButton;
class Label;

/// The customer's answer, recorded where one is: what they will do, by when, who said it and how, what they
/// said. Everything but the words is filled in beforehand and can be changed; reduce and upgrade look the
/// same, reduce first.
class AnswerLine final : public Card
{
    Q_OBJECT
public:
    explicit AnswerLine(QWidget &pane);

    /// Asks anew about the accounts \a names, with the answer \a kind set.
    void begin(ChoiceKind kind, const QStringList &names);
    /// Fills in what no one has typed yet, from the facts of each account: said on the day of \a nowMs, \a per
    /// ("a day") what the target counts.
    void setFacts(const QList<TriageFacts> &facts, qint64 nowMs, const QString &per);
    void open(const QRect &anchor);
    void setKind(ChoiceKind kind);
    [[nodiscard]] ChoiceKind kind() const { return m_kind; }
    void setWords(const QString &words, std::optional<ChoiceMeans> means);
    /// A message file was read: it becomes the evidence and says who and when.
    void setMessage(const Evidence &message, const QString &from, qint64 sentAtMs);
    /// What was filled in; for several accounts, what is left empty means each one's own (mail, cap, date).
    /// Invalid with the field as its path where a value cannot be read.
    [[nodiscard]] Result<ChoiceDraft> draft() const;
    /// What went wrong, in place and with the focus in its field; what was typed stays.
    void showError(const Error &error);
    void setBusy(bool busy);
    [[nodiscard]] bool hasFacts() const { return !m_facts.isEmpty(); }

signals:
    void done();
    void fileChosen(const QString &path);

private:
    void build();
    QLayout *makeKinds();
    QLayout *makeTarget();
    QLayout *makeSource();
    QLayout *makeFoot();
    void addKeys();
    void showOthers();
    void showHint();
    void showEvidence(bool shown);
    void fit();
    [[nodiscard]] Result<> readTarget(ChoiceDraft &draft) const;
    [[nodiscard]] Result<> readSource(ChoiceDraft &draft) const;
    [[nodiscard]] QString hint() const;

    ChoiceKind m_kind = ChoiceKind::Reduce;
    qsizetype m_accounts = 1;
    QList<TriageFacts> m_facts;
    qint64 m_nowMs = 0;
    qint64 m_saidAtMs = 0; ///< exact, as long as the day shown is its day
    bool m_busy = false;
    Label *m_heading;
    Label *m_names;
    KeyButton *m_reduce;
    KeyButton *m_upgrade;
    KeyButton *m_other;
    Label *m_targetLabel;
    QWidget *m_targetRow;
    QLineEdit *m_target;
    Label *m_unit;
    DayField *m_due;
    QLineEdit *m_saidBy;
    QComboBox *m_means;
    DayField *m_saidOn;
    QLineEdit *m_words;
    KeyButton *m_evidenceButton;
    EvidenceForm *m_evidence;
    ErrorLabel *m_error;
    Label *m_hint;
    KeyButton *m_record;
};

} // namespace headroom
