<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>public domain</source>
        <translation>domaine public</translation>
    </message>
    <message>
        <source>facts, with their source named</source>
        <translation>des faits, avec mention de la source</translation>
    </message>
    <message>
        <source>reuse with the source named</source>
        <translation>réutilisation avec mention de la source</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message>
        <source>No event or report states its status.</source>
        <translation>Aucun événement ni aucun rapport n’indique son statut.</translation>
    </message>
    <message>
        <source>A source says that this list is complete.</source>
        <translation>Selon une source, cette liste est complète.</translation>
    </message>
    <message>
        <source>No source says whether this list is complete.</source>
        <translation>Aucune source n’indique si cette liste est complète.</translation>
    </message>
    <message>
        <source>On %1</source>
        <comment>a day</comment>
        <translation>Au %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Hide why</source>
        <translation>Masquer l’explication</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Qui participe</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Terms and names</source>
        <translation>Conditions et noms</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The option “--%1” needs a value.</source>
        <translation>L’option «&#xa0;--%1&#xa0;» exige une valeur.</translation>
    </message>
    <message>
        <source>Database to open: a file or a server address.</source>
        <translation>Base de données à ouvrir&#xa0;: un fichier ou une adresse de serveur.</translation>
    </message>
    <message>
        <source>Language of the program: en, zh, ru, fr, es or ar.</source>
        <translation>Langue du programme&#xa0;: en, zh, ru, fr, es ou ar.</translation>
    </message>
    <message>
        <source>Open the database read-only.</source>
        <translation>Ouvrir la base de données en lecture seule.</translation>
    </message>
    <message>
        <source>Name recorded with your changes.</source>
        <translation>Nom inscrit avec vos modifications.</translation>
    </message>
    <message>
        <source>Save a picture of each page to this folder, then quit.</source>
        <translation>Enregistrer une image de chaque page dans ce dossier, puis quitter.</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>Captures d’écran</translation>
    </message>
    <message>
        <source>A change was still being saved. After the next start, the history shows whether it was saved.</source>
        <translation>Une modification était encore en cours d’écriture. Au prochain démarrage, l’historique dira si elle a été enregistrée.</translation>
    </message>
</context>
<context>
    <name>BodyCard</name>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <comment>how it became another body</comment>
        <translation>Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <comment>how it became another body</comment>
        <translation>Après&#xa0;: %1</translation>
    </message>
    <message>
        <source>Leads without being a party</source>
        <translation>Chef de file sans y prendre part</translation>
    </message>
</context>
<context>
    <name>BulkChange</name>
    <message>
        <source>“%1” is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Format attendu&#xa0;: AAAA, AAAA-MM ou AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>“%1” is not a value of this field. Choose one from the list.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur de ce champ. Choisissez-en une dans la liste.</translation>
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
        <translation>%1&#xa0;: </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>date</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>jusqu’à %1</translation>
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
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a field, and a language or coordinate</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not a whole number. Use digits only.</source>
        <translation>Ce n’est pas un nombre entier. Saisissez uniquement des chiffres.</translation>
    </message>
    <message>
        <source>Not valid coordinates. Write both in decimal degrees, such as 39.9042.</source>
        <translation>Coordonnées non valides. Saisissez les deux en degrés décimaux, par exemple 39.9042.</translation>
    </message>
    <message>
        <source>No matching record has this name or code. Choose one from the list that opens while you type.</source>
        <translation>Aucun enregistrement admis dans ce champ ne porte ce nom ou ce code. Choisissez dans la liste qui s’ouvre pendant la saisie.</translation>
    </message>
    <message>
        <source>Not a value of this field. Choose one from the list.</source>
        <translation>Cette valeur n’est pas admise dans ce champ. Choisissez-en une dans la liste.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>%1: %2</source>
        <comment>row of a list, field</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Children</name>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>Designated bodies</source>
        <translation>Organismes désignés</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Links to other agreements</source>
        <translation>Liens avec d’autres accords</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Successors</source>
        <translation>Successeurs</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Evidence of membership</source>
        <translation>Preuves de l’appartenance</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>Corridor</translation>
    </message>
    <message>
        <source>Points of the corridor</source>
        <translation>Points du corridor</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The option “--%1” is not available here.</source>
        <translation>L’option «&#xa0;--%1&#xa0;» n’existe pas ici.</translation>
    </message>
    <message>
        <source>The option “--%1” takes no value.</source>
        <translation>L’option «&#xa0;--%1&#xa0;» n’accepte pas de valeur.</translation>
    </message>
    <message>
        <source>The option “--%1” needs a value.</source>
        <translation>L’option «&#xa0;--%1&#xa0;» exige une valeur.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>Aucune commande n’a été indiquée.</translation>
    </message>
    <message>
        <source>The command “%1” needs: %2.</source>
        <translation>La commande «&#xa0;%1&#xa0;» exige&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The command “%1” does not take “%2”.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’accepte pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The command “%1” works on the current state only. Leave out “--known-on”.</source>
        <translation>La commande «&#xa0;%1&#xa0;» ne porte que sur l’état actuel. Omettez «&#xa0;--known-on&#xa0;».</translation>
    </message>
    <message>
        <source>The database: a file or postgresql://…; by default your own, which is created with the reference data if it does not exist.</source>
        <translation>La base de données&#xa0;: un fichier ou postgresql://…&#x202f;; par défaut la vôtre, créée avec les données de référence si elle n’existe pas.</translation>
    </message>
    <message>
        <source>Print JSON for programs.</source>
        <translation>Sortie en JSON, pour les programmes.</translation>
    </message>
    <message>
        <source>Language of names and messages: en, zh, ru, fr, es or ar.</source>
        <translation>Langue des noms et des messages&#xa0;: en, zh, ru, fr, es ou ar.</translation>
    </message>
    <message>
        <source>Name recorded with the changes.</source>
        <translation>Nom inscrit avec les modifications.</translation>
    </message>
    <message>
        <source>Read the data as they were known at the end of this day.</source>
        <translation>Lire l’état tel qu’il était connu à la fin de ce jour.</translation>
    </message>
    <message>
        <source>Open the database read-only.</source>
        <translation>Ouvrir la base de données en lecture seule.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Print the version of the program.</source>
        <translation>Afficher la version du programme.</translation>
    </message>
    <message>
        <source>There is nothing to do. Nothing was changed.</source>
        <translation>Il n’y a rien à faire, et rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 to %2, with %n entry(ies) of history.</source>
        <translation>
            <numerusform>%1 a été copié vers %2, avec %n entrée d’historique.</numerusform>
            <numerusform>%1 a été copié vers %2, avec %n entrées d’historique.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy a database with its whole history to a new place, a file or a server.</source>
        <translation>Copier une base de données avec tout son historique vers un nouvel emplacement, fichier ou serveur.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Caveats</source>
        <comment>flags on a status</comment>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>The command “%1” needs the option “--%2”.</source>
        <translation>La commande «&#xa0;%1&#xa0;» exige l’option «&#xa0;--%2&#xa0;».</translation>
    </message>
    <message>
        <source>The home country, such as CN.</source>
        <translation>Le pays de référence, par exemple CN.</translation>
    </message>
    <message>
        <source>The day to show; today by default.</source>
        <translation>Le jour affiché&#x202f;; aujourd’hui par défaut.</translation>
    </message>
    <message>
        <source>Own results accepted abroad (the default), foreign results accepted at home, or both.</source>
        <translation>Résultats nationaux acceptés à l’étranger (par défaut), résultats étrangers acceptés dans le pays, ou les deux sens.</translation>
    </message>
    <message>
        <source>Only this sector; any sector by default.</source>
        <translation>Ce secteur seulement&#x202f;; tous les secteurs par défaut.</translation>
    </message>
    <message>
        <source>Only this activity, such as testing.</source>
        <translation>Cette activité seulement, par exemple testing.</translation>
    </message>
    <message>
        <source>Only this evidence, such as test_report.</source>
        <translation>Cette preuve seulement, par exemple test_report.</translation>
    </message>
    <message>
        <source>Layers to count: government, scheme (both by default), accreditation.</source>
        <translation>Niveaux à prendre en compte&#xa0;: government, scheme (les deux par défaut), accreditation.</translation>
    </message>
    <message>
        <source>Only the members of this group, such as BRI.</source>
        <translation>Les membres de ce groupe seulement, par exemple BRI.</translation>
    </message>
    <message>
        <source>Show where results are usable on a day.</source>
        <translation>Afficher où les résultats sont utilisables un jour donné.</translation>
    </message>
    <message>
        <source>Outgoing: where results issued in %1 are accepted.</source>
        <translation>Sens sortant – %1&#xa0;: où les résultats qui y sont émis sont acceptés.</translation>
    </message>
    <message>
        <source>Incoming: whose results are accepted in %1.</source>
        <translation>Sens entrant – %1&#xa0;: de qui les résultats y sont acceptés.</translation>
    </message>
    <message>
        <source>Mutual: acceptance both ways between %1 and each country.</source>
        <translation>Sens mutuel – %1&#xa0;: acceptation dans les deux sens avec chaque pays.</translation>
    </message>
    <message>
        <source>Day: %1. Layers: %2.</source>
        <translation>Jour&#xa0;: %1. Niveaux&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Sector: %1.</source>
        <translation>Secteur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Any sector: the best result of all sectors counts.</source>
        <translation>Tous les secteurs&#xa0;: le meilleur échelon parmi eux compte.</translation>
    </message>
    <message>
        <source>Activity: %1.</source>
        <translation>Activité&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Evidence: %1.</source>
        <translation>Preuve&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Countries: members of %1 on that day.</source>
        <translation>Pays&#xa0;: membres à cette date du groupe «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“None” means that no recognition is recorded; “unknown” means that its state is not known.</source>
        <translation>«&#xa0;Aucune&#xa0;» signifie qu’aucune reconnaissance n’est enregistrée&#x202f;; «&#xa0;inconnue&#xa0;», que son état n’est pas connu.</translation>
    </message>
    <message>
        <source>“%2” is not a value of the option “--%1”. Its values are: %3.</source>
        <translation>L’option «&#xa0;--%1&#xa0;» n’accepte pas «&#xa0;%2&#xa0;». Valeurs admises&#xa0;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written to %1.</source>
        <translation>
            <numerusform>%n fichier a été écrit dans %1.</numerusform>
            <numerusform>%n fichiers ont été écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Format of the files; csv by default.</source>
        <translation>Format des fichiers&#x202f;; csv par défaut.</translation>
    </message>
    <message>
        <source>Write all records to files that “import” can read back.</source>
        <translation>Écrire tous les enregistrements dans des fichiers que «&#xa0;import&#xa0;» sait relire.</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <translation>Usage&#xa0;: %1 [options]</translation>
    </message>
    <message>
        <source>MRA Atlas keeps agreements on the mutual recognition of conformity assessment results, and shows where results are usable on a given day.</source>
        <translation>MRA Atlas recense les accords de reconnaissance mutuelle des résultats d’évaluation de la conformité et indique où les résultats sont utilisables un jour donné.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Options for all commands:</source>
        <translation>Options de toutes les commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused with a reason, 2 wrong usage.</source>
        <translation>Codes de sortie&#xa0;: 0 pour succès, 1 pour refus motivé, 2 pour usage incorrect.</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” explains a command.</source>
        <translation>«&#xa0;%1 COMMAND --help&#xa0;» explique une commande.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Exemple&#xa0;:</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>Création&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>Modification&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>Suppression&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is not a valid number of entries. Use a whole number greater than zero.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre d’entrées. Indiquez un nombre entier supérieur à zéro.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no step to undo. Nothing was changed.</source>
        <translation>Aucune étape à annuler pour %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The latest step was undone:</source>
        <translation>La dernière étape a été annulée&#xa0;:</translation>
    </message>
    <message>
        <source>%1 has no undone step to redo. Nothing was changed.</source>
        <translation>Aucune étape annulée à rétablir pour %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The undone step was redone:</source>
        <translation>L’étape annulée a été rétablie&#xa0;:</translation>
    </message>
    <message>
        <source>Hash of the last entry: %1</source>
        <translation>Empreinte de la dernière entrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only the latest N entries.</source>
        <translation>Seulement les N dernières entrées.</translation>
    </message>
    <message>
        <source>Show the history: who changed what, when and why.</source>
        <translation>Afficher l’historique&#xa0;: qui a modifié quoi, quand et pourquoi.</translation>
    </message>
    <message>
        <source>Undo your latest step.</source>
        <translation>Annuler votre dernière étape.</translation>
    </message>
    <message>
        <source>Redo the step that you undid last.</source>
        <translation>Rétablir ce que vous venez d’annuler.</translation>
    </message>
    <message>
        <source>Check that the history is complete and leads to the current state.</source>
        <translation>Vérifier que l’historique est complet et mène à l’état actuel.</translation>
    </message>
    <message>
        <source>The folder “%1” contains no .csv or .json files. Nothing was imported.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne contient aucun fichier .csv ou .json&#x202f;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>There is no table “%1”. The tables are: %2.</source>
        <translation>La table «&#xa0;%1&#xa0;» n’existe pas. Les tables sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>rows</comment>
        <translation>Créées</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>rows</comment>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>rows</comment>
        <translation>Inchangées</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>rows</comment>
        <translation>Retirées</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>rows</comment>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s), which do not prevent saving:</source>
        <translation>
            <numerusform>%n avertissement, qui n’empêche pas l’enregistrement&#xa0;:</numerusform>
            <numerusform>%n avertissements, qui n’empêchent pas l’enregistrement&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>This was a dry run: nothing was saved.</source>
        <translation>C’était un essai&#xa0;: rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>There was nothing to save.</source>
        <translation>Il n’y avait rien à enregistrer.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were saved as one step. Use “undo” to undo it.</source>
        <translation>
            <numerusform>%n enregistrement a été sauvegardé en une étape, que «&#xa0;undo&#xa0;» annule.</numerusform>
            <numerusform>%n enregistrements ont été sauvegardés en une étape, que «&#xa0;undo&#xa0;» annule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be refused.</source>
        <translation>
            <numerusform>%n ligne serait refusée.</numerusform>
            <numerusform>%n lignes seraient refusées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused; all others were kept.</source>
        <translation>
            <numerusform>%n ligne a été refusée&#x202f;; toutes les autres ont été conservées.</numerusform>
            <numerusform>%n lignes ont été refusées&#x202f;; toutes les autres ont été conservées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused; there were no others.</source>
        <translation>
            <numerusform>%n ligne a été refusée, et il n’y en avait pas d’autre.</numerusform>
            <numerusform>%n lignes ont été refusées, et il n’y en avait pas d’autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what would change, and save nothing.</source>
        <translation>Afficher ce qui changerait, sans rien enregistrer.</translation>
    </message>
    <message>
        <source>Remove the rows of this table that are not in the files; may be given several times.</source>
        <translation>Retirer les lignes de cette table absentes des fichiers&#x202f;; option répétable.</translation>
    </message>
    <message>
        <source>Add and update records from CSV or JSON files, or from the files of a folder.</source>
        <translation>Ajouter et modifier des enregistrements à partir de fichiers CSV ou JSON, ou des fichiers d’un dossier.</translation>
    </message>
    <message>
        <source>The database is given twice: as an argument and with “--db”.</source>
        <translation>La base de données est indiquée deux fois&#xa0;: en argument et par «&#xa0;--db&#xa0;».</translation>
    </message>
    <message>
        <source>An empty database was created: %1</source>
        <translation>Une base de données vide a été créée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>A database with %n record(s) of reference data was created: %1</source>
        <translation>
            <numerusform>Une base de données avec %n enregistrement de référence a été créée&#xa0;: %1</numerusform>
            <numerusform>Une base de données avec %n enregistrements de référence a été créée&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out the reference data.</source>
        <translation>Sans les données de référence.</translation>
    </message>
    <message>
        <source>Create a database with the reference data.</source>
        <translation>Créer une base de données, avec les données de référence.</translation>
    </message>
    <message>
        <source>Status on %1</source>
        <comment>heading</comment>
        <translation>Statut au %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n enregistrement</numerusform>
            <numerusform>%n enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>List the countries, groups, sectors, codes, bodies, agreements, projects or sources.</source>
        <translation>Lister les pays, groupes, secteurs, codes, organismes, accords, projets ou sources.</translation>
    </message>
    <message>
        <source>There is no such record: %1. Use “list” to find it.</source>
        <translation>Cet enregistrement n’existe pas&#xa0;: %1. Cherchez-le avec «&#xa0;list&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not a kind of record. The kinds are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type d’enregistrement. Les types sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The language “%1” is not available. Available: %2.</source>
        <translation>Le programme n’existe pas en «&#xa0;%1&#xa0;». Langues disponibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The output could not be written completely.</source>
        <translation>La sortie n’a pas pu être écrite entièrement.</translation>
    </message>
    <message>
        <source>See “mra-atlas-cli --help”.</source>
        <translation>Voir «&#xa0;mra-atlas-cli --help&#xa0;».</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <comment>a group</comment>
        <translation>Total&#xa0;: %1</translation>
    </message>
    <message>
        <source>Counted once: each member on that day, at its highest recognition level. The home country is a member where the table says so, but has no level of its own.</source>
        <translation>Règle&#xa0;: chaque membre à cette date compte une fois, à son échelon le plus élevé. Le pays de référence figure comme membre là où le tableau l’indique, mais n’a pas d’échelon propre.</translation>
    </message>
    <message>
        <source>The home country; CN by default.</source>
        <translation>Le pays de référence&#x202f;; CN par défaut.</translation>
    </message>
    <message>
        <source>Count the coverage of the Belt and Road by region.</source>
        <translation>Compter la couverture de la Ceinture et la Route par région.</translation>
    </message>
    <message>
        <source>The records have no field “%1”. They have: %2.</source>
        <translation>Les enregistrements n’ont pas de champ «&#xa0;%1&#xa0;». Champs disponibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Status on %1: %2</source>
        <translation>Statut au %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Caveats: %1</source>
        <comment>flags on a status</comment>
        <translation>À noter&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) with the status “%1”</source>
        <translation>
            <numerusform>%n portée avec le statut «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%n portées avec le statut «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Appartenances</translation>
    </message>
    <message>
        <source>Show one record with everything that belongs to it.</source>
        <translation>Afficher un enregistrement avec tout ce qui s’y rattache.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>No event on or before that day determines the status.</source>
        <translation>Jusqu’à ce jour inclus, aucun événement ne détermine le statut.</translation>
    </message>
    <message>
        <source>The day for which the status is shown.</source>
        <translation>Le jour pour lequel le statut est affiché.</translation>
    </message>
    <message>
        <source>Show the events and the report that determine the status.</source>
        <translation>Afficher les événements et le rapport qui déterminent le statut.</translation>
    </message>
    <message>
        <source>Show the status of an agreement on a day.</source>
        <translation>Afficher le statut d’un accord un jour donné.</translation>
    </message>
    <message>
        <source>A verified copy of “%1” was saved to “%2”.</source>
        <translation>Une copie vérifiée de «&#xa0;%1&#xa0;» a été enregistrée dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Only a database in a file can be restored. Nothing was changed; use “copy” to copy the backup to an empty database on the server.</source>
        <translation>Seule une base de données dans un fichier peut être restaurée. Rien n’a été modifié&#x202f;; copiez la sauvegarde vers une base de données vide du serveur avec «&#xa0;copy&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” was restored from “%2”. Its previous content is kept in “%3”.</source>
        <translation>«&#xa0;%1&#xa0;» a été restaurée à partir de «&#xa0;%2&#xa0;». Son contenu précédent est conservé dans «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Make a verified copy of the database in a new file.</source>
        <translation>Faire une copie vérifiée de la base de données dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>Restore a backup; the current content is kept in a file next to the database.</source>
        <translation>Restaurer une sauvegarde&#x202f;; le contenu actuel est conservé dans un fichier à côté de la base de données.</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>Mot de passe pour %1&#xa0;:</translation>
    </message>
    <message>
        <source>Agreements</source>
        <comment>number of agreements</comment>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Former</source>
        <comment>heading: of the past</comment>
        <translation>Ancien</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Agreements: %1 (former: %2)</source>
        <translation>Accords&#xa0;: %1, dont anciens&#xa0;: %2</translation>
    </message>
    <message>
        <source>The day for which statuses or memberships are shown.</source>
        <translation>Le jour des statuts, ou des appartenances affichées.</translation>
    </message>
    <message>
        <source>Only records found by a search for this text, or with this value in this field; several filters must all match.</source>
        <translation>Seulement les enregistrements qu’une recherche de ce texte trouve, ou dont ce champ a cette valeur&#x202f;; plusieurs filtres doivent tous être remplis.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write YYYY-MM-DD, such as 2026-01-31, or today.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour. Écrivez AAAA-MM-JJ, par exemple 2026-01-31, ou today.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Several records are named “%1”: %2. Use the code of one of them.</source>
        <translation>Plusieurs enregistrements portent le nom «&#xa0;%1&#xa0;»&#xa0;: %2. Indiquez le code de l’un d’eux.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>caveat or rung, what it means</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The group whose subgroups are the rows; by default the Belt and Road Initiative.</source>
        <translation>Le groupe dont les sous-groupes sont les lignes&#x202f;; par défaut l’initiative la Ceinture et la Route.</translation>
    </message>
    <message>
        <source>Nothing was recorded in the database by the end of %1; its history begins later.</source>
        <translation>À la fin du %1, rien n’était encore enregistré dans la base de données&#x202f;; son historique commence plus tard.</translation>
    </message>
    <message>
        <source>The name given with “--user” has more than %1 characters, the most that the history can keep. Shorten it.</source>
        <translation>Le nom donné par «&#xa0;--user&#xa0;» compte plus de %1 caractères, le maximum que garde l’historique. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The option “--%1” is given twice. Keep one of the two.</source>
        <translation>L’option «&#xa0;--%1&#xa0;» est indiquée deux fois. Gardez-en une seule.</translation>
    </message>
