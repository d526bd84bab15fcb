import type { Area } from "../catalogue.ts";

export const contact = {
  title: "联系支持团队",
  text: "在这里找不到你的问题？请<support>联系支持团队</support>，说明你尝试了什么，以及页面显示了什么。",
  never: "切勿把密码、验证码或恢复代码发给我们。我们不会向你索要。",
  address: "地址：{{address}}",
  none: "本站没有提供联系方式。请询问向你介绍本站的人。",
} satisfies Area<"contact">;
