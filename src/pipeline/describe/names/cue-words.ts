/** The words around a name that tell what is said of it. Lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const FORMS = (stems: string): ReadonlySet<string> =>
  set(
    stems
      .split(/\s+/)
      .flatMap((stem) =>
        stem.endsWith('e')
          ? [stem, `${stem}s`, `${stem}d`, `${stem.slice(0, -1)}ing`]
          : stem.endsWith('y')
            ? [stem, `${stem.slice(0, -1)}ies`, `${stem.slice(0, -1)}ied`, `${stem}ing`]
            : [stem, `${stem}s`, `${stem}ed`, `${stem}ing`],
      )
      .join(' '),
  );

/** "we propose X": what follows is new. */
export const PROPOSING = new Set([
  ...FORMS(
    'propose present introduce develop devise unveil release contribute open-source coin describe pioneer put',
  ),
]);

/** "we build X": what follows is new when it has a name of its own. */
export const MAKING = new Set([
  ...FORMS(
    'design create construct curate formulate formalize formalise establish publish collect derive implement offer provide define announce compile assemble explore publicize train invent advocate suggest',
  ),
  'build',
  'builds',
  'built',
  'building',
]);

/** "a method called X". */
export const NAMING = set(
  'called dubbed termed named coined denoted namely titled entitled abbreviated nicknamed christened codenamed',
);

/** "which we call X". */
export const CALLING = set('call term name dub denote coin abbreviate title');

/** Nouns that a new thing is an instance of. */
export const HEAD_NOUNS = set(`
algorithm algorithms framework frameworks model models method methods approach approaches technique techniques strategy strategies network networks architecture architectures
system systems mechanism mechanisms module modules loss losses objective objectives layer layers paradigm paradigms scheme schemes pipeline procedure protocol metric metrics
measure measures score scores index estimator estimators optimizer optimizers classifier classifiers detector detectors encoder encoders decoder transformer transformers tool toolkit toolbox library
package platform software engine agent agents simulator environment environments benchmark benchmarks dataset datasets data-set corpus corpora database collection suite testbed testbeds task
tasks challenge challenges resource resources repository language representation representations kernel regularizer regularization attack attacks defense solver solvers sampler planner policy prior
formulation perspective concept notion term baseline baselines recipe codec tokenizer generator embedding embeddings ontology taxonomy graph
lexicon treebank family series variant variants game interface application app service workflow principle theory program component version extension adapter adapters
prompting tuning fine-tuning learning training pre-training pretraining distillation sampling search attention memory operator unit block head backbone
regression inference process assistant solution plugin plug-in procedure test statistic criterion bound descriptor descriptors feature features predictor predictors ensemble ensembles machine machines
lemma transform transformation filter filters codebase infrastructure compiler runtime dataset1 set sets`);

/** Nouns of things that are made rather than thought of. */
export const RESOURCE_NOUNS = set(
  'benchmark benchmarks dataset datasets corpus corpora database collection suite testbed library toolkit toolbox package platform repository simulator environment challenge treebank lexicon ontology',
);

/** Words at which a noun phrase ends. */
export const STOPS = set(`
of to that which where who whose for with in on from by via using based while when as through under upon into across over among between against without within
is are was were be being been can could may might will would should shall has have had do does did and or but because since so thus hence therefore if whether
wherein whereby at than during after before about towards toward along beyond it its they their we our us this these those there such not inspired built designed trained motivated consisting comprising
containing capable able leveraging enabling combining aiming aims allowing it's built-in tailored built composed covering spanning targeting featuring integrating incorporating i.e e.g including utilizing employing`);

/** Determiners and adjectives of novelty before a noun phrase. */
export const DETERMINERS = set(
  'a an the our this its new novel first simple two three four five several another and both',
);

/** Verbs a paper uses of its own system: "X achieves", "X consists of". */
export const SUBJECT_VERBS = set(`
achieves achieve outperforms outperform obtains improves improve enables enable reduces reduce consists comprises learns uses utilizes leverages employs combines provides offers performs
surpasses exceeds attains delivers demonstrates shows exhibits yields generates integrates incorporates extends introduces builds adopts addresses allows first can is has contains includes covers
consistently significantly effectively also further significantly adds applies performs predicts treats exploits maintains scales supports requires saves selects converges guarantees marks unlocks produces
decomposes formulates models captures trains runs adaptively dynamically explicitly jointly only does outputs generalizes serves aims works achieved outperformed improved models redefines employs
features spans reveals benefits encodes aligns handles accelerates prevents preserves explores operates takes optimizes estimates leads boosts satisfies parameterizes relies provably greatly substantially not compares transfers remains`);

/** Words before a name that say it is somebody else's. */
export const PRIOR = set(`
like unlike existing popular standard vanilla original previous prior over than outperforms outperform outperforming surpasses surpass surpassing exceeds beats existing conventional recent traditional
state-of-the-art sota established famous celebrated classic well-known widely-used upon extends extending baseline baselines classical compared versus vs`);
