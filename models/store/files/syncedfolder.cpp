// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/files/syncedfolder.h"

#include <QDir>

#include <array>

namespace mra {

namespace {

struct Mark
{
    const char *pattern; ///< for a file name in the folder
    const char *program;
};

constexpr std::array marks{
    Mark{".stfolder", "Syncthing"}, Mark{".dropbox", "Dropbox"}, Mark{".dropbox.cache", "Dropbox"},
    Mark{".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"}, Mark{".onedrive", "OneDrive"},
    // Both clients keep their state in the folder under the same names.
    Mark{".nextcloudsync.log", "Nextcloud"}, Mark{".owncloudsync.log", "ownCloud"},
    Mark{".sync_*.db", "Nextcloud / ownCloud"}, Mark{"._sync_*.db", "Nextcloud / ownCloud"}};

/// OneDrive chooses the names of its folders.
bool isOneDriveName(const QString &name)
{
    return name == QLatin1String("OneDrive") || name.startsWith(QLatin1String("OneDrive - "));
}

std::optional<QString> programOf(const QDir &folder)
{
    const QDir::Filters all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    for (const Mark &mark : marks) {
        if (!folder.entryList({QLatin1String(mark.pattern)}, all).isEmpty())
            return QString::fromLatin1(mark.program);
    }
    if (isOneDriveName(folder.dirName()))
        return QStringLiteral("OneDrive");
    return std::nullopt;
}

} // namespace

std::optional<SyncedFolder> syncedFolderOf(const QString &file)
{
    const QFileInfo info(file);
    const QString real = info.canonicalFilePath();
    QDir folder = QFileInfo(real.isEmpty() ? info.absoluteFilePath() : real).dir();
    do {
        if (const auto program = programOf(folder))
            return SyncedFolder{folder.path(), *program};
    } while (folder.cdUp());
    return std::nullopt;
}

} // namespace mra
