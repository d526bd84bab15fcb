import type { Topic } from "./topics.ts";

/** Outlines in the text's colour, on a field of 240 by 80. They say nothing that the steps beside them do not. */
const DRAWINGS: { [Name in Topic]?: string } = {
  "phone-passkey": `${screen(4)}${code(34, 22)}${arrow(92, 132)}${phone(148)}${arrow(188, 212)}${tick(216)}`,
  "spare-key": `${key(20, 40)}${key(88, 40)}${arrow(140, 168)}${house(180)}`,
  "new-phone": `${phone(16)}${arrow(58, 98)}${phone(112)}${tick(150)}`,
  "key-refused": `${screen(4)}${key(88, 50)}${arrow(84, 78)}${finger(122)}${tick(180)}`,
};

/** The drawing of a topic that has one. */
export function Drawing({ topic }: { topic: Topic }) {
  const path = DRAWINGS[topic];
  if (!path) return null;
  return (
    <svg className="drawing" viewBox="0 0 240 80" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

function screen(x: number): string {
  return `M${x} 12h76v46h-76zM${x - 4} 66h84`;
}

function phone(x: number): string {
  return `M${x + 4} 8h22a4 4 0 0 1 4 4v56a4 4 0 0 1-4 4h-22a4 4 0 0 1-4-4V12a4 4 0 0 1 4-4zM${x + 11} 66h8`;
}

/** A key for a port: its body with the place that is touched, and its plug to the left. */
function key(x: number, y: number): string {
  return `M${x} ${y - 7}h36a7 7 0 0 1 0 14h-36zM${x} ${y - 4}h-10v8h10M${x + 24} ${y}a4 4 0 1 0 8 0a4 4 0 1 0-8 0`;
}

function code(x: number, y: number): string {
  return `M${x - 6} ${y - 2}h9v9h-9zM${x + 13} ${y - 2}h9v9h-9zM${x - 6} ${y + 17}h9v9h-9zM${x + 13} ${y + 17}h3v3h-3zM${x + 19} ${y + 23}h3v3h-3z`;
}

function arrow(from: number, to: number): string {
  const back = Math.sign(to - from) * -6;
  return `M${from} 40H${to}m${back} -6l${-back} 6l${back} 6`;
}

function finger(x: number): string {
  return `M${x + 8} 70V52a5 5 0 0 1 10 0V70M${x} 44l-4 -4M${x + 13} 40v-6M${x + 26} 44l4 -4`;
}

function house(x: number): string {
  return `M${x} 42l22 -22l22 22M${x + 6} 38v30h32V38M${x + 17} 68V52h10v16`;
}

function tick(x: number): string {
  return `M${x} 42l6 7l14 -18`;
}
