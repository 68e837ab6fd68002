<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>public domain</source>
        <translation>公有领域</translation>
    </message>
    <message>
        <source>facts, with their source named</source>
        <translation>事实数据，注明来源</translation>
    </message>
    <message>
        <source>reuse with the source named</source>
        <translation>注明来源即可再利用</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message>
        <source>No event or report states its status.</source>
        <translation>没有任何事件或报告说明其状态。</translation>
    </message>
    <message>
        <source>A source says that this list is complete.</source>
        <translation>有来源说明该名单完整。</translation>
    </message>
    <message>
        <source>No source says whether this list is complete.</source>
        <translation>没有来源说明该名单是否完整。</translation>
    </message>
    <message>
        <source>On %1</source>
        <comment>a day</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Hide why</source>
        <translation>收起原因</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>参与方</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Terms and names</source>
        <translation>条款与名称</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The option “--%1” needs a value.</source>
        <translation>选项“--%1”需要一个值。</translation>
    </message>
    <message>
        <source>Database to open: a file or a server address.</source>
        <translation>要打开的数据库：文件或服务器地址。</translation>
    </message>
    <message>
        <source>Language of the program: en, zh, ru, fr, es or ar.</source>
        <translation>程序语言：en、zh、ru、fr、es或ar。</translation>
    </message>
    <message>
        <source>Open the database read-only.</source>
        <translation>以只读方式打开数据库。</translation>
    </message>
    <message>
        <source>Name recorded with your changes.</source>
        <translation>记录您的更改时使用的姓名。</translation>
    </message>
    <message>
        <source>Save a picture of each page to this folder, then quit.</source>
        <translation>将每个页面的图片保存到此文件夹，然后退出。</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>截图</translation>
    </message>
    <message>
        <source>A change was still being saved. After the next start, the history shows whether it was saved.</source>
        <translation>有一项更改仍在写入。是否已保存，下次启动时可在历史记录中查看。</translation>
    </message>
</context>
<context>
    <name>BodyCard</name>
    <message>
        <source>Before and after</source>
        <translation>前身与后继</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <comment>how it became another body</comment>
        <translation>前身（%1）</translation>
    </message>
    <message>
        <source>After: %1</source>
        <comment>how it became another body</comment>
        <translation>后继（%1）</translation>
    </message>
    <message>
        <source>Leads without being a party</source>
        <translation>牵头但未参与的协议</translation>
    </message>
</context>
<context>
    <name>BulkChange</name>
    <message>
        <source>“%1” is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD.</source>
        <translation>“%1”不是日期。请填写YYYY、YYYY-MM或YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>“%1” is not a value of this field. Choose one from the list.</source>
        <translation>“%1”不是该字段的可选值。请从列表中选择。</translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>label before a value</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>date</comment>
        <translation>%1起</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>至%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1至%2</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a field, and a language or coordinate</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Not a whole number. Use digits only.</source>
        <translation>这不是整数。请只填写数字。</translation>
    </message>
    <message>
        <source>Not valid coordinates. Write both in decimal degrees, such as 39.9042.</source>
        <translation>坐标无效。请用十进制度数填写两个值，如39.9042。</translation>
    </message>
    <message>
        <source>No matching record has this name or code. Choose one from the list that opens while you type.</source>
        <translation>该字段可选的记录中没有此名称或代码。请从输入时弹出的列表中选择。</translation>
    </message>
    <message>
        <source>Not a value of this field. Choose one from the list.</source>
        <translation>该字段没有这个选项。请从列表中选择。</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>%1: %2</source>
        <comment>row of a list, field</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Children</name>
    <message>
        <source>Parties</source>
        <translation>参与方</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Designated bodies</source>
        <translation>获指定机构</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Links to other agreements</source>
        <translation>相关协议</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Successors</source>
        <translation>后继机构</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Evidence of membership</source>
        <translation>成员资格的依据</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>走廊</translation>
    </message>
    <message>
        <source>Points of the corridor</source>
        <translation>走廊节点</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The option “--%1” is not available here.</source>
        <translation>此处没有选项“--%1”。</translation>
    </message>
    <message>
        <source>The option “--%1” takes no value.</source>
        <translation>选项“--%1”不带值。</translation>
    </message>
    <message>
        <source>The option “--%1” needs a value.</source>
        <translation>选项“--%1”需要一个值。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>没有给出命令。</translation>
    </message>
    <message>
        <source>The command “%1” needs: %2.</source>
        <translation>命令“%1”需要：%2。</translation>
    </message>
    <message>
        <source>The command “%1” does not take “%2”.</source>
        <translation>命令“%1”不接受“%2”。</translation>
    </message>
    <message>
        <source>The command “%1” works on the current state only. Leave out “--known-on”.</source>
        <translation>命令“%1”只处理当前状态。请去掉“--known-on”。</translation>
    </message>
    <message>
        <source>The database: a file or postgresql://…; by default your own, which is created with the reference data if it does not exist.</source>
        <translation>数据库：文件或postgresql://…；默认为您自己的数据库，如不存在则用参考数据新建。</translation>
    </message>
    <message>
        <source>Print JSON for programs.</source>
        <translation>以JSON输出，供程序使用。</translation>
    </message>
    <message>
        <source>Language of names and messages: en, zh, ru, fr, es or ar.</source>
        <translation>名称和消息的语言：en、zh、ru、fr、es或ar。</translation>
    </message>
    <message>
        <source>Name recorded with the changes.</source>
        <translation>记录更改时使用的姓名。</translation>
    </message>
    <message>
        <source>Read the data as they were known at the end of this day.</source>
        <translation>读取截至该日结束时所知的状态。</translation>
    </message>
    <message>
        <source>Open the database read-only.</source>
        <translation>以只读方式打开数据库。</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>Print the version of the program.</source>
        <translation>显示程序版本。</translation>
    </message>
    <message>
        <source>There is nothing to do. Nothing was changed.</source>
        <translation>没有需要执行的操作，未作任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 to %2, with %n entry(ies) of history.</source>
        <translation>
            <numerusform>已将%1复制到%2，含%n条历史记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy a database with its whole history to a new place, a file or a server.</source>
        <translation>把数据库连同全部历史记录复制到新的位置（文件或服务器）。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖情况</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层面</translation>
    </message>
    <message>
        <source>Caveats</source>
        <comment>flags on a status</comment>
        <translation>注意事项</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>The command “%1” needs the option “--%2”.</source>
        <translation>命令“%1”需要选项“--%2”。</translation>
    </message>
    <message>
        <source>The home country, such as CN.</source>
        <translation>本方国家或地区，如CN。</translation>
    </message>
    <message>
        <source>The day to show; today by default.</source>
        <translation>查询日期；默认为今天。</translation>
    </message>
    <message>
        <source>Own results accepted abroad (the default), foreign results accepted at home, or both.</source>
        <translation>本方结果在境外被接受（默认）、境外结果在本方被接受，或双向。</translation>
    </message>
    <message>
        <source>Only this sector; any sector by default.</source>
        <translation>仅限该领域；默认为任何领域。</translation>
    </message>
    <message>
        <source>Only this activity, such as testing.</source>
        <translation>仅限该活动，如testing。</translation>
    </message>
    <message>
        <source>Only this evidence, such as test_report.</source>
        <translation>仅限该证明形式，如test_report。</translation>
    </message>
    <message>
        <source>Layers to count: government, scheme (both by default), accreditation.</source>
        <translation>计入的层面：government、scheme（默认计入这两项）和accreditation。</translation>
    </message>
    <message>
        <source>Only the members of this group, such as BRI.</source>
        <translation>仅限该组的成员，如BRI。</translation>
    </message>
    <message>
        <source>Show where results are usable on a day.</source>
        <translation>显示结果在某日可在哪些国家和地区使用。</translation>
    </message>
    <message>
        <source>Outgoing: where results issued in %1 are accepted.</source>
        <translation>外方接受：哪些国家和地区接受%1出具的结果。</translation>
    </message>
    <message>
        <source>Incoming: whose results are accepted in %1.</source>
        <translation>本方接受：%1接受哪些国家和地区的结果。</translation>
    </message>
    <message>
        <source>Mutual: acceptance both ways between %1 and each country.</source>
        <translation>相互接受：%1与各国家和地区双向接受。</translation>
    </message>
    <message>
        <source>Day: %1. Layers: %2.</source>
        <translation>日期：%1。层面：%2。</translation>
    </message>
    <message>
        <source>Sector: %1.</source>
        <translation>领域：%1。</translation>
    </message>
    <message>
        <source>Any sector: the best result of all sectors counts.</source>
        <translation>任何领域：取所有领域中最好的情况。</translation>
    </message>
    <message>
        <source>Activity: %1.</source>
        <translation>活动：%1。</translation>
    </message>
    <message>
        <source>Evidence: %1.</source>
        <translation>证明形式：%1。</translation>
    </message>
    <message>
        <source>Countries: members of %1 on that day.</source>
        <translation>国家和地区：当日%1的成员。</translation>
    </message>
    <message>
        <source>“None” means that no recognition is recorded; “unknown” means that its state is not known.</source>
        <translation>“无”表示没有承认的记录；“不明”表示承认的状态不清楚。</translation>
    </message>
    <message>
        <source>“%2” is not a value of the option “--%1”. Its values are: %3.</source>
        <translation>选项“--%1”不接受“%2”。可用的值：%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written to %1.</source>
        <translation>
            <numerusform>已将%n个文件写入%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Format of the files; csv by default.</source>
        <translation>文件的格式；默认为csv。</translation>
    </message>
    <message>
        <source>Write all records to files that “import” can read back.</source>
        <translation>把全部记录导出为可由“import”读回的文件。</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <translation>用法：%1 [选项]</translation>
    </message>
    <message>
        <source>MRA Atlas keeps agreements on the mutual recognition of conformity assessment results, and shows where results are usable on a given day.</source>
        <translation>MRA Atlas管理合格评定结果互认协议，并说明结果在某日可在哪些国家和地区使用。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Options for all commands:</source>
        <translation>所有命令的选项：</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused with a reason, 2 wrong usage.</source>
        <translation>退出码：0表示完成，1表示被拒绝（附理由），2表示用法错误。</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” explains a command.</source>
        <translation>“%1 COMMAND --help”说明某个命令。</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>新建了%1</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>更改了%1</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>删除了%1</translation>
    </message>
    <message>
        <source>“%1” is not a valid number of entries. Use a whole number greater than zero.</source>
        <translation>“%1”不是有效的条数。请填写大于零的整数。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What</source>
        <translation>更改内容</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>共%n条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no step to undo. Nothing was changed.</source>
        <translation>%1没有可以撤销的步骤。未作任何更改。</translation>
    </message>
    <message>
        <source>The latest step was undone:</source>
        <translation>已撤销最近的一步：</translation>
    </message>
    <message>
        <source>%1 has no undone step to redo. Nothing was changed.</source>
        <translation>%1没有可以重做的步骤。未作任何更改。</translation>
    </message>
    <message>
        <source>The undone step was redone:</source>
        <translation>已重做撤销的一步：</translation>
    </message>
    <message>
        <source>Hash of the last entry: %1</source>
        <translation>最后一条的哈希值：%1</translation>
    </message>
    <message>
        <source>Only the latest N entries.</source>
        <translation>只显示最近N条。</translation>
    </message>
    <message>
        <source>Show the history: who changed what, when and why.</source>
        <translation>显示历史记录：何人何时因何理由更改了什么。</translation>
    </message>
    <message>
        <source>Undo your latest step.</source>
        <translation>撤销您最近的一步。</translation>
    </message>
    <message>
        <source>Redo the step that you undid last.</source>
        <translation>重做您刚刚撤销的一步。</translation>
    </message>
    <message>
        <source>Check that the history is complete and leads to the current state.</source>
        <translation>检查历史记录是否完整，是否与当前状态一致。</translation>
    </message>
    <message>
        <source>The folder “%1” contains no .csv or .json files. Nothing was imported.</source>
        <translation>文件夹“%1”中没有.csv或.json文件，未导入任何内容。</translation>
    </message>
    <message>
        <source>There is no table “%1”. The tables are: %2.</source>
        <translation>没有数据表“%1”。可用的数据表：%2。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>rows</comment>
        <translation>新建</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>rows</comment>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>rows</comment>
        <translation>未变</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>rows</comment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>rows</comment>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s), which do not prevent saving:</source>
        <translation>
            <numerusform>%n条警告（不影响保存）：</numerusform>
        </translation>
    </message>
    <message>
        <source>This was a dry run: nothing was saved.</source>
        <translation>这是试运行：未保存任何内容。</translation>
    </message>
    <message>
        <source>There was nothing to save.</source>
        <translation>没有需要保存的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were saved as one step. Use “undo” to undo it.</source>
        <translation>
            <numerusform>已将%n条记录作为一步保存，可用“undo”撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be refused.</source>
        <translation>
            <numerusform>将有%n行被拒绝。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused; all others were kept.</source>
        <translation>
            <numerusform>有%n行被拒绝；其余各行均已保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused; there were no others.</source>
        <translation>
            <numerusform>有%n行被拒绝，此外没有其他行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what would change, and save nothing.</source>
        <translation>只显示将会更改的内容，不保存。</translation>
    </message>
    <message>
        <source>Remove the rows of this table that are not in the files; may be given several times.</source>
        <translation>从该数据表中移除文件里没有的行；可多次使用。</translation>
    </message>
    <message>
        <source>Add and update records from CSV or JSON files, or from the files of a folder.</source>
        <translation>从CSV或JSON文件，或从文件夹中的文件，新增和更新记录。</translation>
    </message>
    <message>
        <source>The database is given twice: as an argument and with “--db”.</source>
        <translation>数据库指定了两次：既作为参数，又用了“--db”。</translation>
    </message>
    <message>
        <source>An empty database was created: %1</source>
        <translation>已新建空数据库：%1</translation>
    </message>
    <message numerus="yes">
        <source>A database with %n record(s) of reference data was created: %1</source>
        <translation>
            <numerusform>已新建数据库，含%n条参考数据记录：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out the reference data.</source>
        <translation>不放入参考数据。</translation>
    </message>
    <message>
        <source>Create a database with the reference data.</source>
        <translation>新建数据库，并放入参考数据。</translation>
    </message>
    <message>
        <source>Status on %1</source>
        <comment>heading</comment>
        <translation>%1的状态</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>共%n条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>List the countries, groups, sectors, codes, bodies, agreements, projects or sources.</source>
        <translation>列出国家和地区、国家和地区组、领域、分类代码、机构、协议、项目或来源。</translation>
    </message>
    <message>
        <source>There is no such record: %1. Use “list” to find it.</source>
        <translation>没有这条记录：%1。请用“list”查找。</translation>
    </message>
    <message>
        <source>“%1” is not a kind of record. The kinds are: %2.</source>
        <translation>“%1”不是记录种类。可用的种类：%2。</translation>
    </message>
    <message>
        <source>The language “%1” is not available. Available: %2.</source>
        <translation>程序不支持语言“%1”。支持的语言：%2。</translation>
    </message>
    <message>
        <source>The output could not be written completely.</source>
        <translation>输出未能完整写出。</translation>
    </message>
    <message>
        <source>See “mra-atlas-cli --help”.</source>
        <translation>参见“mra-atlas-cli --help”。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员数</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <comment>a group</comment>
        <translation>合计：%1</translation>
    </message>
    <message>
        <source>Counted once: each member on that day, at its highest recognition level. The home country is a member where the table says so, but has no level of its own.</source>
        <translation>计数规则：当日每个成员计一次，取其最高级别。本方国家或地区如在表中列为成员则计入，但自身没有级别。</translation>
    </message>
    <message>
        <source>The home country; CN by default.</source>
        <translation>本方国家或地区；默认为CN。</translation>
    </message>
    <message>
        <source>Count the coverage of the Belt and Road by region.</source>
        <translation>按区域统计“一带一路”的覆盖情况。</translation>
    </message>
    <message>
        <source>The records have no field “%1”. They have: %2.</source>
        <translation>记录没有字段“%1”。可用的字段：%2。</translation>
    </message>
    <message>
        <source>Status on %1: %2</source>
        <translation>%1的状态：%2</translation>
    </message>
    <message>
        <source>Caveats: %1</source>
        <comment>flags on a status</comment>
        <translation>注意事项：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) with the status “%1”</source>
        <translation>
            <numerusform>%n项范围的状态为“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>所属组别</translation>
    </message>
    <message>
        <source>Show one record with everything that belongs to it.</source>
        <translation>显示一条记录及其全部所属内容。</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>No event on or before that day determines the status.</source>
        <translation>该日及以前没有决定该状态的事件。</translation>
    </message>
    <message>
        <source>The day for which the status is shown.</source>
        <translation>要显示状态的日期。</translation>
    </message>
    <message>
        <source>Show the events and the report that determine the status.</source>
        <translation>显示决定该状态的事件和报告。</translation>
    </message>
    <message>
        <source>Show the status of an agreement on a day.</source>
        <translation>显示协议在某日的状态。</translation>
    </message>
    <message>
        <source>A verified copy of “%1” was saved to “%2”.</source>
        <translation>“%1”经核验的副本已存入“%2”。</translation>
    </message>
    <message>
        <source>Only a database in a file can be restored. Nothing was changed; use “copy” to copy the backup to an empty database on the server.</source>
        <translation>只有文件形式的数据库才能恢复。未作任何更改；请用“copy”把备份复制到服务器上的空数据库。</translation>
    </message>
    <message>
        <source>“%1” was restored from “%2”. Its previous content is kept in “%3”.</source>
        <translation>已从“%2”恢复“%1”。恢复前的内容保存在“%3”中。</translation>
    </message>
    <message>
        <source>Make a verified copy of the database in a new file.</source>
        <translation>在新文件中生成经核验的数据库副本。</translation>
    </message>
    <message>
        <source>Restore a backup; the current content is kept in a file next to the database.</source>
        <translation>恢复备份；现有内容会保存在数据库旁边的一个文件中。</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>%1 的密码：</translation>
    </message>
    <message>
        <source>Agreements</source>
        <comment>number of agreements</comment>
        <translation>协议数</translation>
    </message>
    <message>
        <source>Former</source>
        <comment>heading: of the past</comment>
        <translation>过往</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Agreements: %1 (former: %2)</source>
        <translation>协议：%1，其中过往：%2</translation>
    </message>
    <message>
        <source>The day for which statuses or memberships are shown.</source>
        <translation>查询状态或成员资格的日期。</translation>
    </message>
    <message>
        <source>Only records found by a search for this text, or with this value in this field; several filters must all match.</source>
        <translation>仅列出搜索此文本能找到的记录，或此字段为该值的记录；多个筛选条件须同时满足。</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write YYYY-MM-DD, such as 2026-01-31, or today.</source>
        <translation>“%1”不是日期。请写 YYYY-MM-DD，例如 2026-01-31，或写 today。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and its code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Several records are named “%1”: %2. Use the code of one of them.</source>
        <translation>多条记录的名称都是“%1”：%2。请使用其中一条的代码。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>caveat or rung, what it means</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The group whose subgroups are the rows; by default the Belt and Road Initiative.</source>
        <translation>其下级组作为行的组；默认为“一带一路”倡议。</translation>
    </message>
    <message>
        <source>Nothing was recorded in the database by the end of %1; its history begins later.</source>
        <translation>截至%1终了，数据库中尚无任何记录；其历史记录从更晚的日期开始。</translation>
    </message>
    <message>
        <source>The name given with “--user” has more than %1 characters, the most that the history can keep. Shorten it.</source>
        <translation>“--user”给出的名称超过%1个字符，这是历史记录所能保存的上限。请缩短。</translation>
    </message>
    <message>
        <source>The option “--%1” is given twice. Keep one of the two.</source>
        <translation>选项“--%1”给出了两次。请保留其中一个。</translation>
    </message>
