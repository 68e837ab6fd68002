// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/storenews.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

class QThread;

namespace mra {

struct StoreActivity;
class StoreWorker;

/// The result of a job that has nothing to report.
struct Done
{
};
/// The result of a reading job.
template <class T>
using Outcome = std::variant<T, Cancelled, Failed>;
/// The result of open, create and backupTo.
using BaseResult = std::variant<Done, OpenFailure, Cancelled, Failed>;

/// The asynchronous front of a Store for the window. Owns a thread with one Store in it, so that
/// the calling thread never waits for SQL.
///
/// Each call queues a job (first in, first out) and immediately returns its number. When a job is
/// done, its snapshot is swapped in, changed() is emitted if there are changes, and then the job
/// reports its result; never before the call that queued it has returned. Reports are called in the
/// thread of Atlas, and only while their context lives. A job that finds no open base, or is still
/// queued when the base closes, reports Cancelled.
class Atlas : public QObject
{
    Q_OBJECT

public:
    using State = AtlasState;
    using Job = AtlasJob;
    template <class Result>
    using Report = std::function<void(const Result &)>;

    /// How long close() waits for queued and running jobs.
    static constexpr std::chrono::seconds patience{5};
    /// After this time without an answer, waitingChanged(true) is emitted.
    static constexpr std::chrono::seconds answerTime{2};
    /// After this time, a server that does not even answer a check for changes counts as lost.
    static constexpr std::chrono::seconds lookTime{10};

    explicit Atlas(QObject *parent = nullptr);
    /// Closes and waits like close(), but without reports. A window should call close() first and
    /// wait for the state Closed, so that nothing is left to wait for here.
    ~Atlas() override;

    [[nodiscard]] State state() const { return m_state; }
    /// Address of the open base, without its password.
    [[nodiscard]] QString address() const { return m_address; }
    /// Why the base cannot be read at present, or is no longer the one that was opened; nullopt if
    /// all is well. As of the last news.
    [[nodiscard]] const std::optional<Failed> &fault() const { return m_fault; }
    /// Why nothing can be saved although the base can be read; nullopt if it can.
    [[nodiscard]] std::optional<Failed::Reason> readOnlyReason() const { return m_readOnlyReason; }
    /// Whether a job has had no answer for `answerTime`.
    [[nodiscard]] bool isWaiting() const { return m_isWaiting; }
    /// Cancels queued jobs and gives up a server that does not answer. The connection is lost. A
    /// submit whose commit had begun reports its outcome, or that the outcome is unknown.
    void stopWaiting();

    /// All records as of the last news; empty if no base is open.
    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }

    /// The user named in the log, from the next job on. Must be set before the first submit.
    void setUser(const QString &name);
    [[nodiscard]] QString user() const { return m_user; }

    /// Must be called in the state Closed only. If the base cannot be opened, the state returns to
    /// Closed.
    Job open(const QString &address, Store::Access access, QObject *context,
             const Report<BaseResult> &report);
    Job create(const QString &address, QObject *context, const Report<BaseResult> &report);
    /// Finishes queued jobs, within `patience`. A job still running then reports OutcomeUnknown and
    /// ends by itself, together with its thread; a program that exits earlier must use std::_Exit.
    /// The state becomes Closed, and a base can be opened again.
    void close();

    Job submit(const Edits &edits, const QString &reason, QObject *context,
               const Report<SubmitResult> &report);
    Job undoBatch(const QString &batch, QObject *context, const Report<SubmitResult> &report);
    /// Checks for changes by others now. Otherwise they arrive within a second.
    Job refresh(QObject *context, const Report<Outcome<Done>> &report);

    /// As Store::logFrom(), stepsBefore() and people().
    Job logFrom(qint64 seq, qint64 count, QObject *context, const Report<Outcome<Changes>> &report);
    Job stepsBefore(qint64 seq, qint64 rows, QObject *context,
                    const Report<Outcome<LogPage>> &report);
    Job people(QObject *context, const Report<Outcome<QStringList>> &report);
    Job logOf(const RecordKey &key, QObject *context, const Report<Outcome<Changes>> &report);
    /// As Store::steps(), for the user set last.
    Job steps(QObject *context, const Report<Outcome<Steps>> &report);
    Job asKnownOn(QDate day, QObject *context, const Report<Outcome<Snapshot>> &report);
    Job verify(QObject *context, const Report<Outcome<Verification>> &report);
    Job backupTo(const QString &file, QObject *context, const Report<BaseResult> &report);
    /// As Store::rescueTo().
    Job rescueTo(const QString &file, QObject *context, const Report<BaseResult> &report);

    /// A queued job is dropped and reports Cancelled. A running submit reports Cancelled unless its
    /// commit had begun; then it reports its outcome. Other running jobs report their results.
    void cancel(Job job);

Q_SIGNALS:
    /// On leaving or reaching Opening, Closing or Closed, the snapshot is replaced as a whole.
    void stateChanged(mra::Atlas::State state);
    /// fault() or readOnlyReason() changed. If the state changed too, emitted after stateChanged().
    void faultChanged();
    void waitingChanged(bool isWaiting);
    /// The changes between the former and the present snapshot, oldest first; never empty.
    void changed(const mra::Changes &changes);

private:
    using Ending = std::variant<Cancelled, Failed>;
    /// Gets the reason if the task ended without a result, else nullopt.
    using Reporter = std::function<void(const std::optional<Ending> &)>;
    struct Pending
    {
        Job job = 0;
        std::shared_ptr<StoreTask> task;
        QPointer<QObject> context;
        Reporter report;
    };

    template <class Open>
    Job start(const Open &open, QObject *context, const Report<BaseResult> &report);
    template <class Result, class Run>
    Job ask(const Run &run, QObject *context, const Report<Result> &report);
    template <class Result, class Run>
    Job enqueue(const Run &run, QObject *context, const Report<Result> &report);
    void startThread();
    void leave();
    void abandon();
    void setThreadFree();
    void finish();
    void receive(const StoreNews &news);
    void report(const Pending &pending, const std::optional<Ending> &ending);
    void reportCancelledLater(const Pending &pending);
    void setState(State state);
    void setFault(const std::optional<Failed> &fault, std::optional<Failed::Reason> readOnly);
    void lookForAnswer();

    State m_state = State::Closed;
    QString m_address;
    QString m_user;
    Snapshot m_snapshot;
    QList<Pending> m_pending;
    Job m_lastJob = 0;
    std::unique_ptr<QThread> m_thread;
    int m_base = 0;                  ///< incremented by each opening and closing
    StoreWorker *m_worker = nullptr; ///< lives in m_thread and ends with it, maybe before we know
    std::shared_ptr<StoreActivity> m_activity; ///< of m_worker
    QTimer m_patience;
    QTimer m_answerTimer;
    std::optional<Failed> m_fault;
    std::optional<Failed::Reason> m_readOnlyReason;
    bool m_isWaiting = false;
};

} // namespace mra
