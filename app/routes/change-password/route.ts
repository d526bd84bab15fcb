import { seeOther } from "~/web/redirects";

/** Where password managers look for the page that changes a password (W3C, A Well-Known URL for Changing Passwords). */
export function loader() {
  throw seeOther("/account/password");
}
