/**
 * Words that are adjectives and nouns, which the tagger's lexicon knows as adjectives only (the tags it was made from
 * have "potential" in "chemical potential" for one): the words around them decide.
 */
export const ADJECTIVE_NOUNS: ReadonlySet<string> = new Set(
  `
absorbent aggregate amateur analgesic analog analogue aromatic average blank classic collective complex composite
constant current derivative dual elite extreme female fluid functional hybrid ideal individual integral interior
intermediate inverse joint liquid lubricant male marginal median metric military minimum mutant native negative
opposite original positive potential preset prime primitive professional public reflex relative residual routine
simplex solid solvent square standard staple static subject surrogate token total transient triple twin universal
unknown variable visual void
`
    .trim()
    .split(/\s+/),
);
