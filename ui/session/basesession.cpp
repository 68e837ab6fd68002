// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/session/basesession.h"

#include "items/texts/resulttext.h"
#include "store/engine/address.h"
#include "ui/session/baseaddress.h"
#include "ui/session/settings.h"
#include "ui/style/plaintext.h"

#include <QFileInfo>

namespace mra {

BaseSession::BaseSession(Atlas &atlas, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_atlas(atlas)
    , m_settings(settings)
    , m_background([this](const Problem &problem) {
        const auto then = std::exchange(m_then, nullptr);
        Q_EMIT working(false);
        if (then)
            then(problem);
    })
{
    connect(&m_atlas, &Atlas::stateChanged, this, &BaseSession::followState);
}

void BaseSession::open(const Place &asked)
{
    Place place = asked;
    keepPassword(place);
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
                fail(*problem);
                goBack();
            });
    });
}

void BaseSession::create(const QString &address, bool withReferenceData)
{
    run([address = secretAddress(address), who = user(),
         files = withReferenceData ? referenceData()
                                   : QList<ImportFile>()] { return makeBase(address, who, files); },
        [this, address](const Problem &problem) {
            if (problem)
                return fail(*problem);
            m_settings.addRecentBase(Address::canonical(address)); // also if the user stays
            m_leavePage([this, address] { open({address}); });
        });
}

void BaseSession::setReadOnly(bool readOnly)
{
    if (m_practice == Practice::None && readOnly != (m_atlas.state() == Atlas::State::ReadOnly))
        open({m_place.address, readOnly ? Store::Access::ReadOnly : Store::Access::ReadWrite});
}

bool BaseSession::isReadOnlyAsAsked() const
{
    return m_place.access == Store::Access::ReadOnly;
}

void BaseSession::practise(Practice of)
{
    Q_ASSERT(of != Practice::None);
    auto folder = std::make_shared<std::unique_ptr<QTemporaryDir>>(new QTemporaryDir);
    const QString file = (*folder)->filePath(QStringLiteral("practice.sqlite"));
    const auto work = [of, file, folder, from = secretAddress(m_place.address),
                       who = user()]() -> Problem {
        if (of == Practice::OfBase)
            return copyBase(from, file);
        return makeBase(file, who, trainingData());
    };
    run(work, [this, of, file, folder](const Problem &problem) {
        if (problem) {
            fail(*problem);
            return;
        }
        m_leavePage([this, of, file, folder] {
            whenClosed([this, of, file, folder] {
                m_folder = std::move(*folder);
                openNow({file}, of);
            });
        });
    });
}

void BaseSession::discardPractice()
{
    if (m_practice == Practice::None)
        return;
    whenClosed([this] {
        m_folder.reset();
        openNow(m_place, Practice::None, [] {
            return tr("The practice copy was removed. You are working on your own database again.");
        });
    });
}

void BaseSession::backUpTo(const QString &file)
{
    m_atlas.backupTo(file, this, [this, file](const BaseResult &result) {
        if (isDone(result))
            Q_EMIT done([file] {
                return tr("A verified copy of the database was saved to “%1”.").arg(file);
            });
    });
}

void BaseSession::restoreFrom(const QString &backup, const QString &file)
{
    Q_ASSERT(m_practice == Practice::None && !isOnServer(file));
    const auto restored = std::make_shared<Restored>();
    whenClosed([this, backup, file, restored] {
        run(
            [backup, file, restored]() -> Problem {
                const auto outcome = restoreBase(backup, file);
                if (const auto *failure = std::get_if<OpenFailure>(&outcome))
                    return *failure;
                *restored = std::get<Restored>(outcome);
                return std::nullopt;
            },
            [this, backup, file, restored](const Problem &problem) {
                if (problem) {
                    fail(*problem);
                    goBack();
                    return;
                }
                openNow({file}, Practice::None, [backup, restored] {
                    QStringList said{tr("The database was restored from “%1”. Its previous content "
                                        "is kept in “%2”.")
                                         .arg(backup, restored->kept)};
                    if (restored->hadOtherName)
                        said << otherNameText();
                    return said.join(QLatin1Char('\n'));
                });
            });
    });
}

void BaseSession::rescueTo(const QString &file)
{
    m_atlas.rescueTo(file, this, [this, file](const BaseResult &result) {
        if (!isDone(result))
            return;
        const QString from = canonicalAddress(m_atlas.address());
        whenClosed([this, file, from] {
            // The choices are taken over, and so are drafts, by rescuedFromPart.
            m_settings.setBase(canonicalAddress(file));
            m_settings.copyChoices(from);
            m_settings.setOfBase(rescuedFromPart, from);
            openNow({file}, Practice::None, [file] {
                return tr("The data shown were saved to “%1”, and you are now working there.")
                    .arg(file);
            });
        });
    });
}

