// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/basecopy.h"
#include "store/engine/basefile.h"
#include "store/engine/filecalls.h"
#include "store/files/wholefile.h"
#include "store/store_p.h"
#include "store/verify.h"

#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>

namespace mra {
namespace {

void check(Database &db)
{
    if (const QString damage = db.checked(firstQuickDamage); !damage.isEmpty())
        throw Refused(Refusal::Damaged, damage);
    if (db.schemaVersion() > Store::schemaVersionOfProgram())
        throw Refused(Refusal::MigrationFailed, QStringLiteral("the database is newer"));
    if (db.schemaVersion() < Store::schemaVersionOfProgram())
        return; // verified when it is opened and migrated
    Transaction transaction(db, Transaction::Kind::Read);
    requireSound(db);
    transaction.commit();
}

/// Gives a file a second name. Makes a copy if the file system has no hard links, or if somebody
/// may continue to use another name. `reader` is the descriptor used for reading; closing it drops
/// the locks that SQLite holds on the file in this process.
void keepAs(const QByteArray &file, const QByteArray &kept, std::optional<Descriptor> &reader)
{
    if (!hasOtherName(QFile::decodeName(file))) {
        if (::link(file.constData(), kept.constData()) == 0) {
            syncFolder(folderOf(kept));
            return;
        }
        if (errno == EEXIST)
            throw Refused(Refusal::AlreadyExists);
        if (errno != EPERM && errno != EOPNOTSUPP && errno != ENOSYS)
            refuse(errno);
    }
    WholeFile copy(QFile::decodeName(kept), WholeFile::Mode::KeptOrPrivate,
                   WholeFile::Existing::Refuse);
    reader.emplace(checked([&] { return ::open(file.constData(), O_RDONLY | O_CLOEXEC); }));
    QByteArray part(1 << 20, Qt::Uninitialized);
    while (const ssize_t length =
               checked([&] { return ::read(*reader, part.data(), size_t(part.size())); }))
        copy.write(part.first(length));
    copy.putInPlace();
}

/// The base to be replaced. Rolls back what a killed program left unfinished, and keeps writers out
/// until the base is out of its place.
class OldBase
{
public:
    explicit OldBase(const WholeFile &next)
        : m_next(next)
        , m_place(linksFollowed(absolutePath(next.file())))
    {
        try {
            m_db = Database::open(Address::ofFile(next.file()), Database::Mode::ReadWrite);
            m_lock.emplace(*m_db, Transaction::Kind::Write);
        } catch (const StoreError &error) {
            giveUpIf(error.errorClass() == ErrorClass::Damaged);
        } catch (const Refused &refused) {
            giveUpIf(refused.reason() == Refusal::Damaged ||
                     refused.reason() == Refusal::NotADatabase);
        }
    }

    /// If the base was not replaced, its second name is removed again.
    ~OldBase()
    {
        if (!m_isAlone && !m_next.isInPlace() && !m_kept.isEmpty())
            ::unlink(m_kept.constData());
    }
    Q_DISABLE_COPY_MOVE(OldBase)

    void keepAs(const QString &name)
    {
        const QByteArray kept = absolutePath(name);
        if (const QString left = leftBeside(name); !left.isEmpty())
            throw Refused(Refusal::LeftBeside, left);
        mra::keepAs(m_place, kept, m_reader);
        m_kept = kept;
        keepCompanions();
    }

private:
    /// Rethrows the exception being handled, unless it reports damage: a base too damaged for the
    /// engine can still be replaced.
    void giveUpIf(bool isDamaged)
    {
        if (!isDamaged)
            throw;
        m_db.reset();
    }

    /// Side files that the engine left belong to the old base. They must not stay beside the new
    /// one, because the engine would use them to roll it back.
    void keepCompanions()
    {
        QList<QByteArray> companions;
        for (const char *end : besideBases) {
            if (::access((m_place + end).constData(), F_OK) == 0)
                companions.append(end);
        }
        for (const QByteArray &end : std::as_const(companions)) {
            std::optional<Descriptor> reader;
            mra::keepAs(m_place + end, m_kept + end, reader);
        }
        m_isAlone = !companions.isEmpty();
        for (const QByteArray &end : std::as_const(companions))
            checked([&] { return ::unlink((m_place + end).constData()); });
        syncFolder(folderOf(m_place));
    }

    const WholeFile &m_next;
    QByteArray m_place;
    QByteArray m_kept;
    bool m_isAlone = false;             ///< its side files are beside the kept name only
    std::optional<Descriptor> m_reader; ///< must be closed after the engine has closed the base
    std::unique_ptr<Database> m_db;
    std::optional<Transaction> m_lock;
};

} // namespace

std::optional<OpenFailure> Store::restore(const QString &backup, const QString &file,
                                          const QString &kept)
{
    std::unique_ptr<Database> source;
    std::optional<WholeFile> whole;
    std::optional<OldBase> old;
    const std::pair<QString, std::function<void()>> steps[] = {
        {backup,
         [&] {
             source = Database::open(Address::ofFile(backup), Database::Mode::ReadOnly);
             check(*source);
         }},
        {file,
         [&] {
             if (!QFileInfo::exists(file))
                 throw Refused(Refusal::Missing);
             whole.emplace(file, WholeFile::Mode::KeptOrPrivate, WholeFile::Existing::ReplaceBase);
             fill(*whole, *source);
             old.emplace(*whole);
         }},
        {kept, [&] { old->keepAs(kept); }},
        {file, [&] { whole->putInPlace(); }},
    };
    for (const auto &[address, step] : steps) {
        if (auto failure = refusalOf(address, step))
            return failure;
    }
    return std::nullopt;
}

} // namespace mra
