// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

// The program as a screen reader meets it: started as a process, read and worked over AT-SPI.

#include "aid.h"
#include "desktop.h"
#include "items/languages.h"
#include "support/patience.h"
#include "ui/session/settings.h"

#include <QCoreApplication>

using namespace mra;
using namespace mra::test;

namespace {

constexpr int mostChildren = 300; ///< of one element; further rows are made as the first ones
// Names of roles.
const QString pushButton = QStringLiteral("push button");
const QString menuItem = QStringLiteral("menu item");
const QString agreement = QStringLiteral("cn-nz-eeemra");

/// A text of the window in the language that is in use, as aids read it.
QString text(const char *context, const char *source, const char *note = nullptr)
{
    return QCoreApplication::translate(context, source, note).remove(QLatin1Char('&'));
}

/// What one walk through a window has met.
struct Walk
{
    QStringList breaches;
    int reached = 0;
};

} // namespace

class TestScreenReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingHasANameAndARole_data() { addLanguageRows(); }
    void everythingHasANameAndARole();
    void cleanup() { stop(); }

private:
    void start(const QString &language);
    void choose(const QString &language);
    void stop();
    void walkFirstStart();
    void walkForm();
    void walkDialog(const QString &command, const QString &role, const QString &way, int fewest);

    [[nodiscard]] QList<Element> windows() const;
    [[nodiscard]] std::optional<Element> front() const;
    [[nodiscard]] std::optional<Element> findByName(const Element &root, const QString &name,
                                                    const QString &role) const;
    void press(const QString &name, const QString &role);
    /// Walks until the window is filled so far, and fails on what has no name.
    void walkWindow(const QString &where, int fewest);
    void visit(const Element &element, const QString &path, Walk &walk) const;

    std::unique_ptr<Desktop> m_desktop;
    QString m_address; ///< of the bus for aids
    std::unique_ptr<Aid> m_aid;
    QProcess m_program;
    std::optional<Element> m_root;
};

void TestScreenReader::initTestCase()
{
    const QString missing = Desktop::missing();
    QVERIFY2(missing.isEmpty(), qPrintable(missing + QLatin1String(" is not installed")));
    m_desktop = std::make_unique<Desktop>();
    QVERIFY(m_desktop->start());
    m_address = m_desktop->addressForAids();
    QVERIFY2(!m_address.isEmpty(), "no bus for aids");
}

