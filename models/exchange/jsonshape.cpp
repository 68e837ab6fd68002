// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "exchange/jsonshape.h"

namespace mra {

namespace {

using Shapes = QHash<QString, JsonShape>;

/// Visits the fields of a type and collects the keys and shapes that export writes.
class ShapeMaker
{
public:
    ShapeMaker(Shapes &shapes, LanguageTest hasLanguage)
        : m_shapes(shapes)
        , m_hasLanguage(hasLanguage)
    {
    }

    template <class M>
    void operator()(const char *key, const M &member, const Field &)
    {
        m_shapes.insert(QLatin1String(key), shapeOf(member));
    }
    void operator()(const char *key, const LocalizedText &, const Field &)
    {
        for (const LanguageColumn &language : languageColumns) {
            if (m_hasLanguage(QLatin1String(language.tag)))
                m_shapes.insert(partColumn(key, language.ending), JsonShape::Text);
        }
    }
    void operator()(const char *key, const std::optional<GeoPoint> &, const Field &)
    {
        m_shapes.insert(partColumn(key, "lat"), JsonShape::Number);
        m_shapes.insert(partColumn(key, "lon"), JsonShape::Number);
    }

private:
    template <class M>
    static JsonShape shapeOf(const M &)
    {
        return JsonShape::Text;
    }
    template <class T>
    static JsonShape shapeOf(const QList<T> &)
    {
        return JsonShape::Texts;
    }
    template <class E>
    static JsonShape shapeOf(const KeySet<E> &)
    {
        return JsonShape::Texts;
    }
    static JsonShape shapeOf(const SourceList &) { return JsonShape::Texts; }
    static JsonShape shapeOf(const std::optional<int> &) { return JsonShape::Number; }
    static JsonShape shapeOf(const std::optional<bool> &) { return JsonShape::YesNo; }

    Shapes &m_shapes;
    LanguageTest m_hasLanguage;
};

template <class T>
Shapes shapesOfFields()
{
    Shapes shapes{{QLatin1String(T::idKey), JsonShape::Text}};
    const T empty;
    T::fields(empty, ShapeMaker(shapes, hasLanguage<T>));
    if constexpr (std::is_same_v<T, Event>) {
        shapes.insert(QStringLiteral("event_type"), JsonShape::Text);
        shapes.remove(QStringLiteral("source_kind"));
    }
    return shapes;
}

Shapes makeShapes(const TableLayout &layout)
{
    return withRecordType(layout.kind, [&]<class T>(std::type_identity<T>) {
        Shapes shapes = layout.isOfChildren() ? Shapes() : shapesOfFields<T>();
        if constexpr (Aggregate<T>) {
            const T empty;
            T::children(empty, [&]<class Child>(const char *key, const QList<Child> &) {
                if (!layout.isOfChildren())
                    shapes.insert(QLatin1String(key), JsonShape::Objects);
                else if (layout.list == QLatin1String(key))
                    shapes = shapesOfFields<Child>();
            });
        }
        return shapes;
    });
}

} // namespace

const QHash<QString, JsonShape> &shapesOf(const TableLayout &layout)
{
    static const QHash<QString, Shapes> all = [] {
        QHash<QString, Shapes> made;
        for (const TableLayout &each : layouts())
            made.insert(each.name, makeShapes(each));
        return made;
    }();
    return *all.constFind(layout.name);
}

} // namespace mra
