// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/repository.h"

#include "store/columns.h"

namespace mra {
namespace {

template <class T>
QString statement(const char *verb)
{
    return QString::fromLatin1(tableOf<T>) + QLatin1Char('/') + QString::fromLatin1(verb);
}

// --- reading ------------------------------------------------------------------------------------

template <class Parent>
using ByIdText = QHash<QString, Parent *>;

template <class T>
RecordKey keyOfRecord(const QString &id)
{
    return {T::kind, id};
}

/// The list of `parent` that holds children of this type.
template <class Child, class Parent>
auto *listIn(Parent &parent)
{
    using List = std::conditional_t<std::is_const_v<Parent>, const QList<Child>, QList<Child>>;
    List *found = nullptr;
    Parent::children(parent, [&found](const char *, auto &list) {
        if constexpr (std::is_convertible_v<decltype(&list), List *>)
            found = &list;
    });
    return found;
}

/// Rows come in the order of parent and position, so the list changes seldom.
template <class Child, class Parent>
void loadChildren(Database &db, const ByIdText<Parent> &parents, Loaded &loaded)
{
    Query query(db, statement<Child>("select"));
    query.run();
    QString parentId;
    QList<Child> *list = nullptr;
    while (query.next()) {
        if (const QString id = query.text(0); !list || id != parentId) {
            parentId = id;
            Parent *parent = parents.value(id);
            list = parent ? listIn<Child>(*parent) : nullptr;
        }
        ColumnReader reader(query, 3);
        Child child;
        idText(child.id) = query.text(1);
        Child::fields(child, reader);
        const bool isInPlace = list && query.value(2).toInt() == list->size();
        if (list)
            list->append(std::move(child));
        if ((!isInPlace || !reader.isReadable()) && !loaded.unreadable)
            loaded.unreadable = keyOfRecord<Parent>(parentId);
    }
}

template <class T>
void load(Database &db, Loaded &loaded)
{
    std::vector<std::unique_ptr<T>> records;
    {
        Query query(db, statement<T>("select"));
        query.run();
        while (query.next()) {
            auto record = std::make_unique<T>();
            record->id.value = query.text(0);
            record->version = query.value(1).toInt();
            ColumnReader reader(query, 2);
            T::fields(*record, reader);
            if (!reader.isReadable() && !loaded.unreadable)
                loaded.unreadable = keyOfRecord<T>(record->id.value);
            records.push_back(std::move(record));
        }
    }
    if constexpr (Aggregate<T>) {
        ByIdText<T> byId;
        byId.reserve(qsizetype(records.size()));
        for (const auto &record : records)
            byId.insert(record->id.value, record.get());
        T empty;
        T::children(empty, [&]<class Child>(const char *, const QList<Child> &) {
            loadChildren<Child>(db, byId, loaded);
        });
    }
    for (auto &record : records)
        loaded.snapshot.insert(std::move(*record));
}

// --- writing ------------------------------------------------------------------------------------

/// A statement about one row must have found it.
void runForOne(Query &query, const QString &id)
{
    query.run();
    if (query.rowsAffected() != 1)
        throw StoreError(ErrorClass::Other, id, QStringLiteral("the row is not as it was read"));
}

template <class Child>
void writeChild(Database &db, const char *verb, const char *parent, const QString &parentId,
                const Child &child, qsizetype position)
{
    Query query(db, statement<Child>(verb));
    query.bind(QString::fromLatin1(parent), parentId);
    query.bind(QString::fromLatin1(Child::idKey), idText(child.id));
    if (position >= 0) {
        query.bind(QStringLiteral("position"), int(position));
        Child::fields(child, ColumnWriter(query));
    }
    runForOne(query, parentId);
}

template <class Child>
void writeChildren(Database &db, const char *parent, const QString &parentId,
                   const QList<Child> &before, const QList<Child> &after)
{
    QHash<QString, qsizetype> old;
    for (qsizetype i = 0; i < before.size(); ++i)
        old.insert(idText(before[i].id), i);
    QSet<QString> kept;
    for (const Child &child : after)
        kept.insert(idText(child.id));
    for (const Child &child : before) {
        if (!kept.contains(idText(child.id)))
            writeChild(db, "delete", parent, parentId, child, -1);
    }
    for (qsizetype i = 0; i < after.size(); ++i) {
        const qsizetype was = old.value(idText(after[i].id), -1);
        if (was < 0)
            writeChild(db, "insert", parent, parentId, after[i], i);
        else if (was != i || !(before[was] == after[i]))
            writeChild(db, "update", parent, parentId, after[i], i);
    }
}

/// One of the two may be missing.
template <class T>
void writeRecord(Database &db, const T *before, const T *after)
{
    const QString id = after ? after->id.value : before->id.value;
    {
        Query query(db, statement<T>(!before ? "insert" : !after ? "delete" : "update"));
        query.bind(QString::fromLatin1(T::idKey), id);
        if (before)
            query.bind(QStringLiteral("old_version"), before->version);
        if (after) {
            query.bind(QStringLiteral("version"), after->version);
            T::fields(*after, ColumnWriter(query));
        }
        runForOne(query, id);
    }
    if constexpr (Aggregate<T>) {
        T empty;
        T::children(empty, [&]<class Child>(const char *, const QList<Child> &none) {
            writeChildren<Child>(db, parentColumn<T>, id, before ? *listIn<Child>(*before) : none,
                                 after ? *listIn<Child>(*after) : none);
        });
    }
}

} // namespace

Loaded loadRecords(Database &db)
{
    Loaded loaded;
    [&]<class... T>(std::type_identity<std::variant<T...>>) {
        (load<T>(db, loaded), ...);
    }(std::type_identity<Record>());
    return loaded;
}

void writeEdit(Database &db, const Edit &edit)
{
    std::visit(
        [&]<class T>(const T &) {
            writeRecord<T>(db, edit.before ? std::get_if<T>(&*edit.before) : nullptr,
                           edit.after ? std::get_if<T>(&*edit.after) : nullptr);
        },
        edit.after ? *edit.after : *edit.before);
}

} // namespace mra
