<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>public domain</source>
        <translation>dominio público</translation>
    </message>
    <message>
        <source>facts, with their source named</source>
        <translation>hechos, con mención de la fuente</translation>
    </message>
    <message>
        <source>reuse with the source named</source>
        <translation>reutilización con mención de la fuente</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message>
        <source>No event or report states its status.</source>
        <translation>Ningún evento ni informe indica su estado.</translation>
    </message>
    <message>
        <source>A source says that this list is complete.</source>
        <translation>Según una fuente, esta lista está completa.</translation>
    </message>
    <message>
        <source>No source says whether this list is complete.</source>
        <translation>Ninguna fuente indica si esta lista está completa.</translation>
    </message>
    <message>
        <source>On %1</source>
        <comment>a day</comment>
        <translation>Al %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Hide why</source>
        <translation>Ocultar el porqué</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Quién participa</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Terms and names</source>
        <translation>Condiciones y nombres</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The option “--%1” needs a value.</source>
        <translation>La opción «--%1» necesita un valor.</translation>
    </message>
    <message>
        <source>Database to open: a file or a server address.</source>
        <translation>Base de datos que se abre: un archivo o una dirección de servidor.</translation>
    </message>
    <message>
        <source>Language of the program: en, zh, ru, fr, es or ar.</source>
        <translation>Idioma del programa: en, zh, ru, fr, es o ar.</translation>
    </message>
    <message>
        <source>Open the database read-only.</source>
        <translation>Abrir la base de datos solo para lectura.</translation>
    </message>
    <message>
        <source>Name recorded with your changes.</source>
        <translation>Nombre que se registra con sus cambios.</translation>
    </message>
    <message>
        <source>Save a picture of each page to this folder, then quit.</source>
        <translation>Guardar una imagen de cada página en esta carpeta y salir.</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>Capturas de pantalla</translation>
    </message>
    <message>
        <source>A change was still being saved. After the next start, the history shows whether it was saved.</source>
        <translation>Todavía se estaba escribiendo un cambio. En el próximo inicio, el historial indicará si se ha guardado.</translation>
    </message>
</context>
<context>
    <name>BodyCard</name>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <comment>how it became another body</comment>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <comment>how it became another body</comment>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>Leads without being a party</source>
        <translation>Organismo principal sin participación propia</translation>
    </message>
</context>
<context>
    <name>BulkChange</name>
    <message>
        <source>“%1” is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD.</source>
        <translation>«%1» no es una fecha. Formato: AAAA, AAAA-MM o AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«%1» no es un número entero.</translation>
    </message>
    <message>
        <source>“%1” is not a value of this field. Choose one from the list.</source>
        <translation>«%1» no es un valor de este campo. Elija uno de la lista.</translation>
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
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a field, and a language or coordinate</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not a whole number. Use digits only.</source>
        <translation>No es un número entero. Escriba solo cifras.</translation>
    </message>
    <message>
        <source>Not valid coordinates. Write both in decimal degrees, such as 39.9042.</source>
        <translation>Coordenadas no válidas. Escriba ambas en grados decimales, por ejemplo 39.9042.</translation>
    </message>
    <message>
        <source>No matching record has this name or code. Choose one from the list that opens while you type.</source>
        <translation>Ningún registro admitido en este campo tiene este nombre o código. Elija en la lista que se abre al escribir.</translation>
    </message>
    <message>
        <source>Not a value of this field. Choose one from the list.</source>
        <translation>Este campo no admite ese valor. Elija uno de la lista.</translation>
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
        <translation>Partes</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Alcances</translation>
    </message>
    <message>
        <source>Designated bodies</source>
        <translation>Organismos designados</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Links to other agreements</source>
        <translation>Vínculos con otros acuerdos</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Successors</source>
        <translation>Sucesores</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Evidence of membership</source>
        <translation>Pruebas de la pertenencia</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>Corredor</translation>
    </message>
    <message>
        <source>Points of the corridor</source>
        <translation>Puntos del corredor</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The option “--%1” is not available here.</source>
        <translation>La opción «--%1» no existe aquí.</translation>
    </message>
    <message>
        <source>The option “--%1” takes no value.</source>
        <translation>La opción «--%1» no admite ningún valor.</translation>
    </message>
    <message>
        <source>The option “--%1” needs a value.</source>
        <translation>La opción «--%1» necesita un valor.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>La orden «%1» no existe.</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>No se ha indicado ninguna orden.</translation>
    </message>
    <message>
        <source>The command “%1” needs: %2.</source>
        <translation>La orden «%1» necesita: %2.</translation>
    </message>
    <message>
        <source>The command “%1” does not take “%2”.</source>
        <translation>La orden «%1» no admite «%2».</translation>
    </message>
    <message>
        <source>The command “%1” works on the current state only. Leave out “--known-on”.</source>
        <translation>La orden «%1» trabaja solo con el estado actual. Omita «--known-on».</translation>
    </message>
    <message>
        <source>The database: a file or postgresql://…; by default your own, which is created with the reference data if it does not exist.</source>
        <translation>La base de datos: un archivo o postgresql://…; por defecto la suya, que se crea con los datos de referencia si no existe.</translation>
    </message>
    <message>
        <source>Print JSON for programs.</source>
        <translation>Salida en JSON, para programas.</translation>
    </message>
    <message>
        <source>Language of names and messages: en, zh, ru, fr, es or ar.</source>
        <translation>Idioma de los nombres y mensajes: en, zh, ru, fr, es o ar.</translation>
    </message>
    <message>
        <source>Name recorded with the changes.</source>
        <translation>Nombre que se registra con los cambios.</translation>
    </message>
    <message>
        <source>Read the data as they were known at the end of this day.</source>
        <translation>Leer el estado tal como se conocía al final de ese día.</translation>
    </message>
    <message>
        <source>Open the database read-only.</source>
        <translation>Abrir la base de datos solo para lectura.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Print the version of the program.</source>
        <translation>Mostrar la versión del programa.</translation>
    </message>
    <message>
        <source>There is nothing to do. Nothing was changed.</source>
        <translation>No hay nada que hacer y no se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 to %2, with %n entry(ies) of history.</source>
        <translation>
            <numerusform>Se ha copiado %1 a %2, con %n entrada del historial.</numerusform>
            <numerusform>Se ha copiado %1 a %2, con %n entradas del historial.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy a database with its whole history to a new place, a file or a server.</source>
        <translation>Copiar una base de datos con todo su historial a otro lugar, archivo o servidor.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Reconocimiento</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Caveats</source>
        <comment>flags on a status</comment>
        <translation>Salvedades</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Acuerdos</translation>
    </message>
    <message>
        <source>The command “%1” needs the option “--%2”.</source>
        <translation>La orden «%1» necesita la opción «--%2».</translation>
    </message>
    <message>
        <source>The home country, such as CN.</source>
        <translation>El país de referencia, por ejemplo CN.</translation>
    </message>
    <message>
        <source>The day to show; today by default.</source>
        <translation>El día que se muestra; hoy si no se indica.</translation>
    </message>
    <message>
        <source>Own results accepted abroad (the default), foreign results accepted at home, or both.</source>
        <translation>Resultados propios aceptados en el extranjero (si no se indica), resultados extranjeros aceptados en el país, o ambos sentidos.</translation>
    </message>
    <message>
        <source>Only this sector; any sector by default.</source>
        <translation>Solo este sector; cualquier sector si no se indica.</translation>
    </message>
    <message>
        <source>Only this activity, such as testing.</source>
        <translation>Solo esta actividad, por ejemplo testing.</translation>
    </message>
    <message>
        <source>Only this evidence, such as test_report.</source>
        <translation>Solo esta evidencia, por ejemplo test_report.</translation>
    </message>
    <message>
        <source>Layers to count: government, scheme (both by default), accreditation.</source>
        <translation>Niveles que se tienen en cuenta: government, scheme (ambos si no se indica), accreditation.</translation>
    </message>
    <message>
        <source>Only the members of this group, such as BRI.</source>
        <translation>Solo los miembros de este grupo, por ejemplo BRI.</translation>
    </message>
    <message>
        <source>Show where results are usable on a day.</source>
        <translation>Mostrar dónde son utilizables los resultados en un día.</translation>
    </message>
    <message>
        <source>Outgoing: where results issued in %1 are accepted.</source>
        <translation>Saliente: dónde se aceptan los resultados emitidos en %1.</translation>
    </message>
    <message>
        <source>Incoming: whose results are accepted in %1.</source>
        <translation>Entrante: de quién se aceptan los resultados en %1.</translation>
    </message>
    <message>
        <source>Mutual: acceptance both ways between %1 and each country.</source>
        <translation>Mutuo: aceptación en ambos sentidos entre %1 y cada país.</translation>
    </message>
    <message>
        <source>Day: %1. Layers: %2.</source>
        <translation>Día: %1. Niveles: %2.</translation>
    </message>
    <message>
        <source>Sector: %1.</source>
        <translation>Sector: %1.</translation>
    </message>
    <message>
        <source>Any sector: the best result of all sectors counts.</source>
        <translation>Cualquier sector: cuenta el mejor escalón de todos los sectores.</translation>
    </message>
    <message>
        <source>Activity: %1.</source>
        <translation>Actividad: %1.</translation>
    </message>
    <message>
        <source>Evidence: %1.</source>
        <translation>Evidencia: %1.</translation>
    </message>
    <message>
        <source>Countries: members of %1 on that day.</source>
        <translation>Países: miembros del grupo «%1» en ese día.</translation>
    </message>
    <message>
        <source>“None” means that no recognition is recorded; “unknown” means that its state is not known.</source>
        <translation>«Ninguno» significa que no consta ningún reconocimiento; «desconocido», que no se conoce su estado.</translation>
    </message>
    <message>
        <source>“%2” is not a value of the option “--%1”. Its values are: %3.</source>
        <translation>La opción «--%1» no admite «%2». Valores admitidos: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written to %1.</source>
        <translation>
            <numerusform>Se ha escrito %n archivo en %1.</numerusform>
            <numerusform>Se han escrito %n archivos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Format of the files; csv by default.</source>
        <translation>Formato de los archivos; csv si no se indica.</translation>
    </message>
    <message>
        <source>Write all records to files that “import” can read back.</source>
        <translation>Escribir todos los registros en archivos que «import» puede volver a leer.</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <translation>Uso: %1 [opciones]</translation>
    </message>
    <message>
        <source>MRA Atlas keeps agreements on the mutual recognition of conformity assessment results, and shows where results are usable on a given day.</source>
        <translation>MRA Atlas reúne los acuerdos de reconocimiento mutuo de resultados de evaluación de la conformidad e indica dónde son utilizables los resultados en un día.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Órdenes:</translation>
    </message>
    <message>
        <source>Options for all commands:</source>
        <translation>Opciones de todas las órdenes:</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused with a reason, 2 wrong usage.</source>
        <translation>Códigos de salida: 0 si se ha hecho, 1 si se ha rechazado con motivo, 2 si el uso es incorrecto.</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” explains a command.</source>
        <translation>«%1 COMMAND --help» explica una orden.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Ejemplo:</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>Creación: %1</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>Modificación: %1</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>Eliminación: %1</translation>
    </message>
    <message>
        <source>“%1” is not a valid number of entries. Use a whole number greater than zero.</source>
        <translation>«%1» no es un número de entradas. Escriba un número entero mayor que cero.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no step to undo. Nothing was changed.</source>
        <translation>No hay ningún paso de %1 que deshacer. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The latest step was undone:</source>
        <translation>Se ha deshecho el último paso:</translation>
    </message>
    <message>
        <source>%1 has no undone step to redo. Nothing was changed.</source>
        <translation>No hay ningún paso deshecho de %1 que rehacer. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The undone step was redone:</source>
        <translation>Se ha rehecho el paso deshecho:</translation>
    </message>
    <message>
        <source>Hash of the last entry: %1</source>
        <translation>Resumen criptográfico de la última entrada: %1</translation>
    </message>
    <message>
        <source>Only the latest N entries.</source>
        <translation>Solo las N entradas más recientes.</translation>
    </message>
    <message>
        <source>Show the history: who changed what, when and why.</source>
        <translation>Mostrar el historial: quién cambió qué, cuándo y por qué.</translation>
    </message>
    <message>
        <source>Undo your latest step.</source>
        <translation>Deshacer su último paso.</translation>
    </message>
    <message>
        <source>Redo the step that you undid last.</source>
        <translation>Rehacer lo que acaba de deshacer.</translation>
    </message>
    <message>
        <source>Check that the history is complete and leads to the current state.</source>
        <translation>Comprobar que el historial está íntegro y lleva al estado actual.</translation>
    </message>
    <message>
        <source>The folder “%1” contains no .csv or .json files. Nothing was imported.</source>
        <translation>La carpeta «%1» no contiene archivos .csv ni .json y no se ha importado nada.</translation>
    </message>
    <message>
        <source>There is no table “%1”. The tables are: %2.</source>
        <translation>La tabla «%1» no existe. Las tablas son: %2.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>rows</comment>
        <translation>Creadas</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>rows</comment>
        <translation>Modificadas</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>rows</comment>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>rows</comment>
        <translation>Retiradas</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>rows</comment>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s), which do not prevent saving:</source>
        <translation>
            <numerusform>%n advertencia, que no impide guardar:</numerusform>
            <numerusform>%n advertencias, que no impiden guardar:</numerusform>
        </translation>
    </message>
    <message>
        <source>This was a dry run: nothing was saved.</source>
        <translation>Ha sido un ensayo: no se ha guardado nada.</translation>
    </message>
    <message>
        <source>There was nothing to save.</source>
        <translation>No había nada que guardar.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were saved as one step. Use “undo” to undo it.</source>
        <translation>
            <numerusform>Se ha guardado %n registro en un solo paso, que «undo» deshace.</numerusform>
            <numerusform>Se han guardado %n registros en un solo paso, que «undo» deshace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be refused.</source>
        <translation>
            <numerusform>Se rechazaría %n fila.</numerusform>
            <numerusform>Se rechazarían %n filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused; all others were kept.</source>
        <translation>
            <numerusform>Se ha rechazado %n fila; todas las demás se han conservado.</numerusform>
            <numerusform>Se han rechazado %n filas; todas las demás se han conservado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused; there were no others.</source>
        <translation>
            <numerusform>Se ha rechazado %n fila, y no había ninguna otra.</numerusform>
            <numerusform>Se han rechazado %n filas, y no había ninguna otra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what would change, and save nothing.</source>
        <translation>Mostrar qué cambiaría, sin guardar nada.</translation>
    </message>
    <message>
        <source>Remove the rows of this table that are not in the files; may be given several times.</source>
        <translation>Retirar las filas de esta tabla que no están en los archivos; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Add and update records from CSV or JSON files, or from the files of a folder.</source>
        <translation>Añadir y modificar registros a partir de archivos CSV o JSON, o de los archivos de una carpeta.</translation>
    </message>
    <message>
        <source>The database is given twice: as an argument and with “--db”.</source>
        <translation>La base de datos se indica dos veces: como argumento y con «--db».</translation>
    </message>
    <message>
        <source>An empty database was created: %1</source>
        <translation>Se ha creado una base de datos vacía: %1</translation>
    </message>
    <message numerus="yes">
        <source>A database with %n record(s) of reference data was created: %1</source>
        <translation>
            <numerusform>Se ha creado una base de datos con %n registro de referencia: %1</numerusform>
            <numerusform>Se ha creado una base de datos con %n registros de referencia: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out the reference data.</source>
        <translation>Sin los datos de referencia.</translation>
    </message>
    <message>
        <source>Create a database with the reference data.</source>
        <translation>Crear una base de datos, con los datos de referencia.</translation>
    </message>
    <message>
        <source>Status on %1</source>
        <comment>heading</comment>
        <translation>Estado a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>List the countries, groups, sectors, codes, bodies, agreements, projects or sources.</source>
        <translation>Listar los países, grupos, sectores, códigos, organismos, acuerdos, proyectos o fuentes.</translation>
    </message>
    <message>
        <source>There is no such record: %1. Use “list” to find it.</source>
        <translation>No existe este registro: %1. Búsquelo con «list».</translation>
    </message>
    <message>
        <source>“%1” is not a kind of record. The kinds are: %2.</source>
        <translation>«%1» no es un tipo de registro. Los tipos son: %2.</translation>
    </message>
    <message>
        <source>The language “%1” is not available. Available: %2.</source>
        <translation>El programa no está disponible en «%1». Idiomas disponibles: %2.</translation>
    </message>
    <message>
        <source>The output could not be written completely.</source>
        <translation>No se ha podido escribir toda la salida.</translation>
    </message>
    <message>
        <source>See “mra-atlas-cli --help”.</source>
        <translation>Véase «mra-atlas-cli --help».</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <comment>a group</comment>
        <translation>Total: %1</translation>
    </message>
    <message>
        <source>Counted once: each member on that day, at its highest recognition level. The home country is a member where the table says so, but has no level of its own.</source>
        <translation>Regla: cada miembro de ese día cuenta una vez, por su escalón más alto. El país de referencia figura como miembro donde la tabla lo indica, pero no tiene escalón propio.</translation>
    </message>
    <message>
        <source>The home country; CN by default.</source>
        <translation>El país de referencia; CN si no se indica.</translation>
    </message>
    <message>
        <source>Count the coverage of the Belt and Road by region.</source>
        <translation>Contar la cobertura de la Franja y la Ruta por región.</translation>
    </message>
    <message>
        <source>The records have no field “%1”. They have: %2.</source>
        <translation>Los registros no tienen ningún campo «%1». Campos disponibles: %2.</translation>
    </message>
    <message>
        <source>Status on %1: %2</source>
        <translation>Estado a %1: %2</translation>
    </message>
    <message>
        <source>Caveats: %1</source>
        <comment>flags on a status</comment>
        <translation>Salvedades: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) with the status “%1”</source>
        <translation>
            <numerusform>%n alcance con el estado «%1»</numerusform>
            <numerusform>%n alcances con el estado «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Pertenencias</translation>
    </message>
    <message>
        <source>Show one record with everything that belongs to it.</source>
        <translation>Mostrar un registro con todo lo que le pertenece.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>No event on or before that day determines the status.</source>
        <translation>Ningún evento, hasta ese día inclusive, determina el estado.</translation>
    </message>
    <message>
        <source>The day for which the status is shown.</source>
        <translation>El día para el que se muestra el estado.</translation>
    </message>
    <message>
        <source>Show the events and the report that determine the status.</source>
        <translation>Mostrar los eventos y el informe que determinan el estado.</translation>
    </message>
    <message>
        <source>Show the status of an agreement on a day.</source>
        <translation>Mostrar el estado de un acuerdo en un día.</translation>
    </message>
    <message>
        <source>A verified copy of “%1” was saved to “%2”.</source>
        <translation>Se ha guardado una copia comprobada de «%1» en «%2».</translation>
    </message>
    <message>
        <source>Only a database in a file can be restored. Nothing was changed; use “copy” to copy the backup to an empty database on the server.</source>
        <translation>Solo se puede restaurar una base de datos que esté en un archivo. No se ha cambiado nada; copie la copia de seguridad a una base de datos vacía del servidor con «copy».</translation>
    </message>
    <message>
        <source>“%1” was restored from “%2”. Its previous content is kept in “%3”.</source>
        <translation>«%1» se ha restaurado a partir de «%2». Su contenido anterior se conserva en «%3».</translation>
    </message>
    <message>
        <source>Make a verified copy of the database in a new file.</source>
        <translation>Hacer una copia comprobada de la base de datos en un archivo nuevo.</translation>
    </message>
    <message>
        <source>Restore a backup; the current content is kept in a file next to the database.</source>
        <translation>Restaurar una copia de seguridad; el contenido actual se conserva en un archivo junto a la base de datos.</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>Contraseña de %1:</translation>
    </message>
    <message>
        <source>Agreements</source>
        <comment>number of agreements</comment>
        <translation>Acuerdos</translation>
    </message>
    <message>
        <source>Former</source>
        <comment>heading: of the past</comment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Agreements: %1 (former: %2)</source>
        <translation>Acuerdos: %1, de ellos anteriores: %2</translation>
    </message>
    <message>
        <source>The day for which statuses or memberships are shown.</source>
        <translation>El día de los estados, o de las pertenencias que se muestran.</translation>
    </message>
    <message>
        <source>Only records found by a search for this text, or with this value in this field; several filters must all match.</source>
        <translation>Solo los registros que encuentra una búsqueda de este texto, o con este valor en este campo; si hay varios filtros, deben cumplirse todos.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write YYYY-MM-DD, such as 2026-01-31, or today.</source>
        <translation>«%1» no es un día. Escriba AAAA-MM-DD, como 2026-01-31, o today.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Several records are named “%1”: %2. Use the code of one of them.</source>
        <translation>Varios registros se llaman «%1»: %2. Use el código de uno de ellos.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>caveat or rung, what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The group whose subgroups are the rows; by default the Belt and Road Initiative.</source>
        <translation>El grupo cuyos subgrupos son las filas; por defecto, la Iniciativa de la Franja y la Ruta.</translation>
    </message>
    <message>
        <source>Nothing was recorded in the database by the end of %1; its history begins later.</source>
        <translation>Al final del %1 aún no se había registrado nada en la base de datos; su historial empieza más tarde.</translation>
    </message>
    <message>
        <source>The name given with “--user” has more than %1 characters, the most that the history can keep. Shorten it.</source>
        <translation>El nombre dado con «--user» tiene más de %1 caracteres, el máximo que puede guardar el historial. Acórtelo.</translation>
    </message>
    <message>
        <source>The option “--%1” is given twice. Keep one of the two.</source>
        <translation>La opción «--%1» se indica dos veces. Deje una de las dos.</translation>
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
        <translation>Dónde se aceptan los resultados de %1: %2</translation>
    </message>
    <message>
        <source>Whose results %1 accepts: %2</source>
        <comment>home, sector</comment>
        <translation>De quién acepta resultados %1: %2</translation>
    </message>
    <message>
        <source>Mutual recognition of results with %1: %2</source>
        <comment>home, sector</comment>
        <translation>Reconocimiento mutuo de resultados con %1: %2</translation>
    </message>
    <message>
        <source>No home country is chosen</source>
        <translation>No se ha elegido ningún país de referencia</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more agreement(s)</source>
        <translation>
            <numerusform>y %Ln acuerdo más</numerusform>
            <numerusform>y %Ln acuerdos más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rung, number of countries</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>partial, or one way only</source>
        <translation>en parte, o en un solo sentido</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>País de referencia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreement(s)</source>
        <translation>
            <numerusform>%Ln acuerdo</numerusform>
            <numerusform>%Ln acuerdos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of the map, rung</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>outside the chosen region</source>
        <translation>fuera de la región elegida</translation>
    </message>
    <message>
        <source>framework only: nothing is recorded as recognised</source>
        <translation>solo marco: no consta nada reconocido</translation>
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
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Código del país</translation>
    </message>
    <message>
        <source>Three-letter code</source>
        <translation>Código de tres letras</translation>
    </message>
    <message>
        <source>Numeric code</source>
        <translation>Código numérico</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name in the original language</source>
        <translation>Nombre en su idioma original</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre abreviado</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title in the original language</source>
        <translation>Título en su idioma original</translation>
    </message>
    <message>
        <source>Original language</source>
        <translation>Idioma original</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Type of point</source>
        <translation>Tipo de punto</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Carácter</translation>
    </message>
    <message>
        <source>Reported status</source>
        <translation>Estado informado</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>In effect from</source>
        <translation>En vigor desde</translation>
    </message>
    <message>
        <source>Last day of validity</source>
        <translation>Último día de vigencia</translation>
    </message>
    <message>
        <source>Term in months</source>
        <translation>Vigencia en meses</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Prórroga</translation>
    </message>
    <message>
        <source>Renewal period in months</source>
        <translation>Prórroga en meses</translation>
    </message>
    <message>
        <source>Notice period in months</source>
        <translation>Preaviso en meses</translation>
    </message>
    <message>
        <source>Notice is due</source>
        <translation>Momento del preaviso</translation>
    </message>
    <message>
        <source>List of bodies</source>
        <translation>Lista de organismos</translation>
    </message>
    <message>
        <source>Lead body</source>
        <translation>Organismo principal</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>Dirección de la fuente</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Only for sectors</source>
        <translation>Solo para los sectores</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Issued in</source>
        <translation>Emitido en</translation>
    </message>
    <message>
        <source>Accepted in</source>
        <translation>Aceptado en</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Normas</translation>
    </message>
    <message>
        <source>Scope since</source>
        <translation>Alcance desde</translation>
    </message>
    <message>
        <source>Scope until</source>
        <translation>Alcance hasta</translation>
    </message>
    <message>
        <source>Reported status of the scope</source>
        <translation>Estado informado del alcance</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organismo</translation>
    </message>
    <message>
        <source>Event identifier</source>
        <translation>Identificador del evento</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Part of the text</source>
        <translation>Parte del texto</translation>
    </message>
    <message>
        <source>Term used by the source</source>
        <translation>Término de la fuente</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Other agreement</source>
        <translation>Otro acuerdo</translation>
    </message>
    <message>
        <source>Country of the seat</source>
        <translation>País de la sede</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>Representa a</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Fundado en</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Sucesor</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Organismos</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Acuerdos</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Status of the evidence</source>
        <translation>Situación de las pruebas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>IAF codes</source>
        <translation>Códigos IAF</translation>
    </message>
    <message>
        <source>ICS fields</source>
        <translation>Campos ICS</translation>
    </message>
    <message>
        <source>HS chapters</source>
        <translation>Capítulos SA</translation>
    </message>
    <message>
        <source>IECEE categories</source>
        <translation>Categorías IECEE</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>NACE Rev. 2</source>
        <translation>NACE Rev. 2</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Capital (English name)</source>
        <translation>Capital (nombre inglés)</translation>
    </message>
    <message>
        <source>Location of the capital</source>
        <translation>Posición de la capital</translation>
    </message>
    <message>
        <source>Location of the label on the map</source>
        <translation>Posición del nombre en el mapa</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>What the source says</source>
        <translation>Lo que dice la fuente</translation>
    </message>
    <message>
        <source>Basis of the year</source>
        <translation>Base del año indicado</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Ramal</translation>
    </message>
    <message>
        <source>Position on the line</source>
        <translation>Lugar en la línea</translation>
    </message>
    <message>
        <source>Main line</source>
        <translation>Línea principal</translation>
    </message>
    <message>
        <source>Branch lines</source>
        <translation>Ramales</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>Surte efecto</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>Participa en</translation>
    </message>
    <message>
        <source>Without permanent population</source>
        <translation>Sin población permanente</translation>
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
        <translation>Creación: %1.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>Modificación: %1.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>Eliminación: %1.</translation>
    </message>
    <message>
        <source>%1: “%2” was added.</source>
        <comment>field, value</comment>
        <translation>%1: se ha añadido «%2».</translation>
    </message>
    <message>
        <source>%1: “%2” was removed.</source>
        <comment>field, value</comment>
        <translation>%1: se ha quitado «%2».</translation>
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
        <translation>todos los sectores</translation>
    </message>
    <message>
        <source>Counted once: each country, at the highest recognition level of any route in the layers %1.</source>
        <translation>Regla: el escalón más alto de todas las vías de los niveles %1; cada país cuenta una vez.</translation>
    </message>
    <message>
        <source>Nothing is counted, because no home country is chosen.</source>
        <translation>No se cuenta nada, porque no se ha elegido ningún país de referencia.</translation>
    </message>
