/** What an entry without text takes of the room. */
const OVERHEAD = 200;

/** Keeps what was made last, or asked for last, as long as there is room for it. */
export class Kept {
  private readonly entries = new Map<string, string | null>();
  private characters = 0;

  constructor(private readonly room: number) {}

  get(key: string): string | null | undefined {
    const value = this.entries.get(key);
    if (value === undefined) return undefined;
    // A Map keeps the order in which its keys came.
    this.entries.delete(key);
    this.entries.set(key, value);
    return value;
  }

  set(key: string, value: string | null): void {
    this.remove(key);
    this.entries.set(key, value);
    this.characters += sizeOf(value);
    for (const oldest of this.entries.keys()) {
      if (this.characters <= this.room) break;
      this.remove(oldest);
    }
  }

  private remove(key: string): void {
    const value = this.entries.get(key);
    if (value === undefined) return;
    this.entries.delete(key);
    this.characters -= sizeOf(value);
  }
}

function sizeOf(value: string | null): number {
  return OVERHEAD + (value?.length ?? 0);
}
