import type { Area } from "../catalogue.ts";

export const contact = {
  title: "지원팀에 문의",
  text: "여기에서 문제를 찾을 수 없나요? <support>지원팀에 문의하세요</support>. 무엇을 시도했고 페이지에 무엇이 표시되었는지 알려 주세요.",
  never: "비밀번호나 코드를 절대 보내지 마세요. 저희는 이를 요구하지 않습니다.",
  address: "주소: {{address}}",
  none: "이 사이트에는 연락처가 없습니다. 이 사이트를 알려 준 사람에게 물어보세요.",
} satisfies Area<"contact">;
