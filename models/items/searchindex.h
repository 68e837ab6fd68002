// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/snapshot.h"

#include <QObject>

namespace mra {

/// A record that a search found.
struct SearchHit
{
    RecordKey key;
    QString name;  ///< in the interface language
    QString match; ///< the name, code or alias that was met, where it is not `name`
    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

/// The hits of one kind, best first: favourites, then exact codes and names, beginnings, beginnings
/// of words, the rest; among equals by name.
struct SearchGroup
{
    RecordKind kind = RecordKind::Agreement;
    QString label;
    QList<SearchHit> hits;
    int count = 0; ///< of all hits, those left out included
    friend bool operator==(const SearchGroup &, const SearchGroup &) = default;
};

/// Finds records of all kinds by any part of a name, code or alias in any language, of Chinese
/// names by pinyin and initials too. Case, accents, width and apostrophes do not matter. Where that
/// finds nothing, a Chinese name is met by an abbreviation of it: 认监委 stands for
/// 国家认证认可监督管理委员会. The texts are made in the thread pool; until they are ready less is
/// found.
class SearchIndex : public QObject
{
    Q_OBJECT

public:
    explicit SearchIndex(QObject *parent = nullptr);
    ~SearchIndex() override;

    void setSnapshot(const Snapshot &snapshot);
    void applyChanges(const Changes &changes, const Snapshot &snapshot);
    void setLanguage(const QString &language);
    void setFavourites(const QList<RecordKey> &favourites);
    [[nodiscard]] bool isReady() const;

    /// At most `most` hits of each kind; agreements, bodies, territories, groups and projects
    /// first. Nothing for an empty text.
    [[nodiscard]] QList<SearchGroup> find(const QString &text, int most) const;

Q_SIGNALS:
    void ready();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace mra
