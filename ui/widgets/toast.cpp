// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/style/paint.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>

namespace headroom {
namespace {

constexpr int shadow = 12;
constexpr int shownMs = 10'000;

QAccessibleInterface *alertInterface(const QString &name, QObject *object)
{
    if (name != QLatin1String(Toast::staticMetaObject.className()))
        return nullptr;
    auto *toast = static_cast<Toast *>(object);
    return new QAccessibleWidget(toast, QAccessible::AlertMessage);
}

} // namespace

Toast::Toast(QWidget &pane)
    : QWidget(&pane)
    , m_sentence(new Label)
{
    static const bool installed = (QAccessible::installFactory(alertInterface), true);
    Q_UNUSED(installed)
    m_time.setSingleShot(true);
    m_time.setInterval(shownMs);
    connect(&m_time, &QTimer::timeout, this, &Toast::clear);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(shadow + 16, shadow + 4, shadow + 8, shadow + 4);
    layout->setSpacing(4);
    layout->addWidget(m_sentence, 1);
    pane.installEventFilter(this);
    hide();
}

QString Toast::text() const { return isHidden() ? QString() : m_sentence->text(); }

void Toast::say(const QString &sentence, const QString &act, const QKeySequence &key, const QString &details)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    // Dark on light and light on dark: the window's other set of colours.
    const bool dark = &tokensOf(QApplication::palette()) == &darkTokens();
    setPalette(paletteOf(dark ? lightTokens() : darkTokens()));
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    if (!details.isEmpty())
        addButton(details, {}, &Toast::detailsAsked);
    if (!act.isEmpty())
        addButton(act, key, &Toast::acted)->setStrong();
    show();
    raise();
    place();
    m_time.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

KeyButton *Toast::addButton(const QString &text, const QKeySequence &key, void (Toast::*asked)())
{
    auto *button = new KeyButton(text, key, this);
    button->setQuiet(true);
    button->setFocusPolicy(Qt::NoFocus);
    layout()->addWidget(button);
    button->show();
    connect(button, &KeyButton::clicked, this, asked);
    m_buttons.append(button);
    return button;
}

void Toast::clear()
{
    m_time.stop();
    hide();
}

void Toast::place()
{
    const QRect room = parentWidget()->rect();
    m_sentence->setWordWrap(false);
    layout()->activate();
    int width = sizeHint().width();
    if (width > room.width()) {
        m_sentence->setWordWrap(true);
        layout()->activate();
        width = room.width();
    }
    const int height = hasHeightForWidth() ? heightForWidth(width) : sizeHint().height();
    setGeometry((room.width() - width) / 2, room.height() - height - 8, width, height);
}

void Toast::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    const QRectF sheet = QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow);
    drawShadow(painter, sheet, 8);
    drawBox(painter, sheet, 8, t.surface, t.line);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_time.stop();
    QWidget::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    if (isVisible())
        m_time.start();
    QWidget::leaveEvent(event);
}

void Toast::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange) {
        const bool dark = &tokensOf(QApplication::palette()) == &darkTokens();
        setPalette(paletteOf(dark ? lightTokens() : darkTokens()));
    }
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace headroom
