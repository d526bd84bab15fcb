/** Texts that have a name. The site has some three hundred; lists of values make a few more, and what comes later has none. */
const MOST = 500;

/** Has no name: it is parsed and planned each time. */
const UNNAMED = "";

/**
 * Names for the texts of statements. PostgreSQL parses a text that has a name once a connection, and plans it a few times, in place of each
 * time: that takes it longer than to run a small statement.
 */
export class StatementNames {
  readonly #names = new Map<string, string>();
  #areGiven: boolean | undefined;

  /** Texts have names from now on, unless they must not. */
  give(): void {
    this.#areGiven ??= true;
  }

  /** No text has a name from now on. */
  forbid(): void {
    this.#areGiven = false;
  }

  of(text: string): string {
    if (!this.#areGiven) return UNNAMED;
    const known = this.#names.get(text);
    if (known !== undefined || this.#names.size === MOST) return known ?? UNNAMED;
    const name = `s${this.#names.size}`;
    this.#names.set(text, name);
    return name;
  }
}