</context>
<context>
    <name>ComboBox</name>
    <message>
        <source>%1: %2</source>
        <comment>a field, its value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>CoveragePicture</name>
    <message>
        <source>Where results of %1 are accepted: %2</source>
        <comment>home, sector</comment>
        <translation>接受%1结果的国家和地区（%2）</translation>
    </message>
    <message>
        <source>Whose results %1 accepts: %2</source>
        <comment>home, sector</comment>
        <translation>结果被%1接受的国家和地区（%2）</translation>
    </message>
    <message>
        <source>Mutual recognition of results with %1: %2</source>
        <comment>home, sector</comment>
        <translation>与%1相互承认结果的国家和地区（%2）</translation>
    </message>
    <message>
        <source>No home country is chosen</source>
        <translation>未选择本方国家或地区</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more agreement(s)</source>
        <translation>
            <numerusform>另有%Ln项协议</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rung, number of countries</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>partial, or one way only</source>
        <translation>仅部分范围或仅单向</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>本方</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreement(s)</source>
        <translation>
            <numerusform>%Ln项协议</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of the map, rung</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>outside the chosen region</source>
        <translation>所选区域之外</translation>
    </message>
    <message>
        <source>framework only: nothing is recorded as recognised</source>
        <translation>仅为框架：未记录被承认的内容</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>pattern of a day</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>pattern of a month</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time of day</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Identifier</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>国家和地区代码</translation>
    </message>
    <message>
        <source>Three-letter code</source>
        <translation>三字母代码</translation>
    </message>
    <message>
        <source>Numeric code</source>
        <translation>数字代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name in the original language</source>
        <translation>原文名称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title in the original language</source>
        <translation>原文标题</translation>
    </message>
    <message>
        <source>Original language</source>
        <translation>原文语种</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Type of point</source>
        <translation>节点类型</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>参与形式</translation>
    </message>
    <message>
        <source>Reported status</source>
        <translation>报告状态</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>In effect from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Last day of validity</source>
        <translation>期限最后一日</translation>
    </message>
    <message>
        <source>Term in months</source>
        <translation>期限（月）</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>续期</translation>
    </message>
    <message>
        <source>Renewal period in months</source>
        <translation>续期长度（月）</translation>
    </message>
    <message>
        <source>Notice period in months</source>
        <translation>通知期（月）</translation>
    </message>
    <message>
        <source>Notice is due</source>
        <translation>通知时点</translation>
    </message>
    <message>
        <source>List of bodies</source>
        <translation>机构名单</translation>
    </message>
    <message>
        <source>Lead body</source>
        <translation>牵头机构</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>来源网址</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至日期</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>参与方</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Only for sectors</source>
        <translation>仅限领域</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Issued in</source>
        <translation>出具地</translation>
    </message>
    <message>
        <source>Accepted in</source>
        <translation>接受地</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证明形式</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Scope since</source>
        <translation>范围起始日期</translation>
    </message>
    <message>
        <source>Scope until</source>
        <translation>范围截止日期</translation>
    </message>
    <message>
        <source>Reported status of the scope</source>
        <translation>范围的报告状态</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Event identifier</source>
        <translation>事件标识符</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Part of the text</source>
        <translation>文本部分</translation>
    </message>
    <message>
        <source>Term used by the source</source>
        <translation>来源用词</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Other agreement</source>
        <translation>另一项协议</translation>
    </message>
    <message>
        <source>Country of the seat</source>
        <translation>所在国家或地区</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>后继机构</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Status of the evidence</source>
        <translation>依据情况</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>IAF codes</source>
        <translation>IAF代码</translation>
    </message>
    <message>
        <source>ICS fields</source>
        <translation>ICS领域</translation>
    </message>
    <message>
        <source>HS chapters</source>
        <translation>HS章</translation>
    </message>
    <message>
        <source>IECEE categories</source>
        <translation>IECEE类别</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>分类体系</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>类</translation>
    </message>
    <message>
        <source>NACE Rev. 2</source>
        <translation>NACE第2版</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Capital (English name)</source>
        <translation>首都（英文名）</translation>
    </message>
    <message>
        <source>Location of the capital</source>
        <translation>首都位置</translation>
    </message>
    <message>
        <source>Location of the label on the map</source>
        <translation>地图标注位置</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>What the source says</source>
        <translation>来源所述</translation>
    </message>
    <message>
        <source>Basis of the year</source>
        <translation>用作年份依据</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>支线</translation>
    </message>
    <message>
        <source>Position on the line</source>
        <translation>沿线次序</translation>
    </message>
    <message>
        <source>Main line</source>
        <translation>主线</translation>
    </message>
    <message>
        <source>Branch lines</source>
        <translation>支线</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>生效方式</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>参与的活动</translation>
    </message>
    <message>
        <source>Without permanent population</source>
        <translation>无常住人口</translation>
    </message>
</context>
<context>
    <name>FieldChange</name>
    <message>
        <source>%1 (%2)</source>
        <comment>text, code of its language</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a list, row of it</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the values of a row</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind and name of a record</comment>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation>新建了%1。</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>更改了%1。</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>删除了%1。</translation>
    </message>
    <message>
        <source>%1: “%2” was added.</source>
        <comment>field, value</comment>
        <translation>%1：新增“%2”。</translation>
    </message>
    <message>
        <source>%1: “%2” was removed.</source>
        <comment>field, value</comment>
        <translation>%1：移除“%2”。</translation>
    </message>
    <message>
        <source>%1: “%2” → “%3”.</source>
        <comment>field, value before, value after</comment>
        <translation>%1：“%2”→“%3”。</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>all sectors</source>
        <translation>所有领域</translation>
    </message>
    <message>
        <source>Counted once: each country, at the highest recognition level of any route in the layers %1.</source>
        <translation>计数规则：取所选层面（%1）中任一途径的最高级别；每个国家或地区只计一次。</translation>
    </message>
    <message>
        <source>Nothing is counted, because no home country is chosen.</source>
        <translation>未选择本方国家或地区，因此没有统计。</translation>
    </message>
