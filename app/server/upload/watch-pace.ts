import type { IncomingMessage } from "node:http";

/** How often it looks, in milliseconds. */
const LOOK_EVERY = 5_000;
/** A client that sends nothing for so long has gone, or holds its place for nothing. */
const SILENCE = 60_000;
/** Bytes a second, on average: 100 MiB take less than two hours. */
const FLOOR = 16 * 1024;

/**
 * Watches how fast a request's body comes, from now until it is there: an upload may take longer than the minute that other requests have.
 * Silence of a minute is too slow, and an average of less than 16 KiB a second, which is looked at after the first minute.
 * @returns what ends the watch
 */
export function watchPace(
  request: IncomingMessage,
  onTooSlow: () => void,
  { lookEvery = LOOK_EVERY, silence = SILENCE, floor = FLOOR } = {},
): () => void {
  const { socket } = request;
  const begunAt = performance.now();
  const begunWith = socket.bytesRead;
  let last = { bytes: begunWith, at: begunAt };
  const timer = setInterval(() => {
    const now = performance.now();
    const bytes = socket.bytesRead;
    if (request.complete || socket.destroyed) return stop();
    if (bytes > last.bytes) last = { bytes, at: now };
    const seconds = (now - begunAt) / 1000;
    const isBelow = now - begunAt >= silence && bytes - begunWith < floor * seconds;
    if (now - last.at < silence && !isBelow) return;
    stop();
    onTooSlow();
  }, lookEvery);
  const stop = () => clearInterval(timer);
  return stop;
}
