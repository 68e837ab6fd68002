// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/atlas.h"
#include "support/engines.h"

#include <QTest>

namespace mra {

/// The engine of the present row of initTestCase_data().
inline Engine engineOfRow()
{
    QFETCH_GLOBAL(Engine, engine);
    return engine;
}

inline Edit newSource(const QString &id)
{
    Source source;
    source.id.value = id;
    source.title = id;
    return Edit::create(source);
}

inline Edit newSector(const QString &code, const QString &parent = {})
{
    Sector sector;
    sector.id.value = code;
    sector.parent.value = parent;
    sector.name.setText(QStringLiteral("en"), code);
    return Edit::create(sector);
}

/// What a job reported, in one word or two.
template <class Result>
QString wordOf(const Result &result)
{
    const auto word = [](const auto &value) {
        using Value = std::decay_t<decltype(value)>;
        if constexpr (std::is_same_v<Value, Saved>)
            return QStringLiteral("saved");
        else if constexpr (std::is_same_v<Value, Cancelled>)
            return QStringLiteral("cancelled");
        else if constexpr (std::is_same_v<Value, Failed>)
            return QStringLiteral("failed: ") + keyOf(value.reason);
        else if constexpr (std::is_same_v<Value, OpenFailure>)
            return QStringLiteral("refused: ") + keyOf(value.reason);
        else if constexpr (std::is_same_v<Value, Invalid>)
            return QStringLiteral("invalid");
        else if constexpr (std::is_same_v<Value, Conflict>)
            return QStringLiteral("conflict");
        else
            return QStringLiteral("done");
    };
    return std::visit(word, result);
}

/// Has an Atlas, as a window does, and records its reports in order.
class Listener : public QObject
{
public:
    Listener()
    {
        atlas.setUser(QStringLiteral("officer"));
        connect(&atlas, &Atlas::changed, this, [this](const Changes &changes) {
            for (const Change &change : changes) {
                seqs.append(change.seq);
                const QString id = change.edit.key().id;
                const bool isSwapped = atlas.snapshot().find(change.edit.key()).has_value() ==
                                       change.edit.after.has_value();
                heard.append((isSwapped ? QLatin1String("changed ") : QLatin1String("too early ")) +
                             id);
            }
        });
        connect(&atlas, &Atlas::stateChanged, this, [this](Atlas::State state) {
            if (state == Atlas::State::Closed)
                heard.append(QStringLiteral("closed"));
        });
    }

    /// A report that is recorded under a name.
    auto as(const QString &name)
    {
        return [this, name](const auto &result) {
            heard.append(name + QLatin1String(" ") + wordOf(result));
        };
    }
    Atlas::Job save(const QString &name, const Edits &edits)
    {
        return atlas.submit(edits, QStringLiteral("test"), this, as(name));
    }
    Atlas::Job save(const QString &id) { return save(id, {newSource(id)}); }

    /// Makes the base and opens it.
    [[nodiscard]] bool create(const TestBase &base)
    {
        if (!base.fault().isEmpty())
            qWarning().noquote() << base.fault();
        atlas.create(base.address(), this, as(QStringLiteral("create")));
        return isFirstHeard(QStringLiteral("create done"));
    }
    [[nodiscard]] bool open(const TestBase &base, Store::Access access = Store::Access::ReadWrite)
    {
        atlas.open(base.address(), access, this, as(QStringLiteral("open")));
        return isFirstHeard(QStringLiteral("open done"));
    }
    /// Waits for the first report, removes it, and returns whether it is this one.
    [[nodiscard]] bool isFirstHeard(const QString &news)
    {
        const bool isHeard = QTest::qWaitFor([this] { return !heard.isEmpty(); });
        return isHeard && heard.takeFirst() == news;
    }
    [[nodiscard]] bool has(const QString &id) const
    {
        return atlas.snapshot().contains<Source>(SourceId{id});
    }

    Atlas atlas;
    QStringList heard;
    QList<qint64> seqs;
};

inline QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1String(", "));
}

} // namespace mra
