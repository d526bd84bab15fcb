import type { Area } from "../catalogue.ts";

export const contact = {
  title: "פנייה לתמיכה",
  text: "לא מצאתם כאן את הבעיה שלכם? <support>פנו לתמיכה</support>. כתבו מה ניסיתם ומה נאמר בדף.",
  never: "לעולם אל תשלחו לנו סיסמה או קוד. לא נבקש אותם.",
  address: "כתובת: {{address}}",
  none: "האתר הזה לא מציין איש קשר. שאלו את מי שסיפר לכם עליו.",
} satisfies Area<"contact">;
