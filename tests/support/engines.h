// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/store.h"

#include <QTemporaryDir>
#include <QVariant>

namespace mra {

enum class Engine { Sqlite, Postgres };

/// Data rows "sqlite" and "postgresql" with a column `engine`. The second is left out only where
/// MRA_ATLAS_TEST_SQLITE_ONLY is 1: a missing server must not look like a pass.
void addEngines();

/// A fresh place for one base, which goes when this goes. PostgreSQL is found by
/// MRA_ATLAS_TEST_POSTGRES, the address of a database from which others may be created.
class TestBase
{
public:
    /// `encoding`: of a database on a server.
    explicit TestBase(Engine engine, const QString &encoding = QStringLiteral("UTF8"));
    ~TestBase();
    Q_DISABLE_COPY_MOVE(TestBase)

    /// Why there is no place; empty where there is one.
    [[nodiscard]] QString fault() const { return m_fault; }
    [[nodiscard]] QString address() const { return m_address; }
    /// A folder of its own, for other files of the test.
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// A new empty base here, with a user. Null, and a message, where that fails.
    [[nodiscard]] std::unique_ptr<Store> create() const;
    [[nodiscard]] std::unique_ptr<Store>
    open(Store::Access access = Store::Access::ReadWrite) const;

    /// Goes behind the store's back, as damage does; constraints are not checked. The last column
    /// of the last row, or nothing.
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

/// The store of an outcome, with a user; null, and a message, where it is a refusal.
[[nodiscard]] std::unique_ptr<Store> storeOf(Store::Opened opened);

/// `Saved`, or else the outcome in words.
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
