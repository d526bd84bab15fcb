import type { Area } from "../catalogue.ts";

export const home = {
  title: "{{site}} のアカウント",
  lead: "ログインすると、パッケージの公開と、アカウントの保護の設定ができます。",
  signedIn: "{{username}} としてログインしています。",
  toAccount: "アカウントへ移動",
  toProjects: "プロジェクトを見る",
  find: "プロジェクトを探す",
  search: "検索",
  whatTitle: "アカウントを守る仕組み",
  what: {
    factor: {
      title: "2段階目の認証",
      text: "パスキー、セキュリティキー、または認証アプリを使います。スマートフォンやキーを失くしても、リカバリーコードでログインできます。",
    },
    mail: {
      title: "知らないうちに変わらない",
      text: "アカウントに変更があると、メールで知らせ、記録を残します。",
    },
    plain: {
      title: "どのブラウザでも使える",
      text: "スクリプトの有無、回線の速さ、キーボードやスクリーンリーダーの利用を問いません。トラッカーも第三者のコードもありません。",
    },
  },
  more: "アカウントの安全を守る方法",
  help: "ログインできないときのヘルプ",
} satisfies Area<"home">;
