// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <span>

namespace headroom {

/// Where an act's key works; Case is the queue and the account both. A key of the window works in every place that does not take it for itself.
enum class ActPlace { Window, Queue, Case, Account, Chart, Activity, Settings };

/// "Anywhere", "In the queue", in the window's language.
[[nodiscard]] QString placeText(ActPlace place);
/// True where a key of one place can also be meant in the other.
[[nodiscard]] bool placesMeet(ActPlace a, ActPlace b);

/// One act of the window: the line in actlist.cpp is all that names it.
struct ActLine
{
    enum Trait : unsigned {
        None = 0,
        NeedsAccount = 1, ///< cannot be done while no account is selected; says so
        Checkable = 2, ///< on or off, shown with a mark
        AtFirstRun = 4, ///< offered at first run too; the others are not
        View = 8, ///< shows a view of the queue: the palette lists it with its count
        Fixed = 16, ///< the key belongs to the place itself: shown on the sheet, no action, cannot be changed
    };
    const char *id; ///< stable: "queue.snooze"; names the act in memory, menus, palette and tests
    ActPlace place;
    const char *text; ///< as menus show it, '&' before its letter; see actText()
    const char *keys; ///< usual keys as QKeySequence::PortableText, several parted by a blank: "F1 ?"
    unsigned traits = None;

    [[nodiscard]] bool has(Trait trait) const { return (traits & trait) != 0; }
};

/// Every act, in the order in which sheet, settings and palette list them.
[[nodiscard]] std::span<const ActLine> actList();
/// The line of \a id; null where there is none.
[[nodiscard]] const ActLine *findAct(const QString &id);
/// In the window's language, with its '&'.
[[nodiscard]] QString actText(const ActLine &act);
/// The same as people read it: without '&' and dots.
[[nodiscard]] QString actName(const ActLine &act);

/// The sequences of \a text ("F1 ?"); what is no key is left out.
[[nodiscard]] QList<QKeySequence> keysFromText(const QString &text);
[[nodiscard]] QString keysToText(const QList<QKeySequence> &keys);
/// The key as caps and sentences show it: as the desktop writes it, arrows as arrows, Return as Enter.
[[nodiscard]] QString keyName(const QKeySequence &key);
/// True for keys that are one printed character without Ctrl, Alt or Meta ("J", "!", "?"): those that a
/// person may switch off (WCAG 2.1.4). Space, Enter and Esc are none.
[[nodiscard]] bool isLetterKey(const QKeySequence &key);

} // namespace headroom
