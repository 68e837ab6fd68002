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
        return ResultText::tr("There is no database at “%1”. Check the name, or make a new "
                              "database.");
    case Refusal::NotADatabase:
        return ResultText::tr("“%1” is not a database. Nothing was changed; name another file.");
    case Refusal::ForeignFile:
        return ResultText::tr("“%1” is a database of another program. Nothing was changed; name "
                              "another file.");
    case Refusal::Damaged:
        return ResultText::tr("The database “%1” is damaged. Keep the file as it is, and go back "
                              "to a copy.");
    case Refusal::AlreadyExists:
        return ResultText::tr("“%1” exists already, and it was left as it is. Name another place.");
    case Refusal::NoFolder:
        return ResultText::tr("The folder of “%1” does not exist. Nothing was changed; make the "
                              "folder, or name a place in one that is there.");
    case Refusal::LeftBeside:
        return ResultText::tr("“%1” was not made: beside its place lies a file that an earlier "
                              "database of this name left, and it would spoil the new one. Nothing "
                              "was changed; put that database back beside the file, or put the "
                              "file away, or name another place.");
    case Refusal::NotPermitted:
        return ResultText::tr(
            "Your account has no right to do this with “%1”. Nothing was changed; "
            "ask whoever manages it for the right.");
    case Refusal::ReadOnlyMedium:
        return ResultText::tr("“%1” lies on a medium that can only be read. Nothing was changed; "
                              "name a place that can be written.");
    case Refusal::ReadOnlyServer:
        return ResultText::tr("The server lets “%1” be read only: it is set so, or it is a copy of "
                              "another server. Nothing was changed; ask whoever manages it, or "
                              "name another database.");
    case Refusal::NoSpace:
        return ResultText::tr("There is no space left for “%1”. Nothing was changed; make room and "
                              "try again.");
    case Refusal::OverQuota:
        return ResultText::tr("“%1” would take more space than your account may use. Nothing was "
                              "changed; delete files of yours or ask for a larger quota, then try "
                              "again.");
    case Refusal::TooManyFiles:
        return ResultText::tr("“%1” cannot be opened, because too many files are open. Nothing was "
                              "changed; close other programs or windows, then try again.");
    case Refusal::Busy:
        return ResultText::tr("Another program holds “%1” locked. Nothing was changed; wait until "
                              "it is done, or end it, and try again.");
    case Refusal::IoError:
        return ResultText::tr("The disk or network drive reports an error at “%1”. Nothing was "
                              "changed; copy the file to a sound disk and try again there.");
    case Refusal::NotWritable:
        return ResultText::tr("“%1” cannot be written. Nothing was changed; check the folder and "
                              "its permissions.");
    case Refusal::Interrupted:
        return ResultText::tr("A program was interrupted while it saved to “%1”, and what it left "
                              "must be taken back before the database can be read. Nothing was "
                              "changed; open it once for writing (without “--read-only”), or copy "
                              "it together with the files beside it to a place that can be "
                              "written, and open it there.");
    case Refusal::Unreachable:
        return ResultText::tr("The database “%1” cannot be reached. Check the address, the login "
                              "and the network.");
    case Refusal::NoDatabase:
        return ResultText::tr("The server has no database of the name in “%1”. Check the name, or "
                              "have the database made by whoever manages the server.");
    case Refusal::LoginRefused:
        return ResultText::tr("The server refused the login for “%1”. Check the user name and the "
                              "password.");
    case Refusal::WrongEncoding:
        return ResultText::tr("The database “%1” cannot hold all scripts, because its encoding is "
                              "not UTF-8. Nothing was changed; name a database with the "
                              "encoding UTF8.");
    case Refusal::OlderSchema:
        return ResultText::tr("“%1” was made by an older version, and it was opened for reading "
                              "only, so that it could not be brought up to date. Nothing was "
                              "changed; open it once for writing, or a copy of it.");
    case Refusal::UnknownSchema:
        return ResultText::tr("“%1” was made by another program or is damaged: its version number "
                              "is none of this program. Nothing was changed; name another "
                              "database, or go back to a copy.");
    case Refusal::CopyFailed:
        return ResultText::tr("“%1” was made by an older version. A copy is kept before it is "
                              "brought up to date, and that copy could not be made. Nothing was "
                              "changed; see to the cause and open it again.");
    case Refusal::MigrationFailed:
        return ResultText::tr("The database “%1” could not be brought to the present version and "
                              "is as it was. Keep the file, and ask for help with it.");
    }
    Q_UNREACHABLE();
}

