// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/storeresult.h"

#include <QFile>

#include <optional>
#include <sys/stat.h>

namespace mra {

/// A file that is whole under its name or not there at all, whatever ends the program or the power.
/// It is made as a draft beside its real place (symbolic links are followed, also those to nothing)
/// and moved there when it is whole and on the disk. The draft is locked for as long as this lives,
/// so that others can tell it from one whose program was killed: making a file removes those from
/// the folder.
///
/// Functions throw Refused; what is not put in place goes with the object.
class WholeFile
{
public:
    /// Who may read and write the file.
    enum class Mode : uint8_t {
        Private,       ///< its owner only
        KeptOrPrivate, ///< as the file that it replaces, else its owner only
        KeptOrUmask    ///< as the file that it replaces, else as the umask says
    };
    enum class Existing : uint8_t {
        Refuse,  ///< for bases: also where something is left beside its place
        Replace, ///< unless it is a base: no export or picture takes the place of one
        ReplaceBase
    };

    /// Makes an empty draft. Refused where the place cannot be written or something else than a
    /// file stands there.
    WholeFile(const QString &file, Mode mode, Existing existing);
    ~WholeFile();
    Q_DISABLE_COPY_MOVE(WholeFile)

    /// The file as it was named.
    [[nodiscard]] const QString &file() const { return m_file; }
    /// Where the draft is, for an engine that fills it by its name. It must have closed the draft
    /// before finish(): closing a file drops the locks that SQLite holds on it in this process.
    [[nodiscard]] QString draft() const { return QFile::decodeName(m_draft); }
    void write(const QByteArray &bytes);

    /// Writes the draft to the disk. What takes space has its space then.
    void finish();
    /// Finishes the draft and moves it to its place.
    void putInPlace();
    [[nodiscard]] bool isInPlace() const { return m_fd < 0; }

    /// Several files at once: none is touched before all are finished.
    struct Content
    {
        QString file;
        QByteArray bytes;
    };
    /// Nothing on success, which means that the files are on the disk. `mark`, where given, is the
    /// name of an empty file that stands there while only some of them may be in their places.
    [[nodiscard]] static std::optional<OpenFailure> writeAll(const QList<Content> &files, Mode mode,
                                                             const QString &mark = {});

private:
    void makeDraft();
    void takeOverMode();
    void move();
    void refuseLeftovers() const;

    QString m_file;
    QByteArray m_place; ///< of the file, links followed
    QByteArray m_draft;
    Mode m_mode;
    Existing m_existing;
    std::optional<struct stat> m_replaced; ///< the file that stands there
    int m_fd = -1;
    bool m_isFinished = false;
};

/// One file with these bytes in place of what stands there; nothing on success.
[[nodiscard]] std::optional<OpenFailure>
writeWholeFile(const QString &file, const QByteArray &bytes, WholeFile::Mode mode);

/// Makes a folder and those above it where they are missing, on the disk as well; nothing on
/// success.
[[nodiscard]] std::optional<OpenFailure> makeFolder(const QString &folder, WholeFile::Mode mode);

} // namespace mra
