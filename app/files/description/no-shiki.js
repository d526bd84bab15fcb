// The build puts this in the place of shiki, which highlights code and has thirty megabytes. rst-compiler asks it only for the names of
// languages, for a directive that to-html.ts removes.
export const bundledLanguagesInfo = [];
