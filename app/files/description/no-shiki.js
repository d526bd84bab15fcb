// In the build this stands in the place of shiki, which highlights code in thirty megabytes: rst-compiler asks it only for the names of
// languages, for a directive that to-html.ts takes away.
export const bundledLanguagesInfo = [];
