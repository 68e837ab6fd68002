// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/languages.h"
#include "items/texts/fieldtext.h"
#include "support/kinds.h"

using namespace mra;

class TestFieldText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldHasALabel_data() { addLanguageRows(); }
    void everyFieldHasALabel();

private:
    /// The keys of a record or child and of all that belongs to it.
    template <class T>
    void check(const T &record)
    {
        checkKey(T::idKey);
        T::fields(record, [this](const char *key, const auto &, const Field &) { checkKey(key); });
        if constexpr (requires { T::children(record, [](const char *, const auto &) {}); })
            T::children(record, [this]<class Child>(const char *key, const QList<Child> &) {
                QVERIFY2(childrenLabel(QLatin1String(key)) != QLatin1String(key), key);
                check(Child());
            });
    }
    void checkKey(const char *key) { QVERIFY2(labelledFields().contains(QLatin1String(key)), key); }
};

void TestFieldText::everyFieldHasALabel()
{
    QFETCH(QString, language);
    useLanguage(language);
    for (const RecordKind kind : test::allKinds)
        withRecordType(kind, [this]<class T>(std::type_identity<T>) { check(T()); });
    for (const QString &key : labelledFields())
        QVERIFY2(!fieldLabel(key).isEmpty(), qPrintable(key));
}

QTEST_GUILESS_MAIN(TestFieldText)
#include "tst_fieldtext.moc"
