// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/makebase.h"

#include "items/resulttext.h"
#include "store/basedraft.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace mra {

namespace {

struct MakeBase
{
    Q_DECLARE_TR_FUNCTIONS(MakeBase)
};

Problem refused(Refusal reason, const QString &address)
{
    return sentenceOf(OpenFailure{reason, address, {}});
}

/// A refusal speaks of the place that was asked for, whatever the file is called meanwhile.
Problem fill(const QString &file, const QString &place, const QString &user,
             const QList<ImportFile> &files)
{
    Store::Opened made = Store::create(file);
    if (auto *failure = std::get_if<OpenFailure>(&made)) {
        failure->address = place;
        return sentenceOf(*failure);
    }
    Store &base = *std::get<std::unique_ptr<Store>>(made);
    base.setUser(user);
    const ImportPlan plan = planImport(files, base.snapshot());
    return plan.edits.isEmpty() ? std::nullopt
                                : problemOf(base.submit(plan.edits, Store::seedReason()));
}

Problem moveTo(const QString &draft, const QString &file)
{
    if (QFile::rename(draft, file))
        return std::nullopt;
    return refused(QFileInfo::exists(file) ? Refusal::AlreadyExists : Refusal::NotWritable, file);
}

} // namespace

QString ownBase()
{
    QString home = qEnvironmentVariable("XDG_DATA_HOME");
    if (!QDir::isAbsolutePath(home))
        home = QDir::homePath() + QStringLiteral("/.local/share");
    return home + QStringLiteral("/mra-atlas/atlas.sqlite");
}

bool isOnServer(const QString &address)
{
    return address.contains(QLatin1String("://"));
}

QList<ImportFile> trainingData()
{
    QList<ImportFile> files;
    for (const ImportFile &file : referenceData()) {
        if (file.name.endsWith(QLatin1String("sectors.csv")))
            files << file;
    }
    const QDir folder(QStringLiteral(":/training"));
    for (const QFileInfo &entry : folder.entryInfoList()) {
        QFile file(entry.filePath());
        if (file.open(QIODevice::ReadOnly))
            files << ImportFile{entry.fileName(), file.readAll()};
    }
    return files;
}

Problem makeBase(const QString &address, const QString &user, const QList<ImportFile> &files)
{
    if (isOnServer(address)) {
        // Tables and records in one transaction, so that nothing is left behind.
        const QTemporaryDir folder;
        const QString scratch = folder.filePath(QStringLiteral("base.sqlite"));
        const Problem problem = fill(scratch, scratch, user, files);
        return problem ? problem : copyBase(scratch, address);
    }
    QDir().mkpath(QFileInfo(address).path()); // at the first start there is none
    const BaseDraft draft(address);
    if (!draft.isReady())
        return refused(Refusal::NotWritable, address);
    if (QFileInfo::exists(address))
        return refused(Refusal::AlreadyExists, address);
    const Problem problem = fill(draft.file(), address, user, files);
    return problem ? problem : moveTo(draft.file(), address);
}

Problem copyBase(const QString &from, const QString &address)
{
    const Store::Opened opened = Store::open(from, Store::Access::ReadOnly);
    if (const auto *failure = std::get_if<OpenFailure>(&opened))
        return sentenceOf(*failure);
    if (const auto failure = std::get<std::unique_ptr<Store>>(opened)->copyTo(address))
        return sentenceOf(*failure);
    return std::nullopt;
}

Problem restoreBase(const QString &backup, const QString &file, const QString &kept)
{
    const BaseDraft draft(file);
    if (!draft.isReady())
        return refused(Refusal::NotWritable, file);
    if (const Problem problem = copyBase(backup, draft.file()))
        return problem;
    if (!QFile::rename(file, kept))
        return MakeBase::tr("“%1” could not be put aside, so nothing was restored and nothing was "
                            "changed. Check the permissions of the folder.")
            .arg(file);
    const Problem problem = moveTo(draft.file(), file);
    if (problem)
        QFile::rename(kept, file);
    return problem;
}

} // namespace mra
