// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/common/settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace mra;

/// What a person chose is there at the next start.
class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstStartEndsWithTheLastChoice();
    void choicesAreKept();
    void recentBasesAreFewAndNewestFirst();

private:
    [[nodiscard]] QString newFile();

    QTemporaryDir m_folder;
    int m_files = 0;
};

QString TestSettings::newFile()
{
    return m_folder.filePath(QStringLiteral("%1.ini").arg(++m_files));
}

void TestSettings::firstStartEndsWithTheLastChoice()
{
    const QString file = newFile();
    const std::pair<const char *, void (Settings::*)(const QString &)> choices[] = {
        {"zh_CN", &Settings::setLanguage},
        {"CN", &Settings::setHome},
        {"iso", &Settings::setBoundaryView},
        {"Officer", &Settings::setDisplayName}};
    for (const auto &[value, choose] : choices) {
        QVERIFY2(Settings(file).isFirstStart(), value);
        Settings settings(file);
        (settings.*choose)(QLatin1String(value));
    }
    QVERIFY(!Settings(file).isFirstStart());
    Settings(file).setHome({});
    QVERIFY2(Settings(file).isFirstStart(), "without a home it asks again");
}

void TestSettings::choicesAreKept()
{
    const QString file = newFile();
    const QString name = QStringLiteral("办公室, “Étude”; a=b");
    const QStringList favourites{QStringLiteral("agreement:eu-au-mra"), QStringLiteral("body:x")};
    const QByteArray geometry("\x00\x01\xff;,=\n", 7);
    {
        Settings settings(file);
        QVERIFY(settings.theme().isEmpty() && settings.favourites().isEmpty());
        QVERIFY(!settings.state(QStringLiteral("window/geometry")).isValid());
        settings.setDisplayName(name);
        settings.setTheme(QStringLiteral("dark"));
        settings.setFavourites(favourites);
        settings.setState(QStringLiteral("window/geometry"), geometry);
        settings.setState(QStringLiteral("window/record"), favourites);
        settings.setState(QStringLiteral("theme"), 7); // is not the theme
    }
    const Settings again(file);
    QCOMPARE(again.displayName(), name);
    QCOMPARE(again.theme(), QStringLiteral("dark"));
    QCOMPARE(again.favourites(), favourites);
    QCOMPARE(again.state(QStringLiteral("window/geometry")).toByteArray(), geometry);
    QCOMPARE(again.state(QStringLiteral("window/record")).toStringList(), favourites);
}

void TestSettings::recentBasesAreFewAndNewestFirst()
{
    const QString file = newFile();
    Settings settings(file);
    for (int i = 1; i <= 12; ++i)
        settings.addRecentBase(QStringLiteral("base %1").arg(i));
    QCOMPARE(settings.recentBases().size(), 10);
    QCOMPARE(settings.recentBases().first(), QStringLiteral("base 12"));
    QCOMPARE(settings.recentBases().last(), QStringLiteral("base 3"));
    settings.addRecentBase(QStringLiteral("base 5"));
    QCOMPARE(settings.recentBases().size(), 10);
    QCOMPARE(settings.recentBases().first(), QStringLiteral("base 5"));
    QCOMPARE(settings.recentBases().count(QStringLiteral("base 5")), 1);
    settings.clearRecentBases();
    QVERIFY(Settings(file).recentBases().isEmpty());
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
