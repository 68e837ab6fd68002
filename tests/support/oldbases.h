// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/engines.h"

#include <QMap>

namespace mra {

/// A base as written by a program with an earlier schema, from tests/data/schema-N, and what that
/// program exported of it.
class OldBase
{
public:
    /// The schemas for which there is such a base.
    [[nodiscard]] static QList<int> schemas();
    /// Adds data rows for each schema on each engine, with the columns `engine` and `schema`.
    static void addAll();

    /// Puts the base into a place that has none yet.
    OldBase(int schema, Engine engine, const TestBase &place);

    /// Why the base could not be put there; empty if it was.
    [[nodiscard]] QString fault() const { return m_fault; }
    /// The hash of the last entry of its log.
    [[nodiscard]] QByteArray head() const { return m_head; }
    /// The files that `export` wrote, by name.
    [[nodiscard]] QMap<QString, QByteArray> exported() const { return m_exported; }

private:
    void run(const QString &folder, const QString &program, const QStringList &arguments);
    void read(const QString &folder, Engine engine);

    QString m_fault;
    QByteArray m_head;
    QMap<QString, QByteArray> m_exported;
};

} // namespace mra

/// Declares `base`, the place, and `old`, the base of the data row in it.
#define OLD_BASE(base, old)                                                                        \
    ON_ENGINE(base);                                                                               \
    QFETCH(int, schema);                                                                           \
    const mra::OldBase old(schema, engine, base);                                                  \
    QVERIFY2(old.fault().isEmpty(), qPrintable(old.fault()))
