// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/atlas.h"

#include "store/storeworker.h"

#include <QDeadlineTimer>
#include <QThread>

#include <algorithm>

namespace mra {

namespace {

/// Reading jobs have no result if the base cannot be read; others report that themselves.
template <class Result>
constexpr bool isReading = false;
template <class T>
constexpr bool isReading<Outcome<T>> = true;

/// The changes that the job itself read from the log.
template <class Result>
Changes changesRead(const Result &result)
{
    if constexpr (std::is_same_v<Result, SubmitResult>) {
        if (const auto *saved = std::get_if<Saved>(&result))
            return saved->changes;
    }
    return {};
}

} // namespace

Atlas::Atlas(QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Atlas::abandon);
    m_answerTimer.setInterval(500);
    connect(&m_answerTimer, &QTimer::timeout, this, &Atlas::lookForAnswer);
}

Atlas::~Atlas()
{
    if (!m_thread)
        return;
    if (m_state != State::Closing)
        leave();
    if (!m_thread->wait(QDeadlineTimer(patience)))
        setThreadFree();
}

void Atlas::setUser(const QString &name)
{
    m_user = Store::loggedUser(name);
    if (m_thread)
        ask<Outcome<Done>>(
            [name](Store &store, auto &, auto &) {
                store.setUser(name);
                return Done{};
            },
            nullptr, {});
}

Atlas::Job Atlas::open(const QString &address, Store::Access access, QObject *context,
                       const Report<BaseResult> &report)
{
    return start(
        [address, access](const std::shared_ptr<Interruption> &interruption) {
            return Store::open(address, access, interruption);
        },
        context, report);
}

Atlas::Job Atlas::create(const QString &address, QObject *context, const Report<BaseResult> &report)
{
    return start([address](auto &) { return Store::create(address); }, context, report);
}

void Atlas::close()
{
    if (m_state == State::Closed || m_state == State::Closing)
        return;
    setState(State::Closing);
    leave();
    m_patience.start(patience);
}

Atlas::Job Atlas::submit(const Edits &edits, const QString &reason, QObject *context,
                         const Report<SubmitResult> &report)
{
    return ask<SubmitResult>(
        [edits, reason](Store &store, const std::atomic_bool &cancelled, auto &) {
            return store.submit(edits, reason, &cancelled);
        },
        context, report);
}

Atlas::Job Atlas::undoBatch(const QString &batch, QObject *context,
                            const Report<SubmitResult> &report)
{
    return ask<SubmitResult>(
        [batch](Store &store, auto &, auto &) { return store.undoBatch(batch); }, context, report);
}

Atlas::Job Atlas::refresh(QObject *context, const Report<Outcome<Done>> &report)
{
    return ask<Outcome<Done>>(
        [](Store &store, auto &, Changes &read) {
            read = store.refresh();
            return Done{};
        },
        context, report);
}

Atlas::Job Atlas::logFrom(qint64 seq, qint64 count, QObject *context,
                          const Report<Outcome<Changes>> &report)
{
    return ask<Outcome<Changes>>(
        [seq, count](Store &store, auto &, auto &) { return store.logFrom(seq, count); }, context,
        report);
}

Atlas::Job Atlas::stepsBefore(qint64 seq, qint64 rows, QObject *context,
                              const Report<Outcome<LogPage>> &report)
{
    return ask<Outcome<LogPage>>(
        [seq, rows](Store &store, auto &, auto &) { return store.stepsBefore(seq, rows); }, context,
        report);
}

Atlas::Job Atlas::people(QObject *context, const Report<Outcome<QStringList>> &report)
{
    return ask<Outcome<QStringList>>([](Store &store, auto &, auto &) { return store.people(); },
                                     context, report);
}

Atlas::Job Atlas::logOf(const RecordKey &key, QObject *context,
                        const Report<Outcome<Changes>> &report)
{
    return ask<Outcome<Changes>>([key](Store &store, auto &, auto &) { return store.logOf(key); },
                                 context, report);
}

Atlas::Job Atlas::steps(QObject *context, const Report<Outcome<Steps>> &report)
{
    return ask<Outcome<Steps>>([](Store &store, auto &, auto &) { return store.steps(); }, context,
                               report);
}

