// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/records/references.h"

namespace mra {

namespace {

/// Visits the fields of one record or child and reports their references.
class ReferenceFinder
{
public:
    ReferenceFinder(const std::function<void(const Reference &)> &visit, const char *child,
                    QString childId)
        : m_visit(visit)
    {
        m_reference.child = child;
        m_reference.childId = std::move(childId);
    }

    template <class T>
    void operator()(const char *key, const T &value, const Field &field)
    {
        m_reference.field = key;
        m_scheme = QLatin1String(field.scheme);
        find(value);
    }

private:
    template <class T>
    void find(const T &)
    {
    }
    template <class Tag>
    void find(const Id<Tag> &id)
    {
        if constexpr (kindReferredTo<Id<Tag>>.has_value()) {
            if (!id.isEmpty())
                report(*kindReferredTo<Id<Tag>>, id.value);
        }
    }
    void find(const Ref &ref)
    {
        if (const auto kind = recordKindOf(ref.kind))
            report(*kind, ref.id);
    }
    template <class T>
    void find(const QList<T> &list)
    {
        for (const T &item : list)
            find(item);
    }
    void find(const SourceList &list)
    {
        for (const QString &item : list.items) {
            if (!SourceList::isAddress(item))
                report(RecordKind::Source, item);
        }
    }
    void find(const QStringList &list)
    {
        if (m_scheme.isEmpty())
            return;
        for (const QString &code : list)
            report(RecordKind::ClassCode, m_scheme + QLatin1Char(':') + code);
    }
    void report(RecordKind kind, const QString &id)
    {
        m_reference.to = {kind, id};
        m_visit(m_reference);
    }

    const std::function<void(const Reference &)> &m_visit;
    Reference m_reference;
    QLatin1String m_scheme; ///< the scheme of a list of codes; empty for other lists
};

} // namespace

template <class T>
void eachReference(const T &record, const std::function<void(const Reference &)> &visit)
{
    T::fields(record, ReferenceFinder(visit, "", {}));
    if constexpr (Aggregate<T>) {
        T::children(record, [&](const char *key, const auto &list) {
            for (const auto &child : list)
                child.fields(child, ReferenceFinder(visit, key, idText(child.id)));
        });
    }
}

void eachReference(const Record &record, const std::function<void(const Reference &)> &visit)
{
    std::visit([&]<class T>(const T &r) { eachReference<T>(r, visit); }, record);
}

template void eachReference(const Territory &, const std::function<void(const Reference &)> &);
template void eachReference(const TerritoryGroup &, const std::function<void(const Reference &)> &);
template void eachReference(const Sector &, const std::function<void(const Reference &)> &);
template void eachReference(const ClassCode &, const std::function<void(const Reference &)> &);
template void eachReference(const Source &, const std::function<void(const Reference &)> &);
template void eachReference(const Body &, const std::function<void(const Reference &)> &);
template void eachReference(const Agreement &, const std::function<void(const Reference &)> &);
template void eachReference(const Project &, const std::function<void(const Reference &)> &);

} // namespace mra
