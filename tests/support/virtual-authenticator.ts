import type { CDPSession, Page } from "playwright-core";

/** A security key that is plugged in: it is touched when it blinks, keeps no passkeys and knows no PIN. */
export const SECURITY_KEY = {
  protocol: "ctap2",
  transport: "usb",
  hasResidentKey: false,
  hasUserVerification: false,
  isUserVerified: false,
} as const;

/** A key from before passkeys (FIDO U2F). */
export const U2F_KEY = { ...SECURITY_KEY, protocol: "u2f" } as const;

/** The device's own authenticator, with a fingerprint reader that knows its user. */
export const PLATFORM = {
  protocol: "ctap2",
  transport: "internal",
  hasResidentKey: true,
  hasUserVerification: true,
  isUserVerified: true,
} as const;

type Kind = typeof SECURITY_KEY | typeof U2F_KEY | typeof PLATFORM;

type Credential = {
  credentialId: string;
  isResidentCredential: boolean;
  rpId?: string;
  privateKey: string;
  userHandle?: string;
  signCount: number;
};

/** A page's virtual authenticators, by the browser's own interface for tests. */
export class Authenticators {
  private constructor(private readonly session: CDPSession) {}

  static async of(page: Page): Promise<Authenticators> {
    const session = await page.context().newCDPSession(page);
    await session.send("WebAuthn.enable");
    return new Authenticators(session);
  }

  /** Plugs an authenticator in. @returns its id */
  async add(kind: Kind): Promise<string> {
    const options = { ...kind, automaticPresenceSimulation: true };
    const { authenticatorId } = await this.session.send("WebAuthn.addVirtualAuthenticator", { options });
    return authenticatorId;
  }

  async remove(authenticatorId: string): Promise<void> {
    await this.session.send("WebAuthn.removeVirtualAuthenticator", { authenticatorId });
  }

  /** Whether the authenticator recognizes its user from now on. */
  async setUserVerified(authenticatorId: string, isUserVerified: boolean): Promise<void> {
    await this.session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified });
  }

  /** Whether the authenticator is touched when it blinks. */
  async setTouched(authenticatorId: string, enabled: boolean): Promise<void> {
    await this.session.send("WebAuthn.setAutomaticPresenceSimulation", { authenticatorId, enabled });
  }

  async forge(authenticatorId: string, overrides: { isBogusSignature?: boolean; isBadUV?: boolean; isBadUP?: boolean }): Promise<void> {
    await this.session.send("WebAuthn.setResponseOverrideBits", { authenticatorId, ...overrides });
  }

  async credentials(authenticatorId: string): Promise<Credential[]> {
    return (await this.session.send("WebAuthn.getCredentials", { authenticatorId })).credentials;
  }

  /** Copies a credential onto an authenticator. */
  async addCredential(authenticatorId: string, credential: Credential): Promise<void> {
    await this.session.send("WebAuthn.addCredential", { authenticatorId, credential });
  }
}
