// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/languageswitcher.h"
#include "ui/basesession.h"
#include "ui/common/settings.h"
#include "ui/common/workspace.h"
#include "ui/hands.h"
#include "ui/mainwindow.h"
#include "ui/widgettexts.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace mra {
class RecordForm;
class RecordPane;
} // namespace mra

namespace mra::test {

constexpr int patience = 15'000; ///< milliseconds, for what the store or a worker does

/// What stays when the program ends: a copy of a base, and settings that are no first start.
struct Desk
{
    /// Without a base where the seed is empty.
    explicit Desk(const QString &seed);

    QTemporaryDir folder;
    QString base;
    QString settings;
};

/// One run of the window at a desk.
struct Frame
{
    enum Page { Overview, Agreements, Bodies, Places, Projects, History };

    explicit Frame(const Desk &desk, const QString &language = QStringLiteral("en"),
                   Store::Access access = Store::Access::ReadWrite);
    Frame(const Desk &desk, const QString &language, const BaseSession::Place &place);
    /// Without a word to the user, as the end of the program by a signal is.
    ~Frame();
    Q_DISABLE_COPY_MOVE(Frame)

    [[nodiscard]] bool waitFor(Atlas::State state) const;
    /// The base is open and all lists that are shown are filled.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] RecordsPage &page(Page page) const { return *window->pages()[page]; }
    [[nodiscard]] RecordPane &pane(Page page) const;
    [[nodiscard]] bool shows(Page page) const { return window->pages()[page]->isVisible(); }
    template <class T>
    [[nodiscard]] T record(const char *id) const
    {
        const auto found = workspace.snapshot().find(RecordKey{kindOf<T>(), QLatin1String(id)});
        return found ? std::get<T>(*found) : T();
    }

    Settings settings;
    Atlas atlas;
    Workspace workspace;
    std::optional<BaseSession> session;
    std::optional<MainWindow> window;

private:
    template <class T>
    [[nodiscard]] static constexpr RecordKind kindOf()
    {
        return RecordKind(Record(T()).index());
    }
};

/// The texts of the window once its pages are filled, which is done beside the event loop.
[[nodiscard]] WidgetTexts settledTextsOf(const Frame &frame, const Desk &desk);

/// By its id in the search of the window, and Enter.
void openRecord(Frame &frame, Frame::Page page, const QString &id);
/// The form of the record that is open, by F2.
[[nodiscard]] RecordForm *editRecord(Frame &frame, Frame::Page page);

/// Answers the dialogs that the window puts up, in their order. One that nobody waits for is
/// closed and remembered.
class Dialogs : public QObject
{
public:
    using Answer = std::function<void(QWidget *)>;

    Dialogs();

    void expect(const Answer &answer);
    /// A message box, by the text of the button.
    void expectBox(const char *name, const QString &button, QString *shown = nullptr);
    /// A file dialog, by the file.
    void expectFile(const QString &file);
    /// Empty where all that was expected came, and nothing else.
    [[nodiscard]] QString fault() const;
    void clear();

private:
    void look();

    QTimer m_look;
    QList<Answer> m_expected;
    QStringList m_surprises;
};

/// A base to copy, settings and data of nobody, no warnings, no dialog that was not expected.
class WindowTest : public QObject
{
    Q_OBJECT

protected:
    /// The file of a base that holds the reference data.
    [[nodiscard]] const QString &seed() const { return m_seed; }
    /// The window is in front, and its lists are filled.
    [[nodiscard]] static bool isUp(Frame &frame);

    LanguageSwitcher m_switcher;
    Dialogs m_dialogs;

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

private:
    QTemporaryDir m_folder;
    QString m_seed;
};

} // namespace mra::test

#define VERIFY_SOON(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, mra::test::patience)
#define COMPARE_SOON(actual, expected)                                                             \
    QTRY_COMPARE_WITH_TIMEOUT(actual, expected, mra::test::patience)
