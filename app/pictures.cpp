// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures.h"

#include <QDir>
#include <QPixmap>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace headroom {

Pictures::Pictures(Console &console, Theme &theme, QString folder, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_theme(theme)
    , m_folder(std::move(folder))
    , m_scenes{{u"queue"_s, ThemeChoice::Light},
               {u"queue"_s, ThemeChoice::Dark},
               {u"activity"_s, ThemeChoice::Light},
               {u"activity"_s, ThemeChoice::Dark},
               {u"settings"_s, ThemeChoice::Light},
               {u"settings"_s, ThemeChoice::Dark}}
{ }

void Pictures::start()
{
    if (!QDir().mkpath(m_folder)) {
        emit finished(failure(ErrorKind::Storage, u"The folder %1 cannot be made."_s.arg(m_folder)));
        return;
    }
    m_console.window().resize(1440, 900);
    m_console.window().show();
    drawNext();
}

void Pictures::drawNext()
{
    if (m_scenes.isEmpty()) {
        emit finished(m_files);
        return;
    }
    const Scene scene = m_scenes.takeFirst();
    m_theme.setChoice(scene.theme);
    if (scene.area == "settings"_L1)
        m_console.window().showSettings();
    else if (scene.area == "activity"_L1)
        m_console.window().showActivity();
    else
        m_console.window().showQueue();
    // The account's pane follows its row a moment later.
    QTimer::singleShot(1500ms, this, [this, scene] {
        const QString theme = scene.theme == ThemeChoice::Dark ? u"dark"_s : u"light"_s;
        const QString file = u"%1/%2-%3.png"_s.arg(m_folder, scene.area, theme);
        if (m_console.window().grab().save(file)) {
            m_files.append(file);
            drawNext();
        } else {
            emit finished(failure(ErrorKind::Storage, u"%1 cannot be written."_s.arg(file)));
        }
    });
}

} // namespace headroom
