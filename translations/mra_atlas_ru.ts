<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>public domain</source>
        <translation>общественное достояние</translation>
    </message>
    <message>
        <source>facts, with their source named</source>
        <translation>факты, с указанием источника</translation>
    </message>
    <message>
        <source>reuse with the source named</source>
        <translation>использование с указанием источника</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message>
        <source>No event or report states its status.</source>
        <translation>Ни события, ни источники не дают сведений о статусе.</translation>
    </message>
    <message>
        <source>A source says that this list is complete.</source>
        <translation>По данным источника, этот перечень полный.</translation>
    </message>
    <message>
        <source>No source says whether this list is complete.</source>
        <translation>Ни один источник не указывает, полон ли этот перечень.</translation>
    </message>
    <message>
        <source>On %1</source>
        <comment>a day</comment>
        <translation>На %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
    <message>
        <source>Hide why</source>
        <translation>Скрыть объяснение</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Кто участвует</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Terms and names</source>
        <translation>Условия и названия</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The option “--%1” needs a value.</source>
        <translation>Для параметра «--%1» требуется значение.</translation>
    </message>
    <message>
        <source>Database to open: a file or a server address.</source>
        <translation>База данных: файл или адрес сервера.</translation>
    </message>
    <message>
        <source>Language of the program: en, zh, ru, fr, es or ar.</source>
        <translation>Язык программы: en, zh, ru, fr, es или ar.</translation>
    </message>
    <message>
        <source>Open the database read-only.</source>
        <translation>Открыть базу данных только для чтения.</translation>
    </message>
    <message>
        <source>Name recorded with your changes.</source>
        <translation>Имя, под которым записываются ваши изменения.</translation>
    </message>
    <message>
        <source>Save a picture of each page to this folder, then quit.</source>
        <translation>Сохранить снимок каждой страницы в эту папку и выйти.</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>Снимки экрана</translation>
    </message>
    <message>
        <source>A change was still being saved. After the next start, the history shows whether it was saved.</source>
        <translation>Изменение ещё записывалось. Сохранено ли оно, покажет история при следующем запуске.</translation>
    </message>
</context>
<context>
    <name>BodyCard</name>
    <message>
        <source>Before and after</source>
        <translation>До и после</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <comment>how it became another body</comment>
        <translation>До: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <comment>how it became another body</comment>
        <translation>После: %1</translation>
    </message>
    <message>
        <source>Leads without being a party</source>
        <translation>Ведёт, не участвуя</translation>
    </message>
</context>
<context>
    <name>BulkChange</name>
    <message>
        <source>“%1” is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD.</source>
        <translation>«%1» — не дата. Формат: ГГГГ, ГГГГ-ММ или ГГГГ-ММ-ДД.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«%1» — не целое число.</translation>
    </message>
    <message>
        <source>“%1” is not a value of this field. Choose one from the list.</source>
        <translation>«%1» нет среди значений поля. Выберите значение из списка.</translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>label before a value</comment>
        <translation>%1: </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>date</comment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>по %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>с %1 по %2</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>Latitude</source>
        <translation>Широта</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Долгота</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a field, and a language or coordinate</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not a whole number. Use digits only.</source>
        <translation>Это не целое число. Введите только цифры.</translation>
    </message>
    <message>
        <source>Not valid coordinates. Write both in decimal degrees, such as 39.9042.</source>
        <translation>Недопустимые координаты. Укажите обе в десятичных градусах, например 39.9042.</translation>
    </message>
    <message>
        <source>No matching record has this name or code. Choose one from the list that opens while you type.</source>
        <translation>Среди записей, допустимых в этом поле, нет такого названия или кода. Выберите из списка, который открывается при вводе.</translation>
    </message>
    <message>
        <source>Not a value of this field. Choose one from the list.</source>
        <translation>Такого значения в этом поле нет. Выберите значение из списка.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>%1: %2</source>
        <comment>row of a list, field</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Children</name>
    <message>
        <source>Parties</source>
        <translation>Стороны</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Области признания</translation>
    </message>
    <message>
        <source>Designated bodies</source>
        <translation>Назначенные органы</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Links to other agreements</source>
        <translation>Связи с другими соглашениями</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Другие названия</translation>
    </message>
    <message>
        <source>Successors</source>
        <translation>Преемники</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Evidence of membership</source>
        <translation>Подтверждения участия</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>Коридор</translation>
    </message>
    <message>
        <source>Points of the corridor</source>
        <translation>Точки коридора</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The option “--%1” is not available here.</source>
        <translation>Параметр «--%1» здесь неизвестен.</translation>
    </message>
    <message>
        <source>The option “--%1” takes no value.</source>
        <translation>Параметр «--%1» не имеет значения.</translation>
    </message>
    <message>
        <source>The option “--%1” needs a value.</source>
        <translation>Для параметра «--%1» требуется значение.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Команды «%1» нет.</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>Команда не указана.</translation>
    </message>
    <message>
        <source>The command “%1” needs: %2.</source>
        <translation>Для команды «%1» требуется: %2.</translation>
    </message>
    <message>
        <source>The command “%1” does not take “%2”.</source>
        <translation>Команда «%1» не принимает «%2».</translation>
    </message>
    <message>
        <source>The command “%1” works on the current state only. Leave out “--known-on”.</source>
        <translation>Команда «%1» работает только с текущим состоянием. Уберите «--known-on».</translation>
    </message>
    <message>
        <source>The database: a file or postgresql://…; by default your own, which is created with the reference data if it does not exist.</source>
        <translation>База данных: файл или postgresql://…; по умолчанию — собственная база данных пользователя; если её нет, она создаётся со справочными данными.</translation>
    </message>
    <message>
        <source>Print JSON for programs.</source>
        <translation>Вывод в JSON для программ.</translation>
    </message>
    <message>
        <source>Language of names and messages: en, zh, ru, fr, es or ar.</source>
        <translation>Язык названий и сообщений: en, zh, ru, fr, es или ar.</translation>
    </message>
    <message>
        <source>Name recorded with the changes.</source>
        <translation>Имя, под которым записываются изменения.</translation>
    </message>
    <message>
        <source>Read the data as they were known at the end of this day.</source>
        <translation>Читать состояние, каким оно было известно на конец этого дня.</translation>
    </message>
    <message>
        <source>Open the database read-only.</source>
        <translation>Открыть базу данных только для чтения.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Показать эту справку.</translation>
    </message>
    <message>
        <source>Print the version of the program.</source>
        <translation>Показать версию программы.</translation>
    </message>
    <message>
        <source>There is nothing to do. Nothing was changed.</source>
        <translation>Выполнять нечего, ничего не изменено.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 to %2, with %n entry(ies) of history.</source>
        <translation>
            <numerusform>База данных %1 скопирована в %2, с %n записью истории.</numerusform>
            <numerusform>База данных %1 скопирована в %2, с %n записями истории.</numerusform>
            <numerusform>База данных %1 скопирована в %2, с %n записями истории.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy a database with its whole history to a new place, a file or a server.</source>
        <translation>Скопировать базу данных со всей историей на новое место: в файл или на сервер.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Caveats</source>
        <comment>flags on a status</comment>
        <translation>Уточнения</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Соглашения</translation>
    </message>
    <message>
        <source>The command “%1” needs the option “--%2”.</source>
        <translation>Для команды «%1» требуется параметр «--%2».</translation>
    </message>
    <message>
        <source>The home country, such as CN.</source>
        <translation>Своя страна, например CN.</translation>
    </message>
    <message>
        <source>The day to show; today by default.</source>
        <translation>День, на который показывается результат; по умолчанию сегодня.</translation>
    </message>
    <message>
        <source>Own results accepted abroad (the default), foreign results accepted at home, or both.</source>
        <translation>Собственные результаты, принимаемые за рубежом (по умолчанию), иностранные результаты, принимаемые в стране, или в обе стороны.</translation>
    </message>
    <message>
        <source>Only this sector; any sector by default.</source>
        <translation>Только этот сектор; по умолчанию любой.</translation>
    </message>
    <message>
        <source>Only this activity, such as testing.</source>
        <translation>Только эта деятельность, например testing.</translation>
    </message>
    <message>
        <source>Only this evidence, such as test_report.</source>
        <translation>Только этот вид доказательства, например test_report.</translation>
    </message>
    <message>
        <source>Layers to count: government, scheme (both by default), accreditation.</source>
        <translation>Какие уровни учитывать: government, scheme (по умолчанию оба), accreditation.</translation>
    </message>
    <message>
        <source>Only the members of this group, such as BRI.</source>
        <translation>Только участники этой группы, например BRI.</translation>
    </message>
    <message>
        <source>Show where results are usable on a day.</source>
        <translation>Показать, где результаты применимы в указанный день.</translation>
    </message>
    <message>
        <source>Outgoing: where results issued in %1 are accepted.</source>
        <translation>Исходящее — %1: где принимаются выданные там результаты.</translation>
    </message>
    <message>
        <source>Incoming: whose results are accepted in %1.</source>
        <translation>Входящее — %1: чьи результаты там принимаются.</translation>
    </message>
    <message>
        <source>Mutual: acceptance both ways between %1 and each country.</source>
        <translation>Взаимное — %1: принятие в обе стороны с каждой страной.</translation>
    </message>
    <message>
        <source>Day: %1. Layers: %2.</source>
        <translation>День: %1. Уровни: %2.</translation>
    </message>
    <message>
        <source>Sector: %1.</source>
        <translation>Сектор: %1.</translation>
    </message>
    <message>
        <source>Any sector: the best result of all sectors counts.</source>
        <translation>Любой сектор: учитывается лучшая ступень по всем секторам.</translation>
    </message>
    <message>
        <source>Activity: %1.</source>
        <translation>Деятельность: %1.</translation>
    </message>
    <message>
        <source>Evidence: %1.</source>
        <translation>Доказательство: %1.</translation>
    </message>
    <message>
        <source>Countries: members of %1 on that day.</source>
        <translation>Страны: участники группы «%1» в этот день.</translation>
    </message>
    <message>
        <source>“None” means that no recognition is recorded; “unknown” means that its state is not known.</source>
        <translation>«Нет» означает, что записей о признании нет; «неизвестно» — что его состояние неизвестно.</translation>
    </message>
    <message>
        <source>“%2” is not a value of the option “--%1”. Its values are: %3.</source>
        <translation>Параметр «--%1» не принимает значение «%2». Допустимые значения: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written to %1.</source>
        <translation>
            <numerusform>Записан %n файл в %1.</numerusform>
            <numerusform>Записано %n файла в %1.</numerusform>
            <numerusform>Записано %n файлов в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Format of the files; csv by default.</source>
        <translation>Формат файлов; по умолчанию csv.</translation>
    </message>
    <message>
        <source>Write all records to files that “import” can read back.</source>
        <translation>Записать все записи в файлы, которые читает «import».</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <translation>Использование: %1 [параметры]</translation>
    </message>
    <message>
        <source>MRA Atlas keeps agreements on the mutual recognition of conformity assessment results, and shows where results are usable on a given day.</source>
        <translation>MRA Atlas ведёт учёт соглашений и договорённостей о взаимном признании результатов оценки соответствия и показывает, где результаты применимы в указанный день.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Команды:</translation>
    </message>
    <message>
        <source>Options for all commands:</source>
        <translation>Параметры всех команд:</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused with a reason, 2 wrong usage.</source>
        <translation>Коды завершения: 0 — выполнено, 1 — отказано с указанием причины, 2 — неверный вызов.</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” explains a command.</source>
        <translation>«%1 COMMAND --help» — справка по команде.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Параметры:</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Пример:</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>Создание: %1</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>Изменение: %1</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>Удаление: %1</translation>
    </message>
    <message>
        <source>“%1” is not a valid number of entries. Use a whole number greater than zero.</source>
        <translation>«%1» — не число записей. Укажите целое число больше нуля.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Время (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no step to undo. Nothing was changed.</source>
        <translation>У пользователя %1 нет шага, который можно отменить. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The latest step was undone:</source>
        <translation>Последний шаг отменён:</translation>
    </message>
    <message>
        <source>%1 has no undone step to redo. Nothing was changed.</source>
        <translation>У пользователя %1 нет отменённого шага, который можно вернуть. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The undone step was redone:</source>
        <translation>Отменённый шаг выполнен снова:</translation>
    </message>
    <message>
        <source>Hash of the last entry: %1</source>
        <translation>Хеш последней записи: %1</translation>
    </message>
    <message>
        <source>Only the latest N entries.</source>
        <translation>Только последние N записей.</translation>
    </message>
    <message>
        <source>Show the history: who changed what, when and why.</source>
        <translation>Показать историю: кто, что, когда и почему изменил.</translation>
    </message>
    <message>
        <source>Undo your latest step.</source>
        <translation>Отменить собственный последний шаг.</translation>
    </message>
    <message>
        <source>Redo the step that you undid last.</source>
        <translation>Вернуть только что отменённое.</translation>
    </message>
    <message>
        <source>Check that the history is complete and leads to the current state.</source>
        <translation>Проверить, что история цела и ведёт к текущему состоянию.</translation>
    </message>
    <message>
        <source>The folder “%1” contains no .csv or .json files. Nothing was imported.</source>
        <translation>В папке «%1» нет файлов .csv и .json, ничего не импортировано.</translation>
    </message>
    <message>
        <source>There is no table “%1”. The tables are: %2.</source>
        <translation>Таблицы «%1» нет. Есть таблицы: %2.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>rows</comment>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>rows</comment>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>rows</comment>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>rows</comment>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>rows</comment>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s), which do not prevent saving:</source>
        <translation>
            <numerusform>%n предупреждение, которое не мешает сохранению:</numerusform>
            <numerusform>%n предупреждения, которые не мешают сохранению:</numerusform>
            <numerusform>%n предупреждений, которые не мешают сохранению:</numerusform>
        </translation>
    </message>
    <message>
        <source>This was a dry run: nothing was saved.</source>
        <translation>Это был пробный запуск: ничего не сохранено.</translation>
    </message>
    <message>
        <source>There was nothing to save.</source>
        <translation>Сохранять было нечего.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were saved as one step. Use “undo” to undo it.</source>
        <translation>
            <numerusform>Одним шагом сохранена %n запись; «undo» его отменяет.</numerusform>
            <numerusform>Одним шагом сохранены %n записи; «undo» его отменяет.</numerusform>
            <numerusform>Одним шагом сохранено %n записей; «undo» его отменяет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be refused.</source>
        <translation>
            <numerusform>Была бы отклонена %n строка.</numerusform>
            <numerusform>Были бы отклонены %n строки.</numerusform>
            <numerusform>Было бы отклонено %n строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused; all others were kept.</source>
        <translation>
            <numerusform>Отклонена %n строка; все остальные сохранены.</numerusform>
            <numerusform>Отклонены %n строки; все остальные сохранены.</numerusform>
            <numerusform>Отклонено %n строк; все остальные сохранены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused; there were no others.</source>
        <translation>
            <numerusform>Отклонена %n строка, других строк не было.</numerusform>
            <numerusform>Отклонены %n строки, других строк не было.</numerusform>
            <numerusform>Отклонено %n строк, других строк не было.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what would change, and save nothing.</source>
        <translation>Показать, что изменилось бы, и ничего не сохранять.</translation>
    </message>
    <message>
        <source>Remove the rows of this table that are not in the files; may be given several times.</source>
        <translation>Удалить строки этой таблицы, которых нет в файлах; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>Add and update records from CSV or JSON files, or from the files of a folder.</source>
        <translation>Добавить и изменить записи из файлов CSV или JSON либо из файлов папки.</translation>
    </message>
    <message>
        <source>The database is given twice: as an argument and with “--db”.</source>
        <translation>База данных указана дважды: как аргумент и через «--db».</translation>
    </message>
    <message>
        <source>An empty database was created: %1</source>
        <translation>Создана пустая база данных: %1</translation>
    </message>
    <message numerus="yes">
        <source>A database with %n record(s) of reference data was created: %1</source>
        <translation>
            <numerusform>Создана база данных с %n записью справочных данных: %1</numerusform>
            <numerusform>Создана база данных с %n записями справочных данных: %1</numerusform>
            <numerusform>Создана база данных с %n записями справочных данных: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out the reference data.</source>
        <translation>Без справочных данных.</translation>
    </message>
    <message>
        <source>Create a database with the reference data.</source>
        <translation>Создать базу данных со справочными данными.</translation>
    </message>
    <message>
        <source>Status on %1</source>
        <comment>heading</comment>
        <translation>Статус на %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>List the countries, groups, sectors, codes, bodies, agreements, projects or sources.</source>
        <translation>Перечислить страны, группы, секторы, коды, органы, соглашения, проекты или источники.</translation>
    </message>
    <message>
        <source>There is no such record: %1. Use “list” to find it.</source>
        <translation>Такой записи нет: %1. Найдите её командой «list».</translation>
    </message>
    <message>
        <source>“%1” is not a kind of record. The kinds are: %2.</source>
        <translation>«%1» — не вид записи. Есть виды: %2.</translation>
    </message>
    <message>
        <source>The language “%1” is not available. Available: %2.</source>
        <translation>Язык «%1» не поддерживается. Доступны: %2.</translation>
    </message>
    <message>
        <source>The output could not be written completely.</source>
        <translation>Вывод не удалось записать полностью.</translation>
    </message>
    <message>
        <source>See “mra-atlas-cli --help”.</source>
        <translation>См. «mra-atlas-cli --help».</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <comment>a group</comment>
        <translation>Всего: %1</translation>
    </message>
    <message>
        <source>Counted once: each member on that day, at its highest recognition level. The home country is a member where the table says so, but has no level of its own.</source>
        <translation>Правило: каждый участник на этот день учитывается один раз, по высшей ступени. Своя страна считается участником там, где это показано в таблице, но своей ступени не имеет.</translation>
    </message>
    <message>
        <source>The home country; CN by default.</source>
        <translation>Своя страна; по умолчанию CN.</translation>
    </message>
    <message>
        <source>Count the coverage of the Belt and Road by region.</source>
        <translation>Подсчитать охват «Пояса и пути» по регионам.</translation>
    </message>
    <message>
        <source>The records have no field “%1”. They have: %2.</source>
        <translation>У записей нет поля «%1». Есть поля: %2.</translation>
    </message>
    <message>
        <source>Status on %1: %2</source>
        <translation>Статус на %1: %2</translation>
    </message>
    <message>
        <source>Caveats: %1</source>
        <comment>flags on a status</comment>
        <translation>Уточнения: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) with the status “%1”</source>
        <translation>
            <numerusform>%n область признания со статусом «%1»</numerusform>
            <numerusform>%n области признания со статусом «%1»</numerusform>
            <numerusform>%n областей признания со статусом «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Участие в группах</translation>
    </message>
    <message>
        <source>Show one record with everything that belongs to it.</source>
        <translation>Показать одну запись со всем, что к ней относится.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
    <message>
        <source>No event on or before that day determines the status.</source>
        <translation>Ни одно событие по этот день включительно не определяет статус.</translation>
    </message>
    <message>
        <source>The day for which the status is shown.</source>
        <translation>День, на который показывается статус.</translation>
    </message>
    <message>
        <source>Show the events and the report that determine the status.</source>
        <translation>Показать события и сообщение источника, которые определяют статус.</translation>
    </message>
    <message>
        <source>Show the status of an agreement on a day.</source>
        <translation>Показать статус соглашения в указанный день.</translation>
    </message>
    <message>
        <source>A verified copy of “%1” was saved to “%2”.</source>
        <translation>Проверенная копия базы данных «%1» сохранена в «%2».</translation>
    </message>
    <message>
        <source>Only a database in a file can be restored. Nothing was changed; use “copy” to copy the backup to an empty database on the server.</source>
        <translation>Восстановить можно только базу данных в файле. Ничего не изменено; скопируйте резервную копию в пустую базу данных на сервере командой «copy».</translation>
    </message>
    <message>
        <source>“%1” was restored from “%2”. Its previous content is kept in “%3”.</source>
        <translation>База данных «%1» восстановлена из «%2». Прежнее её содержимое хранится в «%3».</translation>
    </message>
    <message>
        <source>Make a verified copy of the database in a new file.</source>
        <translation>Сделать проверенную копию базы данных в новом файле.</translation>
    </message>
    <message>
        <source>Restore a backup; the current content is kept in a file next to the database.</source>
        <translation>Восстановить базу данных из резервной копии; текущее содержимое сохранится в файле рядом с ней.</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>Пароль для %1:</translation>
    </message>
    <message>
        <source>Agreements</source>
        <comment>number of agreements</comment>
        <translation>Соглашения</translation>
    </message>
    <message>
        <source>Former</source>
        <comment>heading: of the past</comment>
        <translation>Прежнее</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>Agreements: %1 (former: %2)</source>
        <translation>Соглашения: %1, из них прежние: %2</translation>
    </message>
    <message>
        <source>The day for which statuses or memberships are shown.</source>
        <translation>День, на который показаны статусы или участие.</translation>
    </message>
    <message>
        <source>Only records found by a search for this text, or with this value in this field; several filters must all match.</source>
        <translation>Только записи, которые находит поиск по этому тексту или у которых это поле имеет это значение; несколько фильтров должны выполняться одновременно.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write YYYY-MM-DD, such as 2026-01-31, or today.</source>
        <translation>«%1» не является днём. Напишите ГГГГ-ММ-ДД, например 2026-01-31, или today.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Several records are named “%1”: %2. Use the code of one of them.</source>
        <translation>Название «%1» носят несколько записей: %2. Укажите код одной из них.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>caveat or rung, what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The group whose subgroups are the rows; by default the Belt and Road Initiative.</source>
        <translation>Группа, подгруппы которой — строки; по умолчанию инициатива «Пояс и путь».</translation>
    </message>
    <message>
        <source>Nothing was recorded in the database by the end of %1; its history begins later.</source>
        <translation>К концу дня %1 в базе данных ещё ничего не было записано; её история начинается позже.</translation>
    </message>
    <message>
        <source>The name given with “--user” has more than %1 characters, the most that the history can keep. Shorten it.</source>
        <translation>В имени, указанном в «--user», больше %1 знаков — больше история хранить не может. Сократите его.</translation>
    </message>
    <message>
        <source>The option “--%1” is given twice. Keep one of the two.</source>
        <translation>Параметр «--%1» указан дважды. Оставьте один из двух.</translation>
    </message>