</context>
<context>
    <name>FormSection</name>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Source and notes</source>
        <translation>Fuente y notas</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Term and renewal</source>
        <translation>Vigencia y prórroga</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Organismos</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Places on the map</source>
        <translation>Lugares en el mapa</translation>
    </message>
    <message>
        <source>Public classifications</source>
        <translation>Clasificaciones públicas</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
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
        <translation>El campo %1 está vacío. Rellénelo.</translation>
    </message>
    <message>
        <source>The field %1 contains invisible control characters or text that is not in Unicode form NFC: “%2”. Type the text again.</source>
        <translation>El campo %1 contiene caracteres de control invisibles o texto que no está en la forma Unicode NFC: «%2». Escriba el texto de nuevo.</translation>
    </message>
    <message>
        <source>The field %1 names “%2”, which does not exist. Correct the code, or add the missing record.</source>
        <translation>El campo %1 remite a «%2», que no existe. Corrija el código o añada el registro que falta.</translation>
    </message>
    <message>
        <source>The period “%2” ends before it begins (field %1). Correct one of the two dates.</source>
        <translation>El periodo «%2» termina antes de empezar (campo %1). Corrija una de las dos fechas.</translation>
    </message>
    <message>
        <source>“%1” is entered twice. Keep one of the two entries.</source>
        <translation>«%1» figura dos veces. Conserve una sola de las dos entradas.</translation>
    </message>
    <message>
        <source>The value %2 of the field %1 is outside its range. Correct the number.</source>
        <translation>El valor %2 del campo %1 está fuera de sus límites. Corrija el número.</translation>
    </message>
    <message>
        <source>“%2” in the field %1 would make this record its own ancestor. Choose another record there.</source>
        <translation>«%2» en el campo %1 pondría este registro por encima de sí mismo. Elija ahí otro registro.</translation>
    </message>
    <message>
        <source>It cannot be deleted, because these records refer to it: %1. Change them first.</source>
        <translation>No se puede eliminar, porque estos registros remiten a él: %1. Cámbielos antes.</translation>
    </message>
    <message>
        <source>An identifier cannot be changed (“%1”). Create a new record instead.</source>
        <translation>Un identificador no se puede cambiar («%1»). Cree en su lugar un registro nuevo.</translation>
    </message>
    <message>
        <source>The level does not match the number of sides, which is %1. Check the level and the parties.</source>
        <translation>El carácter (bilateral, multilateral…) no corresponde al número de partes: %1. Revise el carácter y las partes.</translation>
    </message>
    <message>
        <source>No party represents “%2”, which the field %1 names. Check the parties, or whom they represent.</source>
        <translation>Ninguna parte representa a «%2», indicado en el campo %1. Revise las partes, o a quién representan.</translation>
    </message>
    <message>
        <source>The reported status contradicts the recorded events. Both are kept; check the sources.</source>
        <translation>El estado informado contradice los eventos registrados. Se conservan ambos; revise las fuentes.</translation>
    </message>
    <message>
        <source>%1, row %2: the text is not UTF-8 at byte %3. Save the file as UTF-8.</source>
        <translation>%1, fila %2: el texto no es UTF-8 en el byte %3. Guarde el archivo en UTF-8.</translation>
    </message>
    <message>
        <source>%1, row %2: a quotation mark is not closed, or text follows a closing one. Check the quotation marks of the row.</source>
        <translation>%1, fila %2: una comilla no está cerrada, o hay texto tras una comilla de cierre. Revise las comillas de la fila.</translation>
    </message>
    <message>
        <source>%1, row %2: the row has %3 cells, but the header row has a different number of columns. Check commas and quotation marks.</source>
        <translation>%1, fila %2: el número de celdas (%3) no coincide con el número de columnas del encabezado. Revise las comas y las comillas.</translation>
    </message>
    <message>
        <source>%1, row %2: “%4” in the column “%3” is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD.</source>
        <translation>%1, fila %2: «%4» en la columna «%3» no es una fecha. Formato: AAAA, AAAA-MM o AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>%1, row %2: “%4” in the column “%3” is not a whole number.</source>
        <translation>%1, fila %2: «%4» en la columna «%3» no es un número entero.</translation>
    </message>
    <message>
        <source>%1, row %2: “%4” in the column “%3” is not a coordinate. Write decimal degrees, such as 39.9042.</source>
        <translation>%1, fila %2: «%4» en la columna «%3» no es una coordenada. Escriba grados decimales, por ejemplo 39.9042.</translation>
    </message>
    <message>
        <source>%1, row %2: “%4” in the column “%3” is neither Y (yes) nor N (no).</source>
        <translation>%1, fila %2: «%4» en la columna «%3» no es ni Y (sí) ni N (no).</translation>
    </message>
    <message>
        <source>%1, row %2: “%4” is not a valid key in the column “%3”. Use a key of its vocabulary.</source>
        <translation>%1, fila %2: la columna «%3» no admite «%4». Use una clave de su vocabulario.</translation>
    </message>
    <message>
        <source>%1, row %2: an earlier row has the same key. Keep one of the two rows.</source>
        <translation>%1, fila %2: una fila anterior tiene la misma clave. Conserve una sola de las dos filas.</translation>
    </message>
    <message>
        <source>%1: this is not JSON in the format of the program. Compare it with an exported file.</source>
        <translation>%1: esto no es JSON como lo exporta el programa. Compárelo con el archivo de una exportación.</translation>
    </message>
    <message>
        <source>%1, row %2. %3</source>
        <comment>file, row, and a sentence about a record</comment>
        <translation>%1, fila %2. %3</translation>
    </message>
    <message>
        <source>This is entered twice. Keep one of the two entries.</source>
        <translation>Esta entrada figura dos veces. Conserve una sola.</translation>
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
        <translation>El campo %1 contiene un carácter invisible: %2. Escríbalo de nuevo sin él.</translation>
    </message>
    <message>
        <source>The field %1 contains “%2”. Should it be “%3”? Spreadsheets remove leading zeros from codes; format the column as text.</source>
        <translation>El campo %1 contiene «%2». ¿Se refiere a «%3»? Las hojas de cálculo quitan los ceros de los códigos; dé formato de texto a la columna.</translation>
    </message>
    <message>
        <source>“%1” has the same role twice at the same time. Check the dates of the two entries.</source>
        <translation>«%1» participa dos veces con la misma función al mismo tiempo. Revise las fechas de las dos entradas.</translation>
    </message>
    <message>
        <source>%1: the file is written in UTF-16 or UTF-32. Save it as UTF-8.</source>
        <translation>%1: el archivo está en UTF-16 o UTF-32. Guárdelo en UTF-8.</translation>
    </message>
    <message>
        <source>%1, row %2: the row is longer than %3 MiB, and nothing after it was read. Check the quotation marks before it.</source>
        <translation>%1, fila %2: la fila supera los %3 MiB, y no se ha leído nada después de ella. Revise las comillas anteriores.</translation>
    </message>
    <message>
        <source>%1, row %2: there are more than %3 cells or values in one place, which is over the limit. Check that this is the right file.</source>
        <translation>%1, fila %2: hay más de %3 celdas o valores en un mismo lugar, más del límite. Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>%1: neither the file name nor the header row matches a known table. Compare it with an exported file.</source>
        <translation>%1: ni el nombre del archivo ni su fila de encabezado corresponden a una tabla conocida. Compárelo con el archivo de una exportación.</translation>
    </message>
    <message>
        <source>%1: the header row matches several tables: %2. Name the file after the right table.</source>
        <translation>%1: la fila de encabezado corresponde a varias tablas: %2. Dé al archivo el nombre de la tabla correcta.</translation>
    </message>
    <message>
        <source>%1: key columns are missing: %2. Add them.</source>
        <translation>%1: faltan columnas clave: %2. Añádalas.</translation>
    </message>
    <message>
        <source>%1: the column “%2” appears twice in the header row. Keep one of the two.</source>
        <translation>%1: la columna «%2» aparece dos veces en la fila de encabezado. Conserve una sola.</translation>
    </message>
    <message>
        <source>%1, row %2: the text is not valid JSON at byte %3, so nothing was imported from this file. Export it again, or correct it there.</source>
        <translation>%1, fila %2: el texto no se puede leer como JSON en el byte %3, por lo que no se ha leído nada de este archivo. Expórtelo de nuevo o corríjalo ahí.</translation>
    </message>
    <message>
        <source>%1, row %2: objects and lists are nested more than %3 levels deep, so nothing was imported from this file. Check that this is the right file.</source>
        <translation>%1, fila %2: hay objetos y listas anidados a más de %3 niveles, por lo que no se ha leído nada de este archivo. Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>%1, row %2: the record is longer than %3 MiB, so nothing was imported from this file. Check that this is the right file.</source>
        <translation>%1, fila %2: el registro supera los %3 MiB, por lo que no se ha leído nada de este archivo. Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>%1, row %2: the value of “%3” has the wrong type for the field. Compare it with an exported file.</source>
        <translation>%1, fila %2: el valor de «%3» es de otro tipo que el campo. Compárelo con el archivo de una exportación.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Nothing was imported; check the name.</source>
        <translation>No existe el archivo «%1». No se ha importado nada; compruebe el nombre.</translation>
    </message>
    <message>
        <source>You do not have permission to read “%1”. Nothing was imported; ask for permission, or copy the file.</source>
        <translation>No tiene permiso para leer «%1». No se ha importado nada; pida el permiso o copie el archivo.</translation>
    </message>
    <message>
        <source>“%1” is not a file but a folder, a pipe or a device. Nothing was imported; give the name of a file.</source>
        <translation>«%1» no es un archivo, sino una carpeta, una tubería o un dispositivo. No se ha importado nada; indique un archivo.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Nothing was imported; copy the file to another disk and try again.</source>
        <translation>No se puede leer «%1»: %2. No se ha importado nada; copie el archivo a otro disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MiB, the limit for a file. Nothing was imported; split the file.</source>
        <translation>«%1» supera los %2 MiB, el límite para un archivo. No se ha importado nada; divida el archivo.</translation>
    </message>
    <message>
        <source>With “%1” there are more than %2 rows, the limit for one import. Nothing was imported; split the files.</source>
        <translation>Con «%1» hay más de %2 filas, el límite para una importación. No se ha importado nada; divida los archivos.</translation>
    </message>
    <message>
        <source>%1: the column “%2” is unknown and was ignored.</source>
        <translation>%1: la columna «%2» no se conoce y se ha omitido.</translation>
    </message>
    <message>
        <source>%1, row %2: “%3” is not a key of this kind of record. Compare it with an exported file.</source>
        <translation>%1, fila %2: «%3» no es una clave de un registro así. Compárelo con el archivo de una exportación.</translation>
    </message>
    <message>
        <source>%1, row %2: “%3” is given twice. Keep one of the two.</source>
        <translation>%1, fila %2: «%3» se indica dos veces. Conserve uno de los dos valores.</translation>
    </message>
    <message>
        <source>%1, row %2: “%4” in the column “%3” is the name of several records: %5. Use the code.</source>
        <translation>%1, fila %2: «%4» en la columna «%3» es el nombre de varios registros: %5. Use el código.</translation>
    </message>
    <message>
        <source>%1, from row %2 on: “%4” in the column “%3” was read as %5.</source>
        <translation>%1, desde la fila %2: «%4» en la columna «%3» se tomó como %5.</translation>
    </message>
    <message>
        <source>“%1” combines “none” with other values. Keep one of the two.</source>
        <translation>«%1» no puede a la vez no participar en nada y participar en algo. Conserve una de las dos cosas.</translation>
    </message>
    <message>
        <source>Evidence of membership belongs to the group with the role “initiative”. Give one group this role, or remove the evidence.</source>
        <translation>Las pruebas de la pertenencia corresponden al grupo con el papel «iniciativa». Asigne este papel a un grupo o elimine las pruebas.</translation>
    </message>
    <message>
        <source>“%1” already has this role, and only one group can have it. Remove the role from one of the two.</source>
        <translation>«%1» ya tiene este papel, y solo puede tenerlo un grupo. Quíteselo a uno de los dos.</translation>
    </message>
    <message>
        <source>The field %1 has more than %2 characters, the limit for an identifier. Shorten it.</source>
        <translation>El campo %1 tiene más de %2 caracteres, el máximo para un identificador. Acórtelo.</translation>
    </message>
    <message>
        <source>“%1” is in the folder of an unfinished export, which may contain both old and new files. Nothing was imported; export again.</source>
        <translation>«%1» está en la carpeta de una exportación sin terminar, que puede contener archivos antiguos y nuevos. No se ha importado nada; exporte de nuevo.</translation>
    </message>
    <message>
        <source>“%2” is not a valid identifier (field %1). Use lower-case Latin letters, digits and hyphens, such as cn-nz-fta, and begin with a letter or a digit.</source>
        <translation>«%2» no puede ser un identificador (campo %1). Use letras latinas minúsculas, cifras y guiones, por ejemplo cn-nz-fta, y empiece por una letra o una cifra.</translation>
    </message>
    <message>
        <source>“%2” is not a valid code of a country or territory (field %1). Use two capital Latin letters, as in ISO 3166-1.</source>
        <translation>«%2» no puede ser el código de un país o territorio (campo %1). Escriba dos letras latinas mayúsculas, como en la norma ISO 3166-1.</translation>
    </message>
    <message>
        <source>“%2” is not a valid code (field %1). Use letters, digits and hyphens, and begin with a letter or a digit.</source>
        <translation>«%2» no puede ser un código (campo %1). Use letras, cifras y guiones, y empiece por una letra o una cifra.</translation>
    </message>
    <message>
        <source>This code could be confused with the existing “%1”. Choose another code, or edit that record.</source>
        <translation>Este código se confundiría con «%1», que ya existe. Elija otro o modifique ese registro.</translation>
    </message>
    <message>
        <source>Here “%1” accepts its own results, which needs no agreement. Check who issues and who accepts.</source>
        <translation>Aquí «%1» acepta sus propios resultados, lo que no requiere ningún acuerdo. Compruebe quién emite y quién acepta.</translation>
    </message>
    <message>
        <source>%1, row %2: the whole record is left out, because an entry in its list “%3” is refused. Correct that entry first.</source>
        <translation>%1, fila %2: se omite todo el registro porque se rechazó algo en su lista «%3». Corríjalo primero.</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>de facto boundaries (Natural Earth)</source>
        <translation>fronteras de hecho (Natural Earth)</translation>
    </message>
    <message>
        <source>one area per ISO code</source>
        <translation>una zona por código ISO</translation>
    </message>
    <message>
        <source>China point of view; not a reviewed map</source>
        <translation>punto de vista de China; mapa no revisado</translation>
    </message>
    <message>
        <source>Boundary view: %1. Made with Natural Earth.</source>
        <translation>Trazado de fronteras: %1. Hecho con Natural Earth.</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>sin determinar</translation>
    </message>
    <message>
        <source>South China Sea</source>
        <translation>Mar de China Meridional</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1&#xa0;km</translation>
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
        <translation>Resultados de %1 en %2</translation>
    </message>
    <message>
        <source>Results of %1 in %2</source>
        <comment>country, home</comment>
        <translation>Resultados de %1 en %2</translation>
    </message>
    <message>
        <source>Results of %1 and %2 in each other</source>
        <translation>Resultados recíprocos de %1 y %2</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>sector, day</comment>
        <translation>%1, a %2</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Pertenencias</translation>
    </message>
    <message>
        <source>Members on %1</source>
        <comment>day</comment>
        <translation>Miembros a %1</translation>
    </message>
    <message>
        <source>Members on other days</source>
        <translation>Miembros en otras fechas</translation>
    </message>
    <message>
        <source>Names and codes</source>
        <translation>Nombres y códigos</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>Critical Error:</source>
        <translation>Error crítico:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>Información:</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;No se puede usar el nombre «%1».&lt;/b&gt;&lt;p&gt;Pruebe con otro nombre, con menos caracteres o sin signos de puntuación.</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 no sigue la sintaxis correcta. Use «,» para separar intervalos y páginas, «-» para definir intervalos, y asegúrese de que los intervalos no se solapen.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Conflictos en la impresión a doble cara</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Definición de páginas no válida</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Hay conflictos en los ajustes de doble cara. ¿Desea corregirlos?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Conflictos en las opciones avanzadas</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Conflictos en la configuración de página</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Propiedades de la impresora</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Hay conflictos en las opciones de configuración de página. ¿Desea corregirlos?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Hay conflictos en algunas opciones avanzadas. ¿Desea corregirlos?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Hay conflictos en algunas opciones. Corríjalos.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Impresión a doble cara</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Encuadernación por el lado largo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Encuadernación por el lado corto</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Indique páginas o intervalos separados por comas. Un intervalo se escribe con dos números separados por un guion. Por ejemplo, 3,5-7,9 imprime las páginas 3, 5, 6, 7 y 9.</translation>
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
        <translation>Fuente de este registro</translation>
    </message>
    <message>
        <source>No source is recorded.</source>
        <translation>No consta ninguna fuente.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Subsectors</source>
        <translation>Subsectores</translation>
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
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Member</source>
        <comment>of the Belt and Road, since when is not known</comment>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Estado desde</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Sectores</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Agreements</source>
        <comment>number of agreements</comment>
        <translation>Acuerdos</translation>
    </message>
    <message>
        <source>Region of the world</source>
        <translation>Región del mundo</translation>
    </message>
    <message>
        <source>Belt and Road since</source>
        <translation>Franja y Ruta desde</translation>
    </message>
    <message>
        <source>Belt and Road region</source>
        <translation>Región de la Franja y la Ruta</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Reconocimiento</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>number of members on a day</comment>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Country of a party</source>
        <translation>País de una parte</translation>
    </message>
    <message>
        <source>(not recorded)</source>
        <comment>answer of a facet</comment>
        <translation>(no consta)</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>answer of a facet: no record</comment>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>Former agreements</source>
        <comment>number of agreements</comment>
        <translation>Acuerdos anteriores</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>all members</source>
        <comment>who issues or accepts under an agreement</comment>
        <translation>todos los miembros</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>whom a body stands for</comment>
        <translation>nadie</translation>
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
        <translation>«%1» no es una base de datos. No se ha cambiado nada; indique otro archivo.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program. Nothing was changed; choose another file.</source>
        <translation>«%1» es una base de datos de otro programa. No se ha cambiado nada; indique otro archivo.</translation>
    </message>
    <message>
        <source>“%1” already exists and was not changed. Choose another place.</source>
        <translation>El lugar «%1» ya está ocupado y no se ha modificado. Indique otro.</translation>
    </message>
    <message>
        <source>The database “%1” cannot be reached. Check the address, the login and the network.</source>
        <translation>La base de datos «%1» no está accesible. Revise la dirección, las credenciales y la red.</translation>
    </message>
    <message>
        <source>The database “%1” could not be updated to the current version and was not changed. Keep the file, and ask for help.</source>
        <translation>La base de datos «%1» no se ha podido actualizar a la versión actual y sigue como estaba. Conserve el archivo y pida ayuda.</translation>
    </message>
    <message>
        <source>The database is open read-only. Nothing was saved.</source>
        <translation>La base de datos está abierta solo para lectura. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Another program is writing to the database. Nothing was saved; try again.</source>
        <translation>Otro programa está escribiendo en la base de datos. No se ha guardado nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is not enough space. Nothing was saved; free some space and try again.</source>
        <translation>No queda espacio. No se ha guardado nada; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection to the database was lost. Nothing was saved; try again.</source>
        <translation>Se ha perdido la conexión con la base de datos. No se ha guardado nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection was lost while saving, so it is not known whether the change was saved. Check the history before you try again.</source>
        <translation>Se ha perdido la conexión al guardar, por lo que no se sabe si el cambio se ha guardado. Consulte el historial antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The database refused the change. Nothing was saved.</source>
        <translation>La base de datos ha rechazado el cambio. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Changed by somebody else in the meantime: %1. Nothing was saved; check the current state and decide again.</source>
        <translation>Modificado entretanto por otra persona: %1. No se ha guardado nada; consulte el estado actual y decida de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>The history is complete: all %n entries were checked, and they lead to the current state.</source>
        <translation>
            <numerusform>El historial está íntegro y lleva al estado actual; %n entrada comprobada.</numerusform>
            <numerusform>El historial está íntegro y lleva al estado actual; %n entradas comprobadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 of the history, or its position, was altered after it was written. Compare with a backup.</source>
        <translation>La entrada n.º %1 del historial, o su lugar, no coincide con lo que se escribió. Compárela con una copia.</translation>
    </message>
    <message>
        <source>Entry %1 of the history cannot be read. Compare with a backup.</source>
        <translation>La entrada n.º %1 del historial no se puede leer. Compárela con una copia.</translation>
    </message>
    <message>
        <source>Entry %1 of the history does not follow from the entries before it (%2). Compare with a backup.</source>
        <translation>La entrada n.º %1 del historial no se deduce de las anteriores (%2). Compárela con una copia.</translation>
    </message>
    <message>
        <source>The tables differ from the history: %1. Compare with a backup.</source>
        <translation>Las tablas difieren del historial: %1. Compárelas con una copia.</translation>
    </message>
    <message>
        <source>The tables refer to a record that does not exist: %1. Compare with a backup.</source>
        <translation>Las tablas remiten a un registro que no existe: %1. Compárelas con una copia.</translation>
    </message>
    <message>
        <source>There is no database at “%1”. Check the name, or create a new database.</source>
        <translation>No hay ninguna base de datos en «%1». Compruebe el nombre o cree una nueva base de datos.</translation>
    </message>
    <message>
        <source>You do not have permission to do this with “%1”. Nothing was changed; ask its administrator for permission.</source>
        <translation>No tiene permiso para hacer esto con «%1». No se ha modificado nada; pida el permiso al administrador.</translation>
    </message>
    <message>
        <source>“%1” is on a read-only medium. Nothing was changed; choose a place that can be written to.</source>
        <translation>«%1» está en un soporte de solo lectura. No se ha modificado nada; indique un lugar en el que se pueda escribir.</translation>
    </message>
    <message>
        <source>There is not enough space for “%1”. Nothing was changed; free some space and try again.</source>
        <translation>No queda espacio para «%1». No se ha modificado nada; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” would exceed the disk quota of your account. Nothing was changed; delete some of your files or ask for a larger quota, then try again.</source>
        <translation>«%1» ocuparía más espacio del que su cuenta puede usar. No se ha modificado nada; elimine archivos suyos o pida una cuota mayor e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program has locked “%1”. Nothing was changed; wait until it has finished, or close it, and try again.</source>
        <translation>Otro programa mantiene bloqueado «%1». No se ha modificado nada; espere a que termine o ciérrelo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk or network drive reports an error for “%1”. Nothing was changed; copy the file to another disk and try again there.</source>
        <translation>El disco o la unidad de red comunica un error para «%1». No se ha modificado nada; copie el archivo a otro disco e inténtelo allí de nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Nothing was changed; check the folder and its permissions.</source>
        <translation>No se puede escribir «%1». No se ha modificado nada; compruebe la carpeta y sus permisos.</translation>
    </message>
    <message>
        <source>The server refused the login for “%1”. Check the user name and the password.</source>
        <translation>El servidor ha rechazado el inicio de sesión para «%1». Compruebe el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>“%1” was created by another program or is damaged: its version number does not belong to this program. Nothing was changed; choose another database, or restore a backup.</source>
        <translation>«%1» fue creada por otro programa o está dañada: su número de versión no es de este programa. No se ha modificado nada; indique otra base de datos o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>“%1” was created by an older version. It is copied before it is updated, and that copy could not be created. Nothing was changed; remove the cause and open it again.</source>
        <translation>«%1» fue creada por una versión anterior. Antes de actualizarla se guarda una copia, y esa copia no se pudo hacer. No se ha modificado nada; resuelva la causa y vuelva a abrirla.</translation>
    </message>
    <message>
        <source>The database was created by a newer version of the program and can only be read here. Nothing was saved; install the newer version.</source>
        <translation>La base de datos fue creada por una versión más reciente del programa y aquí solo se puede leer. No se ha guardado nada; instale la versión más reciente.</translation>
    </message>
    <message>
        <source>You do not have permission to change the database. Nothing was saved; ask its administrator for permission.</source>
        <translation>No tiene permiso para modificar la base de datos. No se ha guardado nada; pida el permiso al administrador.</translation>
    </message>
    <message>
        <source>The database is on a read-only medium. Nothing was saved; copy it to a place that can be written to.</source>
        <translation>La base de datos está en un soporte de solo lectura. No se ha guardado nada; cópiela en un lugar en el que se pueda escribir.</translation>
    </message>
    <message>
        <source>The database is damaged and can no longer be changed. Nothing was saved; restore a backup, or export what can still be read.</source>
        <translation>La base de datos está dañada y ya no se escribe nada en ella. No se ha guardado nada; vuelva a una copia de seguridad o exporte lo que aún se pueda leer.</translation>
    </message>
    <message>
        <source>Your disk quota is used up. Nothing was saved; delete some of your files or ask for a larger quota, then try again.</source>
        <translation>Su cuota de espacio está agotada. No se ha guardado nada; elimine archivos suyos o pida una cuota mayor e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk or network drive reports an error. Nothing was saved; keep your input, and have the drive checked before you try again.</source>
        <translation>El disco o la unidad de red comunica un error. No se ha guardado nada; conserve lo que ha introducido y haga revisar la unidad antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Another program replaced the open database with other data. Nothing was saved; open the new data, or save your own under another name.</source>
        <translation>Otro programa ha sustituido la base de datos abierta por otros datos. No se ha guardado nada; abra los nuevos datos o guarde los suyos con otro nombre.</translation>
    </message>
    <message>
        <source>The database file was moved or deleted. Nothing was saved; put it back, or save your data under another name.</source>
        <translation>El archivo de la base de datos se ha movido o eliminado. No se ha guardado nada; vuelva a ponerlo o guarde sus datos con otro nombre.</translation>
    </message>
    <message>
        <source>The number of entry %1 of the history does not follow that of the entry before it: entries are missing or were added. Compare with a backup.</source>
        <translation>El número de la entrada n.º %1 del historial no sigue al de la anterior: faltan entradas o se han añadido. Compárela con una copia.</translation>
    </message>
    <message>
        <source>Entry %1 of the history is separated from the other entries of its step, or contradicts them. Compare with a backup.</source>
        <translation>La entrada n.º %1 del historial está separada de las demás entradas de su paso o las contradice. Compárela con una copia.</translation>
    </message>
    <message>
        <source>Entry %1 of the history undoes a step that does not precede it. Compare with a backup.</source>
        <translation>La entrada n.º %1 del historial deshace un paso que no la precede. Compárela con una copia.</translation>
    </message>
    <message>
        <source>Entry %1 of the history gives a record a version that does not follow its previous one (%2). Compare with a backup.</source>
        <translation>La entrada n.º %1 del historial da a un registro una versión que no sigue a la última (%2). Compárela con una copia.</translation>
    </message>
    <message>
        <source>The last entry of the history is dated %1, which is in the future. Check the clock of this computer and of the one that wrote the entry. Nothing is lost: the entries are in the order of their numbers.</source>
        <translation>La última entrada del historial lleva una fecha que aún no ha llegado: %1. Compruebe el reloj de este equipo y el del que la escribió. No se ha perdido nada: el orden de las entradas lo dan sus números.</translation>
    </message>
    <message>
        <source>The database file is damaged and can no longer be changed. Restore a backup, or export what can still be read.</source>
        <translation>El archivo de la base de datos está dañado y ya no se escribe nada en él. Vuelva a una copia de seguridad o exporte lo que aún se pueda leer.</translation>
    </message>
    <message>
        <source>A newer version of the program created this database. It can be read here; to change it, install the newer version.</source>
        <translation>Una versión más reciente del programa creó esta base de datos. Aquí se puede leer; para modificarla, instale la versión más reciente.</translation>
    </message>
    <message>
        <source>The database is on a read-only medium. To change it, save a copy in another place and open the copy.</source>
        <translation>La base de datos está en un medio de solo lectura. Para modificarla, guarde una copia en otro lugar y abra esa.</translation>
    </message>
    <message>
        <source>The database is damaged, and only what can still be read is shown. Restore a backup, or export what is intact.</source>
        <translation>La base de datos está dañada y solo se muestra lo que aún se puede leer. Vuelva a una copia de seguridad o exporte lo que esté íntegro.</translation>
    </message>
    <message>
        <source>You have permission to read this database, but not to change it. Its administrator can give you permission.</source>
        <translation>Tiene permiso para leer esta base de datos, pero no para modificarla. Su administrador puede darle el permiso.</translation>
    </message>
    <message>
        <source>The database “%1” cannot store all scripts, because its encoding is not UTF-8. Nothing was changed; choose a database with the encoding UTF8.</source>
        <translation>La base de datos «%1» no puede contener todas las escrituras, porque su codificación no es UTF-8. No se ha modificado nada; indique una base de datos con la codificación UTF8.</translation>
    </message>
    <message>
        <source>“%1” was created by an older version and must be updated, but it was opened read-only. Nothing was changed; open it once for writing, or open a copy of it.</source>
        <translation>«%1» fue creada por una versión anterior y se abrió solo para lectura, por lo que no se pudo actualizar. No se ha modificado nada; ábrala una vez para escritura, o abra una copia.</translation>
    </message>
    <message>
        <source>The database “%1” is damaged. Keep the file as it is, and restore a backup.</source>
        <translation>La base de datos «%1» está dañada. Conserve el archivo como está y restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The folder of “%1” does not exist. Nothing was changed; create the folder, or choose another place.</source>
        <translation>La carpeta de «%1» no existe. No se ha modificado nada; créela o indique un lugar en una carpeta que exista.</translation>
    </message>
    <message>
        <source>The disk or network drive of the database reports an error, so the database is open read-only. Have the drive checked, then open the database again.</source>
        <translation>El disco o la unidad de red de la base de datos comunica un error, por lo que está abierta en modo de solo lectura. Haga revisar la unidad y vuelva a abrirla.</translation>
    </message>
    <message>
        <source>The database cannot be written, so it is open read-only. Check the file and its folder, then open it again.</source>
        <translation>No se puede escribir en la base de datos, por lo que está abierta en modo de solo lectura. Compruebe el archivo y su carpeta y vuelva a abrirla.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened, because too many files are open. Nothing was changed; close other programs or windows, then try again.</source>
        <translation>No se puede abrir «%1» porque hay demasiados archivos abiertos. No se ha modificado nada; cierre otros programas o ventanas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Too many files are open. Nothing was saved; close other programs or windows, then try again.</source>
        <translation>Hay demasiados archivos abiertos. No se ha guardado nada; cierre otros programas o ventanas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file also had another name (a hard link). Under that name it still has its previous content.</source>
        <translation>El archivo tenía además otro nombre (un enlace duro); con ese nombre conserva su contenido anterior.</translation>
    </message>
    <message>
        <source>“%1” was not created: a file left by an earlier database of this name would damage the new one. Nothing was changed; put that database back next to the file, move the file away, or choose another place.</source>
        <translation>«%1» no se creó: un archivo que dejó una base de datos anterior con este nombre dañaría la nueva. No se ha modificado nada; vuelva a poner esa base de datos junto al archivo, retire el archivo o indique otro lugar.</translation>
    </message>
    <message>
        <source>The server allows “%1” to be read only: it is configured that way, or it is a copy of another server. Nothing was changed; ask its administrator, or choose another database.</source>
        <translation>El servidor solo permite leer «%1»: está configurado así o es una copia de otro servidor. No se ha modificado nada; consulte a quien lo administra o indique otra base de datos.</translation>
    </message>
    <message>
        <source>A program was interrupted while it saved to “%1”, and its unfinished change must be undone before the database can be read. Nothing was changed; open it once for writing (without “--read-only”), or copy it together with the files next to it to a place that can be written to, and open it there.</source>
        <translation>Un programa se interrumpió mientras guardaba en «%1», y lo que dejó debe deshacerse antes de que se pueda leer la base de datos. No se ha modificado nada; ábrala una vez para escritura (sin «--read-only»), o cópiela junto con los archivos contiguos a un lugar en el que se pueda escribir y ábrala allí.</translation>
    </message>
    <message>
        <source>The server has no database with the name in “%1”. Check the name, or ask the administrator of the server to create the database.</source>
        <translation>El servidor no tiene ninguna base de datos con el nombre indicado en «%1». Revise el nombre o pida a quien administra el servidor que la cree.</translation>
    </message>
    <message>
        <source>The server allows the database to be read only. Nothing was saved; ask its administrator.</source>
        <translation>El servidor solo permite leer la base de datos. No se ha guardado nada; consulte a quien lo administra.</translation>
    </message>
    <message>
        <source>The server allows this database to be read only: it is configured that way, or it is a copy of another server. Ask its administrator.</source>
        <translation>El servidor solo permite leer esta base de datos: está configurado así o es una copia de otro servidor. Consulte a quien lo administra.</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>%1: %2, for this scope. From that day its status is “%3”.</source>
        <comment>date, event, status</comment>
        <translation>%1: %2, para este alcance. Desde ese día su estado es «%3».</translation>
    </message>
    <message>
        <source>%1: %2, for the whole agreement. From that day its status is “%3”.</source>
        <comment>date, event, status</comment>
        <translation>%1: %2, para todo el acuerdo. Desde ese día su estado es «%3».</translation>
    </message>
    <message>
        <source>A source reports the status “%1” without a date, so the report is not used.</source>
        <translation>Una fuente informa del estado «%1» sin fecha, por lo que no se tiene en cuenta.</translation>
    </message>
    <message>
        <source>A source reports the status “%1” as of %2.</source>
        <translation>Una fuente informa del estado «%1» a fecha de %2.</translation>
    </message>
    <message>
        <source>Applies only in part: to some of what is asked, to other evidence, or with exemptions.</source>
        <translation>Se aplica en parte: a parte de lo que se pregunta, a otra evidencia o con excepciones.</translation>
    </message>
    <message>
        <source>Results are accepted in one of the two directions.</source>
        <translation>Los resultados se aceptan en uno solo de los dos sentidos.</translation>
    </message>
    <message>
        <source>It applies to the goods of a programme. Which goods these are is not recorded; check the list of the programme.</source>
        <translation>Se aplica a las mercancías de un programa. No consta cuáles son; consulte la lista del programa.</translation>
    </message>
    <message>
        <source>No listed body of the issuing country is recorded, and no source says that the list is complete.</source>
        <translation>No consta ningún organismo inscrito del país emisor, y ninguna fuente dice que la lista esté completa.</translation>
    </message>
    <message>
        <source>It was agreed, but it is suspended: nothing is accepted for now.</source>
        <translation>Se acordó, pero está suspendido: por ahora no se acepta nada.</translation>
    </message>
    <message>
        <source>There was recognition, but it has ended.</source>
        <translation>Hubo reconocimiento, pero ha terminado.</translation>
    </message>
    <message>
        <source>The agreement takes effect only between members that exchanged letters, or for what a member declared, and neither is recorded.</source>
        <translation>El acuerdo solo surte efecto entre miembros que han canjeado cartas, o en lo que un miembro ha declarado; no consta ninguna de las dos cosas.</translation>
    </message>
    <message>
        <source>The agreement is a framework: nothing is recorded as recognised.</source>
        <translation>El acuerdo es un marco: no consta nada como reconocido.</translation>
    </message>
    <message>
        <source>The recorded dates are not precise enough to be sure of this day.</source>
        <translation>Las fechas registradas no son lo bastante exactas para estar seguro de este día.</translation>
    </message>
    <message>
        <source>The reported status contradicts the recorded events.</source>
        <translation>El estado comunicado contradice los eventos registrados.</translation>
    </message>
    <message>
        <source>The two sides make different statements, each with its own source.</source>
        <translation>Las dos partes afirman cosas distintas, cada una con su fuente.</translation>
    </message>
    <message>
        <source>The list of bodies is complete, and no body of the issuing country is on it.</source>
        <translation>La lista de organismos está completa y no figura en ella ningún organismo del país emisor.</translation>
    </message>
    <message>
        <source>It is in force, but the day from which it is applied is still to come.</source>
        <translation>Está en vigor, pero aún no ha llegado el día desde el que se aplica.</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message numerus="yes">
        <source>change of %Ln record(s)</source>
        <translation>
            <numerusform>cambio de %Ln registro</numerusform>
            <numerusform>cambio de %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>new “%1”</source>
        <comment>a step</comment>
        <translation>creación de «%1»</translation>
    </message>
    <message>
        <source>change of “%1”</source>
        <comment>a step</comment>
        <translation>cambio de «%1»</translation>
    </message>
    <message>
        <source>deletion of “%1”</source>
        <comment>a step</comment>
        <translation>eliminación de «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were restored.</source>
        <translation>
            <numerusform>Se ha restaurado %Ln registro.</numerusform>
            <numerusform>Se han restaurado %Ln registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were changed.</source>
        <translation>
            <numerusform>Se ha cambiado %Ln registro.</numerusform>
            <numerusform>Se han cambiado %Ln registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was deleted. Undo restores it.</source>
        <translation>Se ha eliminado «%1». «Deshacer» lo recupera.</translation>
    </message>
    <message>
        <source>“%1” was restored.</source>
        <translation>Se ha restaurado «%1».</translation>
    </message>
    <message>
        <source>This step was already undone. Nothing was changed.</source>
        <translation>Este paso ya se había deshecho. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This step was already redone. Nothing was changed.</source>
        <translation>Este paso ya se había rehecho. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>Se ha guardado «%1».</translation>
    </message>
