/** One guard switched off, and the test that must notice. */
export type Mutation = {
  /** What is missing then, as a fact: `a TOTP code is good twice`. */
  name: string;
  /** The file, from the root of the tree. */
  file: string;
  /** Text that stands in the file exactly once. */
  find: string;
  replace: string;
  killedBy: { file: string; test: string };
};
