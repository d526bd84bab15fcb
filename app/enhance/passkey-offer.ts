import { browserSupportsWebAuthn } from "@simplewebauthn/browser";
import { element } from "./elements.ts";

/** Offers a passkey where the browser can have one: `data-add-path` is where it is added, `data-later-path` takes a "Not now". The others are texts. */
class PasskeyOffer extends HTMLElement {
  connectedCallback() {
    if (!browserSupportsWebAuthn() || this.childElementCount > 0) return;
    const { heading = "", text = "", add = "", addPath = "", later = "", laterPath = "" } = this.dataset;
    const next = element("input", { type: "hidden", name: "next", value: location.pathname + location.search });
    const form = element("form", { method: "post", action: laterPath }, next, element("button", { class: "quiet" }, later));
    this.append(
      element(
        "section",
        { class: "info", "aria-labelledby": "passkey-offer" },
        element("h2", { id: "passkey-offer" }, heading),
        element("p", {}, text),
        element("div", { class: "actions" }, element("a", { class: "button", href: addPath }, add), form),
      ),
    );
  }
}

customElements.define("passkey-offer", PasskeyOffer);
