import type { Area } from "../catalogue.ts";

export const admin = {
  act: {
    searched: "搜索了账号，显示 {{count}} 个",
    "listed-events": "查看了网站的事件，显示 {{count}} 个",
    "saw-figures": "查看了网站的统计数据",
    viewed: "查看了账号 {{account}}",
    froze: "停用了账号 {{account}}：{{reason}}",
    unfroze: "解除了账号 {{account}} 的停用：{{reason}}",
    "began-reset": "开始重置账号 {{account}} 的双因素身份验证：{{reason}}",
    "cancelled-reset": "停止重置账号 {{account}} 的双因素身份验证：{{reason}}",
    "searched-projects": "搜索了项目，显示 {{count}} 个",
    "viewed-project": "查看了项目 {{project}}",
    quarantined: "隔离了项目 {{project}}：{{reason}}",
    released: "解除了项目 {{project}} 的隔离：{{reason}}",
    "ended-sessions": "终止了账号 {{account}} 的所有会话：{{reason}}",
    announced: "添加了公告“{{title}}”",
    "ended-announcement": "结束了公告“{{title}}”",
  },
} satisfies Area<"admin">;
