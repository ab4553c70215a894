/**
 * The tables of the part-of-speech tagger, made by machine: counts of the tags that wink-nlp 2 with
 * wink-eng-lite-web-model (MIT) gives to public abstracts of several fields and to the glosses of
 * WordNet 3.1, participles before nouns counted as adjectives. Not for editing by hand.
 */

/** Cost of a tag after two others: 13 × 13 × 13 characters, (code − 35) / 6 nats. */
export const TRANSITIONS =
  "/D</;N,=929H*)1;1?D2F@5>I+':5=:Q+AD8;L51<0+2@//=65H58E1(1D02;7@F1.<37AK7EE9LV&+4-4::A*8KSAF&9+>9B<CNUKF@78?$3X;I9FCU9)</+6?<07FAE@@]E$3xRUm]TGN4<<0;J/C:3?B'30721:10,29<~,?<-:K->;4;J+0*A2B@6IC8>K)%546BR4BK8AH8/7/-3;1.?98G27>3%5T58?<DM6-282?B6VE2=>(-.-5;4@*:OSAC'4);;@@PXaaRF59>$3a:NAXGa:/'10::>4:NH?A?L?$/hKN]faEX0.?4:74BK6BA'/,:/6820139>~,C<0<T+B;4:J+'082?H5GA7AK.$84>ER:TL;FM:0@3-5G03<26H,1@(/3C27=;8G5):5/=B5G?=9F*,4/3<7=*4DU3;&8+@9C;WaJhFF0C8&4F3DDB?]0/?&02DA5:ECHB=M@$3pRLdnMDJ+9:5=R7PN;FL&03.31?11.0;;~*?82:T,>;39J.,.84=D0=>77I*&92??P/BM56N44?1/3F+2=52M17C**4?15?::I7)9+:<@1LG<<D/-6-599=(9EI@?'6)?7DCCNVUDH)=/.7J0>CE2P3/20-6A7,/?DE:=X7$1R?CSVPEF-;56;D2AA6>?'3.611;0/.2:=~*=5-=N.6=5=N.,/<+:J7VA5BJ,'83>>K/=H59O1/:057A,+856J46B,,1D-5;9AH0(715@>4XG?UA*-8-18=9)8GKB@&7*>9@AAILVFE1C7$5O@MDFGOA690/*A9.0C4G?Ag9$0iFA]gFHF.?=(=S4AG8CF+44224?3-)7<C~,<:09H,?=6;L+*183@D.JR5PZ+$62FBNH[L<PN;,73,6B0/<95X77<'*6J:9?AHN4'1/;AI3?P5MM11658?/9'3[aHD(4+B=E=GP:8I-.<9&0U?DCMBU:1..45*<2:Q?A:A[B$2]IBQ[U?:-=14381JH3H?)-14052.142AA~)=72<H.;<3:F-+091>?1H>2?H+%60>EQ?BM8PK8+8.88@2+98>F62;(+95=5@==;<(6.:<=6CN:JB,-9/76.3+6?@D:'4)=9@BCKSYEE(8-1:G739BBJ4.9.,5C,1:A9Q<9^7'.aCAU_D-;1<;6>J3IC5=A%0044313205=/x+?9/<M*>:6;H/'-72@D6MC6@K1$72@BE=MQ9GH=-;--7>.7C1>?23@%/7J@FN9PS=&719<>9ND<ED/+;19A>5)0;bH:&5*:><CL_MgLB+B1'6[E>IDIA7.3/-3=;,5HFH49Y7%0]HAPYTH5+:8:HV;TB9D:&+1/1385225=7u/C?)5Q-?A68R.*3;)3E7ML;?G1$83AGR8HL;7N<26003<4)737E=9N3$<M>AJADR>);/17C7KK>9=+-5-1::B(8KFJ='6*89?C>]dKAU8I=$7cMJJ@@LG.44*4@70.L<K9@gC$0iKN]MaHF.:>/AI5GE;EC&24511701*5;?y(?71<O.>9;>H-+0<,7A6KF>@F+%82=EQ9?L?AM6-:.44@2+588J85A,(5B65:<;I5+615<B6[A@M@(-8-389;)9QMD;'5)<:ABEIWSDD):1(6mCHFKFSE14204K=*+QC@B;e8%0g73@eBT8/::+:T1?@:DD),9970+/;81D@x*729=E0+4:CK2*0:1>D2FC5AK++;7@8Z+8@20[--;.56D3)79CJ97C0%8B;;D<EK?*9/8?@1HH;ED)+-/:;B8*>?W<:%>+@=QI@]cdU=)B.)8U?D7MBV:,5/,54;03D:C==W>$.YF>MWRFI0<975C0CB5B<'117.2410/2:8j-B:19M,==6<9*,3<1<L3CC6?>(&64H?T2MD4?>42;203J1(>?8997@,.4H03::@//,;28AC5KJ9G<'.306;;<(:I@1C&9*<=E=GPWX=H/B9%2V<DDN=?6044-6>=/9BE*89Z9%7]HAPZT,L/767D86J?;H/',/02383137?3~+;91>909<5=E)+49/<D5EH9HL('32>;R/<G7BF1/9005>-,687F69=4/5D436>B?'1<68EC6OH;MG%-7/3;;<(7MNE@&6*=:B>ENSTK@0C8%2[IRCPIT>-5/-1:7/2@?B73S=%4WI1@NPPH5>@7EG@DH@]B$8*639B0-.=DN~";

