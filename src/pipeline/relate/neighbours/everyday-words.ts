/**
 * Words that abstracts of every field use, whatever they are about. Chosen by measurement: over 100,000
 * abstracts, two papers of one group of authors share them hardly more often than any two papers do, and
 * an indexing collection of another decade and field uses them as well; words of one field were struck out.
 */
export const EVERYDAY_WORDS: readonly string[] = `
ability able absence access accommodate according account accumulated accurate accurately achievements achieves act actionable actually adapt
adaptable add addition additional additionally address adequate adequately adjust adopt advances advantageous advantages advent affect afforded agree
aims akin albeit alleviate allocate allows alongside alternative alternatively amount analysis analyze answer apart apparent appear applicability
applicable applications applied approach appropriate appropriately approximate arbitrary arise art aspects assign associated assume assumptions attain
attained attempt author authors automatically auxiliary available average avoid aware back background bad based baseline basic basis beat becoming
begin benchmark beneficial benefits best better beyond borrow breaking brings broad broaden broader brought building built byproduct calculate called
capable capacity capture careful carefully case caused celebrated central certain challenge challenging changes characteristics characterize choice
choose chosen circumstances classify clear clearly closed closely closer closest code coincide combat combination combining comes common commonly
community compactness comparable comparably compared comparison compatible compensate compensation competitive complementary complete completely
complex complicated components composed comprehensive comprehensively computationally compute concentrate conceptually conclusion conditionally
conditions conduct confined conform confusing connections consequence consequently consider considerable considerably consideration consistent
consists consolidate constituent constitutes construct construction contains context continuity contrary contrast contribution convenient conversely
core cornerstone correct correctly corresponding cost counter create criterion critical critically crucial crucially cumbersome current currently
custom data dataset deal decide decline decrease deeply default defined delve demonstrate denotes dependent depends derive describe descriptive design
desirable desired despite determine detrimental develop deviate devoted differ difference different differentiate differently difficult difficulty
diminishing direct direction directly discern discriminate discuss discussion disparate disregard distinct distinction distinctive diverge divide
dominant dramatic dramatically drastically drawn due earlier ease easier easily easy effect effective effectively effectiveness efficiency efficient
efficiently efforts elegant eliminating elimination emergence emerging emphasis emphasize empirical empirically employ enables encourage encouraging
end endeavors enforce enormous ensure entails entire equally equivalent equivalently especially essential essentially establish evaluate evaluation
evidence ex examination examine examples excellent except exciting excluding exemplified exhibit existing expand expected expensive experiment
experimental experiments explicit explicitly exploit explore extend extension extensive extensively extra extract extremely facilitate fact facto
factors fail fairly fall far fashion fast faster favor feasible fewer field final finally find finding findings finer fixed flexibility focus
following form formalism formalize formation formulate formulation forward foster framework free frequent full fully fundamental fundamentally
furthermore gap gather general generality generalize generally generate generic getting github give global globally goal going good great greatly
ground growing guarantees guess guided guidelines handle happens hard harm heavily help helpful henceforth hereby high higher highlight highly hints
holistic https hurt hypothesis hypothesize idea ideal ideally identify ignore illuminate imagine immediate immediately impact impede implement
implications implies importance important impose impossible impressive improve improvement inability inaccurate including inconsistent incorporating
incorporation increasing increasingly independent independently indispensable indistinguishable individual individually induced ineffective inevitable
inevitably inexact influence influential information inherent inherently inherit initial initially innate input inside insights inspiration inspired
instantiate instantiation integrates intended interest intricate intriguing intrinsically introduce introduction intuition intuitively investigate
involves isolated isolation issue iteratively joint jointly justification justify keeping key know known lack large largely larger late latest latter
lay leading leaves led left lets level leveraging lies limitations limited linearly link literature little local long longer look losing lost lot low
lower lowest main mainly major majority maker making manner markedly maximally mean measure mechanism medium meet members mentioned mere merely method
methods meticulous meticulously mid minor mis misaligned mitigate model modern modifications modified mostly motivated motivation multidimensional
multiple myriad naive naively narrow natural naturally nearby nearly necessary necessity need negative negatively new nonetheless nontrivial normally
notable notably note noteworthy noticeable noticeably notoriously novel number numerous objective obscure observations observed obtain obvious occur
off offers offs offset ongoing open opposed opposite optimally options order organized original originally originating outperform outperforms output
overall overcome overly page paid pairs paper parametrized paramount part particular particularly partly past pave paving perfectly perform
performance period permits persist perspective phenomenon piece pinpoint pivotal plain play plethora plus point pointwise poor poorly popular portion
possess possibility possible potential potentially power powerful practical practice preceding precisely predominantly presence present preserving
prevail prevalent previous previously primarily principled prior problem problematic procedure proceeds process produce progress project promise
promising pronounced proper properly properties propose proven provide proximity publicly purely purpose pursue put quality quasi question quickly
range rapid rapidly rarely rate readily real reasonable reasonably received recent recently recognize reconcile recover reduce reduction refine
reflect regarding regardless related relations relationships relative relatively release relevant relieve rely remains remarkable remarkably remedy
replace repository require requirements rescaling researcher researchers resemble resolve resort respect respectively rest restricted result results
retaining reveal revisit revolutionize rich role rough roughly satisfactory satisfy say scale scarce scenarios scheme score seamless seamlessly seek
select selection self seminal separate serious set severely shared sharper shed shelf show shown side significant significantly similar similarity
similarly simple simpler simplest simplicity simplified simply simultaneous simultaneously single situations size slight slightly slow slowly small
smaller smoother smoothly solely solution solve somewhat sophisticated sota source speaking special specially specific specifically specified spread
standard start state status stay stems step straight straightforward strategy strengthen strengths strict stringent strong stronger structurally study
subsequent substantial substantially subsumes succeed success successful successfully suffer suffices sufficient sufficiently suggest suitable
summarize superior supplement support suppose sure surprising surprisingly systems tackle tailored take taken target task techniques tell tend terms
thereby things thorough thoroughly tied tightly time to today tolerance top trade tradeoff traditional transform treat tremendous trend trivial true
truly tunable turn types typical typically ubiquitous unable unavailable unchanged undergo underlying undermine underpinning underscore understanding
unexpected unexplored unified universally unknown unprecedented unrelated unreliable unsolved unstable unsuitable updates useful usual usually utilize
validate value vanilla variants variations variety varying vast vastly version viable virtually vital want way weak weaken weaker weaknesses website
wide widely wider widespread wish work worth wrong years yields
`
  .trim()
  .split(/\s+/);
