// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "durability/disktrace.h"

#include <QMap>

#include <optional>
#include <random>
#include <vector>

namespace mra::durability {

/// The contents of a folder by relative names: files with their bytes, folders with nullopt.
using Tree = QMap<QByteArray, std::optional<QByteArray>>;

[[nodiscard]] Tree treeOf(const QString &folder);
/// Gives the folder these contents, whatever it contained before.
void makeTree(const QString &folder, const Tree &tree);

/// A disk that keeps only what it must. Bytes and size of a file are safe once the file is synced;
/// a new name, a move and a removal are safe once their folder is. Everything else may be kept or
/// lost in a power cut. Syncing a file does not make its name safe.
class Disk
{
public:
    /// Everything in the folder at this moment is safe.
    explicit Disk(const QString &folder);

    /// Applies the next call of a program.
    void apply(const Entry &entry);
    /// Ignores the sync of a folder after a journal was removed from it, as if SQLite had
    /// `synchronous = FULL`.
    void leaveOutSyncsAfterJournals() { m_leavesOutSyncs = true; }

    /// The contents as programs see them.
    [[nodiscard]] Tree now() const;
    /// The contents as they may be found after a power cut at this moment.
    [[nodiscard]] Tree afterCut(std::mt19937 &random) const;
    /// A call that the model cannot follow; empty if it followed all.
    [[nodiscard]] QString fault() const { return m_fault; }

private:
    static constexpr int none = -1;

    /// A write, or a new size.
    struct Change
    {
        qint64 offset = 0;
        QByteArray data;
        bool isSize = false;
    };
    /// A file or a folder, known by its place in the list.
    struct Node
    {
        bool isFolder = false;
        QByteArray bytes;      ///< the safe ones
        QList<Change> changes; ///< not synced yet
    };
    struct Name
    {
        int folder = none;
        QByteArray name;
    };
    /// A new name, a removal, or both: a move.
    struct NameChange
    {
        Name from;
        Name to;
        int node = none;
        [[nodiscard]] int folder() const { return to.folder == none ? from.folder : to.folder; }
    };
    using Names = std::vector<QMap<QByteArray, int>>; ///< by folder

    static void perform(Names &names, const NameChange &change);
    static void perform(QByteArray &bytes, const Change &change);
    static void tear(QByteArray &bytes, const Change &change, std::mt19937 &random);

    int add(bool isFolder);
    [[nodiscard]] Name nameOf(const QByteArray &path) const;
    [[nodiscard]] int nodeAt(const Name &name) const;
    [[nodiscard]] int nodeOf(const Entry &entry) const;
    void rename(const NameChange &change);
    void open(const Entry &entry);
    void sync(int node);
    void write(const Entry &entry, bool isSize);
    [[nodiscard]] Tree tree(const Names &names, const QList<QByteArray> &bytes) const;

    QByteArray m_folder;
    std::vector<Node> m_nodes; ///< the first is the folder itself
    Names m_names;
    Names m_safeNames;
    QList<NameChange> m_nameChanges; ///< not synced yet
    QMap<int, int> m_open;           ///< nodes by descriptor
    QString m_fault;
    bool m_leavesOutSyncs = false;
    bool m_isJournalGone = false; ///< the last change of a name removed a journal
};

} // namespace mra::durability
