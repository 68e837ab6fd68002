// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/map/mapgeometry.h"

#include <QResource>

#include <cstring>

static void initMapResource()
{
    Q_INIT_RESOURCE(world_map);
}

namespace mra {

namespace {

/// The records of a section. They are copied, since the bytes of a resource are not aligned.
template <class T>
std::vector<T> read(const QResource &file, const mapfile::Section &section)
{
    std::vector<T> records(section.count);
    Q_ASSERT(section.offset + section.count * sizeof(T) <= size_t(file.size()));
    std::memcpy(records.data(), file.data() + section.offset, section.count * sizeof(T));
    return records;
}

} // namespace

MapGeometry::MapGeometry()
{
    initMapResource();
    const QResource file(QStringLiteral(":/map/world.map"));
    Q_ASSERT(file.isValid() && file.compressionAlgorithm() == QResource::NoCompression);
    mapfile::Header header;
    std::memcpy(&header, file.data(), sizeof header);
    Q_ASSERT(std::memcmp(header.magic, mapfile::magic, sizeof header.magic) == 0);

    m_territories = read<mapfile::Territory>(file, header.territories);
    m_marks = read<mapfile::Mark>(file, header.marks);
    m_markVertices = read<mapfile::Point>(file, header.markVertices);
    m_texts = read<char>(file, header.texts);
    for (size_t i = 0; i < mapfile::levels; ++i) {
        const mapfile::Level &from = header.level[i];
        Level &to = m_levels[i];
        to.tolerance = from.tolerance;
        to.vertices = read<mapfile::Point>(file, from.vertices);
        to.arcs = read<mapfile::Arc>(file, from.arcs);
        to.references = read<qint32>(file, from.references);
        for (size_t view = 0; view < mapfile::views; ++view)
            to.rings[view] = read<mapfile::Ring>(file, from.rings[view]);
    }
}

MapGeometry::Detail MapGeometry::detailFor(double kmPerPixel) const
{
    const bool coarse = level(Detail::Overview).tolerance < 0.75 * kmPerPixel;
    return coarse ? Detail::Overview : Detail::Regional;
}

QString MapGeometry::code(size_t territory) const
{
    const char *code = m_territories[territory].code;
    return QString::fromLatin1(code, qsizetype(strnlen(code, sizeof m_territories[0].code)));
}

QString MapGeometry::name(size_t territory, bool chinese) const
{
    return text(chinese ? m_territories[territory].nameZh : m_territories[territory].name);
}

QString MapGeometry::text(const mapfile::Text &text) const
{
    return QString::fromUtf8(m_texts.data() + text.offset, text.size);
}

} // namespace mra