</context>
<context>
    <name>UnsavedGuard</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Your changes to “%1” are not saved.</source>
        <translation>Sus cambios en «%1» no se han guardado.</translation>
    </message>
    <message>
        <source>Save them, discard them, or stay in the form.</source>
        <translation>Guárdelos, descártelos o siga en el formulario.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation>&amp;Seguir</translation>
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
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Intergovernmental mutual recognition agreement</source>
        <comment>agreement kind</comment>
        <translation>Acuerdo intergubernamental de reconocimiento mutuo</translation>
    </message>
    <message>
        <source>Arrangement between regulators</source>
        <comment>agreement kind</comment>
        <translation>Acuerdo entre autoridades reguladoras</translation>
    </message>
    <message>
        <source>Multilateral arrangement of accreditation bodies</source>
        <comment>agreement kind</comment>
        <translation>Acuerdo multilateral de organismos de acreditación</translation>
    </message>
    <message>
        <source>Certification scheme</source>
        <comment>agreement kind</comment>
        <translation>Esquema de certificación</translation>
    </message>
    <message>
        <source>Cooperation between bodies</source>
        <comment>agreement kind</comment>
        <translation>Cooperación entre organismos</translation>
    </message>
    <message>
        <source>Government authorisation</source>
        <comment>agreement kind</comment>
        <translation>Autorización gubernamental</translation>
    </message>
    <message>
        <source>Chapter of a free trade agreement</source>
        <comment>agreement kind</comment>
        <translation>Capítulo de un tratado de libre comercio</translation>
    </message>
    <message>
        <source>Memorandum of understanding</source>
        <comment>agreement kind</comment>
        <translation>Memorando de entendimiento</translation>
    </message>
    <message>
        <source>Unilateral</source>
        <comment>level</comment>
        <translation>Unilateral</translation>
    </message>
    <message>
        <source>Bilateral</source>
        <comment>level</comment>
        <translation>Bilateral</translation>
    </message>
    <message>
        <source>Plurilateral</source>
        <comment>level: a closed circle</comment>
        <translation>Plurilateral</translation>
    </message>
    <message>
        <source>Multilateral</source>
        <comment>level: open to others</comment>
        <translation>Multilateral</translation>
    </message>
    <message>
        <source>Government</source>
        <comment>layer</comment>
        <translation>Gobierno</translation>
    </message>
    <message>
        <source>Scheme</source>
        <comment>layer</comment>
        <translation>Esquema de certificación</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <comment>layer</comment>
        <translation>Acreditación</translation>
    </message>
    <message>
        <source>Party</source>
        <comment>role</comment>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Signatory</source>
        <comment>role</comment>
        <translation>Signatario</translation>
    </message>
    <message>
        <source>Member</source>
        <comment>role</comment>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Recognising party</source>
        <comment>role: accepts the results of the other</comment>
        <translation>Parte que reconoce</translation>
    </message>
    <message>
        <source>Recognised party</source>
        <comment>role: its results are accepted</comment>
        <translation>Parte reconocida</translation>
    </message>
    <message>
        <source>Designating authority</source>
        <comment>role</comment>
        <translation>Autoridad de designación</translation>
    </message>
    <message>
        <source>Testing</source>
        <comment>activity</comment>
        <translation>Ensayos</translation>
    </message>
    <message>
        <source>Calibration</source>
        <comment>activity</comment>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Inspection</source>
        <comment>activity</comment>
        <translation>Inspección</translation>
    </message>
    <message>
        <source>Factory inspection</source>
        <comment>activity</comment>
        <translation>Inspección de fábrica</translation>
    </message>
    <message>
        <source>Product certification</source>
        <comment>activity</comment>
        <translation>Certificación de productos</translation>
    </message>
    <message>
        <source>Management system certification</source>
        <comment>activity</comment>
        <translation>Certificación de sistemas de gestión</translation>
    </message>
    <message>
        <source>Certification of persons</source>
        <comment>activity</comment>
        <translation>Certificación de personas</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <comment>activity</comment>
        <translation>Acreditación</translation>
    </message>
    <message>
        <source>Test report</source>
        <comment>evidence</comment>
        <translation>Informe de ensayo</translation>
    </message>
    <message>
        <source>Calibration certificate</source>
        <comment>evidence</comment>
        <translation>Certificado de calibración</translation>
    </message>
    <message>
        <source>Inspection report</source>
        <comment>evidence</comment>
        <translation>Informe de inspección</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>evidence</comment>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Mark of conformity</source>
        <comment>evidence</comment>
        <translation>Marca de conformidad</translation>
    </message>
    <message>
        <source>Regulator</source>
        <comment>body kind</comment>
        <translation>Autoridad reguladora</translation>
    </message>
    <message>
        <source>Accreditation body</source>
        <comment>body kind</comment>
        <translation>Organismo de acreditación</translation>
    </message>
    <message>
        <source>Certification body</source>
        <comment>body kind</comment>
        <translation>Organismo de certificación</translation>
    </message>
    <message>
        <source>Testing laboratory</source>
        <comment>body kind</comment>
        <translation>Laboratorio de ensayos</translation>
    </message>
    <message>
        <source>Inspection body</source>
        <comment>body kind</comment>
        <translation>Organismo de inspección</translation>
    </message>
    <message>
        <source>Regional organisation</source>
        <comment>body kind</comment>
        <translation>Organización regional</translation>
    </message>
    <message>
        <source>International organisation</source>
        <comment>body kind</comment>
        <translation>Organización internacional</translation>
    </message>
    <message>
        <source>Not begun</source>
        <comment>status</comment>
        <translation>Sin comenzar</translation>
    </message>
    <message>
        <source>Negotiating</source>
        <comment>status</comment>
        <translation>En negociación</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>status</comment>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Provisionally applied</source>
        <comment>status</comment>
        <translation>Aplicado provisionalmente</translation>
    </message>
    <message>
        <source>In force</source>
        <comment>status</comment>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>status</comment>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>status</comment>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Terminated</source>
        <comment>status</comment>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>status</comment>
        <translation>Sustituido</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>status</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>None</source>
        <comment>rung: no recognition recorded</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>rung</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Announced</source>
        <comment>rung</comment>
        <translation>Anunciado</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>rung</comment>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>In force</source>
        <comment>rung</comment>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Usable</source>
        <comment>rung: results can be used today</comment>
        <translation>Utilizable</translation>
    </message>
    <message>
        <source>Part of the scope only</source>
        <comment>flag</comment>
        <translation>Alcance parcial</translation>
    </message>
    <message>
        <source>One way only</source>
        <comment>flag</comment>
        <translation>En un solo sentido</translation>
    </message>
    <message>
        <source>Check the programme</source>
        <comment>flag: its list of goods is not given</comment>
        <translation>Consultar el programa</translation>
    </message>
    <message>
        <source>List of bodies not recorded</source>
        <comment>flag</comment>
        <translation>No consta la lista de organismos</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>flag</comment>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>flag</comment>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Date imprecise</source>
        <comment>flag</comment>
        <translation>Fecha imprecisa</translation>
    </message>
    <message>
        <source>Sources contradict each other</source>
        <comment>flag</comment>
        <translation>Fuentes contradictorias</translation>
    </message>
    <message>
        <source>Signature</source>
        <comment>event</comment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Ratification</source>
        <comment>event</comment>
        <translation>Ratificación</translation>
    </message>
    <message>
        <source>Entry into force</source>
        <comment>event</comment>
        <translation>Entrada en vigor</translation>
    </message>
    <message>
        <source>Provisional application</source>
        <comment>event</comment>
        <translation>Aplicación provisional</translation>
    </message>
    <message>
        <source>Became operational</source>
        <comment>event</comment>
        <translation>Puesta en práctica</translation>
    </message>
    <message>
        <source>Suspension</source>
        <comment>event</comment>
        <translation>Suspensión</translation>
    </message>
    <message>
        <source>Resumption</source>
        <comment>event</comment>
        <translation>Reanudación</translation>
    </message>
    <message>
        <source>Lapse</source>
        <comment>event</comment>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Expiry</source>
        <comment>event</comment>
        <translation>Expiración</translation>
    </message>
    <message>
        <source>Termination</source>
        <comment>event</comment>
        <translation>Terminación</translation>
    </message>
    <message>
        <source>Replacement</source>
        <comment>event</comment>
        <translation>Sustitución</translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>event</comment>
        <translation>Prórroga</translation>
    </message>
    <message>
        <source>Notice of termination</source>
        <comment>event</comment>
        <translation>Notificación de denuncia</translation>
    </message>
    <message>
        <source>Start of the transition</source>
        <comment>event</comment>
        <translation>Inicio de la transición</translation>
    </message>
    <message>
        <source>End of the transition</source>
        <comment>event</comment>
        <translation>Fin de la transición</translation>
    </message>
    <message>
        <source>Change of scope</source>
        <comment>event</comment>
        <translation>Cambio de alcance</translation>
    </message>
    <message>
        <source>Accession</source>
        <comment>event</comment>
        <translation>Adhesión</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <comment>event</comment>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Listing</source>
        <comment>event: a body enters the list</comment>
        <translation>Inclusión en la lista</translation>
    </message>
    <message>
        <source>Delisting</source>
        <comment>event: a body leaves the list</comment>
        <translation>Exclusión de la lista</translation>
    </message>
    <message>
        <source>Amendment</source>
        <comment>event</comment>
        <translation>Enmienda</translation>
    </message>
    <message>
        <source>Change of authority</source>
        <comment>event</comment>
        <translation>Cambio de autoridad</translation>
    </message>
    <message>
        <source>Change of requirements</source>
        <comment>event</comment>
        <translation>Cambio de requisitos</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>event</comment>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>event</comment>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Other event</source>
        <comment>event</comment>
        <translation>Otro evento</translation>
    </message>
    <message>
        <source>Amends</source>
        <comment>link, followed by an agreement</comment>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <comment>link, followed by an agreement</comment>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>Continues</source>
        <comment>link, followed by an agreement</comment>
        <translation>Da continuidad a</translation>
    </message>
    <message>
        <source>Implements</source>
        <comment>link, followed by an agreement</comment>
        <translation>Aplica</translation>
    </message>
    <message>
        <source>Annex of</source>
        <comment>link, followed by an agreement</comment>
        <translation>Anexo de</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>link, followed by an agreement</comment>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <comment>link, followed by an agreement</comment>
        <translation>Reconocido por</translation>
    </message>
    <message>
        <source>Depends on</source>
        <comment>link, followed by an agreement</comment>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>Based on</source>
        <comment>link, followed by an agreement</comment>
        <translation>Basado en</translation>
    </message>
    <message>
        <source>High</source>
        <comment>confidence</comment>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>confidence</comment>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>confidence</comment>
        <translation>Baja</translation>
    </message>
    <message>
        <source>No renewal</source>
        <comment>renewal</comment>
        <translation>Sin prórroga</translation>
    </message>
    <message>
        <source>Tacit renewal</source>
        <comment>renewal</comment>
        <translation>Prórroga tácita</translation>
    </message>
    <message>
        <source>Before expiry</source>
        <comment>notice is due</comment>
        <translation>Antes de la expiración</translation>
    </message>
    <message>
        <source>Before the termination takes effect</source>
        <comment>notice is due</comment>
        <translation>Antes de que surta efecto la denuncia</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>list of bodies</comment>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <comment>direction: own results accepted abroad</comment>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>Incoming</source>
        <comment>direction: foreign results accepted at home</comment>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Mutual</source>
        <comment>direction: both ways</comment>
        <translation>Mutuo</translation>
    </message>
    <message>
        <source>Serve both markets</source>
        <comment>project aim</comment>
        <translation>Servir a ambos mercados</translation>
    </message>
    <message>
        <source>Meet the needs of industry</source>
        <comment>project aim</comment>
        <translation>Atender necesidades de la industria</translation>
    </message>
    <message>
        <source>Benefit local people</source>
        <comment>project aim</comment>
        <translation>Beneficiar a la población local</translation>
    </message>
    <message>
        <source>Fill a gap in the system</source>
        <comment>project aim</comment>
        <translation>Cubrir una laguna del sistema</translation>
    </message>
    <message>
        <source>Renamed</source>
        <comment>what became of a body</comment>
        <translation>Cambio de nombre</translation>
    </message>
    <message>
        <source>Merged</source>
        <comment>what became of a body</comment>
        <translation>Fusión</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>what became of a body</comment>
        <translation>Escisión</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>what became of a body</comment>
        <translation>Sustitución</translation>
    </message>
    <message>
        <source>Country or economy</source>
        <comment>record kind</comment>
        <translation>País o economía</translation>
    </message>
    <message>
        <source>Group of countries</source>
        <comment>record kind</comment>
        <translation>Grupo de países</translation>
    </message>
    <message>
        <source>Sector</source>
        <comment>record kind</comment>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Classification code</source>
        <comment>record kind</comment>
        <translation>Código de clasificación</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>record kind</comment>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Body</source>
        <comment>record kind: an organisation</comment>
        <translation>Organismo</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>record kind</comment>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>record kind</comment>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Single market</source>
        <comment>agreement kind</comment>
        <translation>Mercado único</translation>
    </message>
    <message>
        <source>Nothing, for information only</source>
        <comment>what a party takes part in</comment>
        <translation>Nada, solo a título informativo</translation>
    </message>
    <message>
        <source>Not activated</source>
        <comment>flag: no letters, no declaration</comment>
        <translation>No activado</translation>
    </message>
    <message>
        <source>Framework only</source>
        <comment>flag: nothing is recorded as recognised</comment>
        <translation>Solo marco</translation>
    </message>
    <message>
        <source>Disputed</source>
        <comment>flag: the two sides say different things</comment>
        <translation>Controvertido</translation>
    </message>
    <message>
        <source>Between two members that exchanged letters</source>
        <comment>where an agreement takes effect</comment>
        <translation>Entre dos miembros que han canjeado cartas</translation>
    </message>
    <message>
        <source>For what each member declares</source>
        <comment>where an agreement takes effect</comment>
        <translation>Para lo que cada miembro declara</translation>
    </message>
    <message>
        <source>Goods of the programme, list not recorded</source>
        <comment>role of a sector</comment>
        <translation>Mercancías del programa, sin lista</translation>
    </message>
    <message>
        <source>Industrial goods, list not recorded</source>
        <comment>role of a sector</comment>
        <translation>Productos industriales, sin lista</translation>
    </message>
    <message>
        <source>All goods, exemptions listed</source>
        <comment>role of a sector</comment>
        <translation>Todas las mercancías, con excepciones enumeradas</translation>
    </message>
    <message>
        <source>Food</source>
        <comment>role of a sector</comment>
        <translation>Alimentos</translation>
    </message>
    <message>
        <source>Not goods</source>
        <comment>role of a sector</comment>
        <translation>No son mercancías</translation>
    </message>
    <message>
        <source>Initiative</source>
        <comment>role of a group of countries</comment>
        <translation>Iniciativa</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>a list cut short</comment>
        <translation>
            <numerusform>%1 (y %n más)</numerusform>
            <numerusform>%1 (y %n más)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>Customs union</source>
        <translation>Unión aduanera</translation>
    </message>
    <message>
        <source>Free trade area</source>
        <translation>Zona de libre comercio</translation>
    </message>
    <message>
        <source>Regional organisation</source>
        <translation>Organización regional</translation>
    </message>
    <message>
        <source>Economic group</source>
        <translation>Grupo económico</translation>
    </message>
    <message>
        <source>Accreditation region</source>
        <translation>Zona de un organismo de acreditación</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Iniciativa</translation>
    </message>
    <message>
        <source>Region of the Belt and Road</source>
        <translation>Región de la Franja y la Ruta</translation>
    </message>
    <message>
        <source>Region of the world</source>
        <translation>Región del mundo</translation>
    </message>
    <message>
        <source>Economic corridor</source>
        <translation>Corredor económico</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Iniciador</translation>
    </message>
    <message>
        <source>Core country</source>
        <translation>País clave</translation>
    </message>
    <message>
        <source>On the route</source>
        <translation>En la ruta</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Only the field is known</source>
        <translation>Solo se conoce el ámbito</translation>
    </message>
    <message>
        <source>By land</source>
        <translation>Por tierra</translation>
    </message>
    <message>
        <source>By sea</source>
        <translation>Por mar</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Border crossing</source>
        <translation>Paso fronterizo</translation>
    </message>
    <message>
        <source>“Small and beautiful” projects</source>
        <translation>Proyectos «pequeños y hermosos»</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a cell</comment>
        <translation>sin datos</translation>
    </message>
