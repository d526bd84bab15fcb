import { sendSignal } from "@simplewebauthn/browser";

type Signal = Parameters<typeof sendSignal>[0];

/**
 * Tells the browser which passkeys there are, so that it offers no other (WebAuthn Level 3, 5.1.10): one that nobody has here any
 * more by `data-unknown`; or all that the account has by `data-accepted`, a JSON array, with its name as it is now. Ids are base64url.
 */
class PasskeySignal extends HTMLElement {
  async connectedCallback() {
    const { rpId: rpID = "", unknown, accepted, userId: userID = "", userName = "" } = this.dataset;
    if (unknown) await tell({ signalName: "unknownCredential", rpID, credentialID: unknown });
    if (!accepted) return;
    await tell({ signalName: "allAcceptedCredentials", rpID, userID, allAcceptedCredentialIDs: JSON.parse(accepted) });
    await tell({ signalName: "currentUserDetails", rpID, userID, userName, userDisplayName: userName });
  }
}

/** A browser that knows no signals needs none: nobody asked for anything, so there is nothing to say. */
function tell(signal: Signal): Promise<void> {
  return sendSignal(signal).catch(() => {});
}

customElements.define("passkey-signal", PasskeySignal);
