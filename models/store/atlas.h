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

class StoreWorker;

/// A job that was done and has nothing to say.
struct Done
{
};
/// What a reading job brings.
template <class T>
using Outcome = std::variant<T, Cancelled, Failed>;
/// Of open, create and backupTo.
using BaseResult = std::variant<Done, OpenFailure, Cancelled, Failed>;

/// The asynchronous front of a Store for the window: owns a thread with one Store in it, so that
/// the thread of Atlas never waits for SQL.
///
/// Each call queues a job, first in first out, and returns its number at once. When a job is done
/// its snapshot is swapped in, changed() is emitted where there are changes, then the job reports
/// its result, never before the call that queued it has returned. A report is called in the thread
/// of Atlas, and only while its context lives. A job that finds no open base, and one that was
/// still queued when the base closed, reports Cancelled.
class Atlas : public QObject
{
    Q_OBJECT

public:
    using State = AtlasState;
    using Job = AtlasJob;
    template <class Result>
    using Report = std::function<void(const Result &)>;

    /// How long close() waits for what is queued and running.
    static constexpr std::chrono::seconds patience{5};
    /// After which a job without an answer is told of.
    static constexpr std::chrono::seconds answerTime{2};
    /// After which a server that does not even answer a look for changes counts as lost.
    static constexpr std::chrono::seconds lookTime{10};

    explicit Atlas(QObject *parent = nullptr);
    /// Closes, and waits as long as close() does, without reports. A window calls close() first
    /// and waits for the state Closed, so that nothing is left to wait for.
    ~Atlas() override;

    [[nodiscard]] State state() const { return m_state; }
    /// Of the base that is open, without a password.
    [[nodiscard]] QString address() const { return m_address; }
    /// Why the base cannot be read now, or is no longer the one that was opened; nothing while all
    /// is well. As of the last news.
    [[nodiscard]] const std::optional<Failed> &fault() const { return m_fault; }
    /// Why nothing can be saved, although the base can be read.
    [[nodiscard]] std::optional<Failed::Reason> readOnlyReason() const { return m_readOnlyReason; }
    /// A job has had no answer for two seconds.
    [[nodiscard]] bool isWaiting() const { return m_isWaiting; }
    /// Cancels what is queued, and gives up the server that does not answer: the connection is
    /// lost, and a submit that had begun to commit reports what came of it, or that this is not
    /// known.
    void stopWaiting();

    /// Every record as it stood after the last news; empty where no base is open.
    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }

    /// Who the changes are logged for, from the next job on. Must be set before the first submit.
    void setUser(const QString &name);
    [[nodiscard]] QString user() const { return m_user; }

    /// Only while the state is Closed. A base that cannot be opened leaves it Closed.
    Job open(const QString &address, Store::Access access, QObject *context,
             const Report<BaseResult> &report);
    Job create(const QString &address, QObject *context, const Report<BaseResult> &report);
    /// Finishes what is queued, but for no longer than `patience`. What still runs then reports
    /// OutcomeUnknown and ends by itself, with its thread: a program that ends before it must do
    /// so by std::_Exit. The state is Closed at the end, and a base can be opened again.
    void close();

    Job submit(const Edits &edits, const QString &reason, QObject *context,
               const Report<SubmitResult> &report);
    Job undoBatch(const QString &batch, QObject *context, const Report<SubmitResult> &report);
    /// Looks for changes of others now. Without it they arrive within a second.
    Job refresh(QObject *context, const Report<Outcome<Done>> &report);

    Job log(int limit, QObject *context, const Report<Outcome<Changes>> &report);
    Job logOf(const RecordKey &key, QObject *context, const Report<Outcome<Changes>> &report);
    /// As Store::steps(), of the user that was set last.
    Job steps(QObject *context, const Report<Outcome<Steps>> &report);
    Job asKnownOn(QDate day, QObject *context, const Report<Outcome<Snapshot>> &report);
    Job verify(QObject *context, const Report<Outcome<Verification>> &report);
    Job backupTo(const QString &file, QObject *context, const Report<BaseResult> &report);
    /// As Store::rescueTo().
    Job rescueTo(const QString &file, QObject *context, const Report<BaseResult> &report);

    /// A queued job is dropped and reports Cancelled. A running submit reports Cancelled unless its
    /// commit had begun, then what came of it; other running jobs report what came of them.
    void cancel(Job job);

Q_SIGNALS:
    /// Where Opening, Closing or Closed is left or reached the snapshot is another one as a whole.
    void stateChanged(mra::Atlas::State state);
    /// fault() or readOnlyReason() changed; after stateChanged(), where both did.
    void faultChanged();
    void waitingChanged(bool isWaiting);
    /// What happened between the snapshot before and the present one, oldest first, never empty.
    void changed(const mra::Changes &changes);

private:
    using Ending = std::variant<Cancelled, Failed>;
    /// What came of the task, or how it ended without.
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
    int m_base = 0;                  ///< counts up with each opening and closing
    StoreWorker *m_worker = nullptr; ///< lives in the thread and ends with it
    QTimer m_patience;
    QTimer m_answerTimer;
    std::optional<Failed> m_fault;
    std::optional<Failed::Reason> m_readOnlyReason;
    bool m_isWaiting = false;
};

} // namespace mra
