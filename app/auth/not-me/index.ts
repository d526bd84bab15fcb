export { canDisownLogin, disownLogin } from "./disown-login.ts";
