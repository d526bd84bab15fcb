export { openCarried, sealCarried } from "./carried.ts";
export { hasPendingForm, keepForm, takeForm } from "./pending-form.ts";
