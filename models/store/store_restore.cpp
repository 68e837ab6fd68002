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
        throw Refused(Refusal::MigrationFailed, QStringLiteral("the base is newer"));
    if (db.schemaVersion() < Store::schemaVersionOfProgram())
        return; // verified when it is opened and brought up to date
    Transaction transaction(db, Transaction::Kind::Read);
    requireSound(db);
    transaction.commit();
}

/// Gives a file a second name: a copy where the file system knows one name a file only, or where
/// somebody may go on working by another name. `reader` is what it was read by; closing that drops
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

/// The base that is replaced. What a killed program left undone is rolled back, and nobody writes
/// to it until it is out of its place.
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

    /// Where nothing takes its place, it loses its second name again.
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
    /// From within a handler. Damage that keeps the engine from the base does not keep it in place.
    void giveUpIf(bool isDamaged)
    {
        if (!isDamaged)
            throw;
        m_db.reset();
    }

    /// What the engine left beside the base belongs to it. Beside the new one it must not stay,
    /// which the engine would roll back by it.
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
    bool m_isAlone = false;             ///< what belongs to the base stands beside the kept name
    std::optional<Descriptor> m_reader; ///< closed after the engine has closed the base
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