/** Words whose tags their ending does not tell, by signature. */
export const LEXICON = `
A0 abbreviated abject able abnormal abrupt absent absolute absorbent abstracted absurd abundant academic accomplished accurate acrid active actual actuated acute acyclic adaptive addicted additional adequate adipose adjacent adroit adverse afire afloat aforementioned african aggregated agile airborne airtight akin alarming alcoholic alert algebraic algorithmic alien alkaline alleviated alpine amateur amazing ambient amino ample amusing analgesic analog analogue analytic analytical ancient angled angry angular annoying annual anthropometric antiport antique antitrust apparent applicable appropriate approx arbitrary arched architectural arid armed armored aromatic arrogant articulated artificial aspiring assorted astonishing astounding asymmetric asymptotic atomic attendant attractive auditory augmented authenticated autoimmune automatic autonomous autoregulated auxiliary available average awake aware awkward baked balanced bald bandlimited baroque barren basal basic bearded behavioral beneficial benign bent bespoke beveled bicolor biconnected bidirectional bigger bilinear billiard binding biological bipartite bipinnate bivariate bizarre blackish bland bleached blind blonde bloodsucking bloody blue bluish blurred blurry bold bony boolean boring bounded bovine brackish braided braised brighter brisk bristly broad broadband broader buoyant burnt busy cadastral canonical capable carbonated cardiac carefree careful carotid castrated catastrophic causal cellular centigrade central certain certified chaotic characteristic charming chartered cheap cheaper cherry chief ciliary circular civil civilian clandestine classic classical classified clausal clawed cleaner clearer clever clinical clouded cloze coagulated coarse coarsened coastal coated cochlear cognitive coherent cold colder collaborative collective collinear colocated colorimetric colossal columnar combinatorial commanding commensurate commercial common commonplace commonsense communist compact comparable comparative compatible compelling competitive complementary complex compositional comprehensive computational concave conceited conceptual concerned concise concurrent conditional confident configured conflicting confounded confusing conjugated conjunct consecrated conservative considerable considerate consistent consolidated constant constricted consuming contemporary contextual continual continuous contradictory contrastive contrived convenient conventional convex convexify convincing cooler cooperative coplanar corporate correlated corresponding corrupted corrupting cortical costly counterfactual covert coveted cowardly craniometric creative crisp critical crowded crucial cruel crumpled crystalline cultural cumulative cunning curdled curly current curved curvilinear cyclic cymose damaging daring dark darkened darker daunting decayed decentralized decumbent definite defocused defuzzifier degraded degrading dehydrated deliberate delicate dense dependent depressing derivative deserving desirable desperate detailed deterministic devastating devoid diagnostic different differentiable differentiated difficult diffused digital dimensional dimensioning dingy directional dirty disadvantaged disappointed disappointing discerning discrepant discrete discriminative disentangled disgusting disjointed disliked disordered disorderly disparate dissimilar distant distinct distinctive distinguishing distressing distributional diverse diversified diving domed domestic domesticated dominant dominating domineering dormant dorsal downy drab dramatic drunk dual due dumb dummy duple dynamic dynamical eager earthly easier eastern economic edgy edible edited educated educational effected effective efficient eighth elaborated elderly electric electronic elegant elicited elite elliptic elongated embarrassed embarrassing emergent emotional empirical emulated engaging enlarged entertaining entire environmental epistemic equal equidistant essential esteemed everyday evident evil evoked excellent exceptional excess excessive excited exciting exorbitant expedited expensive experimental explicit expressive exquisite extant extensive external extinct extravagant extreme extrinsic fab facial factual faint fairer familiar fancy fascinating fat faulty favorite feasible feathery federal federated feline female feminine feminist few fewer fierce fiery fifth final financial finite fisheye flattering flavored flexible flint flourishing fluffy fluid flushed focal focussed fond foreign forensic formal formalized forthright fortunate fractional fractured fragrant frail frank fraught french frenzied friendly frightened frustrated frustrating functional fundamental fundamentalist funny furry fused fuzzifier fuzzy gaussian generalized generative generic genetic geniculate gentle genuine geographic geometric gifted glad glazed global globose gloomy glowing golden gradual grammatical grand graphical gray great greater greedy green greenish grey greyish gridded grim guiding guilty hairy handheld handmade handwritten harmful harsh hashed healthy hearty heated heavenly heavier heavyweight hefty heterogeneous hierarchical higher highest historical hollow holy homely hoofed horned horny hot huge human humane humanitarian humble humid hungry hybrid hydrated hyperbolic hyperlinked icy ideal idealized identical idle ignorant iliac illicit illuminated illuminating imbalanced immature immediate immense immoderate immune impending imperfect implicit important impractical imprecise impressive improper impure inaccurate inadequate inappropriate inarticulate incised inclement incoherent incoming incomplete inconsiderate inconsistent incorrect incremental incumbent indefinite independent indeterminate indifferent indirect indiscriminate indistinct individual individualized indoor inductive industrial ineffective inefficient inert inexact inexperienced inferior inflamed inflected informal informative informed inherent inhibitory inlier innate inner innovative inputted insane inscribed insecure insignificant insincere inspiring instant insufficient intact integral intellectual intelligent intense intensive interactive interdependent interested interesting interim interior interlaced internal international interpretable interrelated intoxicated intricate intriguing intrinsic introductory intuitive invalid inverse involved irregular irrelevant irreverent irritated isotropic jittery joint jointed juicy keen key labored laminar landlocked larger largest lasting latent latest lavish lax layered leafy learnable leathery leavened legal legged leisurely lesser lewd lifelong lightweight likeminded limp linear linguistic lip liquid lite livelier lively livid lobed local lofty logarithmic logical lonely longitudinal longstanding longtime loopy looser loving lubricant lucid lumbar lunar lurid mad magenta magnetic main major male mammalian manoeuvring many marginal marine maritime masculine massive mathematical maximal meager meaningful mechanical median mediated medical medieval mediocre menacing mental mere merry metabolic metric metropolitan micro microfabricated micromolding mid midwestern mild milder militant military mined miniature minimal minimum minor mislabeled mitigated mobile modern modest modular modulated moist molecular molten monetary monthly moral morbid mottled multidimensional multifaceted multilevel multilingual multipartitioned multiphase multiple multiplicative multitier multivariate mundane musical mutant mutual myriad naive naked narrower national nationwide native natural naturalized naval neat necessary negative neighbouring net neural neuronal nice nimble ninth noised noisy noncollocated noncommissioned nonconforming nonconvex nondegeneracy nondeterminism nondiscount nonemptiness nonempty nonequilibrium nonlinear nonminimum nonparametric nonparametrics nonrandomized nonrigid nonsmooth nonsquare nonstandard nonstiff nonsymmetric nontrivial nonuniqueness nonzero normal northeastern northern northwestern nuclear numb numerical numerous obscene observant observational obsolete occluded odd offline oily old older olfactory ongoing online opaque operant operational opportune optical optimal oral orderly ordinary organic organizational original ornate orthodox orthogonal other outdated outdoor outer outlying outstanding ovarian ovate overfitted overhand overlapping overparametrized overriding overseas oversimplified overt overwhelming own painstaking pallid palmate panoramic parabolic parabolized parallel paralyzed parametric paramount parasitic parotid partial particular passive paved peculiar pecuniary pedestrian perceptual perennial perforated perfumed periodic permanent persistent personal personalized perverse photographic photometric physical physiological pickled piezoelectric pinkish pinnate pinnatifid pivotal planar pleasant pleasing polar polite political polyphase poor poorer popular populated positional positive possible postconditions posteriors posttreatment potential powdered powdery practical precalculated precise preconditioned predictive predisposed premature premier preset previous prickly primal primary primitive principled pristine private privileged probabilistic problematic procumbent professional profound profuse progressive prohibitive prominent promising prone pronounced proper protective proud prox proximal psychological psychomotor public puffed puffy pure putrid quaint qualitative quantitative quantized quasi racemose radiopaque ragged rampant rancid random randomised randomized ranking rapid rare rational raw ready realistic rear reassuring rebinning recent reconstructed rectangular recurrent recursive redbrick redundant reflective reflex refractory refreshing refrigerated regional regular regularised relational relative relaxed relaxing relevant reliable reluctant remarkable remarked remote representational requisite residual resistant resolute resonant respective restrictive retail retarded revealing reverberant rewarding rheumatoid rich richer ridged rigid rigorous ripe roasted robotic robust robustify rounded routine rude rugged runaway sacred sad safe safer salty same satisfactory sauteed scalable scalloped scaly scandent scant scared scarlet scholarly scientific scorched scripted sculptured seasoned secluded secondary seeming segmented selective selfish semantic semiarid semisolid semitransparent senior sensitive sensitized sensorimotor sensory separated sequential seventh several severe sewn sexual shallower shaped sharpened sharper sheltered shiny shipboard shocking shorter showy shredded shrewd shrubby sickly sieving sigmoid significant silvery similar simple simpler simplest simplex simulated sincere single sinister sixth skilled slanted sleek slender slick slight slimy slippery slower sluggish sly smaller smallest smoother soaked sober social socialist softer solar sole solemn solid solvent soothing sophisticated sordid sore sorry sour southeastern southern southwestern sovereign soviet spaced sparkling sparse sparsify spatial spatiotemporal special specific spectral spectrometric speedier spicy spiked spinning spiny spirited splendid spongy sprawling stable staggering stale standard standardized staple starry startling stately static stationary statistical steadfast steep stenosed stereotyped stern stewed stinging stochastic stony stormy straightforward strange strategic stratified stray streamlined strict striped strong stronger structural stumbling stunning stylized subclavian subject subjective sublime submerged subordinate subsequent substandard substantial subsurface subterranean subtle suburban successful successive succinct sudden sufficient suitable sullen sunny superb superhuman superior supersaturated supine supreme surgical surmounted surprising surrogate sweeping sweetish swift swollen symbolic symmetric symmetrized synaptic syntactic synthetic synthetized systematic tabled tabular tailed tall taller tame tamed tapered tart tattered taut tawny technical temperate tempting tensorized terrestrial terrorist tertiary textual textured theoretic theoretical thermal thickened thinner thorny thorough thoroughbred tiered tighter timely timid tiny token tolerant top topological total tough toxic tractable traditional tranquil transcribed transient transparent transversal transverse triangular triangulated trifoliate trigonometric triple trivial trojan tropical troubled troubleshooting troubling truer truncated truncating tufted twin twisted typical ugly ultimate ultra ultrasonic unaccustomed unadjusted unaffected unaided unanswered unanticipated unauthorized unaware unbalanced unbiased unbounded unbranched uncensored uncertain unchanged unchanging unclean unclear uncluttered uncommon uncompromising unconcerned unconditional unconnected unconstrained uncontrolled uncorrected uncorrelated uncorrupted uncoupled uncouth uncultivated uncut undamped undecided undefined undercover underdamped underdeveloped underground underwater undesired undetected undeveloped undifferentiated undirected undivided undomesticated undue unedited unemployed unexpected unexplored unfailing unfair unfamiliar unfit unfocused unforeseen unfortunate unfriendly ungainly unguided unidentified unified unimodal unimportant uninfluenced uninteresting uninterpreted uninterrupted uninvited unique universal unjust unknown unlabeled unlabelled unlearned unlikely unlimited unmarked unminimized unmodelled unnecessary unobserved unobstructed unoccluded unoccupied unordered unorthodox unpaired unparalleled unpleasant unposed unprecedented unprepared unprotected unqualified unrealized unrefined unregularized unrelated unreported unrestricted unripe unruly unsafe unsatisfactory unsatisfied unsatisfying unsaturated unseen unsettled unsolved unspecified unstated unstructured unsupervised unsupported unsymmetric untapped untied untouched untrimmed untroubled untrue unused unusual unvarying unwanted unwarranted unwilling upfront upper upscale urban useful usual uterine utilized vacant vague vain valid validated valuable variable variegated various vast vehement velvety verbalized verbatim verbose versatile vertical vibrant vigilant virgin virtual viscid visual visualized vital vivid void volumetric vulgar warmer warped warty watertight watery wavy waxy weak weaker weighted weighty weird western wet white whitish wholesale whorled wicked wideband wider widespread willing wiry wise wooden woody woolly worldly worldwide worn worth wrinkled yellow yellowish young younger zeroth
A0N3 consummate groundbreaking null prescription
A0N3V9 volunteer
A0N4 dozen nasal shrill
A0N4R1 haphazard zigzag
A0N4R2 plumb
A0N5 carboxyl eleventh resultant subsidiary
A0N6 anterior twentieth
A0N7 haploid tantalizing
A0N7V5 elevated
A0N8R6 wild
A0N8V8 trusting
A0N; posteriori
A0N< u
A0N= future latter
A0N> composite fake former optimum secret
A0N? manual
A0P4R6 ill
A0R0 deep fastest long plain stark
A0R0V; best
A0R1 east false flat last loud overall small soft stiff tight
A0R1N= fourth
A0R1V< thin
A0R2 deadly extra hard heavy high large little mighty nearby powerful sure
A0R2N? past
A0R2V7 better
A0R2V: clear
A0R2V; low
A0R2V< fine
A0R3 late lowest next quiet sharp short straight true
A0R3P7 new
A0R3V8 warm
A0R3V; bitter direct double full
A0R3V< light loose
A0R4 asleep bad daily dead deeper good likely quick scarce second worst
A0R4N< whole
A0R4V9 sheer slow
A0R4V; rough
A0R5 big fresh real such
A0R6 consecutive downward early fair nearest southeast square steady third weekly wide worse
A0R7 downstream overnight
A0R8 opposite
A0R8V= free
A0V1 anticipated associate backpropagated blasting braking brave buckling burgeoning checkpointing circulating clustered collapsed collocated compromised constrained contaminated continued converged discounted enhanced enlightening equalized fertilized fluted graduating granulized imagined increased inhaled knitted learned lifted linearised misspecified parametrized parsed pointed prespecified presumed printed profiled programmed recurring repainting retiring retrieved rotated saturated scattered sliding sparsified specified stacked staking stalked stimulated swapped targeted tempered toasted tracked understudied untimed vectorized whining whipped
A0V1N7 starving
A0V1N8 surviving
A0V1N: flattening gating
A0V2 accelerated amortized annotated beaten blunt budgeted buffered buffering closed composited curated dedicated digitized dilated directed disparaging dispreferred distracted distributed dubbed enriched expected filtered flared frozen gated heightened imaged impaired improved interfering intertwined miscalibrated modified monitored normalized ordered paired paraphrasing pivoting predetermined predicted prescribed prioritized projected pruned reciprocating refined regularized revised ruptured saturating segregated shared simplified skewed snaking spotted squared superimposed synthesized tangled trusted underlying underparameterized wedged wrecked
A0V3 advanced aggregate annealed anonymized backdoored bidirected cloned colored complicated condensed convoluted degenerating delayed denoised designated deviated discretized endangered factored fixed flattened hallucinated handcrafted isolated iterated labelled memorized nominated overarching overparameterized penalized pipelined precomputed proposed recalibrated renewed rocking sculpting shortened shuffled solidified specialized stolen subsampled suspected tagged thinned thresholded underdetermined undersampled unnormalized veiled vibrating
A0V3N: offending
A0V3N; revolving
A0V4 advertised approximate cached camouflaged censored centralized cited clipped exponentiated factorized grated imputed inflated inpainted interviewed labeled marginalized masked minced misguided nuanced patrolling poisoned pretrained privatized purified purported raging rekeying relaying sized structured sweetened timed welded
A0V4N9 rattling
A0V4N= succeeding
A0V5 binarized bundled customized decorrelated deferred desired embodied flex flush halftoning halting hidden interleaved laminated mashed mellow nurturing overparametrised rectified rediscovered refracted retired secure uncalibrated underutilized watermarked
A0V6 automated bracketed cascading chase correct damped encrypted flawed kernelized medicated pooled prearranged predefined publicized seeded separate slim spare syndicated unmasked voxelized walled
A0V6N; disabled
A0V7 coordinated linearized logged moderate networked overlapped polarized unmodeled upholstered
A0V7R6 clean
A0V8 alternate cantilevered charting complete concentrated crimson disturbing empty frequent materialized minted mock preferred prolonged pulsed purple scavenged stepping striated unannotated uncurated wrinkling
A0V8R5 close
A0V9 abstract alleged biting calm contextualized distorted enlisted exaggerated lean liberated pale pretend
A0V: brown con concrete dry gross lighter misleading narrow smart unrolled wrong
A0V; biased blank confused easy fitting flip folding initial limited open pink red smooth supervised tired utter wheeled
A0V< bare brief computerized exact grave infected localized lower mitigating mixed prime sick
A0V= black dull entangled general intermediate neighboring perfect striking tense
A1R0 earliest sweet thick
A2R0 longest
A2R0N9 first
A3R0 bright less
C0 and but either if minus nor or plus since though versus while
C0I7 because
D0 a all an another any both da each every neither no some the these those whatever
D0O2 this
D0O3 whose
I0 aboard above across after against albeit along alongside although among amongst around at atop before behind below beneath beside besides between beyond by circa despite down during except from in inside into near nearer notwithstanding of off on onto over per than through throughout toward towards under underneath unless unlike until unto up upon via whereas whether with within without
I0A< outside
I0C2 for
I0N5 vs
I0R1C4 as
I0R3 about
I0R4 out
I0V9N< like
M0 billion eight eighteen eighty eleven fifty five forty four fourteen hundred million nine ninety one seven seventy six sixteen sixty ten thirteen thirty thousand three trillion trillions twelve twenty two zero
N0 a.d abilities ability absence abstracts accident accuracy acquisition actions activation activities activity adaptation addict addition admiral advancements advances advantage advantages advent adversarial adversary advertising aerodrome aerostatic afterpotential agaric age agent agentic agents aggregates aggregation aircraft akinetic al alarm aleatoric algorithm algorithms alignment allele alloy ally ameliorating amends amodal amount anaesthetic analysis anarchy angiographic angle angles animals animating annealing anniversary annotation annotations anomalies anomaly antialiasing antihypertensive antimicrobial apolar apothecary appearance applicability application applications approach approval approximation approximations architect architecture architectures archive area areas arm arms army array arrival arsenic art artefacts artery article artifact artifacts arts ascent aspect aspects assembly assumption assumptions attacks attention attitudes audio augmentation author autoencoder autoregressive autoregulatory avatar avenue avg axle b baby backbone backdoor backgrounds ball bandit bandits bandwidth banking bar barrier baseline baselines bases basis batches bathing battle beam behavior behaviors behaviour belief bells belly benchmark benchmarks biases bicarbonate bichromatic bicubic bijective bike bile bilevel billing biomechanical biophysical biopsy biorthogonal biotechnological bisimilar bit bitonal bits ble blessing blocks blood bloodshed blossoming bodies body bombing bonding books bottleneck boundaries boundary bounds box boxes boy boyfriend bracts braid brain brainstorming branches brandy bread breast broadcasting budget bug burden burglar burial bursty bus business businesses c cable cal calendar calibration camera cameras campaign camping canal candidate candidates candy capabilities capability capacitative capacity car carbonate card cardiological career carpeting carrier case cases casing cataract cataracts categories category catenary catering caterpillar cattle ceiling cell cells census cent century cepstral certainty certificate certificates chain chains challenges channel channels character characteristics charges charts chattering cheating cheese chest child children chocolate choice choices chromosome cid cient circuit circuits city class classes classification classifier classifiers cleric client clientele clients climate clinic clique cloning cloth clothes clothing clotting cloud clouding clouds clustering clusters coating code codec codes coefficient coefficients collar collection coloring combination comedy commentary commerce commissioning communicates communication community companies company comparison comparisons completion complexity component components composition compounding compression compressive computation computer concept concepts concert concerts conditioning conditions condyle confidence confining conflicts confluent conformal conformational connec connection connections conquest consensus consistency constraint constraints construction consulting contacts contempt contents contest context contexts continent contribution contributions controller controllers controversy convective convergence convolution convolutional cooking copositive core cornmeal corollary correction correlates correlation correlations correspondence correspondences corrosive cortex cost counselling counteracts counterpart counterparts country coupling courses courtesy covariance covariate covariates coverage creed crew criteria criterion critic crocodile crossmodal crystal cue cues curtain curvature curve curves customer customers cyclotomic d daisy dancing data database databases dataset datasets day days death debate debt decade decades decision decisions decoder decomposition defect defense deferral deformation deg degradation degree degrees delay delays delivery demonstrations den denial denoises denotational density dependence dependencies deployment depth descent description descriptions deserts dessert desserts destiny details detection detective detector detectors detergent determinant determinantal development developments device devices devising dialect dialects dialogical dictionary dielectric diffeomorphic difference differences differintegral difficulties difficulty diffusion digit dihedral dimension dimensionality dimensions direction directions disapproval disc discontent discounting discovery discrepancy discretize discriminant disease diseases dish disorder disrespect dissipative distance distances distillation distortion distribution distributions district districts dithering diuretic divergence diversity dividend dividends doctorate doctorates doctrine documents dollar domain domains dome door doses drilling ducts duke dwelling dy dynamics dynasty e ear ears echographic ecliptic econtent edges editing effect effectiveness effects efficacy efficiency effort efforts egg eigenstates eigenvalue eigenvalues electromyographic electrophysiological electropneumatic element elements embeddings employees encoder enemy energizing energy engine engineering ensemble ensembles enterprise enterprises entropic entropy environment environments epicardial epilepsy epipolar equation equational equations equilibrium equirectangular equispatial equivariant eral error errors esophagus estate estates esthetic estimation estimator estimators estuary et etching evaluation evaluations eve evening event events evolution example examples execution exemplar exile existence expense experiments expertise experts explanation explanations exploration exponent exposes exposure expression expressions extension extent extraction extragradient extremal exudate eye eyes f fabric facilitates fact factor factorial factory facts failure failures fairness families family fantasy fashion father feature features feedback feedforward feet fencing fermionic fern ferns festival fever fibroglandular fidelity field fieldbus fields fig financing findings finetune fingerprinting fishes fishing flagellates flavoring flesh flexibility flowers flows fluoroscopic focussing folly food footing footprint forest forests forgery format formulation fortune forwarding foundation foundational fountain fractal frames framework frameworks framing freedom freeform freezing frenzy frequency friend friends frontend frontier frost fruit fugitive func functions funding fundus funeral fungus furnishing fusion g gains games gaming gap gaps garlic gates gene generalist generalization generation generator genius genome genomic gent genus geometry geospatial ghost glittering glory goal goals golf government gradient gradients grammar graph graphs grazing greed grid grouping growth guest guidance guises gun guy h hair hairstyle hallucinating hand handful handwriting hardware harvesting hatred haze head health healthcare heart heating heaven herb herbs heresy herring heterophilic heteroscedastic hickory hierarchies hierarchy hijacking hike hiking hippocampal hissing histopathological history hobby hoc holonomic homomorphic homophilic honesty horse horseradish horses hospital hound hours housing humans hydrochloric hyperchaotic hypergradient hypersingular hyperspectral hyperspherical hypertensive hypokinetic hypotheses hypothesis hysteretic i.i.d ibid ic ical idea ideas identification identity ii illuminant image imagery images imaginal imaging immersive imparting impinging implementation importance impredicative improvement improvements impulse incentive incentivize incentivizes income independence individuals industry infant inference infimal information infrastructure ingredient inhabitant initialization injective inning inotropic insect insects insight insights instance instances instantiates instinct instructions integer integration intellect intelligence intensity interaction interactions interacts interaural interest interests interface interfaces interlacing interlocking interpolation interpolatory interpretability interpretation interruptible interval intervals interventional intracortical intracytoplasmic intraocular intraoperative intraorganizational intrathoracic involutive ironing island isospectral issue issues items iteration iterations iv ivory jaw jealousy jects jelly jerky journal k kernel kernels keypoint keypoints kg kind kinds kinematic king kitchen kl kneeling knowledge l laboratory lady laminate laminates landmark landmarks lane language languages laparoscopic latency laundering law laws laxative layer layout le leaf learner learnt leg legend length lens leprosy letter level levels library licensing lieutenant life lifestyle lightning likelihood liking lily limitation limitations lines links lipid literature loading localization location locations locomotive logging logic logit longing looping loss losses lot lumping lung m machines magnetoencephalographic magnetohydrodynamic magnitude magnitudes maid mal mammal mammographic management mandible manifolds manipulation manner manuscript maps marble margin market marketplace marshal masks mastering materials mating matrices matrix matting mauve maze mazes meal measurement measurements meat mechanic mechanism mechanisms medal medicine member members membrane memorial memory mereologic meromorphic meshes meshing mesoscopic message messages messaging metamathematical method methodology methods metrics metriplectic microfluidic microstructural microtomographic microvalve midsagittal midsize mile minimax minimization minutes missile mixture mixtures mocking modalities modality mode modes modesty module modules moments monarchy money monocular monoenergetic monopoly mooring morning mosaic mother motile motion motions mound mountain mountains mouth movement movements movie mug multiagent multicast multicomponent multidirectional multifunctional multimodal multinormal multiobjective multirate multiregional multisensory multisinusoidal multispectral multisynthetic multitemporal multiview music muzzle mydriatic n names nature navigation neck neg neighbor neralize nerdy nerve nest network networking networks neurodegenerative neurofuzzy neuromorphic neurons neuroscientific neurosurgical neurosymbolic news night nodal node nodes noises nonsteroidal norm normalization normokinetic nose notion noun novelty nozzle nucleic nucleus number numbers nursing nutmeg o.o.d object objectives observation observations observer ocean office offspring oil ones operation operations operator operators opponent optimization oracle oratory orbitofrontal orchid order organ organization orthonormal others outcome outcomes outlier ovary oven overview p pacing packing pages pairs pairwise palate panchromatic panic paper par paradigm parameter parameterize parameterizes parameters parametrize parent parish participant participants particles parts party patches path patient patients pattern patterns peak penalty percent percentile perception performance performances performative period periodical person perspective perturbation perturbations pest petal pharmacokinetic phase phases phenomenological phenomenon phenomological photonic photorealistic phrasing physics picnic piece pieces piecewise piercing piezoceramic pig pike pile pillar piloting pipeline pipelines pixel pixels pl plant plantain planting plate plateaus plates platform playground plaything plexus ploughing plumbing plundering points poisoning policies policy polishing polylogarithmic polytopic poplar poppy population portal portrait pound power precision predicates prediction predictions prefect preference preferences prelate premises prepreg presence president pretext preventive price pricing priest primate priming principle principles priors privacy prizes probabilities probability problem problems procedure procedures processes product production products program programme programs progress projection projective promontory pronoun propagation properties property proponent proposal proposals propositional prospect prospects protein protocol protocols prototype proxy pruning pseudopolynomial pseudospectral psychonutritional psychophysical psychotherapy pt publishing pulse purpose purposes puzzle pyramid q quadric quadrupolar quality quantile quantity quantization quantum quartic quasistatic quest questions queue quintic quotient r race radar radiate radient radiotherapy radius raid railing railroad ral range rate rating ratio ray rays reassembly rebuke recasting receipt recoding recognition recompose reconstruction recovery reduction reducts reference referral refinement refocusing regenerative regime regimes region regions registration regression regret regularization reinforcement relation relations relationship relationships relevance reliability relish relit removal renewal reordering reparameterize rephrasing repository representation representations reptile republic repurpose requests requirements resident residue resolution resource resources response responses restaurant restorative restructuring results retrieval retroareolar retrofitting retromandibular retrosynthetic revenue reversal revival rhetoric rhizome ribonucleic ridge rigging ring risk risks river road roasting robot robustness rodent role roof root roses rounds roundtable route routes rowing rug rugby ruminant runtime safety salary samples sandal sauce scalability scandal scanning scenario scenarios scene scenes scheduling scheme schemes scholar schooling science scores scraping scratch script seasoning sec secretary sect security seeds seg segmentation selection semantics semialgebraic semianalytic semiclassical semiparametric senate sensitivity sensor sensors separation sequence sequences series server service settings setup sewing shading shadow shadows shapes shear sheep sheet shell shortcoming showcase shrub shrubs shuffling sibling sides sig signals silicate silicates similarity simplicial simulation simulations sinc sites situation situational size sizes sizing skating sketches skiing skill skills skin sky slate slates sled sleeve sling smile smoothness sneezing society sociotechnical software soil soldering solution solutions solver solvers song soul space spaces sparsity spatioangular specialist species speech speedup spelling spikes spirit sport squares stability staging stainless standards states statistic statistics steel steganographic stenoses step steps stepsize stepsizes stereoptic stewing sting storage story straggling strain strategies strategy stream street strength string strokes structure structures student students style styles sual sub subcomponent subcontinent subexponential subfamily subgoal subgradient subideal sublaminates sublinear submodular suboptimal subset subspace subspaces substance success successes suite sultanate sum summit sun sup superefficient superiority supermodular supervision supplier surge surgery surjective surrogates surveying survival sweating syllable symbolizing symplectic sync syndicate syndrome synergizes syntenic synthesis system systematical systems t table tact tactic talent tangent task tasks tasting technique techniques technologies technology teleconferencing telemedical temperature tempering template templates tenant tens tensor tensorial terms territory testing tests tetrahedral text texts textural texture textures thanks theorem theory therapy thermoacoustic thermoelectroelastic thermomechanical thing things thread threat threshold tical tile tiling times timesteps timetable tional tissue tissues title tive tokenize tokens tomographic tool tools topic topology torque torsional tortoises town toy tract tracts traffic tragedy trait trajectories trajectory transcript transcriptomic transductive transformation transformations transformative transformer transformers translation transmission treatment tree trees trend trends trial triangle tribe tricyclic trifocal truck truth tube tungsten tunic turnaround twig type types typing ultrahyperbolic ultrasound un uncertainty und undergraduate unimodular unit uniting units univariate universe unravelling upbringing updates upheaval uprising usage user users val value values valve variables variance variant variants variate variates variation variational variations variety varnish veal vector vectorial vectors vegetable vehicle veiling vein verb verdict verification versed version vertebrates vertex vest victim victory video videos viewpoint viewpoints views virtue vision visuotactile vocabulary voltage volume voting w.r.t wading wall war warehousing watershed waveform wavelet waves ways weaknesses web website wedding weekend weekends weighting weights welding wellbeing wheat whilst whispering width wig window windows wing wire wires wiring withdrawal woman women wood word words workaround workflow workplace wrongdoing x year years zeal zinc
N0A0 accidental astringent conic cursive diagonal diminutive equatorial equilateral fruiting harmonic middle molar movable multinomial narcotic official pearly prognostic rambling reflexive rousing savory scalar terminal thermoplastic
N0A0R1 rearward
N0A0V1 banded
N0A0V3 jellied spiral
N0A0V4 irritating oscillating
N0A0V5 conjugate
N0A0V8 port
N0A1 additive alternative antifungal audiovisual binary binomial combustible editorial elastic epidemic fatty giant grating infinite ionic jagged lateral monotone nutrient pastoral phonemic pictorial placental posterior protruding purgative quadruped ruling rustic sectional spiritual supernatural thrilling
N0A1V2 spoiled
N0A1V5 slanting swimming
N0A1V6 uniform
N0A1V7 sporting
N0A1V8 stock warning
N0A1V: base
N0A2 acoustic adhesive antecedent antibacterial cathedral cereal cluttered cozy directive front heuristic lyric melancholy polynomial prostate quadratic recessive representative ritual rotary salient singular southeastward superlative temporal unmanned vanilla vexed
N0A2V3 interconnected
N0A2V4 inhibited
N0A2V5 standing
N0A2V7 flowering
N0A2V9 motor
N0A3 aesthetic anesthetic ascetic capillary cleansing corporal differential documentary egocentric executive expert faithful flagellate invariant juvenile malign monolingual newborn objective oblong oval plastic positioning preservative pseudo radio repellent unconscious union utmost vaulting vernacular
N0A3R3 west
N0A3V3 muddy
N0A3V4 burning obstinate
N0A3V5 compound exacting webbed
N0A3V6 branching
N0A3V7 healing warming
N0A3V9 metal
N0A4 alpha anatomical brooding candied cathartic choral collateral colonial conjunctive demonstrative equivalent garden gaudy graphic iambic literate marsupial metallic mineral pandemic projectile proof reciprocal secular sedative wireless
N0A4V4 tingling
N0A4V5 drooping melting
N0A4V7 sign
N0A4V8 patent
N0A4V9 firm iron stone
N0A5 antiseptic arithmetic bubbly capital earnest endemic graduate jugular manifold mortal narrative olive schematic subconscious transitive twofold
N0A5P4 mass
N0A5R2 half
N0A5V5 invigorating round
N0A5V7 radiating
N0A5V8 side
N0A6 agnostic animal aquatic bivalve connective contrary flickering gold incident infrared minute motive perpendicular proportional reasoning self tonic wearable
N0A6V8 signal smoking
N0A6V9 confounding
N0A6V: surface weather
N0A7 adjective bronze coral declarative evergreen imitation material orange plane quadrilateral star succulent tutorial world
N0A7V9 bias chopped color
N0A8 chicken game stereo summary utility
N0A9 acid brittle center content initiative intent splitting tributary
N0A: intersecting plural
N0P0 bird ms
N0P4 teacher
N0R0 today
N0R0A4 home
N0R0A7 weakly
N0R1 item
N0R2 ad none
N0R3 course
N0R3V7 part
N0R4 overhead
N0R6 way
N0V0 activating advance annotating balance befitting bridge chipping drive empowered fall guarantee harvest initiates insert move plug reason rescued salted segment shore strike support talk topping visiting
N0V0A2 thinning
N0V0A3 dizzy
N0V0A4 improvised
N0V1 account act aid answer arising blooming captures censoring claim clearing condensing consisting design dig disposed grafting inheriting measure mix nourishing polish refining shrinking spread trouble untidy
N0V1A2 ossified overbearing
N0V1A3 fitted wailing
N0V1A4 split
N0V1A5 uttered
N0V1A6 stuffed
N0V1A7 endowed
N0V2 access addresses associates balancing batting beating change constructs converging defining exploits extracts favor fermenting foraging gain impacts isolating originating partition plan preaching precipitate rally repeating request rested review scale sealing swing trigger validating yields
N0V2A2 calibrated inquiring
N0V2A3 stitched
N0V2A5 curving
N0V2A8 fastened
N0V3 aligning assigning attempt bagging cluster combines compressing compromises constraining diagnoses dial digest exercise exhibits form fun guessing haul hiding increases influence lack limit limits lining lodging narrowing observing paving remedy rent return trust
N0V3A4 orienting
N0V3A5 boiled closing
N0V4 accounting advocates alternates automobile borrowing caption caring causes clapping commemorating composing copying cry cycling expelling fasting fear filing filter founding garnish gathering generating hedging listing meeting mending orders partner patching peeling pleading projects reform regard rise scent seal slit spending spoiling survey term test thrashing trading work
N0V4A4 sound
N0V4A5 farming teasing
N0V4A6 verifying
N0V5 accent arching attempts bed bends blending boiling brewing broadcast care churning communicating conflict contracts control count deals dignified estimates exchange experience face flight gossiping indulging link log milling mixing name partitioning persevering ping place profit reply reserve result rig sample search shaving shift sieve speed splashing spy supply timing trade transport transpose twitching uncovering
N0V6 attack bowling changes charcoal computing conveying corn demand detecting document drift drinking dyeing emptying encoding experiment fault fire force frame grading ground host impact indexing itching label lifting load output overhaul people ply pressure pretending project reasons reports rest retraining sailing scaling scattering seating smoke soiled sports stages steering tanning teaching view wind
N0V7 answering appeal arc buffer building cache checking coal coast coding concern condition detail digging dislike end engraving forces gambling heat inserts land masking mining offering outputs pairing predicate process processing profiling promise protest query rain reading recording sampling scales servicing shifts spike sucking training wave
N0V7A7 model opening
N0V7A8 bearing dress prize
N0V8 air blends breed breeze browsing captain charge concerns contact contract credit crown decay dose earth evidence firing formatting gate group hunting index job lending lighting list mapping mask measures monitoring noise packaging point post profile respect score segments sense sex spring squeeze staining stitching synchronizing targets taste wasting weight wine
N0V8A8 screen
N0V8A9 hearing
N0V9 action amounts approaches award background batch benefits boxing branch carving challenge claims crowd decoding defects desert designs dining edge encompassing feeling fish flow foreground forms groups guarantees input inventory landing layers line manufacturing marketing mind mismatch pain painting parking pitch planning position positions programming question reign rises room rounding rule seat services sets shape shopping snow spacing stroke subjects sugar tail target team time tracking transition understanding verse warping
N0V: band bank birth cascade church clipping contrast costs court deriving docking drug factors filters function inputs labels loop machine man matter models objects pair patch plants practice printing proceeding queries rates research rewards rock rules seed site source sources stage state studies tent water
N1A0 chemical constituent deliverable dietary epic erotic exponential fluorescent iterative maximum modal neurotic ordinal penultimate pituitary precedent radial retinal serial snug sociable spastic ternary textile
N1A0R0 unaccompanied
N1A0R1 bodily
N1A0V1 ribbed
N1A0V3 sloping
N1A0V4 handicapped
N1A0V5 right
N1A0V6 fortified
N1A0V7 branched
N1A0V9 receding
N1P0 islands
N1R0A8 southward
N1T0 s
N1V0 advocate aim assimilating beginning benefit blend check constricting decrease disregarding ends exhibit fight file fool fund guess honored increase lag leaves neglect offer perturbing posting postulate reward set shadowing share specializing stopping store struggle study track use walk wrapping
N1V0A0 inverted
N1V0A1 suspect
N1V0A2 driving
N1V0A3 leaning
N1V0A5 lit
N1V0A7 fly
N2A0 abdominal ablative correlative decimal formative frontal horizontal monastic padded pectoral principal territorial voltaic
N2A0V3 knotted master
N2A0V4 dotted enveloping trifling
N2A0V5 deformed matted
N2R0A5 uppermost
N2V0 alienated attributes belonging blocking bound craft deviate differencing fit functioning healed meaning micromachining need ordering ranging refilling report respects retooling sensing siphon stocking
N2V0A0 deserved
N2V0A1 dyed insured pressing
N2V0A4 multiplexing
N2V0A5 destined
N2V0A6 twisting wound
N2V0A9 purchasing
N3A0 caudal digestive novel resonating skinned
N3A0V1 unmixing
N3A0V6 forked
N4X0 eg
N5R0 lots
N5R0A7 sidelong
N<X0 github.com
O0 anyone anything dis everybody everyone he her herself him himself his i it its itself me my myself nobody nothing oneself our ours ourselves she somebody someone something their them themselves there they us we who whom you your yourself
O0C1D8 that
O0D6 what
O0D8 which
O0N< y
P0 portland é
R0 abroad accurately adaptively additionally afoot afterwards again ago ahead alike almost aloft alone aloud already also altogether always anew anymore anywhere apart approximately ashore aside automatically away back backstage backward backwards bc beforehand briefly carefully chiefly cleanly clearly closely closer commonly completely computationally consequently consistently currently dear deeply directly dolce dynamically earlier easily effectively efficiently else elsewhere empirically enough especially even ever everywhere experimentally explicitly extremely fairly far farther fast faster finally firstly foremost forever formerly forth forward forwards frequently fully furthermore furthest generally greatly harder hardest hardly headlong heaps hence here hereby herein highly hitherto how however hows importantly increasingly indeed independently indoors inland insofar instead inward irrespective iteratively jointly just largely lastly later least likewise linearly locally longer mainly maybe meanwhile moreover mostly namely naturally nearly never nevertheless nonetheless north northeast northwest notably now nowadays o'clock offshore often oftentimes once only otherwise outright outward overly partially particularly perhaps poorly potentially pretty previously primarily prior properly provably publicly quickly quite randomly rapidly rather recently regardless relatively respectively robustly secondly seldom sharply sideways significantly simply simultaneously smoothly so solely somehow sometime sometimes somewhat somewhere soon south specifically still strongly substantially successfully suddenly surprisingly then theoretically thereafter thereby therefore therein thereof thus together too twice typically upside upstream upward upwards usually utterly very well when whenever where whereby wherein wherever why widely yet
R0A4 much
R0A5 more most
R0N;A9 counterclockwise
R0NA non
T0 aren't can't couldn't didn't doesn't doesn’t don't don’t hadn't hasn't haven't isn't na wasn't won't wouldn't
T0I7 to
T0R; not
T0VC cannot
V0 abandons abound absorb absorbs accelerate accelerates accelerating accentuates accept accepts accesses accessing accommodate accommodates accommodating accompanies accompany accomplish accomplishes accumulate achieve achieves achieving acknowledge acquire acquires acquiring activates adapt adapting adapts add adding address addressed addressing adds adhere adhered adheres adjust adjusting adjusts administer administered administers admits adopt adopts adorn advise affects affirm afford agree agrees align alleges alleviate alleviates alleviating allocating allow allows alter altering alters am analyse analysed analyses analyze annotate announce announces answered anticipate anticipates appear appears appended applies apply applying approve approximates arbitrate are argue argued argues arise arisen arises arose arouse arouses arrange arranges arrive arrives ascended ask asked asks assemble assembles assess assesses assessing assign assigns assists assume assumes assuming assure assures ate attach attaches attain attained attains attend attended attract augment automate automates avoid avoiding avoids awoke bail be beams beats became become becomes becoming been began begin begins begs behave behaves being believe believes belong belongs bestow binds blew blown blurs boils bolster boosts born borne borrow borrows bought breathe brings bristles broaden broadened broadens broke brought build builds built bullwhip burdened burrows buys bypasses ca caches calculate calculating calibrate calibrates came can cancel capturing cares carried carries carrying carve casts caught caused cease ceases celebrate celebrates centralised challenged characterise characterize characterized characterizes characterizing cheat cheated chew choose chooses chose circumvent circumvented circumvents cite classifying cleans cleanse closes coexist coexists cohere coincide coincides collaborates collapses collect collide combine come comes commemorates commits communicate compare compared compares comparing compel compels compensate compensates compete competes compile compiles complained complemented complements completes comply compose compresses comprise comprises compromising compute computes conceal conceals concede conceive conceives concentrate concentrates concerning conclude concludes condemn condense condenses conducted conducts confer configure confine confirm confirms conform conforms confront confuse connect connects conquer consented conserves consider considering considers consist consists consolidates conspire constitute constitutes constrain constrains construct constructing consume consumes contain containing contains contended continue continues contrasts contribute contributes converge converges convert converting converts convey conveys convince cooperate coordinates correspond corresponds corroborate could crawls create creates creating cried cries crosses curry curtail darken dealt decays deceive decide decided decides decipher decisionmaking declare decode decodes decompose decomposes decouple decrypt deduce deepen deepens defeats defend defer define defines deform deforms degenerates degrade degrades delete deletes deliver delivering delivers delves demolished demonstrate demonstrates demonstrating denies denote denotes denoting deny depart departs depend depended depends deploy deploying deploys deprive derive derives descended describe describes describing deserve deserves designing destroy destroys detect detects deter deteriorates determine determines determining develop develops devise devote diagnose did died dies differ differs diffing diffuses digresses diminish diminishes disable disagree disappear disappears discard discards discern disclose discourage discourages discover discovering discovers discredit discuss discussed discusses disentangle disentangling dispense disperse displaces disprove disregards disrupt disrupts distill distilling distills distinguish distinguishes distort distorts distribute distributes disturb ditches diverge diverges dives divides divulge do does doing dominate done doubles download downloaded downplay drains draw drawn draws drew drifts drilled dwarfing dwell earn earns eased eases eat eats eddy edit eff elicit elicits eliminate eliminated eliminates eliminating elucidates embark embeds embodies embody embraces emerge emerges emits emphasise emphasize employ employing employs empower empowers empties enable enabled enables enabling enclose encode encompass encompasses encourage encourages ended endorse endow endows endure enforce enforces enforcing engage engages engrave enhance enhances enhancing enjoy enjoying enjoys enlarge enrich ensure ensured ensures ensuring entails entangle entangles enter entered enters entertained entice entitles enumerates envision equals equip equips erase erases erode err establish establishes establishing estimating etch evade evades evaluate evaluates evaluating everything evoke evolve evolves exacerbate exacerbates examine examines examining exceed exceeding exceeds excel excels excite exclude excludes execute executes exhilarate exist exists expand expanding expands expect expedite expel experimented expire explain explaining explains explode explodes exploit exploiting explore explores exploring expresses expressing extend extends extinguish extracting extrapolate exude faced facilitate facilitating fail fails faking featuring feeds feels fell fill fills find flanks flatten flee flew flips floats flourished fluctuates focuses follow followed follows forbid foresee foreshortening forget forgets forgive forgo formalise formed formulate formulates formulating fosters fought found frequents fulfil fulfill fulfilled fulfills furnish furnishes fusing gather gathers gave gears generalise generalize generalizes generate generates get gets gird give gives glean goes got govern governs grapple grasps grew grow grows guaranteeing hack had hallucinate hampers handed handles hangs happen happens hardens harmed harms harvested has hates have having he'll heal hear heard held helping helps hew hinder hindering hinders holds hooks hover hull hulls hung hunts hurl hurt hurts i'll i've iced identifies identify identifying ignite ignore ignores ignoring illustrate illustrated illustrates imagine imbue impair impairs impart imparts impede impedes implementing implements implies imply implying impose imposes impress impressed improve improves improving impute include includes including incorporate incorporated incorporates incorporating incur incurring incurs indicate indicates indicating induce induces indulge infer inferring infers infests inform informs infuse ing ingest inhabit inhabits inhale inherit inherits inhibit inhibits inject injure inquire insist inspire inspires install instill instruct insure insures integrate integrates inter interact interfere interferes interleave interpenetrate interpolate interpret interpreted interpreting interprets interrupt intersect intervene introduce introduces introducing intrude invade invent invert invest investigate investigates investigating invests invoke involve involves involving is isolate iterate iterates ive join joins keep keeps kept kill kills knew know knows lacking lacks lags laid lasts launched laurel lays leads learn learns leaving lectures led lengthen lessens lets leverages leveraging lies localise locate lose loves lowers made maintain maintaining maintains make makes manage manages managing manifested manipulate manipulating manufactures marries marry maximise maximize maximizes maximizing may meant meet meets meld melt melts merge merges met migrate migrates mimics mingle minimise minimize minimizes minimizing mirrors mislead misreport misses mitigate mitigates mixes modifying motivate motivates multiplies multiply must narrows necessitates needing noted obey obeys observe observes obstruct obtain obtaining obtains occlude occludes occupies occupy occur occurs offers omits opens operate operates opt optimise optimize optimizes optimizing orbits orchestrate organise orients originated ought outlines outlive outperform outperforming outperforms outweigh overcome overcomes overestimated overlook overlooking overlooks overshoots overthrown overwhelm owe owes owning owns paid parse parted participate participates passed pastes pave paves pays pedals pegs penalise penetrate penetrates perceive perceives perform performed performs permeated permits persist persists persuade pertains perturb perturbs phrased pierce placed plagues pops pores portray portrays poses posits possess possessed possesses possessing postpone pour precede precedes preclude precludes predict predicting predicts prefer prefers preform preforms prepare prepares prescribes presents preserve preserves preserving prevent prevented preventing prevents proceed procure produce produces producing progressed progresses prohibit prohibits promote promotes promoting prompts pronounce propagate propel propels propose proposes proposing protect prove proved proves provide provides providing provoke prune publicise publish publishes pulls punish punished purchased pursue pursues pushes puts quantify quantifying ran reaches reads realise realised reap rearrange reassemble rebuild rebuilding rebuilt recapture recast recasts receive receives recite reclaim recognize recognizing reconcile reconsider reconstruct reconstructing reconstructs recover recovers recreated recycle redefine redesign redistribute redress reduce reduces reducing reexamine refer refers refine refines reflect reflects refocus reformulate refresh refuses regain regarded regarding regresses regrets regulate reigned reinforce reinforces reinterpret reinvent relate relates relating relax relaxes relies relieve relieves rely remain remember remind remove removes removing reorient repay repel replace replaces replacing reposition represent representing represents reproduce reproduces require requires requiring rescale reschedule rescues researches resemble resembles resembling resented resets reshape reshapes reside resides resist resists resolves respond responds restart restarts restore restores restoring restrain restrict restricts restructure rests retain retaining retains retard retards rethink retire retrain retrench retrieve retrieves reuse reuses reveal reveals reverses revise revisit revisits revive revolves rewires rework rid rob rode rung sacrificed sacrificing said sang sank sat satisfy saturate saturates save saves says scratched secrete secretes seek seeks seem seems seen sees segmenting selecting selects sell sells send sent separating serve serves settles sever sew shaken shall sharpen sharpening shook should shouts showcased showcasing showing shown shows shrink shrinks shrunk sidesteps sift simulate simulating sings sit sits slants slash slashes sleeps slept slid slows smells smooths sold solicit solve solved solves spanned spans sparks spawn speak speaks specifying spend spent spins splatting spoil spoke spoofing springs sprung stands starve stays steals stems stews stiffen stimulate stirs stood storing straightening streamline streamlines strengthens strive strives struck stuck studying stymies subdivide subjected subscribes subsumes succeed succeeds sucks suffer suffers suffice suffices suggest suggesting suggests summon sung supersede supervene supervise supplemented supports suppress suppresses suppressing surfaces surmount surpass surpasses surpassing survive sustains swallows sway swell swept swims sworn swung synthesize synthesizing tackle tackles tackling take taken takes tames taper tastes taught taxed teach teaches tell tells tend tended tends they're thicken think thinks threw thrive thrives throws ticks told tolerate tolerates took traded transferring transform transforming transforms translate translates transmits transports traverses treat treating treats tried tries triggers trumpets trying turned tweaking uncover uncovers underestimates undergo undergoes undergoing undergone underlie underlies undermine undermines underperform underpin underpins underscores underscoring understand understands understood undertake undertaken undertakes undertook underwent undo undone unfold unite unites unlearn unleash unleashes unload unloads unlock unlocks unmask unravel unroll untangle untangles unveil unveils upheld uphold upholding upholds upload urges used utilise utilize utilizes utilizing validate validates vanish vanishes varies vary ve verify vibrate viewed violate violated visualise vouch vows want wants warn warns was watched we'll we're we've weaken weakens wears weigh weighs weld went were widen widened widens will wipe wished withdraw withdrawn withdraws withhold withstand withstands won wore worsen worships would wraps write writes wrote yielding you'll you're zoom zooming
V0A0 controlled decoded dried estimated foster generated oriented perceived pioneering prevailing reduced sampled scanned seated sketched sketching stressed sustained synchronized termed vanished
V0A0N4 cutting
V0A0N5 resulting
V0A0N6 growing
V0A0N7 operating
V0A0N: emerging remaining
V0A1 aligned animated assured broken chosen coded connected coupled expanded extended faded forced indexed intervening loaded matched named normalizing notched observed opposing overlooked planned regressed related reproducing requested restricted retained retrained select selected specialised transformed unaligned underrepresented unifying videoconferencing woven
V0A1N5 reverse
V0A1N7 probing
V0A1N8 given
V0A1N< appealing routing
V0A1N= alternating
V0A2 absorbing agreed associated blessed bounding buried called carved documented elaborate embedded established exploded fallen hashing increasing integrated measured missing ordained outperformed pitched preceding present queried reinforced rotating spawned surrounding underestimated
V0A2N6 following
V0A2N7 budding damping
V0A2N9 benchmarking
V0A2N: denoising
V0A2N; sleeping
V0A3 adopted adsorbed approved challenging collected decreased deployed dissolved dressed encoded erased existing finished headed induced ingested intended mature obscure optimized organized rented sourced spiking suggested suppressed upgraded worried written wrought
V0A3N8 embedding
V0A3N9 filtering unlearning
V0A3N: thresholding
V0A3N< inpainting
V0A4 acquired added approximated banned combined competing computed conditioned constructed crowned cultivated decoupling distinguished disturbed drained extracted flooded furnished guaranteed guided harden invaded landed live normalised received recognized reported resigned spilled spoken tailored warmed
V0A4N8 smoothing
V0A4N9 parsing
V0A4N: matching searching
V0A4N; cool labeling moving watermarking
V0A4N< pretraining
V0A5 abolished accessed adapted assumed boosting cooked deblurring decomposed demanded devised dilute evolved evolving gained gotten identified ignored marked pressed raised required spanning supported suspended threatening trained uploaded voiced
V0A5N8 finetuning
V0A5N: captioning
V0A5N; decreasing
V0A6 achieved arrested attached attracted caching calculated captured changed changing confirmed defended defined delivered designed developed driven encountered encouraging enforced forgotten gathered implemented imposed introduced jailbreaking known loosen obtained processed regained remained removed risen strengthen studied tested transferred verified
V0A6N: limiting
V0A6N; defeated
V0A6N< lost
V0A6N> varying
V0A7 arranged augmenting considered created derived described divided eroded evaluated examined exhibited explored exposed focused indicated leaking owned persuaded presented presenting preserved proven provided receiving recommended recovering resolved revealed revolutionized served started stretched suited treated witnessed
V0A7N; overfitting
V0A7N> demanding
V0A8 affected analyzed applied approaching approximating based bridging commanded employed erect forming founded inspired investigated joined lay offered practiced realized released satisfied satisfying
V0A8N= mimic supporting
V0A9 adopting assigned composed confined contained covered demonstrated dividing forcing highlighted included invented leveraged modeled motivated needed opposed played reached referred resulted showed torn
V0A9N> damp
V0A: absorbed accompanied controlling developing devoted equipped executed exploited expressed handled illustrating incurred influenced killed lessen looked loved moved produced represented seemed shut sought thrown wanted
V0A; advancing aimed assessed believed converted deciding determined exhibiting explained filled formulated grown influencing invested located maintained replaced reserved tied tinged
V0A< aggregating analyzing emerged express gone managed noticed remembered
V0N2 assay balances climb combat date dive mesh orient outline stem tenure tilted whistling wins
V0N3 according block comment complement curb deal declines delineate depending dip jam jump lying means mirror modelling offset pan practise recall recruit rein release scoop setting shout show spark surf swallow swamp switching touches visit wrestling
V0N3A0 rising
V0N3A3 living mean
V0N3A6 accused rank
V0N3A9 rendering
V0N4 appearing attribute bites browse cast churn creeping dot echo estimate finish fold forecasting grounding hedge hinge hops kick lash learning locks lumps monitors plague sink skirts sounds spur stick stresses supplement surround tap tick trace tread undertaking urge walks watch wonders works
V0N4A3 pedal
V0N4A5 prompt
V0N4A8 acting
V0N4A: aged prompting
V0N5 blur bore call clip coming covering cure curl disguise float fuse grasp happening harness heads intercept leverage listening lure manufacture mentions modeling occurring overlap pose safeguard scan stack stamp start thought torture trespass update upgrade wrap
V0N5A3 merging
V0N5A4 coordinate skim working
V0N5A8 spruce
V0N5A: passing tuning
V0N6 blame broadening compress counts dealing die discriminate dub escape faces flare flies flourish focusing grant guide hang hatch herald hope latch lift look map molds needs overthrow packs pass play pull ramp rebel rewrite scans serving skip sow spurs strengthening train transfer tuck tune vent ward
V0N6A4 cross left
V0N6A5 trim
V0N6A7 upset
V0N6A8 cut rose
V0N6A: beat
V0N7 acts avail boil boost calls cause chat curate focus hamper help hide hopes jumps match paint playing refrain relying run runs scrap shake shine soaking splits stop stretches switch tailor tear throw toss wear win
V0N7A4 coarsening
V0N7A5 running
V0N7A6 counter forgetting leading
V0N7A8 animate
V0N8 breaking burn cover drawing ease eating favors fix heed hijack hit holding lodge matches mention passes regress saw sharing tilt updating weakening widening wish
V0N8A5 averaging withholding
V0N8A: counting
V0N9 aiming bears break catch conserve divide embrace extending facing feel finding forbidding forge handle highlights leave lie logs measuring overestimate pay performing pick posit register reject ruin shaking stand starts stay struggles swim turn turns
V0N9A9 shifting
V0N: abandon bypass chop covers gloss handling hold inducing invite knock lead lessening making mount pinpoint push reach reaching settling shoot swapping tending tightening
V0N:A7 slain
V0N:A9 going speaking
V0N; allowing assist combining drove felt finishes grab grind hire launch prey say seeking settle shedding steal stir underestimate underscore worry yield
V0N< bringing buy capture falls finds hate implement putting read refuse see steer taking uses
V0N<A< failing
V0N= aims conduct encounter expose highlight likes linking looks monitor plays raise render retrieving shed
V0N> bring carry causing comprising cope fed fits generalizing getting giving governed highlighting integrating keeping knowing overcoming proving put raises remains resolve try wait
V0N? affect extract go might solving using
V0O0 let
V0P5 miss
V1A0 hinged
V3R0A4 further
X0 e.g er etc ex facto please pro se versa viz www.crasar.org yes
X0NA pp
X0NI i.e
X0P= de
`;

