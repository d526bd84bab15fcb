/** The mails about projects; a part of `mail`. */
export const projectMails = {
  "project-created": {
    subject: "تم إنشاء المشروع {{project}}",
    text: "أنشأ {{member}} المشروع {{project}} في {{site}}. أنت أحد مالكيه.",
    after: "إذا لم تكن تتوقع ذلك، فراجع مشاريعك:",
  },
  "project-invited": {
    subject: "دعوة {{person}} إلى {{project}}",
    text: "أرسل {{member}} دعوة إلى {{person}} للانضمام إلى المشروع {{project}}. تبقى الدعوة مفتوحة لمدة {{lifetimes.invitation}}.",
    text_owner:
      "أرسل {{member}} دعوة إلى {{person}} للانضمام إلى المشروع {{project}} بدور مالك. تبقى الدعوة مفتوحة لمدة {{lifetimes.invitation}}.",
    text_maintainer:
      "أرسل {{member}} دعوة إلى {{person}} للانضمام إلى المشروع {{project}} بدور مشرف. تبقى الدعوة مفتوحة لمدة {{lifetimes.invitation}}.",
    link: "لم يكن هذا أنا",
    after: "إذا لم تكن تتوقع ذلك، فألغِ الدعوة في إعدادات المشروع:",
  },
  invitation: {
    subject: "لديك دعوة إلى المشروع {{project}}",
    text: "يدعوك {{member}} إلى المشروع {{project}} في {{site}}. اقبل الدعوة أو ارفضها خلال {{lifetimes.invitation}}. لا يحدث شيء إذا لم تفعل أيًا منهما.",
    text_owner:
      "يدعوك {{member}} إلى المشروع {{project}} في {{site}} بدور مالك. اقبل الدعوة أو ارفضها خلال {{lifetimes.invitation}}. لا يحدث شيء إذا لم تفعل أيًا منهما.",
    text_maintainer:
      "يدعوك {{member}} إلى المشروع {{project}} في {{site}} بدور مشرف. اقبل الدعوة أو ارفضها خلال {{lifetimes.invitation}}. لا يحدث شيء إذا لم تفعل أيًا منهما.",
    after: "إذا كنت لا تعرف {{member}} أو المشروع، فارفض الدعوة:",
  },
  "project-joined": {
    subject: "عضو جديد في {{project}}: {{member}}",
    text: "انضم {{member}} إلى المشروع {{project}}.",
    text_owner: "انضم {{member}} إلى المشروع {{project}} بدور مالك.",
    text_maintainer: "انضم {{member}} إلى المشروع {{project}} بدور مشرف.",
    after: "إذا لم تكن تتوقع ذلك، فأزِل {{member}} في إعدادات المشروع:",
  },
  "project-role-changed": {
    subject: "تم تغيير دور {{person}} في {{project}}",
    text: "غيّر {{member}} دور {{person}} في المشروع {{project}}.",
    text_owner: "غيّر {{member}} دور {{person}} في المشروع {{project}} إلى مالك.",
    text_maintainer: "غيّر {{member}} دور {{person}} في المشروع {{project}} إلى مشرف.",
    link: "لم يكن هذا أنا",
    after: "إذا لم تكن تتوقع ذلك، فراجع الأشخاص في المشروع:",
  },
  "project-person-removed": {
    subject: "إزالة شخص من {{project}}: {{person}}",
    text: "تمت إزالة {{person}} من المشروع {{project}} بواسطة {{member}}. لم يعد بإمكان {{person}} إدارته أو الرفع إليه.",
    link: "لم يكن هذا أنا",
    after: "إذا لم تكن تتوقع ذلك، فاسأل {{member}}، أو راجع المشروع:",
  },
  "project-left": {
    subject: "مغادرة {{project}}: {{member}}",
    text: "غادر {{member}} المشروع {{project}}، ولم يعد بإمكانه إدارته أو الرفع إليه.",
    after: "إذا لم تكن تتوقع ذلك، فاسأل {{member}}، أو راجع المشروع:",
  },
  "project-people-taken-back": {
    subject: "تمت استعادة الأدوار في {{project}}",
    text: "أبلغنا {{member}} أن شخصًا آخر دخل إلى حسابه. استعدنا الأدوار التي تم تغييرها من ذلك الحساب في المشروع {{project}}: {{people}}.",
    after: "تبقى التغييرات الأخرى في المشروع كما هي. تحقق من سجله:",
  },
  "project-token-shut-out": {
    subject: "تم حظر رمز مميز للمستخدم {{person}} من {{project}}",
    text: "حظر {{member}} الرمز المميز «{{label}}» التابع للمستخدم {{person}} من المشروع {{project}}. لم يعد بإمكانه الرفع إليه.",
    after: "إذا لم تكن تتوقع ذلك، فاسأل {{member}}، أو راجع المشروع:",
  },
  "project-status-changed": {
    subject: "تم تغيير حالة {{project}}",
    text: "غيّر {{member}} حالة المشروع {{project}}.",
    text_active: "غيّر {{member}} حالة المشروع {{project}} إلى نشط.",
    text_deprecated: "غيّر {{member}} حالة المشروع {{project}} إلى متقادم.",
    text_archived: "غيّر {{member}} حالة المشروع {{project}} إلى مؤرشف.",
    after: "إذا لم تكن تتوقع ذلك، فأعد الحالة كما كانت في إعدادات المشروع:",
  },
  "project-two-factors-required": {
    subject: "أصبح المشروع {{project}} يتطلب المصادقة الثنائية",
    text: "غيّر {{member}} قواعد المشروع {{project}}: أصبحت إدارته تتطلب المصادقة الثنائية. يستمر الرفع بالرموز المميزة كما كان.",
    after: "إذا لم تكن تتوقع ذلك، فراجع إعدادات المشروع:",
  },
  "project-two-factors-optional": {
    subject: "لم يعد المشروع {{project}} يتطلب المصادقة الثنائية",
    text: "غيّر {{member}} قواعد المشروع {{project}}: أصبحت إدارته ممكنة بلا المصادقة الثنائية.",
    after: "إذا لم تكن تتوقع ذلك، فأعد الإعداد كما كان في إعدادات المشروع:",
  },
  "project-approval-on": {
    subject: "أصبحت ملفات {{project}} الجديدة تنتظر الموافقة",
    text: "غيّر {{member}} قواعد المشروع {{project}}: أصبحت الملفات الجديدة تنتظر حتى يوافق عليها مالك.",
    after: "إذا لم تكن تتوقع ذلك، فراجع إعدادات المشروع:",
  },
  "project-approval-off": {
    subject: "لم تعد ملفات {{project}} الجديدة تنتظر الموافقة",
    text: "أوقف {{member}} الموافقة في المشروع {{project}}. أصبح بإمكان أي شخص لديه رمز مميز له نشر الملفات فورًا.",
    after: "إذا لم تكن تتوقع ذلك، فأعد تفعيلها في إعدادات المشروع. ثم راجع الأشخاص فيه ورموزه المميزة:",
  },
  "project-deleted": {
    subject: "تم حذف المشروع {{project}}",
    text: "حذف {{member}} المشروع {{project}} مع كل إصداراته. لا يمكن لغير مالكيه استخدام اسمه من جديد مدة 90 يومًا. لا تُستخدم أسماء الملفات التي نُشرت لملفات أخرى أبدًا.",
    after: "إذا لم تكن تتوقع ذلك، فربما استولى شخص ما على حساب {{member}}. إذا كان هذا حسابك، فأعد تعيين كلمة مرورك الآن:",
  },
  "project-quarantined": {
    subject: "المشروع {{project}} في الحجر",
    text: "وضع دعم {{site}} المشروع {{project}} في الحجر. لا يقبل الرفع، ولا يقدّم ملفات، ولا يمكن تغييره. لم يُحذف شيء.",
    after: "إذا كنت لا تعرف السبب، <support>فتواصل مع الدعم</support>.",
  },
  "project-released": {
    subject: "خرج المشروع {{project}} من الحجر",
    text: "أخرج دعم {{site}} المشروع {{project}} من الحجر. عاد يقدّم ملفاته.",
    after: "تأكد من أنك تعرف الأشخاص فيه وإصداراته:",
  },
  "release-yanked": {
    subject: "تم سحب الإصدار {{version}} من {{project}}",
    text: "سحب {{member}} الإصدار {{version}} من المشروع {{project}}. تتخطاه برامج التثبيت إلا إذا طُلب هو بالضبط.",
    text_why: "سحب {{member}} الإصدار {{version}} من المشروع {{project}}. السبب هو: {{why}}. تتخطاه برامج التثبيت إلا إذا طُلب هو بالضبط.",
    after: "إذا لم تكن تتوقع ذلك، فألغِ السحب في إعدادات المشروع:",
  },
  "release-unyanked": {
    subject: "لم يعد الإصدار {{version}} من {{project}} مسحوبًا",
    text: "ألغى {{member}} سحب الإصدار {{version}} من المشروع {{project}}. عادت برامج التثبيت تستخدمه.",
    after: "إذا لم تكن تتوقع ذلك، فاسحبه من جديد في إعدادات المشروع:",
  },
  "release-opened": {
    subject: "عاد الإصدار {{version}} من {{project}} يقبل الملفات",
    text: "فتح {{member}} الإصدار {{version}} من المشروع {{project}}. يقبل مزيدًا من الملفات مدة يوم واحد.",
    after: "إذا لم تكن تتوقع ذلك، فراجع المشروع:",
  },
  "files-waiting": {
    subject: "ملفات {{project}} {{version}} بانتظار الموافقة",
    text: "رفع {{member}} الملف {{file}} إلى المشروع {{project}}، الإصدار {{version}}. ننشره عندما يوافق عليه مالك بالخطوة الثانية. ونزيله بعد {{lifetimes.waitingFile}}.",
    after: "وافق على الملفات أو ارفضها. إذا لم تكن تتوقعها، فارفضها، وأبطِل الرمز المميز الذي رُفعت به:",
  },
  "files-approved": {
    subject: "نُشرت ملفات {{project}} {{version}}",
    text_zero: "لم تُنشر ملفات أخرى من المشروع {{project}}، الإصدار {{version}}، بعد مراجعة {{member}} للملف {{file}}.",
    text_one: "وافق {{member}} على الملف {{file}} من المشروع {{project}}، الإصدار {{version}}. تم نشره.",
    text_two: "وافق {{member}} على ملفين من المشروع {{project}}، الإصدار {{version}}، منهما {{file}}. تم نشرهما.",
    text_few: "وافق {{member}} على {{count}} ملفات من المشروع {{project}}، الإصدار {{version}}، منها {{file}}. تم نشرها.",
    text_many: "وافق {{member}} على {{count}} ملفًا من المشروع {{project}}، الإصدار {{version}}، منها {{file}}. تم نشرها.",
    text_other: "وافق {{member}} على {{count}} ملف من المشروع {{project}}، الإصدار {{version}}، منها {{file}}. تم نشرها.",
    after: "إذا لم تكن تتوقع ذلك، فاسحب الإصدار. ثم راجع الأشخاص في المشروع وسجله:",
  },
  "files-rejected": {
    subject: "رُفضت ملفات {{project}} {{version}}",
    text_zero: "لم يرفض {{member}} أي ملف آخر من المشروع {{project}}، الإصدار {{version}}، غير {{file}}.",
    text_one: "رفض {{member}} الملف {{file}} من المشروع {{project}}، الإصدار {{version}}. لم يُنشر، ويمكن استخدام اسمه من جديد.",
    text_two: "رفض {{member}} ملفين من المشروع {{project}}، الإصدار {{version}}، منهما {{file}}. لم يُنشرا، ويمكن استخدام اسميهما من جديد.",
    text_few:
      "رفض {{member}} {{count}} ملفات من المشروع {{project}}، الإصدار {{version}}، منها {{file}}. لم تُنشر، ويمكن استخدام أسمائها من جديد.",
    text_many:
      "رفض {{member}} {{count}} ملفًا من المشروع {{project}}، الإصدار {{version}}، منها {{file}}. لم تُنشر، ويمكن استخدام أسمائها من جديد.",
    text_other:
      "رفض {{member}} {{count}} ملف من المشروع {{project}}، الإصدار {{version}}، منها {{file}}. لم تُنشر، ويمكن استخدام أسمائها من جديد.",
    after: "إذا لم تكن تتوقع ذلك، فاسأل {{member}}، وارفع الملفات من جديد:",
  },
  "files-expired": {
    subject: "لم تتم الموافقة على ملفات {{project}} {{version}}",
    text_zero:
      "انتهت مهلة الموافقة على الملف {{file}} من المشروع {{project}}، الإصدار {{version}}، وهي {{lifetimes.waitingFile}}. يمكن استخدام اسمه من جديد.",
    text_one:
      "لم يوافق أحد على الملف {{file}} من المشروع {{project}}، الإصدار {{version}}، خلال {{lifetimes.waitingFile}}. أزلناه، ويمكن استخدام اسمه من جديد.",
    text_two:
      "لم يوافق أحد على ملفين من المشروع {{project}}، الإصدار {{version}}، منهما {{file}}، خلال {{lifetimes.waitingFile}}. أزلناهما، ويمكن استخدام اسميهما من جديد.",
    text_few:
      "لم يوافق أحد على {{count}} ملفات من المشروع {{project}}، الإصدار {{version}}، منها {{file}}، خلال {{lifetimes.waitingFile}}. أزلناها، ويمكن استخدام أسمائها من جديد.",
    text_many:
      "لم يوافق أحد على {{count}} ملفًا من المشروع {{project}}، الإصدار {{version}}، منها {{file}}، خلال {{lifetimes.waitingFile}}. أزلناها، ويمكن استخدام أسمائها من جديد.",
    text_other:
      "لم يوافق أحد على {{count}} ملف من المشروع {{project}}، الإصدار {{version}}، منها {{file}}، خلال {{lifetimes.waitingFile}}. أزلناها، ويمكن استخدام أسمائها من جديد.",
    after: "لنشرها، ارفعها من جديد:",
  },
  "release-deleted": {
    subject: "تم حذف الإصدار {{version}} من {{project}}",
    text: "حذف {{member}} الإصدار {{version}} من المشروع {{project}} مع كل ملفاته. لا تُستخدم أسماؤها لملفات أخرى أبدًا.",
    after: "إذا لم تكن تتوقع ذلك، فراجع الأشخاص في المشروع وسجله:",
  },
  "release-file-uploaded": {
    subject: "تم رفع ملف إلى {{project}} {{version}}",
    text: "رفع {{member}} الملف {{file}} إلى {{project}} {{version}} باستخدام رمز API «{{by}}». قيمة SHA-256 له هي {{sha256}}. لن نرسل إليك بريدًا عن ملفات أخرى مدة ساعة. تجدها في سجل المشروع.",
    text_password:
      "رفع {{member}} الملف {{file}} إلى {{project}} {{version}} باستخدام كلمة المرور. قيمة SHA-256 له هي {{sha256}}. لن نرسل إليك بريدًا عن ملفات أخرى مدة ساعة. تجدها في سجل المشروع.",
    after: "إذا لم تكن تتوقع ذلك، فراجع الأشخاص في المشروع وسجله:",
  },
  "release-file-deleted": {
    subject: "تم حذف ملف من {{project}} {{version}}",
    text: "حذف {{member}} الملف {{file}} من المشروع {{project}}. لا يُستخدم اسمه لملف آخر أبدًا.",
    after: "إذا لم تكن تتوقع ذلك، فراجع الأشخاص في المشروع وسجله:",
  },
};
