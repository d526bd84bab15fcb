export const projectMails = {
  "project-created": {
    subject: "הפרויקט {{project}} נוצר",
    text: "הפרויקט {{project}} נוצר באתר {{site}} על ידי {{member}}. אתם מבעליו.",
    after: "אם לא ציפיתם לכך, בדקו את הפרויקטים שלכם:",
  },
  "project-invited": {
    subject: "הזמנה של {{person}} אל {{project}}",
    text: "הזמנה לפרויקט {{project}} נשלחה אל {{person}} על ידי {{member}}. ההזמנה פתוחה למשך {{lifetimes.invitation}}.",
    text_owner: "הזמנה לתפקיד בעלים בפרויקט {{project}} נשלחה אל {{person}} על ידי {{member}}. ההזמנה פתוחה למשך {{lifetimes.invitation}}.",
    text_maintainer:
      "הזמנה לתפקיד מתחזק בפרויקט {{project}} נשלחה אל {{person}} על ידי {{member}}. ההזמנה פתוחה למשך {{lifetimes.invitation}}.",
    link: "זה לא הייתי אני",
    after: "אם לא ציפיתם לכך, בטלו את ההזמנה בהגדרות הפרויקט:",
  },
  invitation: {
    subject: "הוזמנתם לפרויקט {{project}}",
    text: "קיבלתם הזמנה מאת {{member}} לפרויקט {{project}} באתר {{site}}. קבלו או דחו אותה בתוך {{lifetimes.invitation}}. אם לא תעשו דבר, לא יקרה דבר.",
    text_owner:
      "קיבלתם הזמנה מאת {{member}} לפרויקט {{project}} באתר {{site}}, לתפקיד בעלים. קבלו או דחו אותה בתוך {{lifetimes.invitation}}. אם לא תעשו דבר, לא יקרה דבר.",
    text_maintainer:
      "קיבלתם הזמנה מאת {{member}} לפרויקט {{project}} באתר {{site}}, לתפקיד מתחזק. קבלו או דחו אותה בתוך {{lifetimes.invitation}}. אם לא תעשו דבר, לא יקרה דבר.",
    after: "אם אינכם מכירים את {{member}} או את הפרויקט, דחו את ההזמנה:",
  },
  "project-joined": {
    subject: "הצטרפות אל {{project}}: {{member}}",
    text: "הצטרפות חדשה לפרויקט {{project}}: {{member}}.",
    text_owner: "הצטרפות חדשה לפרויקט {{project}} בתפקיד בעלים: {{member}}.",
    text_maintainer: "הצטרפות חדשה לפרויקט {{project}} בתפקיד מתחזק: {{member}}.",
    after: "אם לא ציפיתם לכך, הסירו את {{member}} בהגדרות הפרויקט:",
  },
  "project-role-changed": {
    subject: "התפקיד של {{person}} בפרויקט {{project}} שונה",
    text: "התפקיד של {{person}} בפרויקט {{project}} שונה על ידי {{member}}.",
    text_owner: "התפקיד של {{person}} בפרויקט {{project}} שונה לבעלים על ידי {{member}}.",
    text_maintainer: "התפקיד של {{person}} בפרויקט {{project}} שונה למתחזק על ידי {{member}}.",
    link: "זה לא הייתי אני",
    after: "אם לא ציפיתם לכך, בדקו את האנשים בפרויקט:",
  },
  "project-person-removed": {
    subject: "הסרה מהפרויקט {{project}}: {{person}}",
    text: "החשבון {{person}} הוסר מהפרויקט {{project}} על ידי {{member}}. החשבון {{person}} כבר לא יכול לנהל אותו או להעלות אליו.",
    link: "זה לא הייתי אני",
    after: "אם לא ציפיתם לכך, שאלו את {{member}}, או בדקו את הפרויקט:",
  },
  "project-left": {
    subject: "עזיבה של {{project}}: {{member}}",
    text: "החשבון {{member}} עזב את הפרויקט {{project}}, וכבר לא יכול לנהל אותו או להעלות אליו.",
    after: "אם לא ציפיתם לכך, שאלו את {{member}}, או בדקו את הפרויקט:",
  },
  "project-people-taken-back": {
    subject: "התפקידים בפרויקט {{project}} שוחזרו",
    text: "התקבל דיווח מאת {{member}} על כניסה של מישהו אחר לחשבון. שחזרנו את התפקידים ששונו משם בפרויקט {{project}}: {{people}}.",
    after: "שינויים אחרים בפרויקט נשארים. בדקו את ההיסטוריה שלו:",
  },
  "project-token-shut-out": {
    subject: "אסימון של {{person}} נחסם מהפרויקט {{project}}",
    text: "האסימון ״{{label}}״ של {{person}} נחסם מהפרויקט {{project}} על ידי {{member}}. הוא כבר לא יכול להעלות אליו.",
    after: "אם לא ציפיתם לכך, שאלו את {{member}}, או בדקו את הפרויקט:",
  },
  "project-status-changed": {
    subject: "המצב של {{project}} שונה",
    text: "המצב של הפרויקט {{project}} שונה על ידי {{member}}.",
    text_active: "הפרויקט {{project}} סומן כפעיל על ידי {{member}}.",
    text_deprecated: "הפרויקט {{project}} סומן כמיושן על ידי {{member}}.",
    text_archived: "הפרויקט {{project}} הועבר לארכיון על ידי {{member}}.",
    after: "אם לא ציפיתם לכך, החזירו את המצב הקודם בהגדרות הפרויקט:",
  },
  "project-two-factors-required": {
    subject: "הפרויקט {{project}} דורש מעכשיו אימות דו-שלבי",
    text: "כללי הפרויקט {{project}} שונו על ידי {{member}}: מעכשיו צריך אימות דו-שלבי כדי לנהל אותו. העלאות עם אסימון נמשכות כמו קודם.",
    after: "אם לא ציפיתם לכך, בדקו את הגדרות הפרויקט:",
  },
  "project-two-factors-optional": {
    subject: "הפרויקט {{project}} כבר לא דורש אימות דו-שלבי",
    text: "כללי הפרויקט {{project}} שונו על ידי {{member}}: מעכשיו אפשר לנהל אותו בלי אימות דו-שלבי.",
    after: "אם לא ציפיתם לכך, החזירו את הכלל בהגדרות הפרויקט:",
  },
  "project-approval-on": {
    subject: "קבצים חדשים של {{project}} ממתינים מעכשיו לאישור",
    text: "כללי הפרויקט {{project}} שונו על ידי {{member}}: מעכשיו קבצים חדשים ממתינים עד שאחד הבעלים מאשר אותם.",
    after: "אם לא ציפיתם לכך, בדקו את הגדרות הפרויקט:",
  },
  "project-approval-off": {
    subject: "קבצים חדשים של {{project}} כבר לא ממתינים לאישור",
    text: "האישור בפרויקט {{project}} כובה על ידי {{member}}. מעכשיו כל מי שיש לו אסימון לפרויקט יכול לפרסם קבצים מיד.",
    after: "אם לא ציפיתם לכך, הפעילו אותו שוב בהגדרות הפרויקט. אחר כך בדקו את האנשים והאסימונים שלו:",
  },
  "project-deleted": {
    subject: "הפרויקט {{project}} נמחק",
    text: "הפרויקט {{project}} נמחק עם כל המהדורות שלו על ידי {{member}}. רק הבעלים שלו יכולים להשתמש שוב בשם במשך 90 יום. שמות של קבצים שפורסמו לא ישמשו שוב לקבצים אחרים.",
    after: "אם לא ציפיתם לכך, ייתכן שמישהו השתלט על החשבון {{member}}. אם זה החשבון שלכם, אפסו את הסיסמה עכשיו:",
  },
  "project-quarantined": {
    subject: "הפרויקט {{project}} בהסגר",
    text: "התמיכה של {{site}} הכניסה את הפרויקט {{project}} להסגר. הוא לא מקבל העלאות, לא מציע קבצים ואי אפשר לשנות אותו. שום דבר לא נמחק.",
    after: "אם אינכם יודעים למה, <support>פנו לתמיכה</support>.",
  },
  "project-released": {
    subject: "הפרויקט {{project}} יצא מההסגר",
    text: "התמיכה של {{site}} הוציאה את הפרויקט {{project}} מההסגר. הוא מציע שוב את הקבצים שלו.",
    after: "ודאו שאתם מכירים את האנשים ואת המהדורות שלו:",
  },
  "release-yanked": {
    subject: "המהדורה {{version}} של {{project}} נמשכה",
    text: "גרסה {{version}} של הפרויקט {{project}} נמשכה על ידי {{member}}. תוכנות התקנה מדלגות עליה, אלא אם מבקשים בדיוק אותה.",
    text_why:
      "גרסה {{version}} של הפרויקט {{project}} נמשכה על ידי {{member}}. הסיבה: {{why}}. תוכנות התקנה מדלגות עליה, אלא אם מבקשים בדיוק אותה.",
    after: "אם לא ציפיתם לכך, בטלו את המשיכה בהגדרות הפרויקט:",
  },
  "release-unyanked": {
    subject: "המהדורה {{version}} של {{project}} כבר לא משוכה",
    text: "משיכת גרסה {{version}} של הפרויקט {{project}} בוטלה על ידי {{member}}. תוכנות התקנה משתמשות בה שוב.",
    after: "אם לא ציפיתם לכך, משכו אותה שוב בהגדרות הפרויקט:",
  },
  "release-opened": {
    subject: "המהדורה {{version}} של {{project}} מקבלת שוב קבצים",
    text: "גרסה {{version}} של הפרויקט {{project}} נפתחה על ידי {{member}}. היא מקבלת קבצים נוספים במשך יממה.",
    after: "אם לא ציפיתם לכך, בדקו את הפרויקט:",
  },
  "files-waiting": {
    subject: "קבצים של {{project}} {{version}} ממתינים לאישור",
    text: "הקובץ {{file}} הועלה לפרויקט {{project}}, גרסה {{version}}, על ידי {{member}}. נפרסם אותו אחרי שאחד הבעלים יאשר אותו עם שלב שני. אחרי {{lifetimes.waitingFile}} נסיר אותו.",
    after: "אשרו או דחו את הקבצים. אם לא ציפיתם להם, דחו אותם ובטלו את האסימון שבאמצעותו הועלו:",
  },
  "files-approved": {
    subject: "הקבצים של {{project}} {{version}} פורסמו",
    text_one: "הקובץ {{file}} של הפרויקט {{project}}, גרסה {{version}}, אושר על ידי {{member}} ופורסם.",
    text_two: "שני קבצים של הפרויקט {{project}}, גרסה {{version}}, אושרו על ידי {{member}} ופורסמו, ביניהם {{file}}.",
    text_other: "{{count}} קבצים של הפרויקט {{project}}, גרסה {{version}}, אושרו על ידי {{member}} ופורסמו, ביניהם {{file}}.",
    after: "אם לא ציפיתם לכך, משכו את המהדורה. אחר כך בדקו את האנשים ואת ההיסטוריה של הפרויקט:",
  },
  "files-rejected": {
    subject: "הקבצים של {{project}} {{version}} נדחו",
    text_one: "הקובץ {{file}} של הפרויקט {{project}}, גרסה {{version}}, נדחה על ידי {{member}}. הוא לא פורסם, והשם שלו שוב פנוי.",
    text_two:
      "שני קבצים של הפרויקט {{project}}, גרסה {{version}}, נדחו על ידי {{member}}, ביניהם {{file}}. הם לא פורסמו, והשמות שלהם שוב פנויים.",
    text_other:
      "{{count}} קבצים של הפרויקט {{project}}, גרסה {{version}}, נדחו על ידי {{member}}, ביניהם {{file}}. הם לא פורסמו, והשמות שלהם שוב פנויים.",
    after: "אם לא ציפיתם לכך, שאלו את {{member}}, והעלו את הקבצים שוב:",
  },
  "files-expired": {
    subject: "הקבצים של {{project}} {{version}} לא אושרו",
    text_one:
      "איש לא אישר את הקובץ {{file}} של הפרויקט {{project}}, גרסה {{version}}, בתוך {{lifetimes.waitingFile}}. הסרנו אותו, והשם שלו שוב פנוי.",
    text_two:
      "איש לא אישר שני קבצים של הפרויקט {{project}}, גרסה {{version}}, ביניהם {{file}}, בתוך {{lifetimes.waitingFile}}. הסרנו אותם, והשמות שלהם שוב פנויים.",
    text_other:
      "איש לא אישר {{count}} קבצים של הפרויקט {{project}}, גרסה {{version}}, ביניהם {{file}}, בתוך {{lifetimes.waitingFile}}. הסרנו אותם, והשמות שלהם שוב פנויים.",
    after: "כדי לפרסם אותם, העלו אותם שוב:",
  },
  "release-deleted": {
    subject: "המהדורה {{version}} של {{project}} נמחקה",
    text: "גרסה {{version}} של הפרויקט {{project}} נמחקה עם כל הקבצים שלה על ידי {{member}}. השמות שלהם לא ישמשו שוב לקבצים אחרים.",
    after: "אם לא ציפיתם לכך, בדקו את האנשים ואת ההיסטוריה של הפרויקט:",
  },
  "release-file-uploaded": {
    subject: "קובץ הועלה אל {{project}} {{version}}",
    text: "הקובץ {{file}} הועלה אל {{project}} {{version}} על ידי {{member}} עם אסימון API ״{{by}}״. ה-SHA-256 שלו: {{sha256}}. במשך שעה לא נשלח לכם אימייל על קבצים נוספים. תמצאו אותם בהיסטוריית הפרויקט.",
    text_password:
      "הקובץ {{file}} הועלה אל {{project}} {{version}} על ידי {{member}} עם סיסמה. ה-SHA-256 שלו: {{sha256}}. במשך שעה לא נשלח לכם אימייל על קבצים נוספים. תמצאו אותם בהיסטוריית הפרויקט.",
    after: "אם לא ציפיתם לכך, בדקו את האנשים ואת ההיסטוריה של הפרויקט:",
  },
  "release-file-deleted": {
    subject: "קובץ של {{project}} {{version}} נמחק",
    text: "הקובץ {{file}} של הפרויקט {{project}} נמחק על ידי {{member}}. השם שלו לא ישמש שוב לקובץ אחר.",
    after: "אם לא ציפיתם לכך, בדקו את האנשים ואת ההיסטוריה של הפרויקט:",
  },
};
