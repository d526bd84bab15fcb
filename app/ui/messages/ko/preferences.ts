import type { Area } from "../catalogue.ts";

export const preferences = {
  languageTitle: "언어",
  language: "언어",
  setLanguage: "언어 변경",
  languageText: "이 브라우저에서 이 언어를 사용합니다. 로그인되어 있으면 이메일과 다른 브라우저에도 이 언어를 사용합니다.",
  unread: "이 사이트는 기계로 번역되었으며 아직 아무도 번역을 검토하지 않았습니다. <correct>오류 신고</correct>",
  englishOnly: "이 페이지는 영어로만 제공됩니다.",
  themeTitle: "색상",
  theme: "색상",
  themes: { system: "기기 설정과 같게", light: "밝게", dark: "어둡게" },
  zoneTitle: "시간대",
  zoneText: "사이트와 이메일의 날짜를 이 시간대로 표시합니다.",
  zone: "시간대",
  setZone: "시간대 저장",
  setTheme: "색상 변경",
} satisfies Area<"preferences">;
