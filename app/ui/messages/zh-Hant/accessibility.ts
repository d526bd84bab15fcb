import type { Area } from "../catalogue.ts";

export const accessibility = {
  title: "無障礙",
  lead: "我們希望每個人都能使用 {{site}}。我們的目標是 WCAG 2.2 的 AA 等級。",
  tested: {
    title: "我們測試的內容",
    intro: "在本站軟體的每個新版本之前，自動測試會檢查以下各點：",
    points: {
      axe: "axe 沒有發現違反 WCAG 2.2 A 級和 AA 級的問題。它會在 Chromium 以淺色和深色檢查每個頁面。",
      keyboard: "用鍵盤可以依頁面順序到達所有內容，並且看得到目前位置。",
      zoom: "放大到 400% 或寬度為 320 像素時，沒有內容被截斷，也不需要橫向捲動。",
      scripts: "頁面和表單不需要指令碼就能使用。只有通行密鑰和安全金鑰需要指令碼。",
      errors: "表單有問題時，會在對應欄位和頁面頂端用文字說明。",
    },
  },
  limits: {
    title: "我們沒有測試的內容",
    intro: "以下各點還沒有人為本軟體測試過：",
    points: {
      people: "由每天使用螢幕閱讀器的人用它來測試網站。",
      content: "專案描述，它們由專案的作者撰寫。",
      key: "瀏覽器為通行密鑰和安全金鑰顯示的視窗。如果你無法使用它們，請使用驗證器應用程式。",
    },
  },
  contact: {
    title: "告訴我們遇到的問題",
    text: "無法使用本站的某個部分？請<support>聯絡支援團隊</support>，並說明是哪個頁面。我們會協助你用其他方式完成。",
  },
} satisfies Area<"accessibility">;