</context>
<context>
    <name>ComboBox</name>
    <message>
        <source>%1: %2</source>
        <comment>a field, its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CoveragePicture</name>
    <message>
        <source>Where results of %1 are accepted: %2</source>
        <comment>home, sector</comment>
        <translation>%1: где принимаются результаты — %2</translation>
    </message>
    <message>
        <source>Whose results %1 accepts: %2</source>
        <comment>home, sector</comment>
        <translation>%1: чьи результаты принимаются — %2</translation>
    </message>
    <message>
        <source>Mutual recognition of results with %1: %2</source>
        <comment>home, sector</comment>
        <translation>%1: с кем результаты признаются взаимно — %2</translation>
    </message>
    <message>
        <source>No home country is chosen</source>
        <translation>Своя страна не выбрана</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more agreement(s)</source>
        <translation>
            <numerusform>и ещё %Ln соглашение</numerusform>
            <numerusform>и ещё %Ln соглашения</numerusform>
            <numerusform>и ещё %Ln соглашений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rung, number of countries</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>partial, or one way only</source>
        <translation>действует частично или в одну сторону</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Своя страна</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreement(s)</source>
        <translation>
            <numerusform>%Ln соглашение</numerusform>
            <numerusform>%Ln соглашения</numerusform>
            <numerusform>%Ln соглашений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of the map, rung</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>outside the chosen region</source>
        <translation>вне выбранного региона</translation>
    </message>
    <message>
        <source>framework only: nothing is recorded as recognised</source>
        <translation>только рамочное: признанное не записано</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>pattern of a day</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>pattern of a month</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time of day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Identifier</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Код страны</translation>
    </message>
    <message>
        <source>Three-letter code</source>
        <translation>Трёхбуквенный код</translation>
    </message>
    <message>
        <source>Numeric code</source>
        <translation>Цифровой код</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Name in the original language</source>
        <translation>Название на языке оригинала</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Краткое название</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Наименование</translation>
    </message>
    <message>
        <source>Title in the original language</source>
        <translation>Наименование на языке оригинала</translation>
    </message>
    <message>
        <source>Original language</source>
        <translation>Язык оригинала</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Type of point</source>
        <translation>Тип точки</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Характер</translation>
    </message>
    <message>
        <source>Reported status</source>
        <translation>Статус по источнику</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>In effect from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Last day of validity</source>
        <translation>Последний день срока действия</translation>
    </message>
    <message>
        <source>Term in months</source>
        <translation>Срок действия в месяцах</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Продление</translation>
    </message>
    <message>
        <source>Renewal period in months</source>
        <translation>Продление в месяцах</translation>
    </message>
    <message>
        <source>Notice period in months</source>
        <translation>Срок уведомления в месяцах</translation>
    </message>
    <message>
        <source>Notice is due</source>
        <translation>Уведомить нужно</translation>
    </message>
    <message>
        <source>List of bodies</source>
        <translation>Перечень органов</translation>
    </message>
    <message>
        <source>Lead body</source>
        <translation>Ведущий орган</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>Адрес источника</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Only for sectors</source>
        <translation>Только для секторов</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Сектор</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Деятельность</translation>
    </message>
    <message>
        <source>Issued in</source>
        <translation>Где выдано</translation>
    </message>
    <message>
        <source>Accepted in</source>
        <translation>Где принимается</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательство</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Стандарты</translation>
    </message>
    <message>
        <source>Scope since</source>
        <translation>Область признания с</translation>
    </message>
    <message>
        <source>Scope until</source>
        <translation>Область признания по</translation>
    </message>
    <message>
        <source>Reported status of the scope</source>
        <translation>Статус области признания по источнику</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Event identifier</source>
        <translation>Идентификатор события</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Part of the text</source>
        <translation>Часть текста</translation>
    </message>
    <message>
        <source>Term used by the source</source>
        <translation>Термин источника</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Other agreement</source>
        <translation>Другое соглашение</translation>
    </message>
    <message>
        <source>Country of the seat</source>
        <translation>Страна местонахождения</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>Представляет</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Основан</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Другое название</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Преемник</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Выпуск</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Органы</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Соглашения</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Status of the evidence</source>
        <translation>Состояние подтверждений</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Веб-адрес</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>IAF codes</source>
        <translation>Коды IAF</translation>
    </message>
    <message>
        <source>ICS fields</source>
        <translation>Разделы МКС</translation>
    </message>
    <message>
        <source>HS chapters</source>
        <translation>Группы ГС</translation>
    </message>
    <message>
        <source>IECEE categories</source>
        <translation>Категории IECEE</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Классификация</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>NACE Rev. 2</source>
        <translation>NACE, ред. 2</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Зарезервировано</translation>
    </message>
    <message>
        <source>Capital (English name)</source>
        <translation>Столица (английское название)</translation>
    </message>
    <message>
        <source>Location of the capital</source>
        <translation>Положение столицы</translation>
    </message>
    <message>
        <source>Location of the label on the map</source>
        <translation>Положение подписи на карте</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Местоположение</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>What the source says</source>
        <translation>Сведения источника</translation>
    </message>
    <message>
        <source>Basis of the year</source>
        <translation>Основание указанного года</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Ветвь</translation>
    </message>
    <message>
        <source>Position on the line</source>
        <translation>Место на линии</translation>
    </message>
    <message>
        <source>Main line</source>
        <translation>Основная линия</translation>
    </message>
    <message>
        <source>Branch lines</source>
        <translation>Ветви</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>Начинает действовать</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>Участвует в</translation>
    </message>
    <message>
        <source>Without permanent population</source>
        <translation>Без постоянного населения</translation>
    </message>
</context>
<context>
    <name>FieldChange</name>
    <message>
        <source>%1 (%2)</source>
        <comment>text, code of its language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a list, row of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the values of a row</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind and name of a record</comment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation>Создано: %1.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>Изменено: %1.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>Удалено: %1.</translation>
    </message>
    <message>
        <source>%1: “%2” was added.</source>
        <comment>field, value</comment>
        <translation>%1: добавлено «%2».</translation>
    </message>
    <message>
        <source>%1: “%2” was removed.</source>
        <comment>field, value</comment>
        <translation>%1: убрано «%2».</translation>
    </message>
    <message>
        <source>%1: “%2” → “%3”.</source>
        <comment>field, value before, value after</comment>
        <translation>%1: «%2» → «%3».</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>all sectors</source>
        <translation>все секторы</translation>
    </message>
    <message>
        <source>Counted once: each country, at the highest recognition level of any route in the layers %1.</source>
        <translation>Правило: учитывается высшая ступень по любому пути уровней: %1; каждая страна считается один раз.</translation>
    </message>
    <message>
        <source>Nothing is counted, because no home country is chosen.</source>
        <translation>Ничего не подсчитано, потому что своя страна не выбрана.</translation>
    </message>
</context>
<context>
    <name>FormSection</name>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Source and notes</source>
        <translation>Источник и примечания</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Term and renewal</source>
        <translation>Срок действия и продление</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Органы</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Местонахождение</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Places on the map</source>
        <translation>Места на карте</translation>
    </message>
    <message>
        <source>Public classifications</source>
        <translation>Общедоступные классификации</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
