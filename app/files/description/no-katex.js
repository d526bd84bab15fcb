// The build puts this in the place of KaTeX, which sets formulas: to-html.ts removes the directive and the role that need it.
export default {};
