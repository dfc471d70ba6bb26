// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/actlist.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

// A new act is one line here, and one call of Acts::on() where it is done.
constexpr auto listActs()
{
    using enum ActPlace;
    return std::to_array<ActLine>({
        {"palette.open", Window, QT_TRANSLATE_NOOP("headroom::Acts", "C&ommands…"), "Ctrl+K"},
        {"sync.start", Window, QT_TRANSLATE_NOOP("headroom::Acts", "&Sync now"), "F5"},
        {"sync.cancel", Window, QT_TRANSLATE_NOOP("headroom::Acts", "&Cancel the sync"), ""},
        {"sync.preview", Window, QT_TRANSLATE_NOOP("headroom::Acts", "What &detection would do…"), ""},
        {"edit.undo", Window, QT_TRANSLATE_NOOP("headroom::Acts", "&Undo"), "Ctrl+Z"},
        {"edit.redo", Window, QT_TRANSLATE_NOOP("headroom::Acts", "&Redo"), "Ctrl+Shift+Z"},
        {"search.find", Window, QT_TRANSLATE_NOOP("headroom::Acts", "&Find"), "Ctrl+F"},
        {"search.save", Window, QT_TRANSLATE_NOOP("headroom::Acts", "Sa&ve this search as a view"), "Ctrl+Shift+S"},
        {"area.queue", Window, QT_TRANSLATE_NOOP("headroom::Acts", "&Queue"), "Ctrl+1"},
        {"area.activity", Window, QT_TRANSLATE_NOOP("headroom::Acts", "&Activity"), "Ctrl+4"},
        {"area.settings", Window, QT_TRANSLATE_NOOP("headroom::Acts", "S&ettings"), "Ctrl+,"},
        {"account.copyLink", Window, QT_TRANSLATE_NOOP("headroom::Acts", "Copy &link"), "Ctrl+Shift+C", ActLine::NeedsAccount},
        {"account.activity", Window, QT_TRANSLATE_NOOP("headroom::Acts", "All acti&vity of the account"), "", ActLine::NeedsAccount},
        {"account.table", Window, QT_TRANSLATE_NOOP("headroom::Acts", "&Chart or table"), "F4", ActLine::NeedsAccount},
        {"view.compact", Window, QT_TRANSLATE_NOOP("headroom::Acts", "C&ompact rows"), "", ActLine::Checkable},
        {"view.system", Window, QT_TRANSLATE_NOOP("headroom::Acts", "Light or dark as the &desktop"), "", ActLine::Checkable | ActLine::AtFirstRun},
        {"view.light", Window, QT_TRANSLATE_NOOP("headroom::Acts", "&Light"), "", ActLine::Checkable | ActLine::AtFirstRun},
        {"view.dark", Window, QT_TRANSLATE_NOOP("headroom::Acts", "D&ark"), "", ActLine::Checkable | ActLine::AtFirstRun},
        {"show.mine", Window, QT_TRANSLATE_NOOP("headroom::Acts", "&Mine and free"), "", ActLine::View},
        {"show.over", Window, QT_TRANSLATE_NOOP("headroom::Acts", "&Over"), "", ActLine::View},
        {"show.approaching", Window, QT_TRANSLATE_NOOP("headroom::Acts", "&Approaching"), "", ActLine::View},
        {"show.watch", Window, QT_TRANSLATE_NOOP("headroom::Acts", "&Watch"), "", ActLine::View},
        {"show.blocked", Window, QT_TRANSLATE_NOOP("headroom::Acts", "&Blocked"), "", ActLine::View},
        {"show.snoozed", Window, QT_TRANSLATE_NOOP("headroom::Acts", "&Snoozed"), "", ActLine::View},
        {"show.answered", Window, QT_TRANSLATE_NOOP("headroom::Acts", "A&nswered"), "", ActLine::View},
        {"show.closed", Window, QT_TRANSLATE_NOOP("headroom::Acts", "&Closed"), "", ActLine::View},
        {"show.all", Window, QT_TRANSLATE_NOOP("headroom::Acts", "A&ll"), "", ActLine::View},
        {"help.keys", Window, QT_TRANSLATE_NOOP("headroom::Acts", "&Keys"), "F1 ?", ActLine::AtFirstRun},
        {"help.about", Window, QT_TRANSLATE_NOOP("headroom::Acts", "&About Headroom"), "", ActLine::AtFirstRun},
        {"window.quit", Window, QT_TRANSLATE_NOOP("headroom::Acts", "&Quit"), "Ctrl+Q", ActLine::AtFirstRun},

        {"queue.next", Queue, QT_TRANSLATE_NOOP("headroom::Acts", "Next account"), "J", ActLine::NeedsAccount},
        {"queue.previous", Queue, QT_TRANSLATE_NOOP("headroom::Acts", "Previous account"), "K", ActLine::NeedsAccount},
        {"queue.arrows", Queue, QT_TRANSLATE_NOOP("headroom::Acts", "Next, previous account"), "Down Up", ActLine::Fixed},
        {"queue.open", Queue, QT_TRANSLATE_NOOP("headroom::Acts", "Op&en the account"), "Return", ActLine::NeedsAccount},
        {"queue.peek", Queue, QT_TRANSLATE_NOOP("headroom::Acts", "&Peek at the account"), "Space", ActLine::NeedsAccount},
        {"queue.mark", Queue, QT_TRANSLATE_NOOP("headroom::Acts", "Mar&k the account"), "X", ActLine::NeedsAccount},
        {"queue.markAll", Queue, QT_TRANSLATE_NOOP("headroom::Acts", "&Mark all in view"), "Ctrl+A", ActLine::NeedsAccount},
        {"queue.unmark", Queue, QT_TRANSLATE_NOOP("headroom::Acts", "Remove all mar&ks"), "Esc"},
        {"queue.copy", Queue, QT_TRANSLATE_NOOP("headroom::Acts", "&Copy rows"), "Ctrl+C", ActLine::NeedsAccount},

        {"case.reduce", Case, QT_TRANSLATE_NOOP("headroom::Acts", "They will &reduce traffic…"), "R", ActLine::NeedsAccount},
        {"case.upgrade", Case, QT_TRANSLATE_NOOP("headroom::Acts", "They will &upgrade…"), "U", ActLine::NeedsAccount},
        {"case.wait", Case, QT_TRANSLATE_NOOP("headroom::Acts", "They will &wait for the reset…"), "W", ActLine::NeedsAccount},
        {"case.overage", Case, QT_TRANSLATE_NOOP("headroom::Acts", "They will move to &overage…"), "O", ActLine::NeedsAccount},
        {"case.dispute", Case, QT_TRANSLATE_NOOP("headroom::Acts", "They &dispute the usage…"), "D", ActLine::NeedsAccount},
        {"case.limit", Case, QT_TRANSLATE_NOOP("headroom::Acts", "Choose the &limit that acts are about…"), "L", ActLine::NeedsAccount},
        {"case.snooze", Case, QT_TRANSLATE_NOOP("headroom::Acts", "Snoo&ze…"), "H", ActLine::NeedsAccount},
        {"case.wake", Case, QT_TRANSLATE_NOOP("headroom::Acts", "&Bring back"), "", ActLine::NeedsAccount},
        {"case.assign", Case, QT_TRANSLATE_NOOP("headroom::Acts", "&Assign…"), "A", ActLine::NeedsAccount},
        {"case.mine", Case, QT_TRANSLATE_NOOP("headroom::Acts", "Assign to &me"), "M", ActLine::NeedsAccount},
        {"case.flag", Case, QT_TRANSLATE_NOOP("headroom::Acts", "&Flag the meter…"), "!", ActLine::NeedsAccount},
        {"case.exempt", Case, QT_TRANSLATE_NOOP("headroom::Acts", "E&xempt…"), "", ActLine::NeedsAccount},
        {"case.close", Case, QT_TRANSLATE_NOOP("headroom::Acts", "&Close the case…"), "E", ActLine::NeedsAccount},
        {"case.note", Case, QT_TRANSLATE_NOOP("headroom::Acts", "Internal &note…"), "Ctrl+Shift+N", ActLine::NeedsAccount},
        {"case.repeat", Case, QT_TRANSLATE_NOOP("headroom::Acts", "Repea&t the last act"), ".", ActLine::NeedsAccount},

        {"account.back", Account, QT_TRANSLATE_NOOP("headroom::Acts", "Back to the list"), "Esc"},
        {"chart.zoom", Chart, QT_TRANSLATE_NOOP("headroom::Acts", "Closer, further, whole"), "+ - 0", ActLine::Fixed},
        {"chart.values", Chart, QT_TRANSLATE_NOOP("headroom::Acts", "Read the values"), "Left Right Home End", ActLine::Fixed},
        {"activity.next", Activity, QT_TRANSLATE_NOOP("headroom::Acts", "Next entry"), "J"},
        {"activity.previous", Activity, QT_TRANSLATE_NOOP("headroom::Acts", "Previous entry"), "K"},
        {"activity.arrows", Activity, QT_TRANSLATE_NOOP("headroom::Acts", "Next, previous entry"), "Down Up", ActLine::Fixed},
        {"activity.open", Activity, QT_TRANSLATE_NOOP("headroom::Acts", "Open the entry"), "Return"},
        {"activity.account", Activity, QT_TRANSLATE_NOOP("headroom::Acts", "Open the entry’s account"), "Shift+Return"},
        {"activity.change", Activity, QT_TRANSLATE_NOOP("headroom::Acts", "Change the answer…"), "C"},
        {"settings.save", Settings, QT_TRANSLATE_NOOP("headroom::Acts", "Save settings"), "Ctrl+S"},
    });
}

