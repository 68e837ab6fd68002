// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/texts/recordtext.h"

#include "domain/checks/recordcheck.h"
#include "items/texts/vocabularytext.h"

#include <QCoreApplication>

namespace mra {

namespace {

struct RecordText
{
    Q_DECLARE_TR_FUNCTIONS(RecordText)
};

template <class T>
QString nameOf(const T &record, const QString &language)
{
    if constexpr (requires { record.name; })
        return record.name.forLanguage(language);
    else if constexpr (std::is_same_v<decltype(record.title), QString>)
        return record.title;
    else
        return record.title.forLanguage(language);
}

} // namespace

QString nameOf(const Record &record, const QString &language)
{
    const QString name =
        std::visit([&language](const auto &r) { return nameOf(r, language); }, record);
    return name.isEmpty() ? keyOf(record).id : name;
}

QString nameOf(const Snapshot &snapshot, const RecordKey &key, const QString &language)
{
    // Without a copy of the record: lists ask for thousands of names.
    QString name;
    withRecordType(key.kind, [&]<class T>(std::type_identity<T>) {
        if (const auto record = snapshot.find<T>({key.id}))
            name = nameOf(*record, language);
    });
    return name.isEmpty() ? key.id : name;
}

QString nameOf(const Snapshot &snapshot, const Ref &ref, const QString &language)
{
    if (const auto kind = recordKindOf(ref.kind))
        return nameOf(snapshot, RecordKey{*kind, ref.id}, language);
    if (ref.isAll())
        return RecordText::tr("all members", "who issues or accepts under an agreement");
    return ref.isEmpty() ? QString() : RecordText::tr("nobody", "whom a body stands for");
}

QString mentionOf(const RecordKey &key)
{
    constexpr qsizetype shown = 60; // characters of an identifier that is too long for any record
    const QString id = key.id.size() > longestId ? key.id.left(shown) + QChar(0x2026) : key.id;
    return RecordText::tr("%1 “%2”", "kind and identifier of a record").arg(labelOf(key.kind), id);
}

} // namespace mra
