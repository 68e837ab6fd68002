<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Children</name>
    <message>
        <source>Parties</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>What is recognised</source>
        <translation>Lo que se reconoce</translation>
    </message>
    <message>
        <source>Designated bodies</source>
        <translation>Organismos designados</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hechos</translation>
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
        <source>The option “--%1” is not known here.</source>
        <translation>La opción «--%1» no se conoce aquí.</translation>
    </message>
    <message>
        <source>The option “--%1” takes no value.</source>
        <translation>La opción «--%1» no lleva valor.</translation>
    </message>
    <message>
        <source>The option “--%1” needs a value.</source>
        <translation>La opción «--%1» necesita un valor.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No hay ninguna orden «%1».</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>No se ha dado ninguna orden.</translation>
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
        <source>The command “%1” works on the present state only, without “--known-on”.</source>
        <translation>La orden «%1» trabaja solo con el estado actual, sin «--known-on».</translation>
    </message>
    <message>
        <source>The database: a file, or postgresql://…; without it your own one, made with the reference data where it is missing.</source>
        <translation>La base de datos: un archivo o postgresql://…; sin esta opción, la suya propia, creada con los datos de referencia si falta.</translation>
    </message>
    <message>
        <source>Print JSON for programs.</source>
        <translation>Escribir JSON para programas.</translation>
    </message>
    <message>
        <source>Language of names and messages: en, zh, ru, fr, es or ar.</source>
        <translation>Idioma de los nombres y mensajes: en, zh, ru, fr, es o ar.</translation>
    </message>
    <message>
        <source>Who the changes are logged for.</source>
        <translation>A nombre de quién se registran los cambios.</translation>
    </message>
    <message>
        <source>Read the state as it was known at the end of that day.</source>
        <translation>Leer el estado tal como se conocía al final de ese día.</translation>
    </message>
    <message>
        <source>Open the database for reading only.</source>
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
        <source>There is nothing to do, and nothing was changed.</source>
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
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Caveats</source>
        <comment>flags on a status</comment>
        <translation>Atención</translation>
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
        <source>The country that asks, such as CN.</source>
        <translation>El país que pregunta, por ejemplo CN.</translation>
    </message>
    <message>
        <source>The day that is asked about; today by default.</source>
        <translation>El día por el que se pregunta; hoy si no se indica.</translation>
    </message>
    <message>
        <source>Own results accepted abroad (by default), foreign results accepted at home, or both ways.</source>
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
        <translation>Solo esta prueba, por ejemplo test_report.</translation>
    </message>
    <message>
        <source>Layers to count: government, scheme (both by default), accreditation.</source>
        <translation>Planos que cuentan: government, scheme (ambos si no se indica), accreditation.</translation>
    </message>
    <message>
        <source>Only the members of this group, such as BRI.</source>
        <translation>Solo los miembros de este grupo, por ejemplo BRI.</translation>
    </message>
    <message>
        <source>Tell where results are usable on a day.</source>
        <translation>Decir dónde son utilizables los resultados en un día.</translation>
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
        <translation>Mutua: aceptación en ambos sentidos entre %1 y cada país.</translation>
    </message>
    <message>
        <source>Day: %1. Layers: %2.</source>
        <translation>Día: %1. Planos: %2.</translation>
    </message>
    <message>
        <source>Sector: %1.</source>
        <translation>Sector: %1.</translation>
    </message>
    <message>
        <source>Any sector: the best over all sectors counts.</source>
        <translation>Cualquier sector: cuenta lo mejor de todos los sectores.</translation>
    </message>
    <message>
        <source>Activity: %1.</source>
        <translation>Actividad: %1.</translation>
    </message>
    <message>
        <source>Evidence: %1.</source>
        <translation>Prueba: %1.</translation>
    </message>
    <message>
        <source>Countries: members of %1 on that day.</source>
        <translation>Países: miembros de %1 en ese día.</translation>
    </message>
    <message>
        <source>“None” means that no recognition is recorded; “unknown” that its state is not known.</source>
        <translation>«Ninguna» significa que no consta ningún reconocimiento; «desconocida», que no se conoce su estado.</translation>
    </message>
    <message>
        <source>The option “--%1” does not know “%2”. It knows: %3.</source>
        <translation>La opción «--%1» no conoce «%2». Conoce: %3.</translation>
    </message>
    <message>
        <source>“%1” could not be written, so the export is not complete: %2</source>
        <translation>No se ha podido escribir «%1», por lo que la exportación no está completa: %2</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Nothing was written.</source>
        <translation>No se ha podido crear la carpeta «%1». No se ha escrito nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written to %1.</source>
        <translation>
            <numerusform>Se ha escrito %n archivo en %1.</numerusform>
            <numerusform>Se han escrito %n archivos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of the files; csv by default.</source>
        <translation>Formato de los archivos; csv si no se indica.</translation>
    </message>
    <message>
        <source>Write everything to files that “import” reads back.</source>
        <translation>Escribirlo todo en archivos que «import» vuelve a leer.</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <translation>Uso: %1 [opciones]</translation>
    </message>
    <message>
        <source>MRA Atlas keeps agreements on the mutual recognition of conformity assessment results, and tells where results are usable on a day.</source>
        <translation>MRA Atlas lleva los acuerdos de reconocimiento mutuo de resultados de evaluación de la conformidad y dice dónde son utilizables los resultados en un día.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Órdenes:</translation>
    </message>
    <message>
        <source>Options of all commands:</source>
        <translation>Opciones de todas las órdenes:</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused with a reason, 2 wrong usage.</source>
        <translation>Códigos de salida: 0 hecho, 1 rechazado con un motivo, 2 uso incorrecto.</translation>
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
        <source>“%1” is not a number of entries. Write a whole number above zero.</source>
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
        <source>There is no step of %1 to undo. Nothing was changed.</source>
        <translation>No hay ningún paso de %1 que deshacer. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The newest step was undone:</source>
        <translation>Se ha deshecho el último paso:</translation>
    </message>
    <message>
        <source>There is no undone step of %1 to redo. Nothing was changed.</source>
        <translation>No hay ningún paso deshecho de %1 que rehacer. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The undone step was done again:</source>
        <translation>Se ha rehecho el paso deshecho:</translation>
    </message>
    <message>
        <source>Hash of the last entry: %1</source>
        <translation>Resumen criptográfico de la última entrada: %1</translation>
    </message>
    <message>
        <source>Only the newest N entries.</source>
        <translation>Solo las N entradas más recientes.</translation>
    </message>
    <message>
        <source>Show the history: who changed what, when and why.</source>
        <translation>Mostrar el historial: quién cambió qué, cuándo y por qué.</translation>
    </message>
    <message>
        <source>Take back your newest step.</source>
        <translation>Deshacer su último paso.</translation>
    </message>
    <message>
        <source>Do again what you have just undone.</source>
        <translation>Rehacer lo que acaba de deshacer.</translation>
    </message>
    <message>
        <source>Check that the history is whole and leads to the present state.</source>
        <translation>Comprobar que el historial está íntegro y lleva al estado actual.</translation>
    </message>
    <message>
        <source>“%1” cannot be read, and nothing was imported: %2</source>
        <translation>No se puede leer «%1» y no se ha importado nada: %2</translation>
    </message>
    <message>
        <source>The folder “%1” holds no .csv or .json files, and nothing was imported.</source>
        <translation>La carpeta «%1» no contiene archivos .csv ni .json y no se ha importado nada.</translation>
    </message>
    <message>
        <source>There is no table “%1”. The tables are: %2.</source>
        <translation>No hay ninguna tabla «%1». Las tablas son: %2.</translation>
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
        <source>%n warning(s), saved all the same:</source>
        <translation>
            <numerusform>%n advertencia, guardada de todos modos:</numerusform>
            <numerusform>%n advertencias, guardadas de todos modos:</numerusform>
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
        <source>%n record(s) were saved as one step, which “undo” takes back.</source>
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
    <message>
        <source>Report what would happen, and save nothing.</source>
        <translation>Decir qué pasaría, sin guardar nada.</translation>
    </message>
    <message>
        <source>Remove the rows of this table that the files do not have; may be given several times.</source>
        <translation>Retirar las filas de esta tabla que no están en los archivos; puede darse varias veces.</translation>
    </message>
    <message>
        <source>Add and update records from CSV or JSON files, or from the files of a folder.</source>
        <translation>Añadir y modificar registros a partir de archivos CSV o JSON, o de los archivos de una carpeta.</translation>
    </message>
    <message>
        <source>The database is named twice: as an argument and by “--db”.</source>
        <translation>La base de datos se indica dos veces: como argumento y con «--db».</translation>
    </message>
    <message>
        <source>An empty database was made: %1</source>
        <translation>Se ha creado una base de datos vacía: %1</translation>
    </message>
    <message numerus="yes">
        <source>A database with %n record(s) of reference data was made: %1</source>
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
        <source>Make a database, with the reference data.</source>
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
        <source>Only records with this text in any field, or this value in this field; several filters must all hold.</source>
        <translation>Solo los registros con este texto en cualquier campo, o con este valor en este campo; si hay varios filtros, deben cumplirse todos.</translation>
    </message>
    <message>
        <source>List the countries, groups, sectors, codes, bodies, agreements, projects or sources.</source>
        <translation>Listar los países, grupos, sectores, códigos, organismos, acuerdos, proyectos o fuentes.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write YYYY-MM-DD, such as 2026-01-31.</source>
        <translation>«%1» no es un día. Escriba YYYY-MM-DD, por ejemplo 2026-01-31.</translation>
    </message>
    <message>
        <source>There is no such record: %1. Look for it with “list”.</source>
        <translation>No existe este registro: %1. Búsquelo con «list».</translation>
    </message>
    <message>
        <source>Several records differ only in case from this one: %1. Write the code exactly.</source>
        <translation>Varios registros se distinguen de este solo por las mayúsculas: %1. Escriba el código exacto.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of record. The kinds are: %2.</source>
        <translation>«%1» no es una clase de registro. Las clases son: %2.</translation>
    </message>
    <message>
        <source>The program does not speak “%1”. It speaks: %2.</source>
        <translation>El programa no habla «%1». Habla: %2.</translation>
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
        <source>Counted: each member on that day once, by its best rung. The asking country is a member where the table says so, but has no rung of its own.</source>
        <translation>Regla: cada miembro en ese día cuenta una vez, por su mejor escalón. El país que pregunta es miembro donde la tabla lo dice, pero no tiene escalón propio.</translation>
    </message>
    <message>
        <source>The country that asks; CN by default.</source>
        <translation>El país que pregunta; CN si no se indica.</translation>
    </message>
    <message>
        <source>The group whose parts are the rows; BRI by default.</source>
        <translation>El grupo cuyas partes son las filas; BRI si no se indica.</translation>
    </message>
    <message>
        <source>Count the coverage of the Belt and Road by region.</source>
        <translation>Contar la cobertura de la Franja y la Ruta por región.</translation>
    </message>
    <message>
        <source>The records have no field “%1”. They have: %2.</source>
        <translation>Los registros no tienen ningún campo «%1». Tienen: %2.</translation>
    </message>
    <message>
        <source>Listed body</source>
        <comment>role</comment>
        <translation>Organismo incluido en la lista</translation>
    </message>
    <message>
        <source>Status on %1: %2</source>
        <translation>Estado a %1: %2</translation>
    </message>
    <message>
        <source>Caveats: %1</source>
        <comment>flags on a status</comment>
        <translation>Atención: %1</translation>
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
        <source>The day of the status, or of the memberships shown.</source>
        <translation>El día del estado, o de las pertenencias que se muestran.</translation>
    </message>
    <message>
        <source>Show one record with all that belongs to it.</source>
        <translation>Mostrar un registro con todo lo que le pertenece.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>No event on or before that day says anything about it.</source>
        <translation>Ningún hecho hasta ese día dice nada al respecto.</translation>
    </message>
    <message>
        <source>The day that is asked about.</source>
        <translation>El día por el que se pregunta.</translation>
    </message>
    <message>
        <source>Tell the events and the report that it follows from.</source>
        <translation>Decir los hechos y el informe de los que se deduce.</translation>
    </message>
    <message>
        <source>Tell the status of an agreement on a day.</source>
        <translation>Decir el estado de un acuerdo en un día.</translation>
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
        <source>Name in its own language</source>
        <translation>Nombre en su propio idioma</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title in its own language</source>
        <translation>Título en su propio idioma</translation>
    </message>
    <message>
        <source>Own language</source>
        <translation>Idioma propio</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Type of point</source>
        <translation>Tipo de punto</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Reported status</source>
        <translation>Estado informado</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmado el</translation>
    </message>
    <message>
        <source>In effect from</source>
        <translation>En vigor desde</translation>
    </message>
    <message>
        <source>Last day of the term</source>
        <translation>Último día del plazo</translation>
    </message>
    <message>
        <source>Term in months</source>
        <translation>Plazo en meses</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Prórroga</translation>
    </message>
    <message>
        <source>Renewed for months</source>
        <translation>Prórroga en meses</translation>
    </message>
    <message>
        <source>Notice period in months</source>
        <translation>Preaviso en meses</translation>
    </message>
    <message>
        <source>Notice is due</source>
        <translation>Preaviso exigido</translation>
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
        <translation>Confianza</translation>
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
        <translation>Prueba</translation>
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
        <translation>Identificador del hecho</translation>
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
        <source>Word of the source</source>
        <translation>Palabra de la fuente</translation>
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
        <source>Stands for</source>
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
        <source>Other name</source>
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
        <translation>Publicado el</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
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
        <source>State of the evidence</source>
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
        <source>Belongs under</source>
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
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>What the source says</source>
        <translation>Lo que dice la fuente</translation>
    </message>
    <message>
        <source>Year rests on it</source>
        <translation>El año se basa en ello</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Ramal</translation>
    </message>
    <message>
        <source>Place in the line</source>
        <translation>Lugar en la línea</translation>
    </message>
    <message>
        <source>Main line</source>
        <translation>Línea principal</translation>
    </message>
    <message>
        <source>Branch lines</source>
        <translation>Líneas secundarias</translation>
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
        <source>%1: the field %2 is empty. Fill it in.</source>
        <translation>%1: el campo %2 está vacío. Rellénelo.</translation>
    </message>
    <message>
        <source>%1: the field %2 holds invisible control characters or text that is not in Unicode form NFC: “%3”. Type the text again.</source>
        <translation>%1: el campo %2 contiene caracteres de control invisibles o texto que no está en la forma Unicode NFC: «%3». Escriba el texto de nuevo.</translation>
    </message>
    <message>
        <source>%1: the field %2 names “%3”, which does not exist. Correct the code, or add the missing record.</source>
        <translation>%1: el campo %2 nombra «%3», que no existe. Corrija el código o añada el registro que falta.</translation>
    </message>
    <message>
        <source>%1: the period “%3” ends before it begins (field %2). Correct one of the two dates.</source>
        <translation>%1: el periodo «%3» termina antes de empezar (campo %2). Corrija una de las dos fechas.</translation>
    </message>
    <message>
        <source>%1: “%2” is entered twice. Keep one of the two entries.</source>
        <translation>%1: «%2» figura dos veces. Conserve una sola de las dos entradas.</translation>
    </message>
    <message>
        <source>%1: the value %3 of the field %2 is outside its range. Correct the number.</source>
        <translation>%1: el valor %3 del campo %2 está fuera de sus límites. Corrija el número.</translation>
    </message>
    <message>
        <source>%1: by way of %2 it stands above itself (“%3”). Choose another record there.</source>
        <translation>%1: por %2 queda por encima de sí mismo («%3»). Elija ahí otro registro.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted, because these records refer to it: %2. Change them first.</source>
        <translation>%1 no se puede eliminar, porque estos registros remiten a él: %2. Cámbielos antes.</translation>
    </message>
    <message>
        <source>%1: an identifier cannot be changed (“%2”). Make a new record instead.</source>
        <translation>%1: un identificador no se puede cambiar («%2»). Cree en su lugar un registro nuevo.</translation>
    </message>
    <message>
        <source>%1: the level does not fit the number of sides, which is %2. Check the level and the parties.</source>
        <translation>%1: el nivel no corresponde al número de lados, que es %2. Revise el nivel y las partes.</translation>
    </message>
    <message>
        <source>%1: no party stands for “%3”, named in the field %2. Check the parties, or whom they stand for.</source>
        <translation>%1: ninguna parte representa a «%3», nombrado en el campo %2. Revise las partes, o a quién representan.</translation>
    </message>
    <message>
        <source>%1: the reported status contradicts the recorded events. Both are kept; check the sources.</source>
        <translation>%1: el estado informado contradice los hechos registrados. Se conservan ambos; revise las fuentes.</translation>
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
        <source>%1: the header row is that of no known table. Compare it with the file of an export.</source>
        <translation>%1: la fila de encabezado no es la de ninguna tabla conocida. Compárela con el archivo de una exportación.</translation>
    </message>
    <message>
        <source>%1, row %2: the row has %3 cells, which is not the number of columns in the header row. Check commas and quotation marks.</source>
        <translation>%1, fila %2: la fila tiene %3 celdas, que no es el número de columnas del encabezado. Revise comas y comillas.</translation>
    </message>
    <message>
        <source>%1, row %2: “%4” in the column “%3” is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD.</source>
        <translation>%1, fila %2: «%4» en la columna «%3» no es una fecha. Escriba YYYY, YYYY-MM o YYYY-MM-DD.</translation>
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
        <source>%1, row %2: “%4” is not a word that the column “%3” knows. Use a key of its vocabulary.</source>
        <translation>%1, fila %2: «%4» no es una palabra que conozca la columna «%3». Use una clave de su vocabulario.</translation>
    </message>
    <message>
        <source>%1, row %2: an earlier row has the same key. Keep one of the two rows.</source>
        <translation>%1, fila %2: una fila anterior tiene la misma clave. Conserve una sola de las dos filas.</translation>
    </message>
    <message>
        <source>%1: this is not JSON as the program exports it. Compare it with the file of an export.</source>
        <translation>%1: esto no es JSON como lo exporta el programa. Compárelo con el archivo de una exportación.</translation>
    </message>
    <message>
        <source>%1, row %2. %3</source>
        <comment>file, row, and a sentence about a record</comment>
        <translation>%1, fila %2. %3</translation>
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
        <source>There is no database at “%1”. Check the name, or make one with “init”.</source>
        <translation>No hay ninguna base de datos en «%1». Revise el nombre, o cree una con «init».</translation>
    </message>
    <message>
        <source>“%1” is not a database. Nothing was changed; name another file.</source>
        <translation>«%1» no es una base de datos. No se ha cambiado nada; indique otro archivo.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program. Nothing was changed; name another file.</source>
        <translation>«%1» es una base de datos de otro programa. No se ha cambiado nada; indique otro archivo.</translation>
    </message>
    <message>
        <source>The database “%1” is damaged and was not opened. Keep the file as it is, and go back to a copy.</source>
        <translation>La base de datos «%1» está dañada y no se ha abierto. Conserve el archivo como está y recurra a una copia.</translation>
    </message>
    <message>
        <source>Something stands at “%1” already, and it was left as it is. Name another place.</source>
        <translation>Ya hay algo en «%1», y se ha dejado como estaba. Indique otro lugar.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check the permissions and the free space.</source>
        <translation>No se puede escribir en «%1». Revise los permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>The database “%1” cannot be reached. Check the address, the login and the network.</source>
        <translation>No se puede llegar a la base de datos «%1». Revise la dirección, las credenciales y la red.</translation>
    </message>
    <message>
        <source>The database “%1” could not be brought to the present version and is as it was. Keep the file, and ask for help with it.</source>
        <translation>La base de datos «%1» no se ha podido llevar a la versión actual y sigue como estaba. Conserve el archivo y pida ayuda.</translation>
    </message>
    <message>
        <source>The database is open for reading only. Nothing was saved.</source>
        <translation>La base de datos está abierta solo para lectura. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Another program is writing to the database. Nothing was saved; try again.</source>
        <translation>Otro programa está escribiendo en la base de datos. No se ha guardado nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no space left. Nothing was saved; make room and try again.</source>
        <translation>No queda espacio. No se ha guardado nada; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection to the database was lost. Nothing was saved; try again.</source>
        <translation>Se ha perdido la conexión con la base de datos. No se ha guardado nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection was lost while saving, so it is not known whether the change was saved. Look at the log before you try again.</source>
        <translation>Se ha perdido la conexión al guardar, por lo que no se sabe si el cambio se ha guardado. Mire el historial antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The database refused the change. Nothing was saved.</source>
        <translation>La base de datos ha rechazado el cambio. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Changed by somebody else in the meantime: %1. Nothing was saved; look at the present state and decide again.</source>
        <translation>Modificado entretanto por otra persona: %1. No se ha guardado nada; mire el estado actual y decida de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>The history is whole: all %n entries were checked, and they lead to the present state.</source>
        <translation>
            <numerusform>El historial está íntegro: se ha comprobado su única entrada (%n), que lleva al estado actual.</numerusform>
            <numerusform>El historial está íntegro: se han comprobado las %n entradas, que llevan al estado actual.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 of the history, or its place in it, is not what was written. Compare with a copy.</source>
        <translation>La entrada %1 del historial, o su lugar, no es lo que se escribió. Compárela con una copia.</translation>
    </message>
    <message>
        <source>Entry %1 of the history cannot be read. Compare with a copy.</source>
        <translation>La entrada %1 del historial no se puede leer. Compárela con una copia.</translation>
    </message>
    <message>
        <source>Entry %1 of the history does not follow from the entries before it (%2). Compare with a copy.</source>
        <translation>La entrada %1 del historial no se sigue de las anteriores (%2). Compárela con una copia.</translation>
    </message>
    <message>
        <source>The tables differ from the history: %1. Compare with a copy.</source>
        <translation>Las tablas difieren del historial: %1. Compárelas con una copia.</translation>
    </message>
    <message>
        <source>The tables refer to a record that does not exist: %1. Compare with a copy.</source>
        <translation>Las tablas remiten a un registro que no existe: %1. Compárelas con una copia.</translation>
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
        <source>A source reports the status “%1” without a date, so that the report does not count.</source>
        <translation>Una fuente informa del estado «%1» sin fecha, por lo que el informe no cuenta.</translation>
    </message>
    <message>
        <source>A source reports the status “%1” as of %2.</source>
        <translation>Una fuente informa del estado «%1» a fecha de %2.</translation>
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
        <translation>Arreglo entre autoridades reguladoras</translation>
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
        <translation>Esquema</translation>
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
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>rung</comment>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>Announced</source>
        <comment>rung</comment>
        <translation>Anunciada</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>rung</comment>
        <translation>Firmada</translation>
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
        <translation>Solo parte del alcance</translation>
    </message>
    <message>
        <source>One way only</source>
        <comment>flag</comment>
        <translation>Solo en un sentido</translation>
    </message>
    <message>
        <source>Check the programme</source>
        <comment>flag: its list of goods is not given</comment>
        <translation>Consultar el programa</translation>
    </message>
    <message>
        <source>Listing of bodies not recorded</source>
        <comment>flag</comment>
        <translation>Lista de organismos no registrada</translation>
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
        <source>Start of operation</source>
        <comment>event</comment>
        <translation>Puesta en funcionamiento</translation>
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
        <translation>Aviso de denuncia</translation>
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
        <source>Departure</source>
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
        <translation>Otro hecho</translation>
    </message>
    <message>
        <source>Amends</source>
        <comment>link, followed by an agreement</comment>
        <translation>Enmienda</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <comment>link, followed by an agreement</comment>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>Continues</source>
        <comment>link, followed by an agreement</comment>
        <translation>Continúa</translation>
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
        <source>Before it takes effect</source>
        <comment>notice is due</comment>
        <translation>Antes de surtir efecto</translation>
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
        <translation>Mutua</translation>
    </message>
    <message>
        <source>Serve both markets</source>
        <comment>project aim</comment>
        <translation>Servir a ambos mercados</translation>
    </message>
    <message>
        <source>Solve needs of industry</source>
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
</context>
</TS>