constexpr auto actLines = listActs();

} // namespace

QString placeText(ActPlace place)
{
    using enum ActPlace;
    switch (place) {
    case Window: return QCoreApplication::translate("headroom::Acts", "Anywhere");
    case Queue: return QCoreApplication::translate("headroom::Acts", "In the queue");
    case Case: return QCoreApplication::translate("headroom::Acts", "In the queue and the account");
    case Account: return QCoreApplication::translate("headroom::Acts", "In the account");
    case Chart: return QCoreApplication::translate("headroom::Acts", "In the chart");
    case Activity: return QCoreApplication::translate("headroom::Acts", "In the activity");
    case Settings: return QCoreApplication::translate("headroom::Acts", "In the settings");
    }
    Q_UNREACHABLE();
}

bool placesMeet(ActPlace a, ActPlace b)
{
    using enum ActPlace;
    const auto inside = [](ActPlace inner, ActPlace outer) {
        return outer == Window || (inner == Chart && (outer == Account || outer == Case))
            || ((inner == Queue || inner == Account) && outer == Case);
    };
    return a == b || inside(a, b) || inside(b, a);
}

std::span<const ActLine> actList() { return actLines; }

const ActLine *findAct(const QString &id)
{
    const auto found = std::find_if(actLines.begin(), actLines.end(),
                                    [&](const ActLine &act) { return id == QLatin1StringView(act.id); });
    return found == actLines.end() ? nullptr : &*found;
}

