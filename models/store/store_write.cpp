// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/codec/json.h"
#include "store/repository.h"
#include "store/store_p.h"

#include <QThread>
#include <QUuid>

namespace mra {
namespace {

/// The text as both engines return it: without zero bytes and lone surrogates, empty instead of
/// null, and no longer than fits an index entry of a server.
QString storable(QString text, int longest)
{
    text.remove(QChar());
    if (text.size() > longest)
        text.truncate(text.at(longest - 1).isHighSurrogate() ? longest - 1 : longest);
    return text.isEmpty() ? QStringLiteral("") : QString::fromUtf8(text.toUtf8());
}

bool isCancelled(const std::atomic_bool *cancel)
{
    return cancel && cancel->load();
}

/// Whether the present record is the edit's `before`. For a creation there must be none.
bool fits(const Edit &edit, const Snapshot &state)
{
    const SharedRecord stands = state.find(edit.before ? keyOf(*edit.before) : keyOf(*edit.after));
    return edit.before ? stands && versionOf(*stands) == versionOf(*edit.before) : !stands;
}

} // namespace

QString Store::loggedUser(const QString &name)
{
    return storable(name, longestUser);
}

SubmitResult Store::submit(const Edits &edits, const QString &reason,
                           const std::atomic_bool *cancel)
{
    Private::Plan plan{{}, storable(reason, longestReason), {}};
    for (const Edit &edit : edits) {
        const bool isSame = edit.before && edit.after && sameContent(*edit.before, *edit.after);
        if ((edit.before || edit.after) && !isSame)
            plan.edits.append(edit);
    }
    if (plan.edits.isEmpty())
        return NothingToDo();
    return d->commit(
        [&plan](const Snapshot &state) -> Private::Planned {
            Conflict conflict;
            QSet<RecordKey> touched;
            for (const Edit &edit : std::as_const(plan.edits)) {
                const RecordKey key = edit.before ? keyOf(*edit.before) : edit.key();
                Q_ASSERT_X(!touched.contains(key), "Store::submit", "two edits of one record");
                touched.insert(key);
                if (!fits(edit, state))
                    conflict.items.append({key, state.find(key)});
            }
            if (!conflict.items.isEmpty())
                return conflict;
            return plan;
        },
        cancel);
}

/// Reverses the edits of a logged batch, last one first. Each record must still be as the batch
/// left it.
Store::Private::Planned Store::Private::reversal(const QString &batch, const Snapshot &state)
{
    Plan plan;
    Conflict conflict;
    ChangeLog(*db).eachOf(batch, [&](const Change &change) {
        const RecordKey key = change.edit.key();
        const SharedRecord stands = state.find(key);
        const SharedRecord &left = change.edit.after;
        if (stands.has_value() != left.has_value() || (left && !sameContent(*stands, *left)))
            conflict.items.append({key, stands});
        plan.edits.append({stands, change.edit.before});
        plan.reason = change.reason;
        plan.undoneBatch = change.batch;
    });
    std::reverse(conflict.items.begin(), conflict.items.end());
    if (!conflict.items.isEmpty())
        return conflict;
    std::reverse(plan.edits.begin(), plan.edits.end());
    return plan;
}

SubmitResult Store::Private::undo(const ChooseBatch &choose)
{
    return commit(
        [this, &choose](const Snapshot &state) -> Planned {
            const auto chosen = choose(ChangeLog(*db).standings());
            if (!chosen)
                return NothingToDo();
            return reversal(chosen->id, state);
        },
        nullptr);
}

SubmitResult Store::Private::commit(const Planner &planner, const std::atomic_bool *cancel)
{
    Q_ASSERT_X(!user.isEmpty(), "Store", "setUser() comes before the first change");
    if (readOnly)
        return Failed{*readOnly, {}};
    try {
        db->checkPlace();
        SubmitResult result = write(planner, cancel);
        if (!std::holds_alternative<Failed>(result))
            fault.reset();
        return result;
    } catch (const StoreError &error) {
        if (error.errorClass() == ErrorClass::Busy && isCancelled(cancel))
            return Cancelled();
        return recordFailure(error);
    }
}

/// `before` becomes the record that stood there, not what an editor held: the reader of the log
/// must find it. `after` gets its version.
void Store::Private::settle(Edits &edits, const Snapshot &state)
{
    QSet<RecordKey> created;
    for (Edit &edit : edits) {
        if (!edit.before) {
            created.insert(keyOf(*edit.after));
            continue;
        }
        edit.before = state.find(keyOf(*edit.before));
        edit.after = edit.after.withVersion(versionOf(*edit.before) + 1);
    }
    const QHash<RecordKey, int> versions = ChangeLog(*db).lastVersions(created);
    for (Edit &edit : edits) {
        if (!edit.before)
            edit.after = edit.after.withVersion(versions.value(keyOf(*edit.after)) + 1);
    }
}

SubmitResult Store::Private::write(const Planner &planner, const std::atomic_bool *cancel)
{
    const auto giveUp = [cancel] { return cancel->load(); };
    ChangeLog log(*db);
    Transaction transaction(*db, cancel ? giveUp : std::function<bool()>(),
                            [&] { log.queryNews(snapshot.lastSeq()); });
    ChangeLog::News news = readNews(log);
    Saved saved;
    saved.changes = std::move(news.changes);
    Snapshot candidate = applied(saved.changes, snapshot);

    Planned planned = planner(candidate);
    if (const auto *conflict = std::get_if<Conflict>(&planned))
        return *conflict;
    if (std::holds_alternative<NothingToDo>(planned))
        return NothingToDo();
    Plan plan = std::get<Plan>(std::move(planned));

    settle(plan.edits, candidate);
    for (const Edit &edit : std::as_const(plan.edits))
        candidate.apply(edit);
    const Issues issues = validate(plan.edits, candidate);
    if (hasErrors(issues))
        return Invalid{issues};
    saved.warnings = issues;
    saved.batch = QUuid::createUuid().toString(QUuid::WithoutBraces);

    for (const Edit &edit : std::as_const(plan.edits)) {
        if (isCancelled(cancel))
            return Cancelled();
        writeEdit(*db, edit);
    }
    LogRow row = std::move(news.end);
    row.batch = saved.batch;
    row.undoneBatch = plan.undoneBatch;
    row.who = user;
    // By this clock, which may be wrong; the order is given by seq alone.
    row.at = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    row.schema = schemaVersion;
    row.reason = plan.reason;
    for (const Edit &edit : std::as_const(plan.edits)) {
        if (isCancelled(cancel))
            return Cancelled();
        log.append(edit, row);
        saved.changes.append(
            {row.seq, row.batch, row.undoneBatch, row.who, row.at, row.reason, edit});
    }
    candidate.setLastSeq(row.seq);
    if (isCancelled(cancel))
        return Cancelled();
    return finish(transaction, std::move(saved), std::move(candidate), row.hash);
}

/// A commit that fails may have happened nevertheless: only reading back tells.
SubmitResult Store::Private::finish(Transaction &transaction, Saved saved, Snapshot candidate,
                                    const QString &hash)
{
    try {
        transaction.commit(true);
    } catch (const StoreError &error) {
        const auto isThere = readBack(saved.batch);
        if (!isThere)
            return Failed{Failed::Reason::OutcomeUnknown, error.text()};
        if (!*isThere)
            return recordFailure(error);
    }
    db->checkPlace(); // otherwise it is saved in a file that was replaced meanwhile
    takeOver(std::move(candidate), hash);
    return saved;
}

/// Whether the batch is in the log; nullopt if that cannot be determined.
std::optional<bool> Store::Private::readBack(const QString &batch)
{
    constexpr int attempts = 3;
    constexpr unsigned long pause = 500; // ms
    for (int attempt = 0; attempt < attempts; ++attempt) {
        if (attempt > 0)
            QThread::msleep(pause);
        try {
            db->reconnect();
            return ChangeLog(*db).contains(batch);
        } catch (const StoreError &) {
            // the next attempt may succeed
        }
    }
    return std::nullopt;
}

} // namespace mra
