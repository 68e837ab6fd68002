// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/record.h"

#include <functional>

namespace mra {

/// The kind of record that a field of this id type refers to; nullopt for ids of children.
template <class IdType>
inline constexpr std::optional<RecordKind> kindReferredTo = std::nullopt;
template <>
inline constexpr std::optional<RecordKind> kindReferredTo<TerritoryId> = RecordKind::Territory;
template <>
inline constexpr std::optional<RecordKind> kindReferredTo<GroupId> = RecordKind::Group;
template <>
inline constexpr std::optional<RecordKind> kindReferredTo<SectorId> = RecordKind::Sector;
template <>
inline constexpr std::optional<RecordKind> kindReferredTo<SourceId> = RecordKind::Source;
template <>
inline constexpr std::optional<RecordKind> kindReferredTo<BodyId> = RecordKind::Body;
template <>
inline constexpr std::optional<RecordKind> kindReferredTo<AgreementId> = RecordKind::Agreement;

/// One reference from a field of a record or of a child to another record.
struct Reference
{
    RecordKey to;
    const char *child = ""; ///< the list with the referring child; empty: the record itself
    QString childId;
    const char *field = "";
};

/// Every reference made by the record and its children. Empty references, `*`, `-` and web
/// addresses are left out.
template <class T>
void eachReference(const T &record, const std::function<void(const Reference &)> &visit);
void eachReference(const Record &record, const std::function<void(const Reference &)> &visit);

} // namespace mra
