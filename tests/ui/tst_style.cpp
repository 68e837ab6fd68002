// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/style/plaintext.h"
#include "ui/style/style.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QPalette>
#include <QTest>

#include <cmath>

using namespace mra;

namespace {

// Of WCAG 2.1, level AA: text, and what tells controls and their states.
constexpr double textContrast = 4.5;
constexpr double controlContrast = 3;

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

/// What stands on what can be told from it, in both themes.
class TestStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coloursDiffer_data();
    void coloursDiffer();
    void tonesAreReadable_data() { themes(); }
    void tonesAreReadable();
    void sentencesRunAsTheInterface_data();
    void sentencesRunAsTheInterface();

private:
    static void themes();
};

void TestStyle::sentencesRunAsTheInterface_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    const QString path = isolated(QStringLiteral("/home/base.sqlite"));
    const QString name = isolated(QStringLiteral("كازاخستان"));
    QTest::newRow("a path in Arabic")
        << path + QStringLiteral(" ليس قاعدة بيانات.") << Qt::RightToLeft;
    QTest::newRow("Arabic") << QStringLiteral("حُفظ.") << Qt::RightToLeft;
    QTest::newRow("an Arabic name in English")
        << name + QStringLiteral(" is saved.") << Qt::LeftToRight;
    QTest::newRow("English") << QStringLiteral("Saved.") << Qt::LeftToRight;
}

/// Qt takes the direction of a label from its first letter, even of one that is isolated.
void TestStyle::sentencesRunAsTheInterface()
{
    QFETCH(QString, sentence);
    QFETCH(Qt::LayoutDirection, direction);
    const QString shown = directed(sentence, direction);
    QCOMPARE(shown.isRightToLeft(), direction == Qt::RightToLeft);
    QVERIFY(shown.endsWith(sentence));
}

void TestStyle::themes()
{
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << QStringLiteral("light");
    QTest::newRow("dark") << QStringLiteral("dark");
}

void TestStyle::coloursDiffer_data()
{
    using Get = std::function<QColor()>;
    QTest::addColumn<QString>("theme");
    QTest::addColumn<Get>("ink");
    QTest::addColumn<Get>("ground");
    QTest::addColumn<double>("least");
    const auto role = [](QPalette::ColorRole of, QPalette::ColorGroup group = QPalette::Active) {
        return Get([of, group] { return QApplication::palette().color(group, of); });
    };
    struct Pair
    {
        const char *name;
        Get ink;
        Get ground;
        double least;
    };
    const QList<Pair> pairs{
        {"text on the window", role(QPalette::WindowText), role(QPalette::Window), textContrast},
        {"text on a field", role(QPalette::Text), role(QPalette::Base), textContrast},
        {"text on every other row", role(QPalette::Text), role(QPalette::AlternateBase),
         textContrast},
        {"text on a button", role(QPalette::ButtonText), role(QPalette::Button), textContrast},
        {"text on a pressed button", role(QPalette::ButtonText), role(QPalette::Midlight),
         textContrast},
        {"a placeholder", role(QPalette::PlaceholderText), role(QPalette::Base), textContrast},
        {"selected text", role(QPalette::HighlightedText), role(QPalette::Highlight), textContrast},
        {"a link in a card", role(QPalette::Link), role(QPalette::Base), textContrast},
        {"a link on the window", role(QPalette::Link), role(QPalette::Window), textContrast},
        {"a tooltip", role(QPalette::ToolTipText), role(QPalette::ToolTipBase), textContrast},
        {"disabled text", role(QPalette::WindowText, QPalette::Disabled), role(QPalette::Window),
         controlContrast},
        {"a disabled button", role(QPalette::ButtonText, QPalette::Disabled),
         role(QPalette::Button), controlContrast},
        {"an outline on the window", outlineColour, role(QPalette::Window), controlContrast},
        {"an outline on a field", outlineColour, role(QPalette::Base), controlContrast},
        {"the focus on the window", focusColour, role(QPalette::Window), controlContrast},
        {"the focus on a field", focusColour, role(QPalette::Base), controlContrast},
        {"a ticked box", role(QPalette::Highlight), role(QPalette::Base), controlContrast},
        {"a tick", role(QPalette::HighlightedText), role(QPalette::Highlight), controlContrast},
        {"the chosen row", role(QPalette::Highlight), role(QPalette::Base), controlContrast}};
    for (const QString &theme : {QStringLiteral("light"), QStringLiteral("dark")}) {
        for (const Pair &pair : pairs)
            QTest::addRow("%s, %s", pair.name, qPrintable(theme))
                << theme << pair.ink << pair.ground << pair.least;
    }
}

void TestStyle::coloursDiffer()
{
    using Get = std::function<QColor()>;
    QFETCH(QString, theme);
    QFETCH(Get, ink);
    QFETCH(Get, ground);
    QFETCH(double, least);
    useTheme(theme);
    const double found = contrast(ink(), ground());
    QVERIFY2(found >= least, qPrintable(QStringLiteral("%1 on %2 is %3 to 1")
                                            .arg(ink().name(), ground().name())
                                            .arg(found, 0, 'f', 2)));
}

void TestStyle::tonesAreReadable()
{
    QFETCH(QString, theme);
    useTheme(theme);
    const auto check = [](const Tone &tone, const char *what, int value) {
        const double found = contrast(tone.ink, tone.fill);
        QVERIFY2(found >= textContrast, qPrintable(QStringLiteral("%1 %2 is %3 to 1")
                                                       .arg(QLatin1String(what))
                                                       .arg(value)
                                                       .arg(found, 0, 'f', 2)));
    };
    for (size_t i = 0; i < keysOf<Status>.size(); ++i)
        check(lookOf(static_cast<Status>(i)).tone, "status", int(i));
    for (size_t i = 0; i < keysOf<Rung>.size(); ++i)
        check(lookOf(static_cast<Rung>(i)).tone, "rung", int(i));
    for (const Mood mood : {Mood::Plain, Mood::Good, Mood::Warning, Mood::Bad, Mood::Practice})
        check(toneOf(mood), "mood", int(mood));
}

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
