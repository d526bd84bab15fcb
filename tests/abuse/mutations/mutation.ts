/** One guard switched off, and the test that must notice. */
export type Mutation = {
  /** What is missing then, as a fact: `a TOTP code is good twice`. */
  name: string;
  /** The file, from the root of the tree. */
  file: string;
  /** The function, constant or class of that file in which the guard stands, where its text alone could stand elsewhere too. */
  within?: string;
  /** Text that stands there exactly once, however it is broken into lines. */
  find: string;
  replace: string;
  killedBy: { file: string; test: string };
};
