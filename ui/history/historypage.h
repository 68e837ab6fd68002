// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/models/historymodel.h"
#include "ui/session/page.h"

#include <QTimer>

#include <functional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QTableView;

namespace mra {

class LogBook;
class MessageBar;

/// The change log in words: who changed what, when and why; undo of a chosen step, and the check of
/// the whole history. It reads the newest steps, older ones when the user scrolls to them, and all
/// if search, filter or printing need them.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    HistoryPage(Workspace &workspace, LogBook &log, QWidget *parent = nullptr);
    ~HistoryPage() override;

    [[nodiscard]] static QString titleText();
    [[nodiscard]] QString title() const override { return titleText(); }
    void readToPrint(const std::function<void()> &then) override;
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
    void storeWidths();
    void takeChanges();
    void readOn();
    void readTexts(const HistoryModel::Part &part);
    void tellReading();
    void fillPeople();
    void fitColumns();
    void warnOfClock();
    void narrow();
    void keepSelection();
    void showDetails();
    void readDetails(const LogStep &step);
    void updateTexts();
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] bool isReading() const;
    [[nodiscard]] QString detailsText(const LogStep &step);
    [[nodiscard]] static QString readingText();

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
    QTimer m_tellReading;
    QString m_batch; ///< the step that was selected last
    int m_logNumber = -1;
    QStringList m_people;              ///< offered in m_who
    QString m_readBatch;               ///< the step whose changes were requested last
    Changes m_readChanges;             ///< of that step, once they are read
    bool m_areTextsAsked = false;      ///< a part of the log was requested for the search
    std::function<void()> m_whenWhole; ///< called once the whole log is read; prints it
    bool m_isFitting = false;
    bool m_isByHand = false; ///< a person dragged a column
};

} // namespace mra
