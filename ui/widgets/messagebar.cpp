// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace headroom {

MessageBar::MessageBar(QWidget *parent)
    : Surface(Qt::BottomEdge, QPalette::Window, parent)
    , m_chip(new Chip)
    , m_sentence(new Label)
    , m_close(new KeyButton(tr("Close this message")))
    , m_layout(new QHBoxLayout(this))
{
    m_sentence->wrapped();
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setGlyph(Glyph::Close);
    m_close->setIconOnly();
    m_close->setQuiet(true);
    m_layout->setContentsMargins(16, 4, 8, 4);
    m_layout->setSpacing(12);
    m_layout->addWidget(m_chip);
    m_layout->addWidget(m_sentence, 1);
    m_layout->addWidget(m_close);
    connect(m_close, &KeyButton::clicked, this, &MessageBar::clear);
    hide();
}

void MessageBar::say(const QString &word, ChipLook look, const QString &sentence, const QString &act,
                     const QKeySequence &key)
{
    m_chip->set(word, look, Glyph::Warning);
    m_sentence->setText(sentence);
    delete m_act;
    m_act = nullptr;
    if (!act.isEmpty()) {
        m_act = new KeyButton(act, key, this);
        m_layout->insertWidget(2, m_act);
        connect(m_act, &KeyButton::clicked, this, &MessageBar::acted);
    }
    show();
}

void MessageBar::setLasting() { m_close->hide(); }

void MessageBar::clear()
{
    m_sentence->clear();
    hide();
}

} // namespace headroom
