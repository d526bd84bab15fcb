/** The texts of a catalogue, each by its key. */
export function textsOf(catalogue: object, prefix = ""): [key: string, text: string][] {
  return Object.entries(catalogue).flatMap(([name, text]): [string, string][] =>
    typeof text === "string" ? [[prefix + name, text]] : textsOf(text ?? {}, `${prefix}${name}.`),
  );
}
