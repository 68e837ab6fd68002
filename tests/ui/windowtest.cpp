// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/windowtest.h"

#include "ui/forms/recordform.h"
#include "ui/records/recordlist.h"
#include "ui/records/recordpage.h"
#include "ui/records/recordpane.h"
#include "ui/session/keptfilter.h"
#include "ui/window/pages.h"

#include <QListView>
#include <QTableView>

namespace mra::test {

Desk::Desk(const QString &seed)
    : base(folder.filePath(QStringLiteral("base.sqlite")))
    , settings(folder.filePath(QStringLiteral("settings.ini")))
{
    if (!seed.isEmpty())
        QFile::copy(seed, base);
    Settings chosen(settings);
    chosen.setLanguage(QStringLiteral("en"));
    chosen.setHome(QStringLiteral("CN"));
    chosen.setBoundaryView(QStringLiteral("iso"));
    chosen.setDisplayName(QStringLiteral("Officer"));
}

Frame::Frame(const Desk &desk, const QString &language, Store::Access access)
    : Frame(desk, language, {desk.base, access})
{
}

Frame::Frame(const Desk &desk, const QString &language, const BaseSession::Place &place)
    : settings(desk.settings)
    , workspace(atlas, settings)
{
    workspace.setLanguage(language);
    workspace.filter().setFilter(keptFilter(settings, QDate(2026, 11, 21)));
    session.emplace(atlas, settings);
    window.emplace(workspace, *session);
    window->resize(1280, 800);
    window->show();
    session->open(place);
}

Frame::~Frame()
{
    window.reset();
    session->close();
    (void)QTest::qWaitFor([this] { return atlas.state() == Atlas::State::Closed; }, patience);
}

bool Frame::waitFor(Atlas::State state) const
{
    return QTest::qWaitFor([&] { return atlas.state() == state; }, patience);
}

bool Frame::isReady() const
{
    if (atlas.state() != Atlas::State::Open && atlas.state() != Atlas::State::ReadOnly)
        return false;
    for (Page *page : window->pages().made()) {
        auto *records = qobject_cast<RecordPage *>(page);
        if (records && records->isVisible() && !records->list().model().isReady())
            return false;
    }
    return true;
}

RecordPane &Frame::pane(const QString &key) const
{
    return static_cast<RecordPage &>(page(key)).pane();
}

WidgetTexts settledTextsOf(const Frame &frame, const Desk &desk)
{
    // Pages that are not seen follow another language later, and the history comes when it is seen.
    const auto isFilled = [&] {
        const QList<Page *> pages = frame.window->pages().made();
        const auto *history = seen<QTableView>(*frame.window, "history");
        return std::none_of(pages.begin(), pages.end(),
                            [](const Page *page) { return page->hasPendingTexts(); }) &&
               (!history || history->model()->rowCount() > 0);
    };
    constexpr int moment = 60; // milliseconds, in which what is at work says something else
    WidgetTexts texts;
    for (int left = patience / moment; left > 0; --left) {
        QTest::qWait(moment);
        if (std::exchange(texts, textsOf(*frame.window)) == texts && isFilled())
            break;
    }
    for (QString &text : texts)
        text.replace(desk.folder.path(), QStringLiteral("folder")); // each desk has its own
    return texts;
}

void goTo(Frame &frame, const QString &page)
{
    for (const PageEntry &entry : pageEntries()) {
        if (entry.key == page)
            QTest::keySequence(&*frame.window, entry.shortcut);
    }
}

void showAllPages(Frame &frame, const std::function<void()> &then)
{
    const QList<PageEntry> &pages = pageEntries();
    for (auto page = pages.crbegin(); page != pages.crend(); ++page) {
        goTo(frame, page->key);
        VERIFY_SOON(frame.shows(page->key) && frame.isReady());
        if (then)
            then();
    }
}

void openRecord(Frame &frame, const QString &page, const QString &id)
{
    press(Qt::Key_K, Qt::ControlModifier);
    typeInto(seen(*frame.window, "search"), id);
    auto *hits = frame.window->findChild<QListView *>(QStringLiteral("searchHits"));
    VERIFY_SOON(hits->isVisible() && hits->currentIndex().isValid());
    const auto isAtHit = [&] {
        return hits->currentIndex().data(Qt::UserRole).value<RecordKey>().id == id;
    };
    for (int left = hits->model()->rowCount(); !isAtHit() && left > 0; --left)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    VERIFY_SOON(frame.shows(page) && frame.isReady());
    COMPARE_SOON(frame.pane(page).record().value_or(RecordKey()).id, id);
}

RecordForm *editRecord(Frame &frame, const QString &page)
{
    press(Qt::Key_F2);
    return seen<RecordForm>(frame.pane(page));
}

bool WindowTest::isUp(Frame &frame)
{
    frame.window->activateWindow();
    return QTest::qWaitForWindowActive(&*frame.window) &&
           QTest::qWaitFor([&] { return frame.isReady(); }, patience);
}

void WindowTest::init()
{
    GuiTest::init();
    m_switcher.use(QStringLiteral("en"));
}

} // namespace mra::test