</context>
<context>
    <name>FormSection</name>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Source and notes</source>
        <translation>来源和备注</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Term and renewal</source>
        <translation>期限与续期</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Places on the map</source>
        <translation>地图上的位置</translation>
    </message>
    <message>
        <source>Public classifications</source>
        <translation>公开分类</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>IssueText</name>
    <message>
        <source>%1, %2</source>
        <comment>a record, and a list in it</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>label and key of a field</comment>
        <translation>“%1”（%2）</translation>
    </message>
    <message>
        <source>The field %1 is empty. Fill it in.</source>
        <translation>字段%1为空。请填写。</translation>
    </message>
    <message>
        <source>The field %1 contains invisible control characters or text that is not in Unicode form NFC: “%2”. Type the text again.</source>
        <translation>字段%1含有不可见的控制字符，或不是Unicode NFC形式的文字：“%2”。请重新输入。</translation>
    </message>
    <message>
        <source>The field %1 names “%2”, which does not exist. Correct the code, or add the missing record.</source>
        <translation>字段%1中的“%2”不存在。请改正代码，或补上缺少的记录。</translation>
    </message>
    <message>
        <source>The period “%2” ends before it begins (field %1). Correct one of the two dates.</source>
        <translation>期间“%2”的结束早于开始（字段%1）。请改正其中一个日期。</translation>
    </message>
    <message>
        <source>“%1” is entered twice. Keep one of the two entries.</source>
        <translation>“%1”输入了两次。请只保留其中一条。</translation>
    </message>
    <message>
        <source>The value %2 of the field %1 is outside its range. Correct the number.</source>
        <translation>字段%1的值%2超出范围。请改正数字。</translation>
    </message>
    <message>
        <source>“%2” in the field %1 would make this record its own ancestor. Choose another record there.</source>
        <translation>字段%1中的“%2”会使本记录成为自己的上级。请在该处选择另一条记录。</translation>
    </message>
    <message>
        <source>It cannot be deleted, because these records refer to it: %1. Change them first.</source>
        <translation>该记录不能删除，因为这些记录引用了它：%1。请先更改这些记录。</translation>
    </message>
    <message>
        <source>An identifier cannot be changed (“%1”). Create a new record instead.</source>
        <translation>标识符不能更改（“%1”）。请新建一条记录。</translation>
    </message>
    <message>
        <source>The level does not match the number of sides, which is %1. Check the level and the parties.</source>
        <translation>参与形式与参与方数目（%1）不符。请检查参与形式和参与方。</translation>
    </message>
    <message>
        <source>No party represents “%2”, which the field %1 names. Check the parties, or whom they represent.</source>
        <translation>没有参与方代表字段%1中的“%2”。请检查参与方，或它们所代表的对象。</translation>
    </message>
    <message>
        <source>The reported status contradicts the recorded events. Both are kept; check the sources.</source>
        <translation>报告状态与已记录的事件相矛盾。两者都已保留；请核对来源。</translation>
    </message>
    <message>
        <source>%1, row %2: the text is not UTF-8 at byte %3. Save the file as UTF-8.</source>
        <translation>%1，第%2行：第%3字节处不是UTF-8。请把文件存为UTF-8。</translation>
    </message>
    <message>
        <source>%1, row %2: a quotation mark is not closed, or text follows a closing one. Check the quotation marks of the row.</source>
        <translation>%1，第%2行：引号没有闭合，或闭合引号后还有文字。请检查该行的引号。</translation>
    </message>
    <message>
        <source>%1, row %2: the row has %3 cells, but the header row has a different number of columns. Check commas and quotation marks.</source>
        <translation>%1，第%2行：该行有%3个单元格，与表头行的列数不同。请检查逗号和引号。</translation>
    </message>
    <message>
        <source>%1, row %2: “%4” in the column “%3” is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD.</source>
        <translation>%1，第%2行：“%3”列中的“%4”不是日期。请填写YYYY、YYYY-MM或YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>%1, row %2: “%4” in the column “%3” is not a whole number.</source>
        <translation>%1，第%2行：“%3”列中的“%4”不是整数。</translation>
    </message>
    <message>
        <source>%1, row %2: “%4” in the column “%3” is not a coordinate. Write decimal degrees, such as 39.9042.</source>
        <translation>%1，第%2行：“%3”列中的“%4”不是坐标。请填写十进制度数，如39.9042。</translation>
    </message>
    <message>
        <source>%1, row %2: “%4” in the column “%3” is neither Y (yes) nor N (no).</source>
        <translation>%1，第%2行：“%3”列中的“%4”既不是Y（是）也不是N（否）。</translation>
    </message>
    <message>
        <source>%1, row %2: “%4” is not a valid key in the column “%3”. Use a key of its vocabulary.</source>
        <translation>%1，第%2行：“%3”列的词表中没有“%4”。请使用词表中的键。</translation>
    </message>
    <message>
        <source>%1, row %2: an earlier row has the same key. Keep one of the two rows.</source>
        <translation>%1，第%2行：前面已有一行的键与它相同。请只保留一行。</translation>
    </message>
    <message>
        <source>%1: this is not JSON in the format of the program. Compare it with an exported file.</source>
        <translation>%1：这不是本程序导出的JSON。请与导出的文件对照。</translation>
    </message>
    <message>
        <source>%1, row %2. %3</source>
        <comment>file, row, and a sentence about a record</comment>
        <translation>%1，第%2行。%3</translation>
    </message>
    <message>
        <source>This is entered twice. Keep one of the two entries.</source>
        <translation>此项重复填写。请只保留其中一条。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>label of a field</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a place, and a sentence about it</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>The field %1 contains an invisible character: %2. Type the text again without it.</source>
        <translation>字段%1含有看不见的字符：%2。请重新输入，不要包含该字符。</translation>
    </message>
    <message>
        <source>The field %1 contains “%2”. Should it be “%3”? Spreadsheets remove leading zeros from codes; format the column as text.</source>
        <translation>字段%1的值为“%2”。是否应为“%3”？电子表格会去掉代码中的零；请将该列设为文本格式。</translation>
    </message>
    <message>
        <source>“%1” has the same role twice at the same time. Check the dates of the two entries.</source>
        <translation>“%1”在同一时间以同一角色参加了两次。请检查这两条记录的日期。</translation>
    </message>
    <message>
        <source>%1: the file is written in UTF-16 or UTF-32. Save it as UTF-8.</source>
        <translation>%1：文件是UTF-16或UTF-32编码。请把文件存为UTF-8。</translation>
    </message>
    <message>
        <source>%1, row %2: the row is longer than %3 MiB, and nothing after it was read. Check the quotation marks before it.</source>
        <translation>%1，第%2行：该行超过%3 MiB，其后的内容均未读取。请检查此前的引号。</translation>
    </message>
    <message>
        <source>%1, row %2: there are more than %3 cells or values in one place, which is over the limit. Check that this is the right file.</source>
        <translation>%1，第%2行：同一处有超过%3个单元格或值，超出上限。请检查文件是否正确。</translation>
    </message>
    <message>
        <source>%1: neither the file name nor the header row matches a known table. Compare it with an exported file.</source>
        <translation>%1：文件名和表头行都不对应任何已知的表。请与导出的文件对照。</translation>
    </message>
    <message>
        <source>%1: the header row matches several tables: %2. Name the file after the right table.</source>
        <translation>%1：表头行与多个表相符：%2。请用所指的表命名文件。</translation>
    </message>
    <message>
        <source>%1: key columns are missing: %2. Add them.</source>
        <translation>%1：缺少键列：%2。请补上这些列。</translation>
    </message>
    <message>
        <source>%1: the column “%2” appears twice in the header row. Keep one of the two.</source>
        <translation>%1：表头行中“%2”列出现了两次。请只保留一列。</translation>
    </message>
    <message>
        <source>%1, row %2: the text is not valid JSON at byte %3, so nothing was imported from this file. Export it again, or correct it there.</source>
        <translation>%1，第%2行：第%3字节处无法作为JSON读取，因此该文件未读取任何内容。请重新导出，或在该处更正。</translation>
    </message>
    <message>
        <source>%1, row %2: objects and lists are nested more than %3 levels deep, so nothing was imported from this file. Check that this is the right file.</source>
        <translation>%1，第%2行：对象和列表的嵌套超过%3层，因此该文件未读取任何内容。请检查文件是否正确。</translation>
    </message>
    <message>
        <source>%1, row %2: the record is longer than %3 MiB, so nothing was imported from this file. Check that this is the right file.</source>
        <translation>%1，第%2行：该记录超过%3 MiB，因此该文件未读取任何内容。请检查文件是否正确。</translation>
    </message>
    <message>
        <source>%1, row %2: the value of “%3” has the wrong type for the field. Compare it with an exported file.</source>
        <translation>%1，第%2行：“%3”的值与该字段的类型不符。请与导出的文件对照。</translation>
    </message>
    <message>
        <source>There is no file “%1”. Nothing was imported; check the name.</source>
        <translation>没有文件“%1”。未导入任何内容；请检查名称。</translation>
    </message>
    <message>
        <source>You do not have permission to read “%1”. Nothing was imported; ask for permission, or copy the file.</source>
        <translation>您无权读取“%1”。未导入任何内容；请申请权限，或复制该文件。</translation>
    </message>
    <message>
        <source>“%1” is not a file but a folder, a pipe or a device. Nothing was imported; give the name of a file.</source>
        <translation>“%1”不是文件，而是文件夹、管道或设备。未导入任何内容；请指定一个文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Nothing was imported; copy the file to another disk and try again.</source>
        <translation>无法读取“%1”：%2。未导入任何内容；请把文件复制到另一个磁盘上再试。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MiB, the limit for a file. Nothing was imported; split the file.</source>
        <translation>“%1”超过%2 MiB，这是单个文件的上限。未导入任何内容；请拆分文件。</translation>
    </message>
    <message>
        <source>With “%1” there are more than %2 rows, the limit for one import. Nothing was imported; split the files.</source>
        <translation>加上“%1”后超过%2行，这是一次可导入的上限。未导入任何内容；请拆分文件。</translation>
    </message>
    <message>
        <source>%1: the column “%2” is unknown and was ignored.</source>
        <translation>%1：“%2”列未知，已略过。</translation>
    </message>
    <message>
        <source>%1, row %2: “%3” is not a key of this kind of record. Compare it with an exported file.</source>
        <translation>%1，第%2行：这类记录没有“%3”键。请与导出的文件对照。</translation>
    </message>
    <message>
        <source>%1, row %2: “%3” is given twice. Keep one of the two.</source>
        <translation>%1，第%2行：“%3”给出了两次。请只保留一个。</translation>
    </message>
    <message>
        <source>%1, row %2: “%4” in the column “%3” is the name of several records: %5. Use the code.</source>
        <translation>%1，第 %2 行：“%3”列中的“%4”是多条记录的名称：%5。请使用代码。</translation>
    </message>
    <message>
        <source>%1, from row %2 on: “%4” in the column “%3” was read as %5.</source>
        <translation>%1，自第 %2 行起：“%3”列中的“%4”已作为 %5 处理。</translation>
    </message>
    <message>
        <source>“%1” combines “none” with other values. Keep one of the two.</source>
        <translation>“%1”同时填写了“不参与”和参与的活动。请保留其中一项。</translation>
    </message>
    <message>
        <source>Evidence of membership belongs to the group with the role “initiative”. Give one group this role, or remove the evidence.</source>
        <translation>成员资格的依据只属于角色为“倡议”的组。请给一个组设定此角色，或删除这些依据。</translation>
    </message>
    <message>
        <source>“%1” already has this role, and only one group can have it. Remove the role from one of the two.</source>
        <translation>“%1”已有此角色，而只能有一个组担任。请从其中一个组去掉该角色。</translation>
    </message>
    <message>
        <source>The field %1 has more than %2 characters, the limit for an identifier. Shorten it.</source>
        <translation>字段%1超过%2个字符，这是标识符的上限。请缩短。</translation>
    </message>
    <message>
        <source>“%1” is in the folder of an unfinished export, which may contain both old and new files. Nothing was imported; export again.</source>
        <translation>“%1”所在文件夹中有未完成的导出，其中可能混有新旧文件。未导入任何内容；请重新导出。</translation>
    </message>
    <message>
        <source>“%2” is not a valid identifier (field %1). Use lower-case Latin letters, digits and hyphens, such as cn-nz-fta, and begin with a letter or a digit.</source>
        <translation>“%2”不能用作标识符（字段%1）。请使用小写拉丁字母、数字和连字符，例如 cn-nz-fta，并以字母或数字开头。</translation>
    </message>
    <message>
        <source>“%2” is not a valid code of a country or territory (field %1). Use two capital Latin letters, as in ISO 3166-1.</source>
        <translation>“%2”不能用作国家或地区代码（字段%1）。请按 ISO 3166-1 写两个大写拉丁字母。</translation>
    </message>
    <message>
        <source>“%2” is not a valid code (field %1). Use letters, digits and hyphens, and begin with a letter or a digit.</source>
        <translation>“%2”不能用作代码（字段%1）。请使用字母、数字和连字符，并以字母或数字开头。</translation>
    </message>
    <message>
        <source>This code could be confused with the existing “%1”. Choose another code, or edit that record.</source>
        <translation>此代码会与已有的“%1”混淆。请另选代码，或编辑该记录。</translation>
    </message>
    <message>
        <source>Here “%1” accepts its own results, which needs no agreement. Check who issues and who accepts.</source>
        <translation>“%1”在此接受自己的结果，而这无需协议。请检查由谁出具、由谁接受。</translation>
    </message>
    <message>
        <source>%1, row %2: the whole record is left out, because an entry in its list “%3” is refused. Correct that entry first.</source>
        <translation>%1，第 %2 行：因其列表“%3”中有内容被拒绝，整条记录已被略过。请先更正该内容。</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>de facto boundaries (Natural Earth)</source>
        <translation>实际管辖边界（Natural Earth）</translation>
    </message>
    <message>
        <source>one area per ISO code</source>
        <translation>每个ISO代码一个区域</translation>
    </message>
    <message>
        <source>China point of view; not a reviewed map</source>
        <translation>中国立场；地图未经审核</translation>
    </message>
    <message>
        <source>Boundary view: %1. Made with Natural Earth.</source>
        <translation>边界画法：%1。使用Natural Earth数据制作。</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>South China Sea</source>
        <translation>南海诸岛</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1千米</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>region, its country</comment>
        <translation>%2%1</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name and code</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Results of %1 in %2</source>
        <comment>home, country</comment>
        <translation>%1的结果在%2的承认情况</translation>
    </message>
    <message>
        <source>Results of %1 in %2</source>
        <comment>country, home</comment>
        <translation>%1的结果在%2的承认情况</translation>
    </message>
    <message>
        <source>Results of %1 and %2 in each other</source>
        <translation>%1与%2相互承认结果的情况</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>sector, day</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>所属组别</translation>
    </message>
    <message>
        <source>Members on %1</source>
        <comment>day</comment>
        <translation>%1的成员</translation>
    </message>
    <message>
        <source>Members on other days</source>
        <translation>其他日期的成员</translation>
    </message>
    <message>
        <source>Names and codes</source>
        <translation>名称与代码</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>Critical Error:</source>
        <translation>严重错误：</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>信息：</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;名称“%1”无法使用。&lt;/b&gt;&lt;p&gt;请换用另一个名称，减少字符或不用标点符号。</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1的语法不正确。请用“,”分隔各页和页码范围，用“-”表示范围，并确保各范围互不重叠。</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>双面打印设置冲突</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>页码范围无效</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>双面打印设置存在冲突。要修正吗？</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>高级选项冲突</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>页面设置冲突</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>打印机属性</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>页面设置选项存在冲突。要修正吗？</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>部分高级选项存在冲突。要修正吗？</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>部分选项存在冲突。请修正。</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>双面打印</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>长边装订</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>短边装订</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>请指定页码或页码范围，用逗号分隔。范围用连字符连接两个数字表示。例如：“3,5-7,9”表示打印第3、5、6、7和9页。</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>, </source>
        <comment>between codes</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Source of this record</source>
        <translation>本记录的来源</translation>
    </message>
    <message>
        <source>No source is recorded.</source>
        <translation>没有记录来源。</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Subsectors</source>
        <translation>下级领域</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>, </source>
        <comment>between names in a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names, number of others</comment>
        <translation>
            <numerusform>%1及另外%Ln个</numerusform>
        </translation>
    </message>
    <message>
        <source>Member</source>
        <comment>of the Belt and Road, since when is not known</comment>
        <translation>成员</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>状态起始日期</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>各方</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层面</translation>
    </message>
    <message>
        <source>Agreements</source>
        <comment>number of agreements</comment>
        <translation>协议数</translation>
    </message>
    <message>
        <source>Region of the world</source>
        <translation>世界区域</translation>
    </message>
    <message>
        <source>Belt and Road since</source>
        <translation>加入“一带一路”时间</translation>
    </message>
    <message>
        <source>Belt and Road region</source>
        <translation>“一带一路”区域</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>承认</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>number of members on a day</comment>
        <translation>成员数</translation>
    </message>
    <message>
        <source>Country of a party</source>
        <translation>参与方国家或地区</translation>
    </message>
    <message>
        <source>(not recorded)</source>
        <comment>answer of a facet</comment>
        <translation>（未记录）</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>answer of a facet: no record</comment>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Former agreements</source>
        <comment>number of agreements</comment>
        <translation>过往协议数</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>all members</source>
        <comment>who issues or accepts under an agreement</comment>
        <translation>全体成员</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>whom a body stands for</comment>
        <translation>不代表任何一方</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind and identifier of a record</comment>
        <translation>%1“%2”</translation>
    </message>
