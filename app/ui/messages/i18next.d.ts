import type { en } from "./en/index.ts";

/** i18next's own types know the keys of the English catalogue. */
declare module "i18next" {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
  }
}