</context>
<context>
    <name>ComboBox</name>
    <message>
        <source>%1: %2</source>
        <comment>a field, its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>CoveragePicture</name>
    <message>
        <source>Where results of %1 are accepted: %2</source>
        <comment>home, sector</comment>
        <translation>%1 – où ses résultats sont acceptés&#xa0;: %2</translation>
    </message>
    <message>
        <source>Whose results %1 accepts: %2</source>
        <comment>home, sector</comment>
        <translation>%1 – origine des résultats acceptés&#xa0;: %2</translation>
    </message>
    <message>
        <source>Mutual recognition of results with %1: %2</source>
        <comment>home, sector</comment>
        <translation>Reconnaissance mutuelle des résultats avec %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No home country is chosen</source>
        <translation>Aucun pays de référence n’est choisi</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more agreement(s)</source>
        <translation>
            <numerusform>et %Ln autre accord</numerusform>
            <numerusform>et %Ln autres accords</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rung, number of countries</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>partial, or one way only</source>
        <translation>en partie, ou dans un seul sens</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pays de référence</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreement(s)</source>
        <translation>
            <numerusform>%Ln accord</numerusform>
            <numerusform>%Ln accords</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of the map, rung</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>outside the chosen region</source>
        <translation>hors de la région choisie</translation>
    </message>
    <message>
        <source>framework only: nothing is recorded as recognised</source>
        <translation>cadre seulement&#xa0;: rien n’est consigné comme reconnu</translation>
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
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Code du pays</translation>
    </message>
    <message>
        <source>Three-letter code</source>
        <translation>Code à trois lettres</translation>
    </message>
    <message>
        <source>Numeric code</source>
        <translation>Code numérique</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in the original language</source>
        <translation>Nom dans la langue d’origine</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom abrégé</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title in the original language</source>
        <translation>Titre dans la langue d’origine</translation>
    </message>
    <message>
        <source>Original language</source>
        <translation>Langue d’origine</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type of point</source>
        <translation>Type de point</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Caractère</translation>
    </message>
    <message>
        <source>Reported status</source>
        <translation>Statut rapporté</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>In effect from</source>
        <translation>Prise d’effet</translation>
    </message>
    <message>
        <source>Last day of validity</source>
        <translation>Dernier jour de validité</translation>
    </message>
    <message>
        <source>Term in months</source>
        <translation>Durée en mois</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Reconduction</translation>
    </message>
    <message>
        <source>Renewal period in months</source>
        <translation>Reconduction en mois</translation>
    </message>
    <message>
        <source>Notice period in months</source>
        <translation>Préavis en mois</translation>
    </message>
    <message>
        <source>Notice is due</source>
        <translation>Moment du préavis</translation>
    </message>
    <message>
        <source>List of bodies</source>
        <translation>Liste des organismes</translation>
    </message>
    <message>
        <source>Lead body</source>
        <translation>Organisme chef de file</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>Adresse de la source</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Date de l’information</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Only for sectors</source>
        <translation>Secteurs concernés seulement</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Issued in</source>
        <translation>Lieu d’émission</translation>
    </message>
    <message>
        <source>Accepted in</source>
        <translation>Lieu d’acceptation</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Normes</translation>
    </message>
    <message>
        <source>Scope since</source>
        <translation>Portée depuis</translation>
    </message>
    <message>
        <source>Scope until</source>
        <translation>Portée jusqu’au</translation>
    </message>
    <message>
        <source>Reported status of the scope</source>
        <translation>Statut rapporté de la portée</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Event identifier</source>
        <translation>Identifiant de l’événement</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Part of the text</source>
        <translation>Partie du texte</translation>
    </message>
    <message>
        <source>Term used by the source</source>
        <translation>Terme de la source</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Other agreement</source>
        <translation>Autre accord</translation>
    </message>
    <message>
        <source>Country of the seat</source>
        <translation>Pays du siège</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>Représente</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Fondé en</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Successeur</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Status of the evidence</source>
        <translation>État des preuves</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Relève de</translation>
    </message>
    <message>
        <source>IAF codes</source>
        <translation>Codes IAF</translation>
    </message>
    <message>
        <source>ICS fields</source>
        <translation>Domaines ICS</translation>
    </message>
    <message>
        <source>HS chapters</source>
        <translation>Chapitres SH</translation>
    </message>
    <message>
        <source>IECEE categories</source>
        <translation>Catégories IECEE</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>NACE Rev. 2</source>
        <translation>NACE Rév. 2</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Capital (English name)</source>
        <translation>Capitale (nom anglais)</translation>
    </message>
    <message>
        <source>Location of the capital</source>
        <translation>Position de la capitale</translation>
    </message>
    <message>
        <source>Location of the label on the map</source>
        <translation>Position du nom sur la carte</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>What the source says</source>
        <translation>Ce que dit la source</translation>
    </message>
    <message>
        <source>Basis of the year</source>
        <translation>Base de l’année indiquée</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Position on the line</source>
        <translation>Rang sur la ligne</translation>
    </message>
    <message>
        <source>Main line</source>
        <translation>Ligne principale</translation>
    </message>
    <message>
        <source>Branch lines</source>
        <translation>Branches</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>Prend effet</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>Participe à</translation>
    </message>
    <message>
        <source>Without permanent population</source>
        <translation>Sans population permanente</translation>
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
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation>Création&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>Modification&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>Suppression&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: “%2” was added.</source>
        <comment>field, value</comment>
        <translation>%1&#xa0;: ajout de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1: “%2” was removed.</source>
        <comment>field, value</comment>
        <translation>%1&#xa0;: retrait de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1: “%2” → “%3”.</source>
        <comment>field, value before, value after</comment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» → «&#xa0;%3&#xa0;».</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>all sectors</source>
        <translation>tous les secteurs</translation>
    </message>
    <message>
        <source>Counted once: each country, at the highest recognition level of any route in the layers %1.</source>
        <translation>Règle&#xa0;: le plus haut échelon de toutes les voies des niveaux %1&#x202f;; chaque pays compte une fois.</translation>
    </message>
    <message>
        <source>Nothing is counted, because no home country is chosen.</source>
        <translation>Rien n’est compté, car aucun pays de référence n’est choisi.</translation>
    </message>
