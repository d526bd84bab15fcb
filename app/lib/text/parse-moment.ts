/** There is no year 0, and PostgreSQL takes none. */
const FORM = /^(?!0000)(\d{4})-(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d)(?::00)?(?:Z| UTC)?)?$/;

/** A day, or a day and a time, in UTC: `2026-11-27` or `2026-11-27 08:00`. Null for anything else, and for what no calendar has. */
export function parseMoment(text: string): Date | null {
  const [, year, month, day, hour = "00", minute = "00"] = FORM.exec(text.trim()) ?? [];
  const written = `${year}-${month}-${day}T${hour}:${minute}:00.000Z`;
  const at = new Date(written);
  return !Number.isNaN(at.getTime()) && at.toISOString() === written ? at : null;
}

/** A day alone, `2026-11-27`, as its first moment in UTC. Null for anything else, and for what no calendar has. */
export function parseDay(text: string): Date | null {
  return /^\d{4}-\d\d-\d\d$/.test(text) ? parseMoment(text) : null;
}