</context>
<context>
    <name>mra::AboutDialog</name>
    <message>
        <source>About MRA Atlas</source>
        <translation>Acerca de MRA Atlas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>MIT licence</source>
        <translation>Licencia MIT</translation>
    </message>
    <message>
        <source>MRA Atlas keeps the agreements by which countries and bodies accept each other’s conformity assessment results, and shows where along the Belt and Road those results are usable.</source>
        <translation>MRA Atlas reúne los acuerdos por los que países y organismos aceptan mutuamente sus resultados de evaluación de la conformidad y muestra dónde son utilizables esos resultados a lo largo de la Franja y la Ruta.</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Fronteras</translation>
    </message>
    <message>
        <source>Boundaries, names and codes on the maps say nothing about the legal status of any territory, its authorities or its frontiers. The boundary view is chosen by the person who uses the program, and its name is shown on every map.</source>
        <translation>Las fronteras, los nombres y los códigos de los mapas no dicen nada sobre la situación jurídica de ningún territorio, de sus autoridades ni de sus límites. El trazado de las fronteras lo elige quien usa el programa, y su nombre figura en cada mapa.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Every record names its source and its date. Only the texts of the agreements are authoritative; what is shown here is not legal advice. “Unknown” means that no source was found, not that nothing is recognised.</source>
        <translation>Cada registro indica su fuente y su fecha. Solo los textos de los acuerdos dan fe; lo que se muestra aquí no es asesoramiento jurídico. «Desconocido» significa que no se ha encontrado ninguna fuente, no que no se reconozca nada.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Libraries, icons and flags</source>
        <translation>Bibliotecas, iconos y banderas</translation>
    </message>