</context>
<context>
    <name>IssueText</name>
    <message>
        <source>%1, %2</source>
        <comment>a record, and a list in it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>label and key of a field</comment>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>The field %1 is empty. Fill it in.</source>
        <translation>Поле %1 пусто. Заполните его.</translation>
    </message>
    <message>
        <source>The field %1 contains invisible control characters or text that is not in Unicode form NFC: “%2”. Type the text again.</source>
        <translation>Поле %1 содержит невидимые управляющие знаки или текст не в форме Unicode NFC: «%2». Введите текст заново.</translation>
    </message>
    <message>
        <source>The field %1 names “%2”, which does not exist. Correct the code, or add the missing record.</source>
        <translation>Поле %1 ссылается на «%2», но такой записи нет. Исправьте код или добавьте недостающую запись.</translation>
    </message>
    <message>
        <source>The period “%2” ends before it begins (field %1). Correct one of the two dates.</source>
        <translation>Период «%2» кончается раньше, чем начинается (поле %1). Исправьте одну из двух дат.</translation>
    </message>
    <message>
        <source>“%1” is entered twice. Keep one of the two entries.</source>
        <translation>«%1» введено дважды. Оставьте одну из двух записей.</translation>
    </message>
    <message>
        <source>The value %2 of the field %1 is outside its range. Correct the number.</source>
        <translation>Значение %2 поля %1 вне допустимых пределов. Исправьте число.</translation>
    </message>
    <message>
        <source>“%2” in the field %1 would make this record its own ancestor. Choose another record there.</source>
        <translation>«%2» в поле %1 сделало бы эту запись вышестоящей для самой себя. Выберите там другую запись.</translation>
    </message>
    <message>
        <source>It cannot be deleted, because these records refer to it: %1. Change them first.</source>
        <translation>Удалить нельзя, на эту запись ссылаются другие: %1. Сначала измените их.</translation>
    </message>
    <message>
        <source>An identifier cannot be changed (“%1”). Create a new record instead.</source>
        <translation>Идентификатор изменить нельзя («%1»). Создайте вместо этого новую запись.</translation>
    </message>
    <message>
        <source>The level does not match the number of sides, which is %1. Check the level and the parties.</source>
        <translation>Характер (двусторонний, многосторонний…) не соответствует числу сторон: %1. Проверьте характер и стороны.</translation>
    </message>
    <message>
        <source>No party represents “%2”, which the field %1 names. Check the parties, or whom they represent.</source>
        <translation>Ни одна сторона не представляет «%2» (поле %1). Проверьте стороны и то, кого они представляют.</translation>
    </message>
    <message>
        <source>The reported status contradicts the recorded events. Both are kept; check the sources.</source>
        <translation>Статус по источнику противоречит записанным событиям. Сохранено и то, и другое; проверьте источники.</translation>
    </message>
    <message>
        <source>%1, row %2: the text is not UTF-8 at byte %3. Save the file as UTF-8.</source>
        <translation>%1, строка %2: текст не в UTF-8, байт %3. Сохраните файл в UTF-8.</translation>
    </message>
    <message>
        <source>%1, row %2: a quotation mark is not closed, or text follows a closing one. Check the quotation marks of the row.</source>
        <translation>%1, строка %2: кавычка не закрыта, или после закрывающей идёт текст. Проверьте кавычки в строке.</translation>
    </message>
    <message>
        <source>%1, row %2: the row has %3 cells, but the header row has a different number of columns. Check commas and quotation marks.</source>
        <translation>%1, строка %2: ячеек %3, а столбцов в строке заголовков другое число. Проверьте запятые и кавычки.</translation>
    </message>
    <message>
        <source>%1, row %2: “%4” in the column “%3” is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD.</source>
        <translation>%1, строка %2: «%4» в столбце «%3» — не дата. Формат: ГГГГ, ГГГГ-ММ или ГГГГ-ММ-ДД.</translation>
    </message>
    <message>
        <source>%1, row %2: “%4” in the column “%3” is not a whole number.</source>
        <translation>%1, строка %2: «%4» в столбце «%3» — не целое число.</translation>
    </message>
    <message>
        <source>%1, row %2: “%4” in the column “%3” is not a coordinate. Write decimal degrees, such as 39.9042.</source>
        <translation>%1, строка %2: «%4» в столбце «%3» — не координата. Укажите десятичные градусы, например 39.9042.</translation>
    </message>
    <message>
        <source>%1, row %2: “%4” in the column “%3” is neither Y (yes) nor N (no).</source>
        <translation>%1, строка %2: «%4» в столбце «%3» — ни Y (да), ни N (нет).</translation>
    </message>
    <message>
        <source>%1, row %2: “%4” is not a valid key in the column “%3”. Use a key of its vocabulary.</source>
        <translation>%1, строка %2: значение «%4» недопустимо в столбце «%3». Используйте ключ из его словаря.</translation>
    </message>
    <message>
        <source>%1, row %2: an earlier row has the same key. Keep one of the two rows.</source>
        <translation>%1, строка %2: у более ранней строки тот же ключ. Оставьте одну из двух строк.</translation>
    </message>
    <message>
        <source>%1: this is not JSON in the format of the program. Compare it with an exported file.</source>
        <translation>%1: это не JSON в том виде, в каком его экспортирует программа. Сравните его с файлом экспорта.</translation>
    </message>
    <message>
        <source>%1, row %2. %3</source>
        <comment>file, row, and a sentence about a record</comment>
        <translation>%1, строка %2. %3</translation>
    </message>
    <message>
        <source>This is entered twice. Keep one of the two entries.</source>
        <translation>Это введено дважды. Оставьте одну из двух записей.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>label of a field</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a place, and a sentence about it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The field %1 contains an invisible character: %2. Type the text again without it.</source>
        <translation>Поле %1 содержит невидимый символ: %2. Введите значение заново, без него.</translation>
    </message>
    <message>
        <source>The field %1 contains “%2”. Should it be “%3”? Spreadsheets remove leading zeros from codes; format the column as text.</source>
        <translation>В поле %1 стоит «%2». Имеется в виду «%3»? Электронные таблицы отбрасывают нули в кодах; задайте столбцу текстовый формат.</translation>
    </message>
    <message>
        <source>“%1” has the same role twice at the same time. Check the dates of the two entries.</source>
        <translation>«%1» участвует дважды в одной роли в одно и то же время. Проверьте даты обеих записей.</translation>
    </message>
    <message>
        <source>%1: the file is written in UTF-16 or UTF-32. Save it as UTF-8.</source>
        <translation>%1: файл в кодировке UTF-16 или UTF-32. Сохраните его в UTF-8.</translation>
    </message>
    <message>
        <source>%1, row %2: the row is longer than %3 MiB, and nothing after it was read. Check the quotation marks before it.</source>
        <translation>%1, строка %2: строка длиннее %3 МиБ, и дальше ничего не прочитано. Проверьте кавычки перед ней.</translation>
    </message>
    <message>
        <source>%1, row %2: there are more than %3 cells or values in one place, which is over the limit. Check that this is the right file.</source>
        <translation>%1, строка %2: в одном месте больше %3 ячеек или значений — это больше предела. Проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>%1: neither the file name nor the header row matches a known table. Compare it with an exported file.</source>
        <translation>%1: ни имя файла, ни строка заголовков не соответствуют известной таблице. Сравните его с файлом экспорта.</translation>
    </message>
    <message>
        <source>%1: the header row matches several tables: %2. Name the file after the right table.</source>
        <translation>%1: строка заголовков подходит нескольким таблицам: %2. Назовите файл по нужной таблице.</translation>
    </message>
    <message>
        <source>%1: key columns are missing: %2. Add them.</source>
        <translation>%1: нет ключевых столбцов: %2. Добавьте их.</translation>
    </message>
    <message>
        <source>%1: the column “%2” appears twice in the header row. Keep one of the two.</source>
        <translation>%1: столбец «%2» встречается в строке заголовков дважды. Оставьте один из двух.</translation>
    </message>
    <message>
        <source>%1, row %2: the text is not valid JSON at byte %3, so nothing was imported from this file. Export it again, or correct it there.</source>
        <translation>%1, строка %2: текст не читается как JSON, байт %3, поэтому из этого файла ничего не прочитано. Экспортируйте его заново или исправьте это место.</translation>
    </message>
    <message>
        <source>%1, row %2: objects and lists are nested more than %3 levels deep, so nothing was imported from this file. Check that this is the right file.</source>
        <translation>%1, строка %2: объекты и списки вложены глубже %3 уровней, поэтому из этого файла ничего не прочитано. Проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>%1, row %2: the record is longer than %3 MiB, so nothing was imported from this file. Check that this is the right file.</source>
        <translation>%1, строка %2: запись длиннее %3 МиБ, поэтому из этого файла ничего не прочитано. Проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>%1, row %2: the value of “%3” has the wrong type for the field. Compare it with an exported file.</source>
        <translation>%1, строка %2: значение «%3» другого типа, чем поле. Сравните его с файлом экспорта.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Nothing was imported; check the name.</source>
        <translation>Нет файла «%1». Ничего не импортировано; проверьте имя.</translation>
    </message>
    <message>
        <source>You do not have permission to read “%1”. Nothing was imported; ask for permission, or copy the file.</source>
        <translation>У вас нет права читать «%1». Ничего не импортировано; попросите это право или скопируйте файл.</translation>
    </message>
    <message>
        <source>“%1” is not a file but a folder, a pipe or a device. Nothing was imported; give the name of a file.</source>
        <translation>«%1» — не файл, а папка, канал или устройство. Ничего не импортировано; укажите файл.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Nothing was imported; copy the file to another disk and try again.</source>
        <translation>Не удаётся прочитать «%1»: %2. Ничего не импортировано; скопируйте файл на другой диск и повторите попытку.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MiB, the limit for a file. Nothing was imported; split the file.</source>
        <translation>«%1» больше %2 МиБ — это предел для файла. Ничего не импортировано; разделите файл.</translation>
    </message>
    <message>
        <source>With “%1” there are more than %2 rows, the limit for one import. Nothing was imported; split the files.</source>
        <translation>Вместе с «%1» больше %2 строк — это предел для одного импорта. Ничего не импортировано; разделите файлы.</translation>
    </message>
    <message>
        <source>%1: the column “%2” is unknown and was ignored.</source>
        <translation>%1: столбец «%2» неизвестен и пропущен.</translation>
    </message>
    <message>
        <source>%1, row %2: “%3” is not a key of this kind of record. Compare it with an exported file.</source>
        <translation>%1, строка %2: у такой записи нет ключа «%3». Сравните его с файлом экспорта.</translation>
    </message>
    <message>
        <source>%1, row %2: “%3” is given twice. Keep one of the two.</source>
        <translation>%1, строка %2: «%3» указано дважды. Оставьте одно из двух.</translation>
    </message>
    <message>
        <source>%1, row %2: “%4” in the column “%3” is the name of several records: %5. Use the code.</source>
        <translation>%1, строка %2: «%4» в столбце «%3» — название нескольких записей: %5. Укажите код.</translation>
    </message>
    <message>
        <source>%1, from row %2 on: “%4” in the column “%3” was read as %5.</source>
        <translation>%1, начиная со строки %2: «%4» в столбце «%3» принято за %5.</translation>
    </message>
    <message>
        <source>“%1” combines “none” with other values. Keep one of the two.</source>
        <translation>«%1» не может одновременно ни в чём не участвовать и в чём-то участвовать. Оставьте одно из двух.</translation>
    </message>
    <message>
        <source>Evidence of membership belongs to the group with the role “initiative”. Give one group this role, or remove the evidence.</source>
        <translation>Подтверждения участия относятся к группе с ролью «инициатива». Дайте эту роль одной из групп или удалите подтверждения.</translation>
    </message>
    <message>
        <source>“%1” already has this role, and only one group can have it. Remove the role from one of the two.</source>
        <translation>Эта роль уже у «%1», а она может быть только у одной группы. Снимите роль с одной из двух.</translation>
    </message>
    <message>
        <source>The field %1 has more than %2 characters, the limit for an identifier. Shorten it.</source>
        <translation>В поле %1 больше %2 знаков — это предел для идентификатора. Сократите его.</translation>
    </message>
    <message>
        <source>“%1” is in the folder of an unfinished export, which may contain both old and new files. Nothing was imported; export again.</source>
        <translation>«%1» находится в папке незавершённого экспорта, где могут быть и старые, и новые файлы. Ничего не импортировано; выполните экспорт заново.</translation>
    </message>
    <message>
        <source>“%2” is not a valid identifier (field %1). Use lower-case Latin letters, digits and hyphens, such as cn-nz-fta, and begin with a letter or a digit.</source>
        <translation>«%2» не может быть идентификатором (поле %1). Используйте строчные латинские буквы, цифры и дефисы, например cn-nz-fta; начните с буквы или цифры.</translation>
    </message>
    <message>
        <source>“%2” is not a valid code of a country or territory (field %1). Use two capital Latin letters, as in ISO 3166-1.</source>
        <translation>«%2» не может быть кодом страны или территории (поле %1). Напишите две прописные латинские буквы, как в ISO 3166-1.</translation>
    </message>
    <message>
        <source>“%2” is not a valid code (field %1). Use letters, digits and hyphens, and begin with a letter or a digit.</source>
        <translation>«%2» не может быть кодом (поле %1). Используйте буквы, цифры и дефисы; начните с буквы или цифры.</translation>
    </message>
    <message>
        <source>This code could be confused with the existing “%1”. Choose another code, or edit that record.</source>
        <translation>Этот код можно принять за существующий «%1». Выберите другой или измените ту запись.</translation>
    </message>
    <message>
        <source>Here “%1” accepts its own results, which needs no agreement. Check who issues and who accepts.</source>
        <translation>Здесь «%1» принимает собственные результаты, для чего соглашение не нужно. Проверьте, кто выдаёт и кто принимает.</translation>
    </message>
    <message>
        <source>%1, row %2: the whole record is left out, because an entry in its list “%3” is refused. Correct that entry first.</source>
        <translation>%1, строка %2: вся запись пропущена, так как в её списке «%3» что-то отклонено. Сначала исправьте это.</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>de facto boundaries (Natural Earth)</source>
        <translation>фактические границы (Natural Earth)</translation>
    </message>
    <message>
        <source>one area per ISO code</source>
        <translation>одна территория на каждый код ИСО</translation>
    </message>
    <message>
        <source>China point of view; not a reviewed map</source>
        <translation>точка зрения Китая; карта не проходила проверку</translation>
    </message>
    <message>
        <source>Boundary view: %1. Made with Natural Earth.</source>
        <translation>Отображение границ: %1. По данным Natural Earth.</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>не определено</translation>
    </message>
    <message>
        <source>South China Sea</source>
        <translation>Южно-Китайское море</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1&#xa0;км</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>region, its country</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name and code</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Results of %1 in %2</source>
        <comment>home, country</comment>
        <translation>Результаты: %1 → %2</translation>
    </message>
    <message>
        <source>Results of %1 in %2</source>
        <comment>country, home</comment>
        <translation>Результаты: %1 → %2</translation>
    </message>
    <message>
        <source>Results of %1 and %2 in each other</source>
        <translation>Результаты: %1 ↔ %2</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>sector, day</comment>
        <translation>%1, на %2</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Участие в группах</translation>
    </message>
    <message>
        <source>Members on %1</source>
        <comment>day</comment>
        <translation>Участники на %1</translation>
    </message>
    <message>
        <source>Members on other days</source>
        <translation>Участники в другие дни</translation>
    </message>
    <message>
        <source>Names and codes</source>
        <translation>Названия и коды</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>Critical Error:</source>
        <translation>Критическая ошибка:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>Информация:</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;Имя «%1» использовать нельзя.&lt;/b&gt;&lt;p&gt;Попробуйте другое имя: короче или без знаков препинания.</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1: неверная запись. Разделяйте диапазоны и страницы знаком «,», задавайте диапазоны знаком «-» и следите, чтобы диапазоны не пересекались.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Противоречия в настройках двусторонней печати</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Неверно заданы страницы</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>В настройках двусторонней печати есть противоречия. Исправить их?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Противоречия в дополнительных параметрах</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Противоречия в параметрах страницы</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Свойства принтера</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>В параметрах страницы есть противоречия. Исправить их?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>В некоторых дополнительных параметрах есть противоречия. Исправить их?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>В некоторых параметрах есть противоречия. Исправьте их.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Двусторонняя печать</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Переплёт по длинной стороне</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключена</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Переплёт по короткой стороне</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Укажите страницы или диапазоны через запятую. Диапазон задаётся двумя числами через дефис. Например, по записи 3,5-7,9 печатаются страницы 3, 5, 6, 7 и 9.</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>, </source>
        <comment>between codes</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Source of this record</source>
        <translation>Источник записи</translation>
    </message>
    <message>
        <source>No source is recorded.</source>
        <translation>Источник не записан.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>Subsectors</source>
        <translation>Подчинённые секторы</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>, </source>
        <comment>between names in a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names, number of others</comment>
        <translation>
            <numerusform>%1 и ещё %Ln</numerusform>
            <numerusform>%1 и ещё %Ln</numerusform>
            <numerusform>%1 и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Member</source>
        <comment>of the Belt and Road, since when is not known</comment>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Статус с</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Стороны</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Секторы</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Agreements</source>
        <comment>number of agreements</comment>
        <translation>Соглашения</translation>
    </message>
    <message>
        <source>Region of the world</source>
        <translation>Регион мира</translation>
    </message>
    <message>
        <source>Belt and Road since</source>
        <translation>В «Поясе и пути» с</translation>
    </message>
    <message>
        <source>Belt and Road region</source>
        <translation>Регион «Пояса и пути»</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Признание</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>number of members on a day</comment>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Country of a party</source>
        <translation>Страна стороны</translation>
    </message>
    <message>
        <source>(not recorded)</source>
        <comment>answer of a facet</comment>
        <translation>(не записано)</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>answer of a facet: no record</comment>
        <translation>(нет)</translation>
    </message>
    <message>
        <source>Former agreements</source>
        <comment>number of agreements</comment>
        <translation>Прежние соглашения</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>all members</source>
        <comment>who issues or accepts under an agreement</comment>
        <translation>все участники</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>whom a body stands for</comment>
        <translation>никто</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind and identifier of a record</comment>
        <translation>%1 «%2»</translation>
    </message>
