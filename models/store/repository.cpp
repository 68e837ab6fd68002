// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/repository.h"

#include "store/engine/columns.h"

namespace mra {
namespace {

enum class Verb : uint8_t { Select, Insert, Update, Delete };

template <class T>
const QString &statement(Verb verb)
{
    const auto name = [](const char *word) {
        return QString::fromLatin1(tableOf<T>) + QLatin1Char('/') + QLatin1String(word);
    };
    static const std::array names{name("select"), name("insert"), name("update"), name("delete")};
    return names[size_t(verb)];
}

// --- reading ------------------------------------------------------------------------------------

template <class Parent>
using ByIdText = QHash<QString, Parent *>;

/// The list in `parent` for children of this type.
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

/// Calls readRow() for each row of a table.
template <class T, class ReadRow>
void eachRow(Database &db, OnDamage onDamage, ReadRow readRow)
{
    try {
        Query query(db, statement<T>(Verb::Select));
        query.run();
        while (query.next())
            readRow(query);
    } catch (const StoreError &error) {
        if (onDamage == OnDamage::Throw || error.errorClass() != ErrorClass::Damaged)
            throw;
    }
}

struct TableReading
{
    Database &db;
    OnDamage onDamage;
    const std::function<void(SharedRecord &&)> &visit;
    std::optional<RecordKey> unreadable; ///< the first
    SharedTexts texts;

    void note(bool isReadable, const RecordKey &key)
    {
        if (!isReadable && !unreadable)
            unreadable = key;
    }
};

/// Rows are sorted by parent and position, so the list rarely changes.
template <class Child, class Parent>
void loadChildren(TableReading &reading, const ByIdText<Parent> &parents)
{
    QString parentId;
    QList<Child> *list = nullptr;
    eachRow<Child>(reading.db, reading.onDamage, [&](const Query &query) {
        if (const QString id = query.text(0); !list || id != parentId) {
            parentId = id;
            Parent *parent = parents.value(id);
            list = parent ? listIn<Child>(*parent) : nullptr;
        }
        ColumnReader reader(query, 3, reading.texts);
        Child child;
        idText(child.id) = query.text(1);
        Child::fields(child, reader);
        const bool isInPlace = list && query.integer(2) == qint64(list->size());
        if (list)
            list->append(std::move(child));
        reading.note(isInPlace && reader.isReadable(), {Parent::kind, parentId});
    });
}

template <class T>
void load(TableReading &reading)
{
    std::vector<SharedRecord> records;
    const auto recordOf = [](SharedRecord &shared) -> T & {
        return std::get<T>(shared.detached());
    };
    eachRow<T>(reading.db, reading.onDamage, [&](const Query &query) {
        T &record = recordOf(records.emplace_back(T()));
        record.id.value = query.text(0);
        record.version = int(query.integer(1).value_or(0));
        ColumnReader reader(query, 2, reading.texts);
        T::fields(record, reader);
        reading.note(reader.isReadable(), {T::kind, record.id.value});
    });
    if constexpr (Aggregate<T>) {
        ByIdText<T> byId;
        byId.reserve(qsizetype(records.size()));
        for (SharedRecord &shared : records) {
            T &record = recordOf(shared);
            byId.insert(record.id.value, &record);
        }
        T empty;
        T::children(empty, [&]<class Child>(const char *, const QList<Child> &) {
            loadChildren<Child>(reading, byId);
        });
    }
    for (SharedRecord &record : records)
        reading.visit(std::move(record));
}

// --- writing ------------------------------------------------------------------------------------

template <class Child>
void writeChild(Database &db, Verb verb, const QString &parentId, const Child &child,
                qsizetype position)
{
    Query query(db, statement<Child>(verb));
    const bool isInserted = verb == Verb::Insert;
    const auto addKey = [&] {
        query.add(parentId);
        query.add(idText(child.id));
    };
    if (isInserted)
        addKey();
    if (position >= 0) {
        query.add(position);
        Child::fields(child, ColumnWriter(query));
    }
    if (!isInserted)
        addKey();
    query.run();
}

template <class Child>
void writeChildren(Database &db, const QString &parentId, const QList<Child> &before,
                   const QList<Child> &after)
{
    if (before.isEmpty() && after.isEmpty())
        return;
    QHash<QString, qsizetype> old;
    for (qsizetype i = 0; i < before.size(); ++i)
        old.insert(idText(before[i].id), i);
    QSet<QString> kept;
    for (const Child &child : after)
        kept.insert(idText(child.id));
    for (const Child &child : before) {
        if (!kept.contains(idText(child.id)))
            writeChild(db, Verb::Delete, parentId, child, -1);
    }
    for (qsizetype i = 0; i < after.size(); ++i) {
        const qsizetype was = old.value(idText(after[i].id), -1);
        if (was < 0)
            writeChild(db, Verb::Insert, parentId, after[i], i);
        else if (was != i || !(before[was] == after[i]))
            writeChild(db, Verb::Update, parentId, after[i], i);
    }
}

/// Values are in the order of the statements: an insert has the record's id first, all others last.
template <class T>
void writeHead(Database &db, const T *before, const T *after)
{
    Query query(db, statement<T>(!before ? Verb::Insert : !after ? Verb::Delete : Verb::Update));
    if (!before)
        query.add(after->id.value);
    if (after) {
        query.add(after->version);
        T::fields(*after, ColumnWriter(query));
    }
    if (before) {
        query.add(before->id.value);
        query.add(before->version);
    }
    query.run();
}

/// One of the two may be null.
template <class T>
void writeRecord(Database &db, const T *before, const T *after)
{
    writeHead(db, before, after);
    if constexpr (Aggregate<T>) {
        const T empty;
        const T &old = before ? *before : empty;
        const T &present = after ? *after : empty;
        T::children(empty, [&]<class Child>(const char *, const QList<Child> &) {
            writeChildren<Child>(db, (after ? after : before)->id.value, *listIn<Child>(old),
                                 *listIn<Child>(present));
        });
    }
}

} // namespace

std::optional<RecordKey> eachRecord(Database &db, OnDamage onDamage,
                                    const std::function<void(SharedRecord &&)> &visit)
{
    TableReading reading{db, onDamage, visit, {}, {}};
    [&]<class... T>(std::type_identity<std::variant<T...>>) {
        (load<T>(reading), ...);
    }(std::type_identity<Record>());
    return reading.unreadable;
}

Loaded loadRecords(Database &db, OnDamage onDamage)
{
    Loaded loaded;
    loaded.unreadable = eachRecord(
        db, onDamage, [&loaded](SharedRecord &&record) { loaded.snapshot.insert(record); });
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
