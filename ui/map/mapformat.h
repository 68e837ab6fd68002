// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

/// The compiled map: what tools/compilemap writes and MapGeometry reads.
///
/// A header, then sections; each is an array of one of the records below, found by its byte offset
/// and its number of records. Little-endian, no padding, coordinates are degrees (WGS 84), rings
/// are cut at ±180°. Both sides are built together, so the format has no versions.
namespace mra::mapfile {

static_assert(Q_BYTE_ORDER == Q_LITTLE_ENDIAN, "the compiled map is written as memory holds it");

inline constexpr char magic[8] = {'M', 'R', 'A', ' ', 'm', 'a', 'p', '1'};
inline constexpr int views = 3;  ///< ne, iso, cn: the order of BoundaryView
inline constexpr int levels = 2; ///< overview, regional
inline constexpr quint16 none = 0xffff;

struct Section
{
    quint32 offset;
    quint32 count;
};

/// Bytes of the section of texts, UTF-8.
struct Text
{
    quint32 offset;
    quint32 size;
};

struct Point
{
    float longitude;
    float latitude;
};

enum class TerritoryKind : quint8 {
    Iso,  ///< has an ISO 3166-1 code
    User, ///< has a user-assigned code
    None, ///< area that no code covers
};

struct Territory
{
    char code[4]; ///< ISO 3166-1 alpha-2, or three letters of Natural Earth; filled up with zeros
    Text name;    ///< English
    Text nameZh;
    Point label;        ///< where a label reads best
    Point anchor;       ///< main city, or a point inside the largest polygon
    float largest;      ///< km² of the largest polygon
    quint16 parentInCn; ///< index of the territory it belongs to in the view cn, or none
    TerritoryKind kind;
    quint8 unused;
};

enum class BorderKind : quint8 {
    Inner, ///< the same owner on both sides: never drawn
    Coast,
    National,
    Regional, ///< between a territory and its parent
    Disputed, ///< the owner of one side claims the other
};

struct Arc
{
    quint32 first; ///< of the vertices of its level
    quint32 count;
    BorderKind kind[views];
    quint8 unused;
};

/// Closed line of arcs: references are indexes of arcs, or ~index for an arc run backwards.
struct Ring
{
    quint32 first; ///< of the references of its level
    quint16 count;
    quint16 territory;
};

enum class MarkKind : quint32 {
    Lake,         ///< closed ring
    MaritimeLine, ///< drawn in the view cn only, as is MaritimePoint
    MaritimePoint,
};

struct Mark
{
    MarkKind kind;
    quint32 first; ///< of the vertices of the marks
    quint32 count;
    Text name;
    Text nameZh;
};

struct Level
{
    float tolerance; ///< km: how far a line may be from its source
    Section vertices;
    Section arcs;
    Section references; ///< qint32
    Section rings[views];
};

struct Header
{
    char magic[8];
    Section texts;
    Section territories;
    Section marks;
    Section markVertices;
    Level level[levels];
};

} // namespace mra::mapfile