</context>
<context>
    <name>ResultText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, and technical detail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is not a database. Nothing was changed; choose another file.</source>
        <translation>«%1» — не база данных. Ничего не изменено; укажите другой файл.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program. Nothing was changed; choose another file.</source>
        <translation>«%1» — база данных другой программы. Ничего не изменено; укажите другой файл.</translation>
    </message>
    <message>
        <source>“%1” already exists and was not changed. Choose another place.</source>
        <translation>Место «%1» уже занято, его содержимое не изменено. Укажите другое место.</translation>
    </message>
    <message>
        <source>The database “%1” cannot be reached. Check the address, the login and the network.</source>
        <translation>База данных «%1» недоступна. Проверьте адрес, учётную запись и сеть.</translation>
    </message>
    <message>
        <source>The database “%1” could not be updated to the current version and was not changed. Keep the file, and ask for help.</source>
        <translation>Базу данных «%1» не удалось привести к текущей версии, она осталась прежней. Сохраните файл и обратитесь за помощью.</translation>
    </message>
    <message>
        <source>The database is open read-only. Nothing was saved.</source>
        <translation>База данных открыта только для чтения. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Another program is writing to the database. Nothing was saved; try again.</source>
        <translation>В базу данных пишет другая программа. Ничего не сохранено; попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>There is not enough space. Nothing was saved; free some space and try again.</source>
        <translation>Не осталось места. Ничего не сохранено; освободите место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The connection to the database was lost. Nothing was saved; try again.</source>
        <translation>Связь с базой данных потеряна. Ничего не сохранено; попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The connection was lost while saving, so it is not known whether the change was saved. Check the history before you try again.</source>
        <translation>Связь потеряна во время сохранения, поэтому неизвестно, сохранено ли изменение. Прежде чем повторить, посмотрите историю.</translation>
    </message>
    <message>
        <source>The database refused the change. Nothing was saved.</source>
        <translation>База данных отклонила изменение. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Changed by somebody else in the meantime: %1. Nothing was saved; check the current state and decide again.</source>
        <translation>Тем временем изменено кем-то другим: %1. Ничего не сохранено; проверьте текущее состояние и примите решение заново.</translation>
    </message>
    <message numerus="yes">
        <source>The history is complete: all %n entries were checked, and they lead to the current state.</source>
        <translation>
            <numerusform>История цела и ведёт к текущему состоянию; проверена %n запись.</numerusform>
            <numerusform>История цела и ведёт к текущему состоянию; проверены %n записи.</numerusform>
            <numerusform>История цела и ведёт к текущему состоянию; проверено %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 of the history, or its position, was altered after it was written. Compare with a backup.</source>
        <translation>Запись истории № %1 или её место отличается от записанного изначально. Сравните с копией.</translation>
    </message>
    <message>
        <source>Entry %1 of the history cannot be read. Compare with a backup.</source>
        <translation>Запись истории № %1 не читается. Сравните с копией.</translation>
    </message>
    <message>
        <source>Entry %1 of the history does not follow from the entries before it (%2). Compare with a backup.</source>
        <translation>Запись истории № %1 не следует из предыдущих (%2). Сравните с копией.</translation>
    </message>
    <message>
        <source>The tables differ from the history: %1. Compare with a backup.</source>
        <translation>Таблицы расходятся с историей: %1. Сравните с копией.</translation>
    </message>
    <message>
        <source>The tables refer to a record that does not exist: %1. Compare with a backup.</source>
        <translation>Таблицы ссылаются на запись, которой нет: %1. Сравните с копией.</translation>
    </message>
    <message>
        <source>There is no database at “%1”. Check the name, or create a new database.</source>
        <translation>По адресу «%1» базы данных нет. Проверьте имя или создайте новую базу данных.</translation>
    </message>
    <message>
        <source>You do not have permission to do this with “%1”. Nothing was changed; ask its administrator for permission.</source>
        <translation>У вас нет права на это действие с «%1». Ничего не изменено; попросите это право у администратора.</translation>
    </message>
    <message>
        <source>“%1” is on a read-only medium. Nothing was changed; choose a place that can be written to.</source>
        <translation>«%1» находится на носителе, доступном только для чтения. Ничего не изменено; укажите место, доступное для записи.</translation>
    </message>
    <message>
        <source>There is not enough space for “%1”. Nothing was changed; free some space and try again.</source>
        <translation>Для «%1» не осталось места. Ничего не изменено; освободите место и повторите.</translation>
    </message>
    <message>
        <source>“%1” would exceed the disk quota of your account. Nothing was changed; delete some of your files or ask for a larger quota, then try again.</source>
        <translation>«%1» займёт больше места, чем разрешено вашей учётной записи. Ничего не изменено; удалите свои файлы или попросите увеличить квоту, затем повторите.</translation>
    </message>
    <message>
        <source>Another program has locked “%1”. Nothing was changed; wait until it has finished, or close it, and try again.</source>
        <translation>Другая программа удерживает блокировку «%1». Ничего не изменено; дождитесь её завершения или завершите её и повторите.</translation>
    </message>
    <message>
        <source>The disk or network drive reports an error for “%1”. Nothing was changed; copy the file to another disk and try again there.</source>
        <translation>Диск или сетевой диск сообщает об ошибке для «%1». Ничего не изменено; скопируйте файл на другой диск и повторите там.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Nothing was changed; check the folder and its permissions.</source>
        <translation>Не удаётся записать «%1». Ничего не изменено; проверьте папку и права доступа к ней.</translation>
    </message>
    <message>
        <source>The server refused the login for “%1”. Check the user name and the password.</source>
        <translation>Сервер отклонил вход для «%1». Проверьте имя пользователя и пароль.</translation>
    </message>
    <message>
        <source>“%1” was created by another program or is damaged: its version number does not belong to this program. Nothing was changed; choose another database, or restore a backup.</source>
        <translation>«%1» создана другой программой или повреждена: такого номера версии у этой программы нет. Ничего не изменено; укажите другую базу данных или восстановите резервную копию.</translation>
    </message>
    <message>
        <source>“%1” was created by an older version. It is copied before it is updated, and that copy could not be created. Nothing was changed; remove the cause and open it again.</source>
        <translation>«%1» создана более старой версией. Перед обновлением сохраняется копия, и её не удалось создать. Ничего не изменено; устраните причину и откройте базу данных снова.</translation>
    </message>
    <message>
        <source>The database was created by a newer version of the program and can only be read here. Nothing was saved; install the newer version.</source>
        <translation>База данных создана более новой версией программы, здесь её можно только читать. Ничего не сохранено; установите новую версию.</translation>
    </message>
    <message>
        <source>You do not have permission to change the database. Nothing was saved; ask its administrator for permission.</source>
        <translation>У вас нет права изменять базу данных. Ничего не сохранено; попросите это право у администратора.</translation>
    </message>
    <message>
        <source>The database is on a read-only medium. Nothing was saved; copy it to a place that can be written to.</source>
        <translation>База данных находится на носителе, доступном только для чтения. Ничего не сохранено; скопируйте её в место, доступное для записи.</translation>
    </message>
    <message>
        <source>The database is damaged and can no longer be changed. Nothing was saved; restore a backup, or export what can still be read.</source>
        <translation>База данных повреждена, и в неё больше ничего не записывается. Ничего не сохранено; вернитесь к резервной копии или экспортируйте то, что ещё читается.</translation>
    </message>
    <message>
        <source>Your disk quota is used up. Nothing was saved; delete some of your files or ask for a larger quota, then try again.</source>
        <translation>Ваша квота места исчерпана. Ничего не сохранено; удалите свои файлы или попросите увеличить квоту, затем повторите.</translation>
    </message>
    <message>
        <source>The disk or network drive reports an error. Nothing was saved; keep your input, and have the drive checked before you try again.</source>
        <translation>Диск или сетевой диск сообщает об ошибке. Ничего не сохранено; не закрывайте введённое и проверьте диск, прежде чем повторять.</translation>
    </message>
    <message>
        <source>Another program replaced the open database with other data. Nothing was saved; open the new data, or save your own under another name.</source>
        <translation>Другая программа заменила открытую базу данных другими данными. Ничего не сохранено; откройте новые данные или сохраните свои под другим именем.</translation>
    </message>
    <message>
        <source>The database file was moved or deleted. Nothing was saved; put it back, or save your data under another name.</source>
        <translation>Файл базы данных перемещён или удалён. Ничего не сохранено; верните его или сохраните свои данные под другим именем.</translation>
    </message>
    <message>
        <source>The number of entry %1 of the history does not follow that of the entry before it: entries are missing or were added. Compare with a backup.</source>
        <translation>Номер записи истории № %1 не следует за номером предыдущей: записей не хватает или они были добавлены. Сравните с копией.</translation>
    </message>
    <message>
        <source>Entry %1 of the history is separated from the other entries of its step, or contradicts them. Compare with a backup.</source>
        <translation>Запись истории № %1 стоит отдельно от других записей своего шага или противоречит им. Сравните с копией.</translation>
    </message>
    <message>
        <source>Entry %1 of the history undoes a step that does not precede it. Compare with a backup.</source>
        <translation>Запись истории № %1 отменяет шаг, которого перед ней нет. Сравните с копией.</translation>
    </message>
    <message>
        <source>Entry %1 of the history gives a record a version that does not follow its previous one (%2). Compare with a backup.</source>
        <translation>Запись истории № %1 даёт записи базы данных версию, которая не следует за её последней (%2). Сравните с копией.</translation>
    </message>
    <message>
        <source>The last entry of the history is dated %1, which is in the future. Check the clock of this computer and of the one that wrote the entry. Nothing is lost: the entries are in the order of their numbers.</source>
        <translation>Последняя запись истории датирована будущим: %1. Проверьте часы этого компьютера и того, на котором она сделана. Ничего не потеряно: порядок записей определяют их номера.</translation>
    </message>
    <message>
        <source>The database file is damaged and can no longer be changed. Restore a backup, or export what can still be read.</source>
        <translation>Файл базы данных повреждён, и в него больше ничего не записывается. Вернитесь к резервной копии или экспортируйте то, что ещё читается.</translation>
    </message>
    <message>
        <source>A newer version of the program created this database. It can be read here; to change it, install the newer version.</source>
        <translation>Эта база данных создана более новой версией программы. Здесь её можно читать; чтобы изменять её, установите новую версию.</translation>
    </message>
    <message>
        <source>The database is on a read-only medium. To change it, save a copy in another place and open the copy.</source>
        <translation>База данных находится на носителе, доступном только для чтения. Чтобы изменять её, сохраните копию в другом месте и откройте её.</translation>
    </message>
    <message>
        <source>The database is damaged, and only what can still be read is shown. Restore a backup, or export what is intact.</source>
        <translation>База данных повреждена; показано только то, что ещё читается. Вернитесь к резервной копии или экспортируйте то, что цело.</translation>
    </message>
    <message>
        <source>You have permission to read this database, but not to change it. Its administrator can give you permission.</source>
        <translation>У вас есть право читать эту базу данных, но не изменять её. Право может дать её администратор.</translation>
    </message>
    <message>
        <source>The database “%1” cannot store all scripts, because its encoding is not UTF-8. Nothing was changed; choose a database with the encoding UTF8.</source>
        <translation>База данных «%1» не может хранить все письменности: её кодировка не UTF-8. Ничего не изменено; укажите базу данных с кодировкой UTF8.</translation>
    </message>
    <message>
        <source>“%1” was created by an older version and must be updated, but it was opened read-only. Nothing was changed; open it once for writing, or open a copy of it.</source>
        <translation>«%1» создана более старой версией и была открыта только для чтения, поэтому её нельзя обновить. Ничего не изменено; откройте её один раз для записи или откройте её копию.</translation>
    </message>
    <message>
        <source>The database “%1” is damaged. Keep the file as it is, and restore a backup.</source>
        <translation>База данных «%1» повреждена. Сохраните файл как есть и восстановите резервную копию.</translation>
    </message>
    <message>
        <source>The folder of “%1” does not exist. Nothing was changed; create the folder, or choose another place.</source>
        <translation>Папка для «%1» не существует. Ничего не изменено; создайте её или укажите место в существующей папке.</translation>
    </message>
    <message>
        <source>The disk or network drive of the database reports an error, so the database is open read-only. Have the drive checked, then open the database again.</source>
        <translation>Диск или сетевой диск с базой данных сообщает об ошибке, поэтому она открыта только для чтения. Проверьте диск и откройте её снова.</translation>
    </message>
    <message>
        <source>The database cannot be written, so it is open read-only. Check the file and its folder, then open it again.</source>
        <translation>Записать базу данных не удаётся, поэтому она открыта только для чтения. Проверьте файл и его папку и откройте её снова.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened, because too many files are open. Nothing was changed; close other programs or windows, then try again.</source>
        <translation>«%1» не удаётся открыть: открыто слишком много файлов. Ничего не изменено; закройте другие программы или окна и повторите попытку.</translation>
    </message>
    <message>
        <source>Too many files are open. Nothing was saved; close other programs or windows, then try again.</source>
        <translation>Открыто слишком много файлов. Ничего не сохранено; закройте другие программы или окна и повторите попытку.</translation>
    </message>
    <message>
        <source>The file also had another name (a hard link). Under that name it still has its previous content.</source>
        <translation>У файла было ещё одно имя (жёсткая ссылка); под этим именем осталось прежнее содержимое.</translation>
    </message>
    <message>
        <source>“%1” was not created: a file left by an earlier database of this name would damage the new one. Nothing was changed; put that database back next to the file, move the file away, or choose another place.</source>
        <translation>«%1» не создана: файл, оставшийся от прежней базы данных с этим именем, повредил бы новую. Ничего не изменено; верните ту базу данных к этому файлу, уберите файл или укажите другое место.</translation>
    </message>
    <message>
        <source>The server allows “%1” to be read only: it is configured that way, or it is a copy of another server. Nothing was changed; ask its administrator, or choose another database.</source>
        <translation>Сервер разрешает только читать «%1»: он так настроен или является копией другого сервера. Ничего не изменено; обратитесь к его администратору или укажите другую базу данных.</translation>
    </message>
    <message>
        <source>A program was interrupted while it saved to “%1”, and its unfinished change must be undone before the database can be read. Nothing was changed; open it once for writing (without “--read-only”), or copy it together with the files next to it to a place that can be written to, and open it there.</source>
        <translation>Программа была прервана, когда сохраняла в «%1», и оставленное ею нужно отменить, прежде чем базу данных можно будет читать. Ничего не изменено; откройте её один раз для записи (без «--read-only») или скопируйте её вместе с файлами рядом с ней в место, доступное для записи, и откройте там.</translation>
    </message>
    <message>
        <source>The server has no database with the name in “%1”. Check the name, or ask the administrator of the server to create the database.</source>
        <translation>На сервере нет базы данных с именем из «%1». Проверьте имя или попросите администратора сервера создать базу данных.</translation>
    </message>
    <message>
        <source>The server allows the database to be read only. Nothing was saved; ask its administrator.</source>
        <translation>Сервер разрешает только читать базу данных. Ничего не сохранено; обратитесь к его администратору.</translation>
    </message>
    <message>
        <source>The server allows this database to be read only: it is configured that way, or it is a copy of another server. Ask its administrator.</source>
        <translation>Сервер разрешает только читать эту базу данных: он так настроен или является копией другого сервера. Обратитесь к его администратору.</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>%1: %2, for this scope. From that day its status is “%3”.</source>
        <comment>date, event, status</comment>
        <translation>%1: %2, для этой области признания. С этого дня статус — «%3».</translation>
    </message>
    <message>
        <source>%1: %2, for the whole agreement. From that day its status is “%3”.</source>
        <comment>date, event, status</comment>
        <translation>%1: %2, для всего соглашения. С этого дня статус — «%3».</translation>
    </message>
    <message>
        <source>A source reports the status “%1” without a date, so the report is not used.</source>
        <translation>Источник указывает статус «%1» без даты, поэтому он не учитывается.</translation>
    </message>
    <message>
        <source>A source reports the status “%1” as of %2.</source>
        <translation>Источник указывает статус «%1» по состоянию на %2.</translation>
    </message>
    <message>
        <source>Applies only in part: to some of what is asked, to other evidence, or with exemptions.</source>
        <translation>Действует частично: для части запрошенного, для другого доказательства или с исключениями.</translation>
    </message>
    <message>
        <source>Results are accepted in one of the two directions.</source>
        <translation>Результаты принимаются только в одном из двух направлений.</translation>
    </message>
    <message>
        <source>It applies to the goods of a programme. Which goods these are is not recorded; check the list of the programme.</source>
        <translation>Действует для товаров программы. Какие это товары, не записано: сверьтесь с перечнем программы.</translation>
    </message>
    <message>
        <source>No listed body of the issuing country is recorded, and no source says that the list is complete.</source>
        <translation>Ни одного органа в перечне от страны выдачи не записано, и ни один источник не говорит, что перечень полный.</translation>
    </message>
    <message>
        <source>It was agreed, but it is suspended: nothing is accepted for now.</source>
        <translation>Договорённость есть, но приостановлена: пока ничего не принимается.</translation>
    </message>
    <message>
        <source>There was recognition, but it has ended.</source>
        <translation>Признание было, но прекратилось.</translation>
    </message>
    <message>
        <source>The agreement takes effect only between members that exchanged letters, or for what a member declared, and neither is recorded.</source>
        <translation>Соглашение действует только между участниками, обменявшимися письмами, либо в том, что участник заявил; ни то, ни другое не записано.</translation>
    </message>
    <message>
        <source>The agreement is a framework: nothing is recorded as recognised.</source>
        <translation>Соглашение рамочное: не записано ничего, что признаётся.</translation>
    </message>
    <message>
        <source>The recorded dates are not precise enough to be sure of this day.</source>
        <translation>Записанные даты недостаточно точны, чтобы быть уверенным в этом дне.</translation>
    </message>
    <message>
        <source>The reported status contradicts the recorded events.</source>
        <translation>Сообщённый статус противоречит записанным событиям.</translation>
    </message>
    <message>
        <source>The two sides make different statements, each with its own source.</source>
        <translation>Стороны утверждают разное, каждая со своим источником.</translation>
    </message>
    <message>
        <source>The list of bodies is complete, and no body of the issuing country is on it.</source>
        <translation>Перечень органов полный, и органов страны выдачи в нём нет.</translation>
    </message>
    <message>
        <source>It is in force, but the day from which it is applied is still to come.</source>
        <translation>Вступило в силу, но день начала применения ещё не наступил.</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message numerus="yes">
        <source>change of %Ln record(s)</source>
        <translation>
            <numerusform>изменение %Ln записи</numerusform>
            <numerusform>изменение %Ln записей</numerusform>
            <numerusform>изменение %Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>new “%1”</source>
        <comment>a step</comment>
        <translation>создание «%1»</translation>
    </message>
    <message>
        <source>change of “%1”</source>
        <comment>a step</comment>
        <translation>изменение «%1»</translation>
    </message>
    <message>
        <source>deletion of “%1”</source>
        <comment>a step</comment>
        <translation>удаление «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were restored.</source>
        <translation>
            <numerusform>%Ln запись восстановлена.</numerusform>
            <numerusform>%Ln записи восстановлены.</numerusform>
            <numerusform>%Ln записей восстановлено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were changed.</source>
        <translation>
            <numerusform>Изменена %Ln запись.</numerusform>
            <numerusform>Изменены %Ln записи.</numerusform>
            <numerusform>Изменено %Ln записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was deleted. Undo restores it.</source>
        <translation>Запись «%1» удалена. «Отменить» вернёт её.</translation>
    </message>
    <message>
        <source>“%1” was restored.</source>
        <translation>Запись «%1» восстановлена.</translation>
    </message>
    <message>
        <source>This step was already undone. Nothing was changed.</source>
        <translation>Этот шаг уже отменён. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This step was already redone. Nothing was changed.</source>
        <translation>Этот шаг уже возвращён. Ничего не изменено.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>Запись «%1» сохранена.</translation>
    </message>
