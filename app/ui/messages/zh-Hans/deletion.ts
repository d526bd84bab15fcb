import type { Area } from "../catalogue.ts";

export const deletion = {
  title: "删除账号",
  text: "我们会立即让你退出登录，并在{{lifetimes.deletionGrace}}后删除你的账号。在此之前你可以取消：使用我们发给你的邮件中的链接，或者登录并选择“保留我的账号”。",
  afterwards:
    "之后，我们会清除你的账号及其邮件地址、密码和 API 令牌。你发布的文件会留在各自的项目中。项目的所有者仍能看到你在那里做过什么，以及你的用户名、IP 地址和浏览器。你的安全记录中，我们只保留何时发生了什么。",
  nameStays: "你的用户名会一直保留，以免有人冒充你。",
  nameIsFree: "之后其他人可以使用你的用户名，因为你没有验证过地址。",
  export: "先下载你的数据",
  username: "请输入你的用户名以确认：{{username}}",
  wrongName: "这不是你的用户名。请按显示的内容输入。",
  soleOwner_other: "你是以下项目的唯一所有者：{{projects}}。请为每个项目指定另一位所有者，或者删除项目，然后重试。",
  submit: "删除我的账号",
  due: "你的账号将于 {{date}} 删除",
  keep: {
    title: "要保留你的账号吗？",
    text: "你的账号即将被删除。你仍然可以保留它。",
    note: "登录并不会取消删除。如果想保留账号，请点击按钮。",
    submit: "保留我的账号",
    gone: "该链接已失效。它可能已被使用，或者删除已经取消。请登录并查看你的账号。",
  },
} satisfies Area<"deletion">;