</context>
<context>
    <name>FormSection</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source and notes</source>
        <translation>Source et notes</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Term and renewal</source>
        <translation>Durée et reconduction</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Places on the map</source>
        <translation>Emplacements sur la carte</translation>
    </message>
    <message>
        <source>Public classifications</source>
        <translation>Classifications publiques</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
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
        <translation>«&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>The field %1 is empty. Fill it in.</source>
        <translation>Le champ %1 est vide. Veuillez le remplir.</translation>
    </message>
    <message>
        <source>The field %1 contains invisible control characters or text that is not in Unicode form NFC: “%2”. Type the text again.</source>
        <translation>Le champ %1 contient des caractères de contrôle invisibles ou un texte qui n’est pas en forme Unicode NFC&#xa0;: «&#xa0;%2&#xa0;». Saisissez le texte à nouveau.</translation>
    </message>
    <message>
        <source>The field %1 names “%2”, which does not exist. Correct the code, or add the missing record.</source>
        <translation>Le champ %1 désigne «&#xa0;%2&#xa0;», qui n’existe pas. Corrigez le code, ou ajoutez l’enregistrement manquant.</translation>
    </message>
    <message>
        <source>The period “%2” ends before it begins (field %1). Correct one of the two dates.</source>
        <translation>La période «&#xa0;%2&#xa0;» finit avant de commencer (champ %1). Corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>“%1” is entered twice. Keep one of the two entries.</source>
        <translation>«&#xa0;%1&#xa0;» est saisi deux fois. Gardez une seule des deux entrées.</translation>
    </message>
    <message>
        <source>The value %2 of the field %1 is outside its range. Correct the number.</source>
        <translation>La valeur %2 du champ %1 est hors limites. Corrigez le nombre.</translation>
    </message>
    <message>
        <source>“%2” in the field %1 would make this record its own ancestor. Choose another record there.</source>
        <translation>«&#xa0;%2&#xa0;» dans le champ %1 placerait cet enregistrement au-dessus de lui-même. Choisissez-y un autre enregistrement.</translation>
    </message>
    <message>
        <source>It cannot be deleted, because these records refer to it: %1. Change them first.</source>
        <translation>Suppression impossible, car ces enregistrements y renvoient&#xa0;: %1. Modifiez-les d’abord.</translation>
    </message>
    <message>
        <source>An identifier cannot be changed (“%1”). Create a new record instead.</source>
        <translation>Un identifiant ne peut pas être modifié («&#xa0;%1&#xa0;»). Créez plutôt un nouvel enregistrement.</translation>
    </message>
    <message>
        <source>The level does not match the number of sides, which is %1. Check the level and the parties.</source>
        <translation>Le caractère (bilatéral, multilatéral…) ne correspond pas au nombre de parties&#xa0;: %1. Vérifiez le caractère et les parties.</translation>
    </message>
    <message>
        <source>No party represents “%2”, which the field %1 names. Check the parties, or whom they represent.</source>
        <translation>Aucune partie ne représente «&#xa0;%2&#xa0;», indiqué dans le champ %1. Vérifiez les parties, ou qui elles représentent.</translation>
    </message>
    <message>
        <source>The reported status contradicts the recorded events. Both are kept; check the sources.</source>
        <translation>Le statut rapporté contredit les événements enregistrés. Les deux sont conservés&#x202f;; vérifiez les sources.</translation>
    </message>
    <message>
        <source>%1, row %2: the text is not UTF-8 at byte %3. Save the file as UTF-8.</source>
        <translation>%1, ligne %2&#xa0;: le texte n’est pas en UTF-8 à l’octet %3. Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>%1, row %2: a quotation mark is not closed, or text follows a closing one. Check the quotation marks of the row.</source>
        <translation>%1, ligne %2&#xa0;: un guillemet n’est pas fermé, ou du texte suit un guillemet fermant. Vérifiez les guillemets de la ligne.</translation>
    </message>
    <message>
        <source>%1, row %2: the row has %3 cells, but the header row has a different number of columns. Check commas and quotation marks.</source>
        <translation>%1, ligne %2&#xa0;: le nombre de cellules (%3) diffère du nombre de colonnes de l’en-tête. Vérifiez les virgules et les guillemets.</translation>
    </message>
    <message>
        <source>%1, row %2: “%4” in the column “%3” is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD.</source>
        <translation>%1, ligne %2&#xa0;: «&#xa0;%4&#xa0;» dans la colonne «&#xa0;%3&#xa0;» n’est pas une date. Format attendu&#xa0;: AAAA, AAAA-MM ou AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>%1, row %2: “%4” in the column “%3” is not a whole number.</source>
        <translation>%1, ligne %2&#xa0;: «&#xa0;%4&#xa0;» dans la colonne «&#xa0;%3&#xa0;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>%1, row %2: “%4” in the column “%3” is not a coordinate. Write decimal degrees, such as 39.9042.</source>
        <translation>%1, ligne %2&#xa0;: «&#xa0;%4&#xa0;» dans la colonne «&#xa0;%3&#xa0;» n’est pas une coordonnée. Écrivez des degrés décimaux, par exemple 39.9042.</translation>
    </message>
    <message>
        <source>%1, row %2: “%4” in the column “%3” is neither Y (yes) nor N (no).</source>
        <translation>%1, ligne %2&#xa0;: «&#xa0;%4&#xa0;» dans la colonne «&#xa0;%3&#xa0;» n’est ni Y (oui) ni N (non).</translation>
    </message>
    <message>
        <source>%1, row %2: “%4” is not a valid key in the column “%3”. Use a key of its vocabulary.</source>
        <translation>%1, ligne %2&#xa0;: «&#xa0;%4&#xa0;» n’est pas admis dans la colonne «&#xa0;%3&#xa0;». Employez une clé de son vocabulaire.</translation>
    </message>
    <message>
        <source>%1, row %2: an earlier row has the same key. Keep one of the two rows.</source>
        <translation>%1, ligne %2&#xa0;: une ligne précédente a la même clé. Gardez une seule des deux lignes.</translation>
    </message>
    <message>
        <source>%1: this is not JSON in the format of the program. Compare it with an exported file.</source>
        <translation>%1&#xa0;: ce n’est pas du JSON tel que le programme l’exporte. Comparez-le avec le fichier d’une exportation.</translation>
    </message>
    <message>
        <source>%1, row %2. %3</source>
        <comment>file, row, and a sentence about a record</comment>
        <translation>%1, ligne %2. %3</translation>
    </message>
    <message>
        <source>This is entered twice. Keep one of the two entries.</source>
        <translation>Cette entrée figure deux fois. Gardez une seule des deux.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>label of a field</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a place, and a sentence about it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The field %1 contains an invisible character: %2. Type the text again without it.</source>
        <translation>Le champ %1 contient un caractère invisible&#xa0;: %2. Saisissez-le de nouveau sans ce caractère.</translation>
    </message>
    <message>
        <source>The field %1 contains “%2”. Should it be “%3”? Spreadsheets remove leading zeros from codes; format the column as text.</source>
        <translation>Le champ %1 contient «&#xa0;%2&#xa0;». Faut-il lire «&#xa0;%3&#xa0;»&#xa0;? Les tableurs suppriment les zéros des codes&#xa0;; mettez la colonne au format texte.</translation>
    </message>
    <message>
        <source>“%1” has the same role twice at the same time. Check the dates of the two entries.</source>
        <translation>«&#xa0;%1&#xa0;» participe deux fois dans un même rôle à la même période. Vérifiez les dates des deux entrées.</translation>
    </message>
    <message>
        <source>%1: the file is written in UTF-16 or UTF-32. Save it as UTF-8.</source>
        <translation>%1&#xa0;: le fichier est en UTF-16 ou UTF-32. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>%1, row %2: the row is longer than %3 MiB, and nothing after it was read. Check the quotation marks before it.</source>
        <translation>%1, ligne %2&#xa0;: la ligne dépasse %3 Mio, et rien n’a été lu après elle. Vérifiez les guillemets qui la précèdent.</translation>
    </message>
    <message>
        <source>%1, row %2: there are more than %3 cells or values in one place, which is over the limit. Check that this is the right file.</source>
        <translation>%1, ligne %2&#xa0;: il y a plus de %3 cellules ou valeurs à un même endroit, ce qui dépasse la limite. Vérifiez qu’il s’agit du bon fichier.</translation>
    </message>
    <message>
        <source>%1: neither the file name nor the header row matches a known table. Compare it with an exported file.</source>
        <translation>%1&#xa0;: ni le nom du fichier ni sa ligne d’en-tête ne correspondent à une table connue. Comparez-le avec le fichier d’une exportation.</translation>
    </message>
    <message>
        <source>%1: the header row matches several tables: %2. Name the file after the right table.</source>
        <translation>%1&#xa0;: la ligne d’en-tête convient à plusieurs tables&#xa0;: %2. Donnez au fichier le nom de la bonne table.</translation>
    </message>
    <message>
        <source>%1: key columns are missing: %2. Add them.</source>
        <translation>%1&#xa0;: il manque des colonnes clés&#xa0;: %2. Ajoutez-les.</translation>
    </message>
    <message>
        <source>%1: the column “%2” appears twice in the header row. Keep one of the two.</source>
        <translation>%1&#xa0;: la colonne «&#xa0;%2&#xa0;» figure deux fois dans la ligne d’en-tête. Gardez-en une seule.</translation>
    </message>
    <message>
        <source>%1, row %2: the text is not valid JSON at byte %3, so nothing was imported from this file. Export it again, or correct it there.</source>
        <translation>%1, ligne %2&#xa0;: le texte n’est pas lisible comme du JSON à l’octet %3&#xa0;; rien de ce fichier n’a donc été lu. Exportez-le de nouveau, ou corrigez-le à cet endroit.</translation>
    </message>
    <message>
        <source>%1, row %2: objects and lists are nested more than %3 levels deep, so nothing was imported from this file. Check that this is the right file.</source>
        <translation>%1, ligne %2&#xa0;: des objets et des listes sont imbriqués sur plus de %3 niveaux&#xa0;; rien de ce fichier n’a donc été lu. Vérifiez qu’il s’agit du bon fichier.</translation>
    </message>
    <message>
        <source>%1, row %2: the record is longer than %3 MiB, so nothing was imported from this file. Check that this is the right file.</source>
        <translation>%1, ligne %2&#xa0;: l’enregistrement dépasse %3 Mio&#xa0;; rien de ce fichier n’a donc été lu. Vérifiez qu’il s’agit du bon fichier.</translation>
    </message>
    <message>
        <source>%1, row %2: the value of “%3” has the wrong type for the field. Compare it with an exported file.</source>
        <translation>%1, ligne %2&#xa0;: la valeur de «&#xa0;%3&#xa0;» est d’un autre type que le champ. Comparez-la avec le fichier d’une exportation.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Nothing was imported; check the name.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;». Rien n’a été importé&#xa0;; vérifiez le nom.</translation>
    </message>
    <message>
        <source>You do not have permission to read “%1”. Nothing was imported; ask for permission, or copy the file.</source>
        <translation>Vous n’avez pas le droit de lire «&#xa0;%1&#xa0;». Rien n’a été importé&#x202f;; demandez ce droit, ou copiez le fichier.</translation>
    </message>
    <message>
        <source>“%1” is not a file but a folder, a pipe or a device. Nothing was imported; give the name of a file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier mais un dossier, un tube ou un périphérique. Rien n’a été importé&#xa0;; indiquez un fichier.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Nothing was imported; copy the file to another disk and try again.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2. Rien n’a été importé&#x202f;; copiez le fichier sur un autre disque et réessayez.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MiB, the limit for a file. Nothing was imported; split the file.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse %2 Mio, la limite pour un fichier. Rien n’a été importé&#x202f;; divisez le fichier.</translation>
    </message>
    <message>
        <source>With “%1” there are more than %2 rows, the limit for one import. Nothing was imported; split the files.</source>
        <translation>Avec «&#xa0;%1&#xa0;», il y a plus de %2 lignes, la limite pour un import. Rien n’a été importé&#x202f;; divisez les fichiers.</translation>
    </message>
    <message>
        <source>%1: the column “%2” is unknown and was ignored.</source>
        <translation>%1&#xa0;: la colonne «&#xa0;%2&#xa0;» est inconnue et a été laissée de côté.</translation>
    </message>
    <message>
        <source>%1, row %2: “%3” is not a key of this kind of record. Compare it with an exported file.</source>
        <translation>%1, ligne %2&#xa0;: «&#xa0;%3&#xa0;» n’est pas une clé d’un tel enregistrement. Comparez-le avec le fichier d’une exportation.</translation>
    </message>
    <message>
        <source>%1, row %2: “%3” is given twice. Keep one of the two.</source>
        <translation>%1, ligne %2&#xa0;: «&#xa0;%3&#xa0;» est indiqué deux fois. Gardez une seule des deux valeurs.</translation>
    </message>
    <message>
        <source>%1, row %2: “%4” in the column “%3” is the name of several records: %5. Use the code.</source>
        <translation>%1, ligne %2&#xa0;: «&#xa0;%4&#xa0;» dans la colonne «&#xa0;%3&#xa0;» est le nom de plusieurs enregistrements&#xa0;: %5. Indiquez le code.</translation>
    </message>
    <message>
        <source>%1, from row %2 on: “%4” in the column “%3” was read as %5.</source>
        <translation>%1, à partir de la ligne %2&#xa0;: «&#xa0;%4&#xa0;» dans la colonne «&#xa0;%3&#xa0;» a été pris pour %5.</translation>
    </message>
    <message>
        <source>“%1” combines “none” with other values. Keep one of the two.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas à la fois ne participer à rien et participer à quelque chose. Gardez l’un des deux.</translation>
    </message>
    <message>
        <source>Evidence of membership belongs to the group with the role “initiative”. Give one group this role, or remove the evidence.</source>
        <translation>Les preuves de l’appartenance reviennent au groupe qui a le rôle «&#xa0;initiative&#xa0;». Donnez ce rôle à un groupe, ou retirez les preuves.</translation>
    </message>
    <message>
        <source>“%1” already has this role, and only one group can have it. Remove the role from one of the two.</source>
        <translation>«&#xa0;%1&#xa0;» a déjà ce rôle, qu’un seul groupe peut avoir. Retirez-le à l’un des deux.</translation>
    </message>
    <message>
        <source>The field %1 has more than %2 characters, the limit for an identifier. Shorten it.</source>
        <translation>Le champ %1 compte plus de %2 caractères, le maximum pour un identifiant. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>“%1” is in the folder of an unfinished export, which may contain both old and new files. Nothing was imported; export again.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve dans le dossier d’un export inachevé, qui peut contenir à la fois d’anciens et de nouveaux fichiers. Rien n’a été importé&#x202f;; exportez de nouveau.</translation>
    </message>
    <message>
        <source>“%2” is not a valid identifier (field %1). Use lower-case Latin letters, digits and hyphens, such as cn-nz-fta, and begin with a letter or a digit.</source>
        <translation>«&#xa0;%2&#xa0;» ne peut pas être un identifiant (champ %1). Utilisez des lettres latines minuscules, des chiffres et des traits d’union, par exemple cn-nz-fta, et commencez par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>“%2” is not a valid code of a country or territory (field %1). Use two capital Latin letters, as in ISO 3166-1.</source>
        <translation>«&#xa0;%2&#xa0;» ne peut pas être le code d’un pays ou d’un territoire (champ %1). Écrivez deux lettres latines majuscules, comme dans l’ISO 3166-1.</translation>
    </message>
    <message>
        <source>“%2” is not a valid code (field %1). Use letters, digits and hyphens, and begin with a letter or a digit.</source>
        <translation>«&#xa0;%2&#xa0;» ne peut pas être un code (champ %1). Utilisez des lettres, des chiffres et des traits d’union, et commencez par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>This code could be confused with the existing “%1”. Choose another code, or edit that record.</source>
        <translation>Ce code serait confondu avec «&#xa0;%1&#xa0;», qui existe déjà. Choisissez-en un autre, ou modifiez cet enregistrement.</translation>
    </message>
    <message>
        <source>Here “%1” accepts its own results, which needs no agreement. Check who issues and who accepts.</source>
        <translation>Ici, «&#xa0;%1&#xa0;» accepte ses propres résultats, ce qui ne demande aucun accord. Vérifiez qui délivre et qui accepte.</translation>
    </message>
    <message>
        <source>%1, row %2: the whole record is left out, because an entry in its list “%3” is refused. Correct that entry first.</source>
        <translation>%1, ligne %2&#xa0;: l’enregistrement entier est laissé de côté, car un élément de sa liste «&#xa0;%3&#xa0;» est refusé. Corrigez-le d’abord.</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>de facto boundaries (Natural Earth)</source>
        <translation>frontières de fait (Natural Earth)</translation>
    </message>
    <message>
        <source>one area per ISO code</source>
        <translation>une zone par code ISO</translation>
    </message>
    <message>
        <source>China point of view; not a reviewed map</source>
        <translation>point de vue de la Chine&#x202f;; carte non vérifiée</translation>
    </message>
    <message>
        <source>Boundary view: %1. Made with Natural Earth.</source>
        <translation>Tracé des frontières&#xa0;: %1. Réalisé avec Natural Earth.</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>indéterminé</translation>
    </message>
    <message>
        <source>South China Sea</source>
        <translation>Mer de Chine méridionale</translation>
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
        <translation>Résultats&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>Results of %1 in %2</source>
        <comment>country, home</comment>
        <translation>Résultats&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>Results of %1 and %2 in each other</source>
        <translation>Résultats&#xa0;: %1 ↔ %2</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>sector, day</comment>
        <translation>%1, au %2</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Appartenances</translation>
    </message>
    <message>
        <source>Members on %1</source>
        <comment>day</comment>
        <translation>Membres au %1</translation>
    </message>
    <message>
        <source>Members on other days</source>
        <translation>Membres à d’autres dates</translation>
    </message>
    <message>
        <source>Names and codes</source>
        <translation>Noms et codes</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>Critical Error:</source>
        <translation>Erreur critique&#xa0;:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>Information&#xa0;:</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;Le nom «&#xa0;%1&#xa0;» ne peut pas être utilisé.&lt;/b&gt;&lt;p&gt;Essayez un autre nom, avec moins de caractères ou sans signes de ponctuation.</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>La syntaxe de %1 n’est pas correcte. Utilisez «&#xa0;,&#xa0;» pour séparer les plages et les pages, «&#xa0;-&#xa0;» pour définir les plages, et veillez à ce que les plages ne se recoupent pas.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Conflits de paramètres recto-verso</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Définition de pages non valide</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Les paramètres recto-verso sont en conflit. Voulez-vous les corriger&#x202f;?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Conflits d’options avancées</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Conflits de mise en page</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Propriétés de l’imprimante</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Des options de mise en page sont en conflit. Voulez-vous les corriger&#x202f;?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Certaines options avancées sont en conflit. Voulez-vous les corriger&#x202f;?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Certaines options sont en conflit. Veuillez les corriger.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Impression recto-verso</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Reliure sur le côté long</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Reliure sur le côté court</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Indiquez des pages ou des plages séparées par des virgules. Une plage s’écrit avec deux nombres séparés par un trait d’union. Par exemple, 3,5-7,9 imprime les pages 3, 5, 6, 7 et 9.</translation>
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
        <translation>Source de cet enregistrement</translation>
    </message>
    <message>
        <source>No source is recorded.</source>
        <translation>Aucune source n’est enregistrée.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Subsectors</source>
        <translation>Sous-secteurs</translation>
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
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Member</source>
        <comment>of the Belt and Road, since when is not known</comment>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Statut depuis</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Agreements</source>
        <comment>number of agreements</comment>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Region of the world</source>
        <translation>Région du monde</translation>
    </message>
    <message>
        <source>Belt and Road since</source>
        <translation>Ceinture et Route depuis</translation>
    </message>
    <message>
        <source>Belt and Road region</source>
        <translation>Région de la Ceinture et la Route</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Reconnaissance</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>number of members on a day</comment>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Country of a party</source>
        <translation>Pays d’une partie</translation>
    </message>
    <message>
        <source>(not recorded)</source>
        <comment>answer of a facet</comment>
        <translation>(non enregistré)</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>answer of a facet: no record</comment>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>Former agreements</source>
        <comment>number of agreements</comment>
        <translation>Anciens accords</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>all members</source>
        <comment>who issues or accepts under an agreement</comment>
        <translation>tous les membres</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>whom a body stands for</comment>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind and identifier of a record</comment>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
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
        <translation>«&#xa0;%1&#xa0;» n’est pas une base de données. Rien n’a été modifié&#x202f;; indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program. Nothing was changed; choose another file.</source>
        <translation>«&#xa0;%1&#xa0;» est la base de données d’un autre programme. Rien n’a été modifié&#x202f;; indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” already exists and was not changed. Choose another place.</source>
        <translation>L’emplacement «&#xa0;%1&#xa0;» est déjà occupé et n’a pas été modifié. Indiquez-en un autre.</translation>
    </message>
    <message>
        <source>The database “%1” cannot be reached. Check the address, the login and the network.</source>
        <translation>La base de données «&#xa0;%1&#xa0;» est inaccessible. Vérifiez l’adresse, l’identification et le réseau.</translation>
    </message>
    <message>
        <source>The database “%1” could not be updated to the current version and was not changed. Keep the file, and ask for help.</source>
        <translation>La base de données «&#xa0;%1&#xa0;» n’a pas pu être mise à niveau et reste telle quelle. Gardez le fichier et demandez de l’aide.</translation>
    </message>
    <message>
        <source>The database is open read-only. Nothing was saved.</source>
        <translation>La base de données est ouverte en lecture seule. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Another program is writing to the database. Nothing was saved; try again.</source>
        <translation>Un autre programme écrit dans la base de données. Rien n’a été enregistré&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>There is not enough space. Nothing was saved; free some space and try again.</source>
        <translation>Il n’y a plus d’espace libre. Rien n’a été enregistré&#x202f;; libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The connection to the database was lost. Nothing was saved; try again.</source>
        <translation>La connexion à la base de données est perdue. Rien n’a été enregistré&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>The connection was lost while saving, so it is not known whether the change was saved. Check the history before you try again.</source>
        <translation>La connexion a été perdue pendant l’enregistrement&#xa0;: on ne sait pas si la modification est enregistrée. Consultez l’historique avant de réessayer.</translation>
    </message>
    <message>
        <source>The database refused the change. Nothing was saved.</source>
        <translation>La base de données a refusé la modification. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Changed by somebody else in the meantime: %1. Nothing was saved; check the current state and decide again.</source>
        <translation>Modifié entre-temps par quelqu’un d’autre&#xa0;: %1. Rien n’a été enregistré&#x202f;; consultez l’état actuel et décidez à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>The history is complete: all %n entries were checked, and they lead to the current state.</source>
        <translation>
            <numerusform>L’historique est complet et mène à l’état actuel&#x202f;; %n entrée vérifiée.</numerusform>
            <numerusform>L’historique est complet et mène à l’état actuel&#x202f;; %n entrées vérifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 of the history, or its position, was altered after it was written. Compare with a backup.</source>
        <translation>L’entrée nº %1 de l’historique, ou sa place, ne correspond pas à ce qui avait été écrit. Comparez avec une copie.</translation>
    </message>
    <message>
        <source>Entry %1 of the history cannot be read. Compare with a backup.</source>
        <translation>L’entrée nº %1 de l’historique est illisible. Comparez avec une copie.</translation>
    </message>
    <message>
        <source>Entry %1 of the history does not follow from the entries before it (%2). Compare with a backup.</source>
        <translation>L’entrée nº %1 de l’historique ne découle pas des précédentes (%2). Comparez avec une copie.</translation>
    </message>
    <message>
        <source>The tables differ from the history: %1. Compare with a backup.</source>
        <translation>Les tables diffèrent de l’historique&#xa0;: %1. Comparez avec une copie.</translation>
    </message>
    <message>
        <source>The tables refer to a record that does not exist: %1. Compare with a backup.</source>
        <translation>Les tables renvoient à un enregistrement qui n’existe pas&#xa0;: %1. Comparez avec une copie.</translation>
    </message>
    <message>
        <source>There is no database at “%1”. Check the name, or create a new database.</source>
        <translation>Il n’y a pas de base de données à «&#xa0;%1&#xa0;». Vérifiez le nom ou créez une nouvelle base de données.</translation>
    </message>
    <message>
        <source>You do not have permission to do this with “%1”. Nothing was changed; ask its administrator for permission.</source>
        <translation>Vous n’avez pas le droit de faire cela avec «&#xa0;%1&#xa0;». Rien n’a été modifié&#x202f;; demandez ce droit à l’administrateur.</translation>
    </message>
    <message>
        <source>“%1” is on a read-only medium. Nothing was changed; choose a place that can be written to.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve sur un support en lecture seule. Rien n’a été modifié&#x202f;; indiquez un emplacement accessible en écriture.</translation>
    </message>
    <message>
        <source>There is not enough space for “%1”. Nothing was changed; free some space and try again.</source>
        <translation>Il n’y a plus d’espace pour «&#xa0;%1&#xa0;». Rien n’a été modifié&#x202f;; libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>“%1” would exceed the disk quota of your account. Nothing was changed; delete some of your files or ask for a larger quota, then try again.</source>
        <translation>«&#xa0;%1&#xa0;» prendrait plus d’espace que votre compte ne peut en utiliser. Rien n’a été modifié&#x202f;; supprimez des fichiers ou demandez un quota plus élevé, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program has locked “%1”. Nothing was changed; wait until it has finished, or close it, and try again.</source>
        <translation>Un autre programme verrouille «&#xa0;%1&#xa0;». Rien n’a été modifié&#x202f;; attendez qu’il ait terminé ou fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk or network drive reports an error for “%1”. Nothing was changed; copy the file to another disk and try again there.</source>
        <translation>Le disque ou le lecteur réseau signale une erreur pour «&#xa0;%1&#xa0;». Rien n’a été modifié&#x202f;; copiez le fichier sur un autre disque et réessayez.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Nothing was changed; check the folder and its permissions.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit. Rien n’a été modifié&#x202f;; vérifiez le dossier et ses droits d’accès.</translation>
    </message>
    <message>
        <source>The server refused the login for “%1”. Check the user name and the password.</source>
        <translation>Le serveur a refusé la connexion pour «&#xa0;%1&#xa0;». Vérifiez le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>“%1” was created by another program or is damaged: its version number does not belong to this program. Nothing was changed; choose another database, or restore a backup.</source>
        <translation>«&#xa0;%1&#xa0;» a été créée par un autre programme ou est endommagée&#xa0;: son numéro de version n’est pas de ce programme. Rien n’a été modifié&#x202f;; indiquez une autre base de données ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” was created by an older version. It is copied before it is updated, and that copy could not be created. Nothing was changed; remove the cause and open it again.</source>
        <translation>«&#xa0;%1&#xa0;» a été créée par une version plus ancienne. Une copie est conservée avant la mise à niveau, et cette copie n’a pas pu être faite. Rien n’a été modifié&#x202f;; remédiez à la cause et rouvrez-la.</translation>
    </message>
    <message>
        <source>The database was created by a newer version of the program and can only be read here. Nothing was saved; install the newer version.</source>
        <translation>La base de données a été créée par une version plus récente du programme et ne peut être que lue ici. Rien n’a été enregistré&#x202f;; installez la version plus récente.</translation>
    </message>
    <message>
        <source>You do not have permission to change the database. Nothing was saved; ask its administrator for permission.</source>
        <translation>Vous n’avez pas le droit de modifier la base de données. Rien n’a été enregistré&#x202f;; demandez ce droit à l’administrateur.</translation>
    </message>
    <message>
        <source>The database is on a read-only medium. Nothing was saved; copy it to a place that can be written to.</source>
        <translation>La base de données se trouve sur un support en lecture seule. Rien n’a été enregistré&#x202f;; copiez-la dans un emplacement accessible en écriture.</translation>
    </message>
    <message>
        <source>The database is damaged and can no longer be changed. Nothing was saved; restore a backup, or export what can still be read.</source>
        <translation>La base de données est endommagée et plus rien n’y est écrit. Rien n’a été enregistré&#x202f;; revenez à une sauvegarde ou exportez ce qui est encore lisible.</translation>
    </message>
    <message>
        <source>Your disk quota is used up. Nothing was saved; delete some of your files or ask for a larger quota, then try again.</source>
        <translation>Votre quota d’espace est épuisé. Rien n’a été enregistré&#x202f;; supprimez des fichiers ou demandez un quota plus élevé, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk or network drive reports an error. Nothing was saved; keep your input, and have the drive checked before you try again.</source>
        <translation>Le disque ou le lecteur réseau signale une erreur. Rien n’a été enregistré&#x202f;; conservez votre saisie et faites vérifier le lecteur avant de réessayer.</translation>
    </message>
    <message>
        <source>Another program replaced the open database with other data. Nothing was saved; open the new data, or save your own under another name.</source>
        <translation>Un autre programme a remplacé la base de données ouverte par d’autres données. Rien n’a été enregistré&#x202f;; ouvrez les nouvelles données ou enregistrez les vôtres sous un autre nom.</translation>
    </message>
    <message>
        <source>The database file was moved or deleted. Nothing was saved; put it back, or save your data under another name.</source>
        <translation>Le fichier de la base de données a été déplacé ou supprimé. Rien n’a été enregistré&#x202f;; remettez-le en place ou enregistrez vos données sous un autre nom.</translation>
    </message>
    <message>
        <source>The number of entry %1 of the history does not follow that of the entry before it: entries are missing or were added. Compare with a backup.</source>
        <translation>Le numéro de l’entrée nº %1 de l’historique ne suit pas celui de l’entrée précédente&#xa0;: des entrées manquent ou ont été ajoutées. Comparez avec une copie.</translation>
    </message>
    <message>
        <source>Entry %1 of the history is separated from the other entries of its step, or contradicts them. Compare with a backup.</source>
        <translation>L’entrée nº %1 de l’historique est séparée des autres entrées de son étape ou les contredit. Comparez avec une copie.</translation>
    </message>
    <message>
        <source>Entry %1 of the history undoes a step that does not precede it. Compare with a backup.</source>
        <translation>L’entrée nº %1 de l’historique annule une étape qui ne la précède pas. Comparez avec une copie.</translation>
    </message>
    <message>
        <source>Entry %1 of the history gives a record a version that does not follow its previous one (%2). Compare with a backup.</source>
        <translation>L’entrée nº %1 de l’historique donne à un enregistrement une version qui ne suit pas la dernière (%2). Comparez avec une copie.</translation>
    </message>
    <message>
        <source>The last entry of the history is dated %1, which is in the future. Check the clock of this computer and of the one that wrote the entry. Nothing is lost: the entries are in the order of their numbers.</source>
        <translation>La dernière entrée de l’historique est datée du %1, qui est encore à venir. Vérifiez l’horloge de cet ordinateur et celle de l’ordinateur qui l’a écrite. Rien n’est perdu&#xa0;: l’ordre des entrées est donné par leurs numéros.</translation>
    </message>
    <message>
        <source>The database file is damaged and can no longer be changed. Restore a backup, or export what can still be read.</source>
        <translation>Le fichier de la base de données est endommagé et plus rien n’y est écrit. Revenez à une sauvegarde ou exportez ce qui est encore lisible.</translation>
    </message>
    <message>
        <source>A newer version of the program created this database. It can be read here; to change it, install the newer version.</source>
        <translation>Une version plus récente du programme a créé cette base de données. Elle peut être lue ici&#xa0;; pour la modifier, installez la version plus récente.</translation>
    </message>
    <message>
        <source>The database is on a read-only medium. To change it, save a copy in another place and open the copy.</source>
        <translation>La base de données se trouve sur un support en lecture seule. Pour la modifier, enregistrez-en une copie ailleurs et ouvrez celle-ci.</translation>
    </message>
    <message>
        <source>The database is damaged, and only what can still be read is shown. Restore a backup, or export what is intact.</source>
        <translation>La base de données est endommagée&#xa0;; seul ce qui est encore lisible est affiché. Revenez à une sauvegarde ou exportez ce qui est intact.</translation>
    </message>
    <message>
        <source>You have permission to read this database, but not to change it. Its administrator can give you permission.</source>
        <translation>Vous avez le droit de lire cette base de données, mais pas de la modifier. Son administrateur peut vous donner ce droit.</translation>
    </message>
    <message>
        <source>The database “%1” cannot store all scripts, because its encoding is not UTF-8. Nothing was changed; choose a database with the encoding UTF8.</source>
        <translation>La base de données «&#xa0;%1&#xa0;» ne peut pas contenir toutes les écritures, car son codage n’est pas UTF-8. Rien n’a été modifié&#xa0;; indiquez une base de données au codage UTF8.</translation>
    </message>
    <message>
        <source>“%1” was created by an older version and must be updated, but it was opened read-only. Nothing was changed; open it once for writing, or open a copy of it.</source>
        <translation>«&#xa0;%1&#xa0;» a été créée par une version plus ancienne et n’a été ouverte qu’en lecture, si bien qu’elle n’a pas pu être mise à niveau. Rien n’a été modifié&#xa0;; ouvrez-la une fois en écriture, ou ouvrez-en une copie.</translation>
    </message>
    <message>
        <source>The database “%1” is damaged. Keep the file as it is, and restore a backup.</source>
        <translation>La base de données «&#xa0;%1&#xa0;» est endommagée. Gardez le fichier tel quel et restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The folder of “%1” does not exist. Nothing was changed; create the folder, or choose another place.</source>
        <translation>Le dossier de «&#xa0;%1&#xa0;» n’existe pas. Rien n’a été modifié&#x202f;; créez-le ou indiquez un emplacement dans un dossier existant.</translation>
    </message>
    <message>
        <source>The disk or network drive of the database reports an error, so the database is open read-only. Have the drive checked, then open the database again.</source>
        <translation>Le disque ou le lecteur réseau de la base de données signale une erreur, elle est donc ouverte en lecture seule. Faites vérifier le lecteur, puis ouvrez-la de nouveau.</translation>
    </message>
    <message>
        <source>The database cannot be written, so it is open read-only. Check the file and its folder, then open it again.</source>
        <translation>La base de données ne peut pas être écrite, elle est donc ouverte en lecture seule. Vérifiez le fichier et son dossier, puis ouvrez-la de nouveau.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened, because too many files are open. Nothing was changed; close other programs or windows, then try again.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouvert, car trop de fichiers sont ouverts. Rien n’a été modifié&#x202f;; fermez d’autres programmes ou fenêtres, puis réessayez.</translation>
    </message>
    <message>
        <source>Too many files are open. Nothing was saved; close other programs or windows, then try again.</source>
        <translation>Trop de fichiers sont ouverts. Rien n’a été enregistré&#x202f;; fermez d’autres programmes ou fenêtres, puis réessayez.</translation>
    </message>
    <message>
        <source>The file also had another name (a hard link). Under that name it still has its previous content.</source>
        <translation>Le fichier avait aussi un autre nom (un lien physique)&#x202f;; sous ce nom, il garde son contenu précédent.</translation>
    </message>
    <message>
        <source>“%1” was not created: a file left by an earlier database of this name would damage the new one. Nothing was changed; put that database back next to the file, move the file away, or choose another place.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été créée&#xa0;: un fichier laissé par une ancienne base de données de ce nom endommagerait la nouvelle. Rien n’a été modifié&#x202f;; remettez cette base de données à côté du fichier, déplacez le fichier, ou indiquez un autre emplacement.</translation>
    </message>
    <message>
        <source>The server allows “%1” to be read only: it is configured that way, or it is a copy of another server. Nothing was changed; ask its administrator, or choose another database.</source>
        <translation>Le serveur ne permet que de lire «&#xa0;%1&#xa0;»&#xa0;: il est réglé ainsi, ou c’est la copie d’un autre serveur. Rien n’a été modifié&#x202f;; adressez-vous à son responsable, ou indiquez une autre base de données.</translation>
    </message>
    <message>
        <source>A program was interrupted while it saved to “%1”, and its unfinished change must be undone before the database can be read. Nothing was changed; open it once for writing (without “--read-only”), or copy it together with the files next to it to a place that can be written to, and open it there.</source>
        <translation>Un programme a été interrompu pendant qu’il enregistrait dans «&#xa0;%1&#xa0;», et ce qu’il a laissé doit être annulé avant que la base de données puisse être lue. Rien n’a été modifié&#x202f;; ouvrez-la une fois en écriture (sans «&#xa0;--read-only&#xa0;»), ou copiez-la avec les fichiers voisins dans un emplacement accessible en écriture et ouvrez-la là.</translation>
    </message>
    <message>
        <source>The server has no database with the name in “%1”. Check the name, or ask the administrator of the server to create the database.</source>
        <translation>Le serveur n’a pas de base de données du nom indiqué dans «&#xa0;%1&#xa0;». Vérifiez le nom, ou faites créer la base de données par le responsable du serveur.</translation>
    </message>
    <message>
        <source>The server allows the database to be read only. Nothing was saved; ask its administrator.</source>
        <translation>Le serveur ne permet que de lire la base de données. Rien n’a été enregistré&#x202f;; adressez-vous à son responsable.</translation>
    </message>
    <message>
        <source>The server allows this database to be read only: it is configured that way, or it is a copy of another server. Ask its administrator.</source>
        <translation>Le serveur ne permet que de lire cette base de données&#xa0;: il est réglé ainsi, ou c’est la copie d’un autre serveur. Adressez-vous à son responsable.</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>%1: %2, for this scope. From that day its status is “%3”.</source>
        <comment>date, event, status</comment>
        <translation>%1&#xa0;: %2, pour cette portée. À partir de ce jour, son statut est «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>%1: %2, for the whole agreement. From that day its status is “%3”.</source>
        <comment>date, event, status</comment>
        <translation>%1&#xa0;: %2, pour tout l’accord. À partir de ce jour, son statut est «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>A source reports the status “%1” without a date, so the report is not used.</source>
        <translation>Une source rapporte le statut «&#xa0;%1&#xa0;» sans date&#x202f;; cette information n’est donc pas prise en compte.</translation>
    </message>
    <message>
        <source>A source reports the status “%1” as of %2.</source>
        <translation>Une source rapporte le statut «&#xa0;%1&#xa0;» (date de l’information&#xa0;: %2).</translation>
    </message>
    <message>
        <source>Applies only in part: to some of what is asked, to other evidence, or with exemptions.</source>
        <translation>S’applique en partie&#xa0;: à une part de ce qui est demandé, à une autre preuve, ou avec des exceptions.</translation>
    </message>
    <message>
        <source>Results are accepted in one of the two directions.</source>
        <translation>Les résultats sont acceptés dans un seul des deux sens.</translation>
    </message>
    <message>
        <source>It applies to the goods of a programme. Which goods these are is not recorded; check the list of the programme.</source>
        <translation>S’applique aux marchandises d’un programme. Ces marchandises ne sont pas consignées&#x202f;; consultez la liste du programme.</translation>
    </message>
    <message>
        <source>No listed body of the issuing country is recorded, and no source says that the list is complete.</source>
        <translation>Aucun organisme inscrit du pays d’émission n’est consigné, et aucune source ne dit que la liste est complète.</translation>
    </message>
    <message>
        <source>It was agreed, but it is suspended: nothing is accepted for now.</source>
        <translation>Convenu, mais suspendu&#xa0;: rien n’est accepté pour l’instant.</translation>
    </message>
    <message>
        <source>There was recognition, but it has ended.</source>
        <translation>La reconnaissance a existé, mais elle a pris fin.</translation>
    </message>
    <message>
        <source>The agreement takes effect only between members that exchanged letters, or for what a member declared, and neither is recorded.</source>
        <translation>L’accord ne prend effet qu’entre membres ayant échangé des lettres, ou pour ce qu’un membre a déclaré&#x202f;; ni l’un ni l’autre n’est consigné.</translation>
    </message>
    <message>
        <source>The agreement is a framework: nothing is recorded as recognised.</source>
        <translation>L’accord n’est qu’un cadre&#xa0;: rien n’y est consigné comme reconnu.</translation>
    </message>
    <message>
        <source>The recorded dates are not precise enough to be sure of this day.</source>
        <translation>Les dates consignées ne sont pas assez précises pour être sûr de ce jour.</translation>
    </message>
    <message>
        <source>The reported status contradicts the recorded events.</source>
        <translation>Le statut rapporté contredit les événements consignés.</translation>
    </message>
    <message>
        <source>The two sides make different statements, each with its own source.</source>
        <translation>Les deux parties affirment des choses différentes, chacune avec sa source.</translation>
    </message>
    <message>
        <source>The list of bodies is complete, and no body of the issuing country is on it.</source>
        <translation>La liste des organismes est complète, et aucun organisme du pays d’émission n’y figure.</translation>
    </message>
    <message>
        <source>It is in force, but the day from which it is applied is still to come.</source>
        <translation>En vigueur, mais le jour à partir duquel il est appliqué est encore à venir.</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message numerus="yes">
        <source>change of %Ln record(s)</source>
        <translation>
            <numerusform>modification de %Ln enregistrement</numerusform>
            <numerusform>modification de %Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>new “%1”</source>
        <comment>a step</comment>
        <translation>création de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>change of “%1”</source>
        <comment>a step</comment>
        <translation>modification de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>deletion of “%1”</source>
        <comment>a step</comment>
        <translation>suppression de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were restored.</source>
        <translation>
            <numerusform>%Ln enregistrement a été rétabli.</numerusform>
            <numerusform>%Ln enregistrements ont été rétablis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were changed.</source>
        <translation>
            <numerusform>%Ln enregistrement a été modifié.</numerusform>
            <numerusform>%Ln enregistrements ont été modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was deleted. Undo restores it.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé. «&#xa0;Annuler&#xa0;» le rétablit.</translation>
    </message>
    <message>
        <source>“%1” was restored.</source>
        <translation>«&#xa0;%1&#xa0;» a été rétabli.</translation>
    </message>
    <message>
        <source>This step was already undone. Nothing was changed.</source>
        <translation>Cette étape a déjà été annulée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This step was already redone. Nothing was changed.</source>
        <translation>Cette étape a déjà été rétablie. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>«&#xa0;%1&#xa0;» a été enregistré.</translation>
    </message>
</context>
<context>
    <name>UnsavedGuard</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Your changes to “%1” are not saved.</source>
        <translation>Vos modifications de «&#xa0;%1&#xa0;» ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>Save them, discard them, or stay in the form.</source>
        <translation>Enregistrez-les, abandonnez-les ou restez dans le formulaire.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation>&amp;Rester</translation>
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
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Intergovernmental mutual recognition agreement</source>
        <comment>agreement kind</comment>
        <translation>Accord intergouvernemental de reconnaissance mutuelle</translation>
    </message>
    <message>
        <source>Arrangement between regulators</source>
        <comment>agreement kind</comment>
        <translation>Arrangement entre autorités de réglementation</translation>
    </message>
    <message>
        <source>Multilateral arrangement of accreditation bodies</source>
        <comment>agreement kind</comment>
        <translation>Arrangement multilatéral d’organismes d’accréditation</translation>
    </message>
    <message>
        <source>Certification scheme</source>
        <comment>agreement kind</comment>
        <translation>Programme de certification</translation>
    </message>
    <message>
        <source>Cooperation between bodies</source>
        <comment>agreement kind</comment>
        <translation>Coopération entre organismes</translation>
    </message>
    <message>
        <source>Government authorisation</source>
        <comment>agreement kind</comment>
        <translation>Autorisation gouvernementale</translation>
    </message>
    <message>
        <source>Chapter of a free trade agreement</source>
        <comment>agreement kind</comment>
        <translation>Chapitre d’un accord de libre-échange</translation>
    </message>
    <message>
        <source>Memorandum of understanding</source>
        <comment>agreement kind</comment>
        <translation>Mémorandum d’entente</translation>
    </message>
    <message>
        <source>Unilateral</source>
        <comment>level</comment>
        <translation>Unilatéral</translation>
    </message>
    <message>
        <source>Bilateral</source>
        <comment>level</comment>
        <translation>Bilatéral</translation>
    </message>
    <message>
        <source>Plurilateral</source>
        <comment>level: a closed circle</comment>
        <translation>Plurilatéral</translation>
    </message>
    <message>
        <source>Multilateral</source>
        <comment>level: open to others</comment>
        <translation>Multilatéral</translation>
    </message>
    <message>
        <source>Government</source>
        <comment>layer</comment>
        <translation>Gouvernement</translation>
    </message>
    <message>
        <source>Scheme</source>
        <comment>layer</comment>
        <translation>Programme de certification</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <comment>layer</comment>
        <translation>Accréditation</translation>
    </message>
    <message>
        <source>Party</source>
        <comment>role</comment>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Signatory</source>
        <comment>role</comment>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Member</source>
        <comment>role</comment>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Recognising party</source>
        <comment>role: accepts the results of the other</comment>
        <translation>Partie qui reconnaît</translation>
    </message>
    <message>
        <source>Recognised party</source>
        <comment>role: its results are accepted</comment>
        <translation>Partie reconnue</translation>
    </message>
    <message>
        <source>Designating authority</source>
        <comment>role</comment>
        <translation>Autorité de désignation</translation>
    </message>
    <message>
        <source>Testing</source>
        <comment>activity</comment>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Calibration</source>
        <comment>activity</comment>
        <translation>Étalonnage</translation>
    </message>
    <message>
        <source>Inspection</source>
        <comment>activity</comment>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>Factory inspection</source>
        <comment>activity</comment>
        <translation>Inspection d’usine</translation>
    </message>
    <message>
        <source>Product certification</source>
        <comment>activity</comment>
        <translation>Certification de produits</translation>
    </message>
    <message>
        <source>Management system certification</source>
        <comment>activity</comment>
        <translation>Certification de systèmes de management</translation>
    </message>
    <message>
        <source>Certification of persons</source>
        <comment>activity</comment>
        <translation>Certification de personnes</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <comment>activity</comment>
        <translation>Accréditation</translation>
    </message>
    <message>
        <source>Test report</source>
        <comment>evidence</comment>
        <translation>Rapport d’essai</translation>
    </message>
    <message>
        <source>Calibration certificate</source>
        <comment>evidence</comment>
        <translation>Certificat d’étalonnage</translation>
    </message>
    <message>
        <source>Inspection report</source>
        <comment>evidence</comment>
        <translation>Rapport d’inspection</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>evidence</comment>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Mark of conformity</source>
        <comment>evidence</comment>
        <translation>Marque de conformité</translation>
    </message>
    <message>
        <source>Regulator</source>
        <comment>body kind</comment>
        <translation>Autorité de réglementation</translation>
    </message>
    <message>
        <source>Accreditation body</source>
        <comment>body kind</comment>
        <translation>Organisme d’accréditation</translation>
    </message>
    <message>
        <source>Certification body</source>
        <comment>body kind</comment>
        <translation>Organisme de certification</translation>
    </message>
    <message>
        <source>Testing laboratory</source>
        <comment>body kind</comment>
        <translation>Laboratoire d’essais</translation>
    </message>
    <message>
        <source>Inspection body</source>
        <comment>body kind</comment>
        <translation>Organisme d’inspection</translation>
    </message>
    <message>
        <source>Regional organisation</source>
        <comment>body kind</comment>
        <translation>Organisation régionale</translation>
    </message>
    <message>
        <source>International organisation</source>
        <comment>body kind</comment>
        <translation>Organisation internationale</translation>
    </message>
    <message>
        <source>Not begun</source>
        <comment>status</comment>
        <translation>Pas encore commencé</translation>
    </message>
    <message>
        <source>Negotiating</source>
        <comment>status</comment>
        <translation>En négociation</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>status</comment>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Provisionally applied</source>
        <comment>status</comment>
        <translation>Appliqué à titre provisoire</translation>
    </message>
    <message>
        <source>In force</source>
        <comment>status</comment>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>status</comment>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>status</comment>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Terminated</source>
        <comment>status</comment>
        <translation>Éteint</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>status</comment>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>status</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>None</source>
        <comment>rung: no recognition recorded</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>rung</comment>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Announced</source>
        <comment>rung</comment>
        <translation>Annoncée</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>rung</comment>
        <translation>Signée</translation>
    </message>
    <message>
        <source>In force</source>
        <comment>rung</comment>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Usable</source>
        <comment>rung: results can be used today</comment>
        <translation>Utilisable</translation>
    </message>
    <message>
        <source>Part of the scope only</source>
        <comment>flag</comment>
        <translation>Portée partielle</translation>
    </message>
    <message>
        <source>One way only</source>
        <comment>flag</comment>
        <translation>Dans un seul sens</translation>
    </message>
    <message>
        <source>Check the programme</source>
        <comment>flag: its list of goods is not given</comment>
        <translation>Vérifier le programme</translation>
    </message>
    <message>
        <source>List of bodies not recorded</source>
        <comment>flag</comment>
        <translation>Liste d’organismes non enregistrée</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>flag</comment>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>flag</comment>
        <translation>Caduc</translation>
    </message>
    <message>
        <source>Date imprecise</source>
        <comment>flag</comment>
        <translation>Date imprécise</translation>
    </message>
    <message>
        <source>Sources contradict each other</source>
        <comment>flag</comment>
        <translation>Sources contradictoires</translation>
    </message>
    <message>
        <source>Signature</source>
        <comment>event</comment>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Ratification</source>
        <comment>event</comment>
        <translation>Ratification</translation>
    </message>
    <message>
        <source>Entry into force</source>
        <comment>event</comment>
        <translation>Entrée en vigueur</translation>
    </message>
    <message>
        <source>Provisional application</source>
        <comment>event</comment>
        <translation>Application provisoire</translation>
    </message>
    <message>
        <source>Became operational</source>
        <comment>event</comment>
        <translation>Mise en œuvre effective</translation>
    </message>
    <message>
        <source>Suspension</source>
        <comment>event</comment>
        <translation>Suspension</translation>
    </message>
    <message>
        <source>Resumption</source>
        <comment>event</comment>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Lapse</source>
        <comment>event</comment>
        <translation>Caducité</translation>
    </message>
    <message>
        <source>Expiry</source>
        <comment>event</comment>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Termination</source>
        <comment>event</comment>
        <translation>Extinction</translation>
    </message>
    <message>
        <source>Replacement</source>
        <comment>event</comment>
        <translation>Remplacement</translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>event</comment>
        <translation>Reconduction</translation>
    </message>
    <message>
        <source>Notice of termination</source>
        <comment>event</comment>
        <translation>Préavis de dénonciation</translation>
    </message>
    <message>
        <source>Start of the transition</source>
        <comment>event</comment>
        <translation>Début de la transition</translation>
    </message>
    <message>
        <source>End of the transition</source>
        <comment>event</comment>
        <translation>Fin de la transition</translation>
    </message>
    <message>
        <source>Change of scope</source>
        <comment>event</comment>
        <translation>Modification de la portée</translation>
    </message>
    <message>
        <source>Accession</source>
        <comment>event</comment>
        <translation>Adhésion</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <comment>event</comment>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Listing</source>
        <comment>event: a body enters the list</comment>
        <translation>Inscription sur la liste</translation>
    </message>
    <message>
        <source>Delisting</source>
        <comment>event: a body leaves the list</comment>
        <translation>Radiation de la liste</translation>
    </message>
    <message>
        <source>Amendment</source>
        <comment>event</comment>
        <translation>Amendement</translation>
    </message>
    <message>
        <source>Change of authority</source>
        <comment>event</comment>
        <translation>Changement d’autorité</translation>
    </message>
    <message>
        <source>Change of requirements</source>
        <comment>event</comment>
        <translation>Changement d’exigences</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>event</comment>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>event</comment>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Other event</source>
        <comment>event</comment>
        <translation>Autre événement</translation>
    </message>
    <message>
        <source>Amends</source>
        <comment>link, followed by an agreement</comment>
        <translation>Modifie</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <comment>link, followed by an agreement</comment>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Continues</source>
        <comment>link, followed by an agreement</comment>
        <translation>Fait suite à</translation>
    </message>
    <message>
        <source>Implements</source>
        <comment>link, followed by an agreement</comment>
        <translation>Met en œuvre</translation>
    </message>
    <message>
        <source>Annex of</source>
        <comment>link, followed by an agreement</comment>
        <translation>Annexe à</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>link, followed by an agreement</comment>
        <translation>Partie de</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <comment>link, followed by an agreement</comment>
        <translation>Reconnu par</translation>
    </message>
    <message>
        <source>Depends on</source>
        <comment>link, followed by an agreement</comment>
        <translation>Dépend de</translation>
    </message>
    <message>
        <source>Based on</source>
        <comment>link, followed by an agreement</comment>
        <translation>Fondé sur</translation>
    </message>
    <message>
        <source>High</source>
        <comment>confidence</comment>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>confidence</comment>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>confidence</comment>
        <translation>Faible</translation>
    </message>
    <message>
        <source>No renewal</source>
        <comment>renewal</comment>
        <translation>Sans reconduction</translation>
    </message>
    <message>
        <source>Tacit renewal</source>
        <comment>renewal</comment>
        <translation>Reconduction tacite</translation>
    </message>
    <message>
        <source>Before expiry</source>
        <comment>notice is due</comment>
        <translation>Avant l’expiration</translation>
    </message>
    <message>
        <source>Before the termination takes effect</source>
        <comment>notice is due</comment>
        <translation>Avant la prise d’effet de la dénonciation</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>list of bodies</comment>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <comment>direction: own results accepted abroad</comment>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>Incoming</source>
        <comment>direction: foreign results accepted at home</comment>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Mutual</source>
        <comment>direction: both ways</comment>
        <translation>Mutuel</translation>
    </message>
    <message>
        <source>Serve both markets</source>
        <comment>project aim</comment>
        <translation>Servir les deux marchés</translation>
    </message>
    <message>
        <source>Meet the needs of industry</source>
        <comment>project aim</comment>
        <translation>Répondre aux besoins de l’industrie</translation>
    </message>
    <message>
        <source>Benefit local people</source>
        <comment>project aim</comment>
        <translation>Profiter à la population locale</translation>
    </message>
    <message>
        <source>Fill a gap in the system</source>
        <comment>project aim</comment>
        <translation>Combler une lacune du système</translation>
    </message>
    <message>
        <source>Renamed</source>
        <comment>what became of a body</comment>
        <translation>Changement de nom</translation>
    </message>
    <message>
        <source>Merged</source>
        <comment>what became of a body</comment>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>what became of a body</comment>
        <translation>Scission</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>what became of a body</comment>
        <translation>Remplacement</translation>
    </message>
    <message>
        <source>Country or economy</source>
        <comment>record kind</comment>
        <translation>Pays ou économie</translation>
    </message>
    <message>
        <source>Group of countries</source>
        <comment>record kind</comment>
        <translation>Groupe de pays</translation>
    </message>
    <message>
        <source>Sector</source>
        <comment>record kind</comment>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Classification code</source>
        <comment>record kind</comment>
        <translation>Code de classification</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>record kind</comment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Body</source>
        <comment>record kind: an organisation</comment>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>record kind</comment>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>record kind</comment>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Single market</source>
        <comment>agreement kind</comment>
        <translation>Marché unique</translation>
    </message>
    <message>
        <source>Nothing, for information only</source>
        <comment>what a party takes part in</comment>
        <translation>Rien, à titre d’information</translation>
    </message>
    <message>
        <source>Not activated</source>
        <comment>flag: no letters, no declaration</comment>
        <translation>Non activé</translation>
    </message>
    <message>
        <source>Framework only</source>
        <comment>flag: nothing is recorded as recognised</comment>
        <translation>Simple cadre</translation>
    </message>
    <message>
        <source>Disputed</source>
        <comment>flag: the two sides say different things</comment>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Between two members that exchanged letters</source>
        <comment>where an agreement takes effect</comment>
        <translation>Entre deux membres ayant échangé des lettres</translation>
    </message>
    <message>
        <source>For what each member declares</source>
        <comment>where an agreement takes effect</comment>
        <translation>Pour ce que chaque membre déclare</translation>
    </message>
    <message>
        <source>Goods of the programme, list not recorded</source>
        <comment>role of a sector</comment>
        <translation>Marchandises du programme, liste non donnée</translation>
    </message>
    <message>
        <source>Industrial goods, list not recorded</source>
        <comment>role of a sector</comment>
        <translation>Produits industriels, liste non donnée</translation>
    </message>
    <message>
        <source>All goods, exemptions listed</source>
        <comment>role of a sector</comment>
        <translation>Toutes les marchandises, exceptions énumérées</translation>
    </message>
    <message>
        <source>Food</source>
        <comment>role of a sector</comment>
        <translation>Denrées alimentaires</translation>
    </message>
    <message>
        <source>Not goods</source>
        <comment>role of a sector</comment>
        <translation>Hors marchandises</translation>
    </message>
    <message>
        <source>Initiative</source>
        <comment>role of a group of countries</comment>
        <translation>Initiative</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>a list cut short</comment>
        <translation>
            <numerusform>%1 (et %n autre)</numerusform>
            <numerusform>%1 (et %n autres)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>Customs union</source>
        <translation>Union douanière</translation>
    </message>
    <message>
        <source>Free trade area</source>
        <translation>Zone de libre-échange</translation>
    </message>
    <message>
        <source>Regional organisation</source>
        <translation>Organisation régionale</translation>
    </message>
    <message>
        <source>Economic group</source>
        <translation>Groupe économique</translation>
    </message>
    <message>
        <source>Accreditation region</source>
        <translation>Zone d’un organisme d’accréditation</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Region of the Belt and Road</source>
        <translation>Région de la Ceinture et la Route</translation>
    </message>
    <message>
        <source>Region of the world</source>
        <translation>Région du monde</translation>
    </message>
    <message>
        <source>Economic corridor</source>
        <translation>Corridor économique</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Initiateur</translation>
    </message>
    <message>
        <source>Core country</source>
        <translation>Pays clé</translation>
    </message>
    <message>
        <source>On the route</source>
        <translation>Sur le tracé</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Only the field is known</source>
        <translation>Seul le domaine est connu</translation>
    </message>
    <message>
        <source>By land</source>
        <translation>Par voie terrestre</translation>
    </message>
    <message>
        <source>By sea</source>
        <translation>Par voie maritime</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Border crossing</source>
        <translation>Point de passage frontalier</translation>
    </message>
    <message>
        <source>“Small and beautiful” projects</source>
        <translation>Projets «&#xa0;petits et beaux&#xa0;»</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a cell</comment>
        <translation>non renseigné</translation>
    </message>
</context>
<context>
    <name>mra::AboutDialog</name>
    <message>
        <source>About MRA Atlas</source>
        <translation>À propos de MRA Atlas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>MIT licence</source>
        <translation>Licence MIT</translation>
    </message>
    <message>
        <source>MRA Atlas keeps the agreements by which countries and bodies accept each other’s conformity assessment results, and shows where along the Belt and Road those results are usable.</source>
        <translation>MRA Atlas recense les accords par lesquels des pays et des organismes acceptent mutuellement leurs résultats d’évaluation de la conformité, et montre où ces résultats sont utilisables le long de la Ceinture et la Route.</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Frontières</translation>
    </message>
    <message>
        <source>Boundaries, names and codes on the maps say nothing about the legal status of any territory, its authorities or its frontiers. The boundary view is chosen by the person who uses the program, and its name is shown on every map.</source>
        <translation>Les frontières, les noms et les codes portés sur les cartes ne disent rien du statut juridique d’un territoire, de ses autorités ni de ses limites. Le tracé des frontières est choisi par la personne qui utilise le programme, et son nom figure sur chaque carte.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Every record names its source and its date. Only the texts of the agreements are authoritative; what is shown here is not legal advice. “Unknown” means that no source was found, not that nothing is recognised.</source>
        <translation>Chaque enregistrement indique sa source et sa date. Seuls les textes des accords font foi&#x202f;; ce qui est montré ici n’est pas un avis juridique. «&#xa0;Inconnu&#xa0;» signifie qu’aucune source n’a été trouvée, non que rien n’est reconnu.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Libraries, icons and flags</source>
        <translation>Bibliothèques, icônes et drapeaux</translation>
    </message>
</context>
<context>
    <name>mra::BaseSession</name>
    <message>
        <source>The practice copy was removed. You are working on your own database again.</source>
        <translation>La copie d’exercice a été supprimée. Vous travaillez de nouveau sur votre propre base de données.</translation>
    </message>
    <message>
        <source>A verified copy of the database was saved to “%1”.</source>
        <translation>Une copie vérifiée de la base de données a été enregistrée dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The database was restored from “%1”. Its previous content is kept in “%2”.</source>
        <translation>La base de données a été restaurée à partir de «&#xa0;%1&#xa0;». Son contenu précédent est conservé dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The data shown were saved to “%1”, and you are now working there.</source>
        <translation>Les données affichées ont été enregistrées dans «&#xa0;%1&#xa0;», où vous travaillez maintenant.</translation>
    </message>
    <message>
        <source>“%1” was not opened, because you cancelled.</source>
        <translation>L’ouverture de «&#xa0;%1&#xa0;» a été annulée.</translation>
    </message>
</context>
<context>
    <name>mra::BulkChangeDialog</name>
    <message>
        <source>(empty)</source>
        <comment>value of a field</comment>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>No record would change: all of them already have this value.</source>
        <translation>Aucun enregistrement ne changerait&#xa0;: ils ont déjà cette valeur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) will change as one step, which can be undone.</source>
        <translation>
            <numerusform>%Ln enregistrement sera modifié en une seule étape, qui peut être annulée.</numerusform>
            <numerusform>%Ln enregistrements seront modifiés en une seule étape, qui peut être annulée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln record(s)</source>
        <translation>
            <numerusform>Modifier %Ln enregistrement</numerusform>
            <numerusform>Modifier %Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Champ</translation>
    </message>
    <message>
        <source>New &amp;value</source>
        <translation>Nouvelle &amp;valeur</translation>
    </message>
    <message>
        <source>&amp;Reason (optional)</source>
        <translation>&amp;Motif (facultatif)</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Ce qui sera modifié</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Ancienne valeur</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choisissez une valeur de la liste.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mra::CellForm</name>
    <message>
        <source>Created by the program if left empty</source>
        <translation>Si vide, créé par le programme</translation>
    </message>
    <message>
        <source>Fields</source>
        <comment>first tab of a form; the others are lists</comment>
        <translation>Champs</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>a list, and its length</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>“%1” can mean %2. Choose one of them.</source>
        <comment>a name, and those that have it</comment>
        <translation>«&#xa0;%1&#xa0;» peut désigner %2. Choisissez-en un.</translation>
    </message>
</context>
<context>
    <name>mra::ChecksEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>a field, and one of its words</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>mra::ChildTable</name>
    <message>
        <source>Add row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
</context>
<context>
    <name>mra::ChoiceEditor</name>
    <message>
        <source>not recorded</source>
        <comment>an optional field without a value</comment>
        <translation>non indiqué</translation>
    </message>
</context>
<context>
    <name>mra::ConflictDialog</name>
    <message>
        <source>Changed by somebody else</source>
        <translation>Modifié par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else while you were editing it. Choose for each field which value to keep. Nothing is saved until you save the form.</source>
        <translation>%1 a été modifié par quelqu’un d’autre pendant votre saisie. Choisissez, pour chaque champ, la valeur à garder. Rien n’est enregistré avant que vous enregistriez le formulaire.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Ma valeur</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>L’autre valeur</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>Champs qui diffèrent</translation>
    </message>
    <message>
        <source>Apply to the form</source>
        <translation>Reprendre dans le formulaire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1: mine</source>
        <translation>%1&#xa0;: ma valeur</translation>
    </message>
    <message>
        <source>%1: theirs</source>
        <translation>%1&#xa0;: l’autre valeur</translation>
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
        <translation>Rechercher un pays ou une économie</translation>
    </message>
    <message>
        <source>Countries and economies</source>
        <translation>Pays et économies</translation>
    </message>
</context>
<context>
    <name>mra::CoverageModel</name>
    <message>
        <source>Country or economy</source>
        <translation>Pays ou économie</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Reconnaissance</translation>
    </message>
    <message>
        <source>Caveats</source>
        <comment>flags of a rung, such as partial</comment>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Agreements</source>
        <comment>number of agreements</comment>
        <translation>Accords</translation>
    </message>
</context>
<context>
    <name>mra::DateEdit</name>
    <message>
        <source>YYYY-MM-DD</source>
        <comment>how a date is typed; the digits stay 0-9</comment>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>A year, a month such as 2026-03, or a day such as 2026-03-15.</source>
        <translation>Une année, un mois comme 2026-03 ou un jour comme 2026-03-15.</translation>
    </message>
    <message>
        <source>Not a date. Write a year, a month such as 2026-03, or a day such as 2026-03-15.</source>
        <translation>Ce n’est pas une date. Saisissez une année, un mois comme 2026-03 ou un jour comme 2026-03-15.</translation>
    </message>
    <message>
        <source>Day or month first? Write %1 or %2.</source>
        <comment>a typed date that may mean either day</comment>
        <translation>Le jour ou le mois d’abord&#xa0;? Écrivez %1 ou %2.</translation>
    </message>
</context>
<context>
    <name>mra::DraftTextDialog</name>
    <message>
        <source>The text was copied to the clipboard.</source>
        <translation>Le texte a été copié dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Enregistrer le texte</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translation>Textes (*.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The text was saved to “%1”.</source>
        <translation>Le texte a été enregistré dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Delete the text</source>
        <translation>Supprimer le texte</translation>
    </message>
    <message>
        <source>Delete this input? There is no other copy, and Undo cannot restore it.</source>
        <translation>Supprimer cette saisie&#x202f;? Elle n’existe nulle part ailleurs, et «&#xa0;Annuler&#xa0;» ne la rétablit pas.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Unsaved input</source>
        <translation>Saisie non enregistrée</translation>
    </message>
    <message>
        <source>The input as text</source>
        <translation>La saisie sous forme de texte</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Input from %1 was not saved. It was written by a newer version of the program and cannot be shown in a form; it is kept as text.</source>
        <comment>time</comment>
        <translation>La saisie du %1 n’a pas été enregistrée. Une version plus récente du programme l’a écrite, et celle-ci ne peut pas la placer dans un formulaire&#x202f;; elle est conservée sous forme de texte.</translation>
    </message>
    <message>
        <source>Input from %1 was not saved. What is left of it cannot be shown in a form, because the file is damaged; it is kept as text.</source>
        <comment>time</comment>
        <translation>La saisie du %1 n’a pas été enregistrée. Le fichier est endommagé et ce qu’il en reste ne peut pas être placé dans un formulaire&#x202f;; c’est conservé sous forme de texte.</translation>
    </message>
</context>
<context>
    <name>mra::FacetPanel</name>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
</context>
<context>
    <name>mra::FieldBox</name>
    <message numerus="yes">
        <source>Other languages: %Ln</source>
        <comment>number of languages that have a text</comment>
        <translation>
            <numerusform>Autres langues&#xa0;: %Ln</numerusform>
            <numerusform>Autres langues&#xa0;: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and a button of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>mra::FileCommands</name>
    <message>
        <source>New database</source>
        <translation>Nouvelle base de données</translation>
    </message>
    <message>
        <source>Databases (*.sqlite)</source>
        <translation>Bases de données (*.sqlite)</translation>
    </message>
    <message>
        <source>Start with the reference data that come with the program, or with an empty database?</source>
        <translation>Commencer avec les données de référence fournies avec le programme, ou avec une base de données vide&#x202f;?</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>Données de référence</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Open database</source>
        <translation>Ouvrir une base de données</translation>
    </message>
    <message>
        <source>Databases (*.sqlite);;All files (*)</source>
        <translation>Bases de données (*.sqlite);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open database on a server</source>
        <translation>Ouvrir une base de données sur un serveur</translation>
    </message>
    <message>
        <source>Address, such as postgresql://user@host/database</source>
        <translation>Adresse, par exemple postgresql://user@host/database</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>Sauvegarder la base de données</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>The database will be restored from “%1”. Its current content will be kept in a file next to it.</source>
        <translation>La base de données sera restaurée à partir de «&#xa0;%1&#xa0;». Son contenu actuel sera conservé dans un fichier à côté d’elle.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Vider cette liste</translation>
    </message>
    <message>
        <source>Save the data shown as a database</source>
        <translation>Enregistrer les données affichées comme base de données</translation>
    </message>
    <message>
        <source>The server refused that password. Password for “%1”, which is kept until the program closes:</source>
        <translation>Le serveur a refusé ce mot de passe. Le mot de passe pour «&#xa0;%1&#xa0;» est gardé jusqu’à la fin du programme&#xa0;:</translation>
    </message>
    <message>
        <source>The server asks for a password. Password for “%1”, which is kept until the program closes:</source>
        <translation>Le serveur demande un mot de passe. Le mot de passe pour «&#xa0;%1&#xa0;» est gardé jusqu’à la fin du programme&#xa0;:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
</context>
<context>
    <name>mra::FilterBar</name>
    <message>
        <source>All sectors</source>
        <translation>Tous les secteurs</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Tous les pays</translation>
    </message>
    <message>
        <source>No layer</source>
        <translation>Aucun niveau</translation>
    </message>
    <message>
        <source>Se&amp;ctor</source>
        <translation>&amp;Secteur</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Région</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>Da&amp;te</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>Pays de référence</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Kinds of agreement that are counted</source>
        <translation>Quels types d’accord comptent</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Go to the previous event</source>
        <translation>Vers l’événement précédent</translation>
    </message>
    <message>
        <source>Go to the next event</source>
        <translation>Vers l’événement suivant</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Ho&amp;me</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>not chosen</source>
        <comment>home country</comment>
        <translation>non choisi</translation>
    </message>
</context>
<context>
    <name>mra::HistoryModel</name>
    <message numerus="yes">
        <source>%Ln record(s) created</source>
        <translation>
            <numerusform>%Ln enregistrement créé</numerusform>
            <numerusform>%Ln enregistrements créés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln enregistrement modifié</numerusform>
            <numerusform>%Ln enregistrements modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) deleted</source>
        <translation>
            <numerusform>%Ln enregistrement supprimé</numerusform>
            <numerusform>%Ln enregistrements supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>Données de référence</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more record(s).</source>
        <translation>
            <numerusform>Et %Ln autre enregistrement.</numerusform>
            <numerusform>Et %Ln autres enregistrements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>mra::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>The step was undone. The history keeps both steps.</source>
        <translation>L’étape a été annulée. L’historique garde les deux.</translation>
    </message>
    <message>
        <source>Checking the history…</source>
        <translation>Vérification de l’historique en cours…</translation>
    </message>
    <message>
        <source>Search users, reasons and records</source>
        <translation>Rechercher&#xa0;: qui, motif, nom d’enregistrement</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Kind of records</source>
        <translation>Type d’enregistrements</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>&amp;Undo this step</source>
        <translation>A&amp;nnuler cette étape</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>Étapes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>What the step changed</source>
        <translation>Ce que l’étape a modifié</translation>
    </message>
    <message>
        <source>Choose a step to see what it changed.</source>
        <translation>Choisissez une étape pour lire ce qu’elle a modifié.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln day(s)</source>
        <translation>
            <numerusform>Le dernier jour (%Ln)</numerusform>
            <numerusform>Les %Ln derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Chec&amp;k the history</source>
        <translation>Vérifier l’hi&amp;storique</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lecture de l’historique en cours…</translation>
    </message>
</context>
<context>
    <name>mra::ListEditor</name>
    <message>
        <source>Add…</source>
        <comment>type here to add to a list</comment>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>from a list in a form</comment>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>mra::MainWindow</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
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
        <translation>Carte du monde</translation>
    </message>
</context>
<context>
    <name>mra::NoticeBar</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>The settings could not be read. They were kept as “%1”, and the program started with default settings.</source>
        <translation>Les réglages n’ont pas pu être lus. Ils ont été conservés sous «&#xa0;%1&#xa0;», et le programme a démarré avec les réglages par défaut.</translation>
    </message>
</context>
<context>
    <name>mra::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>region, rung</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>button, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Whole world</source>
        <translation>Monde entier</translation>
    </message>
    <message>
        <source>Print the map</source>
        <translation>Imprimer la carte</translation>
    </message>
    <message>
        <source>The same facts as a table</source>
        <translation>Les mêmes faits en tableau</translation>
    </message>
    <message>
        <source>Coverage by country</source>
        <translation>Couverture par pays</translation>
    </message>
    <message>
        <source>Belt and Road regions</source>
        <translation>Régions de la Ceinture et la Route</translation>
    </message>
    <message>
        <source>Countries by region and recognition level</source>
        <translation>Pays par région et échelon</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Choose a country on the map, or a row of the table, to see here what is recognised. Click a number to see the countries it counts.</source>
        <translation>Choisissez un pays sur la carte, ou une ligne du tableau, pour lire ici ce qui est reconnu. Chaque nombre ouvre la liste des pays comptés.</translation>
    </message>
</context>
<context>
    <name>mra::PracticeFrame</name>
    <message>
        <source>Practice copy of the training set: all its data are invented, and nothing that you do here affects your database.</source>
        <translation>Copie d’exercice des données de formation&#xa0;: tout y est inventé, et rien de ce que vous faites ici ne touche votre base de données.</translation>
    </message>
    <message>
        <source>Practice copy: nothing that you do here affects your database.</source>
        <translation>Copie d’exercice&#xa0;: rien de ce que vous faites ici ne touche votre base de données.</translation>
    </message>
</context>
<context>
    <name>mra::PreferencesDialog</name>
    <message>
        <source>Welcome to MRA Atlas</source>
        <translation>Bienvenue dans MRA Atlas</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Make four choices, then the atlas opens with its reference data. You can change all of them later under File, Preferences.</source>
        <translation>Faites quatre choix, puis l’atlas s’ouvre avec ses données de référence. Vous pourrez tous les modifier plus tard dans Fichier, Préférences.</translation>
    </message>
    <message>
        <source>The language changes at once, the rest when you choose Apply.</source>
        <translation>La langue change aussitôt, le reste quand vous choisissez Appliquer.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Home country</source>
        <translation>&amp;Pays de référence</translation>
    </message>
    <message>
        <source>Boundaries on maps</source>
        <translation>Frontières sur les cartes</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>It is recorded with every change that you make, and others can see it.</source>
        <translation>Il est enregistré avec chacune de vos modifications, et les autres peuvent le voir.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Open the atlas</source>
        <translation>Ouvrir l’atlas</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>How boundaries are drawn says nothing about the status of a territory. The name of the boundary view is shown on every map.</source>
        <translation>Le tracé des frontières ne dit rien du statut d’un territoire. Le nom de l’option choisie figure sur chaque carte.</translation>
    </message>
    <message>
        <source>Lines as they exist on the ground, drawn by Natural Earth for all views alike.</source>
        <translation>Les lignes telles qu’elles existent sur le terrain, dessinées par Natural Earth de la même façon pour tous les points de vue.</translation>
    </message>
    <message>
        <source>Each area with an ISO 3166-1 country code is drawn as one area.</source>
        <translation>Chaque zone ayant un code de pays ISO 3166-1 est dessinée comme une seule zone.</translation>
    </message>
    <message>
        <source>Lines as they are seen in China; no authority has reviewed this drawing.</source>
        <translation>Les lignes telles qu’elles sont considérées en Chine&#x202f;; aucune autorité n’a vérifié ce tracé.</translation>
    </message>
    <message>
        <source>Choose your home country to continue.</source>
        <translation>Choisissez votre pays de référence pour continuer.</translation>
    </message>
    <message>
        <source>Choose how boundaries are drawn to continue.</source>
        <translation>Choisissez le tracé des frontières pour continuer.</translation>
    </message>
    <message>
        <source>Enter your name to continue.</source>
        <translation>Indiquez votre nom pour continuer.</translation>
    </message>
    <message>
        <source>The settings could not be read and were kept as “%1”. Please make the four choices again.</source>
        <translation>Les réglages n’ont pas pu être lus et ont été conservés sous «&#xa0;%1&#xa0;». Faites de nouveau les quatre choix.</translation>
    </message>
</context>
<context>
    <name>mra::ReadingCard</name>
    <message>
        <source>Reading card</source>
        <translation>Fiche de l’enregistrement</translation>
    </message>
    <message>
        <source>This record was deleted. Undo restores it.</source>
        <translation>Cet enregistrement a été supprimé. «&#xa0;Annuler&#xa0;» le rétablit.</translation>
    </message>
    <message>
        <source>Hide changes</source>
        <translation>Masquer les modifications</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Afficher les modifications</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lecture de l’historique en cours…</translation>
    </message>
    <message>
        <source>Agreements: %1</source>
        <comment>whose</comment>
        <translation>Accords&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>mra::RecordList</name>
    <message>
        <source>Only: %1</source>
        <comment>what a list shows</comment>
        <translation>Seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln record(s)</source>
        <translation>
            <numerusform>%1 sur %Ln enregistrement</numerusform>
            <numerusform>%1 sur %Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the database…</source>
        <translation>Lecture de la base de données en cours…</translation>
    </message>
    <message>
        <source>No record yet. Choose “New” to create the first one.</source>
        <translation>Aucun enregistrement pour l’instant. Choisissez «&#xa0;Nouveau&#xa0;» pour créer le premier.</translation>
    </message>
    <message>
        <source>No record yet.</source>
        <translation>Aucun enregistrement pour l’instant.</translation>
    </message>
    <message>
        <source>No matching favourite. To add a record here, open it and click its star.</source>
        <translation>Aucun favori ne correspond. Ouvrez un enregistrement et cliquez sur son étoile pour le retrouver ici.</translation>
    </message>
    <message>
        <source>No matching record. Clear the search and the filters to see all records again.</source>
        <translation>Aucun enregistrement ne correspond. Effacez la recherche et les filtres pour revoir tous les enregistrements.</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Rechercher dans cette liste</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>Afficher ou masquer les filtres</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <translation>Favoris seulement</translation>
    </message>
    <message>
        <source>Show all records again</source>
        <translation>Afficher de nouveau tous les enregistrements</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>record, what of it is counted</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No database is open, so no records can be shown.</source>
        <translation>Aucune base de données n’est ouverte, aucun enregistrement ne peut donc être affiché.</translation>
    </message>
</context>
<context>
    <name>mra::RecordActions</name>
    <message>
        <source>%1: %2</source>
        <comment>kind and name of a record</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be deleted: %Ln other record(s) refer to it.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» ne peut pas être supprimé&#xa0;: %Ln autre enregistrement y renvoie.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» ne peut pas être supprimé&#xa0;: %Ln autres enregistrements y renvoient.</numerusform>
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
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)?</source>
        <translation>
            <numerusform>Supprimer %Ln enregistrement&#x202f;?</numerusform>
            <numerusform>Supprimer %Ln enregistrements&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo restores it.</source>
        <translation>«&#xa0;Annuler&#xa0;» permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>There is nothing to do. Nothing was changed.</source>
        <translation>Il n’y a rien à faire. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>«&#xa0;%1&#xa0;» a été enregistré.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Change selected</source>
        <translation>Modifier la sélection</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>Imprimer la liste</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Rechercher dans cette liste</translation>
    </message>
    <message>
        <source>Choose a row to see it here. Press Enter or F2 to edit it.</source>
        <translation>Choisissez une ligne pour la lire ici. Entrée ou F2 permet de la modifier.</translation>
    </message>
    <message>
        <source>Choose a row to see it here.</source>
        <translation>Choisissez une ligne pour la lire ici.</translation>
    </message>
    <message>
        <source>Print record</source>
        <translation>Imprimer l’enregistrement</translation>
    </message>