</context>
<context>
    <name>UnsavedGuard</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Несохранённые изменения</translation>
    </message>
    <message>
        <source>Your changes to “%1” are not saved.</source>
        <translation>Изменения записи «%1» не сохранены.</translation>
    </message>
    <message>
        <source>Save them, discard them, or stay in the form.</source>
        <translation>Сохраните их, отбросьте или останьтесь в форме.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>О&amp;тбросить</translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation>&amp;Остаться</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name and code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Intergovernmental mutual recognition agreement</source>
        <comment>agreement kind</comment>
        <translation>Межправительственное соглашение о взаимном признании</translation>
    </message>
    <message>
        <source>Arrangement between regulators</source>
        <comment>agreement kind</comment>
        <translation>Договорённость между регулирующими органами</translation>
    </message>
    <message>
        <source>Multilateral arrangement of accreditation bodies</source>
        <comment>agreement kind</comment>
        <translation>Многосторонняя договорённость органов по аккредитации</translation>
    </message>
    <message>
        <source>Certification scheme</source>
        <comment>agreement kind</comment>
        <translation>Система сертификации</translation>
    </message>
    <message>
        <source>Cooperation between bodies</source>
        <comment>agreement kind</comment>
        <translation>Сотрудничество между органами</translation>
    </message>
    <message>
        <source>Government authorisation</source>
        <comment>agreement kind</comment>
        <translation>Уполномочивание правительством</translation>
    </message>
    <message>
        <source>Chapter of a free trade agreement</source>
        <comment>agreement kind</comment>
        <translation>Глава соглашения о свободной торговле</translation>
    </message>
    <message>
        <source>Memorandum of understanding</source>
        <comment>agreement kind</comment>
        <translation>Меморандум о взаимопонимании</translation>
    </message>
    <message>
        <source>Unilateral</source>
        <comment>level</comment>
        <translation>Односторонний</translation>
    </message>
    <message>
        <source>Bilateral</source>
        <comment>level</comment>
        <translation>Двусторонний</translation>
    </message>
    <message>
        <source>Plurilateral</source>
        <comment>level: a closed circle</comment>
        <translation>Плюрилатеральный</translation>
    </message>
    <message>
        <source>Multilateral</source>
        <comment>level: open to others</comment>
        <translation>Многосторонний</translation>
    </message>
    <message>
        <source>Government</source>
        <comment>layer</comment>
        <translation>Правительства</translation>
    </message>
    <message>
        <source>Scheme</source>
        <comment>layer</comment>
        <translation>Системы сертификации</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <comment>layer</comment>
        <translation>Аккредитация</translation>
    </message>
    <message>
        <source>Party</source>
        <comment>role</comment>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Signatory</source>
        <comment>role</comment>
        <translation>Подписавшая сторона</translation>
    </message>
    <message>
        <source>Member</source>
        <comment>role</comment>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Recognising party</source>
        <comment>role: accepts the results of the other</comment>
        <translation>Признающая сторона</translation>
    </message>
    <message>
        <source>Recognised party</source>
        <comment>role: its results are accepted</comment>
        <translation>Признаваемая сторона</translation>
    </message>
    <message>
        <source>Designating authority</source>
        <comment>role</comment>
        <translation>Назначающий орган</translation>
    </message>
    <message>
        <source>Testing</source>
        <comment>activity</comment>
        <translation>Испытания</translation>
    </message>
    <message>
        <source>Calibration</source>
        <comment>activity</comment>
        <translation>Калибровка</translation>
    </message>
    <message>
        <source>Inspection</source>
        <comment>activity</comment>
        <translation>Инспекция</translation>
    </message>
    <message>
        <source>Factory inspection</source>
        <comment>activity</comment>
        <translation>Инспекция производства</translation>
    </message>
    <message>
        <source>Product certification</source>
        <comment>activity</comment>
        <translation>Сертификация продукции</translation>
    </message>
    <message>
        <source>Management system certification</source>
        <comment>activity</comment>
        <translation>Сертификация систем менеджмента</translation>
    </message>
    <message>
        <source>Certification of persons</source>
        <comment>activity</comment>
        <translation>Сертификация персонала</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <comment>activity</comment>
        <translation>Аккредитация</translation>
    </message>
    <message>
        <source>Test report</source>
        <comment>evidence</comment>
        <translation>Протокол испытаний</translation>
    </message>
    <message>
        <source>Calibration certificate</source>
        <comment>evidence</comment>
        <translation>Сертификат калибровки</translation>
    </message>
    <message>
        <source>Inspection report</source>
        <comment>evidence</comment>
        <translation>Отчёт об инспекции</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>evidence</comment>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Mark of conformity</source>
        <comment>evidence</comment>
        <translation>Знак соответствия</translation>
    </message>
    <message>
        <source>Regulator</source>
        <comment>body kind</comment>
        <translation>Регулирующий орган</translation>
    </message>
    <message>
        <source>Accreditation body</source>
        <comment>body kind</comment>
        <translation>Орган по аккредитации</translation>
    </message>
    <message>
        <source>Certification body</source>
        <comment>body kind</comment>
        <translation>Орган по сертификации</translation>
    </message>
    <message>
        <source>Testing laboratory</source>
        <comment>body kind</comment>
        <translation>Испытательная лаборатория</translation>
    </message>
    <message>
        <source>Inspection body</source>
        <comment>body kind</comment>
        <translation>Орган инспекции</translation>
    </message>
    <message>
        <source>Regional organisation</source>
        <comment>body kind</comment>
        <translation>Региональная организация</translation>
    </message>
    <message>
        <source>International organisation</source>
        <comment>body kind</comment>
        <translation>Международная организация</translation>
    </message>
    <message>
        <source>Not begun</source>
        <comment>status</comment>
        <translation>Не начато</translation>
    </message>
    <message>
        <source>Negotiating</source>
        <comment>status</comment>
        <translation>Ведутся переговоры</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>status</comment>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Provisionally applied</source>
        <comment>status</comment>
        <translation>Применяется временно</translation>
    </message>
    <message>
        <source>In force</source>
        <comment>status</comment>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>status</comment>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>status</comment>
        <translation>Истёк срок</translation>
    </message>
    <message>
        <source>Terminated</source>
        <comment>status</comment>
        <translation>Прекращено</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>status</comment>
        <translation>Заменено</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>status</comment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>None</source>
        <comment>rung: no recognition recorded</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>rung</comment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Announced</source>
        <comment>rung</comment>
        <translation>Объявлено</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>rung</comment>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>In force</source>
        <comment>rung</comment>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Usable</source>
        <comment>rung: results can be used today</comment>
        <translation>Применимо</translation>
    </message>
    <message>
        <source>Part of the scope only</source>
        <comment>flag</comment>
        <translation>Только часть области признания</translation>
    </message>
    <message>
        <source>One way only</source>
        <comment>flag</comment>
        <translation>Только в одну сторону</translation>
    </message>
    <message>
        <source>Check the programme</source>
        <comment>flag: its list of goods is not given</comment>
        <translation>Свериться с программой</translation>
    </message>
    <message>
        <source>List of bodies not recorded</source>
        <comment>flag</comment>
        <translation>Перечень органов не записан</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>flag</comment>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>flag</comment>
        <translation>Утратило силу</translation>
    </message>
    <message>
        <source>Date imprecise</source>
        <comment>flag</comment>
        <translation>Дата неточна</translation>
    </message>
    <message>
        <source>Sources contradict each other</source>
        <comment>flag</comment>
        <translation>Источники противоречат друг другу</translation>
    </message>
    <message>
        <source>Signature</source>
        <comment>event</comment>
        <translation>Подписание</translation>
    </message>
    <message>
        <source>Ratification</source>
        <comment>event</comment>
        <translation>Ратификация</translation>
    </message>
    <message>
        <source>Entry into force</source>
        <comment>event</comment>
        <translation>Вступление в силу</translation>
    </message>
    <message>
        <source>Provisional application</source>
        <comment>event</comment>
        <translation>Временное применение</translation>
    </message>
    <message>
        <source>Became operational</source>
        <comment>event</comment>
        <translation>Начало применения на практике</translation>
    </message>
    <message>
        <source>Suspension</source>
        <comment>event</comment>
        <translation>Приостановление</translation>
    </message>
    <message>
        <source>Resumption</source>
        <comment>event</comment>
        <translation>Возобновление</translation>
    </message>
    <message>
        <source>Lapse</source>
        <comment>event</comment>
        <translation>Утрата силы</translation>
    </message>
    <message>
        <source>Expiry</source>
        <comment>event</comment>
        <translation>Истечение срока</translation>
    </message>
    <message>
        <source>Termination</source>
        <comment>event</comment>
        <translation>Прекращение действия</translation>
    </message>
    <message>
        <source>Replacement</source>
        <comment>event</comment>
        <translation>Замена</translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>event</comment>
        <translation>Продление</translation>
    </message>
    <message>
        <source>Notice of termination</source>
        <comment>event</comment>
        <translation>Уведомление о прекращении</translation>
    </message>
    <message>
        <source>Start of the transition</source>
        <comment>event</comment>
        <translation>Начало переходного периода</translation>
    </message>
    <message>
        <source>End of the transition</source>
        <comment>event</comment>
        <translation>Конец переходного периода</translation>
    </message>
    <message>
        <source>Change of scope</source>
        <comment>event</comment>
        <translation>Изменение области признания</translation>
    </message>
    <message>
        <source>Accession</source>
        <comment>event</comment>
        <translation>Присоединение</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <comment>event</comment>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Listing</source>
        <comment>event: a body enters the list</comment>
        <translation>Включение в перечень</translation>
    </message>
    <message>
        <source>Delisting</source>
        <comment>event: a body leaves the list</comment>
        <translation>Исключение из перечня</translation>
    </message>
    <message>
        <source>Amendment</source>
        <comment>event</comment>
        <translation>Поправка</translation>
    </message>
    <message>
        <source>Change of authority</source>
        <comment>event</comment>
        <translation>Смена компетентного органа</translation>
    </message>
    <message>
        <source>Change of requirements</source>
        <comment>event</comment>
        <translation>Изменение требований</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>event</comment>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>event</comment>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Other event</source>
        <comment>event</comment>
        <translation>Другое событие</translation>
    </message>
    <message>
        <source>Amends</source>
        <comment>link, followed by an agreement</comment>
        <translation>Изменяет документ</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <comment>link, followed by an agreement</comment>
        <translation>Заменяет документ</translation>
    </message>
    <message>
        <source>Continues</source>
        <comment>link, followed by an agreement</comment>
        <translation>Продолжает документ</translation>
    </message>
    <message>
        <source>Implements</source>
        <comment>link, followed by an agreement</comment>
        <translation>Реализует документ</translation>
    </message>
    <message>
        <source>Annex of</source>
        <comment>link, followed by an agreement</comment>
        <translation>Приложение к документу</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>link, followed by an agreement</comment>
        <translation>Часть документа</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <comment>link, followed by an agreement</comment>
        <translation>Признано в рамках документа</translation>
    </message>
    <message>
        <source>Depends on</source>
        <comment>link, followed by an agreement</comment>
        <translation>Зависит от документа</translation>
    </message>
    <message>
        <source>Based on</source>
        <comment>link, followed by an agreement</comment>
        <translation>Основано на документе</translation>
    </message>
    <message>
        <source>High</source>
        <comment>confidence</comment>
        <translation>Высокая</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>confidence</comment>
        <translation>Средняя</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>confidence</comment>
        <translation>Низкая</translation>
    </message>
    <message>
        <source>No renewal</source>
        <comment>renewal</comment>
        <translation>Без продления</translation>
    </message>
    <message>
        <source>Tacit renewal</source>
        <comment>renewal</comment>
        <translation>Автоматическое продление</translation>
    </message>
    <message>
        <source>Before expiry</source>
        <comment>notice is due</comment>
        <translation>До истечения срока</translation>
    </message>
    <message>
        <source>Before the termination takes effect</source>
        <comment>notice is due</comment>
        <translation>До вступления прекращения в силу</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>list of bodies</comment>
        <translation>Полный</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <comment>direction: own results accepted abroad</comment>
        <translation>Исходящее</translation>
    </message>
    <message>
        <source>Incoming</source>
        <comment>direction: foreign results accepted at home</comment>
        <translation>Входящее</translation>
    </message>
    <message>
        <source>Mutual</source>
        <comment>direction: both ways</comment>
        <translation>Взаимное</translation>
    </message>
    <message>
        <source>Serve both markets</source>
        <comment>project aim</comment>
        <translation>Служить обоим рынкам</translation>
    </message>
    <message>
        <source>Meet the needs of industry</source>
        <comment>project aim</comment>
        <translation>Решать задачи промышленности</translation>
    </message>
    <message>
        <source>Benefit local people</source>
        <comment>project aim</comment>
        <translation>Приносить пользу местным жителям</translation>
    </message>
    <message>
        <source>Fill a gap in the system</source>
        <comment>project aim</comment>
        <translation>Восполнять пробел в системе</translation>
    </message>
    <message>
        <source>Renamed</source>
        <comment>what became of a body</comment>
        <translation>Переименование</translation>
    </message>
    <message>
        <source>Merged</source>
        <comment>what became of a body</comment>
        <translation>Слияние</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>what became of a body</comment>
        <translation>Разделение</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>what became of a body</comment>
        <translation>Замена</translation>
    </message>
    <message>
        <source>Country or economy</source>
        <comment>record kind</comment>
        <translation>Страна или экономика</translation>
    </message>
    <message>
        <source>Group of countries</source>
        <comment>record kind</comment>
        <translation>Группа стран</translation>
    </message>
    <message>
        <source>Sector</source>
        <comment>record kind</comment>
        <translation>Сектор</translation>
    </message>
    <message>
        <source>Classification code</source>
        <comment>record kind</comment>
        <translation>Код классификации</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>record kind</comment>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Body</source>
        <comment>record kind: an organisation</comment>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>record kind</comment>
        <translation>Соглашение</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>record kind</comment>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Single market</source>
        <comment>agreement kind</comment>
        <translation>Единый рынок</translation>
    </message>
    <message>
        <source>Nothing, for information only</source>
        <comment>what a party takes part in</comment>
        <translation>Ни в чём, только для сведения</translation>
    </message>
    <message>
        <source>Not activated</source>
        <comment>flag: no letters, no declaration</comment>
        <translation>Не введено в действие</translation>
    </message>
    <message>
        <source>Framework only</source>
        <comment>flag: nothing is recorded as recognised</comment>
        <translation>Только рамочное</translation>
    </message>
    <message>
        <source>Disputed</source>
        <comment>flag: the two sides say different things</comment>
        <translation>Оспаривается</translation>
    </message>
    <message>
        <source>Between two members that exchanged letters</source>
        <comment>where an agreement takes effect</comment>
        <translation>Между двумя участниками, обменявшимися письмами</translation>
    </message>
    <message>
        <source>For what each member declares</source>
        <comment>where an agreement takes effect</comment>
        <translation>В том, что заявил каждый участник</translation>
    </message>
    <message>
        <source>Goods of the programme, list not recorded</source>
        <comment>role of a sector</comment>
        <translation>Товары программы, перечень не указан</translation>
    </message>
    <message>
        <source>Industrial goods, list not recorded</source>
        <comment>role of a sector</comment>
        <translation>Промышленные товары, перечень не указан</translation>
    </message>
    <message>
        <source>All goods, exemptions listed</source>
        <comment>role of a sector</comment>
        <translation>Все товары, исключения перечислены</translation>
    </message>
    <message>
        <source>Food</source>
        <comment>role of a sector</comment>
        <translation>Пищевая продукция</translation>
    </message>
    <message>
        <source>Not goods</source>
        <comment>role of a sector</comment>
        <translation>Не товары</translation>
    </message>
    <message>
        <source>Initiative</source>
        <comment>role of a group of countries</comment>
        <translation>Инициатива</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>a list cut short</comment>
        <translation>
            <numerusform>%1 (и ещё %n)</numerusform>
            <numerusform>%1 (и ещё %n)</numerusform>
            <numerusform>%1 (и ещё %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>Customs union</source>
        <translation>Таможенный союз</translation>
    </message>
    <message>
        <source>Free trade area</source>
        <translation>Зона свободной торговли</translation>
    </message>
    <message>
        <source>Regional organisation</source>
        <translation>Региональная организация</translation>
    </message>
    <message>
        <source>Economic group</source>
        <translation>Экономическая группа</translation>
    </message>
    <message>
        <source>Accreditation region</source>
        <translation>Зона деятельности органа по аккредитации</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Инициатива</translation>
    </message>
    <message>
        <source>Region of the Belt and Road</source>
        <translation>Регион «Пояса и пути»</translation>
    </message>
    <message>
        <source>Region of the world</source>
        <translation>Регион мира</translation>
    </message>
    <message>
        <source>Economic corridor</source>
        <translation>Экономический коридор</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Инициатор</translation>
    </message>
    <message>
        <source>Core country</source>
        <translation>Ключевая страна</translation>
    </message>
    <message>
        <source>On the route</source>
        <translation>На маршруте</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Вероятно</translation>
    </message>
    <message>
        <source>Only the field is known</source>
        <translation>Известна только отрасль</translation>
    </message>
    <message>
        <source>By land</source>
        <translation>По суше</translation>
    </message>
    <message>
        <source>By sea</source>
        <translation>По морю</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Border crossing</source>
        <translation>Пограничный переход</translation>
    </message>
    <message>
        <source>“Small and beautiful” projects</source>
        <translation>Проекты «малые и красивые»</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a cell</comment>
        <translation>не заполнено</translation>
    </message>
</context>
<context>
    <name>mra::AboutDialog</name>
    <message>
        <source>About MRA Atlas</source>
        <translation>О программе MRA Atlas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>MIT licence</source>
        <translation>Лицензия MIT</translation>
    </message>
    <message>
        <source>MRA Atlas keeps the agreements by which countries and bodies accept each other’s conformity assessment results, and shows where along the Belt and Road those results are usable.</source>
        <translation>MRA Atlas ведёт учёт соглашений и договорённостей, по которым страны и органы принимают друг у друга результаты оценки соответствия, и показывает, где вдоль «Пояса и пути» они применимы.</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Границы</translation>
    </message>
    <message>
        <source>Boundaries, names and codes on the maps say nothing about the legal status of any territory, its authorities or its frontiers. The boundary view is chosen by the person who uses the program, and its name is shown on every map.</source>
        <translation>Границы, названия и коды на картах ничего не говорят о правовом статусе какой-либо территории, её властей или её границ. Отображение границ выбирает пользователь программы; название выбранного варианта указано на каждой карте.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Факты</translation>
    </message>
    <message>
        <source>Every record names its source and its date. Only the texts of the agreements are authoritative; what is shown here is not legal advice. “Unknown” means that no source was found, not that nothing is recognised.</source>
        <translation>У каждой записи указаны источник и дата. Определяющими являются тексты самих соглашений; показанные здесь сведения — не юридическая консультация. «Неизвестно» означает, что источник не найден, а не что признания нет.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Libraries, icons and flags</source>
        <translation>Библиотеки, значки и флаги</translation>
    </message>
</context>
<context>
    <name>mra::BaseSession</name>
    <message>
        <source>The practice copy was removed. You are working on your own database again.</source>
        <translation>Учебная копия удалена. Снова открыта собственная база данных.</translation>
    </message>
    <message>
        <source>A verified copy of the database was saved to “%1”.</source>
        <translation>Проверенная копия базы данных сохранена в «%1».</translation>
    </message>
    <message>
        <source>The database was restored from “%1”. Its previous content is kept in “%2”.</source>
        <translation>База данных восстановлена из «%1». Прежнее её содержимое хранится в «%2».</translation>
    </message>
    <message>
        <source>The data shown were saved to “%1”, and you are now working there.</source>
        <translation>Показанные данные сохранены в «%1», и теперь вы работаете там.</translation>
    </message>
    <message>
        <source>“%1” was not opened, because you cancelled.</source>
        <translation>Открытие «%1» отменено.</translation>
    </message>
</context>
<context>
    <name>mra::BulkChangeDialog</name>
    <message>
        <source>(empty)</source>
        <comment>value of a field</comment>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>ГГГГ-ММ-ДД</translation>
    </message>
    <message>
        <source>No record would change: all of them already have this value.</source>
        <translation>Ни одна запись не изменилась бы: это значение у них уже есть.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) will change as one step, which can be undone.</source>
        <translation>
            <numerusform>Изменится %Ln запись — одним шагом, который можно отменить.</numerusform>
            <numerusform>Изменятся %Ln записи — одним шагом, который можно отменить.</numerusform>
            <numerusform>Изменится %Ln записей — одним шагом, который можно отменить.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln record(s)</source>
        <translation>
            <numerusform>Изменить %Ln запись</numerusform>
            <numerusform>Изменить %Ln записи</numerusform>
            <numerusform>Изменить %Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Поле</translation>
    </message>
    <message>
        <source>New &amp;value</source>
        <translation>Новое &amp;значение</translation>
    </message>
    <message>
        <source>&amp;Reason (optional)</source>
        <translation>П&amp;ричина (необязательно)</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Новое значение</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Старое значение</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Выберите значение из списка.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mra::CellForm</name>
    <message>
        <source>Created by the program if left empty</source>
        <translation>Если пусто, создаёт программа</translation>
    </message>
    <message>
        <source>Fields</source>
        <comment>first tab of a form; the others are lists</comment>
        <translation>Поля</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>a list, and its length</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>“%1” can mean %2. Choose one of them.</source>
        <comment>a name, and those that have it</comment>
        <translation>«%1» может означать: %2. Выберите одно из них.</translation>
    </message>
