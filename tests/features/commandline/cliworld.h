// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/features/sync/syncrig.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace headroom {

/// What a call of the program left behind.
struct CliResult
{
    int code = -1;
    QString out;
    QString error;
    [[nodiscard]] QJsonObject json() const;
    /// True for one line that begins "headroom: " and ends like a sentence.
    [[nodiscard]] bool isOneSentence() const;
};

/// The program as people call it from a terminal, with folders of its own; the sandbox runs in this process.
class CliWorld
{
public:
    explicit CliWorld(int accounts);

    [[nodiscard]] sandbox::SandboxClient &sandbox() { return m_rig.sandbox(); }
    [[nodiscard]] SyncRig &rig() { return m_rig; }
    /// Sets or, with an empty value, unsets a variable of later calls.
    void setVariable(const QString &name, const QString &value);
    [[nodiscard]] CliResult run(const QStringList &arguments, const QByteArray &input = {});
    /// Starts and leaves it running.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments);
    /// Runs \a script in a mount namespace of its own, where HEADROOM names the program.
    [[nodiscard]] CliResult runMounting(const QString &script);
    /// Why no mount namespace can be had; empty = it can.
    [[nodiscard]] static QString mountingMissing();
    /// The folder of a workspace and the file of its store.
    [[nodiscard]] QString folder(const QString &workspace) const;
    [[nodiscard]] QString file(const QString &workspace) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    [[nodiscard]] static CliResult resultOf(QProcess &process, const QByteArray &input);

    QTemporaryDir m_folder;
    SyncRig m_rig;
    QProcessEnvironment m_environment;
};

/// Writes \a bytes to \a path; ends the test run where that fails.
void writeFile(const QString &path, const QByteArray &bytes);

} // namespace headroom
