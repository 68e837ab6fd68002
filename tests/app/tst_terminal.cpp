// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "cli/terminaltext.h"
#include "clirunner.h"
#include "terminal.h"

using mra::cli::withoutControls;

namespace {

/// By which a name could clear the screen, ring, write over its line and turn what follows.
const QString hostile = QStringLiteral("a\u001b[2J\u0007\r\u202eb");
const QString harmless = QStringLiteral("a␛[2J␇␍⟨U+202E⟩b");

} // namespace

/// What stands in names cannot command a terminal.
class TestTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void controlsBecomeVisible_data();
    void controlsBecomeVisible();
    void aTerminalGetsMarks_data();
    void aTerminalGetsMarks();
    void theHistoryCommandsNoTerminal();
    void aPipeGetsWhatStandsThere();

private:
    CliRunner m_cli;
};

void TestTerminal::controlsBecomeVisible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const char16_t *text, const char16_t *shown) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(shown);
    };
    row("plain", u"Genève 日内瓦 جنيف\n", u"Genève 日内瓦 جنيف\n");
    row("escape", u"a\u001b[31mb", u"a␛[31mb");
    row("bell, backspace, tab", u"\u0007\b\t", u"␇␈␉");
    row("carriage return", u"true\rfalse", u"true␍false");
    row("delete", u"a\u007fb", u"a␡b");
    row("C1", u"\u009b2J\u0085", u"⟨U+009B⟩2J⟨U+0085⟩");
    row("overrides", u"\u202aa\u202bb\u202cc\u202dd\u202ee",
        u"⟨U+202A⟩a⟨U+202B⟩b⟨U+202C⟩c⟨U+202D⟩d⟨U+202E⟩e");
    row("isolates", u"\u2066a\u2067b\u2068c\u2069d", u"⟨U+2066⟩a⟨U+2067⟩b⟨U+2068⟩c⟨U+2069⟩d");
    row("marks of direction", u"\u200eعربي\u200e", u"\u200eعربي\u200e");
    row("beyond the first plane", u"\U00020000", u"\U00020000");
}

void TestTerminal::controlsBecomeVisible()
{
    QFETCH(QString, text);
    QTEST(withoutControls(text), "shown");
}

void TestTerminal::aTerminalGetsMarks_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString file = m_cli.path(hostile);
    QTest::newRow("output") << lineOf("init", file, "--empty");
    QTest::newRow("error") << lineOf("show", "country", hostile, "--db", file);
    QTest::newRow("usage") << lineOf(hostile);
}

void TestTerminal::aTerminalGetsMarks()
{
    QFETCH(QStringList, arguments);
    const QByteArray shown = shownBy(arguments);
    QVERIFY2(shown.contains(harmless.toUtf8()), shown.toPercentEncoding(" “”"));
    for (const char *bad : {"\u001b", "\u0007", "\u202e"})
        QVERIFY2(!shown.contains(bad), shown.toPercentEncoding(" “”"));
    QVERIFY(!QByteArray(shown).replace("\r\n", "").contains('\r')); // the line ends of a terminal
}

/// Neither as a table nor as JSON, which means the same.
void TestTerminal::theHistoryCommandsNoTerminal()
{
    const QString base = m_cli.copyOfSeededBase(QStringLiteral("log.sqlite"));
    m_cli.write(QStringLiteral("countries.csv"), "alpha2,name_en\nKZ,Other\n");
    COMPARE_EXIT(m_cli.run(lineOf("import", m_cli.path(QStringLiteral("countries.csv")), "--db",
                                  base, "--user", hostile + QString::fromUtf8("\u009b2J"))),
                 0);
    const QByteArray table = shownBy(lineOf("log", "--limit", "1", "--db", base));
    QVERIFY2(table.contains(harmless.toUtf8()), table.toPercentEncoding(" “”"));
    const QByteArray json = shownBy(lineOf("log", "--limit", "1", "--json", "--db", base));
    QCOMPARE(QJsonDocument::fromJson(json)[0][QLatin1String("who")].toString(),
             hostile + QString::fromUtf8("\u009b2J"));
    for (const QByteArray &shown : {table, json}) {
        for (const char *bad : {"\u001b", "\u0007", "\u202e", "\u009b"})
            QVERIFY2(!shown.contains(bad), shown.toPercentEncoding(" “”"));
    }
}

void TestTerminal::aPipeGetsWhatStandsThere()
{
    const CliResult made =
        m_cli.run(lineOf("init", m_cli.path(hostile + QLatin1Char('2')), "--empty"));
    COMPARE_EXIT(made, 0);
    QVERIFY2(made.text().contains(hostile), made.out.toPercentEncoding());
    const CliResult refused = m_cli.run(lineOf(hostile));
    COMPARE_EXIT(refused, 2);
    QVERIFY2(refused.errorText().contains(hostile), refused.err.toPercentEncoding());
    const CliResult json = m_cli.run(lineOf(hostile, "--json"));
    const QString text =
        QJsonDocument::fromJson(json.err)[QLatin1String("error")][QLatin1String("text")].toString();
    QVERIFY2(text.contains(hostile), json.err);
}

QTEST_GUILESS_MAIN(TestTerminal)
#include "tst_terminal.moc"