</context>
<context>
    <name>mra::RecordPage</name>
    <message>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <source>Countries and regions</source>
        <translation>Pays et régions</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Kind of records</source>
        <translation>Type d’enregistrements</translation>
    </message>
</context>
<context>
    <name>mra::PaneDrafts</name>
    <message>
        <source>Input from %1 for “%2” was not saved.</source>
        <comment>time, name of a record</comment>
        <translation>La saisie du %1 pour «&#xa0;%2&#xa0;» n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Show the text…</source>
        <translation>Afficher le texte…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Your input is only in the form; a copy to protect it from a crash could not be saved. %1</source>
        <comment>a sentence that says why</comment>
        <translation>Votre saisie ne se trouve que dans le formulaire&#x202f;; aucune copie n’a pu être faite en cas d’arrêt brutal. %1</translation>
    </message>
</context>
<context>
    <name>mra::RecordEditor</name>
    <message>
        <source>New: %1</source>
        <comment>kind of record</comment>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Revenir à l’original</translation>
    </message>
    <message>
        <source>Go back to the saved record</source>
        <translation>Revenir à l’enregistrement tel qu’il est sauvegardé</translation>
    </message>
    <message>
        <source>&amp;Close form</source>
        <translation>Fer&amp;mer le formulaire</translation>
    </message>
    <message>
        <source>Reason for the change (optional)</source>
        <translation>Motif de la modification (facultatif)</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Motif de la modification</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
