import type { Area } from "../catalogue.ts";

export const home = {
  title: "{{site}} 계정",
  lead: "로그인하여 패키지를 게시하고 계정 보호 방법을 관리하세요.",
  signedIn: "{{username}} 계정으로 로그인되어 있습니다.",
  toAccount: "내 계정으로 이동",
  toProjects: "프로젝트 보기",
  find: "프로젝트 찾기",
  search: "검색",
  whatTitle: "계정을 보호하는 방법",
  what: {
    factor: {
      title: "2단계 인증",
      text: "패스키, 보안 키 또는 인증 앱을 사용하세요. 휴대전화나 키를 잃어버려도 복구 코드로 로그인할 수 있습니다.",
    },
    mail: {
      title: "모르게 바뀌는 일 없음",
      text: "계정이 변경되면 이메일로 알려 드리고 기록을 남깁니다.",
    },
    plain: {
      title: "모든 브라우저에서 작동",
      text: "스크립트가 있든 없든, 느린 회선에서도, 키보드나 화면 낭독기로도 쓸 수 있습니다. 추적기도 외부 코드도 없습니다.",
    },
  },
  more: "계정을 안전하게 지키는 방법",
  help: "로그인할 수 없을 때의 도움말",
} satisfies Area<"home">;
