// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/texts/resulttext.h"

#include "items/texts/datetext.h"
#include "items/texts/issuetext.h"
#include "items/texts/recordtext.h"
#include "items/texts/vocabularytext.h"

#include <QCoreApplication>

namespace mra {

namespace {

struct ResultText
{
    Q_DECLARE_TR_FUNCTIONS(ResultText)
};

/// A sentence followed by the engine's own words, which nobody translates.
QString withDetail(const QString &sentence, const QString &detail)
{
    return detail.isEmpty() ? sentence
                            : ResultText::tr("%1 (%2)", "a sentence, and technical detail")
                                  .arg(sentence, detail.simplified());
}

QString sentenceOf(Refusal reason)
{
    switch (reason) {
    case Refusal::Missing:
        return ResultText::tr(
            "There is no database at “%1”. Check the name, or create a new database.");
    case Refusal::NotADatabase:
        return ResultText::tr("“%1” is not a database. Nothing was changed; choose another file.");
    case Refusal::ForeignFile:
        return ResultText::tr(
            "“%1” is a database of another program. Nothing was changed; choose another file.");
    case Refusal::Damaged:
        return ResultText::tr(
            "The database “%1” is damaged. Keep the file as it is, and restore a backup.");
    case Refusal::AlreadyExists:
        return ResultText::tr("“%1” already exists and was not changed. Choose another place.");
    case Refusal::NoFolder:
        return ResultText::tr("The folder of “%1” does not exist. Nothing was changed; create the "
                              "folder, or choose another place.");
    case Refusal::LeftBeside:
        return ResultText::tr(
            "“%1” was not created: a file left by an earlier database of this name would damage "
            "the new one. Nothing was changed; put that database back next to the file, move the "
            "file away, or choose another place.");
    case Refusal::NotPermitted:
        return ResultText::tr("You do not have permission to do this with “%1”. Nothing was "
                              "changed; ask its administrator for permission.");
    case Refusal::ReadOnlyMedium:
        return ResultText::tr("“%1” is on a read-only medium. Nothing was changed; choose a place "
                              "that can be written to.");
    case Refusal::ReadOnlyServer:
        return ResultText::tr("The server allows “%1” to be read only: it is configured that way, "
                              "or it is a copy of another server. Nothing was changed; ask its "
                              "administrator, or choose another database.");
    case Refusal::NoSpace:
        return ResultText::tr("There is not enough space for “%1”. Nothing was changed; free some "
                              "space and try again.");
    case Refusal::OverQuota:
        return ResultText::tr(
            "“%1” would exceed the disk quota of your account. Nothing was changed; delete some of "
            "your files or ask for a larger quota, then try again.");
    case Refusal::TooManyFiles:
        return ResultText::tr("“%1” cannot be opened, because too many files are open. Nothing was "
                              "changed; close other programs or windows, then try again.");
    case Refusal::Busy:
        return ResultText::tr("Another program has locked “%1”. Nothing was changed; wait until it "
                              "has finished, or close it, and try again.");
    case Refusal::IoError:
        return ResultText::tr("The disk or network drive reports an error for “%1”. Nothing was "
                              "changed; copy the file to another disk and try again there.");
    case Refusal::NotWritable:
        return ResultText::tr("“%1” cannot be written. Nothing was changed; check the folder and "
                              "its permissions.");
    case Refusal::Interrupted:
        return ResultText::tr(
            "A program was interrupted while it saved to “%1”, and its unfinished change must be "
            "undone before the database can be read. Nothing was changed; open it once for writing "
            "(without “--read-only”), or copy it together with the files next to it to a place "
            "that can be written to, and open it there.");
    case Refusal::Unreachable:
        return ResultText::tr("The database “%1” cannot be reached. Check the address, the login "
                              "and the network.");
    case Refusal::NoDatabase:
        return ResultText::tr("The server has no database with the name in “%1”. Check the name, "
                              "or ask the administrator of the server to create the database.");
    case Refusal::LoginRefused:
        return ResultText::tr("The server refused the login for “%1”. Check the user name and the "
                              "password.");
    case Refusal::WrongEncoding:
        return ResultText::tr(
            "The database “%1” cannot store all scripts, because its encoding is not UTF-8. "
            "Nothing was changed; choose a database with the encoding UTF8.");
    case Refusal::OlderSchema:
        return ResultText::tr(
            "“%1” was created by an older version and must be updated, but it was opened "
            "read-only. Nothing was changed; open it once for writing, or open a copy of it.");
    case Refusal::UnknownSchema:
        return ResultText::tr(
            "“%1” was created by another program or is damaged: its version number does not belong "
            "to this program. Nothing was changed; choose another database, or restore a backup.");
    case Refusal::CopyFailed:
        return ResultText::tr(
            "“%1” was created by an older version. It is copied before it is updated, and that "
            "copy could not be created. Nothing was changed; remove the cause and open it again.");
    case Refusal::MigrationFailed:
        return ResultText::tr("The database “%1” could not be updated to the current version and "
                              "was not changed. Keep the file, and ask for help.");
    }
    Q_UNREACHABLE();
}

QString sentenceOf(Failed::Reason reason)
{
    switch (reason) {
    case Failed::Reason::ReadOnly:
        return ResultText::tr("The database is open read-only. Nothing was saved.");
    case Failed::Reason::NewerSchema:
        return ResultText::tr("The database was created by a newer version of the program and can "
                              "only be read here. Nothing was saved; install the newer version.");
    case Failed::Reason::NotPermitted:
        return ResultText::tr("You do not have permission to change the database. Nothing was "
                              "saved; ask its administrator for permission.");
    case Failed::Reason::ReadOnlyMedium:
        return ResultText::tr("The database is on a read-only medium. Nothing was saved; copy it "
                              "to a place that can be written to.");
    case Failed::Reason::ReadOnlyServer:
        return ResultText::tr("The server allows the database to be read only. Nothing was saved; "
                              "ask its administrator.");
    case Failed::Reason::Damaged:
        return ResultText::tr("The database is damaged and can no longer be changed. Nothing was "
                              "saved; restore a backup, or export what can still be read.");
    case Failed::Reason::Busy:
        return ResultText::tr("Another program is writing to the database. Nothing was saved; try "
                              "again.");
    case Failed::Reason::NoSpace:
        return ResultText::tr(
            "There is not enough space. Nothing was saved; free some space and try again.");
    case Failed::Reason::OverQuota:
        return ResultText::tr("Your disk quota is used up. Nothing was saved; delete some of your "
                              "files or ask for a larger quota, then try again.");
    case Failed::Reason::TooManyFiles:
        return ResultText::tr("Too many files are open. Nothing was saved; close other programs or "
                              "windows, then try again.");
    case Failed::Reason::IoError:
        return ResultText::tr("The disk or network drive reports an error. Nothing was saved; keep "
                              "your input, and have the drive checked before you try again.");
    case Failed::Reason::Replaced:
        return ResultText::tr("Another program replaced the open database with other data. Nothing "
                              "was saved; open the new data, or save your own under another name.");
    case Failed::Reason::Gone:
        return ResultText::tr("The database file was moved or deleted. Nothing was saved; put it "
                              "back, or save your data under another name.");
    case Failed::Reason::ConnectionLost:
        return ResultText::tr("The connection to the database was lost. Nothing was saved; try "
                              "again.");
    case Failed::Reason::OutcomeUnknown:
        return ResultText::tr("The connection was lost while saving, so it is not known whether "
                              "the change was saved. Check the history before you try again.");
    case Failed::Reason::Other:
        return ResultText::tr("The database refused the change. Nothing was saved.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString sentenceOf(const OpenFailure &failure)
{
    QStringList sentences{sentenceOf(failure.reason).arg(failure.address)};
    if (failure.cause)
        sentences << sentenceOf(*failure.cause).arg(failure.address);
    sentences.last() = withDetail(sentences.last(), failure.detail);
    return sentences.join(QLatin1Char('\n'));
}

QString sentenceOf(const Obstacle &obstacle)
{
    if (const auto *failure = std::get_if<OpenFailure>(&obstacle))
        return sentenceOf(*failure);
    return problemOf(std::get<SubmitResult>(obstacle)).value_or(QString());
}

QString sentenceOf(const Conflict &conflict)
{
    QStringList records;
    for (const Conflict::Item &item : conflict.items)
        records << mentionOf(item.key);
    return ResultText::tr("Changed by somebody else in the meantime: %1. Nothing was saved; check "
                          "the current state and decide again.")
        .arg(listedBriefly(records));
}

QString sentenceOf(const Failed &failure)
{
    return withDetail(sentenceOf(failure.reason), failure.detail);
}

QString readOnlyText(Failed::Reason reason)
{
    switch (reason) {
    case Failed::Reason::ReadOnly:
        return {};
    case Failed::Reason::NewerSchema:
        return ResultText::tr("A newer version of the program created this database. It can be "
                              "read here; to change it, install the newer version.");
    case Failed::Reason::ReadOnlyMedium:
        return ResultText::tr("The database is on a read-only medium. To change it, save a copy in "
                              "another place and open the copy.");
    case Failed::Reason::ReadOnlyServer:
        return ResultText::tr(
            "The server allows this database to be read only: it is configured that way, or it is "
            "a copy of another server. Ask its administrator.");
    case Failed::Reason::Damaged:
        return ResultText::tr("The database is damaged, and only what can still be read is shown. "
                              "Restore a backup, or export what is intact.");
    case Failed::Reason::NotPermitted:
        return ResultText::tr("You have permission to read this database, but not to change it. "
                              "Its administrator can give you permission.");
    case Failed::Reason::IoError:
        return ResultText::tr(
            "The disk or network drive of the database reports an error, so the database is open "
            "read-only. Have the drive checked, then open the database again.");
    case Failed::Reason::Busy:
    case Failed::Reason::NoSpace:
    case Failed::Reason::OverQuota:
    case Failed::Reason::TooManyFiles:
    case Failed::Reason::Replaced:
    case Failed::Reason::Gone:
    case Failed::Reason::ConnectionLost:
    case Failed::Reason::OutcomeUnknown:
    case Failed::Reason::Other:
        break;
    }
    return ResultText::tr("The database cannot be written, so it is open read-only. Check the file "
                          "and its folder, then open it again.");
}

QString sentenceOf(const Verification &verification)
{
    const QString seq = QString::number(verification.seq);
    const QString record = mentionOf(verification.record);
    switch (verification.fault) {
    case Verification::Fault::None:
        return ResultText::tr("The history is complete: all %n entries were checked, and they lead "
                              "to the current state.",
                              nullptr, int(verification.rows));
    case Verification::Fault::Number:
        return ResultText::tr(
                   "The number of entry %1 of the history does not follow that of the entry before "
                   "it: entries are missing or were added. Compare with a backup.")
            .arg(seq);
    case Verification::Fault::Hash:
        return ResultText::tr("Entry %1 of the history, or its position, was altered after it was "
                              "written. Compare with a backup.")
            .arg(seq);
    case Verification::Fault::Step:
        return ResultText::tr("Entry %1 of the history is separated from the other entries of its "
                              "step, or contradicts them. Compare with a backup.")
            .arg(seq);
    case Verification::Fault::Undo:
        return ResultText::tr("Entry %1 of the history undoes a step that does not precede it. "
                              "Compare with a backup.")
            .arg(seq);
    case Verification::Fault::Unreadable:
        return ResultText::tr("Entry %1 of the history cannot be read. Compare with a backup.")
            .arg(seq);
    case Verification::Fault::Version:
        return ResultText::tr("Entry %1 of the history gives a record a version that does not "
                              "follow its previous one (%2). Compare with a backup.")
            .arg(seq, record);
    case Verification::Fault::Replay:
        return ResultText::tr("Entry %1 of the history does not follow from the entries before it "
                              "(%2). Compare with a backup.")
            .arg(seq, record);
    case Verification::Fault::Difference:
        return ResultText::tr("The tables differ from the history: %1. Compare with a backup.")
            .arg(record);
    case Verification::Fault::Engine:
        return withDetail(
            ResultText::tr("The database file is damaged and can no longer be changed. Restore a "
                           "backup, or export what can still be read."),
            verification.detail);
    case Verification::Fault::Reference:
        return ResultText::tr("The tables refer to a record that does not exist: %1. Compare with "
                              "a backup.")
            .arg(record);
    }
    Q_UNREACHABLE();
}

QString otherNameText()
{
    return ResultText::tr("The file also had another name (a hard link). Under that name it still "
                          "has its previous content.");
}

QString clockWarning(const QString &at, const QDateTime &now)
{
    constexpr qint64 tolerance = 120; // seconds
    const QDateTime written = QDateTime::fromString(at, Qt::ISODateWithMs);
    if (!written.isValid() || written <= now.addSecs(tolerance))
        return {};
    return ResultText::tr("The last entry of the history is dated %1, which is in the future. "
                          "Check the clock of this computer and of the one that wrote the entry. "
                          "Nothing is lost: the entries are in the order of their numbers.")
        .arg(shownInstant(at));
}

std::optional<QString> problemOf(const SubmitResult &result)
{
    if (const auto *invalid = std::get_if<Invalid>(&result)) {
        QStringList sentences;
        for (const Issue &issue : invalid->issues) {
            if (issue.severity == Severity::Error)
                sentences << sentenceOf(issue);
        }
        return sentences.join(QLatin1Char('\n'));
    }
    if (const auto *conflict = std::get_if<Conflict>(&result))
        return sentenceOf(*conflict);
    if (const auto *failed = std::get_if<Failed>(&result))
        return sentenceOf(*failed);
    return std::nullopt;
}

} // namespace mra
