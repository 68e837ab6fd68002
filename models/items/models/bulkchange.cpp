// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/models/bulkchange.h"

#include "items/texts/datetext.h"
#include "items/texts/fieldtext.h"
#include "items/texts/vocabularytext.h"

#include <QCoreApplication>

namespace mra {

namespace {

struct BulkText
{
    Q_DECLARE_TR_FUNCTIONS(BulkChange)
};

// --- What a person enters, by the type of the field

template <Vocabulary E>
void describeInput(BulkField &field, const E &)
{
    field.input = BulkField::Input::Choice;
    for (size_t i = 0; i < keysOf<E>.size(); ++i) {
        const E value = static_cast<E>(i);
        field.choices.append({keyOf(value), labelOf(value)});
    }
}
template <Vocabulary E>
void describeInput(BulkField &field, const std::optional<E> &)
{
    describeInput(field, E());
}
void describeInput(BulkField &field, const std::optional<int> &)
{
    field.input = BulkField::Input::Number;
}
void describeInput(BulkField &field, const PartialDate &)
{
    field.input = BulkField::Input::Date;
}
void describeInput(BulkField &field, const TerritoryId &)
{
    field.input = BulkField::Input::RecordId;
    field.recordKind = RecordKind::Territory;
}
void describeInput(BulkField &field, const GroupId &)
{
    field.input = BulkField::Input::RecordId;
    field.recordKind = RecordKind::Group;
}
void describeInput(BulkField &field, const SectorId &)
{
    field.input = BulkField::Input::RecordId;
    field.recordKind = RecordKind::Sector;
}
void describeInput(BulkField &field, const BodyId &)
{
    field.input = BulkField::Input::RecordId;
    field.recordKind = RecordKind::Body;
}
template <class T>
void describeInput(BulkField &, const T &)
{
}

// --- The value that was entered, or a sentence if it cannot be read

using Fault = QString;

Fault read(const QString &text, QString &value)
{
    value = text;
    return {};
}
template <class Tag>
Fault read(const QString &text, Id<Tag> &value)
{
    value.value = text;
    return {};
}
Fault read(const QString &text, PartialDate &value)
{
    const auto date = text.isEmpty() ? std::optional(PartialDate()) : typedDate(text);
    if (!date)
        return BulkText::tr("“%1” is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD.").arg(text);
    value = *date;
    return {};
}
Fault read(const QString &text, std::optional<int> &value)
{
    bool isNumber = true;
    value = text.isEmpty() ? std::nullopt : std::optional(text.toInt(&isNumber));
    return isNumber ? Fault() : BulkText::tr("“%1” is not a whole number.").arg(text);
}
template <Vocabulary E>
Fault read(const QString &text, E &value)
{
    const auto word = fromKey<E>(text);
    if (!word)
        return BulkText::tr("“%1” is not a value of this field. Choose one from the list.")
            .arg(text);
    value = *word;
    return {};
}
template <Vocabulary E>
Fault read(const QString &text, std::optional<E> &value)
{
    value.reset();
    return text.isEmpty() ? Fault() : read(text, value.emplace());
}
/// Fields of other types are not offered.
template <class T>
Fault read(const QString &, T &)
{
    Q_UNREACHABLE();
}

Fault setField(Record &record, const QString &field, const QString &text)
{
    Fault fault;
    const auto visit = [&](const char *key, auto &value, const Field &described) {
        if (field != QLatin1String(key))
            return;
        Q_ASSERT(described.isInBulk);
        fault = read(text, value);
    };
    std::visit([&visit]<class T>(T &r) { T::fields(r, visit); }, record);
    return fault;
}

} // namespace

QList<BulkField> fieldsOf(RecordKind kind)
{
    QList<BulkField> offered;
    withRecordType(kind, [&offered]<class T>(std::type_identity<T>) {
        const T empty;
        T::fields(empty, [&offered](const char *key, const auto &value, const Field &field) {
            if (!field.isInBulk)
                return;
            BulkField bulk;
            bulk.key = QLatin1String(key);
            bulk.label = fieldLabel(bulk.key);
            bulk.mayBeEmpty = !field.isRequired;
            describeInput(bulk, value);
            offered << bulk;
        });
    });
    return offered;
}

BulkEdits bulkEdits(const QList<Record> &records, const QString &field, const QString &value,
                    const Snapshot &snapshot)
{
    BulkEdits result;
    Snapshot candidate = snapshot;
    for (const Record &record : records) {
        Record changed = record;
        if (const Fault fault = setField(changed, field, value.trimmed()); !fault.isEmpty())
            return {{}, {}, fault};
        if (changed == record)
            continue;
        const Edit edit = Edit::update(record, changed);
        candidate.apply(edit);
        result.edits << edit;
    }
    result.issues = validate(result.edits, candidate);
    return result;
}

} // namespace mra
