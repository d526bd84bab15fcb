import type { Area } from "../catalogue.ts";

export const method = {
  password: "κωδικός πρόσβασης",
  passkey: "κλειδί πρόσβασης",
  "remembered-device": "απομνημονευμένο πρόγραμμα περιήγησης",
} satisfies Area<"method">;