Atlas::Job Atlas::asKnownOn(QDate day, QObject *context, const Report<Outcome<Snapshot>> &report)
{
    return ask<Outcome<Snapshot>>(
        [day](Store &store, auto &, auto &) { return store.asKnownOn(day); }, context, report);
}

Atlas::Job Atlas::verify(QObject *context, const Report<Outcome<Verification>> &report)
{
    return ask<Outcome<Verification>>([](Store &store, auto &, auto &) { return store.verify(); },
                                      context, report);
}

Atlas::Job Atlas::backupTo(const QString &file, QObject *context, const Report<BaseResult> &report)
{
    return ask<BaseResult>(
        [file](Store &store, auto &, auto &) -> BaseResult {
            if (const auto failure = store.backupTo(file))
                return *failure;
            return Done{};
        },
        context, report);
}

Atlas::Job Atlas::rescueTo(const QString &file, QObject *context, const Report<BaseResult> &report)
{
    return ask<BaseResult>(
        [file](Store &store, auto &, auto &) -> BaseResult {
            if (const auto failure = store.rescueTo(file))
                return *failure;
            return Done{};
        },
        context, report);
}

void Atlas::cancel(Job job)
{
    const auto isJob = [job](const Pending &pending) { return pending.job == job; };
    const auto found = std::find_if(m_pending.cbegin(), m_pending.cend(), isJob);
    if (found == m_pending.cend())
        return;
    found->task->cancelled = true;
    if (found->task->taken.exchange(true))
        return;
    reportCancelledLater(*found);
    m_pending.erase(found);
}

/// Queues a job that opens a base, in a new thread.
template <class Open>
Atlas::Job Atlas::start(const Open &open, QObject *context, const Report<BaseResult> &report)
{
    Q_ASSERT(m_state == State::Closed);
    startThread();
    m_state = State::Opening;
    // Queued before the state changes: whoever reacts to the state and asks the base must come
    // after the opening.
    const Job job = enqueue<BaseResult>(
        [open, user = m_user, interruption = m_activity->interruption](
            std::unique_ptr<Store> &store, auto &, auto &) -> BaseResult {
            Store::Opened opened = open(interruption);
            if (const auto *failure = std::get_if<OpenFailure>(&opened))
                return *failure;
            store = std::get<std::unique_ptr<Store>>(std::move(opened));
            store->setUser(user);
            return Done{};
        },
        context, report);
    Q_EMIT stateChanged(m_state);
    return job;
}

/// Queues a job that needs an open base.
template <class Result, class Run>
Atlas::Job Atlas::ask(const Run &run, QObject *context, const Report<Result> &report)
{
    return enqueue<Result>(
        [run](std::unique_ptr<Store> &store, const std::atomic_bool &cancelled,
              Changes &read) -> Result {
            if (!store)
                return Cancelled{};
            Result result = run(*store, cancelled, read);
            if constexpr (isReading<Result>) {
                if (const auto fault = store->fault())
                    return *fault;
            }
            return result;
        },
        context, report);
}

template <class Result, class Run>
Atlas::Job Atlas::enqueue(const Run &run, QObject *context, const Report<Result> &report)
{
    // Written in the store thread before it reports the job done; read here afterwards.
    const auto result = std::make_shared<Result>(Cancelled{});
    const auto task = std::make_shared<StoreTask>();
    task->run = [run, result](std::unique_ptr<Store> &store, const std::atomic_bool &cancelled) {
        Changes read;
        *result = run(store, cancelled, read);
        return read + changesRead(*result);
    };
    const auto reporter = [report, result](const std::optional<Ending> &ending) {
        report(ending ? std::visit([](const auto &end) { return Result(end); }, *ending) : *result);
    };
    const Pending pending{++m_lastJob, task, context, reporter};
    if (m_state == State::Closed || m_state == State::Closing) {
        reportCancelledLater(pending);
        return pending.job;
    }
    m_pending.append(pending);
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, job = pending.job, task] { worker->run(job, task); },
        Qt::QueuedConnection);
    return pending.job;
}

void Atlas::startThread()
{
    m_thread = std::make_unique<QThread>();
    m_worker = new StoreWorker; // deleted when its thread ends
    m_activity = m_worker->activity();
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    // Messages of an earlier thread are ignored.
    const auto base = ++m_base;
    connect(m_worker, &StoreWorker::told, this, [this, base](const StoreNews &news) {
        if (base == m_base)
            receive(news);
    });
    connect(m_thread.get(), &QThread::finished, this, [this, base] {
        if (base == m_base)
            finish();
    });
    m_thread->start();
    m_answerTimer.start();
}

