<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Children</name>
    <message>
        <source>Parties</source>
        <translation>缔约方和参与方</translation>
    </message>
    <message>
        <source>What is recognised</source>
        <translation>承认的内容</translation>
    </message>
    <message>
        <source>Designated bodies</source>
        <translation>指定机构名单</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Links to other agreements</source>
        <translation>与其他协议的关系</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他名称</translation>
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
        <translation>走廊各点</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The option “--%1” is not known here.</source>
        <translation>这里没有选项“--%1”。</translation>
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
        <source>The command “%1” works on the present state only, without “--known-on”.</source>
        <translation>命令“%1”只处理当前状态，不能使用“--known-on”。</translation>
    </message>
    <message>
        <source>The database: a file, or postgresql://…; without it your own one, made with the reference data where it is missing.</source>
        <translation>数据库：文件，或 postgresql://…；不给出时使用您自己的数据库，没有时用参考数据新建。</translation>
    </message>
    <message>
        <source>Print JSON for programs.</source>
        <translation>以 JSON 输出，供程序使用。</translation>
    </message>
    <message>
        <source>Language of names and messages: en, zh, ru, fr, es or ar.</source>
        <translation>名称和消息的语言：en、zh、ru、fr、es 或 ar。</translation>
    </message>
    <message>
        <source>Who the changes are logged for.</source>
        <translation>变更记录在谁的名下。</translation>
    </message>
    <message>
        <source>Read the state as it was known at the end of that day.</source>
        <translation>读取截至该日结束时所知的状态。</translation>
    </message>
    <message>
        <source>Open the database for reading only.</source>
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
        <source>There is nothing to do, and nothing was changed.</source>
        <translation>没有可做的事，什么也没有改变。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 to %2, with %n entry(ies) of history.</source>
        <translation>
            <numerusform>已把 %1 复制到 %2，含 %n 条历史记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy a database with its whole history to a new place, a file or a server.</source>
        <translation>把数据库连同全部历史复制到新的位置（文件或服务器）。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或经济体</translation>
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
        <translation>注意</translation>
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
        <source>The country that asks, such as CN.</source>
        <translation>提问的国家，如 CN。</translation>
    </message>
    <message>
        <source>The day that is asked about; today by default.</source>
        <translation>所问的日期；默认为今天。</translation>
    </message>
    <message>
        <source>Own results accepted abroad (by default), foreign results accepted at home, or both ways.</source>
        <translation>本国结果被国外接受（默认）、外国结果在本国被接受，或双向。</translation>
    </message>
    <message>
        <source>Only this sector; any sector by default.</source>
        <translation>只看该领域；默认为任何领域。</translation>
    </message>
    <message>
        <source>Only this activity, such as testing.</source>
        <translation>只看该活动，如 testing。</translation>
    </message>
    <message>
        <source>Only this evidence, such as test_report.</source>
        <translation>只看该类证明，如 test_report。</translation>
    </message>
    <message>
        <source>Layers to count: government, scheme (both by default), accreditation.</source>
        <translation>计入的层面：government、scheme（默认两者），accreditation。</translation>
    </message>
    <message>
        <source>Only the members of this group, such as BRI.</source>
        <translation>只看该组的成员，如 BRI。</translation>
    </message>
    <message>
        <source>Tell where results are usable on a day.</source>
        <translation>说明某日各地的结果能否使用。</translation>
    </message>
    <message>
        <source>Outgoing: where results issued in %1 are accepted.</source>
        <translation>对外：%1出具的结果在哪里被接受。</translation>
    </message>
    <message>
        <source>Incoming: whose results are accepted in %1.</source>
        <translation>对内：哪里的结果被%1接受。</translation>
    </message>
    <message>
        <source>Mutual: acceptance both ways between %1 and each country.</source>
        <translation>相互：%1与各国之间双向接受。</translation>
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
        <source>Any sector: the best over all sectors counts.</source>
        <translation>任何领域：取所有领域中最好的情况。</translation>
    </message>
    <message>
        <source>Activity: %1.</source>
        <translation>活动：%1。</translation>
    </message>
    <message>
        <source>Evidence: %1.</source>
        <translation>证明：%1。</translation>
    </message>
    <message>
        <source>Countries: members of %1 on that day.</source>
        <translation>国家：当日%1的成员。</translation>
    </message>
    <message>
        <source>“None” means that no recognition is recorded; “unknown” that its state is not known.</source>
        <translation>“无”表示没有承认的记录；“不明”表示其状态不清楚。</translation>
    </message>
    <message>
        <source>The option “--%1” does not know “%2”. It knows: %3.</source>
        <translation>选项“--%1”不认识“%2”。可用的有：%3。</translation>
    </message>
    <message>
        <source>“%1” could not be written, so the export is not complete: %2</source>
        <translation>“%1”无法写入，因此导出不完整：%2</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Nothing was written.</source>
        <translation>无法建立文件夹“%1”。什么也没有写入。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written to %1.</source>
        <translation>
            <numerusform>已把 %n 个文件写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of the files; csv by default.</source>
        <translation>文件的格式；默认为 csv。</translation>
    </message>
    <message>
        <source>Write everything to files that “import” reads back.</source>
        <translation>把全部内容写成“import”能读回的文件。</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <translation>用法：%1 [选项]</translation>
    </message>
    <message>
        <source>MRA Atlas keeps agreements on the mutual recognition of conformity assessment results, and tells where results are usable on a day.</source>
        <translation>MRA Atlas 管理合格评定结果互认的协议，并说明某日各地的结果能否使用。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Options of all commands:</source>
        <translation>所有命令的选项：</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused with a reason, 2 wrong usage.</source>
        <translation>退出码：0 完成，1 被拒绝并说明理由，2 用法错误。</translation>
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
        <translation>修改了%1</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>删除了%1</translation>
    </message>
    <message>
        <source>“%1” is not a number of entries. Write a whole number above zero.</source>
        <translation>“%1”不是条数。请写大于零的整数。</translation>
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
        <translation>谁</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>共 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no step of %1 to undo. Nothing was changed.</source>
        <translation>%1没有可以撤销的步骤。什么也没有改变。</translation>
    </message>
    <message>
        <source>The newest step was undone:</source>
        <translation>已撤销最近的一步：</translation>
    </message>
    <message>
        <source>There is no undone step of %1 to redo. Nothing was changed.</source>
        <translation>%1没有可以重做的步骤。什么也没有改变。</translation>
    </message>
    <message>
        <source>The undone step was done again:</source>
        <translation>已重做撤销的一步：</translation>
    </message>
    <message>
        <source>Hash of the last entry: %1</source>
        <translation>最后一条的哈希值：%1</translation>
    </message>
    <message>
        <source>Only the newest N entries.</source>
        <translation>只显示最近 N 条。</translation>
    </message>
    <message>
        <source>Show the history: who changed what, when and why.</source>
        <translation>显示历史：谁、何时、为何改了什么。</translation>
    </message>
    <message>
        <source>Take back your newest step.</source>
        <translation>撤销您最近的一步。</translation>
    </message>
    <message>
        <source>Do again what you have just undone.</source>
        <translation>重做您刚刚撤销的一步。</translation>
    </message>
    <message>
        <source>Check that the history is whole and leads to the present state.</source>
        <translation>检查历史是否完整，并与当前状态一致。</translation>
    </message>
    <message>
        <source>“%1” cannot be read, and nothing was imported: %2</source>
        <translation>“%1”无法读取，什么也没有导入：%2</translation>
    </message>
    <message>
        <source>The folder “%1” holds no .csv or .json files, and nothing was imported.</source>
        <translation>文件夹“%1”中没有 .csv 或 .json 文件，什么也没有导入。</translation>
    </message>
    <message>
        <source>There is no table “%1”. The tables are: %2.</source>
        <translation>没有数据表“%1”。数据表有：%2。</translation>
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
        <source>%n warning(s), saved all the same:</source>
        <translation>
            <numerusform>有 %n 条警告，仍已保存：</numerusform>
        </translation>
    </message>
    <message>
        <source>This was a dry run: nothing was saved.</source>
        <translation>这是试运行：什么也没有保存。</translation>
    </message>
    <message>
        <source>There was nothing to save.</source>
        <translation>没有需要保存的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were saved as one step, which “undo” takes back.</source>
        <translation>
            <numerusform>已把 %n 条记录作为一步保存，可用“undo”撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be refused.</source>
        <translation>
            <numerusform>将有 %n 行被拒绝。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused; all others were kept.</source>
        <translation>
            <numerusform>有 %n 行被拒绝；其余各行均已保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Report what would happen, and save nothing.</source>
        <translation>报告将会发生什么，但不保存。</translation>
    </message>
    <message>
        <source>Remove the rows of this table that the files do not have; may be given several times.</source>
        <translation>移除该数据表中文件里没有的行；可多次给出。</translation>
    </message>
    <message>
        <source>Add and update records from CSV or JSON files, or from the files of a folder.</source>
        <translation>从 CSV 或 JSON 文件，或从文件夹中的文件，新增和更新记录。</translation>
    </message>
    <message>
        <source>The database is named twice: as an argument and by “--db”.</source>
        <translation>数据库给出了两次：作为参数，又用“--db”。</translation>
    </message>
    <message>
        <source>An empty database was made: %1</source>
        <translation>已新建空数据库：%1</translation>
    </message>
    <message numerus="yes">
        <source>A database with %n record(s) of reference data was made: %1</source>
        <translation>
            <numerusform>已新建数据库，含 %n 条参考数据记录：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out the reference data.</source>
        <translation>不放入参考数据。</translation>
    </message>
    <message>
        <source>Make a database, with the reference data.</source>
        <translation>新建数据库，并放入参考数据。</translation>
    </message>
    <message>
        <source>Status on %1</source>
        <comment>heading</comment>
        <translation>%1 的状态</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>共 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Only records with this text in any field, or this value in this field; several filters must all hold.</source>
        <translation>只列出任一字段含有该文字，或该字段为该值的记录；多个条件须同时满足。</translation>
    </message>
    <message>
        <source>List the countries, groups, sectors, codes, bodies, agreements, projects or sources.</source>
        <translation>列出国家、国家组、领域、分类代码、机构、协议、项目或来源。</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write YYYY-MM-DD, such as 2026-01-31.</source>
        <translation>“%1”不是具体的一天。请写 YYYY-MM-DD，如 2026-01-31。</translation>
    </message>
    <message>
        <source>There is no such record: %1. Look for it with “list”.</source>
        <translation>没有这条记录：%1。请用“list”查找。</translation>
    </message>
    <message>
        <source>Several records differ only in case from this one: %1. Write the code exactly.</source>
        <translation>有几条记录与它只有大小写不同：%1。请写出准确的代码。</translation>
    </message>
    <message>
        <source>“%1” is not a kind of record. The kinds are: %2.</source>
        <translation>“%1”不是记录的种类。种类有：%2。</translation>
    </message>
    <message>
        <source>The program does not speak “%1”. It speaks: %2.</source>
        <translation>程序不支持语言“%1”。支持的有：%2。</translation>
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
        <translation>地区</translation>
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
        <source>Counted: each member on that day once, by its best rung. The asking country is a member where the table says so, but has no rung of its own.</source>
        <translation>计数规则：当日每个成员计一次，取其最高一级。提问的国家如在表中则计为成员，但自身没有级别。</translation>
    </message>
    <message>
        <source>The country that asks; CN by default.</source>
        <translation>提问的国家；默认为 CN。</translation>
    </message>
    <message>
        <source>The group whose parts are the rows; BRI by default.</source>
        <translation>以其下属各组为行的组；默认为 BRI。</translation>
    </message>
    <message>
        <source>Count the coverage of the Belt and Road by region.</source>
        <translation>按地区统计“一带一路”的覆盖情况。</translation>
    </message>
    <message>
        <source>The records have no field “%1”. They have: %2.</source>
        <translation>记录没有字段“%1”。有的字段：%2。</translation>
    </message>
    <message>
        <source>Listed body</source>
        <comment>role</comment>
        <translation>名单所列机构</translation>
    </message>
    <message>
        <source>Status on %1: %2</source>
        <translation>%1 的状态：%2</translation>
    </message>
    <message>
        <source>Caveats: %1</source>
        <comment>flags on a status</comment>
        <translation>注意：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) with the status “%1”</source>
        <translation>
            <numerusform>%n 项范围的状态为“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>所属各组</translation>
    </message>
    <message>
        <source>The day of the status, or of the memberships shown.</source>
        <translation>所问状态或所示成员资格的日期。</translation>
    </message>
    <message>
        <source>Show one record with all that belongs to it.</source>
        <translation>显示一条记录及其全部内容。</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>No event on or before that day says anything about it.</source>
        <translation>该日及以前没有相关事件。</translation>
    </message>
    <message>
        <source>The day that is asked about.</source>
        <translation>所问的日期。</translation>
    </message>
    <message>
        <source>Tell the events and the report that it follows from.</source>
        <translation>说明得出状态的各个事件和报告。</translation>
    </message>
    <message>
        <source>Tell the status of an agreement on a day.</source>
        <translation>说明协议在某日的状态。</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Identifier</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>国家代码</translation>
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
        <source>Name in its own language</source>
        <translation>本语名称</translation>
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
        <source>Title in its own language</source>
        <translation>本语标题</translation>
    </message>
    <message>
        <source>Own language</source>
        <translation>本语</translation>
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
        <translation>点的类型</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Reported status</source>
        <translation>所报状态</translation>
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
        <source>Last day of the term</source>
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
        <source>Renewed for months</source>
        <translation>续期长度（月）</translation>
    </message>
    <message>
        <source>Notice period in months</source>
        <translation>通知期（月）</translation>
    </message>
    <message>
        <source>Notice is due</source>
        <translation>通知时限起算</translation>
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
        <translation>截至</translation>
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
        <translation>说明</translation>
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
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
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
        <translation>证明</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Scope since</source>
        <translation>范围起</translation>
    </message>
    <message>
        <source>Scope until</source>
        <translation>范围止</translation>
    </message>
    <message>
        <source>Reported status of the scope</source>
        <translation>所报范围状态</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Event identifier</source>
        <translation>事件标识</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Part of the text</source>
        <translation>文本的部分</translation>
    </message>
    <message>
        <source>Word of the source</source>
        <translation>来源用词</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Other agreement</source>
        <translation>另一协议</translation>
    </message>
    <message>
        <source>Country of the seat</source>
        <translation>所在国家</translation>
    </message>
    <message>
        <source>Stands for</source>
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
        <translation>成立</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>后继</translation>
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
        <source>Field</source>
        <translation>所属领域</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>伙伴</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>参与机构</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>相关协议</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>State of the evidence</source>
        <translation>证据情况</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源清单</translation>
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
        <source>Belongs under</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>IAF codes</source>
        <translation>IAF 代码</translation>
    </message>
    <message>
        <source>ICS fields</source>
        <translation>ICS 领域</translation>
    </message>
    <message>
        <source>HS chapters</source>
        <translation>HS 章</translation>
    </message>
    <message>
        <source>IECEE categories</source>
        <translation>IECEE 类别</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>分类体系</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部</translation>
    </message>
    <message>
        <source>NACE Rev. 2</source>
        <translation>NACE 第 2 版</translation>
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
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>What the source says</source>
        <translation>来源所述</translation>
    </message>
    <message>
        <source>Year rests on it</source>
        <translation>年份依据</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>支线</translation>
    </message>
    <message>
        <source>Place in the line</source>
        <translation>线上次序</translation>
    </message>
    <message>
        <source>Main line</source>
        <translation>主线</translation>
    </message>
    <message>
        <source>Branch lines</source>
        <translation>支线路线</translation>
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
        <source>%1: the field %2 is empty. Fill it in.</source>
        <translation>%1：字段%2为空。请填写。</translation>
    </message>
    <message>
        <source>%1: the field %2 holds invisible control characters or text that is not in Unicode form NFC: “%3”. Type the text again.</source>
        <translation>%1：字段%2含有不可见的控制字符，或不是 Unicode NFC 形式的文字：“%3”。请重新输入。</translation>
    </message>
    <message>
        <source>%1: the field %2 names “%3”, which does not exist. Correct the code, or add the missing record.</source>
        <translation>%1：字段%2中的“%3”不存在。请改正代码，或补上缺少的记录。</translation>
    </message>
    <message>
        <source>%1: the period “%3” ends before it begins (field %2). Correct one of the two dates.</source>
        <translation>%1：期间“%3”的结束早于开始（字段%2）。请改正其中一个日期。</translation>
    </message>
    <message>
        <source>%1: “%2” is entered twice. Keep one of the two entries.</source>
        <translation>%1：“%2”输入了两次。请只保留一条。</translation>
    </message>
    <message>
        <source>%1: the value %3 of the field %2 is outside its range. Correct the number.</source>
        <translation>%1：字段%2的值 %3 超出范围。请改正数字。</translation>
    </message>
    <message>
        <source>%1: by way of %2 it stands above itself (“%3”). Choose another record there.</source>
        <translation>%1：按%2，它成了自己的上级（“%3”）。请在该处选择另一条记录。</translation>
    </message>
    <message>
        <source>%1 cannot be deleted, because these records refer to it: %2. Change them first.</source>
        <translation>%1不能删除，因为这些记录引用了它：%2。请先修改它们。</translation>
    </message>
    <message>
        <source>%1: an identifier cannot be changed (“%2”). Make a new record instead.</source>
        <translation>%1：标识不能更改（“%2”）。请新建一条记录。</translation>
    </message>
    <message>
        <source>%1: the level does not fit the number of sides, which is %2. Check the level and the parties.</source>
        <translation>%1：级别与方数不符，方数为 %2。请检查级别和参与方。</translation>
    </message>
    <message>
        <source>%1: no party stands for “%3”, named in the field %2. Check the parties, or whom they stand for.</source>
        <translation>%1：没有一方代表字段%2中的“%3”。请检查参与方，或它们所代表的对象。</translation>
    </message>
    <message>
        <source>%1: the reported status contradicts the recorded events. Both are kept; check the sources.</source>
        <translation>%1：所报状态与所记事件相矛盾。两者都已保留；请核对来源。</translation>
    </message>
    <message>
        <source>%1, row %2: the text is not UTF-8 at byte %3. Save the file as UTF-8.</source>
        <translation>%1，第 %2 行：第 %3 字节处不是 UTF-8。请把文件存为 UTF-8。</translation>
    </message>
    <message>
        <source>%1, row %2: a quotation mark is not closed, or text follows a closing one. Check the quotation marks of the row.</source>
        <translation>%1，第 %2 行：引号没有闭合，或闭合引号后还有文字。请检查该行的引号。</translation>
    </message>
    <message>
        <source>%1: the header row is that of no known table. Compare it with the file of an export.</source>
        <translation>%1：表头行不属于任何已知的数据表。请与导出的文件对照。</translation>
    </message>
    <message>
        <source>%1, row %2: the row has %3 cells, which is not the number of columns in the header row. Check commas and quotation marks.</source>
        <translation>%1，第 %2 行：该行有 %3 个单元格，与表头行的列数不同。请检查逗号和引号。</translation>
    </message>
    <message>
        <source>%1, row %2: “%4” in the column “%3” is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD.</source>
        <translation>%1，第 %2 行：“%3”列中的“%4”不是日期。请写 YYYY、YYYY-MM 或 YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>%1, row %2: “%4” in the column “%3” is not a whole number.</source>
        <translation>%1，第 %2 行：“%3”列中的“%4”不是整数。</translation>
    </message>
    <message>
        <source>%1, row %2: “%4” in the column “%3” is not a coordinate. Write decimal degrees, such as 39.9042.</source>
        <translation>%1，第 %2 行：“%3”列中的“%4”不是坐标。请写十进制度数，如 39.9042。</translation>
    </message>
    <message>
        <source>%1, row %2: “%4” in the column “%3” is neither Y (yes) nor N (no).</source>
        <translation>%1，第 %2 行：“%3”列中的“%4”既不是 Y（是）也不是 N（否）。</translation>
    </message>
    <message>
        <source>%1, row %2: “%4” is not a word that the column “%3” knows. Use a key of its vocabulary.</source>
        <translation>%1，第 %2 行：“%3”列不认识“%4”。请使用其词表中的键。</translation>
    </message>
    <message>
        <source>%1, row %2: an earlier row has the same key. Keep one of the two rows.</source>
        <translation>%1，第 %2 行：前面已有一行的键与它相同。请只保留一行。</translation>
    </message>
    <message>
        <source>%1: this is not JSON as the program exports it. Compare it with the file of an export.</source>
        <translation>%1：这不是本程序导出的 JSON。请与导出的文件对照。</translation>
    </message>
    <message>
        <source>%1, row %2. %3</source>
        <comment>file, row, and a sentence about a record</comment>
        <translation>%1，第 %2 行。%3</translation>
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
        <source>There is no database at “%1”. Check the name, or make one with “init”.</source>
        <translation>“%1”处没有数据库。请检查名称，或用“init”新建。</translation>
    </message>
    <message>
        <source>“%1” is not a database. Nothing was changed; name another file.</source>
        <translation>“%1”不是数据库。什么也没有改变；请给出另一个文件。</translation>
    </message>
    <message>
        <source>“%1” is a database of another program. Nothing was changed; name another file.</source>
        <translation>“%1”是其他程序的数据库。什么也没有改变；请给出另一个文件。</translation>
    </message>
    <message>
        <source>The database “%1” is damaged and was not opened. Keep the file as it is, and go back to a copy.</source>
        <translation>数据库“%1”已损坏，没有打开。请原样保留该文件，改用副本。</translation>
    </message>
    <message>
        <source>Something stands at “%1” already, and it was left as it is. Name another place.</source>
        <translation>“%1”处已有内容，已原样保留。请给出另一个位置。</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check the permissions and the free space.</source>
        <translation>“%1”无法写入。请检查权限和剩余空间。</translation>
    </message>
    <message>
        <source>The database “%1” cannot be reached. Check the address, the login and the network.</source>
        <translation>无法连接数据库“%1”。请检查地址、登录和网络。</translation>
    </message>
    <message>
        <source>The database “%1” could not be brought to the present version and is as it was. Keep the file, and ask for help with it.</source>
        <translation>数据库“%1”未能升级到当前版本，仍保持原样。请保留该文件，并请人协助。</translation>
    </message>
    <message>
        <source>The database is open for reading only. Nothing was saved.</source>
        <translation>数据库以只读方式打开。什么也没有保存。</translation>
    </message>
    <message>
        <source>Another program is writing to the database. Nothing was saved; try again.</source>
        <translation>另一个程序正在写入数据库。什么也没有保存；请再试一次。</translation>
    </message>
    <message>
        <source>There is no space left. Nothing was saved; make room and try again.</source>
        <translation>没有剩余空间。什么也没有保存；请腾出空间后再试。</translation>
    </message>
    <message>
        <source>The connection to the database was lost. Nothing was saved; try again.</source>
        <translation>与数据库的连接已断开。什么也没有保存；请再试一次。</translation>
    </message>
    <message>
        <source>The connection was lost while saving, so it is not known whether the change was saved. Look at the log before you try again.</source>
        <translation>保存时连接断开，因此不知道变更是否已保存。再试之前请先查看“log”。</translation>
    </message>
    <message>
        <source>The database refused the change. Nothing was saved.</source>
        <translation>数据库拒绝了这次变更。什么也没有保存。</translation>
    </message>
    <message>
        <source>Changed by somebody else in the meantime: %1. Nothing was saved; look at the present state and decide again.</source>
        <translation>期间已被他人修改：%1。什么也没有保存；请查看当前状态后重新决定。</translation>
    </message>
    <message numerus="yes">
        <source>The history is whole: all %n entries were checked, and they lead to the present state.</source>
        <translation>
            <numerusform>历史完整：全部 %n 条均已检查，并与当前状态一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 of the history, or its place in it, is not what was written. Compare with a copy.</source>
        <translation>历史的第 %1 条，或它所在的位置，不是当初写入的。请与副本对照。</translation>
    </message>
    <message>
        <source>Entry %1 of the history cannot be read. Compare with a copy.</source>
        <translation>历史的第 %1 条无法读取。请与副本对照。</translation>
    </message>
    <message>
        <source>Entry %1 of the history does not follow from the entries before it (%2). Compare with a copy.</source>
        <translation>历史的第 %1 条与它之前的各条不衔接（%2）。请与副本对照。</translation>
    </message>
    <message>
        <source>The tables differ from the history: %1. Compare with a copy.</source>
        <translation>数据表与历史不一致：%1。请与副本对照。</translation>
    </message>
    <message>
        <source>The tables refer to a record that does not exist: %1. Compare with a copy.</source>
        <translation>数据表引用了不存在的记录：%1。请与副本对照。</translation>
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
        <source>A source reports the status “%1” without a date, so that the report does not count.</source>
        <translation>有来源报告状态为“%1”，但没有日期，因此不予计入。</translation>
    </message>
    <message>
        <source>A source reports the status “%1” as of %2.</source>
        <translation>有来源报告，截至 %2 的状态为“%1”。</translation>
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
        <translation>有效</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>status</comment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>status</comment>
        <translation>期满</translation>
    </message>
    <message>
        <source>Terminated</source>
        <comment>status</comment>
        <translation>终止</translation>
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
        <translation>需核对计划清单</translation>
    </message>
    <message>
        <source>Listing of bodies not recorded</source>
        <comment>flag</comment>
        <translation>未记录机构名单</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>flag</comment>
        <translation>暂停</translation>
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
        <source>Start of operation</source>
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
        <source>Departure</source>
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
        <translation>主管机关变更</translation>
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
        <source>Before it takes effect</source>
        <comment>notice is due</comment>
        <translation>生效之前</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>list of bodies</comment>
        <translation>完整</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <comment>direction: own results accepted abroad</comment>
        <translation>对外</translation>
    </message>
    <message>
        <source>Incoming</source>
        <comment>direction: foreign results accepted at home</comment>
        <translation>对内</translation>
    </message>
    <message>
        <source>Mutual</source>
        <comment>direction: both ways</comment>
        <translation>相互</translation>
    </message>
    <message>
        <source>Serve both markets</source>
        <comment>project aim</comment>
        <translation>服务两个市场</translation>
    </message>
    <message>
        <source>Solve needs of industry</source>
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
        <translation>国家或经济体</translation>
    </message>
    <message>
        <source>Group of countries</source>
        <comment>record kind</comment>
        <translation>国家组</translation>
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
</context>
</TS>
