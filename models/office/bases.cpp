// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "office/bases.h"

#include "store/batch.h"
#include "store/engine/address.h"
#include "store/engine/basefile.h"
#include "store/files/wholefile.h"
#include "store/store.h"
#include "store/storeerror.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace mra {

namespace {

/// Puts the records into a new base.
std::optional<Obstacle> fill(Store::Opened made, const QString &user,
                             const QList<ImportFile> &files)
{
    if (const auto *failure = std::get_if<OpenFailure>(&made))
        return *failure;
    Store &base = *std::get<std::unique_ptr<Store>>(made);
    base.setUser(user);
    const ImportPlan plan = planImport(files, base.snapshot());
    if (plan.edits.isEmpty())
        return std::nullopt;
    const SubmitResult result = base.submit(plan.edits, seedReason());
    if (std::holds_alternative<Saved>(result))
        return std::nullopt;
    return result;
}

std::optional<Obstacle> makeFile(const QString &file, const QString &user,
                                 const QList<ImportFile> &files)
{
    std::optional<Obstacle> obstacle;
    const auto failure = refusalOf(file, [&] {
        WholeFile whole(file, WholeFile::Mode::KeptOrPrivate, WholeFile::Existing::Refuse);
        obstacle = fill(Store::create(whole), user, files);
        if (!obstacle)
            whole.putInPlace();
    });
    return failure ? std::optional<Obstacle>(*failure) : obstacle;
}

/// Creates tables and records in one transaction, so that a failure leaves nothing behind.
std::optional<Obstacle> makeOnServer(const QString &address, const QString &user,
                                     const QList<ImportFile> &files)
{
    const QTemporaryDir folder;
    const QString scratch = folder.filePath(QStringLiteral("base.sqlite"));
    if (auto obstacle = fill(Store::create(scratch), user, files))
        return obstacle;
    if (const auto failure = copyBase(scratch, address))
        return *failure;
    return std::nullopt;
}

/// An unused name beside the file, based on the time.
QString nameToKeep(const QFileInfo &file)
{
    const QString name = file.dir().filePath(
        QStringLiteral("%1.before-restore-%2")
            .arg(file.completeBaseName(),
                 QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-hhmmss"))));
    const QString ending = file.suffix().isEmpty() ? QString() : QLatin1Char('.') + file.suffix();
    QString free = name + ending;
    for (int i = 2; !isFree(free); ++i)
        free = QStringLiteral("%1-%2%3").arg(name).arg(i).arg(ending);
    return free;
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

std::optional<Obstacle> makeBase(const QString &address, const QString &user,
                                 const QList<ImportFile> &files)
{
    const auto place = Address::parse(address);
    if (!place)
        return OpenFailure{Refusal::NotADatabase, Address::withoutPassword(address), {}};
    if (!place->isFile())
        return makeOnServer(address, user, files);
    if (address == ownBase()) { // does not exist at the first start
        if (const auto failure = makeFolder(QFileInfo(address).path(), WholeFile::Mode::Private))
            return *failure;
    }
    return makeFile(place->file, user, files);
}

std::optional<OpenFailure> copyBase(const QString &from, const QString &address)
{
    const Store::Opened opened = Store::open(from, Store::Access::ReadOnly);
    if (const auto *failure = std::get_if<OpenFailure>(&opened))
        return *failure;
    return std::get<std::unique_ptr<Store>>(opened)->copyTo(address);
}

std::variant<Restored, OpenFailure> restoreBase(const QString &backup, const QString &file)
{
    if (!QFileInfo::exists(file))
        return OpenFailure{Refusal::Missing, Address::withoutPassword(file), {}};
    const QString kept = nameToKeep(QFileInfo(QFileInfo(file).canonicalFilePath()));
    const bool hadOtherName = hasOtherName(file);
    if (const auto failure = Store::restore(backup, file, kept))
        return *failure;
    return Restored{kept, hadOtherName};
}

} // namespace mra