/// Queues the end of the store thread after all jobs.
void Atlas::leave()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->leave(); }, Qt::QueuedConnection);
}

/// Called when the patience of close() has run out.
void Atlas::abandon()
{
    for (const Pending &pending : std::exchange(m_pending, {})) {
        if (pending.task->taken.exchange(true))
            report(pending, Failed{Failed::Reason::OutcomeUnknown, {}});
        else
            report(pending, Cancelled{});
    }
    setThreadFree();
    finish();
}

/// Lets the thread end by itself. It is neither awaited nor terminated, since it may be in a
/// commit.
void Atlas::setThreadFree()
{
    connect(m_thread.get(), &QThread::finished, m_thread.get(), &QObject::deleteLater);
    if (!m_thread->isFinished())
        m_thread.release();
}

void Atlas::finish()
{
    m_patience.stop();
    m_answerTimer.stop();
    ++m_base;
    if (m_thread) {
        m_thread->quit();
        m_thread->wait();
    }
    m_thread.reset();
    m_worker = nullptr;
    m_activity.reset();
    m_snapshot = {};
    m_address.clear();
    lookForAnswer();
    setState(State::Closed);
    setFault({}, {});
}

void Atlas::receive(const StoreNews &news)
{
    const auto isDone = [&news](const Pending &pending) { return pending.job == news.job; };
    const auto found = std::find_if(m_pending.cbegin(), m_pending.cend(), isDone);
    const Pending done = found == m_pending.cend() ? Pending{} : *found;
    if (found != m_pending.cend())
        m_pending.erase(found);

    if (news.state == State::Closed) {
        // The base could not be opened, so jobs queued after the opening cannot be done.
        const QList<Pending> dropped = std::exchange(m_pending, {});
        finish();
        report(done, std::nullopt);
        for (const Pending &pending : dropped)
            report(pending, Cancelled{});
        return;
    }
    m_snapshot = news.snapshot;
    m_address = news.address;
    lookForAnswer();
    if (m_state != State::Closing)
        setState(news.state);
    setFault(news.fault, news.readOnlyReason);
    if (!news.changes.isEmpty())
        Q_EMIT changed(news.changes);
    report(done, std::nullopt);
}

void Atlas::report(const Pending &pending, const std::optional<Ending> &ending)
{
    if (pending.context)
        pending.report(ending);
}

/// A report must not arrive before the call that causes it has returned.
void Atlas::reportCancelledLater(const Pending &pending)
{
    QMetaObject::invokeMethod(
        this, [this, pending] { report(pending, Cancelled{}); }, Qt::QueuedConnection);
}

void Atlas::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void Atlas::stopWaiting()
{
    QList<Job> jobs;
    for (const Pending &pending : std::as_const(m_pending))
        jobs.append(pending.job);
    for (const Job job : jobs)
        cancel(job);
    if (m_activity)
        m_activity->interruption->interrupt();
}

/// Signals that a job is waiting; gives up a server that does not even answer a check for changes.
void Atlas::lookForAnswer()
{
    using std::chrono::milliseconds;
    const qint64 since = m_activity ? m_activity->busySince.load() : 0;
    const milliseconds waited(since ? QDeadlineTimer::current().deadline() - since : 0);
    if (waited >= lookTime && !m_activity->isAtJob)
        m_activity->interruption->interrupt();
    const bool isWaiting = waited >= answerTime && !m_pending.isEmpty();
    if (std::exchange(m_isWaiting, isWaiting) != isWaiting)
        Q_EMIT waitingChanged(isWaiting);
}

void Atlas::setFault(const std::optional<Failed> &fault, std::optional<Failed::Reason> readOnly)
{
    const auto reasonOf = [](const std::optional<Failed> &failed) {
        return failed ? std::optional(failed->reason) : std::nullopt;
    };
    const bool isSame = reasonOf(m_fault) == reasonOf(fault) && m_readOnlyReason == readOnly;
    m_fault = fault;
    m_readOnlyReason = readOnly;
    if (!isSame)
        Q_EMIT faultChanged();
}

} // namespace mra
