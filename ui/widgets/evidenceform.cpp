// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evidenceform.h"

#include "ui/widgets/keybutton.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace headroom {

EvidenceForm::EvidenceForm(QWidget *parent)
    : QWidget(parent)
    , m_attach(new KeyButton(tr("Atta&ch…")))
    , m_paste(new KeyButton(tr("&Paste message…")))
    , m_referenceLabel(new Label(tr("Refere&nce"), TextSize::Body, TextTone::Muted))
    , m_reference(new QLineEdit)
    , m_file(new ElidedLabel)
    , m_remove(new KeyButton(tr("Remove the evidence")))
    , m_text(new QPlainTextEdit)
{
    m_reference->setPlaceholderText(tr("ticket or message"));
    m_referenceLabel->setBuddy(m_reference);
    m_text->setAccessibleName(tr("Pasted message"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * 4 + 12);
    m_remove->setGlyph(Glyph::Close);
    m_remove->setIconOnly();
    m_remove->setQuiet(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(m_attach), static_cast<QWidget *>(m_paste),
                          static_cast<QWidget *>(m_referenceLabel)})
        row->addWidget(part);
    row->addWidget(m_reference, 1);
    row->addWidget(m_file, 1);
    row->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(m_text);
    connect(m_attach, &KeyButton::clicked, this, &EvidenceForm::chooseFile);
    connect(m_paste, &KeyButton::clicked, this, &EvidenceForm::paste);
    connect(m_remove, &KeyButton::clicked, this, [this] {
        clear();
        m_attach->setFocus();
    });
    clear();
}

void EvidenceForm::clear()
{
    m_message = {};
    m_reference->clear();
    m_text->clear();
    m_text->hide();
    showState();
}

void EvidenceForm::setMessage(const Evidence &message)
{
    m_message = message;
    m_text->clear();
    m_text->hide();
    showState();
}

void EvidenceForm::showState()
{
    const bool attached = m_message.kind == Evidence::Kind::Message;
    const bool pasted = !m_text->isHidden();
    m_file->setText(attached ? tr("%1, %2", "file name, size")
                                   .arg(m_message.name, QLocale().formattedDataSize(m_message.content.size()))
                             : QString());
    m_file->setVisible(attached);
    m_remove->setVisible(attached || pasted);
    m_reference->setVisible(!attached && !pasted);
    m_referenceLabel->setVisible(!attached && !pasted);
    emit resized();
}

void EvidenceForm::chooseFile()
{
    auto *dialog = new QFileDialog(window(), tr("Attach a message"), {},
                                   tr("Mail messages (*.eml)") + QStringLiteral(";;") + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &EvidenceForm::fileChosen);
    dialog->open();
}

void EvidenceForm::paste()
{
    m_message = {};
    m_text->show();
    if (m_text->toPlainText().isEmpty())
        m_text->setPlainText(QApplication::clipboard()->text());
    showState();
    m_text->setFocus();
}

Evidence EvidenceForm::evidence() const
{
    if (m_message.kind == Evidence::Kind::Message)
        return m_message;
    const QString text = m_text->isHidden() ? QString() : m_text->toPlainText();
    if (!text.trimmed().isEmpty())
        return {Evidence::Kind::Text, {}, text.toUtf8()};
    const QString reference = m_reference->text().trimmed();
    if (!reference.isEmpty())
        return {Evidence::Kind::Reference, reference, {}};
    return {};
}

void EvidenceForm::enter()
{
    if (!m_text->isHidden())
        m_text->setFocus();
    else
        m_attach->setFocus();
}

} // namespace headroom