</context>
<context>
    <name>mra::BaseSession</name>
    <message>
        <source>The practice copy was removed. You are working on your own database again.</source>
        <translation>La copia de práctica se ha eliminado. Vuelve a trabajar con su propia base de datos.</translation>
    </message>
    <message>
        <source>A verified copy of the database was saved to “%1”.</source>
        <translation>Se ha guardado una copia comprobada de la base de datos en «%1».</translation>
    </message>
    <message>
        <source>The database was restored from “%1”. Its previous content is kept in “%2”.</source>
        <translation>La base de datos se ha restaurado a partir de «%1». Su contenido anterior se conserva en «%2».</translation>
    </message>
    <message>
        <source>The data shown were saved to “%1”, and you are now working there.</source>
        <translation>Los datos mostrados se han guardado en «%1», donde trabaja ahora.</translation>
    </message>
    <message>
        <source>“%1” was not opened, because you cancelled.</source>
        <translation>Se ha cancelado la apertura de «%1».</translation>
    </message>
</context>
<context>
    <name>mra::BulkChangeDialog</name>
    <message>
        <source>(empty)</source>
        <comment>value of a field</comment>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>No record would change: all of them already have this value.</source>
        <translation>No cambiaría ningún registro: ya tienen este valor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) will change as one step, which can be undone.</source>
        <translation>
            <numerusform>Cambiará %Ln registro en un solo paso, que se puede deshacer.</numerusform>
            <numerusform>Cambiarán %Ln registros en un solo paso, que se puede deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln record(s)</source>
        <translation>
            <numerusform>Cambiar %Ln registro</numerusform>
            <numerusform>Cambiar %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Campo</translation>
    </message>
    <message>
        <source>New &amp;value</source>
        <translation>Nuevo &amp;valor</translation>
    </message>
    <message>
        <source>&amp;Reason (optional)</source>
        <translation>&amp;Motivo (opcional)</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nuevo valor</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Qué cambiará</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Valor anterior</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Elija un valor de la lista.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mra::CellForm</name>
    <message>
        <source>Created by the program if left empty</source>
        <translation>Lo crea el programa si se deja vacío</translation>
    </message>
    <message>
        <source>Fields</source>
        <comment>first tab of a form; the others are lists</comment>
        <translation>Campos</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>a list, and its length</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>“%1” can mean %2. Choose one of them.</source>
        <comment>a name, and those that have it</comment>
        <translation>«%1» puede significar %2. Elija uno de ellos.</translation>
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
        <translation>Añadir fila</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
