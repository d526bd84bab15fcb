import type { Area } from "../catalogue.ts";

export const account = {
  title: "내 계정",
  signedInAs: "로그인한 계정: {{username}}",
  sections: {
    label: "내 계정",
    overview: "개요",
    emails: "이메일 주소",
    password: "비밀번호",
    twoFactor: "2단계 인증",
    tokens: "API 토큰",
    sessions: "세션",
    history: "보안 기록",
  },
  checkUp: {
    level: {
      open: "계정이 비밀번호로만 보호되고 있습니다",
      fragile: "계정에 로그인하지 못하게 될 수 있습니다",
      sound: "계정이 보호되고 있습니다",
      best: "계정이 잘 보호되고 있습니다",
    },
    step: {
      "verify-address": {
        text: "먼저 이메일 주소를 인증하세요. 비밀번호를 재설정하고 2단계 인증을 켜는 데 필요합니다.",
        action: "주소 인증",
      },
      "add-factor": {
        text: "비밀번호를 알아낸 사람은 누구나 로그인할 수 있습니다. 이를 막으려면 패스키, 보안 키 또는 인증 앱을 추가하세요.",
        action: "2단계 인증 켜기",
      },
      "make-codes": {
        text: "복구 코드가 없습니다. 기기를 잃어버리면 복구 코드로만 로그인할 수 있습니다.",
        action: "복구 코드 만들기",
      },
      "keep-codes": {
        text: "복구 코드를 저장했는지 확인하지 않았습니다. 기기를 잃어버리면 복구 코드로만 로그인할 수 있습니다.",
        action: "복구 코드 확인",
      },
      "renew-codes": {
        text: "남은 복구 코드가 얼마 없습니다. 다 쓰기 전에 새로 만드세요.",
        action: "새 복구 코드 만들기",
      },
      "add-another-factor": {
        text: "기기 하나를 잃어버려도 로그인할 수 있도록 예비 수단을 추가하세요.",
        action: "예비 수단 추가",
      },
      "renew-password": {
        text: "비밀번호를 바꾼 지 2년이 넘었습니다. 다른 곳에서도 쓰고 있거나 누군가 보았을 수 있다면 새 비밀번호를 선택하세요. 그렇지 않으면 그대로 두세요.",
        action: "비밀번호 변경",
      },
      "end-unseen": {
        text: "마지막 사용 후 {{lifetimes.unusedBrowser}} 넘게 지났지만 아직 로그인할 수 있는 브라우저가 있습니다. 더 이상 쓰지 않는다면 로그아웃하거나 “이 브라우저 기억 해제”를 선택하세요.",
        action: "브라우저 확인",
      },
      "end-unused-tokens": {
        text: "다음 API 토큰은 {{lifetimes.unusedToken}} 동안 사용되지 않았습니다: {{labels}}. 더 이상 필요 없는 토큰은 폐기하세요.",
        action: "토큰 확인",
      },
      "limit-tokens": {
        text: "다음 API 토큰은 만료되지 않습니다: {{labels}}. 유출되면 누군가 알아챌 때까지 계속 작동합니다. 만료되는 토큰으로 바꾸세요.",
        action: "토큰 확인",
      },
    },
    nothing: "할 일이 없습니다. 휴대전화, 키나 이메일 주소를 바꿀 때 다시 확인하세요.",
  },
  groups: { signingIn: "로그인", gettingBackIn: "계정 복구", activity: "활동" },
  badge: {
    on: "켜짐",
    off: "꺼짐",
    verified: "인증됨",
    notVerified: "인증되지 않음",
    kept: "저장됨",
    notKept: "확인되지 않음",
    low: "얼마 안 남음",
  },
  needsAddress: "먼저 이메일 주소를 인증하세요.",
  emails: {
    title: "이메일 주소",
    others_other: "{{address}} 외 {{count}}개",
    manage: "주소 관리",
    setUp: "인증 또는 수정",
  },
  password: { title: "비밀번호", since: "마지막 변경: {{date}}", manage: "비밀번호 변경" },
  sessions: {
    title: "세션",
    text_other: "브라우저 {{count}}개에서 로그인되어 있습니다.",
    remembered_other: "브라우저 {{count}}개가 2단계 인증을 건너뜁니다.",
    manage: "세션 관리",
  },
  tokens: {
    title: "API 토큰",
    none: "토큰이 없습니다. 패키지를 업로드하려면 필요합니다.",
    text_other: "토큰 {{count}}개로 업로드할 수 있습니다.",
    manage: "토큰 관리",
  },
  history: { title: "보안 기록", text: "로그인, 변경 사항, 실패한 시도입니다.", manage: "활동 보기" },
  data: {
    title: "내 데이터",
    text: "계정 데이터의 사본을 다운로드하거나 계정을 삭제할 수 있습니다. 삭제는 {{lifetimes.deletionGrace}} 이내에 취소할 수 있습니다.",
    export: "데이터 다운로드",
    delete: "계정 삭제",
  },
} satisfies Area<"account">;
