// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/texts/language.h"
#include "items/texts/vocabularytext.h"

#include <QTest>

using namespace mra;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAskForALanguage_data();
    void namesAskForALanguage();
    void languageCanBeChangedAtAnyTime();
};

void TestLanguage::namesAskForALanguage_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *name, const char *language) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(language);
    };
    row("en", "en");
    row("zh", "zh_CN");
    row("zh_CN", "zh_CN");
    row("zh-Hans", "zh_CN");
    row("fr_BE.UTF-8", "fr");
    row("AR", "ar");
    row("ru@cyrillic", "ru");
    row("es.UTF-8", "es");
    row("de_DE.UTF-8", "");
    row("C", "");
    row("C.UTF-8", "");
    row("", "");
}

void TestLanguage::namesAskForALanguage()
{
    QFETCH(QString, name);
    QFETCH(QString, language);
    QCOMPARE(interfaceLanguage(name).value_or(QString()), language);
}

void TestLanguage::languageCanBeChangedAtAnyTime()
{
    useLanguage(QStringLiteral("ar"));
    QCOMPARE(labelOf(Status::InForce), QStringLiteral("نافذ"));
    useLanguage(QStringLiteral("fr"));
    QCOMPARE(labelOf(Status::InForce), QStringLiteral("En vigueur"));
    useLanguage(QStringLiteral("en"));
    QCOMPARE(labelOf(Status::InForce), QStringLiteral("In force"));
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
