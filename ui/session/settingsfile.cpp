// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/session/settingsfile.h"

#include "store/engine/filecalls.h"
#include "store/files/wholefile.h"
#include "store/storeerror.h"

#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>

namespace mra {

namespace {

constexpr std::chrono::milliseconds writeDelay{200};
constexpr qint64 mostBytes = 16 * 1024 * 1024;

/// Locks out the other windows between reading and writing. The lock is on the folder, so that a
/// program that is killed leaves nothing behind. Others hold it for some milliseconds; one that
/// holds it longer was stopped in the middle, and a window does not wait for that. If the file
/// system has no locks, the time between reading and writing is at least short.
class FolderLock
{
public:
    explicit FolderLock(const QString &folder)
        : m_fd(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    {
        constexpr int attempts = 20;
        constexpr unsigned long pause = 5; // ms
        for (int i = 0; i < attempts && ::flock(m_fd, LOCK_EX | LOCK_NB) != 0; ++i)
            QThread::msleep(pause);
    }

private:
    Descriptor m_fd;
};

/// QSettings takes any text for keys. A file of zeros is what a power cut leaves if the bytes had
/// not reached the disk.
bool isIni(const QByteArray &bytes)
{
    if (bytes.contains('\0'))
        return false;
    const QByteArrayList lines = bytes.split('\n');
    return std::all_of(lines.begin(), lines.end(), [](const QByteArray &untrimmed) {
        const QByteArray line = untrimmed.trimmed();
        return line.isEmpty() || line.startsWith(';') || line.contains('=') ||
               (line.startsWith('[') && line.endsWith(']'));
    });
}

/// The text of an INI file, which QSettings makes only in a file.
QByteArray iniOf(const QMap<QString, QVariant> &values)
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("settings.ini"));
    {
        QSettings ini(name, QSettings::IniFormat);
        for (auto value = values.begin(); value != values.end(); ++value)
            ini.setValue(value.key(), value.value());
        ini.sync();
        if (ini.status() != QSettings::NoError)
            throw Refused(Refusal::NoSpace, folder.errorString());
    }
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        throw Refused(Refusal::NoSpace, file.errorString());
    return file.readAll();
}

} // namespace

SettingsFile::SettingsFile(const QString &file)
    : m_file(file)
{
    m_later.setSingleShot(true);
    m_later.setInterval(writeDelay);
    QObject::connect(&m_later, &QTimer::timeout, &m_later, [this] { write(); });
    if (read() != Found::Damaged)
        return;
    const FolderLock lock(QFileInfo(m_file).path()); // another window may rename it too
    if (read() == Found::Damaged)
        putAside();
}

SettingsFile::~SettingsFile()
{
    write();
}

QVariant SettingsFile::value(const QString &key) const
{
    const auto changed = m_changes.constFind(key);
    return changed == m_changes.cend() ? m_values.value(key) : *changed;
}

void SettingsFile::setValue(const QString &key, const QVariant &value)
{
    if (value == this->value(key) && value.isValid() == this->value(key).isValid())
        return;
    m_changes.insert(key, value);
    if (!m_later.isActive())
        m_later.start();
}

QStringList SettingsFile::keys(const QString &begin) const
{
    QSet<QString> found;
    for (const Values &values : {m_values, m_changes}) {
        for (auto entry = values.lowerBound(begin);
             entry != values.end() && entry.key().startsWith(begin); ++entry)
            found.insert(entry.key());
    }
    return QStringList(found.begin(), found.end());
}

void SettingsFile::setErrorHandler(const std::function<void(const OpenFailure &)> &teller)
{
    m_teller = teller;
    if (m_failure && teller)
        teller(*m_failure);
}

SettingsFile::Stamp SettingsFile::stampNow() const
{
    const QFileInfo info(m_file);
    return {info.lastModified(), info.size()};
}

void SettingsFile::refresh()
{
    if (stampNow() != m_stamp)
        (void)read();
}

SettingsFile::Found SettingsFile::read()
{
    m_stamp = stampNow();
    const QFileInfo info(m_file);
    if (!info.exists())
        return Found::Sound; // the known values stay
    QFile file(m_file);
    if (!info.isFile() || info.size() > mostBytes || !file.open(QIODevice::ReadOnly)) {
        tell({Refusal::NotPermitted, m_file, file.errorString()});
        return Found::Unreadable;
    }
    const QByteArray bytes = file.readAll();
    const QSettings ini(m_file, QSettings::IniFormat);
    Values values;
    for (const QString &key : ini.allKeys())
        values.insert(key, ini.value(key));
    if (ini.status() != QSettings::NoError || !isIni(bytes))
        return Found::Damaged;
    m_values = values;
    return Found::Sound;
}

void SettingsFile::putAside()
{
    const QString now = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-hhmmss"));
    const QString name = QStringLiteral("%1.%2.damaged").arg(m_file, now);
    if (QFile::rename(m_file, name))
        m_damaged = name;
    else
        tell({Refusal::NotPermitted, m_file, {}});
}

void SettingsFile::write()
{
    m_later.stop();
    if (m_changes.isEmpty())
        return;
    try {
        writeMerged();
    } catch (const Refused &refused) {
        tell({refused.reason(), m_file, refused.detail()});
    }
}

/// A file that cannot be read is not overwritten: it may be another window's, or a newer one.
void SettingsFile::writeMerged()
{
    const QString folder = QFileInfo(m_file).path();
    if (const auto failure = makeFolder(folder, WholeFile::Mode::Private))
        throw Refused(failure->reason, failure->detail);
    const FolderLock lock(folder);
    const Found found = read();
    if (found == Found::Unreadable)
        return;
    if (found == Found::Damaged)
        putAside();
    Values merged = m_values;
    for (auto change = m_changes.begin(); change != m_changes.end(); ++change) {
        if (change->isValid())
            merged.insert(change.key(), *change);
        else
            merged.remove(change.key());
    }
    const QDateTime before = QFileInfo(m_file).lastModified();
    WholeFile whole(m_file, WholeFile::Mode::Private, WholeFile::Existing::Replace);
    whole.write(iniOf(merged));
    // QSettings reads a file again only if its time or size has changed.
    QFile draft(whole.draft());
    if (before.isValid() && draft.open(QIODevice::ReadWrite))
        draft.setFileTime(std::max(before.addMSecs(1), QDateTime::currentDateTime()),
                          QFileDevice::FileModificationTime);
    draft.close();
    whole.putInPlace();
    m_stamp = stampNow();
    m_values = merged;
    m_changes.clear();
    m_failure.reset();
}

void SettingsFile::tell(const OpenFailure &failure)
{
    const bool isKnown = m_failure && m_failure->reason == failure.reason;
    m_failure = failure;
    if (m_teller && !isKnown)
        m_teller(failure);
}

} // namespace mra