</context>
<context>
    <name>mra::ChoiceEditor</name>
    <message>
        <source>not recorded</source>
        <comment>an optional field without a value</comment>
        <translation>sin indicar</translation>
    </message>
</context>
<context>
    <name>mra::ConflictDialog</name>
    <message>
        <source>Changed by somebody else</source>
        <translation>Cambiado por otra persona</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else while you were editing it. Choose for each field which value to keep. Nothing is saved until you save the form.</source>
        <translation>Otra persona ha cambiado %1 mientras usted lo editaba. Elija para cada campo el valor que se conserva. No se guarda nada hasta que guarde el formulario.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mi valor</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>El otro valor</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>Campos que difieren</translation>
    </message>
    <message>
        <source>Apply to the form</source>
        <translation>Pasar al formulario</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1: mine</source>
        <translation>%1: mi valor</translation>
    </message>
    <message>
        <source>%1: theirs</source>
        <translation>%1: el otro valor</translation>
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
        <translation>Buscar un país o una economía</translation>
    </message>
    <message>
        <source>Countries and economies</source>
        <translation>Países y economías</translation>
    </message>
</context>
<context>
    <name>mra::CoverageModel</name>
    <message>
        <source>Country or economy</source>
        <translation>País o economía</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Reconocimiento</translation>
    </message>
    <message>
        <source>Caveats</source>
        <comment>flags of a rung, such as partial</comment>
        <translation>Salvedades</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Agreements</source>
        <comment>number of agreements</comment>
        <translation>Acuerdos</translation>
    </message>
</context>
<context>
    <name>mra::DateEdit</name>
    <message>
        <source>YYYY-MM-DD</source>
        <comment>how a date is typed; the digits stay 0-9</comment>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>A year, a month such as 2026-03, or a day such as 2026-03-15.</source>
        <translation>Un año, un mes como 2026-03 o un día como 2026-03-15.</translation>
    </message>
    <message>
        <source>Not a date. Write a year, a month such as 2026-03, or a day such as 2026-03-15.</source>
        <translation>No es una fecha. Escriba un año, un mes como 2026-03 o un día como 2026-03-15.</translation>
    </message>
    <message>
        <source>Day or month first? Write %1 or %2.</source>
        <comment>a typed date that may mean either day</comment>
        <translation>¿Primero el día o el mes? Escriba %1 o %2.</translation>
    </message>
</context>
<context>
    <name>mra::DraftTextDialog</name>
    <message>
        <source>The text was copied to the clipboard.</source>
        <translation>El texto se ha copiado en el portapapeles.</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Guardar el texto</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translation>Textos (*.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The text was saved to “%1”.</source>
        <translation>El texto se ha guardado en «%1».</translation>
    </message>
    <message>
        <source>Delete the text</source>
        <translation>Eliminar el texto</translation>
    </message>
    <message>
        <source>Delete this input? There is no other copy, and Undo cannot restore it.</source>
        <translation>¿Eliminar lo introducido? No está en ningún otro lugar y «Deshacer» no lo recupera.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Unsaved input</source>
        <translation>Datos introducidos sin guardar</translation>
    </message>
    <message>
        <source>The input as text</source>
        <translation>Lo introducido como texto</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Input from %1 was not saved. It was written by a newer version of the program and cannot be shown in a form; it is kept as text.</source>
        <comment>time</comment>
        <translation>Lo introducido el %1 no se guardó. Lo escribió una versión más reciente del programa y esta no puede ponerlo en un formulario; se conserva como texto.</translation>
    </message>
    <message>
        <source>Input from %1 was not saved. What is left of it cannot be shown in a form, because the file is damaged; it is kept as text.</source>
        <comment>time</comment>
        <translation>Lo introducido el %1 no se guardó. El archivo está dañado y lo que queda no se puede poner en un formulario; se conserva como texto.</translation>
    </message>
</context>
<context>
    <name>mra::FacetPanel</name>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
</context>
<context>
    <name>mra::FieldBox</name>
    <message numerus="yes">
        <source>Other languages: %Ln</source>
        <comment>number of languages that have a text</comment>
        <translation>
            <numerusform>Otros idiomas: %Ln</numerusform>
            <numerusform>Otros idiomas: %Ln</numerusform>
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
        <translation>Nueva base de datos</translation>
    </message>
    <message>
        <source>Databases (*.sqlite)</source>
        <translation>Bases de datos (*.sqlite)</translation>
    </message>
    <message>
        <source>Start with the reference data that come with the program, or with an empty database?</source>
        <translation>¿Empezar con los datos de referencia que acompañan al programa o con una base de datos vacía?</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>Datos de referencia</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacía</translation>
    </message>
    <message>
        <source>Open database</source>
        <translation>Abrir una base de datos</translation>
    </message>
    <message>
        <source>Databases (*.sqlite);;All files (*)</source>
        <translation>Bases de datos (*.sqlite);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open database on a server</source>
        <translation>Abrir una base de datos en un servidor</translation>
    </message>
    <message>
        <source>Address, such as postgresql://user@host/database</source>
        <translation>Dirección, por ejemplo postgresql://user@host/database</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>Hacer copia de seguridad de la base de datos</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>The database will be restored from “%1”. Its current content will be kept in a file next to it.</source>
        <translation>La base de datos se restaurará a partir de «%1». Su contenido actual se conservará en un archivo junto a ella.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Vaciar esta lista</translation>
    </message>
    <message>
        <source>Save the data shown as a database</source>
        <translation>Guardar los datos mostrados como base de datos</translation>
    </message>
    <message>
        <source>The server refused that password. Password for “%1”, which is kept until the program closes:</source>
        <translation>El servidor ha rechazado esa contraseña. La contraseña para «%1» se guarda hasta que termine el programa:</translation>
    </message>
    <message>
        <source>The server asks for a password. Password for “%1”, which is kept until the program closes:</source>
        <translation>El servidor pide una contraseña. La contraseña para «%1» se guarda hasta que termine el programa:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
</context>
<context>
    <name>mra::FilterBar</name>
    <message>
        <source>All sectors</source>
        <translation>Todos los sectores</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Todos los países</translation>
    </message>
    <message>
        <source>No layer</source>
        <translation>Ningún nivel</translation>
    </message>
    <message>
        <source>Se&amp;ctor</source>
        <translation>Se&amp;ctor</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Región</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>País de referencia</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Kinds of agreement that are counted</source>
        <translation>Qué tipos de acuerdo cuentan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Go to the previous event</source>
        <translation>Al evento anterior</translation>
    </message>
    <message>
        <source>Go to the next event</source>
        <translation>Al evento siguiente</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Ho&amp;me</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>not chosen</source>
        <comment>home country</comment>
        <translation>sin elegir</translation>
    </message>
</context>
<context>
    <name>mra::HistoryModel</name>
    <message numerus="yes">
        <source>%Ln record(s) created</source>
        <translation>
            <numerusform>%Ln registro creado</numerusform>
            <numerusform>%Ln registros creados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln registro modificado</numerusform>
            <numerusform>%Ln registros modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) deleted</source>
        <translation>
            <numerusform>%Ln registro eliminado</numerusform>
            <numerusform>%Ln registros eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>Datos de referencia</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more record(s).</source>
        <translation>
            <numerusform>Y %Ln registro más.</numerusform>
            <numerusform>Y %Ln registros más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>mra::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>The step was undone. The history keeps both steps.</source>
        <translation>Se ha deshecho el paso. El historial conserva ambos.</translation>
    </message>
    <message>
        <source>Checking the history…</source>
        <translation>Se está comprobando el historial…</translation>
    </message>
    <message>
        <source>Search users, reasons and records</source>
        <translation>Buscar: quién, motivo, nombre de registro</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Kind of records</source>
        <translation>Tipo de registros</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>&amp;Undo this step</source>
        <translation>&amp;Deshacer este paso</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>Pasos, el más reciente primero</translation>
    </message>
    <message>
        <source>What the step changed</source>
        <translation>Lo que cambió el paso</translation>
    </message>
    <message>
        <source>Choose a step to see what it changed.</source>
        <translation>Elija un paso para leer lo que cambió.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Todas las fechas</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln day(s)</source>
        <translation>
            <numerusform>El último día (%Ln)</numerusform>
            <numerusform>Los últimos %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Chec&amp;k the history</source>
        <translation>Comprobar el &amp;historial</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Se está leyendo el historial…</translation>
    </message>