void TestScreenReader::start(const QString &language)
{
    m_aid.reset(); // there is one connection
    m_aid = std::make_unique<Aid>(m_address);
    m_program.setProcessEnvironment(m_desktop->environment());
    m_program.setProcessChannelMode(QProcess::ForwardedChannels);
    m_program.start(QStringLiteral(ATLAS_PROGRAM), {QStringLiteral("--lang"), language});
    QVERIFY(m_program.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT((m_root = m_aid->program(m_program.processId())), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!windows().isEmpty(), patience);
}

void TestScreenReader::stop()
{
    m_root.reset();
    if (m_program.state() == QProcess::NotRunning)
        return;
    m_program.terminate();
    if (!m_program.waitForFinished(5'000))
        m_program.kill();
    m_program.waitForFinished();
}

QList<Element> TestScreenReader::windows() const
{
    QList<Element> shown;
    for (const Element &window : m_root ? m_aid->children(*m_root) : shown) {
        if (m_aid->isShowing(window))
            shown << window;
    }
    return shown;
}

/// The dialog where one is open, else the window.
std::optional<Element> TestScreenReader::front() const
{
    const QList<Element> shown = windows();
    for (const Element &window : shown) {
        if (m_aid->role(window) == QLatin1String("dialog"))
            return window;
    }
    return shown.isEmpty() ? std::nullopt : std::optional(shown.first());
}

std::optional<Element> TestScreenReader::findByName(const Element &root, const QString &name,
                                                    const QString &role) const
{
    return m_aid->find(root, [&](const Element &element) {
        return m_aid->role(element) == role && m_aid->name(element) == name;
    });
}

void TestScreenReader::press(const QString &name, const QString &role)
{
    std::optional<Element> found;
    const auto look = [&] {
        const std::optional<Element> window = front();
        found = window ? findByName(*window, name, role) : std::nullopt;
        return found.has_value();
    };
    QVERIFY2(QTest::qWaitFor(look, patience), qPrintable(name));
    m_aid->press(*found);
}

void TestScreenReader::visit(const Element &element, const QString &path, Walk &walk) const
{
    if (!m_aid->isShowing(element))
        return;
    const QString role = m_aid->role(element);
    const QString name = m_aid->name(element);
    const QString place = QStringLiteral("%1/%2 “%3”").arg(path, role, name.left(30));
    if (m_aid->isFocusable(element)) {
        ++walk.reached;
        if (name.trimmed().isEmpty())
            walk.breaches << QStringLiteral("no name: ") + place;
        static const QStringList vague{QStringLiteral("unknown"), QStringLiteral("invalid"),
                                       QStringLiteral("filler")};
        if (role.isEmpty() || vague.contains(role))
            walk.breaches << QStringLiteral("no role: ") + place;
    }
    for (const Element &child : m_aid->children(element).mid(0, mostChildren))
        visit(child, place, walk);
}

void TestScreenReader::walkWindow(const QString &where, int fewest)
{
    Walk walk;
    const auto isFilled = [&] {
        walk = Walk();
        if (const std::optional<Element> window = front())
            visit(*window, {}, walk);
        return walk.reached >= fewest;
    };
    const bool filled = QTest::qWaitFor(isFilled, patience);
    QVERIFY2(walk.breaches.isEmpty(),
             qPrintable(QStringLiteral("%1: %2 breaches\n%3")
                            .arg(where)
                            .arg(walk.breaches.size())
                            .arg(walk.breaches.mid(0, 20).join(QLatin1Char('\n')))));
    QVERIFY2(filled, qPrintable(QStringLiteral("%1: %2 reached").arg(where).arg(walk.reached)));
    qInfo("%s: %d reached", qPrintable(where), walk.reached);
}

/// The first start asks its questions; leaving it ends the program.
void TestScreenReader::walkFirstStart()
{
    walkWindow(QStringLiteral("first start"), 12);
    press(text("mra::PreferencesDialog", "Quit"), pushButton);
    QVERIFY(
        QTest::qWaitFor([this] { return m_program.state() == QProcess::NotRunning; }, patience));
}

/// As one that has chosen, has looked at the agreement, and comes back to it.
void TestScreenReader::choose(const QString &language)
{
    Settings settings(m_desktop->environment().value(QStringLiteral("XDG_CONFIG_HOME")) +
                      QStringLiteral("/mra-atlas/mra-atlas.ini"));
    settings.setLanguage(language);
    settings.setHome(QStringLiteral("CN"));
    settings.setBoundaryView(QStringLiteral("iso"));
    settings.setDisplayName(QStringLiteral("Officer"));
    settings.setState(QStringLiteral("window/page"), QStringLiteral("agreements"));
    settings.setState(QStringLiteral("list/agreement/record"), agreement);
}

/// Each page by its command in the menu, then the first agreement in its form and the dialogs.
void TestScreenReader::everythingHasANameAndARole()
{
    QFETCH(QString, language);
    useLanguage(language);
    QFile::remove(m_desktop->environment().value(QStringLiteral("XDG_CONFIG_HOME")) +
                  QStringLiteral("/mra-atlas/mra-atlas.ini"));
    start(language);
    walkFirstStart();
    choose(language);
    start(language);
    walkWindow(QStringLiteral("agreements"), 60);
    walkForm();
    const auto cell = m_aid->find(*front(), [this](const Element &element) {
        return m_aid->role(element) == QLatin1String("cell") && m_aid->isShowing(element);
    });
    QVERIFY2(cell, "a cell of the list");
    m_aid->press(*cell); // selects its row
    walkDialog(text("mra::RecordActions", "Change selected"), pushButton,
               text("mra::BulkChangeDialog", "Cancel"), 5);
    for (const auto &[context, title] : {std::pair{"mra::OverviewPage", "Overview"},
                                         {"mra::RecordPage", "Bodies"},
                                         {"mra::RecordPage", "Countries and regions"},
                                         {"mra::RecordPage", "Projects"},
                                         {"mra::HistoryPage", "History"}}) {
        press(text(context, title), menuItem);
        walkWindow(QLatin1String(title), 20);
    }
    walkDialog(text("mra::WindowActions", "Pr&eferences…"), menuItem,
               text("mra::PreferencesDialog", "Cancel"), 12);
    walkDialog(text("mra::WindowActions", "&About MRA Atlas"), menuItem,
               text("mra::AboutDialog", "Close"), 2);
}

void TestScreenReader::walkForm()
{
    press(text("mra::RecordActions", "Edit"), pushButton);
    walkWindow(QStringLiteral("form"), 80);
    const auto tabs = m_aid->find(*front(), [this](const Element &element) {
        return m_aid->role(element) == QLatin1String("page tab list") &&
               m_aid->isShowing(element) && m_aid->children(element).size() > 4;
    });
    QVERIFY2(tabs, "the tabs of the form");
    for (const Element &tab : m_aid->children(*tabs)) {
        if (m_aid->role(tab) != QLatin1String("page tab"))
            continue;
        m_aid->press(tab);
        walkWindow(m_aid->name(tab), 60);
    }
    press(text("mra::RecordEditor", "&Close form"), pushButton);
}

/// A dialog by its command, and out of it by its button.
void TestScreenReader::walkDialog(const QString &command, const QString &role, const QString &way,
                                  int fewest)
{
    press(command, role);
    QTRY_VERIFY2_WITH_TIMEOUT(windows().size() == 2, qPrintable(command), patience);
    walkWindow(command, fewest);
    press(way, pushButton);
    QTRY_VERIFY2_WITH_TIMEOUT(windows().size() == 1, qPrintable(way), patience);
}

QTEST_GUILESS_MAIN(TestScreenReader)
#include "tst_screenreader.moc"
