// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/session/backups.h"

#include <QDateTime>
#include <QDir>

namespace mra {

QString newestBackupOf(const QString &base, const QStringList &folders)
{
    const QFileInfo file(base);
    const QString name = file.completeBaseName();
    QFileInfo newest;
    for (const QString &folder : folders) {
        if (folder.isEmpty())
            continue;
        for (const QFileInfo &entry : QDir(folder).entryInfoList(
                 {QStringLiteral("*.sqlite"), QStringLiteral("*.") + file.suffix()}, QDir::Files)) {
            const QString other = entry.completeBaseName();
            const bool goesOn = other.size() > name.size() && other.startsWith(name) &&
                                !other.at(name.size()).isLetterOrNumber();
            if (goesOn && (!newest.exists() || entry.lastModified() > newest.lastModified()))
                newest = entry;
        }
    }
    return newest.exists() ? newest.absoluteFilePath() : QString();
}

} // namespace mra
