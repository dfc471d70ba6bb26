// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keymap.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr auto lettersKey = "keys/singleLetters"_L1;

QString memoryKey(const QString &act) { return u"keys/"_s + act; }

QString idOf(const ActLine &act) { return QString::fromLatin1(act.id); }

/// One begins with the other: pressing it could mean both.
bool keysMeet(const QKeySequence &a, const QKeySequence &b)
{
    return a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch;
}

bool anyMeets(const QList<QKeySequence> &keys, const QKeySequence &key)
{
    return std::any_of(keys.begin(), keys.end(), [&](const QKeySequence &one) { return keysMeet(one, key); });
}

} // namespace

KeyMap::KeyMap(QSettings &memory, QObject *parent)
    : QObject(parent)
    , m_memory(memory)
    , m_lettersAct(memory.value(lettersKey, true).toBool())
{
    resolve();
}

bool KeyMap::isFixed(const QString &act)
{
    const ActLine *line = findAct(act);
    return line && line->has(ActLine::Fixed);
}

bool KeyMap::isChanged(const QString &act) const { return m_memory.contains(memoryKey(act)); }

/// Fixed keys first, then what a person chose, then the usual ones; a key that is taken is left out.
void KeyMap::resolve()
{
    m_keys.clear();
    const auto place = [this](const ActLine &act, const QList<QKeySequence> &keys) {
        const QString id = idOf(act);
        m_keys.insert(id, {});
        for (const QKeySequence &key : keys) {
            if (takenBy(key, id).isEmpty())
                m_keys[id].append(key);
        }
    };
    const auto usual = [](const ActLine &act) { return keysFromText(QString::fromLatin1(act.keys)); };
    for (const ActLine &act : actList()) {
        if (act.has(ActLine::Fixed))
            m_keys.insert(idOf(act), usual(act));
    }
    for (const ActLine &act : actList()) {
        if (!act.has(ActLine::Fixed) && isChanged(idOf(act)))
            place(act, keysFromText(m_memory.value(memoryKey(idOf(act))).toString()));
    }
    for (const ActLine &act : actList()) {
        if (!act.has(ActLine::Fixed) && !isChanged(idOf(act)))
            place(act, usual(act));
    }
}

QList<QKeySequence> KeyMap::acting(const QString &act) const
{
    QList<QKeySequence> keys = m_keys.value(act);
    if (!m_lettersAct)
        keys.removeIf([](const QKeySequence &key) { return isLetterKey(key); });
    return keys;
}

QKeySequence KeyMap::shown(const QString &act) const { return acting(act).value(0); }

QString KeyMap::takenBy(const QKeySequence &key, const QString &act) const
{
    const ActLine *line = findAct(act);
    if (!line || key.isEmpty())
        return {};
    for (const ActLine &other : actList()) {
        QString id = idOf(other);
        if (id != act && placesMeet(other.place, line->place) && anyMeets(m_keys.value(id), key))
            return id;
    }
    return {};
}

/// What others chose for themselves goes without \a keys from now on; usual keys give way in resolve().
void KeyMap::takeFrom(const QList<QKeySequence> &keys, const ActLine &act)
{
    for (const ActLine &other : actList()) {
        const QString id = idOf(other);
        if (&other == &act || !isChanged(id) || !placesMeet(other.place, act.place))
            continue;
        QList<QKeySequence> left = keysFromText(m_memory.value(memoryKey(id)).toString());
        const auto gone = left.removeIf([&](const QKeySequence &one) { return anyMeets(keys, one); });
        if (gone > 0)
            m_memory.setValue(memoryKey(id), keysToText(left));
    }
}

void KeyMap::setKey(const QString &act, const QKeySequence &key)
{
    const ActLine *line = findAct(act);
    if (!line || isFixed(act) || isFixed(takenBy(key, act)))
        return;
    if (!key.isEmpty())
        takeFrom({key}, *line);
    m_memory.setValue(memoryKey(act), key.isEmpty() ? QString() : keysToText({key}));
    resolve();
    emit changed();
}

void KeyMap::reset(const QString &act)
{
    const ActLine *line = findAct(act);
    if (!line)
        return;
    takeFrom(keysFromText(QString::fromLatin1(line->keys)), *line);
    m_memory.remove(memoryKey(act));
    resolve();
    emit changed();
}

void KeyMap::resetAll()
{
    m_memory.remove(u"keys"_s);
    m_lettersAct = true;
    resolve();
    emit changed();
}

void KeyMap::setLettersAct(bool on)
{
    if (on == m_lettersAct)
        return;
    m_lettersAct = on;
    m_memory.setValue(lettersKey, on);
    emit changed();
}

} // namespace headroom
