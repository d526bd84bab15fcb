import { browserSupportsWebAuthn, browserSupportsWebAuthnAutofill, startAuthentication, startRegistration } from "@simplewebauthn/browser";
import { element } from "./elements.ts";
import { keyField } from "./key-field.ts";

type RegistrationOptions = Parameters<typeof startRegistration>[0]["optionsJSON"];
type AssertionOptions = Parameters<typeof startAuthentication>[0]["optionsJSON"];

/** Which of the element's texts says what an error means (WebAuthn Level 3, 5.1.3 and 5.1.4 name them). */
const TEXT_OF_ERROR: Record<string, string> = {
  NotAllowedError: "cancelled",
  AbortError: "cancelled",
  InvalidStateError: "known",
  NotSupportedError: "unable",
  ConstraintError: "unable",
};

/** A challenge is good for ten minutes; what waits in the browser's autofill is renewed before. */
const RENEW_MILLISECONDS = 8 * 60 * 1000;

/**
 * Adds to the form inside a button that asks the browser for a security key, puts the key's answer into the form's field
 * `response`, and sends the form. It takes the place of the part that says what to do without it.
 *
 * Attributes: `data-ceremony` is `create` or `get`; `data-options` the options, or `data-options-url` where to POST for
 * them; `data-fields` the controls that the form has beside the button; `data-autofill` also offers passkeys in the browser's
 * autofill. The others are texts.
 */
class SecurityKey extends HTMLElement {
  private form = this.querySelector("form");
  private button = document.createElement("button");
  /** Where it is said that the key is waited for: the button keeps its words and the focus. */
  private progress = document.createElement("p");
  private busy = false;
  private renewal = 0;
  private fetched: Promise<unknown> = Promise.resolve();

  connectedCallback() {
    const { form, button } = this;
    if (!form || button.isConnected) return;
    const fallback = this.querySelector("[data-fallback]");
    if (!browserSupportsWebAuthn()) {
      const text = fallback?.querySelector("p");
      if (text) text.textContent = this.dataset.unsupported ?? "";
      return;
    }
    button.className = this.dataset.class ?? "";
    button.textContent = this.dataset.button ?? "";
    const { fields = "[]" } = this.dataset;
    const parts = [...JSON.parse(fields).map(keyField), button];
    if (fallback) fallback.replaceWith(...parts);
    else form.append(...parts);
    // Links to the error of the key lead to the button, and the button names it.
    button.id = this.dataset.buttonId ?? "";
    if (this.dataset.describedBy) button.setAttribute("aria-describedby", this.dataset.describedBy);
    this.progress.className = "hint";
    this.progress.setAttribute("aria-live", "polite");
    button.after(this.progress);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.run();
    });
    // The back button may show the page as it was left.
    addEventListener("pageshow", ({ persisted }) => persisted && this.setBusy(false));
    void this.offer();
  }

  /** Asks for the key, and says in words what came of it if it was not used. */
  private async run() {
    if (this.busy) return;
    this.setBusy(true);
    clearTimeout(this.renewal);
    // A message about an earlier try is not true of this one.
    for (const element of document.querySelectorAll("main [role=alert], security-key .error")) element.closest("[role=alert], p")?.remove();
    this.button.removeAttribute("aria-describedby");
    try {
      this.send(await this.ask(await this.options()));
    } catch (error) {
      this.setBusy(false);
      const text = TEXT_OF_ERROR[error instanceof Error ? error.name : ""] ?? "failed";
      this.say(this.dataset[text] ?? "");
      void this.offer();
    }
  }

  private ask(options: unknown): Promise<unknown> {
    if (this.dataset.ceremony === "get") return startAuthentication({ optionsJSON: options as AssertionOptions });
    return startRegistration({ optionsJSON: options as RegistrationOptions });
  }

  /** One after the other: two at once would each bring a cookie, and the one that came first would be of no use. */
  private options(): Promise<unknown> {
    this.fetched = this.fetched.catch(() => {}).then(() => this.readOptions());
    return this.fetched;
  }

  private async readOptions(): Promise<unknown> {
    const { options, optionsUrl } = this.dataset;
    if (options) return JSON.parse(options);
    const response = await fetch(optionsUrl ?? "", { method: "POST" });
    if (!response.ok) throw new Error(`${response.status}`);
    return response.json();
  }

  /** Lets the browser offer passkeys where a user name is typed, until the button is pressed. */
  private async offer() {
    if (this.dataset.autofill === undefined || !(await browserSupportsWebAuthnAutofill()) || this.busy) return;
    try {
      const optionsJSON = (await this.options()) as AssertionOptions;
      if (this.busy) return;
      this.renewal = window.setTimeout(() => this.offer(), RENEW_MILLISECONDS);
      const response = await startAuthentication({ optionsJSON, useBrowserAutofill: true });
      if (this.busy) return;
      this.setBusy(true);
      this.send(response);
    } catch {
      // Nobody asked for anything, so there is nothing to say. The button is still there.
    }
  }

  private send(response: unknown) {
    // Not by the form's own list of names: the button's id may be the same as the field's name.
    const field = this.form?.querySelector<HTMLInputElement>('input[name="response"]');
    if (!field) throw new Error("no field for the response");
    field.value = JSON.stringify(response);
    this.form?.submit();
  }

  private setBusy(busy: boolean) {
    this.busy = busy;
    // A button that is disabled would lose the focus.
    this.button.setAttribute("aria-disabled", String(busy));
    this.progress.textContent = busy ? (this.dataset.waiting ?? "") : "";
  }

  private say(text: string) {
    const help = element("a", { href: "/help#key-refused" }, this.dataset.help ?? "");
    const id = `${this.button.id}-error`;
    this.prepend(element("p", { class: "alert", role: "alert", id }, text, " ", help));
    this.button.setAttribute("aria-describedby", id);
  }
}

customElements.define("security-key", SecurityKey);
