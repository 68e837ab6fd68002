// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/texts/language.h"
#include "languageswitcher.h"
#include "screenshots.h"
#include "store/engine/address.h"
#include "store/files/process.h"
#include "ui/session/baseaddress.h"
#include "ui/session/keptfilter.h"
#include "ui/session/settings.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/style/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/window/preferencesdialog.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

namespace {

using namespace mra;

struct App
{
    Q_DECLARE_TR_FUNCTIONS(App)
};

/// The countries of the reference data: the first start needs them before there is a base.
QList<Territory> shippedCountries()
{
    QList<ImportFile> files;
    for (const ImportFile &file : referenceData()) {
        if (file.name.endsWith(QLatin1String("countries.csv")))
            files << file;
    }
    QList<Territory> countries;
    for (const Edit &edit : planImport(files, {}).edits) {
        if (const auto *territory = std::get_if<Territory>(&*edit.after))
            countries << *territory;
    }
    return countries;
}

/// The language given on the command line, else the one in the settings, else that of the system,
/// else English.
QString languageToBegin(const QString &asked, const Settings &settings)
{
    for (const QString &name : {asked, settings.language(), QLocale::system().name()}) {
        if (const auto language = interfaceLanguage(name))
            return *language;
    }
    return QStringLiteral("en");
}

/// Ends the program if an option is given an empty value, such as that of a variable that is not
/// set: it would mean the user's own database, or no pictures.
void refuseEmptyValues(const QCommandLineParser &parser, const QList<QCommandLineOption> &options)
{
    for (const QCommandLineOption &option : options) {
        if (option.valueName().isEmpty() || !parser.isSet(option) ||
            !parser.value(option).trimmed().isEmpty())
            continue;
        const QString sentence =
            App::tr("The option “--%1” needs a value.").arg(option.names().first());
        std::fputs(qPrintable(sentence + QLatin1Char('\n')), stderr);
        std::exit(EXIT_FAILURE); // as for an unknown option
    }
}

void readArguments(QCommandLineParser &parser)
{
    const QList<QCommandLineOption> options{
        {QStringLiteral("db"), App::tr("Database to open: a file or a server address."),
         QStringLiteral("ADDRESS")},
        {QStringLiteral("lang"), App::tr("Language of the program: en, zh, ru, fr, es or ar."),
         QStringLiteral("LANGUAGE")},
        {QStringLiteral("read-only"), App::tr("Open the database read-only.")},
        {QStringLiteral("user"), App::tr("Name recorded with your changes."),
         QStringLiteral("NAME")},
        {QStringLiteral("screenshots"),
         App::tr("Save a picture of each page to this folder, then quit."),
         QStringLiteral("FOLDER")},
    };
    parser.addOptions(options);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(*qApp);
    refuseEmptyValues(parser, options);
}

/// Sets sample choices for screenshots; they are not asked for and not stored.
void chooseForPictures(Settings &settings)
{
    settings.setHome(QStringLiteral("CN"));
    settings.setBoundaryView(QStringLiteral("ne"));
    settings.setDisplayName(App::tr("Screenshots"));
}

bool askFirst(Settings &settings, LanguageSwitcher &switcher)
{
    PreferencesDialog dialog(PreferencesDialog::Occasion::FirstStart, settings, switcher.language(),
                             shippedCountries());
    QObject::connect(&dialog, &PreferencesDialog::languageWanted, &switcher,
                     &LanguageSwitcher::use);
    return dialog.exec() == QDialog::Accepted;
}

int runWindow(const QCommandLineParser &arguments, Settings &settings, LanguageSwitcher &switcher)
{
    const QString folder = arguments.value(QStringLiteral("screenshots"));
    Atlas atlas;
    Workspace workspace(atlas, settings);
    workspace.setLanguage(switcher.language());
    const QString asked = arguments.value(QStringLiteral("db"));
    const BaseSession::Place place{asked.isEmpty() ? ownBase() : asked,
                                   arguments.isSet(QStringLiteral("read-only"))
                                       ? Store::Access::ReadOnly
                                       : Store::Access::ReadWrite};
    settings.setBase(canonicalAddress(place.address));
    workspace.filter().setFilter(keptFilter(settings, QDate::currentDate()));
    BaseSession session(atlas, settings);
    session.setUser(arguments.value(QStringLiteral("user")));
    MainWindow window(workspace, session);
    QObject::connect(&switcher, &LanguageSwitcher::switched, &workspace, &Workspace::setLanguage);
    QObject::connect(&switcher, &LanguageSwitcher::switched, &window,
                     [&settings](const QString &language) { settings.setLanguage(language); });
    QObject::connect(&window, &MainWindow::languageWanted, &switcher, &LanguageSwitcher::use);
    QObject::connect(&window, &MainWindow::left, qApp, &QCoreApplication::quit);
    std::optional<Screenshots> pictures;
    if (!folder.isEmpty())
        pictures.emplace(window, workspace, session, folder);
    window.show();

    // The window is painted before the base is read.
    QTimer::singleShot(0, &session, [&session, place] { session.open(place); });
    const int code = QApplication::exec();
    if (session.isAbandoned()) {
        std::fputs(qPrintable(App::tr("A change was still being saved. After the next start, the "
                                      "history shows whether it was saved.") +
                              QLatin1Char('\n')),
                   stderr);
        std::_Exit(EXIT_FAILURE); // the store thread still writes and must not be torn down
    }
    return pictures && !pictures->isComplete() ? EXIT_FAILURE : code;
}

} // namespace

int main(int argc, char *argv[])
{
    prepareProcess();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("mra-atlas"));
    QApplication::setApplicationDisplayName(QStringLiteral("MRA Atlas"));
    QApplication::setApplicationVersion(QStringLiteral(ATLAS_VERSION));
    QApplication::setQuitOnLastWindowClosed(false); // the base is closed first
    Settings own;
    LanguageSwitcher switcher;
    switcher.use(languageToBegin({}, own));
    QCommandLineParser arguments;
    readArguments(arguments);
    strikePasswords(argc, argv);

    const bool takesPictures = arguments.isSet(QStringLiteral("screenshots"));
    const QTemporaryDir scratch;
    Settings ofPictures(scratch.filePath(QStringLiteral("settings.ini")));
    if (takesPictures)
        chooseForPictures(ofPictures);
    Settings &settings = takesPictures ? ofPictures : own;
    switcher.use(languageToBegin(arguments.value(QStringLiteral("lang")), settings));
    useTheme(settings.theme());
    QApplication::setWindowIcon(icon("handshake"));
    if (!takesPictures && settings.isFirstStart() && !askFirst(settings, switcher))
        return EXIT_SUCCESS;
    return runWindow(arguments, settings, switcher);
}