/** Endings of one to five letters, by signature. */
export const SUFFIXES = `
A0 cable dable dious eable elike enous genic gous hlike iotic itous less mable neous nious nlike onous ous pable tlike tuous zable
A0N3 iny nent olar oral oric rphic sy thy val
A0N3O3 dy
A0N3R2 by
A0N3V3 aid
A0N3V8 olic py
A0N3V9 ost
A0N4 amic amy anic chy dent etal lit nant ome pal pid ptic sty tral
A0N4V2 oming
A0N4V3 den imate
A0N4V4 form
A0N4V5 und ven
A0N4V8 l
A0N4V: ient
A0N5 c copic emic gent lar odic ory sical tent thic tile
A0N5V5 long
A0N5V6 eal ve
A0N5V8 le
A0N6 al ary bby dish erial eric iant iform ital llary mical minal nical nomic ntic oic rmal teral tive tonic tual us
A0N6R3 hal
A0N6V7 est ke
A0N6V< zy
A0N7 actic atory dial gal netic rary ratic sive some sory ytic
A0N7R5 tty
A0N7V7 neal
A0N8 bic cent cial ental ggy idal itary nial ntric rnal ssy tial ul
A0N8V8 test
A0N9 enic gic hical istic ky nary ntary ppy ptive real rical tible uent
A0N9R5 most
A0N9V8 born
A0N: rthy
A0N:V; lent
A0N; esome gible
A0N;R8 iest
A0N;V= ble
A0N< ike kable shy usive
A0N<I9 nless
A0N? sible
A0R4 rlike
A0V1 dened eated ended ented gned iced ished lved mated oded ooked wned
A0V1N4 oing pt tten
A0V1N5 olate
A0V1N6 llate
A0V1N7 ken
A0V1N9 lted
A0V1N< ested rmed tched xed
A0V1N= ased essed
A0V2 aded ained arted illed inged lised nized oved rced ried
A0V2N4 oiled
A0V2N5 eate
A0V2N6 onate
A0V2N7 rbed
A0V2N8 nish
A0V2N9 anned
A0V2N: thed
A0V2N; hered
A0V2N< sured
A0V2R4 anded
A0V3N5 state
A0V3N7 lish rish
A0V4 hted
A0V4N< rved
A0V5 eaded
A0V8N< bound
A0V: sable
A1R0N: terly
A2R0N8 anly
A3R0N7 illy
N0 a ader ae ah ament anes aphs as asm ata athy atics ators aurs berry bia bin bird chers con cope cs ctors dance dents dia dine dings ece ecks ella eller eman emia ence ency erer eria erm ester flies gen gia gies gist gists gness gon gram grams heads hesis hole hone hood house iance ians idity iers ife illa iners io irds is ity ium kers kets kness lage lands lars lass lers lets lis llet lon men mers mity mus nals nance nator ness net nets nings nists nners nness nsion num oards ods off ogy ola oles on oons orks osity phere phy pings pod pores ppers pus rals rance rders rers rin rons room rosis rus sers sin sions sm sman sms sons sors stone stry sum tals tance tants tia ties tin tings tives tones tude tum tus ugs ules uns ups va weed wood worm worms wort worts yer yte ytes zer zers
N0A0 ac ager lty oid rine
N0A0R1 of
N0A0V1 en eping
N0A0V2 ern nse
N0A0V4 t
N0A0V5 eet me
N0A0V8 list
N0A1 ane lite nist site tite
N0A1V1 ear unt
N0A1V2 ete ick rry
N0A1V3 h rm
N0A1V5 ature ste
N0A1V6 ey
N0A1V7 ss
N0A1V9 an
N0A2 cist down eck gy itter ney
N0A2P2 tan
N0A2R1 way
N0A2R3 ight
N0A2R4 th
N0A2V3 set
N0A2V4 ame cine low ont ree
N0A2V5 air ne opy ury
N0A2V6 ipe ond
N0A3 dder hter lower ntry ony water yl
N0A3R1 rd
N0A3R2 ime
N0A3V3 side
N0A3V4 ale b ft
N0A3V5 ite mist
N0A3V6 and x
N0A3V7 ist r
N0A3V8 mb
N0A3V: fish
N0A4 che eas erry lin lum no noid rist roid sher ty uster ye
N0A4I4 top
N0A4I8 rer
N0A4O3 f
N0A4R1 dom
N0A4V4 ush
N0A4V5 hine mon nel over
N0A4V6 ast lor om
N0A4V7 og
N0A4V8 gue
N0A4V9 gger
N0A5 cy eper eur ga ials light nage pot tist tons z
N0A5P3 co
N0A5R2 af ef ield
N0A5V5 mple
N0A5V6 et mmer n oo ut
N0A5V7 ag fe sk
N0A6 cher ff hness kin man ner omy pper rter ser try tte
N0A6R3 eam o pore
N0A6R5 oard
N0A6V7 ub
N0A6V8 m od tone
N0A6V9 ball
N0A7 aker book cer ket ption uity
N0A7V7 ware
N0A8 i ler tor u
N0A8I8 ca
N0A9 aster cian
N0A9R5 os
N0A9V: ment
N0C3 nus
N0C4 lus
N0I4A6 ath
N0R0 tage
N0R0A5 ith
N0R0A6 to
N0R0V7 rds
N0R1 iver mo
N0R1V5 under
N0R2 eon
N0R2A6 back
N0R3 head oner
N0V0 amp atch ens eps inks oils ote ove oy pts rses rts ttle
N0V0A2 ind lding
N0V0A4 eat eed the ude
N0V0A5 ain bbing
N0V0A6 nge
N0V0O1 lves
N0V1 ags ashes bit dge eals eats es ests ghs gles hold ink kles nds oads oys pass rain ress ret rl rns rp thers ws
N0V1A0 nd
N0V1A1 uck ust
N0V1A2 arm it ld nk se
N0V1A3 kle
N0V1A4 bble ire itch port
N0V1A5 dle vel
N0V1A6 arks ch
N0V1R2 ares
N0V1R3 be w
N0V2 ang atter bes dles eaks ites lay lds lines nches nders ngers nges oil otes overs point sides wns
N0V2A1 ud
N0V2A3 eel eer ep fer ple rt
N0V2A4 ad de he
N0V2A5 ake ash eak ll use
N0V2A6 lt tle
N0V2A8 ass
N0V2R0 do
N0V2R1 ddle ys
N0V2R3 uch
N0V3 ales asses cture dges dies eans eers ems eres fs gues ider ks llows nses oe ogs ooks owers pan pies rides row sures ts uit ults
N0V3A3 ay int re sure
N0V3A4 gh ie ister s
N0V3A5 at il ird ur
N0V3A8 ge ort
N0V3O2 irs urs
N0V3R1 fle
N0V3R2 ace
N0V3R4 mes
N0V3R5 ds ps
N0V4 akes ands ax bs fts ls nces nies nter nters odes ols ord ores pace pin rage rness tice tress wl xes
N0V4A4 k ther
N0V4A5 ase ber em
N0V4A6 bers el
N0V4A7 lot p
N0V4R1 hips
N0V4R5 nder
N0V5 cles eys ices lance lists ms nes oes onds ouse ples pse rel rment rone rters urse
N0V5A4 eme
N0V5A5 ot ver
N0V5A6 ee ture
N0V5A7 ole oom
N0V5A8 ol
N0V5P3 go
N0V5R1 rder
N0V5R2 aft
N0V5R3 uts
N0V5R5 ce
N0V6 box ision iter lle mine nker ns ntion omes ongs pes pher rs sets tails uals
N0V6A6 pe
N0V6A7 nger
N0V6A9 ots
N0V6R3 ack
N0V7 ables ants cle cus gs hs iles itors ork ph
N0V7A7 ule
N0V7I6 ride
N0V7R4 oon
N0V7R6 age
N0V8 acks hip hts lk ries ton
N0V9 cies ids sel sor
N0V:A9 eter
N1A0 ery ex hy ian ier ior ndent nine
N1A0R1 ong
N1A0V1 erse ung
N1A0V2 ank e mate rn wn
N1A0V5 cant orse
N1A0V6 tine
N1A0V8 sic
N1A0V9 ny
N1A3R0 ere
N1R0A7 hore
N1R0V4 ore
N1R0V5 imes
N1R0V9 ein
N1V0 aches ains aves ells esses etes fers gle ims ires mates mbles oin okes oves uct udes
N1V0A0 im
N1V0A1 ray read rling
N1V0A2 ave oss rce
N1V0A4 rb
N1V0A7 ell
N1V0R0 ise
N1V0R1 oad
N1V0R2 ew
N1V1A0 kling
N2A0 dant etric iary itory my nar nny que rent sant vy
N2A0V1 ught
N2A0V4 rest sh
N2A0V6 roof
N2A0V7 ean
N2A0V8 ar id nt
N2R0 fly ways
N2R0A4 rth
N2V0 ears rge rges tes trate uce
N2V0A0 aking hen
N2V0A1 te tling
N2V0A2 dding ening wning
N2V0A4 mble
N2V0A6 fing oke
N2X0 sa
N3A0 ctory rid ry sal tant xy
N3A0V2 ose une
N3A2R0 hand
N3A3M0 ety
N3A3O0 ody
N3R0V5 lace
N3R0V7 here
N3X0 las lo
N4O0V9 lf
N4R0A7 wise
N4R0V7 ever
N4X0 ba
N5A9X0 ka
N5V8X0 ease
N6A5M0 nty
N6A8X0 ab
N6M0A9 lion
N6R0V7 fold
N7M0A9 een
R0 ably cally ctly edly hily ially ibly idly ishly ively kily nally ntly rally rily sely sily ssly tally tily usly
R0A4N= kly
R0A5 rdly
R0A5N< ndly
R0A5N= rly thly
R0A5N> nly
R0A5N@ stly
R0A6 enly
R0A7NA mely
R0A8 rtly
R0A9N@ arly
R0A; rely
R0A< nely
R0A<NA ly
R0A> ually
R0N7A4 ward
R0N7A6 y
R0N@A? dily
R0NB ully
R0V7N; ply
V0 onize
V0A0 amed anted aped asted eled fted inted ired lined mized omed orted rned sized tured uated unded usted vered
V0A0N4 nate
V0A0N5 bed
V0A0N6 d
V0A0N9 imed nched tled wered
V0A0N: ashed ddled
V0A0N; ed posed
V0A0N< erted
V0A1 aged arked dered dged gated ided kled lded oed oped oted pted rded ushed uted
V0A1N4 iate
V0A1N5 aring
V0A1N6 otted
V0A1N8 nned
V0A1N9 anged aved bered fed mbed rsed
V0A2 acted ayed dated eared eded elled ewed isted ked mped nced rised tated uded unted vated
V0A2N5 ten
V0A2N6 date dging lying tate uate
V0A2N7 gged rred
V0A2N8 dded
V0A2N9 pting tted
V0A2N: assed
V0A2N< ued
V0A3 aned lowed mbled olled rged
V0A3N6 rming
V0A3N8 vate
V0A3N9 ped
V0A3N: icked ugged
V0A3N; fy lied
V0A4N7 bbed
V0A4N8 fying
V0A4N9 alled
V0A5 ailed anced ived nked
V0A5N8 aying zing
V0A5N9 ising uing
V0A6 acked ify
V0A6N9 uting
V0A6N: cting opped
V0A8 eered
V0N2 ises oses tain
V0N2A1 ert oning
V0N2A2 dling gn iding
V0N2A3 aving ct
V0N2A4 rking
V0N2A7 ict
V0N2A9 ewing
V0N3 cates cts fting gates ibe usts
V0N3A1 lting nding oping thing xing
V0N3A2 gging gling hting nking
V0N3A4 bing orate
V0N3A5 erts oting rning un
V0N3A: end
V0N4 ends iates lates oking tates
V0N4A1 erate iring nning
V0N4A2 aging late reed
V0N4A3 g
V0N4A4 aming oding rding
V0N4A5 icing mming
V0N4A6 eding gate
V0N5 nates poses
V0N5A3 pling pose
V0N5A4 acing eing
V0N5A5 mping
V0N5A7 uding
V0N6 mit rsing tens zes
V0N6A3 iving
V0N6A4 cate mmed rring rying
V0N6A5 eting
V0N6A6 iting
V0N6A: rging
V0N7 erize
V0N7A4 aling
V0N7A6 itate
V0N7A7 ining
V0N7A; ze
V0N9 fies tize
V0N9A6 tiate
V0N:A7 osing
V0N; lize
V1A0 cated icted pled
V1A0N< ached gled
V2N5M0 lve
`;
