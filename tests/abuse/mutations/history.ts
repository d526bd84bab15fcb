import type { Mutation } from "./mutation.ts";

/** The history against someone who writes to the database. */
export const history: readonly Mutation[] = [
  {
    name: "the site writes on and makes a history good that was cut off",
    file: "app/history/record-event.ts",
    find: `await vouchedBefore(context, chain, before);`,
    replace: `(await vouchedBefore(context, chain, before)) || true;`,
    killedBy: {
      file: "tests/contracts/history-intruder.test.ts",
      test: "cannot cut a chain off, not even with the head that it had then, once an anchor has it",
    },
  },
  {
    name: "the site goes on from a head that nothing vouches for",
    file: "app/history/chains/head.ts",
    find: `if (mac === null || macFrom === null || macLength !== before) return false;`,
    replace: `if (mac === null || macFrom === null || macLength !== before) return true;`,
    killedBy: {
      file: "tests/contracts/history-macs.test.ts",
      test: "are missing where a process of the version before writes: for a day the next anchor takes that, later the operator",
    },
  },
  {
    name: "a forged event is not seen",
    file: "app/history/chains/check-row.ts",
    find: `if (verdict === "wrong") return { accountId, sequence, fault: "forged" };`,
    replace: `if (verdict === "wrong") return null;`,
    killedBy: {
      file: "tests/contracts/history-intruder.test.ts",
      test: "cannot make an event another one: its MAC is wrong, or missing, or the head's is, and it stays so when the site writes on",
    },
  },
  {
    name: "an event without a MAC passes as an old one",
    file: "app/history/chains/check-row.ts",
    find: `return mac === null ? { accountId, sequence, fault: "no-mac" }`,
    replace: `return mac === null ? null`,
    killedBy: {
      file: "tests/contracts/history-intruder.test.ts",
      test: "cannot make an event another one: its MAC is wrong, or missing, or the head's is, and it stays so when the site writes on",
    },
  },
  {
    name: "a forged head is not seen",
    file: "app/history/chains/verify-chain.ts",
    find: `if (verdict === "wrong") return { accountId, sequence: macLength, fault: "head-forged" };`,
    replace: ``,
    killedBy: {
      file: "tests/contracts/history-intruder.test.ts",
      test: "cannot make an event another one: its MAC is wrong, or missing, or the head's is, and it stays so when the site writes on",
    },
  },
  {
    name: "from where events have a MAC can be moved",
    file: "app/history/chains/head.ts",
    find: `return ["head", accountId, macFrom, macLength, hash];`,
    replace: `return ["head", accountId, macLength, hash];`,
    killedBy: {
      file: "tests/contracts/history-intruder.test.ts",
      test: "cannot make an event another one: its MAC is wrong, or missing, or the head's is, and it stays so when the site writes on",
    },
  },
  {
    name: "events are not held against the anchors",
    file: "app/history/chains/verify-chain.ts",
    find: ` ?? checkAnchored(row, byLength.get(row.sequence));`,
    replace: `;`,
    killedBy: {
      file: "tests/contracts/history-intruder.test.ts",
      test: "cannot cut a chain off, not even with the head that it had then, once an anchor has it",
    },
  },
  {
    name: "a history that an anchor has longer is whole",
    file: "app/history/chains/verify-chain.ts",
    find: `if (gone) return missing(gone);`,
    replace: ``,
    killedBy: {
      file: "tests/contracts/history-intruder.test.ts",
      test: "cannot cut a chain off, not even with the head that it had then, once an anchor has it",
    },
  },
  {
    name: "a head that was set back is whole",
    file: "app/history/chains/verify-chain.ts",
    find: `if (macLength > length) return { accountId, sequence: length + 1, fault: "missing" };`,
    replace: `if (macLength > length) return null;`,
    killedBy: {
      file: "tests/contracts/history-intruder.test.ts",
      test: "cannot cut a chain off, not even with the head that it had then, once an anchor has it",
    },
  },
  {
    name: "a history that nothing vouches for is whole",
    file: "app/history/chains/verify-chain.ts",
    find: `if (unvouched && !(isUpgrading && isOfUpgrade(unvouched, { head, anchored }))) return broken(unvouched);`,
    replace: `if (unvouched && unvouched.fault !== "unvouched") return broken(unvouched);`,
    killedBy: {
      file: "tests/contracts/history-intruder.test.ts",
      test: "cannot make the site take what they wrote as older than its MACs: a chain that had one does not lose it",
    },
  },
  {
    name: "a history that lost its MACs is taken for one of before",
    file: "app/history/chains/verify-chain.ts",
    find: `return fault === "unvouched" && (head.mac !== null || anchored.length === 0);`,
    replace: `return fault === "unvouched" && head !== null && anchored !== null;`,
    killedBy: {
      file: "tests/contracts/history-intruder.test.ts",
      test: "cannot lose all MACs of a chain that an anchor has, not even on the day of the upgrade",
    },
  },
  {
    name: "a history is kept from the anchors, unseen",
    file: "app/history/chains/verify-chain.ts",
    find: `if (isKeptFromAnchors(head, anchored)) return`,
    replace: `if (isKeptFromAnchors(head, anchored) && length === 0) return`,
    killedBy: { file: "tests/contracts/history-intruder.test.ts", test: "cannot keep a chain from the next anchors by its mark" },
  },
  {
    name: "a removed history is not missed",
    file: "app/history/verify-history.ts",
    find: `  yield* findRemovedChains(context);
`,
    replace: ``,
    killedBy: {
      file: "tests/contracts/history-intruder.test.ts",
      test: "cannot take a chain away: the account has none, or one that does not begin with its registration, or an anchor has it",
    },
  },
  {
    name: "an account without a history is not missed",
    file: "app/history/verify-history.ts",
    find: `for (const id of ids) if (!there.has(id)) yield { fault: "no-chain", accountId: id };`,
    replace: `void there;`,
    killedBy: {
      file: "tests/contracts/history-intruder.test.ts",
      test: "cannot take a chain away: the account has none, or one that does not begin with its registration, or an anchor has it",
    },
  },
  {
    name: "a history that begins anew is whole",
    file: "app/history/verify-history.ts",
    find: `for (const { accountId } of others) yield { fault: "no-beginning", accountId, sequence: 1 };`,
    replace: `void others;`,
    killedBy: {
      file: "tests/contracts/history-intruder.test.ts",
      test: "cannot take a chain away: the account has none, or one that does not begin with its registration, or an anchor has it",
    },
  },
  {
    name: "erased particulars of an account that is there are not seen",
    file: "app/history/verify-history.ts",
    find: `if (accountId === NOBODY || (await accounts.exists(accountId))) yield`,
    replace: `if (accountId === NOBODY) yield`,
    killedBy: {
      file: "tests/contracts/history-intruder.test.ts",
      test: "cannot take away from where something was done while the account is there, or hide it from a filter",
    },
  },
  {
    name: "the chains of before are looked for elsewhere",
    file: "app/history/chains/chain-id.ts",
    find: `return kind === "account" ? id : about;`,
    replace: `return kind ? about : id;`,
    killedBy: {
      file: "tests/contracts/history-subjects.test.ts",
      test: "verify with the anchors of their log, go on, and verify with what follows",
    },
  },
  {
    name: "a project's history is that of the account with its id",
    file: "app/history/chains/chain-id.ts",
    find: `return kind === "account" ? id : about;`,
    replace: `return kind ? id : about;`,
    killedBy: {
      file: "tests/contracts/history-subjects.test.ts",
      test: "is a chain of its own, whose events are mailed to those that its kind finds, and verifies as an account's",
    },
  },
  {
    name: "an event is hidden from a filter, unseen",
    file: "app/history/chains/check-row.ts",
    find: ` ?? checkTopic(row)`,
    replace: ``,
    killedBy: {
      file: "tests/contracts/history-intruder.test.ts",
      test: "cannot take away from where something was done while the account is there, or hide it from a filter",
    },
  },
  {
    name: "a restored backup is not seen by the log",
    file: "app/history/anchors/verify-anchors.ts",
    find: `if (latest && latest.sequence > (last?.sequence ?? 0))`,
    replace: `if (latest && latest.sequence < 0)`,
    killedBy: {
      file: "tests/contracts/history-intruder.test.ts",
      test: "cannot put an old backup in the place of the database: the log has later anchors, and then other ones",
    },
  },
  {
    name: "another anchor than the log's is not seen",
    file: "app/history/anchors/verify-anchors.ts",
    find: `hashes.has(sequence) && hashes.get(sequence) !== hash`,
    replace: `hashes.has(sequence) && hash === ""`,
    killedBy: {
      file: "tests/contracts/history-intruder.test.ts",
      test: "cannot put an old backup in the place of the database: the log has later anchors, and then other ones",
    },
  },
  {
    name: "anchors can be computed anew",
    file: "app/history/anchors/verify-anchors.ts",
    find: `!isLinked || verdict === "wrong" || `,
    replace: `!isLinked || `,
    killedBy: {
      file: "tests/contracts/history-intruder.test.ts",
      test: "cannot change the table of anchors along: each has a MAC, and the log has them",
    },
  },
  {
    name: "a head is taken out of an anchor, unseen",
    file: "app/history/anchors/verify-anchors.ts",
    find: ` || anchor.hash !== hashAnchor(anchor, heads)`,
    replace: ``,
    killedBy: {
      file: "tests/contracts/history-intruder.test.ts",
      test: "cannot change the table of anchors along: each has a MAC, and the log has them",
    },
  },
  {
    name: "an anchor that is gone is not missed",
    file: "app/history/anchors/verify-anchors.ts",
    find: `if (sequence !== previous.sequence + 1) yield { fault: "anchor-missing", anchor: previous.sequence + 1 };`,
    replace: ``,
    killedBy: {
      file: "tests/contracts/history-intruder.test.ts",
      test: "cannot change the table of anchors along: each has a MAC, and the log has them",
    },
  },
  {
    name: "the day of the upgrade never ends",
    file: "app/history/anchors/anchor.ts",
    find: `return isFirst && clock.now() < after(first.at, UPGRADE);`,
    replace: `return isFirst && clock.now() >= first.at;`,
    killedBy: {
      file: "tests/contracts/history-intruder.test.ts",
      test: "cannot make the site take what they wrote as older than its MACs: a chain that had one does not lose it",
    },
  },
  {
    name: "the day of the upgrade can be moved",
    file: "app/history/anchors/anchor.ts",
    find: ` && judgeMac(first.mac, { content: anchorContent(first), findKey }) === "right"`,
    replace: ``,
    killedBy: {
      file: "tests/contracts/history-intruder.test.ts",
      test: "cannot reopen the day of the upgrade by another time of the first anchor",
    },
  },
  {
    name: "the site accepts a history that lost its MACs",
    file: "app/history/anchors/accept-chains.ts",
    find: `return mac === null && (await db.historyAnchorHead.findFirst({ where: { accountId } })) !== null;`,
    replace: `return mac === null && db === null && accountId === "";`,
    killedBy: {
      file: "tests/contracts/history-intruder.test.ts",
      test: "cannot lose all MACs of a chain that an anchor has, not even on the day of the upgrade",
    },
  },
  {
    name: "a forged head is accepted",
    file: "app/history/anchors/accept-chains.ts",
    find: `return verdict === "right" && macLength < length ?`,
    replace: `return macLength < length ?`,
    killedBy: {
      file: "tests/contracts/history-macs.test.ts",
      test: "that are wrong are accepted by nobody, and nor is a chain that went on since it was looked at",
    },
  },
  {
    name: "more is accepted than the operator was shown",
    file: "app/history/anchors/accept-chains.ts",
    find: `if (!head || head.length !== to) return false;`,
    replace: `if (!head) return false;`,
    killedBy: {
      file: "tests/contracts/history-macs.test.ts",
      test: "that are wrong are accepted by nobody, and nor is a chain that went on since it was looked at",
    },
  },
  {
    name: "a rotation makes old MACs nobody's",
    file: "app/sealing-keys/rotate-keys.ts",
    find: `  await keepMacKeys(context);
`,
    replace: ``,
    killedBy: {
      file: "tests/contracts/history-macs.test.ts",
      test: "are kept in a rotation by a process that anchored nothing: a head under the dropped key is gone on from",
    },
  },
  {
    name: "a key is taken for another one of its name",
    file: "app/history/chains/mac-keys.ts",
    find: `.slice(0, FINGERPRINT_LENGTH)`,
    replace: `.slice(FINGERPRINT_LENGTH * FINGERPRINT_LENGTH)`,
    killedBy: {
      file: "tests/contracts/history-macs.test.ts",
      test: "whose key is lost are named with it, also where another key has its name, until the operator accepts what is there",
    },
  },
  {
    name: "each process anchors each hour",
    file: "app/history/anchors/anchor-history.ts",
    find: `      if (!isForced && !isDue(context, last)) return "not-due";
`,
    replace: ``,
    killedBy: {
      file: "tests/contracts/history-macs.test.ts",
      test: "come once an hour, whoever asks, and have what changed since the last",
    },
  },
  {
    name: "what is written while an anchor is made is in none",
    file: "app/history/anchors/anchor-history.ts",
    find: `accountId) }, length, anchor: null };`,
    replace: `accountId) }, anchor: null };`,
    killedBy: { file: "tests/contracts/history-macs.test.ts", test: "have an event that was written in that very moment the next time" },
  },
  {
    name: "an anchor of the future keeps all others away",
    file: "app/history/anchors/anchor-history.ts",
    find: `Math.abs(clock.now().getTime() - last.at.getTime())`,
    replace: `clock.now().getTime() - last.at.getTime()`,
    killedBy: { file: "tests/contracts/history-macs.test.ts", test: "come all the same where the last one is far in the future" },
  },
  {
    name: "a log without anchors proves a history",
    file: "app/cli/history.ts",
    find: `if (logged?.length === 0) return`,
    replace: `if (logged?.length === -1) return`,
    killedBy: {
      file: "tests/journeys/operator-history.test.ts",
      test: "a file without an anchor is no proof, and one that is not there is named",
    },
  },
  {
    name: "the log's level keeps anchors out of it",
    file: "app/server/start-anchors.ts",
    find: `log.level === "silent" ? log : log.child({}, { level: "info" })`,
    replace: `log.level === "silent" ? log : log.child({})`,
    killedBy: {
      file: "tests/journeys/operator-history.test.ts",
      test: "the log's anchors, of each stop at any level of the log, agree with the database, and a history that was cut off, rewritten, removed or restored is named",
    },
  },
  {
    name: "a download goes on with what happens after its reader's session",
    file: "app/history/json-lines.ts",
    find: `{ length: length ?? (await historyLength(context, about)) }`,
    replace: `{ length: length ?? 1e9 }`,
    killedBy: {
      file: "tests/contracts/history.test.ts",
      test: "a download that is read slowly has no event from after it was asked for",
    },
  },
  {
    name: "an export goes on with what happens after its reader's session",
    file: "app/account-life/export-account.ts",
    find: `historyJsonLines(context, account(accountId), { length })`,
    replace: `historyJsonLines(context, account(accountId))`,
    killedBy: { file: "tests/contracts/history.test.ts", test: "an account's export has no event from after it was asked for" },
  },
];
