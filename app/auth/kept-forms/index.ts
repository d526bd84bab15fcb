export { hasPendingForm, keepForm, takeForm } from "./pending-form.ts";
