// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

/// What belongs to this person's machine, not to a workspace.
struct Preferences final : QSettings
{
    Preferences()
        : QSettings(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                        + u"/headroom/headroom.conf"_s,
                    QSettings::IniFormat)
    { }
};

QString configFile(const Workspace &workspace) { return workspace.folder + u"/workspace.json"_s; }

Result<QString> folderOf(const QString &nameOrFolder)
{
    if (nameOrFolder.contains(u'/'))
        return QDir::cleanPath(QDir::current().absoluteFilePath(nameOrFolder));
    static const QRegularExpression plain(u"^[A-Za-z0-9_][A-Za-z0-9._-]{0,63}$"_s);
    if (!plain.match(nameOrFolder).hasMatch())
        return failure(ErrorKind::Invalid,
                       u"\"%1\" is no workspace name: use letters, digits, '.', '_' and '-', or a folder with a '/'."_s
                           .arg(nameOrFolder));
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/headroom/"_s + nameOrFolder;
}

Result<> readConfig(Workspace &workspace)
{
    QFile file(configFile(workspace));
    if (!file.exists())
        return {};
    const auto refused = [&](const QString &what) {
        return failure(ErrorKind::Invalid,
                       u"%1 %2. Correct it, or move it away to set the workspace up again."_s.arg(file.fileName(), what));
    };
    if (!file.open(QIODevice::ReadOnly))
        return refused(u"cannot be read (%1)"_s.arg(file.errorString()));
    const QJsonDocument document = QJsonDocument::fromJson(file.read(1 << 20));
    if (!document.isObject())
        return refused(u"is not a JSON object"_s);
    const QString environment = document["environment"_L1].toString(u"sandbox"_s);
    if (environment != "live"_L1 && environment != "sandbox"_L1)
        return refused(u"names the environment \"%1\"; it can be live or sandbox"_s.arg(environment));
    workspace.live = environment == "live"_L1;
    workspace.postgres = document["postgresql"_L1].toString();
    const QString url = document["apiUrl"_L1].toString();
    workspace.apiUrl = QUrl(url, QUrl::StrictMode);
    if (!url.isEmpty() && !workspace.apiUrl.isValid())
        return refused(u"holds an API address that is no URL"_s);
    return {};
}

} // namespace

QString Workspace::sqliteFile() const { return folder + u"/headroom.sqlite"_s; }

Result<Workspace> findWorkspace(const QString &nameOrFolder)
{
    QString wanted = nameOrFolder;
    if (wanted.isEmpty())
        wanted = Preferences().value("lastWorkspace"_L1, u"demo"_s).toString();
    const auto folder = folderOf(wanted);
    if (!folder)
        return failure(folder.error());
    Workspace workspace;
    workspace.folder = *folder;
    workspace.name = QDir(*folder).dirName();
    if (const auto read = readConfig(workspace); !read)
        return failure(read.error());
    return workspace;
}

Result<> makeFolder(const Workspace &workspace)
{
    const bool existed = QDir(workspace.folder).exists();
    if (!existed && !QDir().mkpath(workspace.folder))
        return failure(ErrorKind::Storage,
                       u"The folder %1 cannot be made. Choose another with --workspace, or make it writable."_s.arg(
                           workspace.folder));
    if (!existed)
        QFile::setPermissions(workspace.folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

Result<> saveWorkspace(const Workspace &workspace)
{
    if (auto made = makeFolder(workspace); !made)
        return made;
    QJsonObject object{{u"environment"_s, workspace.live ? u"live"_s : u"sandbox"_s}};
    if (!workspace.postgres.isEmpty())
        object.insert(u"postgresql"_s, workspace.postgres);
    if (!workspace.apiUrl.isEmpty())
        object.insert(u"apiUrl"_s, workspace.apiUrl.toString());
    QSaveFile file(configFile(workspace));
    const QByteArray bytes = QJsonDocument(object).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || !file.commit())
        return failure(ErrorKind::Storage,
                       u"%1 cannot be written (%2). Make the folder writable, then try again."_s.arg(file.fileName(),
                                                                                                file.errorString()));
    return {};
}

bool workspaceExists(const Workspace &workspace)
{
    return QFile::exists(configFile(workspace)) || QFile::exists(workspace.sqliteFile());
}

QString auditMemoryFile(const Workspace &workspace)
{
    const QByteArray folder = QCryptographicHash::hash(workspace.folder.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"%1/headroom/audit/%2-%3.json"_s.arg(
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation), workspace.name,
        QString::fromLatin1(folder.first(12)));
}

void rememberWorkspace(const Workspace &workspace)
{
    Preferences().setValue("lastWorkspace"_L1, workspace.folder);
}

} // namespace headroom
