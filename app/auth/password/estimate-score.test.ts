import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import { OverloadedError } from "../../lib/work/bounded-queue.ts";
import { estimateScore } from "./estimate-score.ts";

/** Each of its characters can be read in several ways. */
const SLOW = "4@8({[<3€69#1!|71|0$5+7%2".repeat(10);

test("a word that is known makes a password easy", async () => {
  expect(await estimateScore({ password: "thistledownrower", words: [] })).toBeGreaterThan(2);
  expect(await estimateScore({ password: "thistledownrower", words: ["thistledownrower"] })).toBeLessThan(3);
});

test("while a password is estimated, everything else goes on", async () => {
  let isDone = false;
  const estimate = estimateScore({ password: SLOW, words: [] }).then(() => {
    isDone = true;
  });
  let turns = 0;
  for (; !isDone; turns++) await turn();
  await estimate;
  // A single turn, were the estimate made in this thread.
  expect(turns).toBeGreaterThan(100);
});

test("of more than can be estimated soon the rest is refused at once, and what was taken is answered, each with its own score", async () => {
  const passwords = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? "aaaaaaaaaaaaaaaa" : "harbour violin nineteen clouds"));
  const answers = await Promise.allSettled(passwords.map((password) => estimateScore({ password, words: [] })));
  const refused = answers.filter((answer) => answer.status === "rejected");
  expect(refused).toHaveLength(7);
  for (const { reason } of refused) expect(reason).toBeInstanceOf(OverloadedError);
  const scores = answers.map((answer) => (answer.status === "fulfilled" ? answer.value : null));
  expect(scores.slice(0, 33)).toEqual(Array.from({ length: 33 }, (_, index) => (index % 2 === 0 ? 0 : 4)));
});
