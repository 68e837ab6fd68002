// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/forms/recordcells.h"

#include "domain/records/childkeys.h"
#include "domain/records/newrecord.h"
#include "exchange/cells.h"
#include "items/texts/vocabularytext.h"

#include <QCoreApplication>

namespace mra {

namespace {

QStringList yesNoLabels()
{
    return {QCoreApplication::translate("ValueText", "yes"),
            QCoreApplication::translate("ValueText", "no")};
}

/// Visits the fields of a type and determines how each is edited.
class SpecMaker
{
public:
    SpecMaker(QList<CellSpec> &specs, LanguageTest hasLanguage)
        : m_specs(specs)
        , m_hasLanguage(hasLanguage)
    {
    }

    template <class M>
    void operator()(const char *key, const M &member, const Field &field)
    {
        m_field = field;
        m_spec = CellSpec();
        m_spec.field = m_spec.column = QLatin1String(key);
        m_spec.isRequired = field.isRequired;
        m_spec.isWide = field.isWide;
        m_spec.sourceWordOf = QLatin1String(field.sourceOf);
        m_spec.shape = field.isLong ? Shape::LongText : Shape::Text;
        add(member);
    }

private:
    /// A word of an open list can be chosen among the known ones.
    void add(const QString &)
    {
        if (*m_field.words == '\0')
            return m_specs.append(m_spec);
        m_spec.words = QString(QLatin1String(m_field.words)).split(QLatin1Char(' '));
        addShaped(Shape::Reference);
    }
    void add(const PartialDate &) { addShaped(Shape::Date); }
    void add(const std::optional<int> &) { addShaped(Shape::Number); }
    void add(const std::optional<bool> &)
    {
        m_spec.keys = {QStringLiteral("Y"), QStringLiteral("N")};
        m_spec.labels = yesNoLabels;
        addShaped(Shape::Choice);
    }
    void add(const LocalizedText &)
    {
        for (const LanguageColumn &language : languageColumns) {
            if (m_hasLanguage(QLatin1String(language.tag)))
                addPart(language.tag, language.ending);
        }
    }
    void add(const std::optional<GeoPoint> &)
    {
        m_spec.shape = Shape::Degrees;
        addPart("lat", "lat");
        addPart("lon", "lon");
    }
    template <Vocabulary E>
    void add(E)
    {
        m_spec.isRequired = true;
        addVocabulary<E>(Shape::Choice);
    }
    template <Vocabulary E>
    void add(const std::optional<E> &)
    {
        addVocabulary<E>(Shape::Choice);
    }
    template <Vocabulary E>
    void add(KeySet<E>)
    {
        addVocabulary<E>(Shape::Checks);
    }
    void add(const Ref &) { addRefs(Shape::Reference); }
    void add(const RefList &) { addRefs(Shape::List); }
    void add(const TerritoryId &) { addKinds({RecordKind::Territory}, Shape::Reference); }
    void add(const GroupId &) { addKinds({RecordKind::Group}, Shape::Reference); }
    void add(const SectorId &) { addKinds({RecordKind::Sector}, Shape::Reference); }
    void add(const BodyId &) { addKinds({RecordKind::Body}, Shape::Reference); }
    void add(const AgreementId &) { addKinds({RecordKind::Agreement}, Shape::Reference); }
    void add(const SourceId &) { addKinds({RecordKind::Source}, Shape::Reference); }
    void add(const QList<SectorId> &) { addKinds({RecordKind::Sector}, Shape::List); }
    void add(const QList<BodyId> &) { addKinds({RecordKind::Body}, Shape::List); }
    void add(const QList<AgreementId> &) { addKinds({RecordKind::Agreement}, Shape::List); }
    void add(const SourceList &)
    {
        m_spec.separator = QLatin1Char('|');
        addKinds({RecordKind::Source}, Shape::List);
    }
    void add(const QStringList &)
    {
        m_spec.scheme = QLatin1String(m_field.scheme);
        addKinds(m_spec.scheme.isEmpty() ? QList<RecordKind>() : QList{RecordKind::ClassCode},
                 Shape::List);
    }

    template <class E>
    void addVocabulary(Shape shape)
    {
        for (const char *key : keysOf<E>)
            m_spec.keys << QLatin1String(key);
        m_spec.labels = [] {
            QStringList labels;
            for (size_t i = 0; i < keysOf<E>.size(); ++i)
                labels << labelOf(static_cast<E>(i));
            return labels;
        };
        addShaped(shape);
    }
    void addKinds(const QList<RecordKind> &kinds, Shape shape)
    {
        m_spec.kinds = kinds;
        addShaped(shape);
    }
    void addRefs(Shape shape)
    {
        m_spec.mayBeAll = m_field.mayName(RefKind::All);
        m_spec.mayBeNone = m_field.mayName(RefKind::None);
        addKinds(m_field.recordKinds(), shape);
    }
    void addShaped(Shape shape)
    {
        m_spec.shape = shape;
        m_specs.append(m_spec);
    }
    void addPart(const char *tag, const char *ending)
    {
        CellSpec part = m_spec;
        part.tag = QLatin1String(tag);
        part.column = m_spec.field.isEmpty()
                          ? QString(QLatin1String(ending))
                          : m_spec.field + QLatin1Char('_') + QLatin1String(ending);
        m_specs.append(part);
    }

