// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/models/historymodel.h"
#include "ui/session/page.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QTableView;

namespace mra {

class LogBook;
class MessageBar;

/// The change log in words: who changed what, when and why; undo of a chosen batch, and the check
/// of the whole history.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    HistoryPage(Workspace &workspace, LogBook &log, QWidget *parent = nullptr);
    ~HistoryPage() override;

    [[nodiscard]] static QString titleText();
    [[nodiscard]] QString title() const override { return titleText(); }
    void print(QPrinter &printer) override;
    void forgetDone() override;

    [[nodiscard]] HistoryModel &model() { return m_model; }
    [[nodiscard]] QTableView &table() { return *m_table; }
    [[nodiscard]] MessageBar &messages() { return *m_messages; }
    void undoSelected();
    void verify();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void connectHands();
    void connectModel();
    void restoreState();
    void takeChanges();
    void fillPeople();
    void fitColumns();
    void warnOfClock();
    void narrow();
    void keepSelection();
    void showDetails();
    void updateTexts();
    [[nodiscard]] int currentRow() const;

    Workspace &m_workspace;
    LogBook &m_log;
    HistoryModel m_model;
    QLineEdit *m_search;
    QComboBox *m_who;
    QComboBox *m_kind;
    QComboBox *m_since;
    QPushButton *m_undo;
    QPushButton *m_verify;
    MessageBar *m_messages;
    QTableView *m_table;
    QPlainTextEdit *m_details;
    QSplitter *m_splitter;
    QTimer m_searching;
    QString m_batch; ///< that was selected last
    bool m_isFitting = false;
    bool m_isByHand = false; ///< a person dragged a column
};

} // namespace mra