QString sentenceOf(Failed::Reason reason)
{
    switch (reason) {
    case Failed::Reason::ReadOnly:
        return ResultText::tr("The database is open for reading only. Nothing was saved.");
    case Failed::Reason::NewerSchema:
        return ResultText::tr(
            "The database was made by a newer version of the program and can only "
            "be read here. Nothing was saved; install the newer version.");
    case Failed::Reason::NotPermitted:
        return ResultText::tr(
            "Your account has no right to change the database. Nothing was saved; "
            "ask whoever manages it for the right.");
    case Failed::Reason::ReadOnlyMedium:
        return ResultText::tr("The database lies on a medium that can only be read. Nothing was "
                              "saved; copy it to a place that can be written.");
    case Failed::Reason::ReadOnlyServer:
        return ResultText::tr("The server lets the database be read only. Nothing was saved; ask "
                              "whoever manages it.");
    case Failed::Reason::Damaged:
        return ResultText::tr("The database is damaged, and nothing is written to it any more. "
                              "Nothing was saved; go back to a backup, or export what can still be "
                              "read.");
    case Failed::Reason::Busy:
        return ResultText::tr("Another program is writing to the database. Nothing was saved; try "
                              "again.");
    case Failed::Reason::NoSpace:
        return ResultText::tr("There is no space left. Nothing was saved; make room and try "
                              "again.");
    case Failed::Reason::OverQuota:
        return ResultText::tr("Your quota of space is used up. Nothing was saved; delete files of "
                              "yours or ask for a larger quota, then try again.");
    case Failed::Reason::TooManyFiles:
        return ResultText::tr("Too many files are open. Nothing was saved; close other programs or "
                              "windows, then try again.");
    case Failed::Reason::IoError:
        return ResultText::tr("The disk or network drive reports an error. Nothing was saved; keep "
                              "your input, and have the drive checked before you try again.");
    case Failed::Reason::Replaced:
        return ResultText::tr("Another program put other data in the place of the open database. "
                              "Nothing was saved; open what is there now, or save your state under "
                              "another name.");
    case Failed::Reason::Gone:
        return ResultText::tr("The file of the database is no longer there: it was moved or "
                              "deleted. Nothing was saved; put it back, or save your state under "
                              "another name.");
    case Failed::Reason::ConnectionLost:
        return ResultText::tr("The connection to the database was lost. Nothing was saved; try "
                              "again.");
    case Failed::Reason::OutcomeUnknown:
        return ResultText::tr("The connection was lost while saving, so it is not known whether "
                              "the change was saved. Look at the history before you try again.");
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
    return ResultText::tr("Changed by somebody else in the meantime: %1. Nothing was saved; look "
                          "at the present state and decide again.")
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
        return ResultText::tr("A newer version of the program made this database. It can be read "
                              "here; to change it, install the newer version.");
    case Failed::Reason::ReadOnlyMedium:
        return ResultText::tr("The database lies on a medium that can only be read. To change it, "
                              "save a copy in another place and open that.");
    case Failed::Reason::ReadOnlyServer:
        return ResultText::tr("The server lets this database be read only: it is set so, or it is "
                              "a copy of another server. Ask whoever manages it.");
    case Failed::Reason::Damaged:
        return ResultText::tr("The database is damaged, and only what can still be read is shown. "
                              "Go back to a backup, or export what is whole.");
    case Failed::Reason::NotPermitted:
        return ResultText::tr("Your account may read this database and not change it. Whoever "
                              "manages it can give you the right.");
    case Failed::Reason::IoError:
        return ResultText::tr("The disk or network drive of the database reports an error, so it "
                              "is open for reading only. Have the drive checked, then open it "
                              "again.");
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
    return ResultText::tr("The database cannot be written, so it is open for reading only. Check "
                          "the file and its folder, then open it again.");
}

QString sentenceOf(const Verification &verification)
{
    const QString seq = QString::number(verification.seq);
    const QString record = mentionOf(verification.record);
    switch (verification.fault) {
    case Verification::Fault::None:
        return ResultText::tr("The history is whole: all %n entries were checked, and they lead to "
                              "the present state.",
                              nullptr, int(verification.rows));
    case Verification::Fault::Number:
        return ResultText::tr(
                   "Entry %1 of the history does not follow in number on the entry before "
                   "it: entries are missing or were added. Compare with a copy.")
            .arg(seq);
    case Verification::Fault::Hash:
        return ResultText::tr("Entry %1 of the history, or its place in it, is not what was "
                              "written. Compare with a copy.")
            .arg(seq);
    case Verification::Fault::Step:
        return ResultText::tr("Entry %1 of the history stands apart from the other entries of its "
                              "step or contradicts them. Compare with a copy.")
            .arg(seq);
    case Verification::Fault::Undo:
        return ResultText::tr(
                   "Entry %1 of the history undoes a step that does not stand before it. "
                   "Compare with a copy.")
            .arg(seq);
    case Verification::Fault::Unreadable:
        return ResultText::tr("Entry %1 of the history cannot be read. Compare with a copy.")
            .arg(seq);
    case Verification::Fault::Version:
        return ResultText::tr(
                   "Entry %1 of the history gives a record a version that does not follow "
                   "on its last one (%2). Compare with a copy.")
            .arg(seq, record);
    case Verification::Fault::Replay:
        return ResultText::tr("Entry %1 of the history does not follow from the entries before it "
                              "(%2). Compare with a copy.")
            .arg(seq, record);
    case Verification::Fault::Difference:
        return ResultText::tr("The tables differ from the history: %1. Compare with a copy.")
            .arg(record);
    case Verification::Fault::Engine:
        return withDetail(
            ResultText::tr("The file of the database is damaged, and nothing is written to it any "
                           "more. Go back to a backup, or export what can still be read."),
            verification.detail);
    case Verification::Fault::Reference:
        return ResultText::tr("The tables refer to a record that does not exist: %1. Compare with "
                              "a copy.")
            .arg(record);
    }
    Q_UNREACHABLE();
}

QString otherNameText()
{
    return ResultText::tr("The file had another name as well (a hard link), and by that name it "
                          "still holds what it held before.");
}

QString clockWarning(const QString &at, const QDateTime &now)
{
    constexpr qint64 tolerance = 120; // seconds
    const QDateTime written = QDateTime::fromString(at, Qt::ISODateWithMs);
    if (!written.isValid() || written <= now.addSecs(tolerance))
        return {};
    return ResultText::tr(
               "The last entry of the history is dated %1, which is still to come. Check "
               "the clock of this computer, and that of the one that wrote it. Nothing is "
               "lost: the numbers of the entries give their order.")
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
