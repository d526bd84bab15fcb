import type { Area } from "../catalogue.ts";

export const admin = {
  act: {
    searched: "البحث في الحسابات، عدد المعروض {{count}}",
    "listed-events": "عرض أحداث الموقع، عدد المعروض {{count}}",
    "saw-figures": "عرض إحصاءات الموقع",
    viewed: "عرض الحساب {{account}}",
    froze: "تعليق الحساب {{account}}: {{reason}}",
    unfroze: "رفع تعليق الحساب {{account}}: {{reason}}",
    "began-reset": "بدء إعادة تعيين المصادقة الثنائية للحساب {{account}}: {{reason}}",
    "cancelled-reset": "إيقاف إعادة تعيين المصادقة الثنائية للحساب {{account}}: {{reason}}",
    "searched-projects": "البحث في المشاريع، عدد المعروض {{count}}",
    "viewed-project": "عرض المشروع {{project}}",
    quarantined: "وضع المشروع {{project}} في الحجر: {{reason}}",
    released: "إنهاء حجر المشروع {{project}}: {{reason}}",
    "ended-sessions": "إنهاء كل جلسات الحساب {{account}}: {{reason}}",
    announced: "إضافة الإعلان «{{title}}»",
    "ended-announcement": "إنهاء الإعلان «{{title}}»",
  },
} satisfies Area<"admin">;