</context>
<context>
    <name>mra::ChecksEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>a field, and one of its words</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mra::ChildTable</name>
    <message>
        <source>Add row</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
</context>
<context>
    <name>mra::ChoiceEditor</name>
    <message>
        <source>not recorded</source>
        <comment>an optional field without a value</comment>
        <translation>не указано</translation>
    </message>
</context>
<context>
    <name>mra::ConflictDialog</name>
    <message>
        <source>Changed by somebody else</source>
        <translation>Изменено кем-то другим</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else while you were editing it. Choose for each field which value to keep. Nothing is saved until you save the form.</source>
        <translation>%1: во время правки запись изменил кто-то другой. Выберите для каждого поля, чьё значение остаётся. До сохранения формы ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Моё значение</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Другое значение</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>Различающиеся поля</translation>
    </message>
    <message>
        <source>Apply to the form</source>
        <translation>Перенести в форму</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>%1: mine</source>
        <translation>%1: моё значение</translation>
    </message>
    <message>
        <source>%1: theirs</source>
        <translation>%1: другое значение</translation>
    </message>
</context>
<context>
    <name>mra::CountryChoice</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a country and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Search for a country or economy</source>
        <translation>Найти страну или экономику</translation>
    </message>
    <message>
        <source>Countries and economies</source>
        <translation>Страны и экономики</translation>
    </message>
</context>
<context>
    <name>mra::CoverageModel</name>
    <message>
        <source>Country or economy</source>
        <translation>Страна или экономика</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Признание</translation>
    </message>
    <message>
        <source>Caveats</source>
        <comment>flags of a rung, such as partial</comment>
        <translation>Уточнения</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Agreements</source>
        <comment>number of agreements</comment>
        <translation>Соглашения</translation>
    </message>
</context>
<context>
    <name>mra::DateEdit</name>
    <message>
        <source>YYYY-MM-DD</source>
        <comment>how a date is typed; the digits stay 0-9</comment>
        <translation>ГГГГ-ММ-ДД</translation>
    </message>
    <message>
        <source>A year, a month such as 2026-03, or a day such as 2026-03-15.</source>
        <translation>Год, месяц (например, 2026-03) или день (например, 2026-03-15).</translation>
    </message>
    <message>
        <source>Not a date. Write a year, a month such as 2026-03, or a day such as 2026-03-15.</source>
        <translation>Это не дата. Укажите год, месяц (например, 2026-03) или день (например, 2026-03-15).</translation>
    </message>
    <message>
        <source>Day or month first? Write %1 or %2.</source>
        <comment>a typed date that may mean either day</comment>
        <translation>Сначала день или месяц? Напишите %1 или %2.</translation>
    </message>
</context>
<context>
    <name>mra::DraftTextDialog</name>
    <message>
        <source>The text was copied to the clipboard.</source>
        <translation>Текст скопирован в буфер обмена.</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Сохранение текста</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translation>Тексты (*.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>The text was saved to “%1”.</source>
        <translation>Текст сохранён в «%1».</translation>
    </message>
    <message>
        <source>Delete the text</source>
        <translation>Удаление текста</translation>
    </message>
    <message>
        <source>Delete this input? There is no other copy, and Undo cannot restore it.</source>
        <translation>Удалить эти введённые данные? Их больше нигде нет, и «Отменить» их не вернёт.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Unsaved input</source>
        <translation>Несохранённые данные</translation>
    </message>
    <message>
        <source>The input as text</source>
        <translation>Введённые данные в виде текста</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Input from %1 was not saved. It was written by a newer version of the program and cannot be shown in a form; it is kept as text.</source>
        <comment>time</comment>
        <translation>Введённые данные (%1) не были сохранены. Их записала более новая версия программы, и эта версия не может показать их в форме; они сохранены как текст.</translation>
    </message>
    <message>
        <source>Input from %1 was not saved. What is left of it cannot be shown in a form, because the file is damaged; it is kept as text.</source>
        <comment>time</comment>
        <translation>Введённые данные (%1) не были сохранены. Файл повреждён, и оставшееся нельзя показать в форме; оно сохранено как текст.</translation>
    </message>
</context>
<context>
    <name>mra::FacetPanel</name>
    <message>
        <source>Filter the list</source>
        <translation>Отфильтровать список</translation>
    </message>
</context>
<context>
    <name>mra::FieldBox</name>
    <message numerus="yes">
        <source>Other languages: %Ln</source>
        <comment>number of languages that have a text</comment>
        <translation>
            <numerusform>Другие языки: %Ln</numerusform>
            <numerusform>Другие языки: %Ln</numerusform>
            <numerusform>Другие языки: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and a button of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mra::FileCommands</name>
    <message>
        <source>New database</source>
        <translation>Новая база данных</translation>
    </message>
    <message>
        <source>Databases (*.sqlite)</source>
        <translation>Базы данных (*.sqlite)</translation>
    </message>
    <message>
        <source>Start with the reference data that come with the program, or with an empty database?</source>
        <translation>Начать со справочных данных, которые поставляются с программой, или с пустой базы данных?</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>Справочные данные</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Пустая</translation>
    </message>
    <message>
        <source>Open database</source>
        <translation>Открыть базу данных</translation>
    </message>
    <message>
        <source>Databases (*.sqlite);;All files (*)</source>
        <translation>Базы данных (*.sqlite);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Open database on a server</source>
        <translation>Открыть базу данных на сервере</translation>
    </message>
    <message>
        <source>Address, such as postgresql://user@host/database</source>
        <translation>Адрес, например postgresql://user@host/database</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>Резервная копия базы данных</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить из резервной копии</translation>
    </message>
    <message>
        <source>The database will be restored from “%1”. Its current content will be kept in a file next to it.</source>
        <translation>База данных будет восстановлена из «%1». Её текущее содержимое сохранится в файле рядом с ней.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Очистить этот список</translation>
    </message>
    <message>
        <source>Save the data shown as a database</source>
        <translation>Сохранение показанных данных как базы данных</translation>
    </message>
    <message>
        <source>The server refused that password. Password for “%1”, which is kept until the program closes:</source>
        <translation>Сервер отклонил этот пароль. Пароль для «%1» хранится до закрытия программы:</translation>
    </message>
    <message>
        <source>The server asks for a password. Password for “%1”, which is kept until the program closes:</source>
        <translation>Сервер запрашивает пароль. Пароль для «%1» хранится до закрытия программы:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
</context>
<context>
    <name>mra::FilterBar</name>
    <message>
        <source>All sectors</source>
        <translation>Все секторы</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Все страны</translation>
    </message>
    <message>
        <source>No layer</source>
        <translation>Ни одного уровня</translation>
    </message>
    <message>
        <source>Se&amp;ctor</source>
        <translation>&amp;Сектор</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Регион</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;На дату</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>Своя страна</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Сектор</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Уровни</translation>
    </message>
    <message>
        <source>Kinds of agreement that are counted</source>
        <translation>Какие виды соглашений учитываются</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Go to the previous event</source>
        <translation>К предыдущему событию</translation>
    </message>
    <message>
        <source>Go to the next event</source>
        <translation>К следующему событию</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Ho&amp;me</source>
        <translation>Своя с&amp;трана</translation>
    </message>
    <message>
        <source>not chosen</source>
        <comment>home country</comment>
        <translation>не выбрана</translation>
    </message>
</context>
<context>
    <name>mra::HistoryModel</name>
    <message numerus="yes">
        <source>%Ln record(s) created</source>
        <translation>
            <numerusform>Создана %Ln запись</numerusform>
            <numerusform>Созданы %Ln записи</numerusform>
            <numerusform>Создано %Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>Изменена %Ln запись</numerusform>
            <numerusform>Изменены %Ln записи</numerusform>
            <numerusform>Изменено %Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) deleted</source>
        <translation>
            <numerusform>Удалена %Ln запись</numerusform>
            <numerusform>Удалены %Ln записи</numerusform>
            <numerusform>Удалено %Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>Справочные данные</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more record(s).</source>
        <translation>
            <numerusform>И ещё %Ln запись.</numerusform>
            <numerusform>И ещё %Ln записи.</numerusform>
            <numerusform>И ещё %Ln записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>mra::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все пользователи</translation>
    </message>
    <message>
        <source>The step was undone. The history keeps both steps.</source>
        <translation>Шаг отменён. История хранит и шаг, и отмену.</translation>
    </message>
    <message>
        <source>Checking the history…</source>
        <translation>История проверяется…</translation>
    </message>
    <message>
        <source>Search users, reasons and records</source>
        <translation>Поиск: кто, причина, название записи</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>Поиск в истории</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Kind of records</source>
        <translation>Вид записей</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>&amp;Undo this step</source>
        <translation>Отменить этот &amp;шаг</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>Шаги, сначала новые</translation>
    </message>
    <message>
        <source>What the step changed</source>
        <translation>Что изменил шаг</translation>
    </message>
    <message>
        <source>Choose a step to see what it changed.</source>
        <translation>Выберите шаг, чтобы прочитать, что он изменил.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>За всё время</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln day(s)</source>
        <translation>
            <numerusform>За последний %Ln день</numerusform>
            <numerusform>За последние %Ln дня</numerusform>
            <numerusform>За последние %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Chec&amp;k the history</source>
        <translation>Проверить &amp;историю</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>История читается…</translation>
    </message>
