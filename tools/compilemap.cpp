// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

// Compiles the map sources of resources/map (TopoJSON, GeoJSON) to the binary of
// ui/map/mapformat.h. Runs while the program is built, so that no JSON is read on the way to the
// first picture. Usage: compilemap FOLDER OUTPUT

#include "ui/map/mapformat.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <stdexcept>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;
using namespace mra::mapfile;

namespace {

const QString viewNames[views] = {u"ne"_s, u"iso"_s, u"cn"_s};

QJsonObject readJson(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + path.toStdString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        throw std::runtime_error(path.toStdString() + ": " + error.errorString().toStdString());
    return document.object();
}

Point pointOf(const QJsonArray &pair)
{
    return {float(pair.at(0).toDouble()), float(pair.at(1).toDouble())};
}

/// The rings of a polygon or multipolygon, each a list of arc references.
QList<QJsonArray> ringsOf(const QJsonObject &geometry)
{
    QList<QJsonArray> rings;
    const bool single = geometry.value(u"type").toString() == "Polygon"_L1;
    const QJsonArray arcs = geometry.value(u"arcs").toArray();
    const QJsonArray polygons = single ? QJsonArray{arcs} : arcs;
    for (const QJsonValue &polygon : polygons)
        for (const QJsonValue &ring : polygon.toArray())
            rings.append(ring.toArray());
    return rings;
}

/// The arcs of a TopoJSON file: quantised, each vertex the difference from the one before.
std::vector<std::vector<Point>> arcsOf(const QJsonObject &topology)
{
    const QJsonObject transform = topology.value(u"transform").toObject();
    const QJsonArray scale = transform.value(u"scale").toArray();
    const QJsonArray translate = transform.value(u"translate").toArray();
    std::vector<std::vector<Point>> arcs;
    for (const QJsonValue &arc : topology.value(u"arcs").toArray()) {
        std::vector<Point> points;
        double x = 0;
        double y = 0;
        for (const QJsonValue &step : arc.toArray()) {
            x += step.toArray().at(0).toDouble();
            y += step.toArray().at(1).toDouble();
            points.push_back({float(x * scale.at(0).toDouble() + translate.at(0).toDouble()),
                              float(y * scale.at(1).toDouble() + translate.at(1).toDouble())});
        }
        arcs.push_back(std::move(points));
    }
    return arcs;
}

/// A piece of land that no view divides: who owns it in each view, and who else claims it.
struct Atom
{
    QString owners[views];
    QStringList claims;
};

class Compiler
{
public:
    void addTerritories(const QJsonObject &points);
    void addLakes(const QJsonObject &topology);
    void addOverlay(const QJsonObject &overlay);
    void addLevel(int index, double tolerance, const QJsonObject &topology);
    [[nodiscard]] QByteArray result();

private:
    Text text(const QJsonValue &value);
    template <class T>
    Section section(const std::vector<T> &records);
    [[nodiscard]] BorderKind borderKind(const std::vector<Atom> &sides, int view) const;
    [[nodiscard]] bool isParent(const QString &owner, const QString &other) const;
    [[nodiscard]] quint16 indexOf(const QString &code) const;
    void addMark(MarkKind kind, const std::vector<Point> &points, const QJsonObject &properties);

