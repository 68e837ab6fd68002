// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/common/workspace.h"

#include <QTextBrowser>

namespace mra {

class LogBook;

/// A record to read: what it says, what follows from it on the day of the filter, and what other
/// records say of it. Whatever it names is a link to its record. Its history is folded at the end.
class ReadingCard : public QTextBrowser
{
    Q_OBJECT

public:
    ReadingCard(Workspace &workspace, LogBook &log, QWidget *parent = nullptr);

    /// Shows the record from its beginning; nothing: what to do to see one.
    void setRecord(const std::optional<RecordKey> &key);
    [[nodiscard]] const std::optional<RecordKey> &record() const { return m_key; }
    /// What an empty card says.
    void setHint(const QString &hint);

    /// Writes the card again where it stands, such as after a change. A card that is not seen is
    /// written when it is.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void write();
    void writeHistory(class CardWriter &card);
    void open(const QUrl &link);

    Workspace &m_workspace;
    LogBook &m_log;
    std::optional<RecordKey> m_key;
    QString m_hint;
    bool m_isHistoryOpen = false;
    bool m_isStale = false;
};

} // namespace mra
