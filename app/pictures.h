// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"

namespace headroom {

/// Draws each area of the open workspace, light and dark, at 1440 x 900 into PNG files of \a folder; for machines
/// without a display. Begins at once; finished() follows.
class Pictures final : public QObject
{
    Q_OBJECT
public:
    Pictures(Console &console, Theme &theme, QString folder, QObject *parent = nullptr);
    void start();

signals:
    /// The files written, or why they could not be.
    void finished(const headroom::Result<QStringList> &files);

private:
    void drawNext();

    struct Scene
    {
        QString area;
        ThemeChoice theme = ThemeChoice::Light;
    };

    Console &m_console;
    Theme &m_theme;
    QString m_folder;
    QList<Scene> m_scenes;
    QStringList m_files;
};

} // namespace headroom
