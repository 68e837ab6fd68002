<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>public domain</source>
        <translation>ملك عام</translation>
    </message>
    <message>
        <source>facts, with their source named</source>
        <translation>حقائق، مع ذكر مصدرها</translation>
    </message>
    <message>
        <source>reuse with the source named</source>
        <translation>إعادة استعمال مع ذكر المصدر</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message>
        <source>No event or report states its status.</source>
        <translation>لا يفيد أي حدث أو تقرير بشيء عن حالته.</translation>
    </message>
    <message>
        <source>A source says that this list is complete.</source>
        <translation>يفيد أحد المصادر بأن هذه القائمة كاملة.</translation>
    </message>
    <message>
        <source>No source says whether this list is complete.</source>
        <translation>لا يفيد أي مصدر بما إذا كانت هذه القائمة كاملة.</translation>
    </message>
    <message>
        <source>On %1</source>
        <comment>a day</comment>
        <translation>في %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Hide why</source>
        <translation>إخفاء السبب</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>من يشارك</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>Terms and names</source>
        <translation>الشروط والأسماء</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The option “--%1” needs a value.</source>
        <translation>الخيار «--%1» يحتاج إلى قيمة.</translation>
    </message>
    <message>
        <source>Database to open: a file or a server address.</source>
        <translation>قاعدة البيانات المراد فتحها: ملف أو عنوان خادم.</translation>
    </message>
    <message>
        <source>Language of the program: en, zh, ru, fr, es or ar.</source>
        <translation>لغة البرنامج: en أو zh أو ru أو fr أو es أو ar.</translation>
    </message>
    <message>
        <source>Open the database read-only.</source>
        <translation>فتح قاعدة البيانات للقراءة فقط.</translation>
    </message>
    <message>
        <source>Name recorded with your changes.</source>
        <translation>الاسم الذي يُسجَّل مع تغييراتك.</translation>
    </message>
    <message>
        <source>Save a picture of each page to this folder, then quit.</source>
        <translation>حفظ صورة لكل صفحة في هذا المجلد، ثم الخروج.</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>لقطات الشاشة</translation>
    </message>
    <message>
        <source>A change was still being saved. After the next start, the history shows whether it was saved.</source>
        <translation>كان أحد التغييرات لا يزال قيد الكتابة. سيبيّن سجل التغييرات عند التشغيل التالي ما إذا كان قد حُفظ.</translation>
    </message>
</context>
<context>
    <name>BodyCard</name>
    <message>
        <source>Before and after</source>
        <translation>السلف والخلف</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <comment>how it became another body</comment>
        <translation>السلف (%1)</translation>
    </message>
    <message>
        <source>After: %1</source>
        <comment>how it became another body</comment>
        <translation>الخلف (%1)</translation>
    </message>
    <message>
        <source>Leads without being a party</source>
        <translation>اتفاقات تقودها دون أن تشارك فيها</translation>
    </message>