</context>
<context>
    <name>mra::ListEditor</name>
    <message>
        <source>Add…</source>
        <comment>type here to add to a list</comment>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>from a list in a form</comment>
        <translation>Убрать %1</translation>
    </message>
</context>
<context>
    <name>mra::MainWindow</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>MRA Atlas</source>
        <translation>MRA Atlas</translation>
    </message>
</context>
<context>
    <name>mra::MapWidget</name>
    <message>
        <source>World map</source>
        <translation>Карта мира</translation>
    </message>
</context>
<context>
    <name>mra::NoticeBar</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить из резервной копии…</translation>
    </message>
    <message>
        <source>The settings could not be read. They were kept as “%1”, and the program started with default settings.</source>
        <translation>Настройки не удалось прочитать. Они сохранены как «%1», и программа запущена с настройками по умолчанию.</translation>
    </message>
</context>
<context>
    <name>mra::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>region, rung</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>button, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Приблизить</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Отдалить</translation>
    </message>
    <message>
        <source>Whole world</source>
        <translation>Весь мир</translation>
    </message>
    <message>
        <source>Print the map</source>
        <translation>Напечатать карту</translation>
    </message>
    <message>
        <source>The same facts as a table</source>
        <translation>Те же сведения в виде таблицы</translation>
    </message>
    <message>
        <source>Coverage by country</source>
        <translation>Охват по странам</translation>
    </message>
    <message>
        <source>Belt and Road regions</source>
        <translation>Регионы «Пояса и пути»</translation>
    </message>
    <message>
        <source>Countries by region and recognition level</source>
        <translation>Страны по регионам и ступеням</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Choose a country on the map, or a row of the table, to see here what is recognised. Click a number to see the countries it counts.</source>
        <translation>Выберите страну на карте или строку таблицы, чтобы прочитать здесь, что признаётся. Каждое число открывает список учтённых стран.</translation>
    </message>
</context>
<context>
    <name>mra::PracticeFrame</name>
    <message>
        <source>Practice copy of the training set: all its data are invented, and nothing that you do here affects your database.</source>
        <translation>Учебная копия набора для обучения: всё в нём вымышлено, и никакие действия здесь не затрагивают рабочую базу данных.</translation>
    </message>
    <message>
        <source>Practice copy: nothing that you do here affects your database.</source>
        <translation>Учебная копия: никакие действия здесь не затрагивают рабочую базу данных.</translation>
    </message>
</context>
<context>
    <name>mra::PreferencesDialog</name>
    <message>
        <source>Welcome to MRA Atlas</source>
        <translation>Добро пожаловать в MRA Atlas</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Make four choices, then the atlas opens with its reference data. You can change all of them later under File, Preferences.</source>
        <translation>Выберите четыре настройки — и атлас откроется со справочными данными. Всё это можно изменить позже в меню «Файл», «Настройки».</translation>
    </message>
    <message>
        <source>The language changes at once, the rest when you choose Apply.</source>
        <translation>Язык меняется сразу, остальное — по кнопке «Применить».</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Home country</source>
        <translation>&amp;Своя страна</translation>
    </message>
    <message>
        <source>Boundaries on maps</source>
        <translation>Границы на картах</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ваше &amp;имя</translation>
    </message>
    <message>
        <source>It is recorded with every change that you make, and others can see it.</source>
        <translation>Записывается с каждым внесённым изменением; его видят и другие.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Open the atlas</source>
        <translation>Открыть атлас</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>How boundaries are drawn says nothing about the status of a territory. The name of the boundary view is shown on every map.</source>
        <translation>Изображение границ ничего не говорит о статусе территории. Название выбранного варианта указано на каждой карте.</translation>
    </message>
    <message>
        <source>Lines as they exist on the ground, drawn by Natural Earth for all views alike.</source>
        <translation>Линии по фактическому положению на местности, проведённые Natural Earth одинаково для всех точек зрения.</translation>
    </message>
    <message>
        <source>Each area with an ISO 3166-1 country code is drawn as one area.</source>
        <translation>Каждая территория с кодом страны по ИСО 3166-1 показана как одна территория.</translation>
    </message>
    <message>
        <source>Lines as they are seen in China; no authority has reviewed this drawing.</source>
        <translation>Линии, какими их видят в Китае; ни один орган власти это изображение не проверял.</translation>
    </message>
    <message>
        <source>Choose your home country to continue.</source>
        <translation>Чтобы продолжить, выберите свою страну.</translation>
    </message>
    <message>
        <source>Choose how boundaries are drawn to continue.</source>
        <translation>Чтобы продолжить, выберите отображение границ.</translation>
    </message>
    <message>
        <source>Enter your name to continue.</source>
        <translation>Чтобы продолжить, укажите своё имя.</translation>
    </message>
    <message>
        <source>The settings could not be read and were kept as “%1”. Please make the four choices again.</source>
        <translation>Настройки не удалось прочитать, они сохранены как «%1». Выберите четыре настройки заново.</translation>
    </message>
</context>
<context>
    <name>mra::ReadingCard</name>
    <message>
        <source>Reading card</source>
        <translation>Карточка записи</translation>
    </message>
    <message>
        <source>This record was deleted. Undo restores it.</source>
        <translation>Эта запись удалена. «Отменить» вернёт её.</translation>
    </message>
    <message>
        <source>Hide changes</source>
        <translation>Скрыть изменения</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Показать изменения</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>История читается…</translation>
    </message>
    <message>
        <source>Agreements: %1</source>
        <comment>whose</comment>
        <translation>Соглашения: %1</translation>
    </message>
</context>
<context>
    <name>mra::RecordList</name>
    <message>
        <source>Only: %1</source>
        <comment>what a list shows</comment>
        <translation>Только: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всё</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln record(s)</source>
        <translation>
            <numerusform>%1 из %Ln записи</numerusform>
            <numerusform>%1 из %Ln записей</numerusform>
            <numerusform>%1 из %Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the database…</source>
        <translation>База данных читается…</translation>
    </message>
    <message>
        <source>No record yet. Choose “New” to create the first one.</source>
        <translation>Записей пока нет. Нажмите «Создать», чтобы добавить первую.</translation>
    </message>
    <message>
        <source>No record yet.</source>
        <translation>Записей пока нет.</translation>
    </message>
    <message>
        <source>No matching favourite. To add a record here, open it and click its star.</source>
        <translation>Подходящих записей в избранном нет. Откройте запись и нажмите её звёздочку, чтобы найти её здесь.</translation>
    </message>
    <message>
        <source>No matching record. Clear the search and the filters to see all records again.</source>
        <translation>Подходящих записей нет. Очистите поиск и фильтры, чтобы снова видеть все записи.</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Поиск в этом списке</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>Показать или скрыть фильтры</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <translation>Только избранное</translation>
    </message>
    <message>
        <source>Show all records again</source>
        <translation>Снова показать все записи</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>record, what of it is counted</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No database is open, so no records can be shown.</source>
        <translation>База данных не открыта, поэтому показать записи нельзя.</translation>
    </message>
</context>
<context>
    <name>mra::RecordActions</name>
    <message>
        <source>%1: %2</source>
        <comment>kind and name of a record</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be deleted: %Ln other record(s) refer to it.</source>
        <translation>
            <numerusform>«%1» нельзя удалить: на неё ссылается %Ln другая запись.</numerusform>
            <numerusform>«%1» нельзя удалить: на неё ссылаются %Ln другие записи.</numerusform>
            <numerusform>«%1» нельзя удалить: на неё ссылаются %Ln других записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Удалить «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)?</source>
        <translation>
            <numerusform>Удалить %Ln запись?</numerusform>
            <numerusform>Удалить %Ln записи?</numerusform>
            <numerusform>Удалить %Ln записей?</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo restores it.</source>
        <translation>«Отменить» вернёт удалённое.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Оставить</translation>
    </message>
    <message>
        <source>There is nothing to do. Nothing was changed.</source>
        <translation>Выполнять нечего. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>Запись «%1» сохранена.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Править</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Избранное</translation>
    </message>
    <message>
        <source>Change selected</source>
        <translation>Изменить выбранное</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Копировать строки</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>Напечатать список</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Поиск в этом списке</translation>
    </message>
    <message>
        <source>Choose a row to see it here. Press Enter or F2 to edit it.</source>
        <translation>Выберите строку, чтобы прочитать запись здесь. Enter или F2 открывает правку.</translation>
    </message>
    <message>
        <source>Choose a row to see it here.</source>
        <translation>Выберите строку, чтобы прочитать запись здесь.</translation>
    </message>
    <message>
        <source>Print record</source>
        <translation>Напечатать запись</translation>
    </message>
</context>
<context>
    <name>mra::RecordPage</name>
    <message>
        <source>Agreements</source>
        <translation>Соглашения</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Органы</translation>
    </message>
    <message>
        <source>Countries and regions</source>
        <translation>Страны и регионы</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>Kind of records</source>
        <translation>Вид записей</translation>
    </message>
</context>
<context>
    <name>mra::PaneDrafts</name>
    <message>
        <source>Input from %1 for “%2” was not saved.</source>
        <comment>time, name of a record</comment>
        <translation>Введённые данные (%1, «%2») не были сохранены.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Show the text…</source>
        <translation>Показать текст…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Your input is only in the form; a copy to protect it from a crash could not be saved. %1</source>
        <comment>a sentence that says why</comment>
        <translation>Введённые данные есть только в форме; копию на случай сбоя сделать не удалось. %1</translation>
    </message>
</context>
<context>
    <name>mra::RecordEditor</name>
    <message>
        <source>New: %1</source>
        <comment>kind of record</comment>
        <translation>Новая запись: %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>Верн&amp;уть как было</translation>
    </message>
    <message>
        <source>Go back to the saved record</source>
        <translation>Назад к записи в сохранённом виде</translation>
    </message>
    <message>
        <source>&amp;Close form</source>
        <translation>&amp;Закрыть форму</translation>
    </message>
    <message>
        <source>Reason for the change (optional)</source>
        <translation>Причина изменения (необязательно)</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Причина изменения</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
</context>
<context>
    <name>mra::RecordPane</name>
    <message>
        <source>Some input is not valid and is marked. Correct it, then save.</source>
        <translation>Часть введённых данных недопустима; она отмечена. Исправьте её, затем сохраните.</translation>
    </message>
    <message numerus="yes">
        <source>The record was not saved: %Ln error(s) must be corrected. They are marked in the form.</source>
        <translation>
            <numerusform>Запись не сохранена: нужно исправить %Ln ошибку. Места отмечены в форме.</numerusform>
            <numerusform>Запись не сохранена: нужно исправить %Ln ошибки. Места отмечены в форме.</numerusform>
            <numerusform>Запись не сохранена: нужно исправить %Ln ошибок. Места отмечены в форме.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Saving was cancelled. Your input is kept.</source>
        <translation>Сохранение отменено. Введённые данные сохранены в форме.</translation>
    </message>
    <message>
        <source>This record was changed by %1 while you were editing it. Your input is kept.</source>
        <translation>Во время правки эту запись изменил пользователь %1. Введённые данные сохранены в форме.</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Показать различия</translation>
    </message>
    <message>
        <source>This record was deleted by somebody else. Your input is kept; saving creates the record again.</source>
        <translation>Эту запись удалил кто-то другой. Введённые данные остались в форме; сохранение создаст запись заново.</translation>
    </message>
    <message>
        <source>This record was changed by somebody else. Your input is not saved.</source>
        <translation>Эту запись изменил кто-то другой. Введённые данные не сохранены.</translation>
    </message>
    <message>
        <source>The form now contains both changes. Save it to keep them.</source>
        <translation>Теперь в форме оба изменения. Сохраните её, чтобы они остались.</translation>
    </message>
    <message>
        <source>This record has been changed since then. Your input is kept.</source>
        <translation>С тех пор эта запись изменена. Введённые данные сохранены в форме.</translation>
    </message>
    <message>
        <source>The event of %1 replaces the reported status.</source>
        <translation>Событие (%1) заменяет сообщённый статус.</translation>
    </message>
</context>
<context>
    <name>mra::RecordTable</name>
    <message>
        <source>Default columns</source>
        <translation>Исходный вид столбцов</translation>
    </message>
</context>
<context>
    <name>mra::RegionTotals</name>
    <message>
        <source>not counted</source>
        <translation>не подсчитано</translation>
    </message>
</context>
<context>
    <name>mra::RemarkSummary</name>
    <message numerus="yes">
        <source>%Ln error(s) to fix before saving</source>
        <translation>
            <numerusform>%Ln ошибку нужно исправить до сохранения</numerusform>
            <numerusform>%Ln ошибки нужно исправить до сохранения</numerusform>
            <numerusform>%Ln ошибок нужно исправить до сохранения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln предупреждение</numerusform>
            <numerusform>%Ln предупреждения</numerusform>
            <numerusform>%Ln предупреждений</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between counts of errors and of warnings</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>К первому замечанию</translation>
    </message>
