import type { Area } from "../catalogue.ts";

export const admin = {
  act: {
    searched: "搜尋了帳號，顯示 {{count}} 個",
    "listed-events": "查看了網站的事件，顯示 {{count}} 個",
    "saw-figures": "查看了網站的統計資料",
    viewed: "查看了帳號 {{account}}",
    froze: "停用了帳號 {{account}}：{{reason}}",
    unfroze: "解除了帳號 {{account}} 的停用：{{reason}}",
    "began-reset": "開始重設帳號 {{account}} 的雙重驗證：{{reason}}",
    "cancelled-reset": "停止重設帳號 {{account}} 的雙重驗證：{{reason}}",
    "searched-projects": "搜尋了專案，顯示 {{count}} 個",
    "viewed-project": "查看了專案 {{project}}",
    quarantined: "隔離了專案 {{project}}：{{reason}}",
    released: "解除了專案 {{project}} 的隔離：{{reason}}",
    "ended-sessions": "結束了帳號 {{account}} 的所有工作階段：{{reason}}",
    announced: "新增了公告「{{title}}」",
    "ended-announcement": "結束了公告「{{title}}」",
  },
} satisfies Area<"admin">;