</context>
<context>
    <name>mra::RecordPane</name>
    <message>
        <source>Some input is not valid and is marked. Correct it, then save.</source>
        <translation>Une partie de la saisie n’est pas valide&#x202f;; elle est signalée. Corrigez-la, puis enregistrez.</translation>
    </message>
    <message numerus="yes">
        <source>The record was not saved: %Ln error(s) must be corrected. They are marked in the form.</source>
        <translation>
            <numerusform>L’enregistrement n’a pas été sauvegardé&#xa0;: %Ln erreur doit être corrigée. Elle est signalée dans le formulaire.</numerusform>
            <numerusform>L’enregistrement n’a pas été sauvegardé&#xa0;: %Ln erreurs doivent être corrigées. Elles sont signalées dans le formulaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Saving was cancelled. Your input is kept.</source>
        <translation>L’enregistrement a été annulé. Votre saisie est conservée.</translation>
    </message>
    <message>
        <source>This record was changed by %1 while you were editing it. Your input is kept.</source>
        <translation>Cet enregistrement a été modifié par %1 pendant votre saisie. Votre saisie est conservée.</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Afficher les différences</translation>
    </message>
    <message>
        <source>This record was deleted by somebody else. Your input is kept; saving creates the record again.</source>
        <translation>Cet enregistrement a été supprimé par quelqu’un d’autre. Votre saisie est conservée&#x202f;; l’enregistrer le crée à nouveau.</translation>
    </message>
    <message>
        <source>This record was changed by somebody else. Your input is not saved.</source>
        <translation>Cet enregistrement a été modifié par quelqu’un d’autre. Votre saisie n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>The form now contains both changes. Save it to keep them.</source>
        <translation>Les deux modifications sont maintenant dans le formulaire. Enregistrez-le pour les garder.</translation>
    </message>
    <message>
        <source>This record has been changed since then. Your input is kept.</source>
        <translation>Cet enregistrement a été modifié depuis. Votre saisie est conservée.</translation>
    </message>
    <message>
        <source>The event of %1 replaces the reported status.</source>
        <translation>L’événement (%1) remplace le statut indiqué.</translation>
    </message>
