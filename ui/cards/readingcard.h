// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/derived/background.h"
#include "ui/cards/cards.h"
#include "ui/session/workspace.h"

#include <QTextBrowser>

class QPrinter;

namespace mra {

/// A record to read: its fields, what follows from it on the day of the filter, and what other
/// records say about it. Every record that it names is a link. Its history is folded at the end.
/// What other records say is computed in the thread pool and filled in later.
class ReadingCard : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ReadingCard(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows the record from its beginning; if null, the hint.
    void setRecord(const std::optional<RecordKey> &key);
    [[nodiscard]] const std::optional<RecordKey> &record() const { return m_key; }
    /// Sets what an empty card says.
    void setHint(const QString &hint);
    /// Sets what an empty card shows after the hint.
    void setSummary(const std::function<void(CardWriter &)> &write);

    /// Prints the card as it is unfolded.
    void printOn(QPrinter &printer);

    /// Writes the card again in the next turn of the event loop, such as after a change, and keeps
    /// its scroll position. A hidden card is written when it is shown.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// What the card has to find out from other records.
    struct Question
    {
        RecordKey key;
        std::optional<Filter> filter; ///< only for a territory, whose answer depends on it
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
    QSet<QString> m_unfolded; ///< parts of the card, by name
    bool m_isHistoryOpen = false;
    std::optional<Changes> m_history; ///< of the record; read when unfolded
    bool m_isStale = false;
    bool m_isRefreshScheduled = false;  ///< refresh() is scheduled
    std::optional<RecordKey> m_written; ///< the record that the document shows
    std::optional<Question> m_asked;
    std::optional<Answered> m_answered;
    Background<Answered> m_background;
};

} // namespace mra
