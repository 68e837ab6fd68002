// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "clitext.h"
#include "context.h"
#include "exchange/import.h"
#include "items/issuetext.h"
#include "items/resulttext.h"
#include "store/basedraft.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace mra::cli {

namespace {

bool isOnServer(const QString &address)
{
    return address.contains(QLatin1String("://"));
}

Refused refusedBecause(const OpenFailure &failure)
{
    return {keyOf(failure.reason), sentenceOf(failure)};
}

/// Speaks of the place that was asked for, whatever the file was called meanwhile.
std::unique_ptr<Store> created(Store::Opened opened, const QString &address)
{
    if (auto *failure = std::get_if<OpenFailure>(&opened)) {
        if (!isOnServer(address))
            failure->address = address;
        throw refusedBecause(*failure);
    }
    return std::move(std::get<std::unique_ptr<Store>>(opened));
}

qsizetype recordsOf(const Snapshot &snapshot)
{
    qsizetype count = 0;
    for (size_t kind = 0; kind < keysOf<RecordKind>.size(); ++kind)
        count += snapshot.size(static_cast<RecordKind>(kind));
    return count;
}

/// The number of records after the reference data went in, unless the base is to stay empty.
qsizetype filled(Store &base, const QString &user, bool empty)
{
    base.setUser(user);
    if (!empty) {
        const ImportPlan plan = planImport(referenceData(), base.snapshot());
        (void)savedOrRefused(base.submit(plan.edits, Store::seedReason()));
    }
    return recordsOf(base.snapshot());
}

qsizetype makeFile(const QString &file, const QString &user, bool empty)
{
    const BaseDraft draft(file);
    if (QFileInfo::exists(file))
        throw refusedBecause({Refusal::AlreadyExists, file, {}});
    if (!draft.isReady())
        throw refusedBecause({Refusal::NotWritable, file, {}});
    const qsizetype count = filled(*created(Store::create(draft.file()), file), user, empty);
    if (!QFile::rename(draft.file(), file))
        throw refusedBecause(
            {QFileInfo::exists(file) ? Refusal::AlreadyExists : Refusal::NotWritable, file, {}});
    return count;
}

} // namespace

Saved savedOrRefused(const SubmitResult &result)
{
    if (const auto *saved = std::get_if<Saved>(&result))
        return *saved;
    if (const auto *invalid = std::get_if<Invalid>(&result)) {
        QStringList sentences;
        for (const Issue &issue : invalid->issues) {
            if (issue.severity == Severity::Error)
                sentences << sentenceOf(issue);
        }
        throw Refused{QStringLiteral("invalid"), sentences.join(QLatin1Char('\n'))};
    }
    if (const auto *conflict = std::get_if<Conflict>(&result))
        throw Refused{QStringLiteral("conflict"), sentenceOf(*conflict)};
    if (const auto *failed = std::get_if<Failed>(&result))
        throw Refused{keyOf(failed->reason), sentenceOf(*failed)};
    throw Refused{QStringLiteral("nothing_to_do"),
                  Cli::tr("There is nothing to do, and nothing was changed.")};
}

qsizetype makeBase(const QString &address, const QString &user, bool empty)
{
    if (!isOnServer(address))
        return makeFile(address, user, empty);
    // Tables and records in one transaction, so that nothing is left behind.
    const QTemporaryDir folder;
    const QString scratch = folder.filePath(QStringLiteral("base.sqlite"));
    const auto base = created(Store::create(scratch), scratch);
    const qsizetype count = filled(*base, user, empty);
    if (const auto failure = base->copyTo(address))
        throw refusedBecause(*failure);
    return count;
}

std::unique_ptr<Store> openBase(const QString &address, Store::Access access)
{
    Store::Opened opened = Store::open(address, access);
    if (const auto *failure = std::get_if<OpenFailure>(&opened))
        throw refusedBecause(*failure);
    return std::move(std::get<std::unique_ptr<Store>>(opened));
}

} // namespace mra::cli
