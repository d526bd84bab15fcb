export { disownLogin, readDisownable } from "./disown-login.ts";
