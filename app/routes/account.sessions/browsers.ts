import type { ListedDevice } from "~/auth/devices/list-devices";
import type { ListedSession } from "~/auth/session/list-sessions";

/** A browser and the sessions in it; `device` is null where the site forgot it, or never knew it. */
export type Browser = { id: string; userAgent: string; isThis: boolean; device: ListedDevice | null; sessions: ListedSession[] };

/**
 * The browsers that an account is logged in from or was, this one first and then the one used last.
 * @param current the id of the session that asks
 */
export function browsersOf({
  sessions,
  devices,
  current,
}: {
  sessions: ListedSession[];
  devices: ListedDevice[];
  current: string;
}): Browser[] {
  const known = devices.map((device) => {
    const own = sessions.filter(({ deviceId }) => deviceId === device.id);
    const isThis = own.some(({ id }) => id === current);
    return { id: device.id, userAgent: device.userAgent, isThis, device, sessions: own };
  });
  const alone = sessions
    .filter(({ deviceId }) => !devices.some(({ id }) => id === deviceId))
    .map((session) => ({
      id: session.id,
      userAgent: session.userAgent,
      isThis: session.id === current,
      device: null,
      sessions: [session],
    }));
  return [...known, ...alone].toSorted((a, b) => Number(b.isThis) - Number(a.isThis) || seenAt(b) - seenAt(a));
}

function seenAt({ device, sessions }: Browser): number {
  return Math.max(device?.lastSeenAt.getTime() ?? 0, ...sessions.map(({ lastSeenAt }) => lastSeenAt.getTime()));
}