    QList<CellSpec> &m_specs;
    LanguageTest m_hasLanguage;
    Field m_field;
    CellSpec m_spec;
};

/// Whether the id is a cell: for records, and for children whose id is chosen.
template <class T>
inline constexpr bool showsId = hasGivenId<T> || requires(T record)
{
    record.version;
};
template <>
inline constexpr bool showsId<ClassCode> = false; // made of scheme and code

template <class T>
const QList<CellSpec> &specsOf()
{
    static const QList<CellSpec> specs = [] {
        QList<CellSpec> made;
        if constexpr (showsId<T>) {
            CellSpec id;
            id.field = id.column = QLatin1String(T::idKey);
            id.isId = true;
            made.append(id);
        }
        const T empty;
        T::fields(empty, SpecMaker(made, hasLanguage<T>));
        return made;
    }();
    return specs;
}

TableLayout layoutWith(const QList<CellSpec> &specs)
{
    TableLayout layout;
    for (const CellSpec &spec : specs)
        layout.columns << spec.column;
    return layout;
}

template <class T>
QStringList cells(const T &record)
{
    static const TableLayout layout = layoutWith(specsOf<T>());
    QStringList written = CellWriter(layout).write(record);
    if constexpr (showsId<T>)
        written[0] = idText(record.id);
    return written;
}

/// Sets what differs; returns the fields that cannot be read.
template <class T>
QStringList setCellsOf(T &record, const QStringList &wanted, const Snapshot &names)
{
    const KnownCodes codes(names, KnownCodes::Texts::CodesAlone);
    const QList<CellSpec> &specs = specsOf<T>();
    const QStringList present = cells(record);
    QStringList unreadable;
    for (qsizetype first = 0, end = 0; first < specs.size(); first = end) {
        TableLayout layout; // with the cells of one field, which are read together
        for (end = first; end < specs.size() && specs[end].field == specs[first].field; ++end)
            layout.columns << specs[end].column;
        const QStringList texts = wanted.mid(first, end - first);
        if (texts == present.mid(first, end - first))
            continue;
        if (specs[first].isId) {
            idText(record.id) = texts.first();
            continue;
        }
        T changed = record;
        if (CellReader(CellFields(layout.columns, texts), codes).read(changed))
            unreadable << specs[first].field;
        else
            record = changed;
    }
    return unreadable;
}

template <class Child>
QList<QStringList> setRowsOf(QList<Child> &list, const QString &parentId,
                             const QList<ChildRow> &rows, const Snapshot &names)
{
    QList<Child> children;
    QList<QStringList> unreadable;
    for (const ChildRow &row : rows) {
        Child child = row.origin < 0 ? Child() : list.at(row.origin);
        unreadable << setCellsOf(child, row.cells, names);
        children << child;
    }
    // New children get their ids last, since these depend on those of the others.
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i].origin >= 0)
            continue;
        if (hasGivenId<Child> && idText(children[i].id).isEmpty())
            idText(children[i].id) = rows[i].newId;
        children[i].id = newChildId(parentId, children[i], children);
    }
    list = children;
    return unreadable;
}

/// Calls visit(list of children) for the list with that key.
template <class R, class Visit>
void withList(R &record, const QString &key, Visit &&visit)
{
    std::visit(
        [&]<class T>(T &r) {
            using Plain = std::remove_const_t<T>;
            if constexpr (Aggregate<Plain>) {
                Plain::children(r, [&](const char *name, auto &list) {
                    if (key == QLatin1String(name))
                        visit(list);
                });
            }
        },
        record);
}

} // namespace

const QList<CellSpec> &cellSpecs(RecordKind kind, const QString &list)
{
    const QList<CellSpec> *specs = nullptr;
    const Record record = emptyRecord(kind);
    if (list.isEmpty())
        specs = std::visit([]<class T>(const T &) { return &specsOf<T>(); }, record);
    else
        withList(record, list,
                 [&]<class Child>(const QList<Child> &) { specs = &specsOf<Child>(); });
    Q_ASSERT(specs);
    return *specs;
}

QStringList childLists(RecordKind kind)
{
    QStringList lists;
    withRecordType(kind, [&]<class T>(std::type_identity<T>) {
        if constexpr (Aggregate<T>) {
            const T empty;
            T::children(empty, [&](const char *key, const auto &) { lists << QLatin1String(key); });
        }
    });
    return lists;
}

QStringList cellsOf(const Record &record)
{
    return std::visit([](const auto &r) { return cells(r); }, record);
}

QList<QStringList> cellsOf(const Record &record, const QString &list)
{
    QList<QStringList> rows;
    withList(record, list, [&](const auto &children) {
        for (const auto &child : children)
            rows << cells(child);
    });
    return rows;
}

QStringList emptyCells(RecordKind kind, const QString &list)
{
    QStringList row;
    const Record record = emptyRecord(kind);
    withList(record, list, [&]<class Child>(const QList<Child> &) { row = cells(Child()); });
    return row;
}

QStringList setCells(Record &record, const QStringList &cells, const Snapshot &names)
{
    return std::visit([&](auto &r) { return setCellsOf(r, cells, names); }, record);
}

QList<QStringList> setRows(Record &record, const QString &list, const QList<ChildRow> &rows,
                           const Snapshot &names)
{
    QList<QStringList> unreadable;
    const QString parentId = keyOf(record).id;
    withList(record, list,
             [&](auto &children) { unreadable = setRowsOf(children, parentId, rows, names); });
    return unreadable;
}

void setList(Record &record, const QString &list, const Record &from)
{
    withList(record, list, [&]<class Child>(QList<Child> &children) {
        withList(from, list, [&]<class Other>(const QList<Other> &others) {
            if constexpr (std::is_same_v<Child, Other>)
                children = others;
        });
    });
}

QStringList childIds(const Record &record, const QString &list)
{
    QStringList ids;
    withList(record, list, [&](const auto &children) {
        for (const auto &child : children)
            ids << idText(child.id);
    });
    return ids;
}

} // namespace mra
