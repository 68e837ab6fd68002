// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/derived/derived.h"
#include "items/models/recordtablemodel.h"
#include "support/world.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace mra::test {

inline Filter filterOf(const char *home, const char *day)
{
    Filter filter;
    filter.home.value = str(home);
    filter.on = test::day(day);
    return filter;
}

/// A model under the watch of Qt's own tester.
class Watched
{
public:
    Watched(RecordKind kind, const Snapshot &snapshot, const Filter &filter)
        : model(kind, std::make_shared<Derived>())
        , m_tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        model.setFilter(filter);
        model.setSnapshot(snapshot);
    }
    [[nodiscard]] bool becomesReady() const
    {
        return QTest::qWaitFor([this] { return model.isReady(); });
    }
    [[nodiscard]] QString text(int row, const char *column) const
    {
        return model.index(row, model.columnOf(str(column))).data().toString();
    }
    [[nodiscard]] QVariant value(const QString &id, const char *column, int role) const
    {
        const int row = model.rowOf({model.kind(), id});
        return model.index(row, model.columnOf(str(column))).data(role);
    }
    [[nodiscard]] Facet facet(const char *key) const
    {
        for (const Facet &each : model.facets()) {
            if (each.key == str(key))
                return each;
        }
        return {};
    }

    RecordTableModel model;

private:
    QAbstractItemModelTester m_tester;
};

inline Change changeOf(const Edit &edit)
{
    Change change;
    change.seq = 1;
    change.batch = QStringLiteral("b");
    change.edit = edit;
    return change;
}

} // namespace mra::test