</context>
<context>
    <name>ResultText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, and technical detail</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>“%1” is not a database. Nothing was changed; choose another file.</source>
        <translation>“%1”不是数据库。未作任何更改；请指定另一个文件。</translation>
    </message>
    <message>
        <source>“%1” is a database of another program. Nothing was changed; choose another file.</source>
        <translation>“%1”是其他程序的数据库。未作任何更改；请指定另一个文件。</translation>
    </message>
    <message>
        <source>“%1” already exists and was not changed. Choose another place.</source>
        <translation>“%1”处已有内容，已原样保留。请指定另一个位置。</translation>
    </message>
    <message>
        <source>The database “%1” cannot be reached. Check the address, the login and the network.</source>
        <translation>无法连接数据库“%1”。请检查地址、登录信息和网络。</translation>
    </message>
    <message>
        <source>The database “%1” could not be updated to the current version and was not changed. Keep the file, and ask for help.</source>
        <translation>数据库“%1”未能升级到当前版本，仍保持原样。请保留该文件，并寻求协助。</translation>
    </message>
    <message>
        <source>The database is open read-only. Nothing was saved.</source>
        <translation>数据库以只读方式打开。未保存任何内容。</translation>
    </message>
    <message>
        <source>Another program is writing to the database. Nothing was saved; try again.</source>
        <translation>另一个程序正在写入数据库。未保存任何内容；请重试。</translation>
    </message>
    <message>
        <source>There is not enough space. Nothing was saved; free some space and try again.</source>
        <translation>没有剩余空间。未保存任何内容；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The connection to the database was lost. Nothing was saved; try again.</source>
        <translation>与数据库的连接已断开。未保存任何内容；请重试。</translation>
    </message>
    <message>
        <source>The connection was lost while saving, so it is not known whether the change was saved. Check the history before you try again.</source>
        <translation>保存时连接断开，因此不知道更改是否已保存。重试之前请先查看历史记录。</translation>
    </message>
    <message>
        <source>The database refused the change. Nothing was saved.</source>
        <translation>数据库拒绝了这次更改。未保存任何内容。</translation>
    </message>
    <message>
        <source>Changed by somebody else in the meantime: %1. Nothing was saved; check the current state and decide again.</source>
        <translation>期间已被他人更改：%1。未保存任何内容；请查看当前状态后重新决定。</translation>
    </message>
    <message numerus="yes">
        <source>The history is complete: all %n entries were checked, and they lead to the current state.</source>
        <translation>
            <numerusform>历史记录完整：全部%n条均已检查，并与当前状态一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 of the history, or its position, was altered after it was written. Compare with a backup.</source>
        <translation>历史记录的第%1条，或它所在的位置，与写入时不符。请与副本对照。</translation>
    </message>
    <message>
        <source>Entry %1 of the history cannot be read. Compare with a backup.</source>
        <translation>无法读取历史记录的第%1条。请与副本对照。</translation>
    </message>
    <message>
        <source>Entry %1 of the history does not follow from the entries before it (%2). Compare with a backup.</source>
        <translation>历史记录的第%1条与之前各条不衔接（%2）。请与副本对照。</translation>
    </message>
    <message>
        <source>The tables differ from the history: %1. Compare with a backup.</source>
        <translation>数据表与历史记录不一致：%1。请与副本对照。</translation>
    </message>
    <message>
        <source>The tables refer to a record that does not exist: %1. Compare with a backup.</source>
        <translation>数据表引用了不存在的记录：%1。请与副本对照。</translation>
    </message>
    <message>
        <source>There is no database at “%1”. Check the name, or create a new database.</source>
        <translation>“%1”处没有数据库。请检查名称，或新建一个数据库。</translation>
    </message>
    <message>
        <source>You do not have permission to do this with “%1”. Nothing was changed; ask its administrator for permission.</source>
        <translation>您无权对“%1”执行此操作。未作任何更改；请向其管理员申请权限。</translation>
    </message>
    <message>
        <source>“%1” is on a read-only medium. Nothing was changed; choose a place that can be written to.</source>
        <translation>“%1”所在的介质只能读取。未作任何更改；请指定可以写入的位置。</translation>
    </message>
    <message>
        <source>There is not enough space for “%1”. Nothing was changed; free some space and try again.</source>
        <translation>没有剩余空间可用于“%1”。未作任何更改；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>“%1” would exceed the disk quota of your account. Nothing was changed; delete some of your files or ask for a larger quota, then try again.</source>
        <translation>“%1”所需空间超出您账户的配额。未作任何更改；请删除您的一些文件或申请更大的配额，然后重试。</translation>
    </message>
    <message>
        <source>Another program has locked “%1”. Nothing was changed; wait until it has finished, or close it, and try again.</source>
        <translation>另一个程序锁定了“%1”。未作任何更改；请等它完成或将其结束，然后重试。</translation>
    </message>
    <message>
        <source>The disk or network drive reports an error for “%1”. Nothing was changed; copy the file to another disk and try again there.</source>
        <translation>磁盘或网络驱动器报告“%1”出错。未作任何更改；请将文件复制到另一个磁盘上再试。</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Nothing was changed; check the folder and its permissions.</source>
        <translation>无法写入“%1”。未作任何更改；请检查文件夹及其权限。</translation>
    </message>
    <message>
        <source>The server refused the login for “%1”. Check the user name and the password.</source>
        <translation>服务器拒绝了“%1”的登录。请检查用户名和密码。</translation>
    </message>
    <message>
        <source>“%1” was created by another program or is damaged: its version number does not belong to this program. Nothing was changed; choose another database, or restore a backup.</source>
        <translation>“%1”由其他程序创建或已损坏：其版本号不属于本程序。未作任何更改；请选择另一个数据库，或恢复备份。</translation>
    </message>
    <message>
        <source>“%1” was created by an older version. It is copied before it is updated, and that copy could not be created. Nothing was changed; remove the cause and open it again.</source>
        <translation>“%1”由旧版本创建。升级之前要先保留一份副本，而该副本未能创建。未作任何更改；请排除原因后重新打开。</translation>
    </message>
    <message>
        <source>The database was created by a newer version of the program and can only be read here. Nothing was saved; install the newer version.</source>
        <translation>该数据库由本程序的更新版本创建，在此只能读取。未保存任何内容；请安装更新的版本。</translation>
    </message>
    <message>
        <source>You do not have permission to change the database. Nothing was saved; ask its administrator for permission.</source>
        <translation>您无权更改该数据库。未保存任何内容；请向其管理员申请权限。</translation>
    </message>
    <message>
        <source>The database is on a read-only medium. Nothing was saved; copy it to a place that can be written to.</source>
        <translation>该数据库位于只能读取的介质上。未保存任何内容；请将其复制到可以写入的位置。</translation>
    </message>
    <message>
        <source>The database is damaged and can no longer be changed. Nothing was saved; restore a backup, or export what can still be read.</source>
        <translation>该数据库已损坏，不再写入任何内容。未保存任何内容；请恢复备份，或导出仍可读取的内容。</translation>
    </message>
    <message>
        <source>Your disk quota is used up. Nothing was saved; delete some of your files or ask for a larger quota, then try again.</source>
        <translation>您的空间配额已用完。未保存任何内容；请删除您的一些文件或申请更大的配额，然后重试。</translation>
    </message>
    <message>
        <source>The disk or network drive reports an error. Nothing was saved; keep your input, and have the drive checked before you try again.</source>
        <translation>磁盘或网络驱动器报告错误。未保存任何内容；请保留您的输入，并在重试之前检查该驱动器。</translation>
    </message>
    <message>
        <source>Another program replaced the open database with other data. Nothing was saved; open the new data, or save your own under another name.</source>
        <translation>另一个程序用其他数据取代了打开的数据库。未保存任何内容；请打开新的数据，或将您的数据另存为其他名称。</translation>
    </message>
    <message>
        <source>The database file was moved or deleted. Nothing was saved; put it back, or save your data under another name.</source>
        <translation>数据库文件已被移动或删除。未保存任何内容；请将其放回，或将您的数据另存为其他名称。</translation>
    </message>
    <message>
        <source>The number of entry %1 of the history does not follow that of the entry before it: entries are missing or were added. Compare with a backup.</source>
        <translation>历史记录的第%1条与前一条的编号不连续：有条目缺失或被添加。请与副本对照。</translation>
    </message>
    <message>
        <source>Entry %1 of the history is separated from the other entries of its step, or contradicts them. Compare with a backup.</source>
        <translation>历史记录的第%1条与同一步骤的其他条目不在一起，或与它们相矛盾。请与副本对照。</translation>
    </message>
    <message>
        <source>Entry %1 of the history undoes a step that does not precede it. Compare with a backup.</source>
        <translation>历史记录的第%1条撤销的步骤并不在它之前。请与副本对照。</translation>
    </message>
    <message>
        <source>Entry %1 of the history gives a record a version that does not follow its previous one (%2). Compare with a backup.</source>
        <translation>历史记录的第%1条给记录的版本号与其上一版本不连续（%2）。请与副本对照。</translation>
    </message>
    <message>
        <source>The last entry of the history is dated %1, which is in the future. Check the clock of this computer and of the one that wrote the entry. Nothing is lost: the entries are in the order of their numbers.</source>
        <translation>历史记录的最后一条注明的时间是%1，尚未到来。请检查本机和写入该条的计算机的时钟。没有任何内容丢失：条目的顺序以编号为准。</translation>
    </message>
    <message>
        <source>The database file is damaged and can no longer be changed. Restore a backup, or export what can still be read.</source>
        <translation>数据库文件已损坏，不再写入任何内容。请恢复备份，或导出仍可读取的内容。</translation>
    </message>
    <message>
        <source>A newer version of the program created this database. It can be read here; to change it, install the newer version.</source>
        <translation>此数据库由较新版本的程序创建。在此可以读取；如需更改，请安装较新版本。</translation>
    </message>
    <message>
        <source>The database is on a read-only medium. To change it, save a copy in another place and open the copy.</source>
        <translation>数据库位于只读介质上。如需更改，请在其他位置保存副本并打开该副本。</translation>
    </message>
    <message>
        <source>The database is damaged, and only what can still be read is shown. Restore a backup, or export what is intact.</source>
        <translation>数据库已损坏，仅显示仍可读取的内容。请恢复备份，或导出完好的内容。</translation>
    </message>
    <message>
        <source>You have permission to read this database, but not to change it. Its administrator can give you permission.</source>
        <translation>您有权读取此数据库，但无权更改。其管理员可以授予您权限。</translation>
    </message>
    <message>
        <source>The database “%1” cannot store all scripts, because its encoding is not UTF-8. Nothing was changed; choose a database with the encoding UTF8.</source>
        <translation>数据库“%1”的编码不是 UTF-8，无法容纳所有文字。未作任何更改；请指定编码为 UTF8 的数据库。</translation>
    </message>
    <message>
        <source>“%1” was created by an older version and must be updated, but it was opened read-only. Nothing was changed; open it once for writing, or open a copy of it.</source>
        <translation>“%1”由旧版本创建，且仅以只读方式打开，因此无法升级。未作任何更改；请以可写方式打开一次，或打开它的副本。</translation>
    </message>
    <message>
        <source>The database “%1” is damaged. Keep the file as it is, and restore a backup.</source>
        <translation>数据库“%1”已损坏。请原样保留该文件，并恢复备份。</translation>
    </message>
    <message>
        <source>The folder of “%1” does not exist. Nothing was changed; create the folder, or choose another place.</source>
        <translation>“%1”所在的文件夹不存在。未作任何更改；请新建该文件夹，或指定现有文件夹中的位置。</translation>
    </message>
    <message>
        <source>The disk or network drive of the database reports an error, so the database is open read-only. Have the drive checked, then open the database again.</source>
        <translation>数据库所在的磁盘或网络驱动器报告错误，因此数据库以只读方式打开。请检查该驱动器，然后重新打开数据库。</translation>
    </message>
    <message>
        <source>The database cannot be written, so it is open read-only. Check the file and its folder, then open it again.</source>
        <translation>无法写入数据库，因此以只读方式打开。请检查该文件及其文件夹，然后重新打开。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened, because too many files are open. Nothing was changed; close other programs or windows, then try again.</source>
        <translation>打开的文件过多，无法打开“%1”。未作任何更改；请关闭其他程序或窗口后重试。</translation>
    </message>
    <message>
        <source>Too many files are open. Nothing was saved; close other programs or windows, then try again.</source>
        <translation>打开的文件过多。未保存任何内容；请关闭其他程序或窗口后重试。</translation>
    </message>
    <message>
        <source>The file also had another name (a hard link). Under that name it still has its previous content.</source>
        <translation>该文件还有另一个名称（硬链接），以该名称打开时仍是恢复前的内容。</translation>
    </message>
    <message>
        <source>“%1” was not created: a file left by an earlier database of this name would damage the new one. Nothing was changed; put that database back next to the file, move the file away, or choose another place.</source>
        <translation>未创建“%1”：以前同名的数据库留下的文件会损坏新的数据库。未作任何更改；请将该数据库放回该文件旁，或移走该文件，或选择其他位置。</translation>
    </message>
    <message>
        <source>The server allows “%1” to be read only: it is configured that way, or it is a copy of another server. Nothing was changed; ask its administrator, or choose another database.</source>
        <translation>服务器只允许读取“%1”：它被如此设置，或者是另一台服务器的副本。未作任何更改；请询问其管理者，或指定其他数据库。</translation>
    </message>
    <message>
        <source>A program was interrupted while it saved to “%1”, and its unfinished change must be undone before the database can be read. Nothing was changed; open it once for writing (without “--read-only”), or copy it together with the files next to it to a place that can be written to, and open it there.</source>
        <translation>某个程序在向“%1”保存时被中断，必须先撤回它留下的内容，才能读取数据库。未作任何更改；请以可写方式打开一次（不带“--read-only”），或将它连同旁边的文件一起复制到可以写入的位置，再在那里打开。</translation>
    </message>
    <message>
        <source>The server has no database with the name in “%1”. Check the name, or ask the administrator of the server to create the database.</source>
        <translation>服务器上没有“%1”中所指名称的数据库。请检查名称，或请服务器的管理者创建该数据库。</translation>
    </message>
    <message>
        <source>The server allows the database to be read only. Nothing was saved; ask its administrator.</source>
        <translation>服务器只允许读取该数据库。未保存任何内容；请询问其管理者。</translation>
    </message>
    <message>
        <source>The server allows this database to be read only: it is configured that way, or it is a copy of another server. Ask its administrator.</source>
        <translation>服务器只允许读取此数据库：它被如此设置，或者是另一台服务器的副本。请询问其管理者。</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>%1: %2, for this scope. From that day its status is “%3”.</source>
        <comment>date, event, status</comment>
        <translation>%1：%2，涉及该项范围。从该日起其状态为“%3”。</translation>
    </message>
    <message>
        <source>%1: %2, for the whole agreement. From that day its status is “%3”.</source>
        <comment>date, event, status</comment>
        <translation>%1：%2，涉及整个协议。从该日起其状态为“%3”。</translation>
    </message>
    <message>
        <source>A source reports the status “%1” without a date, so the report is not used.</source>
        <translation>有来源报告状态为“%1”，但未注明日期，因此不予计入。</translation>
    </message>
    <message>
        <source>A source reports the status “%1” as of %2.</source>
        <translation>有来源报告，截至%2的状态为“%1”。</translation>
    </message>
    <message>
        <source>Applies only in part: to some of what is asked, to other evidence, or with exemptions.</source>
        <translation>部分适用：仅涉及所问内容的一部分，或针对其他证明形式，或有例外。</translation>
    </message>
    <message>
        <source>Results are accepted in one of the two directions.</source>
        <translation>仅在两个方向之一接受结果。</translation>
    </message>
    <message>
        <source>It applies to the goods of a programme. Which goods these are is not recorded; check the list of the programme.</source>
        <translation>适用于某项计划的商品。未记录具体是哪些商品：请查阅该计划的清单。</translation>
    </message>
    <message>
        <source>No listed body of the issuing country is recorded, and no source says that the list is complete.</source>
        <translation>未记录出具国的任何名单所列机构，也没有来源说明该名单是完整的。</translation>
    </message>
    <message>
        <source>It was agreed, but it is suspended: nothing is accepted for now.</source>
        <translation>已达成协议，但已暂停：目前不接受任何结果。</translation>
    </message>
    <message>
        <source>There was recognition, but it has ended.</source>
        <translation>曾有过承认，但已终止。</translation>
    </message>
    <message>
        <source>The agreement takes effect only between members that exchanged letters, or for what a member declared, and neither is recorded.</source>
        <translation>该协议仅在互换函件的成员之间生效，或仅就成员所声明的内容生效，而两者均无记录。</translation>
    </message>
    <message>
        <source>The agreement is a framework: nothing is recorded as recognised.</source>
        <translation>该协议仅为框架：未记录任何被承认的内容。</translation>
    </message>
    <message>
        <source>The recorded dates are not precise enough to be sure of this day.</source>
        <translation>所记录的日期不够精确，无法确定这一天的情况。</translation>
    </message>
    <message>
        <source>The reported status contradicts the recorded events.</source>
        <translation>报告状态与已记录的事件相矛盾。</translation>
    </message>
    <message>
        <source>The two sides make different statements, each with its own source.</source>
        <translation>双方说法不一，各有其来源。</translation>
    </message>
    <message>
        <source>The list of bodies is complete, and no body of the issuing country is on it.</source>
        <translation>机构名单是完整的，其中没有出具国的任何机构。</translation>
    </message>
    <message>
        <source>It is in force, but the day from which it is applied is still to come.</source>
        <translation>已生效，但开始实施之日尚未到来。</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message numerus="yes">
        <source>change of %Ln record(s)</source>
        <translation>
            <numerusform>更改%Ln条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>new “%1”</source>
        <comment>a step</comment>
        <translation>新建“%1”</translation>
    </message>
    <message>
        <source>change of “%1”</source>
        <comment>a step</comment>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>deletion of “%1”</source>
        <comment>a step</comment>
        <translation>删除“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were restored.</source>
        <translation>
            <numerusform>%Ln条记录已恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were changed.</source>
        <translation>
            <numerusform>已更改%Ln条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was deleted. Undo restores it.</source>
        <translation>“%1”已删除。可用“撤销”恢复。</translation>
    </message>
    <message>
        <source>“%1” was restored.</source>
        <translation>“%1”已恢复。</translation>
    </message>
    <message>
        <source>This step was already undone. Nothing was changed.</source>
        <translation>该步骤已经撤销过。未作任何更改。</translation>
    </message>
    <message>
        <source>This step was already redone. Nothing was changed.</source>
        <translation>该步骤已经重做过。未作任何更改。</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>“%1”已保存。</translation>
    </message>