</context>
<context>
    <name>mra::ListEditor</name>
    <message>
        <source>Add…</source>
        <comment>type here to add to a list</comment>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>from a list in a form</comment>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>mra::MainWindow</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
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
        <translation>Mapa del mundo</translation>
    </message>
</context>
<context>
    <name>mra::NoticeBar</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>The settings could not be read. They were kept as “%1”, and the program started with default settings.</source>
        <translation>No se han podido leer los ajustes. Se han conservado como «%1» y el programa se ha iniciado con los ajustes predeterminados.</translation>
    </message>
</context>
<context>
    <name>mra::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
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
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Whole world</source>
        <translation>Todo el mundo</translation>
    </message>
    <message>
        <source>Print the map</source>
        <translation>Imprimir el mapa</translation>
    </message>
    <message>
        <source>The same facts as a table</source>
        <translation>Los mismos datos en una tabla</translation>
    </message>
    <message>
        <source>Coverage by country</source>
        <translation>Cobertura por país</translation>
    </message>
    <message>
        <source>Belt and Road regions</source>
        <translation>Regiones de la Franja y la Ruta</translation>
    </message>
    <message>
        <source>Countries by region and recognition level</source>
        <translation>Países por región y escalón</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Choose a country on the map, or a row of the table, to see here what is recognised. Click a number to see the countries it counts.</source>
        <translation>Elija un país en el mapa, o una fila de la tabla, para leer aquí lo que se reconoce. Cada número abre la lista de los países que incluye.</translation>
    </message>
</context>
<context>
    <name>mra::PracticeFrame</name>
    <message>
        <source>Practice copy of the training set: all its data are invented, and nothing that you do here affects your database.</source>
        <translation>Copia de práctica de los datos de formación: todo en ella es inventado y nada de lo que haga aquí afecta a su base de datos.</translation>
    </message>
    <message>
        <source>Practice copy: nothing that you do here affects your database.</source>
        <translation>Copia de práctica: nada de lo que haga aquí afecta a su base de datos.</translation>
    </message>
</context>
<context>
    <name>mra::PreferencesDialog</name>
    <message>
        <source>Welcome to MRA Atlas</source>
        <translation>Le damos la bienvenida a MRA Atlas</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Make four choices, then the atlas opens with its reference data. You can change all of them later under File, Preferences.</source>
        <translation>Haga cuatro elecciones y el atlas se abrirá con sus datos de referencia. Podrá cambiarlas todas más tarde en Archivo, Preferencias.</translation>
    </message>
    <message>
        <source>The language changes at once, the rest when you choose Apply.</source>
        <translation>El idioma cambia al instante; lo demás, al elegir Aplicar.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Home country</source>
        <translation>&amp;País de referencia</translation>
    </message>
    <message>
        <source>Boundaries on maps</source>
        <translation>Fronteras en los mapas</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <source>It is recorded with every change that you make, and others can see it.</source>
        <translation>Se registra con cada cambio que usted hace, y los demás pueden verlo.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Open the atlas</source>
        <translation>Abrir el atlas</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>How boundaries are drawn says nothing about the status of a territory. The name of the boundary view is shown on every map.</source>
        <translation>El trazado de las fronteras no dice nada sobre la situación de un territorio. El nombre de la opción elegida figura en cada mapa.</translation>
    </message>
    <message>
        <source>Lines as they exist on the ground, drawn by Natural Earth for all views alike.</source>
        <translation>Las líneas tal como existen sobre el terreno, dibujadas por Natural Earth igual para todos los puntos de vista.</translation>
    </message>
    <message>
        <source>Each area with an ISO 3166-1 country code is drawn as one area.</source>
        <translation>Cada zona que tiene un código de país de ISO 3166-1 se dibuja como una sola zona.</translation>
    </message>
    <message>
        <source>Lines as they are seen in China; no authority has reviewed this drawing.</source>
        <translation>Las líneas tal como se consideran en China; ninguna autoridad ha revisado este trazado.</translation>
    </message>
    <message>
        <source>Choose your home country to continue.</source>
        <translation>Elija su país de referencia para continuar.</translation>
    </message>
    <message>
        <source>Choose how boundaries are drawn to continue.</source>
        <translation>Elija el trazado de las fronteras para continuar.</translation>
    </message>
    <message>
        <source>Enter your name to continue.</source>
        <translation>Escriba su nombre para continuar.</translation>
    </message>
    <message>
        <source>The settings could not be read and were kept as “%1”. Please make the four choices again.</source>
        <translation>No se han podido leer los ajustes y se han conservado como «%1». Haga de nuevo las cuatro elecciones.</translation>
    </message>
</context>
<context>
    <name>mra::ReadingCard</name>
    <message>
        <source>Reading card</source>
        <translation>Ficha del registro</translation>
    </message>
    <message>
        <source>This record was deleted. Undo restores it.</source>
        <translation>Este registro se ha eliminado. «Deshacer» lo recupera.</translation>
    </message>
    <message>
        <source>Hide changes</source>
        <translation>Ocultar los cambios</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Mostrar los cambios</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Se está leyendo el historial…</translation>
    </message>
    <message>
        <source>Agreements: %1</source>
        <comment>whose</comment>
        <translation>Acuerdos: %1</translation>
    </message>
</context>
<context>
    <name>mra::RecordList</name>
    <message>
        <source>Only: %1</source>
        <comment>what a list shows</comment>
        <translation>Solo: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln record(s)</source>
        <translation>
            <numerusform>%1 de %Ln registro</numerusform>
            <numerusform>%1 de %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the database…</source>
        <translation>Se está leyendo la base de datos…</translation>
    </message>
    <message>
        <source>No record yet. Choose “New” to create the first one.</source>
        <translation>Todavía no hay registros. Elija «Nuevo» para crear el primero.</translation>
    </message>
    <message>
        <source>No record yet.</source>
        <translation>Todavía no hay registros.</translation>
    </message>
    <message>
        <source>No matching favourite. To add a record here, open it and click its star.</source>
        <translation>Ningún favorito coincide. Abra un registro y pulse su estrella para encontrarlo aquí.</translation>
    </message>
    <message>
        <source>No matching record. Clear the search and the filters to see all records again.</source>
        <translation>Ningún registro coincide. Borre la búsqueda y los filtros para volver a ver todos los registros.</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Buscar en esta lista</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>Mostrar u ocultar los filtros</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <translation>Solo favoritos</translation>
    </message>
    <message>
        <source>Show all records again</source>
        <translation>Mostrar de nuevo todos los registros</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>record, what of it is counted</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No database is open, so no records can be shown.</source>
        <translation>No hay ninguna base de datos abierta, por lo que no se pueden mostrar registros.</translation>
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
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be deleted: %Ln other record(s) refer to it.</source>
        <translation>
            <numerusform>«%1» no se puede eliminar: %Ln registro remite a él.</numerusform>
            <numerusform>«%1» no se puede eliminar: %Ln registros remiten a él.</numerusform>
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
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)?</source>
        <translation>
            <numerusform>¿Eliminar %Ln registro?</numerusform>
            <numerusform>¿Eliminar %Ln registros?</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo restores it.</source>
        <translation>«Deshacer» recupera lo eliminado.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>There is nothing to do. Nothing was changed.</source>
        <translation>No hay nada que hacer. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>Se ha guardado «%1».</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Change selected</source>
        <translation>Cambiar la selección</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>Imprimir lista</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Buscar en esta lista</translation>
    </message>
    <message>
        <source>Choose a row to see it here. Press Enter or F2 to edit it.</source>
        <translation>Elija una fila para leerla aquí. Intro o F2 permite editarla.</translation>
    </message>
    <message>
        <source>Choose a row to see it here.</source>
        <translation>Elija una fila para leerla aquí.</translation>
    </message>
    <message>
        <source>Print record</source>
        <translation>Imprimir registro</translation>
    </message>
</context>
<context>
    <name>mra::RecordPage</name>
    <message>
        <source>Agreements</source>
        <translation>Acuerdos</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Organismos</translation>
    </message>
    <message>
        <source>Countries and regions</source>
        <translation>Países y regiones</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Kind of records</source>
        <translation>Tipo de registros</translation>
    </message>
</context>
<context>
    <name>mra::PaneDrafts</name>
    <message>
        <source>Input from %1 for “%2” was not saved.</source>
        <comment>time, name of a record</comment>
        <translation>Lo introducido el %1 en «%2» no se guardó.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Show the text…</source>
        <translation>Mostrar el texto…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Your input is only in the form; a copy to protect it from a crash could not be saved. %1</source>
        <comment>a sentence that says why</comment>
        <translation>Lo introducido está solo en el formulario; no se ha podido hacer una copia por si el programa falla. %1</translation>
    </message>
</context>
<context>
    <name>mra::RecordEditor</name>
    <message>
        <source>New: %1</source>
        <comment>kind of record</comment>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Revertir</translation>
    </message>
    <message>
        <source>Go back to the saved record</source>
        <translation>Volver al registro tal como está guardado</translation>
    </message>
    <message>
        <source>&amp;Close form</source>
        <translation>&amp;Cerrar formulario</translation>
    </message>
    <message>
        <source>Reason for the change (optional)</source>
        <translation>Motivo del cambio (opcional)</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Motivo del cambio</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
</context>
<context>
    <name>mra::RecordPane</name>
    <message>
        <source>Some input is not valid and is marked. Correct it, then save.</source>
        <translation>Una parte de lo introducido no es válida y está marcada. Corríjala y guarde después.</translation>
    </message>
    <message numerus="yes">
        <source>The record was not saved: %Ln error(s) must be corrected. They are marked in the form.</source>
        <translation>
            <numerusform>El registro no se ha guardado: hay que corregir %Ln error. Está marcado en el formulario.</numerusform>
            <numerusform>El registro no se ha guardado: hay que corregir %Ln errores. Están marcados en el formulario.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Saving was cancelled. Your input is kept.</source>
        <translation>Se ha cancelado el guardado. Lo que ha introducido se conserva.</translation>
    </message>
    <message>
        <source>This record was changed by %1 while you were editing it. Your input is kept.</source>
        <translation>%1 ha cambiado este registro mientras usted lo editaba. Lo que ha introducido se conserva.</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Mostrar diferencias</translation>
    </message>
    <message>
        <source>This record was deleted by somebody else. Your input is kept; saving creates the record again.</source>
        <translation>Otra persona ha eliminado este registro. Lo que ha introducido se conserva; al guardar se crea de nuevo el registro.</translation>
    </message>
    <message>
        <source>This record was changed by somebody else. Your input is not saved.</source>
        <translation>Otra persona ha cambiado este registro. Lo que ha introducido no se ha guardado.</translation>
    </message>
    <message>
        <source>The form now contains both changes. Save it to keep them.</source>
        <translation>Ambos cambios están ahora en el formulario. Guárdelo para conservarlos.</translation>
    </message>
    <message>
        <source>This record has been changed since then. Your input is kept.</source>
        <translation>Este registro ha cambiado desde entonces. Lo que ha introducido se conserva.</translation>
    </message>
    <message>
        <source>The event of %1 replaces the reported status.</source>
        <translation>El evento (%1) sustituye al estado comunicado.</translation>
    </message>
</context>
<context>
    <name>mra::RecordTable</name>
    <message>
        <source>Default columns</source>
        <translation>Columnas originales</translation>
    </message>
</context>
<context>
    <name>mra::RegionTotals</name>
    <message>
        <source>not counted</source>
        <translation>sin contar</translation>
    </message>
</context>
<context>
    <name>mra::RemarkSummary</name>
    <message numerus="yes">
        <source>%Ln error(s) to fix before saving</source>
        <translation>
            <numerusform>%Ln error que corregir antes de guardar</numerusform>
            <numerusform>%Ln errores que corregir antes de guardar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln advertencia</numerusform>
            <numerusform>%Ln advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between counts of errors and of warnings</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Mostrar el primero</translation>
    </message>
