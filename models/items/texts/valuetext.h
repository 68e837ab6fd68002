// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/texts/datetext.h"
#include "items/texts/recordtext.h"
#include "items/texts/vocabularytext.h"
#include "items/texts/wordtext.h"

namespace mra {

/// The values of fields as people read them: names beside codes, labels for keys, in an interface
/// language. Called with any member that fields() visits; an empty value gives an empty text.
class ValueText
{
public:
    /// The snapshot gives the names and must outlive the object.
    ValueText(const Snapshot &snapshot, QString language)
        : m_snapshot(snapshot)
        , m_language(std::move(language))
    {
    }

    QString operator()(const QString &text) const { return text; }
    QString operator()(const QStringList &codes) const { return codes.join(QStringLiteral("; ")); }
    QString operator()(const LocalizedText &text) const { return text.forLanguage(m_language); }
    QString operator()(const PartialDate &date) const
    {
        return shownDate(date, DateStyle::Terminal);
    }
    QString operator()(const SourceList &sources) const
    {
        return (*this)(QStringList(sources.items));
    }
    QString operator()(const Ref &ref) const;
    QString operator()(const RefList &refs) const { return joined(refs); }
    QString operator()(int number) const { return QString::number(number); }
    QString operator()(bool yes) const;
    QString operator()(const GeoPoint &point) const;

    template <Vocabulary E>
    QString operator()(E value) const
    {
        return labelOf(value);
    }
    template <Vocabulary E>
    QString operator()(KeySet<E> values) const
    {
        return values.isEmpty() ? QString() : labelOf(values);
    }
    template <class T>
    QString operator()(const std::optional<T> &value) const
    {
        return value ? (*this)(*value) : QString();
    }
    QString operator()(const TerritoryId &id) const
    {
        return named(RecordKind::Territory, id.value);
    }
    QString operator()(const GroupId &id) const { return named(RecordKind::Group, id.value); }
    QString operator()(const SectorId &id) const { return named(RecordKind::Sector, id.value); }
    QString operator()(const BodyId &id) const { return named(RecordKind::Body, id.value); }
    QString operator()(const AgreementId &id) const
    {
        return named(RecordKind::Agreement, id.value);
    }
    QString operator()(const SourceId &id) const { return named(RecordKind::Source, id.value); }
    template <class Tag>
    QString operator()(const QList<Id<Tag>> &ids) const
    {
        return joined(ids);
    }

private:
    [[nodiscard]] QString named(RecordKind kind, const QString &id) const;

    template <class T>
    [[nodiscard]] QString joined(const QList<T> &values) const
    {
        QStringList texts;
        for (const T &value : values)
            texts << (*this)(value);
        return texts.join(QStringLiteral("; "));
    }

    const Snapshot &m_snapshot;
    QString m_language;
};

/// The value of a field by `valueText`; the word of an open list by its label.
template <class Text, class T>
[[nodiscard]] QString fieldText(const Text &valueText, const T &value, const Field &field)
{
    if constexpr (std::is_same_v<T, QString>) {
        if (*field.words != '\0')
            return wordLabel(value);
    }
    return valueText(value);
}

} // namespace mra