</context>
<context>
    <name>mra::SearchBox</name>
    <message>
        <source>Reading the names…</source>
        <translation>Названия читаются…</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>a group of hits and their number</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>Поиск (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Результаты поиска</translation>
    </message>
    <message>
        <source>No database is open, so nothing can be found.</source>
        <translation>База данных не открыта, поэтому найти ничего нельзя.</translation>
    </message>
    <message>
        <source>No name, code or other text contains this.</source>
        <translation>Этого нет ни в названиях, ни в кодах, ни в других текстах.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a name, and why it was found</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Search names, codes and texts in any language</source>
        <translation>Поиск названий, кодов и текстов на любом языке</translation>
    </message>
</context>
<context>
    <name>mra::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
</context>
<context>
    <name>mra::StateBar</name>
    <message>
        <source>No home country is chosen for this database. Nothing is counted until you choose one.</source>
        <translation>Для этой базы данных своя страна не выбрана. Пока она не выбрана, для неё ничего не подсчитывается.</translation>
    </message>
    <message>
        <source>The home country “%1” is not in this database. Nothing is counted until you choose another one.</source>
        <translation>Вашей страны «%1» нет в этой базе данных. Пока не выбрана другая, ничего не подсчитывается.</translation>
    </message>
    <message>
        <source>Choose the home country…</source>
        <translation>Выбрать свою страну…</translation>
    </message>
    <message>
        <source>The database is not responding yet. The program is waiting for it.</source>
        <translation>База данных пока не отвечает. Программа ждёт.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save my data as…</source>
        <translation>Сохранить мои данные как…</translation>
    </message>
    <message>
        <source>Another program replaced the database file. You see the previous data, which can no longer be changed, and your input is kept.</source>
        <translation>Другая программа заменила файл базы данных. Вы видите прежние данные, изменять их больше нельзя; введённые данные сохранены в форме.</translation>
    </message>
    <message>
        <source>Open the new file</source>
        <translation>Открыть новый файл</translation>
    </message>
    <message>
        <source>The database file was moved or deleted. You see the previous data, and your input is kept. Put the file back, or save the data shown.</source>
        <translation>Файл базы данных перемещён или удалён. Вы видите прежние данные; введённые данные сохранены в форме. Верните файл на место или сохраните показанные данные.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Save readable data as…</source>
        <translation>Сохранить читаемые данные как…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить из резервной копии…</translation>
    </message>
    <message>
        <source>The database is damaged and can no longer be changed. What you see could be read, and your input is kept.</source>
        <translation>База данных повреждена, и в неё больше ничего не записывается. То, что вы видите, удалось прочитать; введённые данные сохранены в форме.</translation>
    </message>
    <message>
        <source>Another program has locked the database, so it cannot be read now. You see the previous data; the database is read again as soon as it is free.</source>
        <translation>База данных заблокирована другой программой, и сейчас её нельзя прочитать. Вы видите прежние данные; она будет прочитана снова, как только освободится.</translation>
    </message>
    <message>
        <source>The connection to the server was lost. You see the last known data, and your input is kept; the program reconnects automatically.</source>
        <translation>Связь с сервером потеряна. Вы видите последние известные данные; введённые данные сохранены в форме. Соединение восстанавливается автоматически.</translation>
    </message>
    <message>
        <source>The database cannot be read now. You see the last known data, and your input is kept; the program tries again automatically. (%1)</source>
        <comment>the system&apos;s own words</comment>
        <translation>Сейчас базу данных нельзя прочитать. Вы видите последние известные данные; введённые данные сохранены в форме. Попытка повторяется автоматически. (%1)</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Сохранить копию как…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The database is in “%1”, a folder that %2 synchronises between several computers. If two people work there, the work of one can be lost without warning. Keep the database in another folder or on a server, and put backups here.</source>
        <comment>folder, name of a program</comment>
        <translation>База данных находится в папке «%1», которую %2 синхронизирует между компьютерами. Если там работают двое, работа одного из них может пропасть без предупреждения. Держите базу данных в другой папке или на сервере, а сюда помещайте резервные копии.</translation>
    </message>
    <message>
        <source>The file was replaced</source>
        <translation>Файл заменён</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>Файла больше нет</translation>
    </message>
    <message>
        <source>Damaged; read-only</source>
        <translation>Повреждена; только чтение</translation>
    </message>
    <message>
        <source>Locked by another program; trying again</source>
        <translation>Заблокирована другой программой; повторная попытка</translation>
    </message>
    <message>
        <source>No connection; trying again</source>
        <translation>Нет связи; повторная попытка</translation>
    </message>
    <message>
        <source>Read-only: created by a newer version</source>
        <translation>Только чтение: создана новой версией</translation>
    </message>
    <message>
        <source>Read-only: the medium cannot be written to</source>
        <translation>Только чтение: носитель защищён от записи</translation>
    </message>
    <message>
        <source>Read-only: no permission to change it</source>
        <translation>Только чтение: нет права изменять</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>Cannot be read; trying again</source>
        <translation>Не читается; повторная попытка</translation>
    </message>
    <message>
        <source>No database is open.</source>
        <translation>База данных не открыта.</translation>
    </message>
    <message>
        <source>Open database…</source>
        <translation>Открыть базу данных…</translation>
    </message>
    <message>
        <source>New database…</source>
        <translation>Создать базу данных…</translation>
    </message>
    <message>
        <source>The database file also has another name (a hard link). If it is opened under that name after a crash, it may be found damaged, and restoring a backup replaces it under one name only. Keep one name, and copy the file if you need a second one.</source>
        <translation>У файла базы данных есть ещё одно имя (жёсткая ссылка). Если после сбоя открыть его под этим именем, он может оказаться повреждённым, а восстановление из резервной копии заменит файл лишь под одним именем. Оставьте одно имя, а если нужен второй файл, сделайте копию.</translation>
    </message>
    <message>
        <source>Read-only: the server allows no changes</source>
        <translation>Только чтение: сервер не разрешает изменений</translation>
    </message>
</context>
<context>
    <name>mra::StatusLine</name>
    <message>
        <source>Changes are logged as %1</source>
        <comment>a person</comment>
        <translation>Изменения записываются от имени: %1</translation>
    </message>
    <message>
        <source>Preparing the database…</source>
        <translation>База данных готовится…</translation>
    </message>
    <message>
        <source>No database is open</source>
        <translation>База данных не открыта</translation>
    </message>
    <message>
        <source>Reading the database…</source>
        <translation>База данных читается…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Practice copy</source>
        <translation>Учебная копия</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Закрывается…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreement(s)</source>
        <translation>
            <numerusform>%Ln соглашение</numerusform>
            <numerusform>%Ln соглашения</numerusform>
            <numerusform>%Ln соглашений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln body/bodies</source>
        <translation>
            <numerusform>%Ln орган</numerusform>
            <numerusform>%Ln органа</numerusform>
            <numerusform>%Ln органов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln country/countries</source>
        <translation>
            <numerusform>%Ln страна</numerusform>
            <numerusform>%Ln страны</numerusform>
            <numerusform>%Ln стран</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln проект</numerusform>
            <numerusform>%Ln проекта</numerusform>
            <numerusform>%Ln проектов</numerusform>
        </translation>
    </message>
    <message>
        <source>Database: %1</source>
        <comment>a file or an address</comment>
        <translation>База данных: %1</translation>
    </message>
</context>
<context>
    <name>mra::WindowActions</name>
    <message>
        <source>&amp;New database…</source>
        <translation>&amp;Создать базу данных…</translation>
    </message>
    <message>
        <source>&amp;Open database…</source>
        <translation>&amp;Открыть базу данных…</translation>
    </message>
    <message>
        <source>Open database on a &amp;server…</source>
        <translation>Открыть базу данных на с&amp;ервере…</translation>
    </message>
    <message>
        <source>Re&amp;cent databases</source>
        <translation>Не&amp;давние базы данных</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>Сделать &amp;резервную копию…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Восстановить из резервной копии…</translation>
    </message>
    <message>
        <source>Rea&amp;d-only</source>
        <translation>Только &amp;чтение</translation>
    </message>
    <message>
        <source>Practice copy of &amp;this database</source>
        <translation>&amp;Учебная копия этой базы данных</translation>
    </message>
    <message>
        <source>Practice copy of the tra&amp;ining set</source>
        <translation>Учебная копия &amp;набора для обучения</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Удалить копию</translation>
    </message>
    <message>
        <source>Print previe&amp;w…</source>
        <translation>Пред&amp;просмотр печати…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Печа&amp;ть…</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Настро&amp;йки…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Вернуть: %1</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Поиск</translation>
    </message>
    <message>
        <source>&amp;About MRA Atlas</source>
        <translation>&amp;О программе MRA Atlas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>&amp;System colours</source>
        <translation>Тема &amp;системы</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>Св&amp;етлая тема</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Тёмная тема</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Спр&amp;авка</translation>
    </message>
</context>
<context>
    <name>FoundReason</name>
    <message>
        <source>%1: %2</source>
        <comment>a field and its text that a search met</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a group or body, and a member that was met</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message>
        <source>Agreements</source>
        <translation>Соглашения</translation>
    </message>
    <message>
        <source>None is recorded.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>Together with %1</source>
        <comment>agreements, home</comment>
        <translation>Вместе с партнёром: %1</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>agreements</comment>
        <translation>Другие</translation>
    </message>
    <message>
        <source>Former</source>
        <comment>agreements</comment>
        <translation>Прежние</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountText</name>
    <message>
        <source>Counted once: each agreement in which the territory takes part on any day, itself, through a group of which it is a member on that day, or through a body that represents it.</source>
        <translation>Правило: каждое соглашение учитывается один раз, если страна участвует в нём в какой-либо день сама, через группу, в которую она в этот день входит, или через орган, который её представляет.</translation>
    </message>
    <message>
        <source>Counted once: each agreement in which the group as a whole takes part on any day, through a body that represents it.</source>
        <translation>Правило: каждое соглашение, в котором группа как целое в какой-либо день участвует через представляющий её орган, учитывается один раз.</translation>
    </message>
    <message>
        <source>Counted once: each agreement that has the body as a party in any role, lists it, or names it in an event, on any day.</source>
        <translation>Правило: каждое соглашение учитывается один раз, если орган в какой-либо день является его стороной в любой роли, внесён в его перечень или назван в его событии.</translation>
    </message>
    <message>
        <source>Counted once: each agreement with a scope in the sector or below it, on any day.</source>
        <translation>Правило: каждое соглашение с областью признания в этом секторе или подчинённом ему в какой-либо день учитывается один раз.</translation>
    </message>
    <message>
        <source>Counted: its agreements that have ended, and those that it has left.</source>
        <translation>Правило: учитываются соглашения, которые прекращены или участие в которых завершилось.</translation>
    </message>
    <message>
        <source>Counted once: each territory that is a member on the day.</source>
        <translation>Правило: каждая территория, участие которой действует в этот день, учитывается один раз.</translation>
    </message>
</context>
<context>
    <name>RoleText</name>
    <message>
        <source>Listed body</source>
        <comment>role</comment>
        <translation>Орган в перечне</translation>
    </message>
    <message>
        <source>Named by an event</source>
        <comment>role</comment>
        <translation>Назван в событии</translation>
    </message>
</context>
<context>
    <name>StandingText</name>
    <message>
        <source>until %1, then renewed by itself; since when is not recorded.</source>
        <comment>after a status</comment>
        <translation>до %1, затем продлевается автоматически; с какого времени — не указано.</translation>
    </message>
    <message>
        <source>renewed by itself; since when is not recorded.</source>
        <comment>after a status</comment>
        <translation>продлевается автоматически; с какого времени — не указано.</translation>
    </message>
    <message>
        <source>since %1, until %2, then renewed by itself.</source>
        <comment>after a status</comment>
        <translation>с %1, до %2, затем продлевается автоматически.</translation>
    </message>
    <message>
        <source>since %1, renewed by itself.</source>
        <comment>after a status</comment>
        <translation>с %1, продлевается автоматически.</translation>
    </message>
    <message>
        <source>until %1; since when is not recorded.</source>
        <comment>after a status</comment>
        <translation>до %1; с какого времени — не указано.</translation>
    </message>
    <message>
        <source>it ends on %1; since when is not recorded.</source>
        <comment>after a status</comment>
        <translation>прекращается %1; с какого времени действует — не указано.</translation>
    </message>
    <message>
        <source>since %1, until %2.</source>
        <comment>after a status</comment>
        <translation>с %1 до %2.</translation>
    </message>
    <message>
        <source>since %1; it ends on %2.</source>
        <comment>after a status</comment>
        <translation>с %1; прекращается %2.</translation>
    </message>
    <message>
        <source>since when is not recorded; no end is given.</source>
        <comment>after a status</comment>
        <translation>с какого времени — не указано; окончание не указано.</translation>
    </message>
    <message>
        <source>since %1; no end is given.</source>
        <comment>after a status</comment>
        <translation>с %1; окончание не указано.</translation>
    </message>
    <message>
        <source>it takes effect on %1.</source>
        <comment>after a status</comment>
        <translation>вступает в действие %1.</translation>
    </message>
    <message>
        <source>it is not in force; the day of signature is not recorded.</source>
        <comment>after a status</comment>
        <translation>не в силе; день подписания не указан.</translation>
    </message>
    <message>
        <source>on %1; it is not in force yet.</source>
        <comment>after the status “signed”</comment>
        <translation>%1; ещё не в силе.</translation>
    </message>
    <message>
        <source>since when is not recorded.</source>
        <comment>after a status</comment>
        <translation>с какого времени — не указано.</translation>
    </message>
    <message>
        <source>since %1.</source>
        <comment>after a status</comment>
        <translation>с %1.</translation>
    </message>
    <message>
        <source>since %1; it was in effect from %2.</source>
        <comment>after a status</comment>
        <translation>с %1; действовало с %2.</translation>
    </message>
    <message>
        <source>its first step is on %1.</source>
        <comment>after the status “not begun”</comment>
        <translation>первый шаг — %1.</translation>
    </message>
    <message>
        <source>no step has a date.</source>
        <comment>after the status “not begun”</comment>
        <translation>ни один шаг не имеет даты.</translation>
    </message>
    <message>
        <source>it is not signed yet.</source>
        <comment>after a status</comment>
        <translation>ещё не подписано.</translation>
    </message>
    <message>
        <source>nothing is accepted for now; since when is not recorded.</source>
        <comment>after a status</comment>
        <translation>пока ничего не принимается; с какого времени — не указано.</translation>
    </message>
    <message>
        <source>since %1; nothing is accepted for now.</source>
        <comment>after a status</comment>
        <translation>с %1; пока ничего не принимается.</translation>
    </message>
    <message>
        <source>no source states its status on this day.</source>
        <comment>after a status</comment>
        <translation>ни один источник не указывает статус на этот день.</translation>
    </message>
    <message>
        <source>signed on %1; no source states its status on this day.</source>
        <comment>after a status</comment>
        <translation>подписано %1; ни один источник не указывает статус на этот день.</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Amended by</source>
        <comment>link, followed by an agreement</comment>
        <translation>Изменено документом</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <comment>link, followed by an agreement</comment>
        <translation>Заменено документом</translation>
    </message>
    <message>
        <source>Continued by</source>
        <comment>link, followed by an agreement</comment>
        <translation>Продолжено документом</translation>
    </message>
    <message>
        <source>Implemented by</source>
        <comment>link, followed by an agreement</comment>
        <translation>Реализуется документом</translation>
    </message>
    <message>
        <source>Has the annex</source>
        <comment>link, followed by an agreement</comment>
        <translation>Имеет приложение</translation>
    </message>
    <message>
        <source>Has the part</source>
        <comment>link, followed by an agreement</comment>
        <translation>Включает часть</translation>
    </message>
    <message>
        <source>Recognises</source>
        <comment>link, followed by an agreement</comment>
        <translation>Признаёт документ</translation>
    </message>
    <message>
        <source>Condition of</source>
        <comment>link, followed by an agreement</comment>
        <translation>Условие документа</translation>
    </message>
    <message>
        <source>Basis of</source>
        <comment>link, followed by an agreement</comment>
        <translation>Основа документа</translation>
    </message>
</context>
<context>
    <name>ScopeMatrix</name>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>до %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>What is accepted, and since when</source>
        <translation>Что и с какого времени принимается</translation>
    </message>
    <message>
        <source>No scope is recorded, so it is not known what is recognised.</source>
        <translation>Область признания не записана: неизвестно, что признаётся.</translation>
    </message>
</context>
<context>
    <name>EffectText</name>
    <message>
        <source>The status will be “%1”.</source>
        <translation>Статус будет «%1».</translation>
    </message>
    <message>
        <source>The status changes from “%1” to “%2”.</source>
        <translation>Статус меняется с «%1» на «%2».</translation>
    </message>
    <message>
        <source>The status stays “%1”, but its sources will contradict each other.</source>
        <translation>Статус остаётся «%1», но его источники будут противоречить друг другу.</translation>
    </message>
    <message>
        <source>The status stays “%1”; its sources will agree.</source>
        <translation>Статус остаётся «%1»; его источники будут согласованы.</translation>
    </message>
    <message>
        <source>Scopes whose status changes: %L1.</source>
        <translation>Области, статус которых меняется: %L1.</translation>
    </message>
    <message>
        <source>Coverage goes from “%1” to “%2”: %3.</source>
        <translation>Охват меняется с «%1» на «%2»: %3.</translation>
    </message>
    <message>
        <source>“%1” of %2 has no effect: the source reports “%3” as of %4, which is not older. The status is “%5”.</source>
        <translation>«%1» (%2) не действует: источник по состоянию на %4 сообщает «%3», что не старше. Статус — «%5».</translation>
    </message>
</context>
<context>
    <name>mra::EffectBox</name>
    <message>
        <source>What saving changes</source>
        <translation>Что изменит сохранение</translation>
    </message>
    <message>
        <source>As of %1, home country %2</source>
        <comment>a day, a country</comment>
        <translation>По состоянию на %1, своя страна: %2</translation>
    </message>
    <message>
        <source>Use the event</source>
        <translation>Учесть событие</translation>
    </message>
    <message>
        <source>Empties the reported status; source and day of the report stay, and the history keeps it</source>
        <translation>Очищает сообщённый статус; источник и дата сообщения остаются, а сам статус хранится в истории</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Оставить оба</translation>
    </message>
</context>
</TS>
