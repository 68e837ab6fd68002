<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>Copied %1 to %2, with %n entry(ies) of history.</source>
        <translation>
            <numerusform>Copied %1 to %2, with %n entry of history.</numerusform>
            <numerusform>Copied %1 to %2, with %n entries of history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written to %1.</source>
        <translation>
            <numerusform>%n file was written to %1.</numerusform>
            <numerusform>%n files were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s), saved all the same:</source>
        <translation>
            <numerusform>%n warning, saved all the same:</numerusform>
            <numerusform>%n warnings, saved all the same:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were saved as one step, which “undo” takes back.</source>
        <translation>
            <numerusform>%n record was saved as one step, which “undo” takes back.</numerusform>
            <numerusform>%n records were saved as one step, which “undo” takes back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be refused.</source>
        <translation>
            <numerusform>%n row would be refused.</numerusform>
            <numerusform>%n rows would be refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused; all others were kept.</source>
        <translation>
            <numerusform>%n row was refused; all others were kept.</numerusform>
            <numerusform>%n rows were refused; all others were kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A database with %n record(s) of reference data was made: %1</source>
        <translation>
            <numerusform>A database with %n record of reference data was made: %1</numerusform>
            <numerusform>A database with %n records of reference data was made: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) with the status “%1”</source>
        <translation>
            <numerusform>%n scope with the status “%1”</numerusform>
            <numerusform>%n scopes with the status “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultText</name>
    <message numerus="yes">
        <source>The history is whole: all %n entries were checked, and they lead to the present state.</source>
        <translation>
            <numerusform>The history is whole: its only entry was checked, and it leads to the present state.</numerusform>
            <numerusform>The history is whole: all %n entries were checked, and they lead to the present state.</numerusform>
        </translation>
    </message>
</context>
</TS>