    Header m_header{};
    QByteArray m_sections;
    std::string m_texts;
    std::vector<Territory> m_territories;
    QHash<QString, quint16> m_indexes;
    std::vector<Mark> m_marks;
    std::vector<Point> m_markVertices;
};

Text Compiler::text(const QJsonValue &value)
{
    const std::string bytes = value.toString().toStdString();
    const Text text{quint32(m_texts.size()), quint32(bytes.size())};
    m_texts += bytes;
    return text;
}

template <class T>
Section Compiler::section(const std::vector<T> &records)
{
    const Section section{quint32(sizeof(Header) + size_t(m_sections.size())),
                          quint32(records.size())};
    m_sections.append(reinterpret_cast<const char *>(records.data()),
                      qsizetype(records.size() * sizeof(T)));
    m_sections.append(-m_sections.size() & 7, '\0');
    return section;
}

quint16 Compiler::indexOf(const QString &code) const
{
    const auto found = m_indexes.constFind(code);
    if (found == m_indexes.cend())
        throw std::runtime_error("no point for " + code.toStdString());
    return *found;
}

void Compiler::addTerritories(const QJsonObject &points)
{
    const QJsonArray features = points.value(u"features").toArray();
    for (const QJsonValue &feature : features)
        m_indexes.insert(feature[u"id"_s].toString(), quint16(m_indexes.size()));
    for (const QJsonValue &feature : features) {
        const QJsonObject about = feature[u"properties"_s].toObject();
        const QString kind = about.value(u"kind").toString();
        Territory territory{};
        const QByteArray code = feature[u"id"_s].toString().toLatin1();
        std::memcpy(territory.code, code.constData(), size_t(qMin<qsizetype>(code.size(), 3)));
        territory.name = text(about.value(u"name"));
        territory.nameZh = text(about.value(u"name_zh"));
        territory.label = {float(about.value(u"lx").toDouble()),
                           float(about.value(u"ly").toDouble())};
        territory.anchor = pointOf(feature[u"geometry"_s][u"coordinates"_s].toArray());
        territory.largest = float(about.value(u"largest").toDouble());
        const QString parent = about.value(u"parent_cn").toString();
        territory.parentInCn = parent.isEmpty() ? none : indexOf(parent);
        territory.kind = kind == "iso"_L1    ? TerritoryKind::Iso
                         : kind == "user"_L1 ? TerritoryKind::User
                                             : TerritoryKind::None;
        m_territories.push_back(territory);
    }
}

void Compiler::addMark(MarkKind kind, const std::vector<Point> &points,
                       const QJsonObject &properties)
{
    m_marks.push_back({kind, quint32(m_markVertices.size()), quint32(points.size()),
                       text(properties.value(u"name")), text(properties.value(u"name_zh"))});
    m_markVertices.insert(m_markVertices.end(), points.begin(), points.end());
}

void Compiler::addLakes(const QJsonObject &topology)
{
    const std::vector<std::vector<Point>> arcs = arcsOf(topology);
    for (const QJsonValue &object : topology.value(u"objects").toObject())
        for (const QJsonValue &lake : object[u"geometries"_s].toArray())
            for (const QJsonArray &ring : ringsOf(lake.toObject())) {
                std::vector<Point> points;
                for (const QJsonValue &reference : ring) {
                    const int index = reference.toInt();
                    std::vector<Point> arc = arcs.at(size_t(index < 0 ? ~index : index));
                    if (index < 0)
                        std::reverse(arc.begin(), arc.end());
                    points.insert(points.end(), arc.begin(), arc.end());
                }
                addMark(MarkKind::Lake, points, lake[u"properties"_s].toObject());
            }
}

void Compiler::addOverlay(const QJsonObject &overlay)
{
    for (const QJsonValue &feature : overlay.value(u"features").toArray()) {
        const QJsonArray coordinates = feature[u"geometry"_s][u"coordinates"_s].toArray();
        const QJsonObject properties = feature[u"properties"_s].toObject();
        if (feature[u"geometry"_s][u"type"_s].toString() == "Point"_L1) {
            addMark(MarkKind::MaritimePoint, {pointOf(coordinates)}, properties);
            continue;
        }
        std::vector<Point> points;
        for (const QJsonValue &pair : coordinates)
            points.push_back(pointOf(pair.toArray()));
        addMark(MarkKind::MaritimeLine, points, properties);
    }
}

bool Compiler::isParent(const QString &owner, const QString &other) const
{
    const auto found = m_indexes.constFind(owner);
    if (found == m_indexes.cend())
        return false;
    const quint16 parent = m_territories[*found].parentInCn;
    return parent != none && parent == m_indexes.value(other, none);
}

BorderKind Compiler::borderKind(const std::vector<Atom> &sides, int view) const
{
    if (sides.size() < 2)
        return BorderKind::Coast;
    const QString &one = sides[0].owners[view];
    const QString &other = sides[1].owners[view];
    if (one == other)
        return BorderKind::Inner;
    if (sides[1].claims.contains(one) || sides[0].claims.contains(other))
        return BorderKind::Disputed;
    const bool regional =
        viewNames[view] == "cn"_L1 && (isParent(one, other) || isParent(other, one));
    return regional ? BorderKind::Regional : BorderKind::National;
}

void Compiler::addLevel(int index, double tolerance, const QJsonObject &topology)
{
    const QJsonObject objects = topology.value(u"objects").toObject();
    const std::vector<std::vector<Point>> lines = arcsOf(topology);

    std::vector<std::vector<Atom>> sides(lines.size());
    for (const QJsonValue &piece : objects.value(u"atoms")[u"geometries"_s].toArray()) {
        Atom atom;
        const QJsonObject properties = piece[u"properties"_s].toObject();
        for (int view = 0; view < views; ++view)
            atom.owners[view] = properties.value(viewNames[view]).toString();
        atom.claims = properties.value(u"claims").toString().split(u' ', Qt::SkipEmptyParts);
        for (const QJsonArray &ring : ringsOf(piece.toObject()))
            for (const QJsonValue &reference : ring) {
                const int arc = reference.toInt();
                sides[size_t(arc < 0 ? ~arc : arc)].push_back(atom);
            }
    }

    std::vector<Point> vertices;
    std::vector<Arc> arcs;
    for (size_t i = 0; i < lines.size(); ++i) {
        Arc arc{quint32(vertices.size()), quint32(lines[i].size()), {}, 0};
        for (int view = 0; view < views; ++view)
            arc.kind[view] = borderKind(sides[i], view);
        arcs.push_back(arc);
        vertices.insert(vertices.end(), lines[i].begin(), lines[i].end());
    }

    Level &level = m_header.level[index];
    std::vector<qint32> references;
    for (int view = 0; view < views; ++view) {
        std::vector<Ring> rings;
        for (const QJsonValue &shape : objects.value(viewNames[view])[u"geometries"_s].toArray())
            for (const QJsonArray &ring : ringsOf(shape.toObject())) {
                rings.push_back({quint32(references.size()), quint16(ring.size()),
                                 indexOf(shape[u"id"_s].toString())});
                for (const QJsonValue &reference : ring)
                    references.push_back(reference.toInt());
            }
        level.rings[view] = section(rings);
    }
    level.tolerance = float(tolerance);
    level.vertices = section(vertices);
    level.arcs = section(arcs);
    level.references = section(references);
}

QByteArray Compiler::result()
{
    std::memcpy(m_header.magic, magic, sizeof magic);
    m_header.territories = section(m_territories);
    m_header.marks = section(m_marks);
    m_header.markVertices = section(m_markVertices);
    m_header.texts = section(std::vector<char>(m_texts.begin(), m_texts.end()));
    return QByteArray(reinterpret_cast<const char *>(&m_header), sizeof m_header) + m_sections;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3) {
        std::fputs("usage: compilemap FOLDER OUTPUT\n", stderr);
        return 2;
    }
    try {
        const QString folder = QString::fromLocal8Bit(argv[1]) + u'/';
        Compiler compiler;
        compiler.addTerritories(readJson(folder + "points.geojson"_L1));
        compiler.addLakes(readJson(folder + "lakes.topojson"_L1));
        compiler.addOverlay(readJson(folder + "overlay-cn.geojson"_L1));
        compiler.addLevel(0, 9.0, readJson(folder + "world-overview.topojson"_L1));
        compiler.addLevel(1, 2.0, readJson(folder + "world-regional.topojson"_L1));
        const QByteArray bytes = compiler.result();
        QFile output(QString::fromLocal8Bit(argv[2]));
        if (!output.open(QIODevice::WriteOnly) || output.write(bytes) != bytes.size() ||
            !output.flush())
            throw std::runtime_error("cannot write " + output.fileName().toStdString());
    } catch (const std::exception &error) {
        std::fprintf(stderr, "compilemap: %s\n", error.what());
        return 1;
    }
    return 0;
}