</context>
<context>
    <name>mra::SearchBox</name>
    <message>
        <source>Reading the names…</source>
        <translation>Se están leyendo los nombres…</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>a group of hits and their number</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>Buscar (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>No database is open, so nothing can be found.</source>
        <translation>No hay ninguna base de datos abierta, por lo que no se puede encontrar nada.</translation>
    </message>
    <message>
        <source>No name, code or other text contains this.</source>
        <translation>Nada contiene esto en un nombre, un código u otro texto.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a name, and why it was found</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Search names, codes and texts in any language</source>
        <translation>Buscar nombres, códigos y textos en cualquier idioma</translation>
    </message>
</context>
<context>
    <name>mra::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>mra::StateBar</name>
    <message>
        <source>No home country is chosen for this database. Nothing is counted until you choose one.</source>
        <translation>No se ha elegido ningún país de referencia para esta base de datos. Mientras no se elija, no se cuenta nada para él.</translation>
    </message>
    <message>
        <source>The home country “%1” is not in this database. Nothing is counted until you choose another one.</source>
        <translation>El país de referencia «%1» no está en esta base de datos. Mientras no se elija otro, no se cuenta nada.</translation>
    </message>
    <message>
        <source>Choose the home country…</source>
        <translation>Elegir el país de referencia…</translation>
    </message>
    <message>
        <source>The database is not responding yet. The program is waiting for it.</source>
        <translation>La base de datos aún no responde. El programa espera.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save my data as…</source>
        <translation>Guardar mis datos como…</translation>
    </message>
    <message>
        <source>Another program replaced the database file. You see the previous data, which can no longer be changed, and your input is kept.</source>
        <translation>Otro programa ha sustituido el archivo de la base de datos. Ve los datos anteriores, que ya no se pueden modificar, y lo introducido se conserva.</translation>
    </message>
    <message>
        <source>Open the new file</source>
        <translation>Abrir el nuevo archivo</translation>
    </message>
    <message>
        <source>The database file was moved or deleted. You see the previous data, and your input is kept. Put the file back, or save the data shown.</source>
        <translation>El archivo de la base de datos se ha movido o eliminado. Ve los datos anteriores y lo introducido se conserva. Vuelva a poner el archivo o guarde los datos mostrados.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Save readable data as…</source>
        <translation>Guardar los datos legibles como…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>The database is damaged and can no longer be changed. What you see could be read, and your input is kept.</source>
        <translation>La base de datos está dañada y ya no se escribe nada en ella. Lo que ve se ha podido leer y lo introducido se conserva.</translation>
    </message>
    <message>
        <source>Another program has locked the database, so it cannot be read now. You see the previous data; the database is read again as soon as it is free.</source>
        <translation>Otro programa ha bloqueado la base de datos, que ahora no se puede leer. Ve los datos anteriores; se volverá a leer en cuanto quede libre.</translation>
    </message>
    <message>
        <source>The connection to the server was lost. You see the last known data, and your input is kept; the program reconnects automatically.</source>
        <translation>Se ha perdido la conexión con el servidor. Ve los últimos datos conocidos y lo introducido se conserva; el programa vuelve a conectarse automáticamente.</translation>
    </message>
    <message>
        <source>The database cannot be read now. You see the last known data, and your input is kept; the program tries again automatically. (%1)</source>
        <comment>the system&apos;s own words</comment>
        <translation>La base de datos no se puede leer ahora. Ve los últimos datos conocidos y lo introducido se conserva; el programa vuelve a intentarlo automáticamente. (%1)</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Guardar una copia como…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The database is in “%1”, a folder that %2 synchronises between several computers. If two people work there, the work of one can be lost without warning. Keep the database in another folder or on a server, and put backups here.</source>
        <comment>folder, name of a program</comment>
        <translation>La base de datos está en «%1», una carpeta que %2 sincroniza entre varios equipos. Si dos personas trabajan ahí, el trabajo de una puede perderse sin aviso. Guarde la base de datos en otra carpeta o en un servidor y ponga aquí las copias de seguridad.</translation>
    </message>
    <message>
        <source>The file was replaced</source>
        <translation>El archivo ha sido sustituido</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>El archivo ya no está</translation>
    </message>
    <message>
        <source>Damaged; read-only</source>
        <translation>Dañada; solo lectura</translation>
    </message>
    <message>
        <source>Locked by another program; trying again</source>
        <translation>Bloqueada por otro programa; se vuelve a intentar</translation>
    </message>
    <message>
        <source>No connection; trying again</source>
        <translation>Sin conexión; se vuelve a intentar</translation>
    </message>
    <message>
        <source>Read-only: created by a newer version</source>
        <translation>Solo lectura: creada por una versión más reciente</translation>
    </message>
    <message>
        <source>Read-only: the medium cannot be written to</source>
        <translation>Solo lectura: no se puede escribir en el medio</translation>
    </message>
    <message>
        <source>Read-only: no permission to change it</source>
        <translation>Solo lectura: sin permiso para modificarla</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Cannot be read; trying again</source>
        <translation>No se puede leer; se vuelve a intentar</translation>
    </message>
    <message>
        <source>No database is open.</source>
        <translation>No hay ninguna base de datos abierta.</translation>
    </message>
    <message>
        <source>Open database…</source>
        <translation>Abrir base de datos…</translation>
    </message>
    <message>
        <source>New database…</source>
        <translation>Nueva base de datos…</translation>
    </message>
    <message>
        <source>The database file also has another name (a hard link). If it is opened under that name after a crash, it may be found damaged, and restoring a backup replaces it under one name only. Keep one name, and copy the file if you need a second one.</source>
        <translation>El archivo de la base de datos tiene además otro nombre (un enlace duro). Si se abre con ese nombre tras un fallo, puede estar dañado, y la restauración de una copia de seguridad solo lo sustituye con uno de los nombres. Conserve un solo nombre y copie el archivo si necesita otro.</translation>
    </message>
    <message>
        <source>Read-only: the server allows no changes</source>
        <translation>Solo lectura: el servidor no permite cambios</translation>
    </message>
</context>
<context>
    <name>mra::StatusLine</name>
    <message>
        <source>Changes are logged as %1</source>
        <comment>a person</comment>
        <translation>Cambios registrados a nombre de %1</translation>
    </message>
    <message>
        <source>Preparing the database…</source>
        <translation>Preparando la base de datos…</translation>
    </message>
    <message>
        <source>No database is open</source>
        <translation>No hay ninguna base de datos abierta</translation>
    </message>
    <message>
        <source>Reading the database…</source>
        <translation>Leyendo la base de datos…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Practice copy</source>
        <translation>Copia de práctica</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Cerrando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreement(s)</source>
        <translation>
            <numerusform>%Ln acuerdo</numerusform>
            <numerusform>%Ln acuerdos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln body/bodies</source>
        <translation>
            <numerusform>%Ln organismo</numerusform>
            <numerusform>%Ln organismos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln country/countries</source>
        <translation>
            <numerusform>%Ln país</numerusform>
            <numerusform>%Ln países</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln proyecto</numerusform>
            <numerusform>%Ln proyectos</numerusform>
        </translation>
    </message>
    <message>
        <source>Database: %1</source>
        <comment>a file or an address</comment>
        <translation>Base de datos: %1</translation>
    </message>
</context>
<context>
    <name>mra::WindowActions</name>
    <message>
        <source>&amp;New database…</source>
        <translation>&amp;Nueva base de datos…</translation>
    </message>
    <message>
        <source>&amp;Open database…</source>
        <translation>&amp;Abrir base de datos…</translation>
    </message>
    <message>
        <source>Open database on a &amp;server…</source>
        <translation>Abrir base de datos en un &amp;servidor…</translation>
    </message>
    <message>
        <source>Re&amp;cent databases</source>
        <translation>Bases de datos re&amp;cientes</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Hacer copia de seguridad ahora…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Rea&amp;d-only</source>
        <translation>Solo &amp;lectura</translation>
    </message>
    <message>
        <source>Practice copy of &amp;this database</source>
        <translation>Copia de práctica de &amp;esta base de datos</translation>
    </message>
    <message>
        <source>Practice copy of the tra&amp;ining set</source>
        <translation>Copia de práctica de los &amp;datos de formación</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Eliminar la copia</translation>
    </message>
    <message>
        <source>Print previe&amp;w…</source>
        <translation>&amp;Vista previa de impresión…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sal&amp;ir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;About MRA Atlas</source>
        <translation>&amp;Acerca de MRA Atlas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;System colours</source>
        <translation>Tema del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>Tema &amp;claro</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Tema &amp;oscuro</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
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
        <translation>Acuerdos</translation>
    </message>
    <message>
        <source>None is recorded.</source>
        <translation>No consta ninguno.</translation>
    </message>
    <message>
        <source>Together with %1</source>
        <comment>agreements, home</comment>
        <translation>En común con %1</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>agreements</comment>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Former</source>
        <comment>agreements</comment>
        <translation>Anteriores</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountText</name>
    <message>
        <source>Counted once: each agreement in which the territory takes part on any day, itself, through a group of which it is a member on that day, or through a body that represents it.</source>
        <translation>Regla: cuenta una vez cada acuerdo en el que participa en cualquier fecha, por sí mismo, mediante un grupo del que es miembro en esa fecha o mediante un organismo que lo representa.</translation>
    </message>
    <message>
        <source>Counted once: each agreement in which the group as a whole takes part on any day, through a body that represents it.</source>
        <translation>Regla: cuenta una vez cada acuerdo en el que el grupo en su conjunto participa en cualquier fecha mediante un organismo que lo representa.</translation>
    </message>
    <message>
        <source>Counted once: each agreement that has the body as a party in any role, lists it, or names it in an event, on any day.</source>
        <translation>Regla: cuenta una vez cada acuerdo del que el organismo es parte con cualquier función, en cuya lista figura o que lo menciona en un evento, en cualquier fecha.</translation>
    </message>
    <message>
        <source>Counted once: each agreement with a scope in the sector or below it, on any day.</source>
        <translation>Regla: cuenta una vez cada acuerdo con un alcance en este sector o en un subsector, en cualquier fecha.</translation>
    </message>
    <message>
        <source>Counted: its agreements that have ended, and those that it has left.</source>
        <translation>Regla: de sus acuerdos, los que han terminado o en los que ya no participa.</translation>
    </message>
    <message>
        <source>Counted once: each territory that is a member on the day.</source>
        <translation>Regla: cuenta una vez cada territorio cuya pertenencia es válida en la fecha.</translation>
    </message>
</context>
<context>
    <name>RoleText</name>
    <message>
        <source>Listed body</source>
        <comment>role</comment>
        <translation>Organismo incluido en la lista</translation>
    </message>
    <message>
        <source>Named by an event</source>
        <comment>role</comment>
        <translation>Mencionado en un evento</translation>
    </message>
</context>
<context>
    <name>StandingText</name>
    <message>
        <source>until %1, then renewed by itself; since when is not recorded.</source>
        <comment>after a status</comment>
        <translation>hasta %1, después se renueva tácitamente; no consta desde cuándo.</translation>
    </message>
    <message>
        <source>renewed by itself; since when is not recorded.</source>
        <comment>after a status</comment>
        <translation>se renueva tácitamente; no consta desde cuándo.</translation>
    </message>
    <message>
        <source>since %1, until %2, then renewed by itself.</source>
        <comment>after a status</comment>
        <translation>desde %1 hasta %2, después se renueva tácitamente.</translation>
    </message>
    <message>
        <source>since %1, renewed by itself.</source>
        <comment>after a status</comment>
        <translation>desde %1, se renueva tácitamente.</translation>
    </message>
    <message>
        <source>until %1; since when is not recorded.</source>
        <comment>after a status</comment>
        <translation>hasta %1; no consta desde cuándo.</translation>
    </message>
    <message>
        <source>it ends on %1; since when is not recorded.</source>
        <comment>after a status</comment>
        <translation>termina: %1; no consta desde cuándo.</translation>
    </message>
    <message>
        <source>since %1, until %2.</source>
        <comment>after a status</comment>
        <translation>desde %1 hasta %2.</translation>
    </message>
    <message>
        <source>since %1; it ends on %2.</source>
        <comment>after a status</comment>
        <translation>desde %1; termina: %2.</translation>
    </message>
    <message>
        <source>since when is not recorded; no end is given.</source>
        <comment>after a status</comment>
        <translation>no consta desde cuándo; no se indica final.</translation>
    </message>
    <message>
        <source>since %1; no end is given.</source>
        <comment>after a status</comment>
        <translation>desde %1; no se indica final.</translation>
    </message>
    <message>
        <source>it takes effect on %1.</source>
        <comment>after a status</comment>
        <translation>surte efecto: %1.</translation>
    </message>
    <message>
        <source>it is not in force; the day of signature is not recorded.</source>
        <comment>after a status</comment>
        <translation>no está en vigor; no consta el día de la firma.</translation>
    </message>
    <message>
        <source>on %1; it is not in force yet.</source>
        <comment>after the status “signed”</comment>
        <translation>%1; aún no está en vigor.</translation>
    </message>
    <message>
        <source>since when is not recorded.</source>
        <comment>after a status</comment>
        <translation>no consta desde cuándo.</translation>
    </message>
    <message>
        <source>since %1.</source>
        <comment>after a status</comment>
        <translation>desde %1.</translation>
    </message>
    <message>
        <source>since %1; it was in effect from %2.</source>
        <comment>after a status</comment>
        <translation>desde %1; se aplicaba desde %2.</translation>
    </message>
    <message>
        <source>its first step is on %1.</source>
        <comment>after the status “not begun”</comment>
        <translation>el primer paso: %1.</translation>
    </message>
    <message>
        <source>no step has a date.</source>
        <comment>after the status “not begun”</comment>
        <translation>ningún paso tiene fecha.</translation>
    </message>
    <message>
        <source>it is not signed yet.</source>
        <comment>after a status</comment>
        <translation>aún no está firmado.</translation>
    </message>
    <message>
        <source>nothing is accepted for now; since when is not recorded.</source>
        <comment>after a status</comment>
        <translation>por ahora no se acepta nada; no consta desde cuándo.</translation>
    </message>
    <message>
        <source>since %1; nothing is accepted for now.</source>
        <comment>after a status</comment>
        <translation>desde %1; por ahora no se acepta nada.</translation>
    </message>
    <message>
        <source>no source states its status on this day.</source>
        <comment>after a status</comment>
        <translation>ninguna fuente indica su estado en ese día.</translation>
    </message>
    <message>
        <source>signed on %1; no source states its status on this day.</source>
        <comment>after a status</comment>
        <translation>firma: %1; ninguna fuente indica su estado en ese día.</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Amended by</source>
        <comment>link, followed by an agreement</comment>
        <translation>Modificado por</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <comment>link, followed by an agreement</comment>
        <translation>Sustituido por</translation>
    </message>
    <message>
        <source>Continued by</source>
        <comment>link, followed by an agreement</comment>
        <translation>Continuado por</translation>
    </message>
    <message>
        <source>Implemented by</source>
        <comment>link, followed by an agreement</comment>
        <translation>Aplicado por</translation>
    </message>
    <message>
        <source>Has the annex</source>
        <comment>link, followed by an agreement</comment>
        <translation>Tiene el anexo</translation>
    </message>
    <message>
        <source>Has the part</source>
        <comment>link, followed by an agreement</comment>
        <translation>Comprende</translation>
    </message>
    <message>
        <source>Recognises</source>
        <comment>link, followed by an agreement</comment>
        <translation>Reconoce</translation>
    </message>
    <message>
        <source>Condition of</source>
        <comment>link, followed by an agreement</comment>
        <translation>Condición de</translation>
    </message>
    <message>
        <source>Basis of</source>
        <comment>link, followed by an agreement</comment>
        <translation>Base de</translation>
    </message>
</context>
<context>
    <name>ScopeMatrix</name>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>What is accepted, and since when</source>
        <translation>Qué se acepta y desde cuándo</translation>
    </message>
    <message>
        <source>No scope is recorded, so it is not known what is recognised.</source>
        <translation>No consta ningún alcance: no se sabe qué se reconoce.</translation>
    </message>
</context>
<context>
    <name>EffectText</name>
    <message>
        <source>The status will be “%1”.</source>
        <translation>El estado será «%1».</translation>
    </message>
    <message>
        <source>The status changes from “%1” to “%2”.</source>
        <translation>El estado pasa de «%1» a «%2».</translation>
    </message>
    <message>
        <source>The status stays “%1”, but its sources will contradict each other.</source>
        <translation>El estado sigue siendo «%1», pero sus fuentes se contradirán.</translation>
    </message>
    <message>
        <source>The status stays “%1”; its sources will agree.</source>
        <translation>El estado sigue siendo «%1»; sus fuentes concordarán.</translation>
    </message>
    <message>
        <source>Scopes whose status changes: %L1.</source>
        <translation>Alcances cuyo estado cambia: %L1.</translation>
    </message>
    <message>
        <source>Coverage goes from “%1” to “%2”: %3.</source>
        <translation>El reconocimiento pasa de «%1» a «%2»: %3.</translation>
    </message>
    <message>
        <source>“%1” of %2 has no effect: the source reports “%3” as of %4, which is not older. The status is “%5”.</source>
        <translation>«%1» (%2) no tiene efecto: la fuente indica «%3» a fecha de %4, que no es anterior. El estado es «%5».</translation>
    </message>
</context>
<context>
    <name>mra::EffectBox</name>
    <message>
        <source>What saving changes</source>
        <translation>Qué cambia al guardar</translation>
    </message>
    <message>
        <source>As of %1, home country %2</source>
        <comment>a day, a country</comment>
        <translation>A fecha de %1, país de referencia: %2</translation>
    </message>
    <message>
        <source>Use the event</source>
        <translation>Usar el evento</translation>
    </message>
    <message>
        <source>Empties the reported status; source and day of the report stay, and the history keeps it</source>
        <translation>Vacía el estado comunicado; la fuente y la fecha se conservan, y el historial lo guarda</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
</context>
</TS>
