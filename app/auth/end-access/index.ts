export { endOtherAccess } from "./end-other-access.ts";
