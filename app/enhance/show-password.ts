/** Adds to the password field inside a button that shows what was typed. */
class ShowPassword extends HTMLElement {
  connectedCallback() {
    const input = this.querySelector("input");
    if (!input || this.querySelector("button")) return;

    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet";
    const { show = "", showLabel = "", hide = "", hideLabel = "" } = this.dataset;
    const set = (shown: boolean) => {
      input.type = shown ? "text" : "password";
      button.textContent = shown ? hide : show;
      button.setAttribute("aria-label", shown ? hideLabel : showLabel);
    };
    set(false);
    button.addEventListener("click", () => set(input.type === "password"));
    // The field is a password again when it is sent, so that the browser offers to keep it and not to complete it elsewhere.
    input.form?.addEventListener("submit", () => set(false));
    this.append(button);
  }
}

customElements.define("show-password", ShowPassword);