void BaseSession::close()
{
    m_next = nullptr;
    m_then = nullptr;
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
    Q_ASSERT(!m_then);
    m_then = then;
    Q_EMIT working(true);
    m_background.start(work);
}

void BaseSession::openNow(const Place &place, Practice practice, const Say &say)
{
    takeChoices(place.address, practice);
    m_atlas.setUser(user());
    m_atlas.open(secretAddress(place.address), place.access, this,
                 [this, place, practice, say](const BaseResult &result) {
                     if (const auto *failure = std::get_if<OpenFailure>(&result))
                         return refuse(*failure, place, practice, say);
                     if (std::holds_alternative<Cancelled>(result))
                         return reportCancelledOpen(place);
                     if (!isDone(result))
                         return;
                     m_practice = practice;
                     if (practice == Practice::None) {
                         m_place = place;
                         m_folder.reset();
                         m_settings.addRecentBase(m_atlas.address());
                     }
                     Q_EMIT practiceChanged();
                     Q_EMIT opened();
                     if (say)
                         Q_EMIT done(say);
                 });
}

/// Reports why if it was not.
bool BaseSession::isDone(const BaseResult &result)
{
    if (const auto *failure = std::get_if<OpenFailure>(&result))
        fail(*failure);
    else if (const auto *failed = std::get_if<Failed>(&result))
        fail(SubmitResult(*failed));
    return std::holds_alternative<Done>(result);
}

/// Reports that opening was cancelled before it began, unless another base is opened instead.
void BaseSession::reportCancelledOpen(const Place &place)
{
    if (m_next || m_atlas.state() == Atlas::State::Closing)
        return;
    Q_EMIT failed([address = place.address] {
        return tr("“%1” was not opened, because you cancelled.").arg(address);
    });
    if (place != m_place)
        goBack();
}

/// Only a password that is missing or wrong can be helped here.
void BaseSession::refuse(const OpenFailure &failure, const Place &place, Practice practice,
                         const Say &say)
{
    const auto giveUp = [this, failure, place] {
        Q_EMIT openFailed(failure, place);
        if (place != m_place)
            goBack();
    };
    if (failure.reason != Refusal::LoginRefused || !m_askPassword)
        return giveUp();
    // Not from within this callback, which the question would block.
    const auto ask = [this, place, practice, say, giveUp] {
        const auto password = m_askPassword(place.address, m_passwords.contains(place.address));
        if (m_atlas.state() != Atlas::State::Closed)
            return; // another operation was begun meanwhile
        if (!password) {
            m_passwords.remove(place.address);
            return giveUp();
        }
        m_passwords.insert(place.address, *password);
        openNow(place, practice, say);
    };
    QMetaObject::invokeMethod(this, ask, Qt::QueuedConnection);
}

QString BaseSession::secretAddress(const QString &address) const
{
    const auto password = m_passwords.constFind(address);
    return password == m_passwords.cend() ? address : Address::withPassword(address, *password);
}

/// Takes the password out of the address, since that is shown and stored.
void BaseSession::keepPassword(Place &place)
{
    if (!isOnServer(place.address))
        return;
    const auto address = Address::parse(place.address);
    place.address = Address::withoutPassword(place.address);
    if (address && !address->password.isEmpty())
        m_passwords.insert(place.address, address->password);
}

/// Home, filter and favourites belong to the base; a practice copy begins with those of the base
/// and keeps its own. Called before anybody is told of the base.
void BaseSession::takeChoices(const QString &address, Practice practice)
{
    switch (practice) {
    case Practice::None:
        m_settings.setBase(canonicalAddress(address));
        break;
    case Practice::OfBase:
        m_settings.setBase(QStringLiteral("practice copy"));
        if (m_practice != Practice::OfBase)
            m_settings.copyChoices(canonicalAddress(m_place.address));
        break;
    case Practice::OfTraining:
        m_settings.setBase(QStringLiteral("training set"));
        break;
    }
}

void BaseSession::fail(const Obstacle &obstacle)
{
    Q_EMIT failed([obstacle] {
        const auto *failure = std::get_if<OpenFailure>(&obstacle);
        return failure ? shownSentence(*failure) : sentenceOf(obstacle);
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
    // Not from within the signal of Atlas, which is still being handled.
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
