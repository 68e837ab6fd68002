// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/languageswitcher.h"
#include "ui/guitest.h"
#include "ui/hands.h"
#include "ui/session/basesession.h"
#include "ui/session/settings.h"
#include "ui/session/workspace.h"
#include "ui/widgettexts.h"
#include "ui/window/mainwindow.h"

namespace mra {
class RecordForm;
class RecordPane;
} // namespace mra

namespace mra::test {

/// What is left when the program ends: a copy of a base, and settings with the choices of the first
/// start made.
struct Desk
{
    /// Has no base if `seed` is empty.
    explicit Desk(const QString &seed);

    QTemporaryDir folder;
    QString base;
    QString settings;
};

/// One run of the window at a desk.
struct Frame
{
    using PageKey = QLatin1String;
    static constexpr PageKey Overview{"overview"};
    static constexpr PageKey Agreements{"agreements"};
    static constexpr PageKey Bodies{"bodies"};
    static constexpr PageKey Places{"countries"};
    static constexpr PageKey Projects{"projects"};
    static constexpr PageKey History{"history"};

    explicit Frame(const Desk &desk, const QString &language = QStringLiteral("en"),
                   Store::Access access = Store::Access::ReadWrite);
    Frame(const Desk &desk, const QString &language, const BaseSession::Place &place);
    /// Ends without asking the user, as if the program were ended by a signal.
    ~Frame();
    Q_DISABLE_COPY_MOVE(Frame)

    [[nodiscard]] bool waitFor(Atlas::State state) const;
    /// Whether the base is open and all visible lists are filled.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] Page &page(const QString &key) const { return window->pages().page(key); }
    [[nodiscard]] RecordPane &pane(const QString &key) const;
    [[nodiscard]] bool shows(const QString &key) const { return page(key).isVisible(); }
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

/// The texts of the window, once its pages are filled.
[[nodiscard]] WidgetTexts settledTextsOf(const Frame &frame, const Desk &desk);

/// Goes to the page by its shortcut.
void goTo(Frame &frame, const QString &page);
/// Shows every page by its keys, the last one first, and calls `then` when its lists are filled.
void showAllPages(Frame &frame, const std::function<void()> &then = {});
/// Opens the record by typing its id into the search of the window and pressing Enter.
void openRecord(Frame &frame, const QString &page, const QString &id);
/// Presses F2; returns the form of the record.
[[nodiscard]] RecordForm *editRecord(Frame &frame, const QString &page);

/// What tests of the window share.
class WindowTest : public GuiTest
{
    Q_OBJECT

protected:
    /// Whether the window is active and its lists are filled; waits for that.
    [[nodiscard]] static bool isUp(Frame &frame);

    LanguageSwitcher m_switcher;

protected Q_SLOTS:
    void init();
};

} // namespace mra::test
