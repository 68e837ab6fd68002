// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/basesession.h"

#include "items/resulttext.h"
#include "ui/common/settings.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace mra {

BaseSession::BaseSession(Atlas &atlas, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_atlas(atlas)
    , m_settings(settings)
    , m_background([this](const Problem &problem) {
        Q_EMIT working(false);
        if (const auto then = std::exchange(m_then, nullptr))
            then(problem);
    })
{
    connect(&m_atlas, &Atlas::stateChanged, this, &BaseSession::followState);
}

void BaseSession::open(const Place &place)
{
    whenClosed([this, place] {
        if (place.address != ownBase() || QFileInfo::exists(place.address)) {
            openNow(place, Practice::None);
            return;
        }
        run([address = place.address,
             who = user()] { return makeBase(address, who, referenceData()); },
            [this, place](const Problem &problem) {
                // Another program may have made it meanwhile.
                if (!problem || QFileInfo::exists(place.address))
                    return openNow(place, Practice::None);
                Q_EMIT failed(*problem);
                goBack();
            });
    });
}

void BaseSession::create(const QString &address, bool withReferenceData)
{
    run(
        [address, who = user(), files = withReferenceData ? referenceData() : QList<ImportFile>()] {
            return makeBase(address, who, files);
        },
        [this, address](const Problem &problem) {
            if (problem)
                Q_EMIT failed(*problem);
            else
                open({address});
        });
}

void BaseSession::setReadOnly(bool readOnly)
{
    if (m_practice == Practice::None && readOnly != (m_atlas.state() == Atlas::State::ReadOnly))
        open({m_place.address, readOnly ? Store::Access::ReadOnly : Store::Access::ReadWrite});
}

void BaseSession::practise(Practice of)
{
    Q_ASSERT(of != Practice::None);
    auto folder = std::make_shared<std::unique_ptr<QTemporaryDir>>(new QTemporaryDir);
    const QString file = (*folder)->filePath(QStringLiteral("practice.sqlite"));
    const auto work = [of, file, folder, from = m_place.address, who = user()] {
        return of == Practice::OfBase ? copyBase(from, file) : makeBase(file, who, trainingData());
    };
    run(work, [this, of, file, folder](const Problem &problem) {
        if (problem) {
            Q_EMIT failed(*problem);
            return;
        }
        whenClosed([this, of, file, folder] {
            m_folder = std::move(*folder);
            openNow({file}, of);
        });
    });
}

void BaseSession::discardPractice()
{
    if (m_practice == Practice::None)
        return;
    whenClosed([this] {
        m_folder.reset();
        openNow(m_place, Practice::None,
                tr("The practice copy is gone. You work on your own database again."));
    });
}

void BaseSession::backUpTo(const QString &file)
{
    m_atlas.backupTo(file, this, [this, file](const BaseResult &result) {
        if (const auto *failure = std::get_if<OpenFailure>(&result))
            Q_EMIT failed(sentenceOf(*failure));
        else if (const auto *reason = std::get_if<Failed>(&result))
            Q_EMIT failed(sentenceOf(*reason));
        else if (std::holds_alternative<Done>(result))
            Q_EMIT done(tr("A verified copy of the database is in “%1”.").arg(file));
    });
}

void BaseSession::restoreFrom(const QString &backup)
{
    Q_ASSERT(m_practice == Practice::None && !isOnServer(m_place.address));
    const QFileInfo place(m_place.address);
    const QString kept = place.dir().filePath(
        QStringLiteral("%1.before-restore-%2.%3")
            .arg(place.completeBaseName(),
                 QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-hhmmss")),
                 place.suffix()));
    whenClosed([this, backup, kept] {
        run([backup, file = m_place.address, kept] { return restoreBase(backup, file, kept); },
            [this, backup, kept](const Problem &problem) {
                if (problem)
                    Q_EMIT failed(*problem);
                openNow(m_place, Practice::None,
                        problem ? QString()
                                : tr("The database was restored from “%1”. What it held before is "
                                     "kept in “%2”.")
                                      .arg(backup, kept));
            });
    });
}

void BaseSession::close()
{
    m_next = nullptr;
    if (m_atlas.state() == Atlas::State::Closed)
        return;
    m_closing.start();
    m_atlas.close();
}

void BaseSession::whenClosed(const Step &next)
{
    if (m_atlas.state() == Atlas::State::Closed) {
        next();
        return;
    }
    m_next = next;
    m_closing.start();
    m_atlas.close();
}

void BaseSession::run(const std::function<Problem()> &work,
                      const std::function<void(Problem)> &then)
{
    m_then = then;
    Q_EMIT working(true);
    m_background.start(work);
}

void BaseSession::openNow(const Place &place, Practice practice, const QString &sentence)
{
    m_atlas.setUser(user());
    m_atlas.open(place.address, place.access, this,
                 [this, place, practice, sentence](const BaseResult &result) {
                     if (const auto *failure = std::get_if<OpenFailure>(&result)) {
                         Q_EMIT failed(sentenceOf(*failure));
                         if (place.address != m_place.address)
                             goBack();
                         return;
                     }
                     if (!std::holds_alternative<Done>(result))
                         return;
                     m_practice = practice;
                     if (practice == Practice::None) {
                         m_place = place;
                         m_folder.reset();
                         m_settings.addRecentBase(m_atlas.address());
                     }
                     Q_EMIT practiceChanged();
                     Q_EMIT opened();
                     if (!sentence.isEmpty())
                         Q_EMIT done(sentence);
                 });
}

void BaseSession::goBack()
{
    if (!m_place.address.isEmpty())
        whenClosed([this] { openNow(m_place, Practice::None); });
}

void BaseSession::followState(Atlas::State state)
{
    if (state != Atlas::State::Closed)
        return;
    if (m_closing.isValid() && std::chrono::milliseconds(m_closing.elapsed()) >= Atlas::patience)
        m_isAbandoned = true;
    m_closing.invalidate();
    // Not from within the news of Atlas, which is still at work on it.
    if (m_next)
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (const Step next = std::exchange(m_next, nullptr))
                    next();
            },
            Qt::QueuedConnection);
}

QString BaseSession::user() const
{
    return m_user.isEmpty() ? m_settings.displayName() : m_user;
}

} // namespace mra
