// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/replay.h"

#include "domain/codec/storedjson.h"

#include <future>

namespace mra {
namespace {

/// What all rows of a batch have in common.
bool isOfOneStep(const LogRow &a, const LogRow &b)
{
    return a.who == b.who && a.at == b.at && a.reason == b.reason && a.undoneBatch == b.undoneBatch;
}

std::array<size_t, 2> digestOf(QByteArrayView bytes)
{
    return {qHash(bytes, 0x5bd1e995), qHash(bytes, 0x27d4eb2f)};
}

/// Digest of the record after the row.
std::array<size_t, 2> digestAfter(const LogRow &row, const SharedRecord &after)
{
    if (!after)
        return {};
    return digestOf(isStoredFormCurrent(keyOf(*after).kind, row.schema) ? row.after
                                                                        : storedJson(*after));
}

/// Consecutive rows. Their hashes are checked in another thread.
class Portion
{
public:
    void append(LogRow &&row)
    {
        m_size += row.before.size() + row.after.size();
        m_rows.push_back(std::move(row));
    }
    [[nodiscard]] bool isFull() const
    {
        return m_size >= 1 << 20 || m_rows.size() >= 4096; // bytes of records; rows
    }
    /// Ends the portion and starts checking its hashes. `hash` is that of the row before; returns
    /// that of the last row.
    [[nodiscard]] QString close(const QString &hash)
    {
        m_firstWrong = std::async(std::launch::async, [this, hash] {
            size_t place = 0;
            for (const QString *last = &hash; place < m_rows.size(); last = &m_rows[place++].hash) {
                if (m_rows[place].hash != m_rows[place].hashAfter(*last))
                    break;
            }
            return place;
        });
        return m_rows.empty() ? hash : m_rows.back().hash;
    }
    /// Returns false if a row is faulty.
    [[nodiscard]] bool replay(Replay &replay)
    {
        const size_t firstWrong = m_firstWrong.get();
        for (size_t place = 0; place < m_rows.size(); ++place) {
            if (!replay.take(m_rows[place], place < firstWrong))
                return false;
        }
        return true;
    }

private:
    std::vector<LogRow> m_rows;
    qsizetype m_size = 0;
    std::future<size_t> m_firstWrong; ///< index of the first row with a wrong hash
};

/// Replays rows one portion behind their arrival, so that hashes are checked meanwhile.
class Walk
{
public:
    explicit Walk(Replay &replay)
        : m_replay(replay)
    {
    }

    /// Returns false once a row is faulty.
    [[nodiscard]] bool take(LogRow &&row)
    {
        m_coming->append(std::move(row));
        return !m_coming->isFull() || passOn();
    }
    /// take() for the rows not replayed yet.
    [[nodiscard]] bool finish() { return passOn() && passOn(); }

private:
    bool passOn()
    {
        m_hash = m_coming->close(m_hash);
        const auto ready =
            std::exchange(m_closed, std::exchange(m_coming, std::make_unique<Portion>()));
        m_isGood = m_isGood && (!ready || ready->replay(m_replay));
        return m_isGood;
    }

    Replay &m_replay;
    std::unique_ptr<Portion> m_coming = std::make_unique<Portion>();
    std::unique_ptr<Portion> m_closed;
    QString m_hash; ///< of the row before m_coming
    bool m_isGood = true;
};

} // namespace

Trace traceOf(const Record &record)
{
    return {versionOf(record), true, digestOf(storedJson(record))};
}

bool Replay::fault(Verification::Fault fault, qint64 seq)
{
    m_found.fault = fault;
    m_found.seq = seq;
    return false;
}

bool Replay::take(const LogRow &row, bool isHashRight)
{
    m_found.rows++;
    if (row.seq != m_last.seq + 1)
        return fault(Verification::Fault::Number, row.seq);
    if (!isHashRight)
        return fault(Verification::Fault::Hash, row.seq);
    if (row.batch == m_last.batch && !isOfOneStep(row, m_last))
        return fault(Verification::Fault::Step, row.seq);
    m_last = row;
    m_found.head = row.hash.toLatin1();
    m_found.at = row.at;
    const auto key = row.key();
    SharedRecord after;
    if (!key || !row.readAfter(after))
        return fault(Verification::Fault::Unreadable, row.seq);
    Trace &left = m_left[*key];
    // If `before` is what an earlier row left, it was read then and need not be read again.
    const bool isKnown = left.stands && !row.before.isNull() &&
                         isStoredFormCurrent(key->kind, row.schema) &&
                         digestOf(row.before) == left.digest;
    SharedRecord before;
    if (!isKnown && !row.readBefore(before))
        return fault(Verification::Fault::Unreadable, row.seq);
    m_found.record = *key;
    if (row.version != left.version + 1)
        return fault(Verification::Fault::Version, row.seq);
    if (!isKnown && (before ? traceOf(*before) != left : left.stands))
        return fault(Verification::Fault::Replay, row.seq);
    m_found.record = {};
    left = {row.version, after.has_value(), digestAfter(row, after)};
    return true;
}

Replay replayLog(Database &db)
{
    Replay replay;
    Walk walk(replay);
    try {
        ChangeLog(db).each([&walk](LogRow &&row) { return walk.take(std::move(row)); });
    } catch (const StoreError &) {
        if (walk.finish()) // otherwise an earlier row is faulty, which tells more
            throw;
    }
    static_cast<void>(walk.finish());
    return replay;
}

} // namespace mra
