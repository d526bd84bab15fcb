import type { Area } from "../catalogue.ts";

export const register = {
  username: "用户名",
  usernameHint: "1 到 50 个字母、数字、点、连字符和下划线。所有人都能看到。",
  email: "电子邮件地址",
  emailHint: "不会公开。我们会向它发送一封邮件，其中有验证链接。",
  password: "密码",
  submit: "创建账号",
  haveAccount: "已经注册？登录",
  refused: {
    malformed: "请使用 1 到 50 个字母（A 到 Z）、数字、点、连字符和下划线，并以字母或数字开头和结尾。",
    linked: "它看起来像网址，邮件程序会把它变成链接。请用连字符代替点。",
    reserved: "这个用户名已保留，因为别人会误以为它属于本站。请换一个。",
    taken: "这个用户名已被占用。请换一个。",
  },
} satisfies Area<"register">;
