export { checkUp } from "./check-up.ts";
export { register } from "./register.ts";