QString actText(const ActLine &act) { return QCoreApplication::translate("headroom::Acts", act.text); }

QString actName(const ActLine &act) { return actText(act).remove(u'&').remove(u'…'); }

QList<QKeySequence> keysFromText(const QString &text)
{
    QList<QKeySequence> keys;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const QKeySequence key = QKeySequence::fromString(part, QKeySequence::PortableText);
        if (!key.isEmpty() && key[0].key() != Qt::Key_unknown && !keys.contains(key))
            keys.append(key);
    }
    return keys;
}

QString keysToText(const QList<QKeySequence> &keys)
{
    QStringList parts;
    for (const QKeySequence &key : keys)
        parts.append(key.toString(QKeySequence::PortableText).remove(u' '));
    return parts.join(u' ');
}

QString keyName(const QKeySequence &key)
{
    if (key.count() == 1) {
        const QKeyCombination only = key[0];
        const QString before = QKeySequence(QKeyCombination(only.keyboardModifiers(), Qt::Key_A)).toString(QKeySequence::NativeText).chopped(1);
        switch (only.key()) {
        case Qt::Key_Left: return before + QChar(0x2190);
        case Qt::Key_Up: return before + QChar(0x2191);
        case Qt::Key_Right: return before + QChar(0x2192);
        case Qt::Key_Down: return before + QChar(0x2193);
        case Qt::Key_Minus: return before + QChar(0x2212);
        case Qt::Key_Return:
        case Qt::Key_Enter: return before + QCoreApplication::translate("headroom::Acts", "Enter");
        default: break;
        }
    }
    return key.toString(QKeySequence::NativeText);
}

bool isLetterKey(const QKeySequence &key)
{
    if (key.isEmpty())
        return false;
    constexpr auto strong = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const QKeyCombination first = key[0];
    return !(first.keyboardModifiers() & strong) && first.key() > Qt::Key_Space && first.key() < Qt::Key_Escape;
}

} // namespace headroom
