// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statepane.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/label.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace headroom {

StatePane::StatePane(QWidget *parent)
    : QWidget(parent)
    , m_glyph(new Label)
    , m_chip(new Chip)
    , m_heading(new Label({}, TextSize::Body, TextTone::Strong))
    , m_progress(new QProgressBar)
    , m_text(new Label({}, TextSize::Body, TextTone::Muted))
    , m_foot(new Label({}, TextSize::Small, TextTone::Muted))
    , m_layout(new QVBoxLayout(this))
{
    for (Label *label : {m_glyph, m_heading, m_text, m_foot}) {
        label->setAlignment(Qt::AlignCenter);
        if (label != m_glyph)
            label->wrapped();
    }
    m_progress->setFixedSize(280, 6);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_layout->setContentsMargins(24, 24, 24, 24);
    m_layout->setSpacing(8);
    m_layout->addStretch();
    m_layout->addWidget(m_glyph);
    m_layout->addWidget(m_chip, 0, Qt::AlignHCenter);
    m_layout->addWidget(m_heading);
    m_layout->addWidget(m_progress, 0, Qt::AlignHCenter);
    m_layout->addWidget(m_text);
    m_layout->addWidget(m_foot);
    m_layout->addStretch();
}

void StatePane::setState(const PaneState &state)
{
    m_glyph->setVisible(state.glyph.has_value());
    if (state.glyph)
        m_glyph->setPixmap(glyphPixmap(*state.glyph, tokensOf(palette()).faint, 32, devicePixelRatioF()));
    m_chip->setVisible(state.word.has_value());
    if (state.word)
        m_chip->set(state.word->text, state.word->look, state.word->glyph);
    m_heading->setText(state.heading);
    m_text->setText(state.text);
    m_text->setVisible(!state.text.isEmpty());
    m_progress->setVisible(state.done.has_value());
    if (state.done) {
        m_progress->setRange(0, std::max(state.total, 1));
        m_progress->setValue(std::min(*state.done, state.total));
    }
    m_foot->setText(state.foot);
    m_foot->setVisible(!state.foot.isEmpty());
    delete m_act;
    m_act = nullptr;
    if (!state.act.isEmpty()) {
        m_act = new KeyButton(state.act, state.actKey, this);
        m_layout->insertWidget(m_layout->indexOf(m_foot), m_act, 0, Qt::AlignHCenter);
        connect(m_act, &KeyButton::clicked, this, &StatePane::acted);
    }
}

} // namespace headroom
