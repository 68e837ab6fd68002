// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/store.h"

#include <QTemporaryDir>
#include <QVariant>

namespace mra {

enum class Engine { Sqlite, Postgres };

/// Data rows "sqlite" and "postgresql" with a column `engine`. The second is left out only if
/// MRA_ATLAS_TEST_SQLITE_ONLY is 1: a missing server must not look like a pass.
void addEngines();

/// A fresh place for one base, removed by the destructor. MRA_ATLAS_TEST_POSTGRES is the address of
/// a PostgreSQL database from which others can be created.
class TestBase
{
public:
    /// `encoding` is that of a database on a server.
    explicit TestBase(Engine engine, const QString &encoding = QStringLiteral("UTF8"));
    ~TestBase();
    Q_DISABLE_COPY_MOVE(TestBase)

    /// Why the place could not be made; empty if it was.
    [[nodiscard]] QString fault() const { return m_fault; }
    [[nodiscard]] QString address() const { return m_address; }
    /// A folder of its own, for other files of the test.
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// Creates an empty base here, with a user. If that fails, prints a message and returns null.
    [[nodiscard]] std::unique_ptr<Store> create() const;
    [[nodiscard]] std::unique_ptr<Store>
    open(Store::Access access = Store::Access::ReadWrite) const;

    /// Runs SQL behind the store's back, as damage would; constraints are not checked. Returns the
    /// last column of the last row, or an invalid value.
    QVariant execute(const QString &sql) const;

private:
    class Connection;
    mutable std::unique_ptr<Connection> m_connection;
    QTemporaryDir m_folder;
    Engine m_engine;
    QString m_address;
    QString m_database;
    QString m_fault;
};

/// The store of an outcome, with a user set. If it is a refusal, prints a message and returns null.
[[nodiscard]] std::unique_ptr<Store> storeOf(Store::Opened opened);

/// "saved", or else the outcome in words.
[[nodiscard]] QString wordsFor(const SubmitResult &result);
/// "good", or else the fault and where it is.
[[nodiscard]] QString wordsFor(const Verification &found);

} // namespace mra

Q_DECLARE_METATYPE(mra::Engine)

/// Declares `base`, a TestBase on the engine of the data row.
#define ON_ENGINE(base)                                                                            \
    QFETCH(mra::Engine, engine);                                                                   \
    mra::TestBase base(engine);                                                                    \
    QVERIFY2(base.fault().isEmpty(), qPrintable(base.fault()))

#define VERIFY_SAVED(result) QCOMPARE(mra::wordsFor(result), QStringLiteral("saved"))
