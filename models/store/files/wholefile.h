// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/storeresult.h"

#include <QFile>

#include <optional>
#include <sys/stat.h>

namespace mra {

/// A file that is complete under its name or absent, even after a crash or power failure. It is
/// written as a draft beside its final place (symbolic links are followed, dangling ones too) and
/// moved there when it is complete and on disk. The draft stays locked while this object lives, so
/// that others can tell it from the draft of a killed program; those are removed from the folder
/// when a file is made.
///
/// Functions throw Refused. If the draft was not moved, the destructor deletes it.
class WholeFile
{
public:
    /// Who may read and write the file.
    enum class Mode : uint8_t {
        Private,       ///< only its owner
        KeptOrPrivate, ///< as the replaced file; if there is none, only its owner
        KeptOrUmask    ///< as the replaced file; if there is none, by the umask
    };
    enum class Existing : uint8_t {
        Refuse,  ///< for bases: side files beside the place are refused as well
        Replace, ///< unless it is a base: an export or picture must not replace one
        ReplaceBase
    };

    /// Makes an empty draft. Throws if the place cannot be written, or holds something other than a
    /// file.
    WholeFile(const QString &file, Mode mode, Existing existing);
    ~WholeFile();
    Q_DISABLE_COPY_MOVE(WholeFile)

    /// The file name as given.
    [[nodiscard]] const QString &file() const { return m_file; }
    /// The path of the draft, for an engine that fills it. The engine must close the draft before
    /// finish(): closing a file drops the locks that SQLite holds on it in this process.
    [[nodiscard]] QString draft() const { return QFile::decodeName(m_draft); }
    void write(const QByteArray &bytes);

    /// Flushes the draft to disk. A lack of space shows here.
    void finish();
    /// Finishes the draft and moves it to its place.
    void putInPlace();
    [[nodiscard]] bool isInPlace() const { return m_fd < 0; }

    /// Writes several files; none is replaced before all are complete.
    struct Content
    {
        QString file;
        QByteArray bytes;
    };
    /// nullopt on success: all files are on disk. `mark`, if given, names an empty file that exists
    /// while only some of the files may be in place.
    [[nodiscard]] static std::optional<OpenFailure> writeAll(const QList<Content> &files, Mode mode,
                                                             const QString &mark = {});

private:
    void makeDraft();
    void takeOverMode();
    void move();
    void refuseLeftovers() const;

    QString m_file;
    QByteArray m_place; ///< of the final file, links resolved
    QByteArray m_draft;
    Mode m_mode;
    Existing m_existing;
    std::optional<struct stat> m_replaced; ///< the file to be replaced
    int m_fd = -1;
    bool m_isFinished = false;
};

/// Writes or replaces one file; nullopt on success.
[[nodiscard]] std::optional<OpenFailure>
writeWholeFile(const QString &file, const QByteArray &bytes, WholeFile::Mode mode);

/// Creates a folder and any missing parents, and flushes them to disk; nullopt on success.
[[nodiscard]] std::optional<OpenFailure> makeFolder(const QString &folder, WholeFile::Mode mode);

} // namespace mra