</context>
<context>
    <name>UnsavedGuard</name>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Your changes to “%1” are not saved.</source>
        <translation>您对“%1”的更改尚未保存。</translation>
    </message>
    <message>
        <source>Save them, discard them, or stay in the form.</source>
        <translation>请选择保存、放弃更改，或返回表单继续编辑。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation>返回表单(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name and code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Intergovernmental mutual recognition agreement</source>
        <comment>agreement kind</comment>
        <translation>政府间互认协定</translation>
    </message>
    <message>
        <source>Arrangement between regulators</source>
        <comment>agreement kind</comment>
        <translation>监管机构间安排</translation>
    </message>
    <message>
        <source>Multilateral arrangement of accreditation bodies</source>
        <comment>agreement kind</comment>
        <translation>认可机构多边互认安排</translation>
    </message>
    <message>
        <source>Certification scheme</source>
        <comment>agreement kind</comment>
        <translation>认证体系</translation>
    </message>
    <message>
        <source>Cooperation between bodies</source>
        <comment>agreement kind</comment>
        <translation>机构间合作</translation>
    </message>
    <message>
        <source>Government authorisation</source>
        <comment>agreement kind</comment>
        <translation>政府授权</translation>
    </message>
    <message>
        <source>Chapter of a free trade agreement</source>
        <comment>agreement kind</comment>
        <translation>自由贸易协定章节</translation>
    </message>
    <message>
        <source>Memorandum of understanding</source>
        <comment>agreement kind</comment>
        <translation>谅解备忘录</translation>
    </message>
    <message>
        <source>Unilateral</source>
        <comment>level</comment>
        <translation>单边</translation>
    </message>
    <message>
        <source>Bilateral</source>
        <comment>level</comment>
        <translation>双边</translation>
    </message>
    <message>
        <source>Plurilateral</source>
        <comment>level: a closed circle</comment>
        <translation>诸边</translation>
    </message>
    <message>
        <source>Multilateral</source>
        <comment>level: open to others</comment>
        <translation>多边</translation>
    </message>
    <message>
        <source>Government</source>
        <comment>layer</comment>
        <translation>政府</translation>
    </message>
    <message>
        <source>Scheme</source>
        <comment>layer</comment>
        <translation>认证体系</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <comment>layer</comment>
        <translation>认可</translation>
    </message>
    <message>
        <source>Party</source>
        <comment>role</comment>
        <translation>缔约方</translation>
    </message>
    <message>
        <source>Signatory</source>
        <comment>role</comment>
        <translation>签署机构</translation>
    </message>
    <message>
        <source>Member</source>
        <comment>role</comment>
        <translation>成员</translation>
    </message>
    <message>
        <source>Recognising party</source>
        <comment>role: accepts the results of the other</comment>
        <translation>承认方</translation>
    </message>
    <message>
        <source>Recognised party</source>
        <comment>role: its results are accepted</comment>
        <translation>被承认方</translation>
    </message>
    <message>
        <source>Designating authority</source>
        <comment>role</comment>
        <translation>指定主管机关</translation>
    </message>
    <message>
        <source>Testing</source>
        <comment>activity</comment>
        <translation>检测</translation>
    </message>
    <message>
        <source>Calibration</source>
        <comment>activity</comment>
        <translation>校准</translation>
    </message>
    <message>
        <source>Inspection</source>
        <comment>activity</comment>
        <translation>检验</translation>
    </message>
    <message>
        <source>Factory inspection</source>
        <comment>activity</comment>
        <translation>工厂检查</translation>
    </message>
    <message>
        <source>Product certification</source>
        <comment>activity</comment>
        <translation>产品认证</translation>
    </message>
    <message>
        <source>Management system certification</source>
        <comment>activity</comment>
        <translation>管理体系认证</translation>
    </message>
    <message>
        <source>Certification of persons</source>
        <comment>activity</comment>
        <translation>人员认证</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <comment>activity</comment>
        <translation>认可</translation>
    </message>
    <message>
        <source>Test report</source>
        <comment>evidence</comment>
        <translation>检测报告</translation>
    </message>
    <message>
        <source>Calibration certificate</source>
        <comment>evidence</comment>
        <translation>校准证书</translation>
    </message>
    <message>
        <source>Inspection report</source>
        <comment>evidence</comment>
        <translation>检验报告</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>evidence</comment>
        <translation>证书</translation>
    </message>
    <message>
        <source>Mark of conformity</source>
        <comment>evidence</comment>
        <translation>合格标志</translation>
    </message>
    <message>
        <source>Regulator</source>
        <comment>body kind</comment>
        <translation>监管机构</translation>
    </message>
    <message>
        <source>Accreditation body</source>
        <comment>body kind</comment>
        <translation>认可机构</translation>
    </message>
    <message>
        <source>Certification body</source>
        <comment>body kind</comment>
        <translation>认证机构</translation>
    </message>
    <message>
        <source>Testing laboratory</source>
        <comment>body kind</comment>
        <translation>检测实验室</translation>
    </message>
    <message>
        <source>Inspection body</source>
        <comment>body kind</comment>
        <translation>检验机构</translation>
    </message>
    <message>
        <source>Regional organisation</source>
        <comment>body kind</comment>
        <translation>区域组织</translation>
    </message>
    <message>
        <source>International organisation</source>
        <comment>body kind</comment>
        <translation>国际组织</translation>
    </message>
    <message>
        <source>Not begun</source>
        <comment>status</comment>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>Negotiating</source>
        <comment>status</comment>
        <translation>谈判中</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>status</comment>
        <translation>已签署</translation>
    </message>
    <message>
        <source>Provisionally applied</source>
        <comment>status</comment>
        <translation>暂时适用</translation>
    </message>
    <message>
        <source>In force</source>
        <comment>status</comment>
        <translation>已生效</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>status</comment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>status</comment>
        <translation>已期满</translation>
    </message>
    <message>
        <source>Terminated</source>
        <comment>status</comment>
        <translation>已终止</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>status</comment>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>status</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>None</source>
        <comment>rung: no recognition recorded</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>rung</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Announced</source>
        <comment>rung</comment>
        <translation>已宣布</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>rung</comment>
        <translation>已签署</translation>
    </message>
    <message>
        <source>In force</source>
        <comment>rung</comment>
        <translation>已生效</translation>
    </message>
    <message>
        <source>Usable</source>
        <comment>rung: results can be used today</comment>
        <translation>可使用</translation>
    </message>
    <message>
        <source>Part of the scope only</source>
        <comment>flag</comment>
        <translation>仅部分范围</translation>
    </message>
    <message>
        <source>One way only</source>
        <comment>flag</comment>
        <translation>仅单向</translation>
    </message>
    <message>
        <source>Check the programme</source>
        <comment>flag: its list of goods is not given</comment>
        <translation>需核对计划所列产品</translation>
    </message>
    <message>
        <source>List of bodies not recorded</source>
        <comment>flag</comment>
        <translation>未记录机构名单</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>flag</comment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>flag</comment>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Date imprecise</source>
        <comment>flag</comment>
        <translation>日期不精确</translation>
    </message>
    <message>
        <source>Sources contradict each other</source>
        <comment>flag</comment>
        <translation>来源相互矛盾</translation>
    </message>
    <message>
        <source>Signature</source>
        <comment>event</comment>
        <translation>签署</translation>
    </message>
    <message>
        <source>Ratification</source>
        <comment>event</comment>
        <translation>批准</translation>
    </message>
    <message>
        <source>Entry into force</source>
        <comment>event</comment>
        <translation>生效</translation>
    </message>
    <message>
        <source>Provisional application</source>
        <comment>event</comment>
        <translation>暂时适用</translation>
    </message>
    <message>
        <source>Became operational</source>
        <comment>event</comment>
        <translation>开始运行</translation>
    </message>
    <message>
        <source>Suspension</source>
        <comment>event</comment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resumption</source>
        <comment>event</comment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Lapse</source>
        <comment>event</comment>
        <translation>失效</translation>
    </message>
    <message>
        <source>Expiry</source>
        <comment>event</comment>
        <translation>期满</translation>
    </message>
    <message>
        <source>Termination</source>
        <comment>event</comment>
        <translation>终止</translation>
    </message>
    <message>
        <source>Replacement</source>
        <comment>event</comment>
        <translation>被取代</translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>event</comment>
        <translation>续期</translation>
    </message>
    <message>
        <source>Notice of termination</source>
        <comment>event</comment>
        <translation>终止通知</translation>
    </message>
    <message>
        <source>Start of the transition</source>
        <comment>event</comment>
        <translation>过渡期开始</translation>
    </message>
    <message>
        <source>End of the transition</source>
        <comment>event</comment>
        <translation>过渡期结束</translation>
    </message>
    <message>
        <source>Change of scope</source>
        <comment>event</comment>
        <translation>范围变更</translation>
    </message>
    <message>
        <source>Accession</source>
        <comment>event</comment>
        <translation>加入</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <comment>event</comment>
        <translation>退出</translation>
    </message>
    <message>
        <source>Listing</source>
        <comment>event: a body enters the list</comment>
        <translation>列入名单</translation>
    </message>
    <message>
        <source>Delisting</source>
        <comment>event: a body leaves the list</comment>
        <translation>移出名单</translation>
    </message>
    <message>
        <source>Amendment</source>
        <comment>event</comment>
        <translation>修订</translation>
    </message>
    <message>
        <source>Change of authority</source>
        <comment>event</comment>
        <translation>指定主管机关变更</translation>
    </message>
    <message>
        <source>Change of requirements</source>
        <comment>event</comment>
        <translation>要求变更</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>event</comment>
        <translation>会议</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>event</comment>
        <translation>决定</translation>
    </message>
    <message>
        <source>Other event</source>
        <comment>event</comment>
        <translation>其他事件</translation>
    </message>
    <message>
        <source>Amends</source>
        <comment>link, followed by an agreement</comment>
        <translation>修订</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <comment>link, followed by an agreement</comment>
        <translation>取代</translation>
    </message>
    <message>
        <source>Continues</source>
        <comment>link, followed by an agreement</comment>
        <translation>延续</translation>
    </message>
    <message>
        <source>Implements</source>
        <comment>link, followed by an agreement</comment>
        <translation>实施</translation>
    </message>
    <message>
        <source>Annex of</source>
        <comment>link, followed by an agreement</comment>
        <translation>附属于</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>link, followed by an agreement</comment>
        <translation>属于</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <comment>link, followed by an agreement</comment>
        <translation>获其承认</translation>
    </message>
    <message>
        <source>Depends on</source>
        <comment>link, followed by an agreement</comment>
        <translation>依赖于</translation>
    </message>
    <message>
        <source>Based on</source>
        <comment>link, followed by an agreement</comment>
        <translation>基于</translation>
    </message>
    <message>
        <source>High</source>
        <comment>confidence</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>confidence</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>confidence</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>No renewal</source>
        <comment>renewal</comment>
        <translation>不续期</translation>
    </message>
    <message>
        <source>Tacit renewal</source>
        <comment>renewal</comment>
        <translation>自动续期</translation>
    </message>
    <message>
        <source>Before expiry</source>
        <comment>notice is due</comment>
        <translation>期满之前</translation>
    </message>
    <message>
        <source>Before the termination takes effect</source>
        <comment>notice is due</comment>
        <translation>终止生效之前</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>list of bodies</comment>
        <translation>完整</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <comment>direction: own results accepted abroad</comment>
        <translation>外方接受</translation>
    </message>
    <message>
        <source>Incoming</source>
        <comment>direction: foreign results accepted at home</comment>
        <translation>本方接受</translation>
    </message>
    <message>
        <source>Mutual</source>
        <comment>direction: both ways</comment>
        <translation>相互接受</translation>
    </message>
    <message>
        <source>Serve both markets</source>
        <comment>project aim</comment>
        <translation>服务两个市场</translation>
    </message>
    <message>
        <source>Meet the needs of industry</source>
        <comment>project aim</comment>
        <translation>解决产业需求</translation>
    </message>
    <message>
        <source>Benefit local people</source>
        <comment>project aim</comment>
        <translation>惠及当地民众</translation>
    </message>
    <message>
        <source>Fill a gap in the system</source>
        <comment>project aim</comment>
        <translation>填补体系空白</translation>
    </message>
    <message>
        <source>Renamed</source>
        <comment>what became of a body</comment>
        <translation>更名</translation>
    </message>
    <message>
        <source>Merged</source>
        <comment>what became of a body</comment>
        <translation>合并</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>what became of a body</comment>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>what became of a body</comment>
        <translation>被取代</translation>
    </message>
    <message>
        <source>Country or economy</source>
        <comment>record kind</comment>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Group of countries</source>
        <comment>record kind</comment>
        <translation>国家和地区组</translation>
    </message>
    <message>
        <source>Sector</source>
        <comment>record kind</comment>
        <translation>领域</translation>
    </message>
    <message>
        <source>Classification code</source>
        <comment>record kind</comment>
        <translation>分类代码</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>record kind</comment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Body</source>
        <comment>record kind: an organisation</comment>
        <translation>机构</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>record kind</comment>
        <translation>协议</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>record kind</comment>
        <translation>项目</translation>
    </message>
    <message>
        <source>Single market</source>
        <comment>agreement kind</comment>
        <translation>单一市场</translation>
    </message>
    <message>
        <source>Nothing, for information only</source>
        <comment>what a party takes part in</comment>
        <translation>不参与，仅供参考</translation>
    </message>
    <message>
        <source>Not activated</source>
        <comment>flag: no letters, no declaration</comment>
        <translation>尚未启用</translation>
    </message>
    <message>
        <source>Framework only</source>
        <comment>flag: nothing is recorded as recognised</comment>
        <translation>仅为框架</translation>
    </message>
    <message>
        <source>Disputed</source>
        <comment>flag: the two sides say different things</comment>
        <translation>存在争议</translation>
    </message>
    <message>
        <source>Between two members that exchanged letters</source>
        <comment>where an agreement takes effect</comment>
        <translation>在互换函件的两个成员之间</translation>
    </message>
    <message>
        <source>For what each member declares</source>
        <comment>where an agreement takes effect</comment>
        <translation>以各成员的声明为限</translation>
    </message>
    <message>
        <source>Goods of the programme, list not recorded</source>
        <comment>role of a sector</comment>
        <translation>该计划的商品，未列清单</translation>
    </message>
    <message>
        <source>Industrial goods, list not recorded</source>
        <comment>role of a sector</comment>
        <translation>工业品，未列清单</translation>
    </message>
    <message>
        <source>All goods, exemptions listed</source>
        <comment>role of a sector</comment>
        <translation>所有商品，列明例外</translation>
    </message>
    <message>
        <source>Food</source>
        <comment>role of a sector</comment>
        <translation>食品</translation>
    </message>
    <message>
        <source>Not goods</source>
        <comment>role of a sector</comment>
        <translation>非商品</translation>
    </message>
    <message>
        <source>Initiative</source>
        <comment>role of a group of countries</comment>
        <translation>倡议</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>a list cut short</comment>
        <translation>
            <numerusform>%1（以及另外%n项）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>Customs union</source>
        <translation>关税同盟</translation>
    </message>
    <message>
        <source>Free trade area</source>
        <translation>自由贸易区</translation>
    </message>
    <message>
        <source>Regional organisation</source>
        <translation>区域组织</translation>
    </message>
    <message>
        <source>Economic group</source>
        <translation>经济集团</translation>
    </message>
    <message>
        <source>Accreditation region</source>
        <translation>认可机构服务覆盖地区</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>倡议</translation>
    </message>
    <message>
        <source>Region of the Belt and Road</source>
        <translation>“一带一路”区域</translation>
    </message>
    <message>
        <source>Region of the world</source>
        <translation>世界区域</translation>
    </message>
    <message>
        <source>Economic corridor</source>
        <translation>经济走廊</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>发起方</translation>
    </message>
    <message>
        <source>Core country</source>
        <translation>核心国家和地区</translation>
    </message>
    <message>
        <source>On the route</source>
        <translation>沿线国家和地区</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>Only the field is known</source>
        <translation>仅知所属领域</translation>
    </message>
    <message>
        <source>By land</source>
        <translation>陆路</translation>
    </message>
    <message>
        <source>By sea</source>
        <translation>海路</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>港口</translation>
    </message>
    <message>
        <source>Border crossing</source>
        <translation>边境口岸</translation>
    </message>
    <message>
        <source>“Small and beautiful” projects</source>
        <translation>“小而美”项目</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a cell</comment>
        <translation>未填写</translation>
    </message>
</context>
<context>
    <name>mra::AboutDialog</name>
    <message>
        <source>About MRA Atlas</source>
        <translation>关于MRA Atlas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本%1</translation>
    </message>
    <message>
        <source>MIT licence</source>
        <translation>MIT许可证</translation>
    </message>
    <message>
        <source>MRA Atlas keeps the agreements by which countries and bodies accept each other’s conformity assessment results, and shows where along the Belt and Road those results are usable.</source>
        <translation>MRA Atlas管理国家、地区和机构之间相互接受合格评定结果的协议，并显示这些结果可在“一带一路”沿线哪些国家和地区使用。</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>Boundaries, names and codes on the maps say nothing about the legal status of any territory, its authorities or its frontiers. The boundary view is chosen by the person who uses the program, and its name is shown on every map.</source>
        <translation>地图上的边界、名称和代码，并不意味着对任何领土或其当局的法律地位，或对其边界的划分表示任何意见。边界画法由使用者选择，其名称标注在每幅地图上。</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Every record names its source and its date. Only the texts of the agreements are authoritative; what is shown here is not legal advice. “Unknown” means that no source was found, not that nothing is recognised.</source>
        <translation>每条记录都注明来源和日期。一切以协议原文为准；此处所示内容不构成法律意见。“不明”表示没有找到来源，并不表示没有任何承认。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Libraries, icons and flags</source>
        <translation>程序库、图标和旗帜</translation>
    </message>
</context>
<context>
    <name>mra::BaseSession</name>
    <message>
        <source>The practice copy was removed. You are working on your own database again.</source>
        <translation>练习副本已移除。您已回到自己的数据库。</translation>
    </message>
    <message>
        <source>A verified copy of the database was saved to “%1”.</source>
        <translation>经核验的数据库副本已存入“%1”。</translation>
    </message>
    <message>
        <source>The database was restored from “%1”. Its previous content is kept in “%2”.</source>
        <translation>已从“%1”恢复数据库。恢复前的内容保存在“%2”中。</translation>
    </message>
    <message>
        <source>The data shown were saved to “%1”, and you are now working there.</source>
        <translation>所显示的数据已保存到“%1”，您现在在其中工作。</translation>
    </message>
    <message>
        <source>“%1” was not opened, because you cancelled.</source>
        <translation>已取消打开“%1”。</translation>
    </message>
</context>
<context>
    <name>mra::BulkChangeDialog</name>
    <message>
        <source>(empty)</source>
        <comment>value of a field</comment>
        <translation>（空）</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>No record would change: all of them already have this value.</source>
        <translation>没有需要更改的记录：它们已经是该值。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) will change as one step, which can be undone.</source>
        <translation>
            <numerusform>将更改%Ln条记录，作为一步，可以撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln record(s)</source>
        <translation>
            <numerusform>更改%Ln条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>字段(&amp;F)</translation>
    </message>
    <message>
        <source>New &amp;value</source>
        <translation>新值(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Reason (optional)</source>
        <translation>理由（可选）(&amp;R)</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>将要更改的内容</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>旧值</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>请从列表中选择一项。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有%Ln条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mra::CellForm</name>
    <message>
        <source>Created by the program if left empty</source>
        <translation>留空时由程序生成</translation>
    </message>
    <message>
        <source>Fields</source>
        <comment>first tab of a form; the others are lists</comment>
        <translation>字段</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>a list, and its length</comment>
        <translation>%1（%L2）</translation>
    </message>
    <message>
        <source>“%1” can mean %2. Choose one of them.</source>
        <comment>a name, and those that have it</comment>
        <translation>“%1”可能指：%2。请选择其中之一。</translation>
    </message>
</context>
<context>
    <name>mra::ChecksEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>a field, and one of its words</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>mra::ChildTable</name>
    <message>
        <source>Add row</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
</context>
<context>
    <name>mra::ChoiceEditor</name>
    <message>
        <source>not recorded</source>
        <comment>an optional field without a value</comment>
        <translation>未填写</translation>
    </message>
</context>
<context>
    <name>mra::ConflictDialog</name>
    <message>
        <source>Changed by somebody else</source>
        <translation>已被他人更改</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else while you were editing it. Choose for each field which value to keep. Nothing is saved until you save the form.</source>
        <translation>%1在您编辑期间已被他人更改。请为每个字段选择保留谁的值。在您保存表单之前，不会保存任何内容。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>有差异的字段</translation>
    </message>
    <message>
        <source>Apply to the form</source>
        <translation>写入表单</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1: mine</source>
        <translation>%1：我的</translation>
    </message>
    <message>
        <source>%1: theirs</source>
        <translation>%1：对方的</translation>
    </message>
</context>
<context>
    <name>mra::CountryChoice</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a country and its code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Search for a country or economy</source>
        <translation>搜索国家或地区</translation>
    </message>
    <message>
        <source>Countries and economies</source>
        <translation>国家和地区</translation>
    </message>
</context>
<context>
    <name>mra::CoverageModel</name>
    <message>
        <source>Country or economy</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>承认</translation>
    </message>
    <message>
        <source>Caveats</source>
        <comment>flags of a rung, such as partial</comment>
        <translation>注意事项</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层面</translation>
    </message>
    <message>
        <source>Agreements</source>
        <comment>number of agreements</comment>
        <translation>协议数</translation>
    </message>
</context>
<context>
    <name>mra::DateEdit</name>
    <message>
        <source>YYYY-MM-DD</source>
        <comment>how a date is typed; the digits stay 0-9</comment>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>A year, a month such as 2026-03, or a day such as 2026-03-15.</source>
        <translation>年份、月份（如2026-03）或具体日期（如2026-03-15）。</translation>
    </message>
    <message>
        <source>Not a date. Write a year, a month such as 2026-03, or a day such as 2026-03-15.</source>
        <translation>这不是日期。请填写年份、月份（如2026-03）或具体日期（如2026-03-15）。</translation>
    </message>
    <message>
        <source>Day or month first? Write %1 or %2.</source>
        <comment>a typed date that may mean either day</comment>
        <translation>日在前还是月在前？请写%1或%2。</translation>
    </message>
</context>
<context>
    <name>mra::DraftTextDialog</name>
    <message>
        <source>The text was copied to the clipboard.</source>
        <translation>文本已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>保存文本</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translation>文本 (*.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The text was saved to “%1”.</source>
        <translation>文本已保存在“%1”中。</translation>
    </message>
    <message>
        <source>Delete the text</source>
        <translation>删除文本</translation>
    </message>
    <message>
        <source>Delete this input? There is no other copy, and Undo cannot restore it.</source>
        <translation>要删除此输入吗？它没有别的副本，“撤销”也无法恢复。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Unsaved input</source>
        <translation>未保存的输入</translation>
    </message>
    <message>
        <source>The input as text</source>
        <translation>以文本显示的输入</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Input from %1 was not saved. It was written by a newer version of the program and cannot be shown in a form; it is kept as text.</source>
        <comment>time</comment>
        <translation>于%1所作的输入没有保存。它由较新版本的程序写入，本版本无法将其放入表单；已作为文本保留。</translation>
    </message>
    <message>
        <source>Input from %1 was not saved. What is left of it cannot be shown in a form, because the file is damaged; it is kept as text.</source>
        <comment>time</comment>
        <translation>于%1所作的输入没有保存。其文件已损坏，剩余内容无法放入表单；已作为文本保留。</translation>
    </message>
</context>
<context>
    <name>mra::FacetPanel</name>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
</context>
<context>
    <name>mra::FieldBox</name>
    <message numerus="yes">
        <source>Other languages: %Ln</source>
        <comment>number of languages that have a text</comment>
        <translation>
            <numerusform>其他语言：%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and a button of it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>mra::FileCommands</name>
    <message>
        <source>New database</source>
        <translation>新建数据库</translation>
    </message>
    <message>
        <source>Databases (*.sqlite)</source>
        <translation>数据库 (*.sqlite)</translation>
    </message>
    <message>
        <source>Start with the reference data that come with the program, or with an empty database?</source>
        <translation>以随程序提供的参考数据开始，还是从空数据库开始？</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>参考数据</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空数据库</translation>
    </message>
    <message>
        <source>Open database</source>
        <translation>打开数据库</translation>
    </message>
    <message>
        <source>Databases (*.sqlite);;All files (*)</source>
        <translation>数据库 (*.sqlite);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open database on a server</source>
        <translation>打开服务器上的数据库</translation>
    </message>
    <message>
        <source>Address, such as postgresql://user@host/database</source>
        <translation>地址，如postgresql://user@host/database</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>备份数据库</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>The database will be restored from “%1”. Its current content will be kept in a file next to it.</source>
        <translation>将从“%1”恢复数据库。现有内容会保存在其旁边的一个文件中。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>清除此列表</translation>
    </message>
    <message>
        <source>Save the data shown as a database</source>
        <translation>将所显示的数据保存为数据库</translation>
    </message>
    <message>
        <source>The server refused that password. Password for “%1”, which is kept until the program closes:</source>
        <translation>服务器拒绝了该密码。“%1”的密码将保留到程序结束：</translation>
    </message>
    <message>
        <source>The server asks for a password. Password for “%1”, which is kept until the program closes:</source>
        <translation>服务器要求输入密码。“%1”的密码将保留到程序结束：</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>mra::FilterBar</name>
    <message>
        <source>All sectors</source>
        <translation>所有领域</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>所有国家和地区</translation>
    </message>
    <message>
        <source>No layer</source>
        <translation>未选层面</translation>
    </message>
    <message>
        <source>Se&amp;ctor</source>
        <translation>领域(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>区域(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>日期(&amp;O)</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>本方国家或地区</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层面</translation>
    </message>
    <message>
        <source>Kinds of agreement that are counted</source>
        <translation>计入哪些种类的协议</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Go to the previous event</source>
        <translation>到上一个事件</translation>
    </message>
    <message>
        <source>Go to the next event</source>
        <translation>到下一个事件</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Ho&amp;me</source>
        <translation>本方(&amp;M)</translation>
    </message>
    <message>
        <source>not chosen</source>
        <comment>home country</comment>
        <translation>未选择</translation>
    </message>
</context>
<context>
    <name>mra::HistoryModel</name>
    <message numerus="yes">
        <source>%Ln record(s) created</source>
        <translation>
            <numerusform>新建%Ln条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>更改%Ln条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) deleted</source>
        <translation>
            <numerusform>删除%Ln条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>参考数据</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more record(s).</source>
        <translation>
            <numerusform>另有%Ln条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>mra::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>The step was undone. The history keeps both steps.</source>
        <translation>该步骤已撤销。历史记录中保留了原步骤和撤销操作。</translation>
    </message>
    <message>
        <source>Checking the history…</source>
        <translation>正在检查历史记录…</translation>
    </message>
    <message>
        <source>Search users, reasons and records</source>
        <translation>搜索操作人、理由和记录名称</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>在历史记录中搜索</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Kind of records</source>
        <translation>记录种类</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>&amp;Undo this step</source>
        <translation>撤销此步骤(&amp;U)</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>步骤（最新在前）</translation>
    </message>
    <message>
        <source>What the step changed</source>
        <translation>该步骤所作的更改</translation>
    </message>
    <message>
        <source>Choose a step to see what it changed.</source>
        <translation>请选择一个步骤，查看它更改了什么。</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有种类</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln day(s)</source>
        <translation>
            <numerusform>最近%Ln天</numerusform>
        </translation>
    </message>
    <message>
        <source>Chec&amp;k the history</source>
        <translation>检查历史记录(&amp;K)</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>正在读取历史记录…</translation>
    </message>
</context>
<context>
    <name>mra::ListEditor</name>
    <message>
        <source>Add…</source>
        <comment>type here to add to a list</comment>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>from a list in a form</comment>
        <translation>移除%1</translation>
    </message>
</context>
<context>
    <name>mra::MainWindow</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
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
        <translation>世界地图</translation>
    </message>
</context>
<context>
    <name>mra::NoticeBar</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>The settings could not be read. They were kept as “%1”, and the program started with default settings.</source>
        <translation>无法读取设置。设置已另存为“%1”，程序以默认设置启动。</translation>
    </message>
</context>
<context>
    <name>mra::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>region, rung</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>button, key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Whole world</source>
        <translation>全球</translation>
    </message>
    <message>
        <source>Print the map</source>
        <translation>打印地图</translation>
    </message>
    <message>
        <source>The same facts as a table</source>
        <translation>以表格显示相同内容</translation>
    </message>
    <message>
        <source>Coverage by country</source>
        <translation>各国家和地区的覆盖情况</translation>
    </message>
    <message>
        <source>Belt and Road regions</source>
        <translation>“一带一路”区域</translation>
    </message>
    <message>
        <source>Countries by region and recognition level</source>
        <translation>按区域和级别统计的国家和地区</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Choose a country on the map, or a row of the table, to see here what is recognised. Click a number to see the countries it counts.</source>
        <translation>请在地图上选择国家或地区，或在表格中选择一行，在此查看承认的内容。点击数字可打开其所计的国家和地区。</translation>
    </message>
</context>
<context>
    <name>mra::PracticeFrame</name>
    <message>
        <source>Practice copy of the training set: all its data are invented, and nothing that you do here affects your database.</source>
        <translation>培训数据集的练习副本：其中内容全属虚构，您在此所做的一切都不会影响您的数据库。</translation>
    </message>
    <message>
        <source>Practice copy: nothing that you do here affects your database.</source>
        <translation>练习副本：您在此所做的一切都不会影响您的数据库。</translation>
    </message>
</context>
<context>
    <name>mra::PreferencesDialog</name>
    <message>
        <source>Welcome to MRA Atlas</source>
        <translation>欢迎使用MRA Atlas</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Make four choices, then the atlas opens with its reference data. You can change all of them later under File, Preferences.</source>
        <translation>作出四项选择后，MRA Atlas将打开并载入参考数据。以后可在“文件”菜单的“首选项”中更改所有选择。</translation>
    </message>
    <message>
        <source>The language changes at once, the rest when you choose Apply.</source>
        <translation>语言立即切换，其余在点击“应用”后生效。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Home country</source>
        <translation>本方国家或地区(&amp;H)</translation>
    </message>
    <message>
        <source>Boundaries on maps</source>
        <translation>地图上的边界</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>您的姓名(&amp;N)</translation>
    </message>
    <message>
        <source>It is recorded with every change that you make, and others can see it.</source>
        <translation>它会随您所作的每项更改一起记录，他人可以看到。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Open the atlas</source>
        <translation>进入MRA Atlas</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>How boundaries are drawn says nothing about the status of a territory. The name of the boundary view is shown on every map.</source>
        <translation>边界的画法并不意味着对任何领土的地位表示任何意见。所选画法的名称标注在每幅地图上。</translation>
    </message>
    <message>
        <source>Lines as they exist on the ground, drawn by Natural Earth for all views alike.</source>
        <translation>按实际管辖状况绘制的界线，由Natural Earth绘制，不因立场而异。</translation>
    </message>
    <message>
        <source>Each area with an ISO 3166-1 country code is drawn as one area.</source>
        <translation>凡有ISO 3166-1国家和地区代码的区域，各绘为一个区域。</translation>
    </message>
    <message>
        <source>Lines as they are seen in China; no authority has reviewed this drawing.</source>
        <translation>按中国立场绘制的界线；此画法未经任何主管机关审核。</translation>
    </message>
    <message>
        <source>Choose your home country to continue.</source>
        <translation>请选择本方国家或地区后继续。</translation>
    </message>
    <message>
        <source>Choose how boundaries are drawn to continue.</source>
        <translation>请选择边界画法后继续。</translation>
    </message>
    <message>
        <source>Enter your name to continue.</source>
        <translation>请填写您的姓名后继续。</translation>
    </message>
    <message>
        <source>The settings could not be read and were kept as “%1”. Please make the four choices again.</source>
        <translation>无法读取设置，已另存为“%1”。请重新作出四项选择。</translation>
    </message>
</context>
<context>
    <name>mra::ReadingCard</name>
    <message>
        <source>Reading card</source>
        <translation>阅读卡片</translation>
    </message>
    <message>
        <source>This record was deleted. Undo restores it.</source>
        <translation>这条记录已删除。可用“撤销”恢复。</translation>
    </message>
    <message>
        <source>Hide changes</source>
        <translation>隐藏更改内容</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>显示更改内容</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>正在读取历史记录…</translation>
    </message>
    <message>
        <source>Agreements: %1</source>
        <comment>whose</comment>
        <translation>协议：%1</translation>
    </message>
</context>
<context>
    <name>mra::RecordList</name>
    <message>
        <source>Only: %1</source>
        <comment>what a list shows</comment>
        <translation>仅显示：%1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln record(s)</source>
        <translation>
            <numerusform>共%Ln条记录，显示%1条</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the database…</source>
        <translation>正在读取数据库…</translation>
    </message>
    <message>
        <source>No record yet. Choose “New” to create the first one.</source>
        <translation>这里还没有记录。点击“新建”可建立第一条记录。</translation>
    </message>
    <message>
        <source>No record yet.</source>
        <translation>这里还没有记录。</translation>
    </message>
    <message>
        <source>No matching favourite. To add a record here, open it and click its star.</source>
        <translation>没有符合的收藏。打开一条记录并点击其星标，即可在此找到它。</translation>
    </message>
    <message>
        <source>No matching record. Clear the search and the filters to see all records again.</source>
        <translation>没有符合的记录。清除搜索内容和筛选条件，可重新显示所有记录。</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>在此列表中搜索</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>显示或隐藏筛选条件</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <translation>仅收藏</translation>
    </message>
    <message>
        <source>Show all records again</source>
        <translation>重新显示所有记录</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>record, what of it is counted</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No database is open, so no records can be shown.</source>
        <translation>没有打开数据库，因此无法显示记录。</translation>
    </message>
</context>
<context>
    <name>mra::RecordActions</name>
    <message>
        <source>%1: %2</source>
        <comment>kind and name of a record</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be deleted: %Ln other record(s) refer to it.</source>
        <translation>
            <numerusform>“%1”不能删除：有%Ln条其他记录引用了它。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有%Ln条</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>删除“%1”？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)?</source>
        <translation>
            <numerusform>删除%Ln条记录？</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo restores it.</source>
        <translation>可用“撤销”恢复。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>There is nothing to do. Nothing was changed.</source>
        <translation>没有需要执行的操作。未作任何更改。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>“%1”已保存。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Change selected</source>
        <translation>更改所选项</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>打印列表</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>在此列表中搜索</translation>
    </message>
    <message>
        <source>Choose a row to see it here. Press Enter or F2 to edit it.</source>
        <translation>请选择一行，在此阅读。按Enter键或F2键编辑。</translation>
    </message>
    <message>
        <source>Choose a row to see it here.</source>
        <translation>请选择一行，在此阅读。</translation>
    </message>
    <message>
        <source>Print record</source>
        <translation>打印记录</translation>
    </message>
</context>
<context>
    <name>mra::RecordPage</name>
    <message>
        <source>Agreements</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Countries and regions</source>
        <translation>国家和地区</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Kind of records</source>
        <translation>记录种类</translation>
    </message>
</context>
<context>
    <name>mra::PaneDrafts</name>
    <message>
        <source>Input from %1 for “%2” was not saved.</source>
        <comment>time, name of a record</comment>
        <translation>于%1对“%2”所作的输入没有保存。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Show the text…</source>
        <translation>显示文本…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Your input is only in the form; a copy to protect it from a crash could not be saved. %1</source>
        <comment>a sentence that says why</comment>
        <translation>您的输入目前只在表单中；未能另存一份以防程序崩溃。%1</translation>
    </message>
</context>
<context>
    <name>mra::RecordEditor</name>
    <message>
        <source>New: %1</source>
        <comment>kind of record</comment>
        <translation>新建：%1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>还原(&amp;R)</translation>
    </message>
    <message>
        <source>Go back to the saved record</source>
        <translation>回到已保存的记录</translation>
    </message>
    <message>
        <source>&amp;Close form</source>
        <translation>关闭表单(&amp;C)</translation>
    </message>
    <message>
        <source>Reason for the change (optional)</source>
        <translation>更改理由（可选）</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>更改理由</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
</context>
<context>
    <name>mra::RecordPane</name>
    <message>
        <source>Some input is not valid and is marked. Correct it, then save.</source>
        <translation>有些输入无效，已标出。请改正后再保存。</translation>
    </message>
    <message numerus="yes">
        <source>The record was not saved: %Ln error(s) must be corrected. They are marked in the form.</source>
        <translation>
            <numerusform>记录未保存：有%Ln处错误须改正，已在表单中标出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Saving was cancelled. Your input is kept.</source>
        <translation>已取消保存。您的输入已保留。</translation>
    </message>
    <message>
        <source>This record was changed by %1 while you were editing it. Your input is kept.</source>
        <translation>在您编辑期间，%1更改了这条记录。您的输入已保留。</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>显示差异</translation>
    </message>
    <message>
        <source>This record was deleted by somebody else. Your input is kept; saving creates the record again.</source>
        <translation>这条记录已被他人删除。您的输入已保留；保存将重新建立该记录。</translation>
    </message>
    <message>
        <source>This record was changed by somebody else. Your input is not saved.</source>
        <translation>这条记录已被他人更改。您的输入没有保存。</translation>
    </message>
    <message>
        <source>The form now contains both changes. Save it to keep them.</source>
        <translation>双方的更改现已都在表单中。请保存表单以保留它们。</translation>
    </message>
    <message>
        <source>This record has been changed since then. Your input is kept.</source>
        <translation>此后这条记录已被更改。您的输入已保留。</translation>
    </message>
    <message>
        <source>The event of %1 replaces the reported status.</source>
        <translation>%1的事件取代了报告的状态。</translation>
    </message>
</context>
<context>
    <name>mra::RecordTable</name>
    <message>
        <source>Default columns</source>
        <translation>恢复默认列</translation>
    </message>
</context>
<context>
    <name>mra::RegionTotals</name>
    <message>
        <source>not counted</source>
        <translation>未统计</translation>
    </message>
</context>
<context>
    <name>mra::RemarkSummary</name>
    <message numerus="yes">
        <source>%Ln error(s) to fix before saving</source>
        <translation>
            <numerusform>保存前需改正%Ln处错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln条警告</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between counts of errors and of warnings</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>转到第一处</translation>
    </message>
</context>
<context>
    <name>mra::SearchBox</name>
    <message>
        <source>Reading the names…</source>
        <translation>正在读取名称…</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>a group of hits and their number</comment>
        <translation>%1（%L2）</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>搜索（Ctrl+K）</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>No database is open, so nothing can be found.</source>
        <translation>没有打开数据库，因此无法查找。</translation>
    </message>
    <message>
        <source>No name, code or other text contains this.</source>
        <translation>没有任何名称、代码或其他文本包含此内容。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a name, and why it was found</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Search names, codes and texts in any language</source>
        <translation>用任何语言搜索名称、代码和文本</translation>
    </message>
</context>
<context>
    <name>mra::SearchField</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索内容</translation>
    </message>
</context>
<context>
    <name>mra::StateBar</name>
    <message>
        <source>No home country is chosen for this database. Nothing is counted until you choose one.</source>
        <translation>尚未为此数据库选择本方国家或地区。在选择之前，不会作相关统计。</translation>
    </message>
    <message>
        <source>The home country “%1” is not in this database. Nothing is counted until you choose another one.</source>
        <translation>本方国家或地区“%1”不在此数据库中。在另行选择之前，不会作相关统计。</translation>
    </message>
    <message>
        <source>Choose the home country…</source>
        <translation>选择本方国家或地区…</translation>
    </message>
    <message>
        <source>The database is not responding yet. The program is waiting for it.</source>
        <translation>数据库尚无响应，正在等待。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save my data as…</source>
        <translation>将我的数据另存为…</translation>
    </message>
    <message>
        <source>Another program replaced the database file. You see the previous data, which can no longer be changed, and your input is kept.</source>
        <translation>另一个程序替换了数据库文件。您看到的是此前的数据，已不能更改；您的输入已保留。</translation>
    </message>
    <message>
        <source>Open the new file</source>
        <translation>打开新文件</translation>
    </message>
    <message>
        <source>The database file was moved or deleted. You see the previous data, and your input is kept. Put the file back, or save the data shown.</source>
        <translation>数据库文件已被移动或删除。您看到的是此前的数据，您的输入已保留。请将文件放回原处，或保存所显示的数据。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Save readable data as…</source>
        <translation>将可读取的数据另存为…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>The database is damaged and can no longer be changed. What you see could be read, and your input is kept.</source>
        <translation>数据库已损坏，不再写入任何内容。您看到的内容仍可读取，您的输入已保留。</translation>
    </message>
    <message>
        <source>Another program has locked the database, so it cannot be read now. You see the previous data; the database is read again as soon as it is free.</source>
        <translation>另一个程序锁定了数据库，目前无法读取。您看到的是此前的数据；一旦解除锁定将重新读取。</translation>
    </message>
    <message>
        <source>The connection to the server was lost. You see the last known data, and your input is kept; the program reconnects automatically.</source>
        <translation>与服务器的连接已断开。您看到的是最近已知的数据，您的输入已保留；程序会自动重新连接。</translation>
    </message>
    <message>
        <source>The database cannot be read now. You see the last known data, and your input is kept; the program tries again automatically. (%1)</source>
        <comment>the system&apos;s own words</comment>
        <translation>目前无法读取数据库。您看到的是最近已知的数据，您的输入已保留；程序会自动重试。（%1）</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The database is in “%1”, a folder that %2 synchronises between several computers. If two people work there, the work of one can be lost without warning. Keep the database in another folder or on a server, and put backups here.</source>
        <comment>folder, name of a program</comment>
        <translation>数据库位于“%1”中，该文件夹由%2在多台计算机之间同步。如果两人同时在此工作，其中一人的内容可能在没有提示的情况下丢失。请将数据库放在其他文件夹或服务器上，在此只存放备份。</translation>
    </message>
    <message>
        <source>The file was replaced</source>
        <translation>文件已被替换</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>文件已不存在</translation>
    </message>
    <message>
        <source>Damaged; read-only</source>
        <translation>已损坏；只读</translation>
    </message>
    <message>
        <source>Locked by another program; trying again</source>
        <translation>被另一程序锁定；正在重试</translation>
    </message>
    <message>
        <source>No connection; trying again</source>
        <translation>没有连接；正在重试</translation>
    </message>
    <message>
        <source>Read-only: created by a newer version</source>
        <translation>只读：由较新版本创建</translation>
    </message>
    <message>
        <source>Read-only: the medium cannot be written to</source>
        <translation>只读：介质不可写</translation>
    </message>
    <message>
        <source>Read-only: no permission to change it</source>
        <translation>只读：没有更改权限</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Cannot be read; trying again</source>
        <translation>无法读取；正在重试</translation>
    </message>
    <message>
        <source>No database is open.</source>
        <translation>没有打开数据库。</translation>
    </message>
    <message>
        <source>Open database…</source>
        <translation>打开数据库…</translation>
    </message>
    <message>
        <source>New database…</source>
        <translation>新建数据库…</translation>
    </message>
    <message>
        <source>The database file also has another name (a hard link). If it is opened under that name after a crash, it may be found damaged, and restoring a backup replaces it under one name only. Keep one name, and copy the file if you need a second one.</source>
        <translation>数据库文件还有另一个名称（硬链接）。程序崩溃后，如以该名称打开，文件可能已损坏；恢复备份也只会替换其中一个名称。请只保留一个名称，需要第二份时请复制文件。</translation>
    </message>
    <message>
        <source>Read-only: the server allows no changes</source>
        <translation>只读：服务器不允许更改</translation>
    </message>
</context>
<context>
    <name>mra::StatusLine</name>
    <message>
        <source>Changes are logged as %1</source>
        <comment>a person</comment>
        <translation>更改记录人：%1</translation>
    </message>
    <message>
        <source>Preparing the database…</source>
        <translation>正在准备数据库…</translation>
    </message>
    <message>
        <source>No database is open</source>
        <translation>没有打开数据库</translation>
    </message>
    <message>
        <source>Reading the database…</source>
        <translation>正在读取数据库…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Practice copy</source>
        <translation>练习副本</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>正在关闭…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreement(s)</source>
        <translation>
            <numerusform>%Ln项协议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln body/bodies</source>
        <translation>
            <numerusform>%Ln个机构</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln country/countries</source>
        <translation>
            <numerusform>%Ln个国家和地区</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>Database: %1</source>
        <comment>a file or an address</comment>
        <translation>数据库：%1</translation>
    </message>
</context>
<context>
    <name>mra::WindowActions</name>
    <message>
        <source>&amp;New database…</source>
        <translation>新建数据库(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open database…</source>
        <translation>打开数据库(&amp;O)…</translation>
    </message>
    <message>
        <source>Open database on a &amp;server…</source>
        <translation>打开服务器上的数据库(&amp;S)…</translation>
    </message>
    <message>
        <source>Re&amp;cent databases</source>
        <translation>最近的数据库(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>立即备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>恢复备份(&amp;R)…</translation>
    </message>
    <message>
        <source>Rea&amp;d-only</source>
        <translation>只读(&amp;D)</translation>
    </message>
    <message>
        <source>Practice copy of &amp;this database</source>
        <translation>此数据库的练习副本(&amp;T)</translation>
    </message>
    <message>
        <source>Practice copy of the tra&amp;ining set</source>
        <translation>培训数据集的练习副本(&amp;I)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>删除副本</translation>
    </message>
    <message>
        <source>Print previe&amp;w…</source>
        <translation>打印预览(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>首选项(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About MRA Atlas</source>
        <translation>关于MRA Atlas(&amp;A)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;System colours</source>
        <translation>系统配色(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>FoundReason</name>
    <message>
        <source>%1: %2</source>
        <comment>a field and its text that a search met</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a group or body, and a member that was met</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message>
        <source>Agreements</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>None is recorded.</source>
        <translation>没有记录。</translation>
    </message>
    <message>
        <source>Together with %1</source>
        <comment>agreements, home</comment>
        <translation>与%1共同参加</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>agreements</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Former</source>
        <comment>agreements</comment>
        <translation>过往</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有%Ln条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountText</name>
    <message>
        <source>Counted once: each agreement in which the territory takes part on any day, itself, through a group of which it is a member on that day, or through a body that represents it.</source>
        <translation>计数规则：凡在任一日期参与的协议各计一次，包括自身参与、通过当日将其列为成员的集团参与，或由代表它的机构参与。</translation>
    </message>
    <message>
        <source>Counted once: each agreement in which the group as a whole takes part on any day, through a body that represents it.</source>
        <translation>计数规则：凡该集团作为整体在任一日期通过代表它的机构参与的协议，各计一次。</translation>
    </message>
    <message>
        <source>Counted once: each agreement that has the body as a party in any role, lists it, or names it in an event, on any day.</source>
        <translation>计数规则：凡在任一日期该机构以任何角色作为参与方、被列入名单或在事件中被提及的协议，各计一次。</translation>
    </message>
    <message>
        <source>Counted once: each agreement with a scope in the sector or below it, on any day.</source>
        <translation>计数规则：凡在任一日期其范围涉及本领域或其下级领域的协议，各计一次。</translation>
    </message>
    <message>
        <source>Counted: its agreements that have ended, and those that it has left.</source>
        <translation>计数规则：其协议中已经终结的，或其参与已经结束的。</translation>
    </message>
    <message>
        <source>Counted once: each territory that is a member on the day.</source>
        <translation>计数规则：当日成员资格有效的国家或地区各计一次。</translation>
    </message>
</context>
<context>
    <name>RoleText</name>
    <message>
        <source>Listed body</source>
        <comment>role</comment>
        <translation>名单所列机构</translation>
    </message>
    <message>
        <source>Named by an event</source>
        <comment>role</comment>
        <translation>事件中提及</translation>
    </message>
</context>
<context>
    <name>StandingText</name>
    <message>
        <source>until %1, then renewed by itself; since when is not recorded.</source>
        <comment>after a status</comment>
        <translation>至%1，其后自动续期；起始日期未记录。</translation>
    </message>
    <message>
        <source>renewed by itself; since when is not recorded.</source>
        <comment>after a status</comment>
        <translation>自动续期；起始日期未记录。</translation>
    </message>
    <message>
        <source>since %1, until %2, then renewed by itself.</source>
        <comment>after a status</comment>
        <translation>自%1起，至%2，其后自动续期。</translation>
    </message>
    <message>
        <source>since %1, renewed by itself.</source>
        <comment>after a status</comment>
        <translation>自%1起，自动续期。</translation>
    </message>
    <message>
        <source>until %1; since when is not recorded.</source>
        <comment>after a status</comment>
        <translation>至%1；起始日期未记录。</translation>
    </message>
    <message>
        <source>it ends on %1; since when is not recorded.</source>
        <comment>after a status</comment>
        <translation>将于%1终止；起始日期未记录。</translation>
    </message>
    <message>
        <source>since %1, until %2.</source>
        <comment>after a status</comment>
        <translation>自%1起，至%2。</translation>
    </message>
    <message>
        <source>since %1; it ends on %2.</source>
        <comment>after a status</comment>
        <translation>自%1起；将于%2终止。</translation>
    </message>
    <message>
        <source>since when is not recorded; no end is given.</source>
        <comment>after a status</comment>
        <translation>起始日期未记录；未规定终止日期。</translation>
    </message>
    <message>
        <source>since %1; no end is given.</source>
        <comment>after a status</comment>
        <translation>自%1起；未规定终止日期。</translation>
    </message>
    <message>
        <source>it takes effect on %1.</source>
        <comment>after a status</comment>
        <translation>将于%1生效。</translation>
    </message>
    <message>
        <source>it is not in force; the day of signature is not recorded.</source>
        <comment>after a status</comment>
        <translation>尚未生效；签署日期未记录。</translation>
    </message>
    <message>
        <source>on %1; it is not in force yet.</source>
        <comment>after the status “signed”</comment>
        <translation>于%1；尚未生效。</translation>
    </message>
    <message>
        <source>since when is not recorded.</source>
        <comment>after a status</comment>
        <translation>起始日期未记录。</translation>
    </message>
    <message>
        <source>since %1.</source>
        <comment>after a status</comment>
        <translation>自%1起。</translation>
    </message>
    <message>
        <source>since %1; it was in effect from %2.</source>
        <comment>after a status</comment>
        <translation>自%1起；此前自%2起适用。</translation>
    </message>
    <message>
        <source>its first step is on %1.</source>
        <comment>after the status “not begun”</comment>
        <translation>第一步在%1。</translation>
    </message>
    <message>
        <source>no step has a date.</source>
        <comment>after the status “not begun”</comment>
        <translation>任何步骤均无日期。</translation>
    </message>
    <message>
        <source>it is not signed yet.</source>
        <comment>after a status</comment>
        <translation>尚未签署。</translation>
    </message>
    <message>
        <source>nothing is accepted for now; since when is not recorded.</source>
        <comment>after a status</comment>
        <translation>目前不予接受；起始日期未记录。</translation>
    </message>
    <message>
        <source>since %1; nothing is accepted for now.</source>
        <comment>after a status</comment>
        <translation>自%1起；目前不予接受。</translation>
    </message>
    <message>
        <source>no source states its status on this day.</source>
        <comment>after a status</comment>
        <translation>没有来源说明该日的状态。</translation>
    </message>
    <message>
        <source>signed on %1; no source states its status on this day.</source>
        <comment>after a status</comment>
        <translation>于%1签署；没有来源说明该日的状态。</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Amended by</source>
        <comment>link, followed by an agreement</comment>
        <translation>被修订，修订文件为</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <comment>link, followed by an agreement</comment>
        <translation>被取代，取代文件为</translation>
    </message>
    <message>
        <source>Continued by</source>
        <comment>link, followed by an agreement</comment>
        <translation>由其延续</translation>
    </message>
    <message>
        <source>Implemented by</source>
        <comment>link, followed by an agreement</comment>
        <translation>由其实施</translation>
    </message>
    <message>
        <source>Has the annex</source>
        <comment>link, followed by an agreement</comment>
        <translation>附件为</translation>
    </message>
    <message>
        <source>Has the part</source>
        <comment>link, followed by an agreement</comment>
        <translation>包含</translation>
    </message>
    <message>
        <source>Recognises</source>
        <comment>link, followed by an agreement</comment>
        <translation>承认</translation>
    </message>
    <message>
        <source>Condition of</source>
        <comment>link, followed by an agreement</comment>
        <translation>是其前提</translation>
    </message>
    <message>
        <source>Basis of</source>
        <comment>link, followed by an agreement</comment>
        <translation>是其依据</translation>
    </message>
</context>
<context>
    <name>ScopeMatrix</name>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>至%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>What is accepted, and since when</source>
        <translation>接受的内容与起始日期</translation>
    </message>
    <message>
        <source>No scope is recorded, so it is not known what is recognised.</source>
        <translation>没有记录范围，因此不清楚承认哪些内容。</translation>
    </message>
</context>
<context>
    <name>EffectText</name>
    <message>
        <source>The status will be “%1”.</source>
        <translation>状态将为“%1”。</translation>
    </message>
    <message>
        <source>The status changes from “%1” to “%2”.</source>
        <translation>状态由“%1”变为“%2”。</translation>
    </message>
    <message>
        <source>The status stays “%1”, but its sources will contradict each other.</source>
        <translation>状态仍为“%1”，但其来源将相互矛盾。</translation>
    </message>
    <message>
        <source>The status stays “%1”; its sources will agree.</source>
        <translation>状态仍为“%1”；其来源将一致。</translation>
    </message>
    <message>
        <source>Scopes whose status changes: %L1.</source>
        <translation>状态发生变化的范围：%L1。</translation>
    </message>
    <message>
        <source>Coverage goes from “%1” to “%2”: %3.</source>
        <translation>覆盖由“%1”变为“%2”：%3。</translation>
    </message>
    <message>
        <source>“%1” of %2 has no effect: the source reports “%3” as of %4, which is not older. The status is “%5”.</source>
        <translation>%2的“%1”不起作用：来源截至%4报告为“%3”，并不早于该事件。状态为“%5”。</translation>
    </message>
</context>
<context>
    <name>mra::EffectBox</name>
    <message>
        <source>What saving changes</source>
        <translation>保存后的变化</translation>
    </message>
    <message>
        <source>As of %1, home country %2</source>
        <comment>a day, a country</comment>
        <translation>截至%1，本方国家或地区：%2</translation>
    </message>
    <message>
        <source>Use the event</source>
        <translation>采用事件</translation>
    </message>
    <message>
        <source>Empties the reported status; source and day of the report stay, and the history keeps it</source>
        <translation>清空报告的状态；报告的来源和日期保留，历史记录仍保存该状态</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都保留</translation>
    </message>
</context>
</TS>