</context>
<context>
    <name>mra::RecordTable</name>
    <message>
        <source>Default columns</source>
        <translation>Colonnes d’origine</translation>
    </message>
</context>
<context>
    <name>mra::RegionTotals</name>
    <message>
        <source>not counted</source>
        <translation>non compté</translation>
    </message>
</context>
<context>
    <name>mra::RemarkSummary</name>
    <message numerus="yes">
        <source>%Ln error(s) to fix before saving</source>
        <translation>
            <numerusform>%Ln erreur à corriger avant d’enregistrer</numerusform>
            <numerusform>%Ln erreurs à corriger avant d’enregistrer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln avertissement</numerusform>
            <numerusform>%Ln avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between counts of errors and of warnings</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Afficher le premier point</translation>
    </message>
</context>
<context>
    <name>mra::SearchBox</name>
    <message>
        <source>Reading the names…</source>
        <translation>Lecture des noms en cours…</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>a group of hits and their number</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>Rechercher (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>No database is open, so nothing can be found.</source>
        <translation>Aucune base de données n’est ouverte, rien ne peut donc être trouvé.</translation>
    </message>
    <message>
        <source>No name, code or other text contains this.</source>
        <translation>Rien ne contient cela dans un nom, un code ou un autre texte.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a name, and why it was found</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Search names, codes and texts in any language</source>
        <translation>Chercher des noms, codes et textes dans toutes les langues</translation>
    </message>
</context>
<context>
    <name>mra::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>mra::StateBar</name>
    <message>
        <source>No home country is chosen for this database. Nothing is counted until you choose one.</source>
        <translation>Aucun pays de référence n’est choisi pour cette base de données. Tant qu’il ne l’est pas, rien n’est compté pour lui.</translation>
    </message>
    <message>
        <source>The home country “%1” is not in this database. Nothing is counted until you choose another one.</source>
        <translation>Le pays de référence «&#xa0;%1&#xa0;» n’est pas dans cette base de données. Tant qu’un autre n’est pas choisi, rien n’est compté.</translation>
    </message>
    <message>
        <source>Choose the home country…</source>
        <translation>Choisir le pays de référence…</translation>
    </message>
    <message>
        <source>The database is not responding yet. The program is waiting for it.</source>
        <translation>La base de données ne répond pas encore. Le programme attend.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save my data as…</source>
        <translation>Enregistrer mes données sous…</translation>
    </message>
    <message>
        <source>Another program replaced the database file. You see the previous data, which can no longer be changed, and your input is kept.</source>
        <translation>Un autre programme a remplacé le fichier de la base de données. Vous voyez les données précédentes, qui ne peuvent plus être modifiées, et votre saisie est conservée.</translation>
    </message>
    <message>
        <source>Open the new file</source>
        <translation>Ouvrir le nouveau fichier</translation>
    </message>
    <message>
        <source>The database file was moved or deleted. You see the previous data, and your input is kept. Put the file back, or save the data shown.</source>
        <translation>Le fichier de la base de données a été déplacé ou supprimé. Vous voyez les données précédentes, et votre saisie est conservée. Remettez le fichier en place ou enregistrez les données affichées.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save readable data as…</source>
        <translation>Enregistrer les données lisibles sous…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>The database is damaged and can no longer be changed. What you see could be read, and your input is kept.</source>
        <translation>La base de données est endommagée et plus rien n’y est écrit. Ce que vous voyez a pu être lu, et votre saisie est conservée.</translation>
    </message>
    <message>
        <source>Another program has locked the database, so it cannot be read now. You see the previous data; the database is read again as soon as it is free.</source>
        <translation>Un autre programme a verrouillé la base de données, qui ne peut pas être lue pour l’instant. Vous voyez les données précédentes&#x202f;; elle sera relue dès qu’elle sera libre.</translation>
    </message>
    <message>
        <source>The connection to the server was lost. You see the last known data, and your input is kept; the program reconnects automatically.</source>
        <translation>La connexion au serveur est perdue. Vous voyez les dernières données connues, et votre saisie est conservée&#x202f;; le programme se reconnecte automatiquement.</translation>
    </message>
    <message>
        <source>The database cannot be read now. You see the last known data, and your input is kept; the program tries again automatically. (%1)</source>
        <comment>the system&apos;s own words</comment>
        <translation>La base de données ne peut pas être lue pour l’instant. Vous voyez les dernières données connues, et votre saisie est conservée&#x202f;; le programme réessaie automatiquement. (%1)</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Enregistrer une copie sous…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The database is in “%1”, a folder that %2 synchronises between several computers. If two people work there, the work of one can be lost without warning. Keep the database in another folder or on a server, and put backups here.</source>
        <comment>folder, name of a program</comment>
        <translation>La base de données se trouve dans «&#xa0;%1&#xa0;», un dossier que %2 synchronise entre plusieurs ordinateurs. Si deux personnes y travaillent, le travail de l’une peut se perdre sans avertissement. Gardez la base de données dans un autre dossier ou sur un serveur, et placez ici les sauvegardes.</translation>
    </message>
    <message>
        <source>The file was replaced</source>
        <translation>Le fichier a été remplacé</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>Le fichier a disparu</translation>
    </message>
    <message>
        <source>Damaged; read-only</source>
        <translation>Endommagée&#x202f;; lecture seule</translation>
    </message>
    <message>
        <source>Locked by another program; trying again</source>
        <translation>Verrouillée par un autre programme&#x202f;; nouvelle tentative</translation>
    </message>
    <message>
        <source>No connection; trying again</source>
        <translation>Pas de connexion&#x202f;; nouvelle tentative</translation>
    </message>
    <message>
        <source>Read-only: created by a newer version</source>
        <translation>Lecture seule&#xa0;: créée par une version plus récente</translation>
    </message>
    <message>
        <source>Read-only: the medium cannot be written to</source>
        <translation>Lecture seule&#xa0;: le support ne peut pas être écrit</translation>
    </message>
    <message>
        <source>Read-only: no permission to change it</source>
        <translation>Lecture seule&#xa0;: pas le droit de modifier</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Cannot be read; trying again</source>
        <translation>Lecture impossible&#x202f;; nouvelle tentative</translation>
    </message>
    <message>
        <source>No database is open.</source>
        <translation>Aucune base de données n’est ouverte.</translation>
    </message>
    <message>
        <source>Open database…</source>
        <translation>Ouvrir une base de données…</translation>
    </message>
    <message>
        <source>New database…</source>
        <translation>Nouvelle base de données…</translation>
    </message>
    <message>
        <source>The database file also has another name (a hard link). If it is opened under that name after a crash, it may be found damaged, and restoring a backup replaces it under one name only. Keep one name, and copy the file if you need a second one.</source>
        <translation>Le fichier de la base de données a aussi un autre nom (un lien physique). S’il est ouvert sous ce nom après un plantage, il peut être endommagé, et la restauration d’une sauvegarde ne le remplace que sous un seul nom. Gardez un seul nom, et copiez le fichier s’il vous en faut un second.</translation>
    </message>
    <message>
        <source>Read-only: the server allows no changes</source>
        <translation>Lecture seule&#xa0;: le serveur n’autorise aucune modification</translation>
    </message>
</context>
<context>
    <name>mra::StatusLine</name>
    <message>
        <source>Changes are logged as %1</source>
        <comment>a person</comment>
        <translation>Modifications inscrites au nom de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Preparing the database…</source>
        <translation>Préparation de la base de données…</translation>
    </message>
    <message>
        <source>No database is open</source>
        <translation>Aucune base de données n’est ouverte</translation>
    </message>
    <message>
        <source>Reading the database…</source>
        <translation>Lecture de la base de données…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Practice copy</source>
        <translation>Copie d’exercice</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Fermeture…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreement(s)</source>
        <translation>
            <numerusform>%Ln accord</numerusform>
            <numerusform>%Ln accords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln body/bodies</source>
        <translation>
            <numerusform>%Ln organisme</numerusform>
            <numerusform>%Ln organismes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln country/countries</source>
        <translation>
            <numerusform>%Ln pays</numerusform>
            <numerusform>%Ln pays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln projet</numerusform>
            <numerusform>%Ln projets</numerusform>
        </translation>
    </message>
    <message>
        <source>Database: %1</source>
        <comment>a file or an address</comment>
        <translation>Base de données&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>mra::WindowActions</name>
    <message>
        <source>&amp;New database…</source>
        <translation>&amp;Nouvelle base de données…</translation>
    </message>
    <message>
        <source>&amp;Open database…</source>
        <translation>&amp;Ouvrir une base de données…</translation>
    </message>
    <message>
        <source>Open database on a &amp;server…</source>
        <translation>Ouvrir une base de données sur un &amp;serveur…</translation>
    </message>
    <message>
        <source>Re&amp;cent databases</source>
        <translation>Bases de données ré&amp;centes</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>Sau&amp;vegarder maintenant…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Rea&amp;d-only</source>
        <translation>&amp;Lecture seule</translation>
    </message>
    <message>
        <source>Practice copy of &amp;this database</source>
        <translation>Copie d’exercice de ce&amp;tte base de données</translation>
    </message>
    <message>
        <source>Practice copy of the tra&amp;ining set</source>
        <translation>Copie d’exercice des &amp;données de formation</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Supprimer la copie</translation>
    </message>
    <message>
        <source>Print previe&amp;w…</source>
        <translation>&amp;Aperçu avant impression…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Préfér&amp;ences…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Re&amp;chercher</translation>
    </message>
    <message>
        <source>&amp;About MRA Atlas</source>
        <translation>À &amp;propos de MRA Atlas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;System colours</source>
        <translation>Thème du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>Thème &amp;clair</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Thème s&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
</context>
<context>
    <name>FoundReason</name>
    <message>
        <source>%1: %2</source>
        <comment>a field and its text that a search met</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Accords</translation>
    </message>
    <message>
        <source>None is recorded.</source>
        <translation>Aucun n’est enregistré.</translation>
    </message>
    <message>
        <source>Together with %1</source>
        <comment>agreements, home</comment>
        <translation>En commun&#xa0;: %1</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>agreements</comment>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Former</source>
        <comment>agreements</comment>
        <translation>Anciens</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountText</name>
    <message>
        <source>Counted once: each agreement in which the territory takes part on any day, itself, through a group of which it is a member on that day, or through a body that represents it.</source>
        <translation>Règle&#xa0;: chaque accord auquel il prend part à une date quelconque compte une fois, qu’il y participe lui-même, par un groupe dont il est membre à cette date ou par un organisme qui le représente.</translation>
    </message>
    <message>
        <source>Counted once: each agreement in which the group as a whole takes part on any day, through a body that represents it.</source>
        <translation>Règle&#xa0;: chaque accord auquel le groupe dans son ensemble prend part à une date quelconque, par un organisme qui le représente, compte une fois.</translation>
    </message>
    <message>
        <source>Counted once: each agreement that has the body as a party in any role, lists it, or names it in an event, on any day.</source>
        <translation>Règle&#xa0;: chaque accord dont l’organisme est partie à un titre quelconque, dont la liste le comporte ou dont un événement le mentionne, à une date quelconque, compte une fois.</translation>
    </message>
    <message>
        <source>Counted once: each agreement with a scope in the sector or below it, on any day.</source>
        <translation>Règle&#xa0;: chaque accord dont une portée relève de ce secteur ou d’un sous-secteur, à une date quelconque, compte une fois.</translation>
    </message>
    <message>
        <source>Counted: its agreements that have ended, and those that it has left.</source>
        <translation>Règle&#xa0;: ceux de ses accords qui ont pris fin ou auxquels il ne prend plus part.</translation>
    </message>
    <message>
        <source>Counted once: each territory that is a member on the day.</source>
        <translation>Règle&#xa0;: chaque territoire dont l’appartenance est valable à cette date compte une fois.</translation>
    </message>
</context>
<context>
    <name>RoleText</name>
    <message>
        <source>Listed body</source>
        <comment>role</comment>
        <translation>Organisme inscrit sur la liste</translation>
    </message>
    <message>
        <source>Named by an event</source>
        <comment>role</comment>
        <translation>Mentionné par un événement</translation>
    </message>
</context>
<context>
    <name>StandingText</name>
    <message>
        <source>until %1, then renewed by itself; since when is not recorded.</source>
        <comment>after a status</comment>
        <translation>jusqu’à %1, puis renouvelé par tacite reconduction ; la date de début n’est pas consignée.</translation>
    </message>
    <message>
        <source>renewed by itself; since when is not recorded.</source>
        <comment>after a status</comment>
        <translation>renouvelé par tacite reconduction ; la date de début n’est pas consignée.</translation>
    </message>
    <message>
        <source>since %1, until %2, then renewed by itself.</source>
        <comment>after a status</comment>
        <translation>depuis %1, jusqu’à %2, puis renouvelé par tacite reconduction.</translation>
    </message>
    <message>
        <source>since %1, renewed by itself.</source>
        <comment>after a status</comment>
        <translation>depuis %1, renouvelé par tacite reconduction.</translation>
    </message>
    <message>
        <source>until %1; since when is not recorded.</source>
        <comment>after a status</comment>
        <translation>jusqu’à %1 ; la date de début n’est pas consignée.</translation>
    </message>
    <message>
        <source>it ends on %1; since when is not recorded.</source>
        <comment>after a status</comment>
        <translation>fin : %1 ; la date de début n’est pas consignée.</translation>
    </message>
    <message>
        <source>since %1, until %2.</source>
        <comment>after a status</comment>
        <translation>depuis %1, jusqu’à %2.</translation>
    </message>
    <message>
        <source>since %1; it ends on %2.</source>
        <comment>after a status</comment>
        <translation>depuis %1 ; fin : %2.</translation>
    </message>
    <message>
        <source>since when is not recorded; no end is given.</source>
        <comment>after a status</comment>
        <translation>la date de début n’est pas consignée ; aucune fin n’est indiquée.</translation>
    </message>
    <message>
        <source>since %1; no end is given.</source>
        <comment>after a status</comment>
        <translation>depuis %1 ; aucune fin n’est indiquée.</translation>
    </message>
    <message>
        <source>it takes effect on %1.</source>
        <comment>after a status</comment>
        <translation>prise d’effet : %1.</translation>
    </message>
    <message>
        <source>it is not in force; the day of signature is not recorded.</source>
        <comment>after a status</comment>
        <translation>pas en vigueur ; le jour de la signature n’est pas consigné.</translation>
    </message>
    <message>
        <source>on %1; it is not in force yet.</source>
        <comment>after the status “signed”</comment>
        <translation>%1 ; pas encore en vigueur.</translation>
    </message>
    <message>
        <source>since when is not recorded.</source>
        <comment>after a status</comment>
        <translation>la date de début n’est pas consignée.</translation>
    </message>
    <message>
        <source>since %1.</source>
        <comment>after a status</comment>
        <translation>depuis %1.</translation>
    </message>
    <message>
        <source>since %1; it was in effect from %2.</source>
        <comment>after a status</comment>
        <translation>depuis %1 ; appliqué depuis %2.</translation>
    </message>
    <message>
        <source>its first step is on %1.</source>
        <comment>after the status “not begun”</comment>
        <translation>première étape : %1.</translation>
    </message>
    <message>
        <source>no step has a date.</source>
        <comment>after the status “not begun”</comment>
        <translation>aucune étape n’est datée.</translation>
    </message>
    <message>
        <source>it is not signed yet.</source>
        <comment>after a status</comment>
        <translation>pas encore signé.</translation>
    </message>
    <message>
        <source>nothing is accepted for now; since when is not recorded.</source>
        <comment>after a status</comment>
        <translation>rien n’est accepté pour le moment ; la date de début n’est pas consignée.</translation>
    </message>
    <message>
        <source>since %1; nothing is accepted for now.</source>
        <comment>after a status</comment>
        <translation>depuis %1 ; rien n’est accepté pour le moment.</translation>
    </message>
    <message>
        <source>no source states its status on this day.</source>
        <comment>after a status</comment>
        <translation>aucune source n’indique son statut à cette date.</translation>
    </message>
    <message>
        <source>signed on %1; no source states its status on this day.</source>
        <comment>after a status</comment>
        <translation>signé : %1 ; aucune source n’indique son statut à cette date.</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Amended by</source>
        <comment>link, followed by an agreement</comment>
        <translation>Modifié par</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <comment>link, followed by an agreement</comment>
        <translation>Remplacé par</translation>
    </message>
    <message>
        <source>Continued by</source>
        <comment>link, followed by an agreement</comment>
        <translation>Prolongé par</translation>
    </message>
    <message>
        <source>Implemented by</source>
        <comment>link, followed by an agreement</comment>
        <translation>Mis en œuvre par</translation>
    </message>
    <message>
        <source>Has the annex</source>
        <comment>link, followed by an agreement</comment>
        <translation>A pour annexe</translation>
    </message>
    <message>
        <source>Has the part</source>
        <comment>link, followed by an agreement</comment>
        <translation>Comprend</translation>
    </message>
    <message>
        <source>Recognises</source>
        <comment>link, followed by an agreement</comment>
        <translation>Reconnaît</translation>
    </message>
    <message>
        <source>Condition of</source>
        <comment>link, followed by an agreement</comment>
        <translation>Condition de</translation>
    </message>
    <message>
        <source>Basis of</source>
        <comment>link, followed by an agreement</comment>
        <translation>Fondement de</translation>
    </message>
</context>
<context>
    <name>ScopeMatrix</name>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>What is accepted, and since when</source>
        <translation>Ce qui est accepté, et depuis quand</translation>
    </message>
    <message>
        <source>No scope is recorded, so it is not known what is recognised.</source>
        <translation>Aucune portée n’est enregistrée&#xa0;: on ne sait pas ce qui est reconnu.</translation>
    </message>
</context>
<context>
    <name>EffectText</name>
    <message>
        <source>The status will be “%1”.</source>
        <translation>Le statut sera «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The status changes from “%1” to “%2”.</source>
        <translation>Le statut passe de «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The status stays “%1”, but its sources will contradict each other.</source>
        <translation>Le statut reste «&#xa0;%1&#xa0;», mais ses sources se contrediront.</translation>
    </message>
    <message>
        <source>The status stays “%1”; its sources will agree.</source>
        <translation>Le statut reste «&#xa0;%1&#xa0;»&#x202f;; ses sources concorderont.</translation>
    </message>
    <message>
        <source>Scopes whose status changes: %L1.</source>
        <translation>Portées dont le statut change&#xa0;: %L1.</translation>
    </message>
    <message>
        <source>Coverage goes from “%1” to “%2”: %3.</source>
        <translation>La couverture passe de «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;»&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%1” of %2 has no effect: the source reports “%3” as of %4, which is not older. The status is “%5”.</source>
        <translation>«&#xa0;%1&#xa0;» (%2) est sans effet&#xa0;: la source indique «&#xa0;%3&#xa0;» au %4, ce qui n’est pas plus ancien. Le statut est «&#xa0;%5&#xa0;».</translation>
    </message>
</context>
<context>
    <name>mra::EffectBox</name>
    <message>
        <source>What saving changes</source>
        <translation>Ce que l’enregistrement change</translation>
    </message>
    <message>
        <source>As of %1, home country %2</source>
        <comment>a day, a country</comment>
        <translation>Au %1, pays de référence&#xa0;: %2</translation>
    </message>
    <message>
        <source>Use the event</source>
        <translation>Retenir l’événement</translation>
    </message>
    <message>
        <source>Empties the reported status; source and day of the report stay, and the history keeps it</source>
        <translation>Vide le statut indiqué&#x202f;; la source et la date restent, et l’historique le conserve</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
</context>
</TS>
