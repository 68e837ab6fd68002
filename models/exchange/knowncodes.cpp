// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "exchange/knowncodes.h"

#include "domain/records/cleantext.h"

namespace mra {

void KnownCodes::add(RecordKind kind, const QString &id)
{
    if (id.isEmpty())
        return;
    if (kind != RecordKind::Group)
        m_added[kind].insert(id);
    else if (!group(id))
        m_groups.insert(id.toUpper(), {id});
}

bool KnownCodes::isAdded(RecordKind kind, const QString &id) const
{
    const auto ids = m_added.constFind(kind);
    return ids != m_added.constEnd() && ids->contains(id);
}

std::optional<Ref> KnownCodes::resolve(const QString &code, RefColumn column) const
{
    if (const auto known = m_base.resolve(code, column); known && known->kind != RefKind::Group)
        return known;
    if (isAdded(RecordKind::Territory, code))
        return Ref::territory({code});
    if (column == RefColumn::Participants)
        return isAdded(RecordKind::Body, code) ? std::optional(Ref::body({code})) : std::nullopt;
    const auto known = group(code);
    return known ? std::optional(Ref::group(*known)) : std::nullopt;
}

std::optional<GroupId> KnownCodes::group(const QString &code) const
{
    if (const auto known = m_base.find<TerritoryGroup>({code}))
        return known->id;
    const auto added = m_groups.constFind(code.toUpper());
    return added == m_groups.constEnd() ? std::nullopt : std::optional(*added);
}

std::optional<QString> KnownCodes::find(RecordKind kind, const QString &code) const
{
    if (kind == RecordKind::Group) {
        const auto known = group(code);
        return known ? std::optional(known->value) : std::nullopt;
    }
    const bool isInBase = withRecordType(
        kind, [&]<class T>(std::type_identity<T>) { return m_base.contains<T>({code}); });
    return isInBase || isAdded(kind, code) ? std::optional(code) : std::nullopt;
}

QString KnownCodes::codeLike(RecordKind kind, const QString &text) const
{
    if (m_base.find(RecordKey{kind, text}) || !invisibleIn(text).isEmpty())
        return text;
    auto &twins = m_twins[kind];
    if (!twins)
        twins = std::make_shared<CodeTwins>(kind, m_base);
    const QStringList codes = twins->of(text);
    return codes.size() == 1 ? codes.first() : text;
}

QList<RecordKey> KnownCodes::named(const QString &text, const QList<RecordKind> &kinds) const
{
    if (m_texts == Texts::CodesAlone)
        return {};
    if (!m_names)
        m_names = NamePool::make(m_base);
    return m_names->meant(text, kinds);
}

} // namespace mra
