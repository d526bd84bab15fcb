import type { Area } from "../catalogue.ts";

export const method = {
  password: "senha",
  passkey: "chave de acesso",
  "remembered-device": "navegador lembrado",
} satisfies Area<"method">;
