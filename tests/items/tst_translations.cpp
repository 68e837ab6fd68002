// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/languages.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace mra;

namespace {

/// One text of a catalogue with its translation, or its plural forms.
struct Message
{
    QString source;
    QStringList translations;
    bool hasPlural = false;
    QString state; ///< `unfinished`, `vanished`, `obsolete`; empty: done
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.state = xml.attributes().value(QLatin1String("type")).toString();
    if (!message.hasPlural) {
        message.translations << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        message.translations << xml.readElementText();
}

QString catalogueOf(const QString &language)
{
    return QStringLiteral(ATLAS_SOURCE "/translations/mra_atlas_%1.ts").arg(language);
}

QList<Message> messagesIn(const QString &catalogue)
{
    QFile file(catalogue);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("message")) {
            messages << Message();
            messages.last().hasPlural = xml.attributes().hasAttribute(QLatin1String("numerus"));
        } else if (xml.name() == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            readTranslation(xml, messages.last());
        }
    }
    return messages;
}

QList<Message> messagesOf(const QString &language)
{
    return messagesIn(catalogueOf(language));
}

QSet<QString> markersOf(const QString &text)
{
    static const QRegularExpression marker(QStringLiteral("%L?[1-9]"));
    QSet<QString> markers;
    for (auto match = marker.globalMatch(text); match.hasNext();)
        markers.insert(match.next().captured());
    return markers;
}

/// The letters after a single ampersand, which Alt opens.
QStringList mnemonicsOf(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("&(&|[^&\\s])"));
    QStringList letters;
    for (auto match = mark.globalMatch(text); match.hasNext();) {
        const QString letter = match.next().captured(1);
        if (letter != QLatin1String("&"))
            letters << letter;
    }
    return letters;
}

int pluralFormsOf(const QString &language)
{
    static const QMap<QString, int> forms{{QStringLiteral("en"), 2}, {QStringLiteral("zh_CN"), 1},
                                          {QStringLiteral("ru"), 3}, {QStringLiteral("fr"), 2},
                                          {QStringLiteral("es"), 2}, {QStringLiteral("ar"), 6}};
    return forms.value(language);
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void catalogueIsComplete_data() { addLanguageRows(); }
    void catalogueIsComplete();
    void mnemonicsAreKept_data() { addLanguageRows(); }
    void mnemonicsAreKept();
    void cataloguesHaveTheSameTexts();
    void englishHasPluralsOnly();
    void catalogueHasTheTextsOfTheCode();
};

void TestTranslations::catalogueIsComplete()
{
    QFETCH(QString, language);
    const QList<Message> messages = messagesOf(language);
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        const auto source = qPrintable(message.source);
        QVERIFY2(message.state.isEmpty(), source);
        QCOMPARE(message.translations.size(), message.hasPlural ? pluralFormsOf(language) : 1);
        for (const QString &translation : message.translations) {
            QVERIFY2(!translation.trimmed().isEmpty(), source);
            QVERIFY2(markersOf(translation) == markersOf(message.source), source);
        }
        // Forms for one or two may say the number in words; the last form is for all others.
        if (message.hasPlural) {
            const QString number = message.source.contains(QLatin1String("%Ln"))
                                       ? QStringLiteral("%Ln")
                                       : QStringLiteral("%n");
            QVERIFY2(message.translations.last().contains(number), source);
        }
    }
}

/// What one key opens in English it opens in every language. Chinese has no letters for it, and in
/// Arabic a mark between letters would cut the word apart: there a Latin letter stands behind.
void TestTranslations::mnemonicsAreKept()
{
    QFETCH(QString, language);
    static const QRegularExpression behind(QStringLiteral("\\(&[A-Z0-9]\\)"));
    const bool hasPendingTexts =
        language == QLatin1String("zh_CN") || language == QLatin1String("ar");
    for (const Message &message : messagesOf(language)) {
        for (const QString &translation : message.translations) {
            const QString both = message.source + QStringLiteral(" = ") + translation;
            const qsizetype letters = mnemonicsOf(translation).size();
            QVERIFY2(letters == mnemonicsOf(message.source).size(), qPrintable(both));
            QVERIFY2(letters == 0 || !hasPendingTexts || translation.contains(behind),
                     qPrintable(both));
        }
    }
}

void TestTranslations::cataloguesHaveTheSameTexts()
{
    const auto sourcesOf = [](const QString &language) {
        QStringList sources;
        for (const Message &message : messagesOf(language))
            sources << message.source;
        return sources;
    };
    const QStringList expected = sourcesOf(QStringLiteral("zh_CN"));
    for (const char *language : {"ru", "fr", "es", "ar"})
        QCOMPARE(sourcesOf(QLatin1String(language)), expected);
}

void TestTranslations::englishHasPluralsOnly()
{
    for (const Message &message : messagesOf(QStringLiteral("en")))
        QVERIFY2(message.hasPlural, qPrintable(message.source));
}

void TestTranslations::catalogueHasTheTextsOfTheCode()
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("mra_atlas_fr.ts"));
    QVERIFY(QFile::copy(catalogueOf(QStringLiteral("fr")), copy));
    QProcess lupdate;
    const QString source = QStringLiteral(ATLAS_SOURCE);
    lupdate.start(QStringLiteral(ATLAS_LUPDATE),
                  {QStringLiteral("-no-obsolete"), QStringLiteral("-I"),
                   source + QStringLiteral("/models"), QStringLiteral("-I"), source,
                   source + QStringLiteral("/app"), source + QStringLiteral("/models"),
                   source + QStringLiteral("/ui"), QStringLiteral("-ts"), copy});
    QVERIFY(lupdate.waitForFinished());
    QCOMPARE(lupdate.exitCode(), 0);
    const auto textsOf = [](const QList<Message> &messages) {
        QStringList texts;
        for (const Message &message : messages)
            texts << message.source + QLatin1Char('=') +
                         message.translations.join(QLatin1Char('|'));
        texts.sort(); // the order of files is that of who collects them
        return texts;
    };
    QCOMPARE(textsOf(messagesIn(copy)), textsOf(messagesOf(QStringLiteral("fr"))));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
