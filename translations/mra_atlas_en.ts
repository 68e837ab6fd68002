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
        <source>%n warning(s), which do not prevent saving:</source>
        <translation>
            <numerusform>%n warning, which does not prevent saving:</numerusform>
            <numerusform>%n warnings, which do not prevent saving:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were saved as one step. Use “undo” to undo it.</source>
        <translation>
            <numerusform>%n record was saved as one step. Use “undo” to undo it.</numerusform>
            <numerusform>%n records were saved as one step. Use “undo” to undo it.</numerusform>
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
        <source>%n row(s) were refused; there were no others.</source>
        <translation>
            <numerusform>%n row was refused; there were no others.</numerusform>
            <numerusform>%n rows were refused; there were no others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A database with %n record(s) of reference data was created: %1</source>
        <translation>
            <numerusform>A database with %n record of reference data was created: %1</numerusform>
            <numerusform>A database with %n records of reference data was created: %1</numerusform>
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
    <name>CountCard</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoveragePicture</name>
    <message numerus="yes">
        <source>and %Ln more agreement(s)</source>
        <translation>
            <numerusform>and %Ln more agreement</numerusform>
            <numerusform>and %Ln more agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreement(s)</source>
        <translation>
            <numerusform>%Ln agreement</numerusform>
            <numerusform>%Ln agreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names, number of others</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultText</name>
    <message numerus="yes">
        <source>The history is complete: all %n entries were checked, and they lead to the current state.</source>
        <translation>
            <numerusform>The history is complete: its only entry was checked, and it leads to the current state.</numerusform>
            <numerusform>The history is complete: all %n entries were checked, and they lead to the current state.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message numerus="yes">
        <source>change of %Ln record(s)</source>
        <translation>
            <numerusform>change of %Ln record</numerusform>
            <numerusform>change of %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were restored.</source>
        <translation>
            <numerusform>%Ln record was restored.</numerusform>
            <numerusform>%Ln records were restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were changed.</source>
        <translation>
            <numerusform>%Ln record was changed.</numerusform>
            <numerusform>%Ln records were changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mra::BulkChangeDialog</name>
    <message numerus="yes">
        <source>%Ln record(s) will change as one step, which can be undone.</source>
        <translation>
            <numerusform>%Ln record will change as one step, which can be undone.</numerusform>
            <numerusform>%Ln records will change as one step, which can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln record(s)</source>
        <translation>
            <numerusform>Change %Ln record</numerusform>
            <numerusform>Change %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mra::FieldBox</name>
    <message numerus="yes">
        <source>Other languages: %Ln</source>
        <comment>number of languages that have a text</comment>
        <translation>
            <numerusform>Other languages: %Ln</numerusform>
            <numerusform>Other languages: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mra::HistoryModel</name>
    <message numerus="yes">
        <source>%Ln record(s) created</source>
        <translation>
            <numerusform>%Ln record created</numerusform>
            <numerusform>%Ln records created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln record changed</numerusform>
            <numerusform>%Ln records changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) deleted</source>
        <translation>
            <numerusform>%Ln record deleted</numerusform>
            <numerusform>%Ln records deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more record(s).</source>
        <translation>
            <numerusform>And %Ln more record.</numerusform>
            <numerusform>And %Ln more records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mra::HistoryPage</name>
    <message numerus="yes">
        <source>The last %Ln day(s)</source>
        <translation>
            <numerusform>The last %Ln day</numerusform>
            <numerusform>The last %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mra::RecordList</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln record(s)</source>
        <translation>
            <numerusform>%1 of %Ln record</numerusform>
            <numerusform>%1 of %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mra::RecordActions</name>
    <message numerus="yes">
        <source>“%1” cannot be deleted: %Ln other record(s) refer to it.</source>
        <translation>
            <numerusform>“%1” cannot be deleted: %Ln other record refers to it.</numerusform>
            <numerusform>“%1” cannot be deleted: %Ln other records refer to it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)?</source>
        <translation>
            <numerusform>Delete %Ln record?</numerusform>
            <numerusform>Delete %Ln records?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mra::RecordPane</name>
    <message numerus="yes">
        <source>The record was not saved: %Ln error(s) must be corrected. They are marked in the form.</source>
        <translation>
            <numerusform>The record was not saved: %Ln error must be corrected. It is marked in the form.</numerusform>
            <numerusform>The record was not saved: %Ln errors must be corrected. They are marked in the form.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mra::RemarkSummary</name>
    <message numerus="yes">
        <source>%Ln error(s) to fix before saving</source>
        <translation>
            <numerusform>%Ln error to fix before saving</numerusform>
            <numerusform>%Ln errors to fix before saving</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mra::StatusLine</name>
    <message numerus="yes">
        <source>%Ln agreement(s)</source>
        <translation>
            <numerusform>%Ln agreement</numerusform>
            <numerusform>%Ln agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln body/bodies</source>
        <translation>
            <numerusform>%Ln body</numerusform>
            <numerusform>%Ln bodies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln country/countries</source>
        <translation>
            <numerusform>%Ln country</numerusform>
            <numerusform>%Ln countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln project</numerusform>
            <numerusform>%Ln projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>a list cut short</comment>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
</TS>
