// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/derived/background.h"
#include "ui/cards/cards.h"
#include "ui/session/workspace.h"

#include <QTextBrowser>

class QPrinter;

namespace mra {

/// A record to read: what it says, what follows from it on the day of the filter, and what other
/// records say of it. Whatever it names is a link to its record. Its history is folded at the end.
/// What other records say is worked out in the thread pool and filled in.
class ReadingCard : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ReadingCard(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows the record from its beginning; nothing: what to do to see one.
    void setRecord(const std::optional<RecordKey> &key);
    [[nodiscard]] const std::optional<RecordKey> &record() const { return m_key; }
    /// What an empty card says.
    void setHint(const QString &hint);
    /// What follows the hint on an empty card.
    void setSummary(const std::function<void(CardWriter &)> &write);

    /// Prints the card as it is unfolded.
    void printOn(QPrinter &printer);

    /// Writes the card again where it stands, such as after a change, before the event loop turns
    /// again. A card that is not seen is written when it is.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// What the card asks of other records.
    struct Question
    {
        RecordKey key;
        std::optional<Filter> filter; ///< that of a territory, whose answer rests on it
        quint64 snapshot = 0;         ///< its identity
        friend bool operator==(const Question &, const Question &) = default;
    };
    struct Answered
    {
        Question question;
        CardAnswer answer;
    };

    void refreshNow();
    void write();
    void write(CardWriter &card, const Record &record);
    void writeEmpty(CardWriter &card);
    [[nodiscard]] std::optional<Question> question() const;
    [[nodiscard]] const CardAnswer *answer();
    void ask(const Question &question);
    void listAgreements();
    void readHistory();
    void followHistory(const Changes &news);
    void writeHistory(CardWriter &card);
    void open(const QUrl &link);

    Workspace &m_workspace;
    std::optional<RecordKey> m_key;
    QString m_hint;
    std::function<void(CardWriter &)> m_summary;
    bool m_isHistoryOpen = false;
    std::optional<Changes> m_history; ///< of the record, read when it is unfolded
    bool m_isStale = false;
    bool m_isDue = false;               ///< to be written again in this turn of the event loop
    std::optional<RecordKey> m_written; ///< what the document shows
    std::optional<Question> m_asked;
    std::optional<Answered> m_answered;
    Background<Answered> m_background;
};

} // namespace mra
