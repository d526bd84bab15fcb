import type { Area } from "../catalogue.ts";

export const admin = {
  act: {
    searched: "アカウントを検索（{{count}}件表示）",
    "listed-events": "サイトのイベントを閲覧（{{count}}件表示）",
    "saw-figures": "サイトの統計を閲覧",
    viewed: "アカウント {{account}} を閲覧",
    froze: "アカウント {{account}} を停止：{{reason}}",
    unfroze: "アカウント {{account}} の停止を解除：{{reason}}",
    "began-reset": "アカウント {{account}} の2要素認証のリセットを開始：{{reason}}",
    "cancelled-reset": "アカウント {{account}} の2要素認証のリセットを中止：{{reason}}",
    "searched-projects": "プロジェクトを検索（{{count}}件表示）",
    "viewed-project": "プロジェクト {{project}} を閲覧",
    quarantined: "プロジェクト {{project}} を隔離：{{reason}}",
    released: "プロジェクト {{project}} の隔離を解除：{{reason}}",
    "ended-sessions": "アカウント {{account}} のすべてのセッションを終了：{{reason}}",
    announced: "お知らせ「{{title}}」を追加",
    "ended-announcement": "お知らせ「{{title}}」を終了",
  },
} satisfies Area<"admin">;
