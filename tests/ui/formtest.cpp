// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/formtest.h"

#include "exchange/import.h"
#include "items/texts/language.h"
#include "support/kinds.h"
#include "ui/style/style.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QVBoxLayout>

namespace mra::test {

void FormTest::readData()
{
    useTheme(QStringLiteral("light"));
    const ImportPlan plan = planImport(referenceData(), {});
    for (const Edit &edit : plan.edits)
        m_snapshot.apply(edit);
    m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings")));
    m_workspace = std::make_unique<Workspace>(m_atlas, *m_settings);
}

void FormTest::openWindow(int width, int height)
{
    m_window = std::make_unique<QWidget>();
    m_window->setLayout(new QVBoxLayout);
    m_window->resize(width, height);
}

void FormTest::setLanguage(const QString &language)
{
    m_workspace->setLanguage(language);
    QApplication::setLayoutDirection(language == QLatin1String("ar") ? Qt::RightToLeft
                                                                     : Qt::LeftToRight);
    useLanguage(language);
    QCoreApplication::sendPostedEvents();
}

void FormTest::addKindRows()
{
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<QString>("id");
    for (const RecordKind kind : allKinds)
        QTest::newRow(keyOf(kind).data()) << kind << exampleOf(kind).id;
}

RecordForm *FormTest::form(RecordKind kind)
{
    RecordForm *form = makeForm(kind, *m_workspace, m_window.get());
    m_window->layout()->addWidget(form);
    m_window->show();
    form->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("no window");
    return form;
}

RecordForm *FormTest::formOf(RecordKind kind, const char *id)
{
    RecordForm *made = form(kind);
    const auto record = m_snapshot.find(RecordKey{kind, str(id)});
    if (!record)
        qFatal("no record %s", id);
    made->setRecord(*record, m_snapshot);
    return made;
}

QString FormTest::dump(const Record &record)
{
    QStringList lines{cellsOf(record).join(QLatin1Char('|'))};
    for (const QString &list : childLists(keyOf(record).kind)) {
        for (const QStringList &row : cellsOf(record, list))
            lines << list + QLatin1Char(':') + row.join(QLatin1Char('|'));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace mra::test