</context>
<context>
    <name>BulkChange</name>
    <message>
        <source>“%1” is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD.</source>
        <translation>«%1» ليس تاريخًا. اكتب YYYY أو YYYY-MM أو YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«%1» ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>“%1” is not a value of this field. Choose one from the list.</source>
        <translation>«%1» ليس من قيم الحقل. اختر قيمة من القائمة.</translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>label before a value</comment>
        <translation>%1: </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>date</comment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>خط الطول</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a field, and a language or coordinate</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Not a whole number. Use digits only.</source>
        <translation>ليس عددًا صحيحًا. اكتب أرقامًا فقط.</translation>
    </message>
    <message>
        <source>Not valid coordinates. Write both in decimal degrees, such as 39.9042.</source>
        <translation>إحداثيات غير صالحة. اكتب القيمتين بالدرجات العشرية، مثل 39.9042.</translation>
    </message>
    <message>
        <source>No matching record has this name or code. Choose one from the list that opens while you type.</source>
        <translation>لا يوجد سجل بهذا الاسم أو الرمز يصلح لهذا الحقل. اختر من القائمة التي تظهر أثناء الكتابة.</translation>
    </message>
    <message>
        <source>Not a value of this field. Choose one from the list.</source>
        <translation>هذه الكلمة ليست من قيم هذا الحقل. اختر قيمة من قائمته.</translation>
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
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Designated bodies</source>
        <translation>الجهات المعيَّنة</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Links to other agreements</source>
        <translation>اتفاقات ذات صلة</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Successors</source>
        <translation>الجهات الخلف</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Evidence of membership</source>
        <translation>إثبات العضوية</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>الممر</translation>
    </message>
    <message>
        <source>Points of the corridor</source>
        <translation>نقاط الممر</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The option “--%1” is not available here.</source>
        <translation>الخيار «--%1» غير معروف هنا.</translation>
    </message>
    <message>
        <source>The option “--%1” takes no value.</source>
        <translation>الخيار «--%1» لا يقبل قيمة.</translation>
    </message>
    <message>
        <source>The option “--%1” needs a value.</source>
        <translation>الخيار «--%1» يحتاج إلى قيمة.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>لا يوجد أمر باسم «%1».</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>لم يُحدَّد أي أمر.</translation>
    </message>
    <message>
        <source>The command “%1” needs: %2.</source>
        <translation>الأمر «%1» يحتاج إلى: %2.</translation>
    </message>
    <message>
        <source>The command “%1” does not take “%2”.</source>
        <translation>الأمر «%1» لا يقبل «%2».</translation>
    </message>
    <message>
        <source>The command “%1” works on the current state only. Leave out “--known-on”.</source>
        <translation>الأمر «%1» يعمل على الحالة الحالية فقط. احذف «--known-on».</translation>
    </message>
    <message>
        <source>The database: a file or postgresql://…; by default your own, which is created with the reference data if it does not exist.</source>
        <translation>قاعدة البيانات: ملف أو postgresql://…؛ ومن دون هذا الخيار تُستعمل قاعدتك الخاصة، وتُنشأ بالبيانات المرجعية إن لم توجد.</translation>
    </message>
    <message>
        <source>Print JSON for programs.</source>
        <translation>إخراج JSON للبرامج.</translation>
    </message>
    <message>
        <source>Language of names and messages: en, zh, ru, fr, es or ar.</source>
        <translation>لغة الأسماء والرسائل: en أو zh أو ru أو fr أو es أو ar.</translation>
    </message>
    <message>
        <source>Name recorded with the changes.</source>
        <translation>الاسم الذي تُسجَّل به التغييرات.</translation>
    </message>
    <message>
        <source>Read the data as they were known at the end of this day.</source>
        <translation>قراءة الحالة كما كانت معروفة في نهاية ذلك اليوم.</translation>
    </message>
    <message>
        <source>Open the database read-only.</source>
        <translation>فتح قاعدة البيانات للقراءة فقط.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Print the version of the program.</source>
        <translation>عرض إصدار البرنامج.</translation>
    </message>
    <message>
        <source>There is nothing to do. Nothing was changed.</source>
        <translation>لا يوجد ما يلزم تنفيذه، ولم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 to %2, with %n entry(ies) of history.</source>
        <translation>
            <numerusform>نُسخت %1 إلى %2 من دون أي قيد من سجل التغييرات.</numerusform>
            <numerusform>نُسخت %1 إلى %2 مع قيد واحد من سجل التغييرات.</numerusform>
            <numerusform>نُسخت %1 إلى %2 مع قيدين من سجل التغييرات.</numerusform>
            <numerusform>نُسخت %1 إلى %2 مع %n قيود من سجل التغييرات.</numerusform>
            <numerusform>نُسخت %1 إلى %2 مع %n قيدًا من سجل التغييرات.</numerusform>
            <numerusform>نُسخت %1 إلى %2 مع %n قيد من سجل التغييرات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy a database with its whole history to a new place, a file or a server.</source>
        <translation>نسخ قاعدة بيانات مع سجل تغييراتها كاملًا إلى مكان جديد، ملفًا كان أو خادمًا.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد أو الاقتصاد</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Caveats</source>
        <comment>flags on a status</comment>
        <translation>تنبيهات</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>الاتفاقات</translation>
    </message>
    <message>
        <source>The command “%1” needs the option “--%2”.</source>
        <translation>الأمر «%1» يحتاج إلى الخيار «--%2».</translation>
    </message>
    <message>
        <source>The home country, such as CN.</source>
        <translation>بلد الموطن، مثل CN.</translation>
    </message>
    <message>
        <source>The day to show; today by default.</source>
        <translation>التاريخ المطلوب؛ وتاريخ اليوم افتراضيًا.</translation>
    </message>
    <message>
        <source>Own results accepted abroad (the default), foreign results accepted at home, or both.</source>
        <translation>قبول النتائج المحلية في الخارج (افتراضيًا)، أو قبول النتائج الأجنبية محليًا، أو في الاتجاهين.</translation>
    </message>
    <message>
        <source>Only this sector; any sector by default.</source>
        <translation>هذا القطاع فقط؛ وأي قطاع افتراضيًا.</translation>
    </message>
    <message>
        <source>Only this activity, such as testing.</source>
        <translation>هذا النشاط فقط، مثل testing.</translation>
    </message>
    <message>
        <source>Only this evidence, such as test_report.</source>
        <translation>دليل المطابقة هذا فقط، مثل test_report.</translation>
    </message>
    <message>
        <source>Layers to count: government, scheme (both by default), accreditation.</source>
        <translation>المستويات المحسوبة: government وscheme (كلاهما افتراضيًا)، وaccreditation.</translation>
    </message>
    <message>
        <source>Only the members of this group, such as BRI.</source>
        <translation>أعضاء هذه المجموعة فقط، مثل BRI.</translation>
    </message>
    <message>
        <source>Show where results are usable on a day.</source>
        <translation>عرض البلدان التي يمكن استعمال النتائج فيها في يوم معيّن.</translation>
    </message>
    <message>
        <source>Outgoing: where results issued in %1 are accepted.</source>
        <translation>صادر: البلدان التي تقبل النتائج الصادرة في %1.</translation>
    </message>
    <message>
        <source>Incoming: whose results are accepted in %1.</source>
        <translation>وارد: البلدان التي تُقبل نتائجها في %1.</translation>
    </message>
    <message>
        <source>Mutual: acceptance both ways between %1 and each country.</source>
        <translation>متبادل: القبول في الاتجاهين بين %1 وكل بلد.</translation>
    </message>
    <message>
        <source>Day: %1. Layers: %2.</source>
        <translation>اليوم: %1. المستويات: %2.</translation>
    </message>
    <message>
        <source>Sector: %1.</source>
        <translation>القطاع: %1.</translation>
    </message>
    <message>
        <source>Any sector: the best result of all sectors counts.</source>
        <translation>أي قطاع: يُحسب الأفضل في كل القطاعات.</translation>
    </message>
    <message>
        <source>Activity: %1.</source>
        <translation>النشاط: %1.</translation>
    </message>
    <message>
        <source>Evidence: %1.</source>
        <translation>دليل المطابقة: %1.</translation>
    </message>
    <message>
        <source>Countries: members of %1 on that day.</source>
        <translation>البلدان: أعضاء %1 في ذلك اليوم.</translation>
    </message>
    <message>
        <source>“None” means that no recognition is recorded; “unknown” means that its state is not known.</source>
        <translation>«لا يوجد» تعني عدم تسجيل أي اعتراف؛ و«غير معروف» تعني أن حالة الاعتراف غير معروفة.</translation>
    </message>
    <message>
        <source>“%2” is not a value of the option “--%1”. Its values are: %3.</source>
        <translation>الخيار «--%1» لا يقبل «%2». القيم المقبولة: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written to %1.</source>
        <translation>
            <numerusform>لم يُكتب أي ملف في %1.</numerusform>
            <numerusform>كُتب ملف واحد في %1.</numerusform>
            <numerusform>كُتب ملفان في %1.</numerusform>
            <numerusform>كُتبت %n ملفات في %1.</numerusform>
            <numerusform>كُتب %n ملفًا في %1.</numerusform>
            <numerusform>كُتب %n ملف في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Format of the files; csv by default.</source>
        <translation>صيغة الملفات؛ وcsv افتراضيًا.</translation>
    </message>
    <message>
        <source>Write all records to files that “import” can read back.</source>
        <translation>تصدير كل السجلات إلى ملفات يستطيع «import» قراءتها.</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <translation>طريقة الاستعمال: %1 [خيارات]</translation>
    </message>
    <message>
        <source>MRA Atlas keeps agreements on the mutual recognition of conformity assessment results, and shows where results are usable on a given day.</source>
        <translation>يحفظ MRA Atlas اتفاقات الاعتراف المتبادل بنتائج تقييم المطابقة، ويبيّن البلدان التي يمكن استعمال النتائج فيها في يوم معيّن.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>Options for all commands:</source>
        <translation>خيارات كل الأوامر:</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused with a reason, 2 wrong usage.</source>
        <translation>رموز الخروج: 0 تم، 1 رُفض مع ذكر السبب، 2 استعمال خاطئ.</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” explains a command.</source>
        <translation>يشرح «%1 COMMAND --help» أمرًا من الأوامر.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>مثال:</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>إنشاء: %1</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>تغيير: %1</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>حذف: %1</translation>
    </message>
    <message>
        <source>“%1” is not a valid number of entries. Use a whole number greater than zero.</source>
        <translation>«%1» ليس عددًا صالحًا من القيود. اكتب عددًا صحيحًا أكبر من الصفر.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What</source>
        <translation>التغيير</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>لا قيود</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>%n قيود</numerusform>
            <numerusform>%n قيدًا</numerusform>
            <numerusform>%n قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no step to undo. Nothing was changed.</source>
        <translation>لا توجد خطوة للمستخدم %1 يمكن التراجع عنها. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The latest step was undone:</source>
        <translation>جرى التراجع عن آخر خطوة:</translation>
    </message>
    <message>
        <source>%1 has no undone step to redo. Nothing was changed.</source>
        <translation>لا توجد خطوة متراجَع عنها للمستخدم %1 يمكن إعادتها. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The undone step was redone:</source>
        <translation>أُعيدت الخطوة المتراجَع عنها:</translation>
    </message>
    <message>
        <source>Hash of the last entry: %1</source>
        <translation>بصمة القيد الأخير: %1</translation>
    </message>
    <message>
        <source>Only the latest N entries.</source>
        <translation>أحدث القيود فقط، وعددها N.</translation>
    </message>
    <message>
        <source>Show the history: who changed what, when and why.</source>
        <translation>عرض سجل التغييرات: مَن غيّر ماذا ومتى ولماذا.</translation>
    </message>
    <message>
        <source>Undo your latest step.</source>
        <translation>التراجع عن آخر خطوة لك.</translation>
    </message>
    <message>
        <source>Redo the step that you undid last.</source>
        <translation>إعادة ما تراجعت عنه آخر مرة.</translation>
    </message>
    <message>
        <source>Check that the history is complete and leads to the current state.</source>
        <translation>التحقق من أن سجل التغييرات سليم ويؤدي إلى الحالة الحالية.</translation>
    </message>
    <message>
        <source>The folder “%1” contains no .csv or .json files. Nothing was imported.</source>
        <translation>لا يحوي المجلد «%1» ملفات ‎.csv أو ‎.json، ولم يُستورد شيء.</translation>
    </message>
    <message>
        <source>There is no table “%1”. The tables are: %2.</source>
        <translation>لا يوجد جدول باسم «%1». الجداول هي: %2.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>rows</comment>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>rows</comment>
        <translation>حُدِّثت</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>rows</comment>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>rows</comment>
        <translation>أُزيلت</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>rows</comment>
        <translation>رُفضت</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s), which do not prevent saving:</source>
        <translation>
            <numerusform>لا تحذيرات.</numerusform>
            <numerusform>تحذير واحد لا يمنع الحفظ:</numerusform>
            <numerusform>تحذيران لا يمنعان الحفظ:</numerusform>
            <numerusform>%n تحذيرات لا تمنع الحفظ:</numerusform>
            <numerusform>%n تحذيرًا لا يمنع الحفظ:</numerusform>
            <numerusform>%n تحذير لا يمنع الحفظ:</numerusform>
        </translation>
    </message>
    <message>
        <source>This was a dry run: nothing was saved.</source>
        <translation>كان هذا تشغيلًا تجريبيًا: لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>There was nothing to save.</source>
        <translation>لم يكن هناك ما يُحفظ.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were saved as one step. Use “undo” to undo it.</source>
        <translation>
            <numerusform>لم يُحفظ أي سجل.</numerusform>
            <numerusform>حُفظ سجل واحد في خطوة واحدة، يمكن التراجع عنها بالأمر «undo».</numerusform>
            <numerusform>حُفظ سجلان في خطوة واحدة، يمكن التراجع عنها بالأمر «undo».</numerusform>
            <numerusform>حُفظت %n سجلات في خطوة واحدة، يمكن التراجع عنها بالأمر «undo».</numerusform>
            <numerusform>حُفظ %n سجلًا في خطوة واحدة، يمكن التراجع عنها بالأمر «undo».</numerusform>
            <numerusform>حُفظ %n سجل في خطوة واحدة، يمكن التراجع عنها بالأمر «undo».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be refused.</source>
        <translation>
            <numerusform>لن يُرفض أي صف.</numerusform>
            <numerusform>سيُرفض صف واحد.</numerusform>
            <numerusform>سيُرفض صفان.</numerusform>
            <numerusform>ستُرفض %n صفوف.</numerusform>
            <numerusform>سيُرفض %n صفًا.</numerusform>
            <numerusform>سيُرفض %n صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused; all others were kept.</source>
        <translation>
            <numerusform>لم يُرفض أي صف.</numerusform>
            <numerusform>رُفض صف واحد؛ وحُفظت كل الصفوف الأخرى.</numerusform>
            <numerusform>رُفض صفان؛ وحُفظت كل الصفوف الأخرى.</numerusform>
            <numerusform>رُفضت %n صفوف؛ وحُفظت كل الصفوف الأخرى.</numerusform>
            <numerusform>رُفض %n صفًا؛ وحُفظت كل الصفوف الأخرى.</numerusform>
            <numerusform>رُفض %n صف؛ وحُفظت كل الصفوف الأخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused; there were no others.</source>
        <translation>
            <numerusform>لم يُرفض أي صف.</numerusform>
            <numerusform>رُفض صف واحد، ولم يكن هناك غيره.</numerusform>
            <numerusform>رُفض صفان، ولم يكن هناك غيرهما.</numerusform>
            <numerusform>رُفضت %n صفوف، ولم يكن هناك غيرها.</numerusform>
            <numerusform>رُفض %n صفًا، ولم يكن هناك غيرها.</numerusform>
            <numerusform>رُفض %n صف، ولم يكن هناك غيرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what would change, and save nothing.</source>
        <translation>عرض ما سيتغير، من دون حفظ شيء.</translation>
    </message>
    <message>
        <source>Remove the rows of this table that are not in the files; may be given several times.</source>
        <translation>إزالة صفوف هذا الجدول غير الموجودة في الملفات؛ ويمكن تكرار هذا الخيار.</translation>
    </message>
    <message>
        <source>Add and update records from CSV or JSON files, or from the files of a folder.</source>
        <translation>إضافة السجلات وتحديثها من ملفات CSV أو JSON، أو من ملفات مجلد.</translation>
    </message>
    <message>
        <source>The database is given twice: as an argument and with “--db”.</source>
        <translation>ذُكرت قاعدة البيانات مرتين: وسيطًا للأمر وبالخيار «--db».</translation>
    </message>
    <message>
        <source>An empty database was created: %1</source>
        <translation>أُنشئت قاعدة بيانات فارغة: %1</translation>
    </message>
    <message numerus="yes">
        <source>A database with %n record(s) of reference data was created: %1</source>
        <translation>
            <numerusform>أُنشئت قاعدة بيانات من دون بيانات مرجعية: %1</numerusform>
            <numerusform>أُنشئت قاعدة بيانات فيها سجل مرجعي واحد: %1</numerusform>
            <numerusform>أُنشئت قاعدة بيانات فيها سجلان مرجعيان: %1</numerusform>
            <numerusform>أُنشئت قاعدة بيانات فيها %n سجلات مرجعية: %1</numerusform>
            <numerusform>أُنشئت قاعدة بيانات فيها %n سجلًا مرجعيًا: %1</numerusform>
            <numerusform>أُنشئت قاعدة بيانات فيها %n سجل مرجعي: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out the reference data.</source>
        <translation>من دون البيانات المرجعية.</translation>
    </message>
    <message>
        <source>Create a database with the reference data.</source>
        <translation>إنشاء قاعدة بيانات، مع البيانات المرجعية.</translation>
    </message>
    <message>
        <source>Status on %1</source>
        <comment>heading</comment>
        <translation>الحالة في %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلًا</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>List the countries, groups, sectors, codes, bodies, agreements, projects or sources.</source>
        <translation>سرد البلدان أو المجموعات أو القطاعات أو رموز التصنيف أو الجهات أو الاتفاقات أو المشاريع أو المصادر.</translation>
    </message>
    <message>
        <source>There is no such record: %1. Use “list” to find it.</source>
        <translation>لا يوجد هذا السجل: %1. ابحث عنه بالأمر «list».</translation>
    </message>
    <message>
        <source>“%1” is not a kind of record. The kinds are: %2.</source>
        <translation>«%1» ليس نوعًا من السجلات. الأنواع هي: %2.</translation>
    </message>
    <message>
        <source>The language “%1” is not available. Available: %2.</source>
        <translation>لا يدعم البرنامج اللغة «%1». اللغات المدعومة: %2.</translation>
    </message>
    <message>
        <source>The output could not be written completely.</source>
        <translation>تعذرت كتابة المخرجات كاملة.</translation>
    </message>
    <message>
        <source>See “mra-atlas-cli --help”.</source>
        <translation>انظر «mra-atlas-cli --help».</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <comment>a group</comment>
        <translation>المجموع: %1</translation>
    </message>
    <message>
        <source>Counted once: each member on that day, at its highest recognition level. The home country is a member where the table says so, but has no level of its own.</source>
        <translation>قاعدة العد: يُحسب كل عضو في ذلك اليوم مرة واحدة، بأعلى درجة له. ويُعد بلد الموطن عضوًا حيث يرد في الجدول، لكن ليست له درجة.</translation>
    </message>
    <message>
        <source>The home country; CN by default.</source>
        <translation>بلد الموطن؛ وCN افتراضيًا.</translation>
    </message>
    <message>
        <source>Count the coverage of the Belt and Road by region.</source>
        <translation>إحصاء التغطية على امتداد الحزام والطريق حسب المنطقة.</translation>
    </message>
    <message>
        <source>The records have no field “%1”. They have: %2.</source>
        <translation>لا يوجد في السجلات حقل باسم «%1». الحقول الموجودة: %2.</translation>
    </message>
    <message>
        <source>Status on %1: %2</source>
        <translation>الحالة في %1: %2</translation>
    </message>
    <message>
        <source>Caveats: %1</source>
        <comment>flags on a status</comment>
        <translation>تنبيهات: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) with the status “%1”</source>
        <translation>
            <numerusform>لا نطاقات حالتها «%1»</numerusform>
            <numerusform>نطاق واحد حالته «%1»</numerusform>
            <numerusform>نطاقان حالتهما «%1»</numerusform>
            <numerusform>%n نطاقات حالتها «%1»</numerusform>
            <numerusform>%n نطاقًا حالتها «%1»</numerusform>
            <numerusform>%n نطاق حالتها «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>العضويات</translation>
    </message>
    <message>
        <source>Show one record with everything that belongs to it.</source>
        <translation>عرض سجل واحد مع كل ما يتبعه.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>No event on or before that day determines the status.</source>
        <translation>لا يوجد حدث حتى ذلك اليوم يحدد الحالة.</translation>
    </message>
    <message>
        <source>The day for which the status is shown.</source>
        <translation>التاريخ الذي تُعرض له الحالة.</translation>
    </message>
    <message>
        <source>Show the events and the report that determine the status.</source>
        <translation>عرض الأحداث والتقرير التي تحدد الحالة.</translation>
    </message>
    <message>
        <source>Show the status of an agreement on a day.</source>
        <translation>عرض حالة اتفاق في يوم معيّن.</translation>
    </message>
    <message>
        <source>A verified copy of “%1” was saved to “%2”.</source>
        <translation>حُفظت نسخة متحقَّق منها من «%1» في «%2».</translation>
    </message>
    <message>
        <source>Only a database in a file can be restored. Nothing was changed; use “copy” to copy the backup to an empty database on the server.</source>
        <translation>لا يمكن استعادة إلا قاعدة بيانات في ملف. لم يُغيَّر شيء؛ انسخ النسخة الاحتياطية إلى قاعدة بيانات فارغة على الخادم بالأمر «copy».</translation>
    </message>
    <message>
        <source>“%1” was restored from “%2”. Its previous content is kept in “%3”.</source>
        <translation>استُعيدت «%1» من «%2». وحُفظ محتواها السابق في «%3».</translation>
    </message>
    <message>
        <source>Make a verified copy of the database in a new file.</source>
        <translation>إنشاء نسخة متحقَّق منها من قاعدة البيانات في ملف جديد.</translation>
    </message>
    <message>
        <source>Restore a backup; the current content is kept in a file next to the database.</source>
        <translation>استعادة نسخة احتياطية؛ ويُحفظ المحتوى الحالي في ملف بجانب قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>كلمة المرور لـ %1:</translation>
    </message>
    <message>
        <source>Agreements</source>
        <comment>number of agreements</comment>
        <translation>الاتفاقات</translation>
    </message>
    <message>
        <source>Former</source>
        <comment>heading: of the past</comment>
        <translation>سابق</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Agreements: %1 (former: %2)</source>
        <translation>الاتفاقات: %1، منها السابقة: %2</translation>
    </message>
    <message>
        <source>The day for which statuses or memberships are shown.</source>
        <translation>تاريخ الحالات أو العضويات المعروضة.</translation>
    </message>
    <message>
        <source>Only records found by a search for this text, or with this value in this field; several filters must all match.</source>
        <translation>السجلات التي يجدها البحث عن هذا النص فقط، أو التي يحمل هذا الحقل فيها هذه القيمة؛ وإذا تعددت المرشحات وجب أن تتحقق كلها.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write YYYY-MM-DD, such as 2026-01-31, or today.</source>
        <translation>«%1» ليس يومًا. اكتب YYYY-MM-DD، مثل 2026-01-31، أو today.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Several records are named “%1”: %2. Use the code of one of them.</source>
        <translation>عدة سجلات اسمها «%1»: %2. استعمل رمز واحد منها.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>caveat or rung, what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The group whose subgroups are the rows; by default the Belt and Road Initiative.</source>
        <translation>المجموعة التي مجموعاتها الفرعية هي الصفوف؛ وهي مبادرة الحزام والطريق افتراضيًا.</translation>
    </message>
    <message>
        <source>Nothing was recorded in the database by the end of %1; its history begins later.</source>
        <translation>حتى نهاية %1 لم يكن قد سُجل شيء في قاعدة البيانات؛ يبدأ سجلها بعد ذلك.</translation>
    </message>
    <message>
        <source>The name given with “--user” has more than %1 characters, the most that the history can keep. Shorten it.</source>
        <translation>يزيد الاسم الذي يعطيه «--user» على %1 حرفًا، وهو الحد الأقصى لما يحفظه السجل. اختصره.</translation>
    </message>
    <message>
        <source>The option “--%1” is given twice. Keep one of the two.</source>
        <translation>ورد الخيار «--%1» مرتين. أبقِ واحدًا منهما.</translation>
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
        <translation>البلدان التي تقبل نتائج %1 (%2)</translation>
    </message>
    <message>
        <source>Whose results %1 accepts: %2</source>
        <comment>home, sector</comment>
        <translation>البلدان التي تُقبل نتائجها في %1 (%2)</translation>
    </message>
    <message>
        <source>Mutual recognition of results with %1: %2</source>
        <comment>home, sector</comment>
        <translation>الاعتراف المتبادل بالنتائج مع %1 (%2)</translation>
    </message>
    <message>
        <source>No home country is chosen</source>
        <translation>لم يُختر بلد موطن</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more agreement(s)</source>
        <translation>
            <numerusform>ولا اتفاقات أخرى</numerusform>
            <numerusform>واتفاق آخر</numerusform>
            <numerusform>واتفاقان آخران</numerusform>
            <numerusform>و%Ln اتفاقات أخرى</numerusform>
            <numerusform>و%Ln اتفاقًا آخر</numerusform>
            <numerusform>و%Ln اتفاق آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rung, number of countries</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>partial, or one way only</source>
        <translation>سارٍ جزئيًا أو في اتجاه واحد</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>بلد الموطن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreement(s)</source>
        <translation>
            <numerusform>لا توجد اتفاقات</numerusform>
            <numerusform>اتفاق واحد</numerusform>
            <numerusform>اتفاقان</numerusform>
            <numerusform>%Ln اتفاقات</numerusform>
            <numerusform>%Ln اتفاقًا</numerusform>
            <numerusform>%Ln اتفاق</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of the map, rung</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>outside the chosen region</source>
        <translation>خارج المنطقة المختارة</translation>
    </message>
    <message>
        <source>framework only: nothing is recorded as recognised</source>
        <translation>إطار فقط: لم يُسجَّل شيء معترف به</translation>
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
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Identifier</source>
        <translation>المعرِّف</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>رمز البلد</translation>
    </message>
    <message>
        <source>Three-letter code</source>
        <translation>الرمز الثلاثي</translation>
    </message>
    <message>
        <source>Numeric code</source>
        <translation>الرمز العددي</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name in the original language</source>
        <translation>الاسم بلغته الأصلية</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Title in the original language</source>
        <translation>العنوان بلغته الأصلية</translation>
    </message>
    <message>
        <source>Original language</source>
        <translation>اللغة الأصلية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Type of point</source>
        <translation>نوع النقطة</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>شكل المشاركة</translation>
    </message>
    <message>
        <source>Reported status</source>
        <translation>الحالة المبلَّغ عنها</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>تاريخ التوقيع</translation>
    </message>
    <message>
        <source>In effect from</source>
        <translation>تاريخ النفاذ</translation>
    </message>
    <message>
        <source>Last day of validity</source>
        <translation>آخر يوم في المدة</translation>
    </message>
    <message>
        <source>Term in months</source>
        <translation>المدة بالأشهر</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>التجديد</translation>
    </message>
    <message>
        <source>Renewal period in months</source>
        <translation>مدة التجديد بالأشهر</translation>
    </message>
    <message>
        <source>Notice period in months</source>
        <translation>مدة الإشعار بالأشهر</translation>
    </message>
    <message>
        <source>Notice is due</source>
        <translation>موعد الإشعار</translation>
    </message>
    <message>
        <source>List of bodies</source>
        <translation>قائمة الجهات</translation>
    </message>
    <message>
        <source>Lead body</source>
        <translation>الجهة الرئيسة</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>عنوان المصدر</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>كما في تاريخ</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>درجة الثقة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Only for sectors</source>
        <translation>لهذه القطاعات فقط</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Issued in</source>
        <translation>مكان الإصدار</translation>
    </message>
    <message>
        <source>Accepted in</source>
        <translation>مكان القبول</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>دليل المطابقة</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>المواصفات القياسية</translation>
    </message>
    <message>
        <source>Scope since</source>
        <translation>النطاق من</translation>
    </message>
    <message>
        <source>Scope until</source>
        <translation>النطاق حتى</translation>
    </message>
    <message>
        <source>Reported status of the scope</source>
        <translation>حالة النطاق المبلَّغ عنها</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Event identifier</source>
        <translation>معرِّف الحدث</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Part of the text</source>
        <translation>الجزء من النص</translation>
    </message>
    <message>
        <source>Term used by the source</source>
        <translation>لفظ المصدر</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>Other agreement</source>
        <translation>الاتفاق الآخر</translation>
    </message>
    <message>
        <source>Country of the seat</source>
        <translation>بلد المقر</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>تمثّل</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>تاريخ التأسيس</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>الجهة الخلف</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>الاتفاقات</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Status of the evidence</source>
        <translation>حالة الإثبات</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>يتبع</translation>
    </message>
    <message>
        <source>IAF codes</source>
        <translation>رموز IAF</translation>
    </message>
    <message>
        <source>ICS fields</source>
        <translation>مجالات ICS</translation>
    </message>
    <message>
        <source>HS chapters</source>
        <translation>فصول النظام المنسق</translation>
    </message>
    <message>
        <source>IECEE categories</source>
        <translation>فئات IECEE</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>NACE Rev. 2</source>
        <translation>NACE المراجعة 2</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Capital (English name)</source>
        <translation>العاصمة (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Location of the capital</source>
        <translation>موقع العاصمة</translation>
    </message>
    <message>
        <source>Location of the label on the map</source>
        <translation>موقع الاسم على الخريطة</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>What the source says</source>
        <translation>ما يفيد به المصدر</translation>
    </message>
    <message>
        <source>Basis of the year</source>
        <translation>تستند إليه السنة</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>Position on the line</source>
        <translation>الترتيب على الخط</translation>
    </message>
    <message>
        <source>Main line</source>
        <translation>الخط الرئيس</translation>
    </message>
    <message>
        <source>Branch lines</source>
        <translation>الخطوط الفرعية</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>يسري</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>يشارك في</translation>
    </message>
    <message>
        <source>Without permanent population</source>
        <translation>بلا سكان دائمين</translation>
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
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the values of a row</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind and name of a record</comment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation>أُنشئ: %1.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>غُيِّر: %1.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>حُذف: %1.</translation>
    </message>
    <message>
        <source>%1: “%2” was added.</source>
        <comment>field, value</comment>
        <translation>%1: أُضيف «%2».</translation>
    </message>
    <message>
        <source>%1: “%2” was removed.</source>
        <comment>field, value</comment>
        <translation>%1: أُزيل «%2».</translation>
    </message>
    <message>
        <source>%1: “%2” → “%3”.</source>
        <comment>field, value before, value after</comment>
        <translation>%1: «%2» ← «%3».</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>all sectors</source>
        <translation>كل القطاعات</translation>
    </message>
    <message>
        <source>Counted once: each country, at the highest recognition level of any route in the layers %1.</source>
        <translation>قاعدة العد: أعلى درجة لأي مسار في المستويات (%1)؛ ويُحسب كل بلد مرة واحدة.</translation>
    </message>
    <message>
        <source>Nothing is counted, because no home country is chosen.</source>
        <translation>لا يُحسب شيء لأنه لم يُختر بلد موطن.</translation>
    </message>
</context>
<context>
    <name>FormSection</name>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Source and notes</source>
        <translation>المصدر والملاحظات</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Term and renewal</source>
        <translation>المدة والتجديد</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>المقر</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Places on the map</source>
        <translation>المواقع على الخريطة</translation>
    </message>
    <message>
        <source>Public classifications</source>
        <translation>التصنيفات العامة</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
</context>
<context>
    <name>IssueText</name>
    <message>
        <source>%1, %2</source>
        <comment>a record, and a list in it</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>label and key of a field</comment>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>The field %1 is empty. Fill it in.</source>
        <translation>الحقل %1 فارغ. املأه.</translation>
    </message>
    <message>
        <source>The field %1 contains invisible control characters or text that is not in Unicode form NFC: “%2”. Type the text again.</source>
        <translation>يحوي الحقل %1 محارف تحكم غير مرئية أو نصًا ليس بصيغة Unicode NFC: «%2». اكتب النص من جديد.</translation>
    </message>
    <message>
        <source>The field %1 names “%2”, which does not exist. Correct the code, or add the missing record.</source>
        <translation>يذكر الحقل %1 «%2»، وهو غير موجود. صحّح الرمز، أو أضف السجل الناقص.</translation>
    </message>
    <message>
        <source>The period “%2” ends before it begins (field %1). Correct one of the two dates.</source>
        <translation>الفترة «%2» تنتهي قبل أن تبدأ (الحقل %1). صحّح أحد التاريخين.</translation>
    </message>
    <message>
        <source>“%1” is entered twice. Keep one of the two entries.</source>
        <translation>أُدخل «%1» مرتين. أبقِ إدخالًا واحدًا فقط.</translation>
    </message>
    <message>
        <source>The value %2 of the field %1 is outside its range. Correct the number.</source>
        <translation>القيمة %2 في الحقل %1 خارج الحدود المسموح بها. صحّح العدد.</translation>
    </message>
    <message>
        <source>“%2” in the field %1 would make this record its own ancestor. Choose another record there.</source>
        <translation>وجود «%2» في الحقل %1 يجعل هذا السجل تابعًا لنفسه. اختر هناك سجلًا آخر.</translation>
    </message>
    <message>
        <source>It cannot be deleted, because these records refer to it: %1. Change them first.</source>
        <translation>لا يمكن الحذف لأن هذه السجلات تشير إليه: %1. غيّرها أولًا.</translation>
    </message>
    <message>
        <source>An identifier cannot be changed (“%1”). Create a new record instead.</source>
        <translation>لا يمكن تغيير المعرِّف («%1»). أنشئ سجلًا جديدًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The level does not match the number of sides, which is %1. Check the level and the parties.</source>
        <translation>شكل المشاركة لا يناسب عدد الأطراف، وهو %1. راجع شكل المشاركة والأطراف.</translation>
    </message>
    <message>
        <source>No party represents “%2”, which the field %1 names. Check the parties, or whom they represent.</source>
        <translation>لا يمثّل أي طرف «%2» المذكور في الحقل %1. راجع الأطراف، أو مَن تمثّلهم.</translation>
    </message>
    <message>
        <source>The reported status contradicts the recorded events. Both are kept; check the sources.</source>
        <translation>الحالة المبلَّغ عنها تناقض الأحداث المسجلة. حُفظ كلاهما؛ راجع المصادر.</translation>
    </message>
    <message>
        <source>%1, row %2: the text is not UTF-8 at byte %3. Save the file as UTF-8.</source>
        <translation>%1، الصف %2: النص ليس بترميز UTF-8 عند البايت %3. احفظ الملف بترميز UTF-8.</translation>
    </message>
    <message>
        <source>%1, row %2: a quotation mark is not closed, or text follows a closing one. Check the quotation marks of the row.</source>
        <translation>%1، الصف %2: علامة اقتباس لم تُغلق، أو نص بعد علامة الإغلاق. راجع علامات الاقتباس في الصف.</translation>
    </message>
    <message>
        <source>%1, row %2: the row has %3 cells, but the header row has a different number of columns. Check commas and quotation marks.</source>
        <translation>%1، الصف %2: عدد خلايا الصف هو %3، وهو لا يساوي عدد أعمدة صف العناوين. راجع الفواصل وعلامات الاقتباس.</translation>
    </message>
    <message>
        <source>%1, row %2: “%4” in the column “%3” is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD.</source>
        <translation>%1، الصف %2: «%4» في العمود «%3» ليس تاريخًا. اكتب YYYY أو YYYY-MM أو YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>%1, row %2: “%4” in the column “%3” is not a whole number.</source>
        <translation>%1، الصف %2: «%4» في العمود «%3» ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>%1, row %2: “%4” in the column “%3” is not a coordinate. Write decimal degrees, such as 39.9042.</source>
        <translation>%1، الصف %2: «%4» في العمود «%3» ليس إحداثية. اكتب درجات عشرية، مثل 39.9042.</translation>
    </message>
    <message>
        <source>%1, row %2: “%4” in the column “%3” is neither Y (yes) nor N (no).</source>
        <translation>%1، الصف %2: «%4» في العمود «%3» ليس Y (نعم) ولا N (لا).</translation>
    </message>
    <message>
        <source>%1, row %2: “%4” is not a valid key in the column “%3”. Use a key of its vocabulary.</source>
        <translation>%1، الصف %2: الكلمة «%4» ليست من مفردات العمود «%3». استعمل أحد مفاتيح مفرداته.</translation>
    </message>
    <message>
        <source>%1, row %2: an earlier row has the same key. Keep one of the two rows.</source>
        <translation>%1، الصف %2: يوجد صف سابق بالمفتاح نفسه. أبقِ أحد الصفين.</translation>
    </message>
    <message>
        <source>%1: this is not JSON in the format of the program. Compare it with an exported file.</source>
        <translation>%1: هذا ليس ملف JSON كما يصدّره البرنامج. قارنه بملف مُصدَّر.</translation>
    </message>
    <message>
        <source>%1, row %2. %3</source>
        <comment>file, row, and a sentence about a record</comment>
        <translation>%1، الصف %2. %3</translation>
    </message>
    <message>
        <source>This is entered twice. Keep one of the two entries.</source>
        <translation>أُدخل هذا مرتين. أبقِ إدخالًا واحدًا فقط.</translation>
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
        <translation>يحتوي الحقل %1 على حرف غير مرئي: %2. أعد كتابته من دونه.</translation>
    </message>
    <message>
        <source>The field %1 contains “%2”. Should it be “%3”? Spreadsheets remove leading zeros from codes; format the column as text.</source>
        <translation>في الحقل %1 القيمة «%2». هل المقصود «%3»؟ تحذف جداول البيانات أصفار الرموز؛ اجعل تنسيق العمود نصا.</translation>
    </message>
    <message>
        <source>“%1” has the same role twice at the same time. Check the dates of the two entries.</source>
        <translation>يشارك «%1» مرتين بالدور نفسه في الوقت نفسه. تحقق من تواريخ الإدخالين.</translation>
    </message>
    <message>
        <source>%1: the file is written in UTF-16 or UTF-32. Save it as UTF-8.</source>
        <translation>%1: الملف بترميز UTF-16 أو UTF-32. احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>%1, row %2: the row is longer than %3 MiB, and nothing after it was read. Check the quotation marks before it.</source>
        <translation>%1، الصف %2: الصف أطول من %3 ميبيبايت، ولم يُقرأ شيء بعده. راجع علامات الاقتباس التي قبله.</translation>
    </message>
    <message>
        <source>%1, row %2: there are more than %3 cells or values in one place, which is over the limit. Check that this is the right file.</source>
        <translation>%1، الصف %2: يوجد أكثر من %3 خلية أو قيمة في موضع واحد، وهو أكثر من الحد. تحقق من أنه الملف الصحيح.</translation>
    </message>
    <message>
        <source>%1: neither the file name nor the header row matches a known table. Compare it with an exported file.</source>
        <translation>%1: لا اسم الملف ولا صف عناوينه لجدول معروف. قارنه بملف مُصدَّر.</translation>
    </message>
    <message>
        <source>%1: the header row matches several tables: %2. Name the file after the right table.</source>
        <translation>%1: يصلح صف العناوين لعدة جداول: %2. سمِّ الملف باسم الجدول المقصود.</translation>
    </message>
    <message>
        <source>%1: key columns are missing: %2. Add them.</source>
        <translation>%1: تنقص أعمدة مفتاحية: %2. أضفها.</translation>
    </message>
    <message>
        <source>%1: the column “%2” appears twice in the header row. Keep one of the two.</source>
        <translation>%1: يتكرر العمود «%2» مرتين في صف العناوين. أبقِ أحدهما.</translation>
    </message>
    <message>
        <source>%1, row %2: the text is not valid JSON at byte %3, so nothing was imported from this file. Export it again, or correct it there.</source>
        <translation>%1، الصف %2: تتعذر قراءة النص بصيغة JSON عند البايت %3، فلم يُقرأ شيء من هذا الملف. صدّره من جديد، أو صححه هناك.</translation>
    </message>
    <message>
        <source>%1, row %2: objects and lists are nested more than %3 levels deep, so nothing was imported from this file. Check that this is the right file.</source>
        <translation>%1، الصف %2: تتداخل الكائنات والقوائم أكثر من %3 مستوى، فلم يُقرأ شيء من هذا الملف. تحقق من أنه الملف الصحيح.</translation>
    </message>
    <message>
        <source>%1, row %2: the record is longer than %3 MiB, so nothing was imported from this file. Check that this is the right file.</source>
        <translation>%1، الصف %2: السجل أطول من %3 ميبيبايت، فلم يُقرأ شيء من هذا الملف. تحقق من أنه الملف الصحيح.</translation>
    </message>
    <message>
        <source>%1, row %2: the value of “%3” has the wrong type for the field. Compare it with an exported file.</source>
        <translation>%1، الصف %2: قيمة «%3» من نوع غير نوع الحقل. قارنها بملف مُصدَّر.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Nothing was imported; check the name.</source>
        <translation>لا يوجد ملف باسم «%1». لم يُستورد شيء؛ تحقق من الاسم.</translation>
    </message>
    <message>
        <source>You do not have permission to read “%1”. Nothing was imported; ask for permission, or copy the file.</source>
        <translation>ليس لديك إذن بقراءة «%1». لم يُستورد شيء؛ اطلب الإذن، أو انسخ الملف.</translation>
    </message>
    <message>
        <source>“%1” is not a file but a folder, a pipe or a device. Nothing was imported; give the name of a file.</source>
        <translation>«%1» ليس ملفًا بل مجلد أو أنبوب أو جهاز. لم يُستورد شيء؛ حدد ملفًا.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Nothing was imported; copy the file to another disk and try again.</source>
        <translation>تتعذر قراءة «%1»: %2. لم يُستورد شيء؛ انسخ الملف إلى قرص آخر وحاول من جديد.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MiB, the limit for a file. Nothing was imported; split the file.</source>
        <translation>«%1» أكبر من %2 ميبيبايت، وهو الحد الأقصى للملف. لم يُستورد شيء؛ قسّم الملف.</translation>
    </message>
    <message>
        <source>With “%1” there are more than %2 rows, the limit for one import. Nothing was imported; split the files.</source>
        <translation>مع «%1» يزيد عدد الصفوف على %2، وهو الحد الأقصى للاستيراد الواحد. لم يُستورد شيء؛ قسّم الملفات.</translation>
    </message>
    <message>
        <source>%1: the column “%2” is unknown and was ignored.</source>
        <translation>%1: العمود «%2» غير معروف وقد تُرك.</translation>
    </message>
    <message>
        <source>%1, row %2: “%3” is not a key of this kind of record. Compare it with an exported file.</source>
        <translation>%1، الصف %2: «%3» ليس مفتاحًا في مثل هذا السجل. قارنه بملف مُصدَّر.</translation>
    </message>
    <message>
        <source>%1, row %2: “%3” is given twice. Keep one of the two.</source>
        <translation>%1، الصف %2: ورد «%3» مرتين. أبقِ أحدهما.</translation>
    </message>
    <message>
        <source>%1, row %2: “%4” in the column “%3” is the name of several records: %5. Use the code.</source>
        <translation>%1، الصف %2: «%4» في العمود «%3» اسم لعدة سجلات: %5. استعمل الرمز.</translation>
    </message>
    <message>
        <source>%1, from row %2 on: “%4” in the column “%3” was read as %5.</source>
        <translation>%1، ابتداءً من الصف %2: عُدّ «%4» في العمود «%3» بمعنى %5.</translation>
    </message>
    <message>
        <source>“%1” combines “none” with other values. Keep one of the two.</source>
        <translation>لا يمكن أن يشارك «%1» في شيء وألا يشارك في شيء في الوقت نفسه. احتفظ بواحد منهما.</translation>
    </message>
    <message>
        <source>Evidence of membership belongs to the group with the role “initiative”. Give one group this role, or remove the evidence.</source>
        <translation>إثباتات العضوية تخص المجموعة التي لها دور «مبادرة». أعطِ هذا الدور لمجموعة واحدة أو احذف الإثباتات.</translation>
    </message>
    <message>
        <source>“%1” already has this role, and only one group can have it. Remove the role from one of the two.</source>
        <translation>هذا الدور لدى «%1» بالفعل، ولا يكون إلا لمجموعة واحدة. انزع الدور من إحدى المجموعتين.</translation>
    </message>
    <message>
        <source>The field %1 has more than %2 characters, the limit for an identifier. Shorten it.</source>
        <translation>يزيد الحقل %1 على %2 حرفًا، وهو الحد الأقصى للمعرّف. اختصره.</translation>
    </message>
    <message>
        <source>“%1” is in the folder of an unfinished export, which may contain both old and new files. Nothing was imported; export again.</source>
        <translation>«%1» في مجلد لم يكتمل التصدير إليه، فقد تجتمع فيه ملفات قديمة وجديدة. لم يُستورد شيء؛ أعد التصدير.</translation>
    </message>
    <message>
        <source>“%2” is not a valid identifier (field %1). Use lower-case Latin letters, digits and hyphens, such as cn-nz-fta, and begin with a letter or a digit.</source>
        <translation>لا يصلح «%2» معرّفًا (الحقل %1). استخدم أحرفًا لاتينية صغيرة وأرقامًا وواصلات، مثل cn-nz-fta، وابدأ بحرف أو رقم.</translation>
    </message>
    <message>
        <source>“%2” is not a valid code of a country or territory (field %1). Use two capital Latin letters, as in ISO 3166-1.</source>
        <translation>لا يصلح «%2» رمزًا لبلد أو إقليم (الحقل %1). اكتب حرفين لاتينيين كبيرين كما في ISO 3166-1.</translation>
    </message>
    <message>
        <source>“%2” is not a valid code (field %1). Use letters, digits and hyphens, and begin with a letter or a digit.</source>
        <translation>لا يصلح «%2» رمزًا (الحقل %1). استخدم حروفًا وأرقامًا وواصلات، وابدأ بحرف أو رقم.</translation>
    </message>
    <message>
        <source>This code could be confused with the existing “%1”. Choose another code, or edit that record.</source>
        <translation>سيُخلط بين هذا الرمز و«%1» الموجود. اختر رمزًا آخر أو عدّل ذلك السجل.</translation>
    </message>
    <message>
        <source>Here “%1” accepts its own results, which needs no agreement. Check who issues and who accepts.</source>
        <translation>يقبل «%1» هنا نتائجه هو، وهذا لا يحتاج إلى اتفاق. تحقق ممن يُصدر وممن يقبل.</translation>
    </message>
    <message>
        <source>%1, row %2: the whole record is left out, because an entry in its list “%3” is refused. Correct that entry first.</source>
        <translation>%1، الصف %2: تُرك السجل كله لأن شيئًا في قائمته «%3» رُفض. صحّح ذلك أولًا.</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>de facto boundaries (Natural Earth)</source>
        <translation>الحدود القائمة بحكم الواقع (Natural Earth)</translation>
    </message>
    <message>
        <source>one area per ISO code</source>
        <translation>مساحة واحدة لكل رمز ISO</translation>
    </message>
    <message>
        <source>China point of view; not a reviewed map</source>
        <translation>وجهة نظر الصين؛ خريطة غير مراجَعة</translation>
    </message>
    <message>
        <source>Boundary view: %1. Made with Natural Earth.</source>
        <translation>طريقة رسم الحدود: %1. أُعدّت الخريطة باستعمال Natural Earth.</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>South China Sea</source>
        <translation>بحر الصين الجنوبي</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1&#xa0;كم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>region, its country</comment>
        <translation>%1، %2</translation>
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
        <translation>نتائج %1 في %2</translation>
    </message>
    <message>
        <source>Results of %1 in %2</source>
        <comment>country, home</comment>
        <translation>نتائج %1 في %2</translation>
    </message>
    <message>
        <source>Results of %1 and %2 in each other</source>
        <translation>نتائج %1 و%2 كل منهما لدى الآخر</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>sector, day</comment>
        <translation>%1، في %2</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>العضويات</translation>
    </message>
    <message>
        <source>Members on %1</source>
        <comment>day</comment>
        <translation>الأعضاء في %1</translation>
    </message>
    <message>
        <source>Members on other days</source>
        <translation>الأعضاء في أيام أخرى</translation>
    </message>
    <message>
        <source>Names and codes</source>
        <translation>الأسماء والرموز</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>Critical Error:</source>
        <translation>خطأ حرج:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>معلومات:</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;لا يمكن استعمال الاسم «%1».&lt;/b&gt;&lt;p&gt;جرّب اسمًا آخر بعدد أقل من المحارف أو من دون علامات ترقيم.</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 لا يتبع الصيغة الصحيحة. استعمل «,» للفصل بين النطاقات والصفحات، و«-» لتحديد النطاقات، وتأكد من أن النطاقات لا تتداخل.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>تعارض في إعدادات الطباعة على الوجهين</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>تحديد الصفحات غير صالح</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>في إعدادات الطباعة على الوجهين تعارض. هل تريد إصلاحه؟</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>تعارض في الخيارات المتقدمة</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>تعارض في إعداد الصفحة</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>خصائص الطابعة</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>في خيارات إعداد الصفحة تعارض. هل تريد إصلاحه؟</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>في بعض الخيارات المتقدمة تعارض. هل تريد إصلاحه؟</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>في بعض الخيارات تعارض. يرجى إصلاحه.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>الطباعة على الوجهين</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>التجليد على الحافة الطويلة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطَّلة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>التجليد على الحافة القصيرة</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>حدّد صفحات أو نطاقات تفصل بينها فواصل. يُحدَّد النطاق بعددين بينهما واصلة. مثلًا: 3,5-7,9 يطبع الصفحات 3 و5 و6 و7 و9.</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>, </source>
        <comment>between codes</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Source of this record</source>
        <translation>مصدر هذا السجل</translation>
    </message>
    <message>
        <source>No source is recorded.</source>
        <translation>لم يُسجَّل أي مصدر.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Subsectors</source>
        <translation>القطاعات الفرعية</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>, </source>
        <comment>between names in a list</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names, number of others</comment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وغيرها (%Ln)</numerusform>
            <numerusform>%1 وغيرها (%Ln)</numerusform>
            <numerusform>%1 وغيرها (%Ln)</numerusform>
            <numerusform>%1 وغيرها (%Ln)</numerusform>
            <numerusform>%1 وغيرها (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Member</source>
        <comment>of the Belt and Road, since when is not known</comment>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>الحالة منذ</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>القطاعات</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Agreements</source>
        <comment>number of agreements</comment>
        <translation>الاتفاقات</translation>
    </message>
    <message>
        <source>Region of the world</source>
        <translation>المنطقة من العالم</translation>
    </message>
    <message>
        <source>Belt and Road since</source>
        <translation>في الحزام والطريق منذ</translation>
    </message>
    <message>
        <source>Belt and Road region</source>
        <translation>منطقة الحزام والطريق</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>الاعتراف</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>number of members on a day</comment>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Country of a party</source>
        <translation>بلد الطرف</translation>
    </message>
    <message>
        <source>(not recorded)</source>
        <comment>answer of a facet</comment>
        <translation>(غير مسجَّل)</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>answer of a facet: no record</comment>
        <translation>(لا يوجد)</translation>
    </message>
    <message>
        <source>Former agreements</source>
        <comment>number of agreements</comment>
        <translation>الاتفاقات السابقة</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>all members</source>
        <comment>who issues or accepts under an agreement</comment>
        <translation>كل الأعضاء</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>whom a body stands for</comment>
        <translation>لا أحد</translation>
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
        <translation>«%1» ليس قاعدة بيانات. لم يتغير شيء؛ حدّد ملفًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program. Nothing was changed; choose another file.</source>
        <translation>«%1» قاعدة بيانات لبرنامج آخر. لم يتغير شيء؛ حدّد ملفًا آخر.</translation>
    </message>
    <message>
        <source>“%1” already exists and was not changed. Choose another place.</source>
        <translation>يوجد محتوى في «%1»، وقد تُرك كما هو. حدّد مكانًا آخر.</translation>
    </message>
    <message>
        <source>The database “%1” cannot be reached. Check the address, the login and the network.</source>
        <translation>لا يمكن الوصول إلى قاعدة البيانات «%1». راجع العنوان وبيانات الدخول والشبكة.</translation>
    </message>
    <message>
        <source>The database “%1” could not be updated to the current version and was not changed. Keep the file, and ask for help.</source>
        <translation>تعذرت ترقية قاعدة البيانات «%1» إلى الإصدار الحالي، وبقيت كما كانت. أبقِ الملف واطلب المساعدة.</translation>
    </message>
    <message>
        <source>The database is open read-only. Nothing was saved.</source>
        <translation>قاعدة البيانات مفتوحة للقراءة فقط. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Another program is writing to the database. Nothing was saved; try again.</source>
        <translation>برنامج آخر يكتب في قاعدة البيانات. لم يُحفظ شيء؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There is not enough space. Nothing was saved; free some space and try again.</source>
        <translation>لم تبقَ مساحة حرة. لم يُحفظ شيء؛ وفّر مساحة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The connection to the database was lost. Nothing was saved; try again.</source>
        <translation>انقطع الاتصال بقاعدة البيانات. لم يُحفظ شيء؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The connection was lost while saving, so it is not known whether the change was saved. Check the history before you try again.</source>
        <translation>انقطع الاتصال أثناء الحفظ، فلا يُعرف هل حُفظ التغيير. راجع سجل التغييرات قبل أن تحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The database refused the change. Nothing was saved.</source>
        <translation>رفضت قاعدة البيانات التغيير. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Changed by somebody else in the meantime: %1. Nothing was saved; check the current state and decide again.</source>
        <translation>غيّره شخص آخر في هذه الأثناء: %1. لم يُحفظ شيء؛ راجع الحالة الحالية وقرّر من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>The history is complete: all %n entries were checked, and they lead to the current state.</source>
        <translation>
            <numerusform>سجل التغييرات سليم: لا قيود فيه.</numerusform>
            <numerusform>سجل التغييرات سليم: فُحص القيد الوحيد، وهو يؤدي إلى الحالة الحالية.</numerusform>
            <numerusform>سجل التغييرات سليم: فُحص القيدان، وهما يؤديان إلى الحالة الحالية.</numerusform>
            <numerusform>سجل التغييرات سليم: فُحصت القيود كلها وعددها %n، وهي تؤدي إلى الحالة الحالية.</numerusform>
            <numerusform>سجل التغييرات سليم: فُحصت القيود كلها وعددها %n، وهي تؤدي إلى الحالة الحالية.</numerusform>
            <numerusform>سجل التغييرات سليم: فُحصت القيود كلها وعددها %n، وهي تؤدي إلى الحالة الحالية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 of the history, or its position, was altered after it was written. Compare with a backup.</source>
        <translation>القيد %1 في سجل التغييرات، أو موضعه فيه، ليس كما كُتب. قارن بنسخة.</translation>
    </message>
    <message>
        <source>Entry %1 of the history cannot be read. Compare with a backup.</source>
        <translation>تعذرت قراءة القيد %1 في سجل التغييرات. قارن بنسخة.</translation>
    </message>
    <message>
        <source>Entry %1 of the history does not follow from the entries before it (%2). Compare with a backup.</source>
        <translation>القيد %1 في سجل التغييرات لا يتسق مع القيود التي قبله (%2). قارن بنسخة.</translation>
    </message>
    <message>
        <source>The tables differ from the history: %1. Compare with a backup.</source>
        <translation>الجداول تخالف سجل التغييرات: %1. قارن بنسخة.</translation>
    </message>
    <message>
        <source>The tables refer to a record that does not exist: %1. Compare with a backup.</source>
        <translation>الجداول تشير إلى سجل غير موجود: %1. قارن بنسخة.</translation>
    </message>
    <message>
        <source>There is no database at “%1”. Check the name, or create a new database.</source>
        <translation>لا توجد قاعدة بيانات في «%1». تحقق من الاسم أو أنشئ قاعدة بيانات جديدة.</translation>
    </message>
    <message>
        <source>You do not have permission to do this with “%1”. Nothing was changed; ask its administrator for permission.</source>
        <translation>ليس لديك إذن بالقيام بذلك مع «%1». لم يتغير شيء؛ اطلب الإذن من المسؤول عنها.</translation>
    </message>
    <message>
        <source>“%1” is on a read-only medium. Nothing was changed; choose a place that can be written to.</source>
        <translation>يقع «%1» على وسيط للقراءة فقط. لم يتغير شيء؛ حدد مكانًا يمكن الكتابة فيه.</translation>
    </message>
    <message>
        <source>There is not enough space for “%1”. Nothing was changed; free some space and try again.</source>
        <translation>لا توجد مساحة متبقية لـ«%1». لم يتغير شيء؛ أفسح مساحة وحاول مجددًا.</translation>
    </message>
    <message>
        <source>“%1” would exceed the disk quota of your account. Nothing was changed; delete some of your files or ask for a larger quota, then try again.</source>
        <translation>سيشغل «%1» مساحة أكبر مما يحق لحسابك استخدامه. لم يتغير شيء؛ احذف بعض ملفاتك أو اطلب حصة أكبر، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Another program has locked “%1”. Nothing was changed; wait until it has finished, or close it, and try again.</source>
        <translation>يقفل برنامج آخر «%1». لم يتغير شيء؛ انتظر حتى ينتهي أو أغلقه، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The disk or network drive reports an error for “%1”. Nothing was changed; copy the file to another disk and try again there.</source>
        <translation>يبلّغ القرص أو محرك الشبكة عن خطأ في «%1». لم يتغير شيء؛ انسخ الملف إلى قرص آخر وحاول هناك مجددًا.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Nothing was changed; check the folder and its permissions.</source>
        <translation>تتعذر الكتابة في «%1». لم يتغير شيء؛ تحقق من المجلد وأذوناته.</translation>
    </message>
    <message>
        <source>The server refused the login for “%1”. Check the user name and the password.</source>
        <translation>رفض الخادم تسجيل الدخول إلى «%1». تحقق من اسم المستخدم وكلمة المرور.</translation>
    </message>
    <message>
        <source>“%1” was created by another program or is damaged: its version number does not belong to this program. Nothing was changed; choose another database, or restore a backup.</source>
        <translation>أنشأ «%1» برنامج آخر أو أنها تالفة: رقم إصدارها ليس من هذا البرنامج. لم يتغير شيء؛ حدد قاعدة بيانات أخرى أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>“%1” was created by an older version. It is copied before it is updated, and that copy could not be created. Nothing was changed; remove the cause and open it again.</source>
        <translation>أنشأ «%1» إصدارٌ أقدم. تُحفظ نسخة قبل الترقية، وتعذر إنشاء هذه النسخة. لم يتغير شيء؛ عالج السبب وافتحها مجددًا.</translation>
    </message>
    <message>
        <source>The database was created by a newer version of the program and can only be read here. Nothing was saved; install the newer version.</source>
        <translation>أنشأ قاعدةَ البيانات إصدارٌ أحدث من البرنامج ولا يمكن هنا إلا قراءتها. لم يُحفظ شيء؛ ثبّت الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>You do not have permission to change the database. Nothing was saved; ask its administrator for permission.</source>
        <translation>ليس لديك إذن بتغيير قاعدة البيانات. لم يُحفظ شيء؛ اطلب الإذن من المسؤول عنها.</translation>
    </message>
    <message>
        <source>The database is on a read-only medium. Nothing was saved; copy it to a place that can be written to.</source>
        <translation>تقع قاعدة البيانات على وسيط للقراءة فقط. لم يُحفظ شيء؛ انسخها إلى مكان يمكن الكتابة فيه.</translation>
    </message>
    <message>
        <source>The database is damaged and can no longer be changed. Nothing was saved; restore a backup, or export what can still be read.</source>
        <translation>قاعدة البيانات تالفة ولم يعد يُكتب فيها شيء. لم يُحفظ شيء؛ ارجع إلى نسخة احتياطية أو صدّر ما لا يزال مقروءًا.</translation>
    </message>
    <message>
        <source>Your disk quota is used up. Nothing was saved; delete some of your files or ask for a larger quota, then try again.</source>
        <translation>استُنفدت حصتك من المساحة. لم يُحفظ شيء؛ احذف بعض ملفاتك أو اطلب حصة أكبر، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The disk or network drive reports an error. Nothing was saved; keep your input, and have the drive checked before you try again.</source>
        <translation>يبلّغ القرص أو محرك الشبكة عن خطأ. لم يُحفظ شيء؛ احتفظ بما أدخلته وافحص المحرك قبل المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Another program replaced the open database with other data. Nothing was saved; open the new data, or save your own under another name.</source>
        <translation>وضع برنامج آخر بيانات أخرى مكان قاعدة البيانات المفتوحة. لم يُحفظ شيء؛ افتح البيانات الجديدة أو احفظ بياناتك باسم آخر.</translation>
    </message>
    <message>
        <source>The database file was moved or deleted. Nothing was saved; put it back, or save your data under another name.</source>
        <translation>نُقل ملف قاعدة البيانات أو حُذف. لم يُحفظ شيء؛ أعده إلى مكانه أو احفظ بياناتك باسم آخر.</translation>
    </message>
    <message>
        <source>The number of entry %1 of the history does not follow that of the entry before it: entries are missing or were added. Compare with a backup.</source>
        <translation>رقم القيد %1 في سجل التغييرات لا يلي رقم القيد الذي قبله: هناك قيود ناقصة أو مضافة. قارن بنسخة.</translation>
    </message>
    <message>
        <source>Entry %1 of the history is separated from the other entries of its step, or contradicts them. Compare with a backup.</source>
        <translation>القيد %1 في سجل التغييرات منفصل عن القيود الأخرى لخطوته أو يناقضها. قارن بنسخة.</translation>
    </message>
    <message>
        <source>Entry %1 of the history undoes a step that does not precede it. Compare with a backup.</source>
        <translation>القيد %1 في سجل التغييرات يتراجع عن خطوة لا تسبقه. قارن بنسخة.</translation>
    </message>
    <message>
        <source>Entry %1 of the history gives a record a version that does not follow its previous one (%2). Compare with a backup.</source>
        <translation>القيد %1 في سجل التغييرات يعطي سجلًا إصدارًا لا يلي إصداره الأخير (%2). قارن بنسخة.</translation>
    </message>
    <message>
        <source>The last entry of the history is dated %1, which is in the future. Check the clock of this computer and of the one that wrote the entry. Nothing is lost: the entries are in the order of their numbers.</source>
        <translation>آخر قيد في سجل التغييرات مؤرخ في المستقبل: %1. تحقق من ساعة هذا الحاسوب ومن ساعة الحاسوب الذي كتبه. لم يُفقد شيء: أرقام القيود هي التي تحدد ترتيبها.</translation>
    </message>
    <message>
        <source>The database file is damaged and can no longer be changed. Restore a backup, or export what can still be read.</source>
        <translation>ملف قاعدة البيانات تالف ولم يعد يُكتب فيه شيء. ارجع إلى نسخة احتياطية أو صدّر ما لا يزال مقروءًا.</translation>
    </message>
    <message>
        <source>A newer version of the program created this database. It can be read here; to change it, install the newer version.</source>
        <translation>أنشأ إصدار أحدث من البرنامج قاعدة البيانات هذه. يمكن قراءتها هنا؛ ولتغييرها ثبّت الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>The database is on a read-only medium. To change it, save a copy in another place and open the copy.</source>
        <translation>قاعدة البيانات على وسيط للقراءة فقط. لتغييرها احفظ نسخة في مكان آخر وافتحها.</translation>
    </message>
    <message>
        <source>The database is damaged, and only what can still be read is shown. Restore a backup, or export what is intact.</source>
        <translation>قاعدة البيانات تالفة، ولا يُعرض إلا ما لا يزال مقروءًا. ارجع إلى نسخة احتياطية أو صدّر ما هو سليم.</translation>
    </message>
    <message>
        <source>You have permission to read this database, but not to change it. Its administrator can give you permission.</source>
        <translation>لديك إذن بقراءة قاعدة البيانات هذه لا بتغييرها. ويستطيع المسؤول عنها منحك الإذن.</translation>
    </message>
    <message>
        <source>The database “%1” cannot store all scripts, because its encoding is not UTF-8. Nothing was changed; choose a database with the encoding UTF8.</source>
        <translation>لا تستطيع قاعدة البيانات «%1» حفظ جميع أنظمة الكتابة لأن ترميزها ليس UTF-8. لم يتغير شيء؛ حدد قاعدة بيانات بترميز UTF8.</translation>
    </message>
    <message>
        <source>“%1” was created by an older version and must be updated, but it was opened read-only. Nothing was changed; open it once for writing, or open a copy of it.</source>
        <translation>أنشأ «%1» إصدارٌ أقدم، وفُتحت للقراءة فقط فتعذرت ترقيتها. لم يتغير شيء؛ افتحها مرة واحدة للكتابة أو افتح نسخة منها.</translation>
    </message>
    <message>
        <source>The database “%1” is damaged. Keep the file as it is, and restore a backup.</source>
        <translation>قاعدة البيانات «%1» تالفة. أبقِ الملف كما هو، واستعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The folder of “%1” does not exist. Nothing was changed; create the folder, or choose another place.</source>
        <translation>مجلد «%1» غير موجود. لم يتغير شيء؛ أنشئه أو حدّد مكانًا في مجلد موجود.</translation>
    </message>
    <message>
        <source>The disk or network drive of the database reports an error, so the database is open read-only. Have the drive checked, then open the database again.</source>
        <translation>يبلّغ قرص قاعدة البيانات أو محرك الشبكة عن خطأ، لذلك فُتحت للقراءة فقط. افحص المحرك ثم افتحها مجددًا.</translation>
    </message>
    <message>
        <source>The database cannot be written, so it is open read-only. Check the file and its folder, then open it again.</source>
        <translation>تتعذر الكتابة في قاعدة البيانات، لذلك فُتحت للقراءة فقط. تحقق من الملف ومجلده ثم افتحها مجددًا.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened, because too many files are open. Nothing was changed; close other programs or windows, then try again.</source>
        <translation>يتعذر فتح «%1» لأن عدد الملفات المفتوحة كبير جدًا. لم يتغير شيء؛ أغلق برامج أو نوافذ أخرى ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Too many files are open. Nothing was saved; close other programs or windows, then try again.</source>
        <translation>عدد الملفات المفتوحة كبير جدًا. لم يُحفظ شيء؛ أغلق برامج أو نوافذ أخرى ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The file also had another name (a hard link). Under that name it still has its previous content.</source>
        <translation>كان للملف اسم آخر أيضًا (رابط صلب)، ولا يزال بذلك الاسم يحمل محتواه السابق.</translation>
    </message>
    <message>
        <source>“%1” was not created: a file left by an earlier database of this name would damage the new one. Nothing was changed; put that database back next to the file, move the file away, or choose another place.</source>
        <translation>لم تُنشأ «%1»: يوجد ملف تركته قاعدة بيانات سابقة بهذا الاسم، وكان سيُتلف قاعدة البيانات الجديدة. لم يتغير شيء؛ أعد قاعدة البيانات تلك إلى جوار الملف، أو انقل الملف، أو حدد مكانًا آخر.</translation>
    </message>
    <message>
        <source>The server allows “%1” to be read only: it is configured that way, or it is a copy of another server. Nothing was changed; ask its administrator, or choose another database.</source>
        <translation>لا يسمح الخادم إلا بقراءة «%1»: فهو مضبوط هكذا أو هو نسخة من خادم آخر. لم يتغير شيء؛ اسأل من يديره أو حدد قاعدة بيانات أخرى.</translation>
    </message>
    <message>
        <source>A program was interrupted while it saved to “%1”, and its unfinished change must be undone before the database can be read. Nothing was changed; open it once for writing (without “--read-only”), or copy it together with the files next to it to a place that can be written to, and open it there.</source>
        <translation>انقطع برنامج أثناء حفظه في «%1»، ويجب التراجع عما تركه قبل أن يمكن قراءة قاعدة البيانات. لم يتغير شيء؛ افتحها مرة واحدة للكتابة (بلا «--read-only»)، أو انسخها مع الملفات المجاورة لها إلى مكان يمكن الكتابة فيه وافتحها هناك.</translation>
    </message>
    <message>
        <source>The server has no database with the name in “%1”. Check the name, or ask the administrator of the server to create the database.</source>
        <translation>لا توجد على الخادم قاعدة بيانات بالاسم الوارد في «%1». راجع الاسم، أو اطلب ممن يدير الخادم إنشاءها.</translation>
    </message>
    <message>
        <source>The server allows the database to be read only. Nothing was saved; ask its administrator.</source>
        <translation>لا يسمح الخادم إلا بقراءة قاعدة البيانات. لم يُحفظ شيء؛ اسأل من يديره.</translation>
    </message>
    <message>
        <source>The server allows this database to be read only: it is configured that way, or it is a copy of another server. Ask its administrator.</source>
        <translation>لا يسمح الخادم إلا بقراءة قاعدة البيانات هذه: فهو مضبوط هكذا أو هو نسخة من خادم آخر. اسأل من يديره.</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>%1: %2, for this scope. From that day its status is “%3”.</source>
        <comment>date, event, status</comment>
        <translation>%1: %2، لهذا النطاق. وحالته من ذلك اليوم «%3».</translation>
    </message>
    <message>
        <source>%1: %2, for the whole agreement. From that day its status is “%3”.</source>
        <comment>date, event, status</comment>
        <translation>%1: %2، للاتفاق كله. وحالته من ذلك اليوم «%3».</translation>
    </message>
    <message>
        <source>A source reports the status “%1” without a date, so the report is not used.</source>
        <translation>يذكر أحد المصادر الحالة «%1» من دون تاريخ، فلا يُعتد بذلك.</translation>
    </message>
    <message>
        <source>A source reports the status “%1” as of %2.</source>
        <translation>يذكر أحد المصادر الحالة «%1» كما في %2.</translation>
    </message>
    <message>
        <source>Applies only in part: to some of what is asked, to other evidence, or with exemptions.</source>
        <translation>يسري جزئيًا: على بعض ما يُسأل عنه، أو على دليل آخر، أو مع استثناءات.</translation>
    </message>
    <message>
        <source>Results are accepted in one of the two directions.</source>
        <translation>تُقبل النتائج في أحد الاتجاهين فقط.</translation>
    </message>
    <message>
        <source>It applies to the goods of a programme. Which goods these are is not recorded; check the list of the programme.</source>
        <translation>يسري على سلع برنامج معيّن. ولم يُسجَّل ما هي هذه السلع: راجع قائمة البرنامج.</translation>
    </message>
    <message>
        <source>No listed body of the issuing country is recorded, and no source says that the list is complete.</source>
        <translation>لم تُسجَّل أي جهة مدرجة من بلد الإصدار، ولا يقول أي مصدر إن القائمة كاملة.</translation>
    </message>
    <message>
        <source>It was agreed, but it is suspended: nothing is accepted for now.</source>
        <translation>اتُّفق عليه لكنه معلَّق: لا يُقبل شيء في الوقت الحالي.</translation>
    </message>
    <message>
        <source>There was recognition, but it has ended.</source>
        <translation>كان هناك اعتراف لكنه انتهى.</translation>
    </message>
    <message>
        <source>The agreement takes effect only between members that exchanged letters, or for what a member declared, and neither is recorded.</source>
        <translation>لا يسري الاتفاق إلا بين الأعضاء الذين تبادلوا الرسائل، أو فيما أعلنه العضو، ولم يُسجَّل أي منهما.</translation>
    </message>
    <message>
        <source>The agreement is a framework: nothing is recorded as recognised.</source>
        <translation>الاتفاق إطار فقط: لم يُسجَّل فيه شيء معترف به.</translation>
    </message>
    <message>
        <source>The recorded dates are not precise enough to be sure of this day.</source>
        <translation>التواريخ المسجَّلة ليست دقيقة بما يكفي للتأكد من هذا اليوم.</translation>
    </message>
    <message>
        <source>The reported status contradicts the recorded events.</source>
        <translation>الحالة المبلَّغ عنها تناقض الأحداث المسجَّلة.</translation>
    </message>
    <message>
        <source>The two sides make different statements, each with its own source.</source>
        <translation>يذكر الطرفان أمرين مختلفين، ولكل منهما مصدره.</translation>
    </message>
    <message>
        <source>The list of bodies is complete, and no body of the issuing country is on it.</source>
        <translation>قائمة الجهات كاملة، وليست فيها أي جهة من بلد الإصدار.</translation>
    </message>
    <message>
        <source>It is in force, but the day from which it is applied is still to come.</source>
        <translation>ساري المفعول، لكن اليوم الذي يبدأ فيه تطبيقه لم يحن بعد.</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message numerus="yes">
        <source>change of %Ln record(s)</source>
        <translation>
            <numerusform>تغيير السجلات</numerusform>
            <numerusform>تغيير سجل واحد</numerusform>
            <numerusform>تغيير سجلين</numerusform>
            <numerusform>تغيير %Ln سجلات</numerusform>
            <numerusform>تغيير %Ln سجلًا</numerusform>
            <numerusform>تغيير %Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>new “%1”</source>
        <comment>a step</comment>
        <translation>إنشاء «%1»</translation>
    </message>
    <message>
        <source>change of “%1”</source>
        <comment>a step</comment>
        <translation>تغيير «%1»</translation>
    </message>
    <message>
        <source>deletion of “%1”</source>
        <comment>a step</comment>
        <translation>حذف «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were restored.</source>
        <translation>
            <numerusform>لم يُستعد أي سجل.</numerusform>
            <numerusform>استُعيد سجل واحد.</numerusform>
            <numerusform>استُعيد سجلان.</numerusform>
            <numerusform>استُعيدت %Ln سجلات.</numerusform>
            <numerusform>استُعيد %Ln سجلًا.</numerusform>
            <numerusform>استُعيد %Ln سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were changed.</source>
        <translation>
            <numerusform>لم يتغير أي سجل.</numerusform>
            <numerusform>تغيّر سجل واحد.</numerusform>
            <numerusform>تغيّر سجلان.</numerusform>
            <numerusform>تغيّرت %Ln سجلات.</numerusform>
            <numerusform>تغيّر %Ln سجلًا.</numerusform>
            <numerusform>تغيّر %Ln سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was deleted. Undo restores it.</source>
        <translation>حُذف «%1». يمكن استعادته بالأمر «تراجع».</translation>
    </message>
    <message>
        <source>“%1” was restored.</source>
        <translation>استُعيد «%1».</translation>
    </message>
    <message>
        <source>This step was already undone. Nothing was changed.</source>
        <translation>سبق التراجع عن هذه الخطوة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This step was already redone. Nothing was changed.</source>
        <translation>سبقت إعادة هذه الخطوة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>حُفظ «%1».</translation>
    </message>
</context>
<context>
    <name>UnsavedGuard</name>
    <message>
        <source>Unsaved changes</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>Your changes to “%1” are not saved.</source>
        <translation>تغييراتك في «%1» غير محفوظة.</translation>
    </message>
    <message>
        <source>Save them, discard them, or stay in the form.</source>
        <translation>يمكنك حفظها أو تجاهلها أو البقاء في النموذج.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>تجاهل (&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation>البقاء (&amp;T)</translation>
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
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Intergovernmental mutual recognition agreement</source>
        <comment>agreement kind</comment>
        <translation>اتفاق اعتراف متبادل بين الحكومات</translation>
    </message>
    <message>
        <source>Arrangement between regulators</source>
        <comment>agreement kind</comment>
        <translation>ترتيب بين الجهات التنظيمية</translation>
    </message>
    <message>
        <source>Multilateral arrangement of accreditation bodies</source>
        <comment>agreement kind</comment>
        <translation>ترتيب متعدد الأطراف لجهات الاعتماد</translation>
    </message>
    <message>
        <source>Certification scheme</source>
        <comment>agreement kind</comment>
        <translation>نظام منح الشهادات</translation>
    </message>
    <message>
        <source>Cooperation between bodies</source>
        <comment>agreement kind</comment>
        <translation>تعاون بين الجهات</translation>
    </message>
    <message>
        <source>Government authorisation</source>
        <comment>agreement kind</comment>
        <translation>تفويض حكومي</translation>
    </message>
    <message>
        <source>Chapter of a free trade agreement</source>
        <comment>agreement kind</comment>
        <translation>فصل في اتفاق تجارة حرة</translation>
    </message>
    <message>
        <source>Memorandum of understanding</source>
        <comment>agreement kind</comment>
        <translation>مذكرة تفاهم</translation>
    </message>
    <message>
        <source>Unilateral</source>
        <comment>level</comment>
        <translation>أحادي الجانب</translation>
    </message>
    <message>
        <source>Bilateral</source>
        <comment>level</comment>
        <translation>ثنائي</translation>
    </message>
    <message>
        <source>Plurilateral</source>
        <comment>level: a closed circle</comment>
        <translation>محدود الأطراف</translation>
    </message>
    <message>
        <source>Multilateral</source>
        <comment>level: open to others</comment>
        <translation>متعدد الأطراف</translation>
    </message>
    <message>
        <source>Government</source>
        <comment>layer</comment>
        <translation>الحكومات</translation>
    </message>
    <message>
        <source>Scheme</source>
        <comment>layer</comment>
        <translation>نظم الشهادات</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <comment>layer</comment>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>Party</source>
        <comment>role</comment>
        <translation>طرف</translation>
    </message>
    <message>
        <source>Signatory</source>
        <comment>role</comment>
        <translation>موقِّع</translation>
    </message>
    <message>
        <source>Member</source>
        <comment>role</comment>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Recognising party</source>
        <comment>role: accepts the results of the other</comment>
        <translation>طرف معترِف</translation>
    </message>
    <message>
        <source>Recognised party</source>
        <comment>role: its results are accepted</comment>
        <translation>طرف معترَف به</translation>
    </message>
    <message>
        <source>Designating authority</source>
        <comment>role</comment>
        <translation>سلطة التعيين</translation>
    </message>
    <message>
        <source>Testing</source>
        <comment>activity</comment>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Calibration</source>
        <comment>activity</comment>
        <translation>المعايرة</translation>
    </message>
    <message>
        <source>Inspection</source>
        <comment>activity</comment>
        <translation>التفتيش</translation>
    </message>
    <message>
        <source>Factory inspection</source>
        <comment>activity</comment>
        <translation>تفتيش المصانع</translation>
    </message>
    <message>
        <source>Product certification</source>
        <comment>activity</comment>
        <translation>منح شهادات المنتجات</translation>
    </message>
    <message>
        <source>Management system certification</source>
        <comment>activity</comment>
        <translation>منح شهادات نظم الإدارة</translation>
    </message>
    <message>
        <source>Certification of persons</source>
        <comment>activity</comment>
        <translation>منح الشهادات للأشخاص</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <comment>activity</comment>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>Test report</source>
        <comment>evidence</comment>
        <translation>تقرير اختبار</translation>
    </message>
    <message>
        <source>Calibration certificate</source>
        <comment>evidence</comment>
        <translation>شهادة معايرة</translation>
    </message>
    <message>
        <source>Inspection report</source>
        <comment>evidence</comment>
        <translation>تقرير تفتيش</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>evidence</comment>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Mark of conformity</source>
        <comment>evidence</comment>
        <translation>علامة المطابقة</translation>
    </message>
    <message>
        <source>Regulator</source>
        <comment>body kind</comment>
        <translation>جهة تنظيمية</translation>
    </message>
    <message>
        <source>Accreditation body</source>
        <comment>body kind</comment>
        <translation>جهة اعتماد</translation>
    </message>
    <message>
        <source>Certification body</source>
        <comment>body kind</comment>
        <translation>جهة منح شهادات</translation>
    </message>
    <message>
        <source>Testing laboratory</source>
        <comment>body kind</comment>
        <translation>مختبر اختبارات</translation>
    </message>
    <message>
        <source>Inspection body</source>
        <comment>body kind</comment>
        <translation>جهة تفتيش</translation>
    </message>
    <message>
        <source>Regional organisation</source>
        <comment>body kind</comment>
        <translation>منظمة إقليمية</translation>
    </message>
    <message>
        <source>International organisation</source>
        <comment>body kind</comment>
        <translation>منظمة دولية</translation>
    </message>
    <message>
        <source>Not begun</source>
        <comment>status</comment>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Negotiating</source>
        <comment>status</comment>
        <translation>قيد التفاوض</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>status</comment>
        <translation>موقَّع</translation>
    </message>
    <message>
        <source>Provisionally applied</source>
        <comment>status</comment>
        <translation>مطبَّق مؤقتًا</translation>
    </message>
    <message>
        <source>In force</source>
        <comment>status</comment>
        <translation>نافذ</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>status</comment>
        <translation>معلَّق</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>status</comment>
        <translation>منقضٍ</translation>
    </message>
    <message>
        <source>Terminated</source>
        <comment>status</comment>
        <translation>مُنهى</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>status</comment>
        <translation>مستبدَل</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>status</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>None</source>
        <comment>rung: no recognition recorded</comment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>rung</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Announced</source>
        <comment>rung</comment>
        <translation>معلَن</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>rung</comment>
        <translation>موقَّع</translation>
    </message>
    <message>
        <source>In force</source>
        <comment>rung</comment>
        <translation>نافذ</translation>
    </message>
    <message>
        <source>Usable</source>
        <comment>rung: results can be used today</comment>
        <translation>قابل للاستعمال</translation>
    </message>
    <message>
        <source>Part of the scope only</source>
        <comment>flag</comment>
        <translation>جزء من النطاق فقط</translation>
    </message>
    <message>
        <source>One way only</source>
        <comment>flag</comment>
        <translation>اتجاه واحد فقط</translation>
    </message>
    <message>
        <source>Check the programme</source>
        <comment>flag: its list of goods is not given</comment>
        <translation>تلزم مراجعة البرنامج</translation>
    </message>
    <message>
        <source>List of bodies not recorded</source>
        <comment>flag</comment>
        <translation>إدراج الجهات في القائمة غير مسجَّل</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>flag</comment>
        <translation>معلَّق</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>flag</comment>
        <translation>منتهي المفعول</translation>
    </message>
    <message>
        <source>Date imprecise</source>
        <comment>flag</comment>
        <translation>تاريخ غير دقيق</translation>
    </message>
    <message>
        <source>Sources contradict each other</source>
        <comment>flag</comment>
        <translation>مصادر متناقضة</translation>
    </message>
    <message>
        <source>Signature</source>
        <comment>event</comment>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Ratification</source>
        <comment>event</comment>
        <translation>التصديق</translation>
    </message>
    <message>
        <source>Entry into force</source>
        <comment>event</comment>
        <translation>الدخول حيز النفاذ</translation>
    </message>
    <message>
        <source>Provisional application</source>
        <comment>event</comment>
        <translation>التطبيق المؤقت</translation>
    </message>
    <message>
        <source>Became operational</source>
        <comment>event</comment>
        <translation>بدء العمل به</translation>
    </message>
    <message>
        <source>Suspension</source>
        <comment>event</comment>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Resumption</source>
        <comment>event</comment>
        <translation>الاستئناف</translation>
    </message>
    <message>
        <source>Lapse</source>
        <comment>event</comment>
        <translation>انتهاء المفعول</translation>
    </message>
    <message>
        <source>Expiry</source>
        <comment>event</comment>
        <translation>الانقضاء</translation>
    </message>
    <message>
        <source>Termination</source>
        <comment>event</comment>
        <translation>الإنهاء</translation>
    </message>
    <message>
        <source>Replacement</source>
        <comment>event</comment>
        <translation>الاستبدال</translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>event</comment>
        <translation>التجديد</translation>
    </message>
    <message>
        <source>Notice of termination</source>
        <comment>event</comment>
        <translation>الإشعار بالإنهاء</translation>
    </message>
    <message>
        <source>Start of the transition</source>
        <comment>event</comment>
        <translation>بداية الفترة الانتقالية</translation>
    </message>
    <message>
        <source>End of the transition</source>
        <comment>event</comment>
        <translation>نهاية الفترة الانتقالية</translation>
    </message>
    <message>
        <source>Change of scope</source>
        <comment>event</comment>
        <translation>تغيير النطاق</translation>
    </message>
    <message>
        <source>Accession</source>
        <comment>event</comment>
        <translation>الانضمام</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <comment>event</comment>
        <translation>الانسحاب</translation>
    </message>
    <message>
        <source>Listing</source>
        <comment>event: a body enters the list</comment>
        <translation>الإدراج في القائمة</translation>
    </message>
    <message>
        <source>Delisting</source>
        <comment>event: a body leaves the list</comment>
        <translation>الشطب من القائمة</translation>
    </message>
    <message>
        <source>Amendment</source>
        <comment>event</comment>
        <translation>التعديل</translation>
    </message>
    <message>
        <source>Change of authority</source>
        <comment>event</comment>
        <translation>تغيير سلطة التعيين</translation>
    </message>
    <message>
        <source>Change of requirements</source>
        <comment>event</comment>
        <translation>تغيير المتطلبات</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>event</comment>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>event</comment>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Other event</source>
        <comment>event</comment>
        <translation>حدث آخر</translation>
    </message>
    <message>
        <source>Amends</source>
        <comment>link, followed by an agreement</comment>
        <translation>يعدّل</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <comment>link, followed by an agreement</comment>
        <translation>يحل محل</translation>
    </message>
    <message>
        <source>Continues</source>
        <comment>link, followed by an agreement</comment>
        <translation>يواصل</translation>
    </message>
    <message>
        <source>Implements</source>
        <comment>link, followed by an agreement</comment>
        <translation>ينفّذ</translation>
    </message>
    <message>
        <source>Annex of</source>
        <comment>link, followed by an agreement</comment>
        <translation>ملحق تابع للاتفاق</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>link, followed by an agreement</comment>
        <translation>جزء من الاتفاق</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <comment>link, followed by an agreement</comment>
        <translation>معترف به بموجب</translation>
    </message>
    <message>
        <source>Depends on</source>
        <comment>link, followed by an agreement</comment>
        <translation>يتوقف على</translation>
    </message>
    <message>
        <source>Based on</source>
        <comment>link, followed by an agreement</comment>
        <translation>مستند إلى</translation>
    </message>
    <message>
        <source>High</source>
        <comment>confidence</comment>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>confidence</comment>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>confidence</comment>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>No renewal</source>
        <comment>renewal</comment>
        <translation>بلا تجديد</translation>
    </message>
    <message>
        <source>Tacit renewal</source>
        <comment>renewal</comment>
        <translation>تجديد ضمني</translation>
    </message>
    <message>
        <source>Before expiry</source>
        <comment>notice is due</comment>
        <translation>قبل الانقضاء</translation>
    </message>
    <message>
        <source>Before the termination takes effect</source>
        <comment>notice is due</comment>
        <translation>قبل سريان الإنهاء</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>list of bodies</comment>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <comment>direction: own results accepted abroad</comment>
        <translation>صادر</translation>
    </message>
    <message>
        <source>Incoming</source>
        <comment>direction: foreign results accepted at home</comment>
        <translation>وارد</translation>
    </message>
    <message>
        <source>Mutual</source>
        <comment>direction: both ways</comment>
        <translation>متبادل</translation>
    </message>
    <message>
        <source>Serve both markets</source>
        <comment>project aim</comment>
        <translation>خدمة السوقين</translation>
    </message>
    <message>
        <source>Meet the needs of industry</source>
        <comment>project aim</comment>
        <translation>تلبية حاجات الصناعة</translation>
    </message>
    <message>
        <source>Benefit local people</source>
        <comment>project aim</comment>
        <translation>إفادة السكان المحليين</translation>
    </message>
    <message>
        <source>Fill a gap in the system</source>
        <comment>project aim</comment>
        <translation>سد ثغرة في النظام</translation>
    </message>
    <message>
        <source>Renamed</source>
        <comment>what became of a body</comment>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Merged</source>
        <comment>what became of a body</comment>
        <translation>اندماج</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>what became of a body</comment>
        <translation>انقسام</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>what became of a body</comment>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Country or economy</source>
        <comment>record kind</comment>
        <translation>بلد أو اقتصاد</translation>
    </message>
    <message>
        <source>Group of countries</source>
        <comment>record kind</comment>
        <translation>مجموعة بلدان</translation>
    </message>
    <message>
        <source>Sector</source>
        <comment>record kind</comment>
        <translation>قطاع</translation>
    </message>
    <message>
        <source>Classification code</source>
        <comment>record kind</comment>
        <translation>رمز تصنيف</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>record kind</comment>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>Body</source>
        <comment>record kind: an organisation</comment>
        <translation>جهة</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>record kind</comment>
        <translation>اتفاق</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>record kind</comment>
        <translation>مشروع</translation>
    </message>
    <message>
        <source>Single market</source>
        <comment>agreement kind</comment>
        <translation>سوق موحدة</translation>
    </message>
    <message>
        <source>Nothing, for information only</source>
        <comment>what a party takes part in</comment>
        <translation>لا شيء، للعلم فقط</translation>
    </message>
    <message>
        <source>Not activated</source>
        <comment>flag: no letters, no declaration</comment>
        <translation>غير مفعَّل</translation>
    </message>
    <message>
        <source>Framework only</source>
        <comment>flag: nothing is recorded as recognised</comment>
        <translation>إطار فقط</translation>
    </message>
    <message>
        <source>Disputed</source>
        <comment>flag: the two sides say different things</comment>
        <translation>محل خلاف</translation>
    </message>
    <message>
        <source>Between two members that exchanged letters</source>
        <comment>where an agreement takes effect</comment>
        <translation>بين عضوين تبادلا الرسائل</translation>
    </message>
    <message>
        <source>For what each member declares</source>
        <comment>where an agreement takes effect</comment>
        <translation>فيما يعلنه كل عضو</translation>
    </message>
    <message>
        <source>Goods of the programme, list not recorded</source>
        <comment>role of a sector</comment>
        <translation>سلع البرنامج، دون قائمة</translation>
    </message>
    <message>
        <source>Industrial goods, list not recorded</source>
        <comment>role of a sector</comment>
        <translation>سلع صناعية، دون قائمة</translation>
    </message>
    <message>
        <source>All goods, exemptions listed</source>
        <comment>role of a sector</comment>
        <translation>جميع السلع، مع استثناءات مدرجة</translation>
    </message>
    <message>
        <source>Food</source>
        <comment>role of a sector</comment>
        <translation>أغذية</translation>
    </message>
    <message>
        <source>Not goods</source>
        <comment>role of a sector</comment>
        <translation>ليست سلعًا</translation>
    </message>
    <message>
        <source>Initiative</source>
        <comment>role of a group of countries</comment>
        <translation>مبادرة</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>a list cut short</comment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 (وواحد آخر)</numerusform>
            <numerusform>%1 (واثنان آخران)</numerusform>
            <numerusform>%1 (و%n أخرى)</numerusform>
            <numerusform>%1 (و%n أخرى)</numerusform>
            <numerusform>%1 (و%n أخرى)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>Customs union</source>
        <translation>اتحاد جمركي</translation>
    </message>
    <message>
        <source>Free trade area</source>
        <translation>منطقة تجارة حرة</translation>
    </message>
    <message>
        <source>Regional organisation</source>
        <translation>منظمة إقليمية</translation>
    </message>
    <message>
        <source>Economic group</source>
        <translation>مجموعة اقتصادية</translation>
    </message>
    <message>
        <source>Accreditation region</source>
        <translation>منطقة جهة اعتماد</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>مبادرة</translation>
    </message>
    <message>
        <source>Region of the Belt and Road</source>
        <translation>منطقة من الحزام والطريق</translation>
    </message>
    <message>
        <source>Region of the world</source>
        <translation>منطقة من العالم</translation>
    </message>
    <message>
        <source>Economic corridor</source>
        <translation>ممر اقتصادي</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>الطرف المبادِر</translation>
    </message>
    <message>
        <source>Core country</source>
        <translation>بلد محوري</translation>
    </message>
    <message>
        <source>On the route</source>
        <translation>واقع على المسار</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>مرجَّح</translation>
    </message>
    <message>
        <source>Only the field is known</source>
        <translation>المجال وحده معروف</translation>
    </message>
    <message>
        <source>By land</source>
        <translation>برًّا</translation>
    </message>
    <message>
        <source>By sea</source>
        <translation>بحرًا</translation>
    </message>
    <message>
        <source>City</source>
        <translation>مدينة</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ميناء</translation>
    </message>
    <message>
        <source>Border crossing</source>
        <translation>معبر حدودي</translation>
    </message>
    <message>
        <source>“Small and beautiful” projects</source>
        <translation>مشاريع «صغيرة وجميلة»</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a cell</comment>
        <translation>لا قيمة</translation>
    </message>
</context>
<context>
    <name>mra::AboutDialog</name>
    <message>
        <source>About MRA Atlas</source>
        <translation>حول MRA Atlas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>MIT licence</source>
        <translation>رخصة MIT</translation>
    </message>
    <message>
        <source>MRA Atlas keeps the agreements by which countries and bodies accept each other’s conformity assessment results, and shows where along the Belt and Road those results are usable.</source>
        <translation>يحفظ MRA Atlas الاتفاقات التي تقبل بموجبها البلدان والجهات نتائج تقييم المطابقة الصادرة عن بعضها، ويبيّن أين يمكن استعمال هذه النتائج على امتداد الحزام والطريق.</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Boundaries, names and codes on the maps say nothing about the legal status of any territory, its authorities or its frontiers. The boundary view is chosen by the person who uses the program, and its name is shown on every map.</source>
        <translation>لا تنطوي الحدود والأسماء والرموز المبيّنة على الخرائط على أي رأي بشأن الوضع القانوني لأي إقليم أو لسلطاته، أو بشأن تعيين حدوده. ويختار مستخدم البرنامج طريقة رسم الحدود، ويُكتب اسمها على كل خريطة.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>الحقائق</translation>
    </message>
    <message>
        <source>Every record names its source and its date. Only the texts of the agreements are authoritative; what is shown here is not legal advice. “Unknown” means that no source was found, not that nothing is recognised.</source>
        <translation>يذكر كل سجل مصدره وتاريخه. والعبرة بنصوص الاتفاقات نفسها؛ وما يُعرض هنا ليس مشورة قانونية. و«غير معروف» تعني أنه لم يُعثر على مصدر، ولا تعني عدم وجود أي اعتراف.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Libraries, icons and flags</source>
        <translation>المكتبات والأيقونات والأعلام</translation>
    </message>
</context>
<context>
    <name>mra::BaseSession</name>
    <message>
        <source>The practice copy was removed. You are working on your own database again.</source>
        <translation>أُزيلت النسخة التدريبية. أنت تعمل الآن على قاعدة بياناتك.</translation>
    </message>
    <message>
        <source>A verified copy of the database was saved to “%1”.</source>
        <translation>حُفظت نسخة متحقَّق منها من قاعدة البيانات في «%1».</translation>
    </message>
    <message>
        <source>The database was restored from “%1”. Its previous content is kept in “%2”.</source>
        <translation>استُعيدت قاعدة البيانات من «%1». وحُفظ محتواها السابق في «%2».</translation>
    </message>
    <message>
        <source>The data shown were saved to “%1”, and you are now working there.</source>
        <translation>حُفظت البيانات المعروضة في «%1»، وأنت تعمل فيه الآن.</translation>
    </message>
    <message>
        <source>“%1” was not opened, because you cancelled.</source>
        <translation>أُلغي فتح «%1».</translation>
    </message>
</context>
<context>
    <name>mra::BulkChangeDialog</name>
    <message>
        <source>(empty)</source>
        <comment>value of a field</comment>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>No record would change: all of them already have this value.</source>
        <translation>لن يتغير أي سجل: لها هذه القيمة بالفعل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) will change as one step, which can be undone.</source>
        <translation>
            <numerusform>لن يتغير أي سجل.</numerusform>
            <numerusform>سيتغير سجل واحد في خطوة واحدة يمكن التراجع عنها.</numerusform>
            <numerusform>سيتغير سجلان في خطوة واحدة يمكن التراجع عنها.</numerusform>
            <numerusform>ستتغير %Ln سجلات في خطوة واحدة يمكن التراجع عنها.</numerusform>
            <numerusform>سيتغير %Ln سجلًا في خطوة واحدة يمكن التراجع عنها.</numerusform>
            <numerusform>سيتغير %Ln سجل في خطوة واحدة يمكن التراجع عنها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln record(s)</source>
        <translation>
            <numerusform>تغيير السجلات</numerusform>
            <numerusform>تغيير سجل واحد</numerusform>
            <numerusform>تغيير سجلين</numerusform>
            <numerusform>تغيير %Ln سجلات</numerusform>
            <numerusform>تغيير %Ln سجلًا</numerusform>
            <numerusform>تغيير %Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>الحقل (&amp;F)</translation>
    </message>
    <message>
        <source>New &amp;value</source>
        <translation>القيمة الجديدة (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Reason (optional)</source>
        <translation>السبب (اختياري) (&amp;R)</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>القيمة الجديدة</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>ما سيتغير</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>القيمة القديمة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>اختر قيمة من القائمة.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا سجلات أخرى</numerusform>
            <numerusform>وسجل آخر</numerusform>
            <numerusform>وسجلان آخران</numerusform>
            <numerusform>و%Ln سجلات أخرى</numerusform>
            <numerusform>و%Ln سجلًا آخر</numerusform>
            <numerusform>و%Ln سجل آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mra::CellForm</name>
    <message>
        <source>Created by the program if left empty</source>
        <translation>ينشئه البرنامج إن تُرك فارغًا</translation>
    </message>
    <message>
        <source>Fields</source>
        <comment>first tab of a form; the others are lists</comment>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>a list, and its length</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>“%1” can mean %2. Choose one of them.</source>
        <comment>a name, and those that have it</comment>
        <translation>قد تعني «%1»: %2. اختر واحدًا منها.</translation>
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
        <translation>إضافة صف</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
</context>
<context>
    <name>mra::ChoiceEditor</name>
    <message>
        <source>not recorded</source>
        <comment>an optional field without a value</comment>
        <translation>غير مذكور</translation>
    </message>
</context>
<context>
    <name>mra::ConflictDialog</name>
    <message>
        <source>Changed by somebody else</source>
        <translation>غيّره شخص آخر</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else while you were editing it. Choose for each field which value to keep. Nothing is saved until you save the form.</source>
        <translation>%1: غيّره شخص آخر أثناء تحريرك. اختر لكل حقل القيمة التي تبقى. لا يُحفظ شيء قبل أن تحفظ النموذج.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>قيمتي</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>قيمة الآخر</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>الحقول المختلفة</translation>
    </message>
    <message>
        <source>Apply to the form</source>
        <translation>نقل إلى النموذج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1: mine</source>
        <translation>%1: قيمتي</translation>
    </message>
    <message>
        <source>%1: theirs</source>
        <translation>%1: قيمة الآخر</translation>
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
        <translation>البحث عن بلد أو اقتصاد</translation>
    </message>
    <message>
        <source>Countries and economies</source>
        <translation>البلدان والاقتصادات</translation>
    </message>
</context>
<context>
    <name>mra::CoverageModel</name>
    <message>
        <source>Country or economy</source>
        <translation>بلد أو اقتصاد</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>الاعتراف</translation>
    </message>
    <message>
        <source>Caveats</source>
        <comment>flags of a rung, such as partial</comment>
        <translation>تنبيهات</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Agreements</source>
        <comment>number of agreements</comment>
        <translation>الاتفاقات</translation>
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
        <translation>سنة، أو شهر مثل 2026-03، أو يوم مثل 2026-03-15.</translation>
    </message>
    <message>
        <source>Not a date. Write a year, a month such as 2026-03, or a day such as 2026-03-15.</source>
        <translation>ليس تاريخًا. اكتب سنة، أو شهرًا مثل 2026-03، أو يومًا مثل 2026-03-15.</translation>
    </message>
    <message>
        <source>Day or month first? Write %1 or %2.</source>
        <comment>a typed date that may mean either day</comment>
        <translation>اليوم أولًا أم الشهر؟ اكتب %1 أو %2.</translation>
    </message>
</context>
<context>
    <name>mra::DraftTextDialog</name>
    <message>
        <source>The text was copied to the clipboard.</source>
        <translation>نُسخ النص إلى الحافظة.</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>حفظ النص</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translation>نصوص (*.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The text was saved to “%1”.</source>
        <translation>حُفظ النص في «%1».</translation>
    </message>
    <message>
        <source>Delete the text</source>
        <translation>حذف النص</translation>
    </message>
    <message>
        <source>Delete this input? There is no other copy, and Undo cannot restore it.</source>
        <translation>أتريد حذف هذه المدخلات؟ لا توجد في أي مكان آخر، و«تراجع» لا يستعيدها.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف (&amp;D)</translation>
    </message>
    <message>
        <source>Unsaved input</source>
        <translation>مدخلات لم تُحفظ</translation>
    </message>
    <message>
        <source>The input as text</source>
        <translation>المدخلات في شكل نص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>حفظ باسم (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>حذف (&amp;D)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Input from %1 was not saved. It was written by a newer version of the program and cannot be shown in a form; it is kept as text.</source>
        <comment>time</comment>
        <translation>المدخلات التي كُتبت في %1 لم تُحفظ. كتبها إصدار أحدث من البرنامج، ولا يستطيع هذا الإصدار وضعها في نموذج؛ وهي محفوظة في شكل نص.</translation>
    </message>
    <message>
        <source>Input from %1 was not saved. What is left of it cannot be shown in a form, because the file is damaged; it is kept as text.</source>
        <comment>time</comment>
        <translation>المدخلات التي كُتبت في %1 لم تُحفظ. الملف تالف ولا يمكن وضع ما بقي منها في نموذج؛ وهو محفوظ في شكل نص.</translation>
    </message>
</context>
<context>
    <name>mra::FacetPanel</name>
    <message>
        <source>Filter the list</source>
        <translation>تصفية القائمة</translation>
    </message>
</context>
<context>
    <name>mra::FieldBox</name>
    <message numerus="yes">
        <source>Other languages: %Ln</source>
        <comment>number of languages that have a text</comment>
        <translation>
            <numerusform>لغات أخرى: %Ln</numerusform>
            <numerusform>لغات أخرى: %Ln</numerusform>
            <numerusform>لغات أخرى: %Ln</numerusform>
            <numerusform>لغات أخرى: %Ln</numerusform>
            <numerusform>لغات أخرى: %Ln</numerusform>
            <numerusform>لغات أخرى: %Ln</numerusform>
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
        <translation>قاعدة بيانات جديدة</translation>
    </message>
    <message>
        <source>Databases (*.sqlite)</source>
        <translation>قواعد بيانات (*.sqlite)</translation>
    </message>
    <message>
        <source>Start with the reference data that come with the program, or with an empty database?</source>
        <translation>هل تريد البدء بالبيانات المرجعية المرفقة بالبرنامج أم بقاعدة بيانات فارغة؟</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>البيانات المرجعية</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>Open database</source>
        <translation>فتح قاعدة بيانات</translation>
    </message>
    <message>
        <source>Databases (*.sqlite);;All files (*)</source>
        <translation>قواعد بيانات (*.sqlite);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open database on a server</source>
        <translation>فتح قاعدة بيانات على خادم</translation>
    </message>
    <message>
        <source>Address, such as postgresql://user@host/database</source>
        <translation>العنوان، مثل postgresql://user@host/database</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>نسخ قاعدة البيانات احتياطيًا</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>The database will be restored from “%1”. Its current content will be kept in a file next to it.</source>
        <translation>ستُستعاد قاعدة البيانات من «%1». وسيُحفظ محتواها الحالي في ملف بجانبها.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>مسح هذه القائمة</translation>
    </message>
    <message>
        <source>Save the data shown as a database</source>
        <translation>حفظ البيانات المعروضة قاعدةَ بيانات</translation>
    </message>
    <message>
        <source>The server refused that password. Password for “%1”, which is kept until the program closes:</source>
        <translation>رفض الخادم كلمة المرور هذه. تُحفظ كلمة المرور الخاصة بـ«%1» حتى انتهاء البرنامج:</translation>
    </message>
    <message>
        <source>The server asks for a password. Password for “%1”, which is kept until the program closes:</source>
        <translation>يطلب الخادم كلمة مرور. تُحفظ كلمة المرور الخاصة بـ«%1» حتى انتهاء البرنامج:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
</context>
<context>
    <name>mra::FilterBar</name>
    <message>
        <source>All sectors</source>
        <translation>كل القطاعات</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>كل البلدان</translation>
    </message>
    <message>
        <source>No layer</source>
        <translation>لم يُختر أي مستوى</translation>
    </message>
    <message>
        <source>Se&amp;ctor</source>
        <translation>القطاع (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>المنطقة (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>التاريخ (&amp;O)</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>بلد الموطن</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>المستويات</translation>
    </message>
    <message>
        <source>Kinds of agreement that are counted</source>
        <translation>أنواع الاتفاقات التي تُحسب</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Go to the previous event</source>
        <translation>إلى الحدث السابق</translation>
    </message>
    <message>
        <source>Go to the next event</source>
        <translation>إلى الحدث التالي</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>تاريخ اليوم</translation>
    </message>
    <message>
        <source>Ho&amp;me</source>
        <translation>بلد الموطن (&amp;M)</translation>
    </message>
    <message>
        <source>not chosen</source>
        <comment>home country</comment>
        <translation>لم يُختر</translation>
    </message>
</context>
<context>
    <name>mra::HistoryModel</name>
    <message numerus="yes">
        <source>%Ln record(s) created</source>
        <translation>
            <numerusform>لم يُنشأ أي سجل</numerusform>
            <numerusform>أُنشئ سجل واحد</numerusform>
            <numerusform>أُنشئ سجلان</numerusform>
            <numerusform>أُنشئت %Ln سجلات</numerusform>
            <numerusform>أُنشئ %Ln سجلًا</numerusform>
            <numerusform>أُنشئ %Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>لم يُغيَّر أي سجل</numerusform>
            <numerusform>غُيِّر سجل واحد</numerusform>
            <numerusform>غُيِّر سجلان</numerusform>
            <numerusform>غُيِّرت %Ln سجلات</numerusform>
            <numerusform>غُيِّر %Ln سجلًا</numerusform>
            <numerusform>غُيِّر %Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) deleted</source>
        <translation>
            <numerusform>لم يُحذف أي سجل</numerusform>
            <numerusform>حُذف سجل واحد</numerusform>
            <numerusform>حُذف سجلان</numerusform>
            <numerusform>حُذفت %Ln سجلات</numerusform>
            <numerusform>حُذف %Ln سجلًا</numerusform>
            <numerusform>حُذف %Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>البيانات المرجعية</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more record(s).</source>
        <translation>
            <numerusform>ولا سجلات أخرى.</numerusform>
            <numerusform>وسجل آخر.</numerusform>
            <numerusform>وسجلان آخران.</numerusform>
            <numerusform>و%Ln سجلات أخرى.</numerusform>
            <numerusform>و%Ln سجلًا آخر.</numerusform>
            <numerusform>و%Ln سجل آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>mra::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>The step was undone. The history keeps both steps.</source>
        <translation>جرى التراجع عن الخطوة. ويحفظ سجل التغييرات الخطوة والتراجع عنها معًا.</translation>
    </message>
    <message>
        <source>Checking the history…</source>
        <translation>يجري فحص سجل التغييرات…</translation>
    </message>
    <message>
        <source>Search users, reasons and records</source>
        <translation>البحث في المستخدمين والأسباب وأسماء السجلات</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>البحث في سجل التغييرات</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Kind of records</source>
        <translation>نوع السجلات</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>&amp;Undo this step</source>
        <translation>التراجع عن هذه الخطوة (&amp;U)</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>الخطوات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>What the step changed</source>
        <translation>ما غيّرته الخطوة</translation>
    </message>
    <message>
        <source>Choose a step to see what it changed.</source>
        <translation>اختر خطوة لقراءة ما غيّرته.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>آخر يوم</numerusform>
            <numerusform>آخر يومين</numerusform>
            <numerusform>آخر %Ln أيام</numerusform>
            <numerusform>آخر %Ln يومًا</numerusform>
            <numerusform>آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Chec&amp;k the history</source>
        <translation>فحص سجل التغييرات (&amp;K)</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>تجري قراءة سجل التغييرات…</translation>
    </message>
</context>
<context>
    <name>mra::ListEditor</name>
    <message>
        <source>Add…</source>
        <comment>type here to add to a list</comment>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>from a list in a form</comment>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>mra::MainWindow</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
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
        <translation>خريطة العالم</translation>
    </message>
</context>
<context>
    <name>mra::NoticeBar</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>The settings could not be read. They were kept as “%1”, and the program started with default settings.</source>
        <translation>تعذّرت قراءة الإعدادات. حُفظت باسم «%1»، وبدأ البرنامج بالإعدادات الافتراضية.</translation>
    </message>
</context>
<context>
    <name>mra::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
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
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Whole world</source>
        <translation>العالم كله</translation>
    </message>
    <message>
        <source>Print the map</source>
        <translation>طباعة الخريطة</translation>
    </message>
    <message>
        <source>The same facts as a table</source>
        <translation>عرض البيانات نفسها في جدول</translation>
    </message>
    <message>
        <source>Coverage by country</source>
        <translation>التغطية حسب البلدان</translation>
    </message>
    <message>
        <source>Belt and Road regions</source>
        <translation>مناطق الحزام والطريق</translation>
    </message>
    <message>
        <source>Countries by region and recognition level</source>
        <translation>البلدان حسب المنطقة والدرجة</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Choose a country on the map, or a row of the table, to see here what is recognised. Click a number to see the countries it counts.</source>
        <translation>اختر بلدًا على الخريطة، أو صفًا في الجدول، لقراءة ما يشمله الاعتراف هنا. وبالنقر على عدد تُعرض البلدان المحسوبة فيه.</translation>
    </message>
</context>
<context>
    <name>mra::PracticeFrame</name>
    <message>
        <source>Practice copy of the training set: all its data are invented, and nothing that you do here affects your database.</source>
        <translation>نسخة تدريبية من مجموعة التدريب: كل بياناتها افتراضية، ولا شيء مما تفعله هنا يمس قاعدة بياناتك.</translation>
    </message>
    <message>
        <source>Practice copy: nothing that you do here affects your database.</source>
        <translation>نسخة تدريبية: لا شيء مما تفعله هنا يمس قاعدة بياناتك.</translation>
    </message>
</context>
<context>
    <name>mra::PreferencesDialog</name>
    <message>
        <source>Welcome to MRA Atlas</source>
        <translation>مرحبًا بك في MRA Atlas</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Make four choices, then the atlas opens with its reference data. You can change all of them later under File, Preferences.</source>
        <translation>حدّد أربعة اختيارات، ثم يُفتح الأطلس ببياناته المرجعية. ويمكنك تغييرها كلها لاحقًا من «ملف» ثم «التفضيلات».</translation>
    </message>
    <message>
        <source>The language changes at once, the rest when you choose Apply.</source>
        <translation>تتغير اللغة فورًا، ويسري الباقي عند اختيار «تطبيق».</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Home country</source>
        <translation>بلد الموطن (&amp;H)</translation>
    </message>
    <message>
        <source>Boundaries on maps</source>
        <translation>الحدود على الخرائط</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>اسمك (&amp;N)</translation>
    </message>
    <message>
        <source>It is recorded with every change that you make, and others can see it.</source>
        <translation>يُسجَّل مع كل تغيير تجريه، ويمكن للآخرين رؤيته.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Open the atlas</source>
        <translation>فتح الأطلس</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>How boundaries are drawn says nothing about the status of a territory. The name of the boundary view is shown on every map.</source>
        <translation>لا تنطوي طريقة رسم الحدود على أي رأي بشأن وضع أي إقليم. ويُكتب اسم الاختيار على كل خريطة.</translation>
    </message>
    <message>
        <source>Lines as they exist on the ground, drawn by Natural Earth for all views alike.</source>
        <translation>خطوط مرسومة بحسب الوضع القائم على الأرض، كما رسمها Natural Earth، واحدة لكل وجهات النظر.</translation>
    </message>
    <message>
        <source>Each area with an ISO 3166-1 country code is drawn as one area.</source>
        <translation>كل مساحة لها رمز بلد في ISO 3166-1 مرسومة كمساحة واحدة.</translation>
    </message>
    <message>
        <source>Lines as they are seen in China; no authority has reviewed this drawing.</source>
        <translation>خطوط مرسومة وفقًا لوجهة نظر الصين؛ ولم تراجع أي سلطة هذا الرسم.</translation>
    </message>
    <message>
        <source>Choose your home country to continue.</source>
        <translation>اختر بلد الموطن للمتابعة.</translation>
    </message>
    <message>
        <source>Choose how boundaries are drawn to continue.</source>
        <translation>اختر طريقة رسم الحدود للمتابعة.</translation>
    </message>
    <message>
        <source>Enter your name to continue.</source>
        <translation>اكتب اسمك للمتابعة.</translation>
    </message>
    <message>
        <source>The settings could not be read and were kept as “%1”. Please make the four choices again.</source>
        <translation>تعذّرت قراءة الإعدادات وحُفظت باسم «%1». حدّد الاختيارات الأربعة من جديد.</translation>
    </message>
</context>
<context>
    <name>mra::ReadingCard</name>
    <message>
        <source>Reading card</source>
        <translation>بطاقة القراءة</translation>
    </message>
    <message>
        <source>This record was deleted. Undo restores it.</source>
        <translation>حُذف هذا السجل. يمكن استعادته بالأمر «تراجع».</translation>
    </message>
    <message>
        <source>Hide changes</source>
        <translation>إخفاء ما تغيّر</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>عرض ما تغيّر</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>تجري قراءة سجل التغييرات…</translation>
    </message>
    <message>
        <source>Agreements: %1</source>
        <comment>whose</comment>
        <translation>الاتفاقات: %1</translation>
    </message>
</context>
<context>
    <name>mra::RecordList</name>
    <message>
        <source>Only: %1</source>
        <comment>what a list shows</comment>
        <translation>فقط: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلًا</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln record(s)</source>
        <translation>
            <numerusform>%1 من %Ln سجل</numerusform>
            <numerusform>%1 من سجل واحد</numerusform>
            <numerusform>%1 من سجلين</numerusform>
            <numerusform>%1 من %Ln سجلات</numerusform>
            <numerusform>%1 من %Ln سجلًا</numerusform>
            <numerusform>%1 من %Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the database…</source>
        <translation>تجري قراءة قاعدة البيانات…</translation>
    </message>
    <message>
        <source>No record yet. Choose “New” to create the first one.</source>
        <translation>لا توجد سجلات بعد. اختر «جديد» لإنشاء أول سجل.</translation>
    </message>
    <message>
        <source>No record yet.</source>
        <translation>لا توجد سجلات بعد.</translation>
    </message>
    <message>
        <source>No matching favourite. To add a record here, open it and click its star.</source>
        <translation>لا توجد سجلات مفضلة مطابقة. افتح سجلًا وانقر نجمته ليظهر هنا.</translation>
    </message>
    <message>
        <source>No matching record. Clear the search and the filters to see all records again.</source>
        <translation>لا توجد سجلات مطابقة. امسح البحث وألغِ خيارات التصفية لعرض كل السجلات من جديد.</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>البحث في هذه القائمة</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>إظهار خيارات التصفية أو إخفاؤها</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <translation>المفضلة فقط</translation>
    </message>
    <message>
        <source>Show all records again</source>
        <translation>عرض كل السجلات من جديد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>record, what of it is counted</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No database is open, so no records can be shown.</source>
        <translation>لا توجد قاعدة بيانات مفتوحة، لذلك لا يمكن عرض السجلات.</translation>
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
        <translation>حذف</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be deleted: %Ln other record(s) refer to it.</source>
        <translation>
            <numerusform>لا يمكن حذف «%1»: تشير إليه سجلات أخرى.</numerusform>
            <numerusform>لا يمكن حذف «%1»: يشير إليه سجل آخر.</numerusform>
            <numerusform>لا يمكن حذف «%1»: يشير إليه سجلان آخران.</numerusform>
            <numerusform>لا يمكن حذف «%1»: تشير إليه %Ln سجلات أخرى.</numerusform>
            <numerusform>لا يمكن حذف «%1»: يشير إليه %Ln سجلًا آخر.</numerusform>
            <numerusform>لا يمكن حذف «%1»: يشير إليه %Ln سجل آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا اتفاقات أخرى</numerusform>
            <numerusform>واتفاق آخر</numerusform>
            <numerusform>واتفاقان آخران</numerusform>
            <numerusform>و%Ln اتفاقات أخرى</numerusform>
            <numerusform>و%Ln اتفاقًا آخر</numerusform>
            <numerusform>و%Ln اتفاق آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>هل تريد حذف «%1»؟</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)?</source>
        <translation>
            <numerusform>هل تريد حذف السجلات؟</numerusform>
            <numerusform>هل تريد حذف سجل واحد؟</numerusform>
            <numerusform>هل تريد حذف سجلين؟</numerusform>
            <numerusform>هل تريد حذف %Ln سجلات؟</numerusform>
            <numerusform>هل تريد حذف %Ln سجلًا؟</numerusform>
            <numerusform>هل تريد حذف %Ln سجل؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo restores it.</source>
        <translation>يمكن استعادة المحذوف بالأمر «تراجع».</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إبقاء (&amp;K)</translation>
    </message>
    <message>
        <source>There is nothing to do. Nothing was changed.</source>
        <translation>لا يوجد ما يلزم تنفيذه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>حُفظ «%1».</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>مفضلة</translation>
    </message>
    <message>
        <source>Change selected</source>
        <translation>تغيير السجلات المحددة</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>نسخ الصفوف</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>طباعة القائمة</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>البحث في هذه القائمة</translation>
    </message>
    <message>
        <source>Choose a row to see it here. Press Enter or F2 to edit it.</source>
        <translation>اختر صفًا لقراءته هنا. اضغط Enter أو F2 لتحريره.</translation>
    </message>
    <message>
        <source>Choose a row to see it here.</source>
        <translation>اختر صفًا لقراءته هنا.</translation>
    </message>
    <message>
        <source>Print record</source>
        <translation>طباعة السجل</translation>
    </message>
</context>
<context>
    <name>mra::RecordPage</name>
    <message>
        <source>Agreements</source>
        <translation>الاتفاقات</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>Countries and regions</source>
        <translation>البلدان والمناطق</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Kind of records</source>
        <translation>نوع السجلات</translation>
    </message>
</context>
<context>
    <name>mra::PaneDrafts</name>
    <message>
        <source>Input from %1 for “%2” was not saved.</source>
        <comment>time, name of a record</comment>
        <translation>المدخلات التي كُتبت في %1 للسجل «%2» لم تُحفظ.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Show the text…</source>
        <translation>عرض النص…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Your input is only in the form; a copy to protect it from a crash could not be saved. %1</source>
        <comment>a sentence that says why</comment>
        <translation>مدخلاتك في النموذج فقط؛ وتعذّر إنشاء نسخة احتياطًا لحالة تعطّل البرنامج. %1</translation>
    </message>
</context>
<context>
    <name>mra::RecordEditor</name>
    <message>
        <source>New: %1</source>
        <comment>kind of record</comment>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>استرجاع (&amp;R)</translation>
    </message>
    <message>
        <source>Go back to the saved record</source>
        <translation>العودة إلى السجل كما هو محفوظ</translation>
    </message>
    <message>
        <source>&amp;Close form</source>
        <translation>إغلاق النموذج (&amp;C)</translation>
    </message>
    <message>
        <source>Reason for the change (optional)</source>
        <translation>سبب التغيير (اختياري)</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>سبب التغيير</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
</context>
<context>
    <name>mra::RecordPane</name>
    <message>
        <source>Some input is not valid and is marked. Correct it, then save.</source>
        <translation>بعض المدخلات غير صالحة، وهي مميَّزة بعلامة. صحّحها ثم احفظ.</translation>
    </message>
    <message numerus="yes">
        <source>The record was not saved: %Ln error(s) must be corrected. They are marked in the form.</source>
        <translation>
            <numerusform>لم يُحفظ السجل: توجد أخطاء يجب تصحيحها، وهي مميَّزة في النموذج.</numerusform>
            <numerusform>لم يُحفظ السجل: يجب تصحيح خطأ واحد، وهو مميَّز في النموذج.</numerusform>
            <numerusform>لم يُحفظ السجل: يجب تصحيح خطأين، وهما مميَّزان في النموذج.</numerusform>
            <numerusform>لم يُحفظ السجل: يجب تصحيح %Ln أخطاء، وهي مميَّزة في النموذج.</numerusform>
            <numerusform>لم يُحفظ السجل: يجب تصحيح %Ln خطأً، وهي مميَّزة في النموذج.</numerusform>
            <numerusform>لم يُحفظ السجل: يجب تصحيح %Ln خطأ، وهي مميَّزة في النموذج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Saving was cancelled. Your input is kept.</source>
        <translation>أُلغي الحفظ. ومدخلاتك محفوظة في النموذج.</translation>
    </message>
    <message>
        <source>This record was changed by %1 while you were editing it. Your input is kept.</source>
        <translation>غيّر %1 هذا السجل أثناء تحريرك له. ومدخلاتك محفوظة.</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>عرض الفروق</translation>
    </message>
    <message>
        <source>This record was deleted by somebody else. Your input is kept; saving creates the record again.</source>
        <translation>حذف شخص آخر هذا السجل. ومدخلاتك محفوظة في النموذج؛ والحفظ ينشئ السجل من جديد.</translation>
    </message>
    <message>
        <source>This record was changed by somebody else. Your input is not saved.</source>
        <translation>غيّر شخص آخر هذا السجل. ولم تُحفظ مدخلاتك.</translation>
    </message>
    <message>
        <source>The form now contains both changes. Save it to keep them.</source>
        <translation>أصبح التغييران كلاهما في النموذج. احفظه ليبقيا.</translation>
    </message>
    <message>
        <source>This record has been changed since then. Your input is kept.</source>
        <translation>تغيّر هذا السجل منذ ذلك الحين. ومدخلاتك محفوظة.</translation>
    </message>
    <message>
        <source>The event of %1 replaces the reported status.</source>
        <translation>حلّ الحدث (%1) محل الحالة المبلَّغ عنها.</translation>
    </message>
</context>
<context>
    <name>mra::RecordTable</name>
    <message>
        <source>Default columns</source>
        <translation>استعادة الأعمدة الأصلية</translation>
    </message>
</context>
<context>
    <name>mra::RegionTotals</name>
    <message>
        <source>not counted</source>
        <translation>غير محسوب</translation>
    </message>
</context>
<context>
    <name>mra::RemarkSummary</name>
    <message numerus="yes">
        <source>%Ln error(s) to fix before saving</source>
        <translation>
            <numerusform>لا أخطاء يجب تصحيحها قبل الحفظ</numerusform>
            <numerusform>خطأ واحد يجب تصحيحه قبل الحفظ</numerusform>
            <numerusform>خطآن يجب تصحيحهما قبل الحفظ</numerusform>
            <numerusform>%Ln أخطاء يجب تصحيحها قبل الحفظ</numerusform>
            <numerusform>%Ln خطأً يجب تصحيحها قبل الحفظ</numerusform>
            <numerusform>%Ln خطأ يجب تصحيحها قبل الحفظ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%Ln تحذيرات</numerusform>
            <numerusform>%Ln تحذيرًا</numerusform>
            <numerusform>%Ln تحذير</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between counts of errors and of warnings</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>إظهار الأول</translation>
    </message>
</context>
<context>
    <name>mra::SearchBox</name>
    <message>
        <source>Reading the names…</source>
        <translation>تجري قراءة الأسماء…</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>a group of hits and their number</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>بحث (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>No database is open, so nothing can be found.</source>
        <translation>لا توجد قاعدة بيانات مفتوحة، لذلك لا يمكن العثور على شيء.</translation>
    </message>
    <message>
        <source>No name, code or other text contains this.</source>
        <translation>لا يرد هذا في أي اسم أو رمز أو نص آخر.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a name, and why it was found</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Search names, codes and texts in any language</source>
        <translation>ابحث عن الأسماء والرموز والنصوص بأي لغة</translation>
    </message>
</context>
<context>
    <name>mra::SearchField</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>mra::StateBar</name>
    <message>
        <source>No home country is chosen for this database. Nothing is counted until you choose one.</source>
        <translation>لم يُختر بلد موطن لقاعدة البيانات هذه. وإلى أن يُختار لا يُحسب له شيء.</translation>
    </message>
    <message>
        <source>The home country “%1” is not in this database. Nothing is counted until you choose another one.</source>
        <translation>بلد الموطن «%1» غير موجود في قاعدة البيانات هذه. وإلى أن يُختار بلد آخر لا يُحسب شيء.</translation>
    </message>
    <message>
        <source>Choose the home country…</source>
        <translation>اختيار بلد الموطن…</translation>
    </message>
    <message>
        <source>The database is not responding yet. The program is waiting for it.</source>
        <translation>لا تستجيب قاعدة البيانات بعد. البرنامج ينتظر.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save my data as…</source>
        <translation>حفظ بياناتي باسم…</translation>
    </message>
    <message>
        <source>Another program replaced the database file. You see the previous data, which can no longer be changed, and your input is kept.</source>
        <translation>وضع برنامج آخر ملفًا آخر مكان ملف قاعدة البيانات. ترى البيانات السابقة، ولم يعد تغييرها ممكنًا، ومدخلاتك محفوظة.</translation>
    </message>
    <message>
        <source>Open the new file</source>
        <translation>فتح الملف الجديد</translation>
    </message>
    <message>
        <source>The database file was moved or deleted. You see the previous data, and your input is kept. Put the file back, or save the data shown.</source>
        <translation>نُقل ملف قاعدة البيانات أو حُذف. ترى البيانات السابقة، ومدخلاتك محفوظة. أعد الملف إلى مكانه أو احفظ البيانات المعروضة.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Save readable data as…</source>
        <translation>حفظ البيانات المقروءة باسم…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>The database is damaged and can no longer be changed. What you see could be read, and your input is kept.</source>
        <translation>قاعدة البيانات تالفة ولا يُكتب فيها شيء بعد الآن. ما تراه أمكنت قراءته، ومدخلاتك محفوظة.</translation>
    </message>
    <message>
        <source>Another program has locked the database, so it cannot be read now. You see the previous data; the database is read again as soon as it is free.</source>
        <translation>قفل برنامج آخر قاعدة البيانات، ولا يمكن قراءتها الآن. ترى البيانات السابقة؛ وستُقرأ قاعدة البيانات من جديد حالما تتحرر.</translation>
    </message>
    <message>
        <source>The connection to the server was lost. You see the last known data, and your input is kept; the program reconnects automatically.</source>
        <translation>انقطع الاتصال بالخادم. ترى آخر بيانات معروفة، ومدخلاتك محفوظة؛ ويعيد البرنامج الاتصال تلقائيًا.</translation>
    </message>
    <message>
        <source>The database cannot be read now. You see the last known data, and your input is kept; the program tries again automatically. (%1)</source>
        <comment>the system&apos;s own words</comment>
        <translation>لا يمكن قراءة قاعدة البيانات الآن. ترى آخر بيانات معروفة، ومدخلاتك محفوظة؛ ويعيد البرنامج المحاولة تلقائيًا. (%1)</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>حفظ نسخة باسم…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The database is in “%1”, a folder that %2 synchronises between several computers. If two people work there, the work of one can be lost without warning. Keep the database in another folder or on a server, and put backups here.</source>
        <comment>folder, name of a program</comment>
        <translation>قاعدة البيانات في «%1»، وهو مجلد يزامنه %2 بين عدة حواسيب. إذا عمل فيه شخصان فقد يضيع عمل أحدهما دون إشعار. احفظ قاعدة البيانات في مجلد آخر أو على خادم، وضع هنا النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>The file was replaced</source>
        <translation>استُبدل الملف</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>الملف لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Damaged; read-only</source>
        <translation>تالفة؛ للقراءة فقط</translation>
    </message>
    <message>
        <source>Locked by another program; trying again</source>
        <translation>قفلها برنامج آخر؛ تجري إعادة المحاولة</translation>
    </message>
    <message>
        <source>No connection; trying again</source>
        <translation>لا اتصال؛ تجري إعادة المحاولة</translation>
    </message>
    <message>
        <source>Read-only: created by a newer version</source>
        <translation>للقراءة فقط: أنشأها إصدار أحدث</translation>
    </message>
    <message>
        <source>Read-only: the medium cannot be written to</source>
        <translation>للقراءة فقط: الوسيط لا يقبل الكتابة</translation>
    </message>
    <message>
        <source>Read-only: no permission to change it</source>
        <translation>للقراءة فقط: لا صلاحية للتغيير</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Cannot be read; trying again</source>
        <translation>تتعذر القراءة؛ تجري إعادة المحاولة</translation>
    </message>
    <message>
        <source>No database is open.</source>
        <translation>لا توجد قاعدة بيانات مفتوحة.</translation>
    </message>
    <message>
        <source>Open database…</source>
        <translation>فتح قاعدة بيانات…</translation>
    </message>
    <message>
        <source>New database…</source>
        <translation>قاعدة بيانات جديدة…</translation>
    </message>
    <message>
        <source>The database file also has another name (a hard link). If it is opened under that name after a crash, it may be found damaged, and restoring a backup replaces it under one name only. Keep one name, and copy the file if you need a second one.</source>
        <translation>لملف قاعدة البيانات اسم آخر أيضًا (رابط صلب). من يفتحه بذلك الاسم بعد عطل قد يجده تالفًا، واستعادة نسخة احتياطية تحل محل اسم واحد فقط. أبقِ اسمًا واحدًا، وانسخ الملف حيث تحتاج إلى ثانٍ.</translation>
    </message>
    <message>
        <source>Read-only: the server allows no changes</source>
        <translation>للقراءة فقط: لا يسمح الخادم بأي تغيير</translation>
    </message>
</context>
<context>
    <name>mra::StatusLine</name>
    <message>
        <source>Changes are logged as %1</source>
        <comment>a person</comment>
        <translation>تُسجَّل التغييرات باسم %1</translation>
    </message>
    <message>
        <source>Preparing the database…</source>
        <translation>يجري تحضير قاعدة البيانات…</translation>
    </message>
    <message>
        <source>No database is open</source>
        <translation>لا توجد قاعدة بيانات مفتوحة</translation>
    </message>
    <message>
        <source>Reading the database…</source>
        <translation>تجري قراءة قاعدة البيانات…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Practice copy</source>
        <translation>نسخة تدريبية</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>يجري الإغلاق…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreement(s)</source>
        <translation>
            <numerusform>لا اتفاقات</numerusform>
            <numerusform>اتفاق واحد</numerusform>
            <numerusform>اتفاقان</numerusform>
            <numerusform>%Ln اتفاقات</numerusform>
            <numerusform>%Ln اتفاقًا</numerusform>
            <numerusform>%Ln اتفاق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln body/bodies</source>
        <translation>
            <numerusform>لا جهات</numerusform>
            <numerusform>جهة واحدة</numerusform>
            <numerusform>جهتان</numerusform>
            <numerusform>%Ln جهات</numerusform>
            <numerusform>%Ln جهة</numerusform>
            <numerusform>%Ln جهة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln country/countries</source>
        <translation>
            <numerusform>لا بلدان</numerusform>
            <numerusform>بلد واحد</numerusform>
            <numerusform>بلدان اثنان</numerusform>
            <numerusform>%Ln بلدان</numerusform>
            <numerusform>%Ln بلدًا</numerusform>
            <numerusform>%Ln بلد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>لا مشاريع</numerusform>
            <numerusform>مشروع واحد</numerusform>
            <numerusform>مشروعان</numerusform>
            <numerusform>%Ln مشاريع</numerusform>
            <numerusform>%Ln مشروعًا</numerusform>
            <numerusform>%Ln مشروع</numerusform>
        </translation>
    </message>
    <message>
        <source>Database: %1</source>
        <comment>a file or an address</comment>
        <translation>قاعدة البيانات: %1</translation>
    </message>
</context>
<context>
    <name>mra::WindowActions</name>
    <message>
        <source>&amp;New database…</source>
        <translation>قاعدة بيانات جديدة (&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open database…</source>
        <translation>فتح قاعدة بيانات (&amp;O)…</translation>
    </message>
    <message>
        <source>Open database on a &amp;server…</source>
        <translation>فتح قاعدة بيانات على خادم (&amp;S)…</translation>
    </message>
    <message>
        <source>Re&amp;cent databases</source>
        <translation>أحدث قواعد البيانات (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>نسخ احتياطي الآن (&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>استعادة نسخة احتياطية (&amp;R)…</translation>
    </message>
    <message>
        <source>Rea&amp;d-only</source>
        <translation>للقراءة فقط (&amp;D)</translation>
    </message>
    <message>
        <source>Practice copy of &amp;this database</source>
        <translation>نسخة تدريبية من قاعدة البيانات هذه (&amp;T)</translation>
    </message>
    <message>
        <source>Practice copy of the tra&amp;ining set</source>
        <translation>نسخة تدريبية من مجموعة التدريب (&amp;I)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>حذف النسخة</translation>
    </message>
    <message>
        <source>Print previe&amp;w…</source>
        <translation>معاينة الطباعة (&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة (&amp;P)…</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>التفضيلات (&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>خروج (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>تراجع (&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>إعادة (&amp;R): %1</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>بحث (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About MRA Atlas</source>
        <translation>حول MRA Atlas (&amp;A)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;System colours</source>
        <translation>ألوان النظام (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>ألوان فاتحة (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>ألوان داكنة (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة (&amp;H)</translation>
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
        <translation>الاتفاقات</translation>
    </message>
    <message>
        <source>None is recorded.</source>
        <translation>لا شيء مسجَّل.</translation>
    </message>
    <message>
        <source>Together with %1</source>
        <comment>agreements, home</comment>
        <translation>بالاشتراك مع %1</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>agreements</comment>
        <translation>اتفاقات أخرى</translation>
    </message>
    <message>
        <source>Former</source>
        <comment>agreements</comment>
        <translation>اتفاقات سابقة</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا اتفاقات أخرى</numerusform>
            <numerusform>واتفاق آخر</numerusform>
            <numerusform>واتفاقان آخران</numerusform>
            <numerusform>و%Ln اتفاقات أخرى</numerusform>
            <numerusform>و%Ln اتفاقًا آخر</numerusform>
            <numerusform>و%Ln اتفاق آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountText</name>
    <message>
        <source>Counted once: each agreement in which the territory takes part on any day, itself, through a group of which it is a member on that day, or through a body that represents it.</source>
        <translation>قاعدة العد: يُحسب مرة واحدة كل اتفاق يشارك فيه البلد في أي يوم، بنفسه أو عبر مجموعة هو عضو فيها في ذلك اليوم أو عبر جهة تمثله.</translation>
    </message>
    <message>
        <source>Counted once: each agreement in which the group as a whole takes part on any day, through a body that represents it.</source>
        <translation>قاعدة العد: يُحسب مرة واحدة كل اتفاق تشارك فيه المجموعة بكاملها في أي يوم عبر جهة تمثلها.</translation>
    </message>
    <message>
        <source>Counted once: each agreement that has the body as a party in any role, lists it, or names it in an event, on any day.</source>
        <translation>قاعدة العد: يُحسب مرة واحدة كل اتفاق تكون الجهة طرفًا فيه بأي صفة، أو ترد في قائمته، أو يذكرها أحد أحداثه، في أي يوم.</translation>
    </message>
    <message>
        <source>Counted once: each agreement with a scope in the sector or below it, on any day.</source>
        <translation>قاعدة العد: يُحسب مرة واحدة كل اتفاق له نطاق في هذا القطاع أو أحد فروعه في أي يوم.</translation>
    </message>
    <message>
        <source>Counted: its agreements that have ended, and those that it has left.</source>
        <translation>قاعدة العد: من اتفاقاته ما انتهى أو ما انتهت مشاركته فيه.</translation>
    </message>
    <message>
        <source>Counted once: each territory that is a member on the day.</source>
        <translation>قاعدة العد: يُحسب مرة واحدة كل إقليم تسري عضويته في ذلك اليوم.</translation>
    </message>
</context>
<context>
    <name>RoleText</name>
    <message>
        <source>Listed body</source>
        <comment>role</comment>
        <translation>جهة مدرجة في القائمة</translation>
    </message>
    <message>
        <source>Named by an event</source>
        <comment>role</comment>
        <translation>مذكورة في حدث</translation>
    </message>
</context>
<context>
    <name>StandingText</name>
    <message>
        <source>until %1, then renewed by itself; since when is not recorded.</source>
        <comment>after a status</comment>
        <translation>حتى %1، ثم يُجدَّد ضمناً؛ ولم يُسجَّل تاريخ البدء.</translation>
    </message>
    <message>
        <source>renewed by itself; since when is not recorded.</source>
        <comment>after a status</comment>
        <translation>يُجدَّد ضمناً؛ ولم يُسجَّل تاريخ البدء.</translation>
    </message>
    <message>
        <source>since %1, until %2, then renewed by itself.</source>
        <comment>after a status</comment>
        <translation>منذ %1 وحتى %2، ثم يُجدَّد ضمناً.</translation>
    </message>
    <message>
        <source>since %1, renewed by itself.</source>
        <comment>after a status</comment>
        <translation>منذ %1، ويُجدَّد ضمناً.</translation>
    </message>
    <message>
        <source>until %1; since when is not recorded.</source>
        <comment>after a status</comment>
        <translation>حتى %1؛ ولم يُسجَّل تاريخ البدء.</translation>
    </message>
    <message>
        <source>it ends on %1; since when is not recorded.</source>
        <comment>after a status</comment>
        <translation>ينتهي في %1؛ ولم يُسجَّل تاريخ البدء.</translation>
    </message>
    <message>
        <source>since %1, until %2.</source>
        <comment>after a status</comment>
        <translation>منذ %1 وحتى %2.</translation>
    </message>
    <message>
        <source>since %1; it ends on %2.</source>
        <comment>after a status</comment>
        <translation>منذ %1؛ وينتهي في %2.</translation>
    </message>
    <message>
        <source>since when is not recorded; no end is given.</source>
        <comment>after a status</comment>
        <translation>لم يُسجَّل تاريخ البدء؛ ولم تُذكر نهاية.</translation>
    </message>
    <message>
        <source>since %1; no end is given.</source>
        <comment>after a status</comment>
        <translation>منذ %1؛ ولم تُذكر نهاية.</translation>
    </message>
    <message>
        <source>it takes effect on %1.</source>
        <comment>after a status</comment>
        <translation>يبدأ مفعوله في %1.</translation>
    </message>
    <message>
        <source>it is not in force; the day of signature is not recorded.</source>
        <comment>after a status</comment>
        <translation>ليس نافذاً؛ ولم يُسجَّل يوم التوقيع.</translation>
    </message>
    <message>
        <source>on %1; it is not in force yet.</source>
        <comment>after the status “signed”</comment>
        <translation>في %1؛ ولم يدخل حيز النفاذ بعد.</translation>
    </message>
    <message>
        <source>since when is not recorded.</source>
        <comment>after a status</comment>
        <translation>لم يُسجَّل تاريخ البدء.</translation>
    </message>
    <message>
        <source>since %1.</source>
        <comment>after a status</comment>
        <translation>منذ %1.</translation>
    </message>
    <message>
        <source>since %1; it was in effect from %2.</source>
        <comment>after a status</comment>
        <translation>منذ %1؛ وكان سارياً من %2.</translation>
    </message>
    <message>
        <source>its first step is on %1.</source>
        <comment>after the status “not begun”</comment>
        <translation>خطوته الأولى في %1.</translation>
    </message>
    <message>
        <source>no step has a date.</source>
        <comment>after the status “not begun”</comment>
        <translation>لا تاريخ لأي خطوة.</translation>
    </message>
    <message>
        <source>it is not signed yet.</source>
        <comment>after a status</comment>
        <translation>لم يُوقَّع بعد.</translation>
    </message>
    <message>
        <source>nothing is accepted for now; since when is not recorded.</source>
        <comment>after a status</comment>
        <translation>لا يُقبل شيء حالياً؛ ولم يُسجَّل تاريخ البدء.</translation>
    </message>
    <message>
        <source>since %1; nothing is accepted for now.</source>
        <comment>after a status</comment>
        <translation>منذ %1؛ ولا يُقبل شيء حالياً.</translation>
    </message>
    <message>
        <source>no source states its status on this day.</source>
        <comment>after a status</comment>
        <translation>لا يذكر أي مصدر حالته في هذا اليوم.</translation>
    </message>
    <message>
        <source>signed on %1; no source states its status on this day.</source>
        <comment>after a status</comment>
        <translation>وُقِّع في %1؛ ولا يذكر أي مصدر حالته في هذا اليوم.</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Amended by</source>
        <comment>link, followed by an agreement</comment>
        <translation>عدّله</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <comment>link, followed by an agreement</comment>
        <translation>حلّ محله</translation>
    </message>
    <message>
        <source>Continued by</source>
        <comment>link, followed by an agreement</comment>
        <translation>واصله</translation>
    </message>
    <message>
        <source>Implemented by</source>
        <comment>link, followed by an agreement</comment>
        <translation>ينفّذه</translation>
    </message>
    <message>
        <source>Has the annex</source>
        <comment>link, followed by an agreement</comment>
        <translation>له الملحق</translation>
    </message>
    <message>
        <source>Has the part</source>
        <comment>link, followed by an agreement</comment>
        <translation>يضم</translation>
    </message>
    <message>
        <source>Recognises</source>
        <comment>link, followed by an agreement</comment>
        <translation>يعترف بـ</translation>
    </message>
    <message>
        <source>Condition of</source>
        <comment>link, followed by an agreement</comment>
        <translation>شرط لـ</translation>
    </message>
    <message>
        <source>Basis of</source>
        <comment>link, followed by an agreement</comment>
        <translation>أساس لـ</translation>
    </message>
</context>
<context>
    <name>ScopeMatrix</name>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>What is accepted, and since when</source>
        <translation>ما يُقبل ومنذ متى</translation>
    </message>
    <message>
        <source>No scope is recorded, so it is not known what is recognised.</source>
        <translation>لم يُسجَّل أي نطاق، فلا يُعرف ما يشمله الاعتراف.</translation>
    </message>
</context>
<context>
    <name>EffectText</name>
    <message>
        <source>The status will be “%1”.</source>
        <translation>ستكون الحالة «%1».</translation>
    </message>
    <message>
        <source>The status changes from “%1” to “%2”.</source>
        <translation>تتغير الحالة من «%1» إلى «%2».</translation>
    </message>
    <message>
        <source>The status stays “%1”, but its sources will contradict each other.</source>
        <translation>تبقى الحالة «%1»، لكن مصادرها ستتعارض.</translation>
    </message>
    <message>
        <source>The status stays “%1”; its sources will agree.</source>
        <translation>تبقى الحالة «%1»، وستتفق مصادرها.</translation>
    </message>
    <message>
        <source>Scopes whose status changes: %L1.</source>
        <translation>النطاقات التي تتغير حالتها: %L1.</translation>
    </message>
    <message>
        <source>Coverage goes from “%1” to “%2”: %3.</source>
        <translation>تنتقل التغطية من «%1» إلى «%2»: %3.</translation>
    </message>
    <message>
        <source>“%1” of %2 has no effect: the source reports “%3” as of %4, which is not older. The status is “%5”.</source>
        <translation>لا أثر لـ «%1» (%2): يذكر المصدر «%3» في %4، وهو ليس أقدم. الحالة هي «%5».</translation>
    </message>
</context>
<context>
    <name>mra::EffectBox</name>
    <message>
        <source>What saving changes</source>
        <translation>ما الذي يغيّره الحفظ</translation>
    </message>
    <message>
        <source>As of %1, home country %2</source>
        <comment>a day, a country</comment>
        <translation>في %1، بلد الموطن: %2</translation>
    </message>
    <message>
        <source>Use the event</source>
        <translation>اعتماد الحدث</translation>
    </message>
    <message>
        <source>Empties the reported status; source and day of the report stay, and the history keeps it</source>
        <translation>يفرغ الحالة المبلَّغ عنها؛ ويبقى المصدر وتاريخه، ويحتفظ بها السجل</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>إبقاء الاثنين</translation>
    </message>
</context>
</TS>
