// The thread of estimate-score.ts. JavaScript, because Node loads it by itself: from the source in development and tests as
// from the build folder.
import { parentPort } from "node:worker_threads";
import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import * as common from "@zxcvbn-ts/language-common";
import * as english from "@zxcvbn-ts/language-en";

/** Of the ways to read digits and signs as letters, so many are tried: the estimate takes about twice as long with twice as many. */
const MOST_SUBSTITUTIONS = 4;
/** The time grows faster than the length; 64 characters that are not easy to guess decide enough. */
const MOST_CHARACTERS = 64;

const estimator = new ZxcvbnFactory({
  dictionary: { ...common.dictionary, ...english.dictionary },
  graphs: common.adjacencyGraphs,
  translations: english.translations,
  l33tMaxSubstitutions: MOST_SUBSTITUTIONS,
});

parentPort?.on("message", ({ password, words }) => {
  parentPort?.postMessage(estimator.check(password.slice(0, MOST_CHARACTERS), words).score);
});
