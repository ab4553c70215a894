import { toKey } from './word-key.ts';

/** Adjectives and participles that evaluate, compare or point instead of naming a kind, in any field. */
const ADJECTIVES = `
able above accessible accurate actual added additional adequate advanced advantageous alternative amenable appealing applicable applied
appropriate arbitrary associated attractive available average aware bad basic beneficial best better big brief broad broader capable careful
careless certain challenging cheap clear clearer close common commonly-used comparable compelling competing competitive complete complex
complicated comprehensive computed concerned conclusive concrete considerable considered consistent constant contemporary convenient
conventional convincing correct corresponding costly critical crucial current customary daily decent deep-seated deeper definite demanding
dependent derived described desirable desired detailed developed different difficult direct discussed distinct diverse dominant dramatic
due earlier early easier easy effective efficient elaborate elegant emerging encouraging enhanced enormous entire equal especial essential established
evident exact examined excellent exceptional excessive existing exciting expected expensive experimental explicit exploratory extended extensive extra
extraordinary extreme fair familiar far fast faster favorable feasible few fewer final fine first five following foremost former four frequent fresh
full fuller fundamental further future general generic genuine given good great greater greatest growing half hard harder heavy helpful high higher
highest highly-regarded huge ideal identical immediate immense important impressive improved inadequate included increased increasing incredible
individual inefficient inexpensive influential informative inherent initial innovative insightful insufficient intended interested interesting intermediate introduced intuitive
investigated involved key known lack large larger largest last late latest latter leading lengthy less lesser likely limited little long longer low lower lowest main
major many marked massive meaningful mere minor minimal modern modest more most much multiple mutual narrow natural necessary needed negligible new
newer newest next nice nontrivial normal notable noted noteworthy novel numerous obtained obvious old older only open ordinary original other
outstanding overall own paramount partial particular past perfect pertinent pivotal plain plausible pleasant poor popular positive possible potential
powerful practical precise predominant preferable preferred preliminary presented present-day present prevailing prevalent previous primary principal prior probable
problematic profound prominent promising proper proposed proven proved quick quite radical rapid rare ready real realistic reasonable received recent recommended
reduced related relative relevant reliable remaining remarkable reported representative required resulting rich right rigorous rough routine
satisfactory scarce second selected separate serious several severe sheer short shorter shown significant similar simple simpler simplest simplified single six sizable
slight slow slower small smaller smallest so-called sole solid sophisticated special specific specified stated state-of-the-art straightforward
strict striking strong stronger subsequent substantial subtle successful such sufficient suitable suggested superior supplementary sure surprising
tedious ten tentative third thorough three timely tiny today top total tough traditional tremendous true two typical ultimate
unacceptable unavailable unclear underlying unexpected unique unknown unlikely unnecessary unprecedented unsatisfactory upcoming upper
urgent used useful usual valid valuable variable-sized varied various varying vast versatile very viable vital vivid weak weaker well-designed well-established well-known well-studied
well whole wide wider widespread worse worst worthwhile wrong year-old young
`;

/** Nouns that hold a place in a sentence instead of naming a subject, in any field, when they stand alone. */
const NOUNS = `
ability absence abstract abundance acceptance access account accordance accuracy achievement act action activity addition advance advancement advantage advent advice age agreement
aim aims alternative amount analog analogy analysis answer appearance applicability application approach area argument arrangement article artifact aspect assessment assistance
assumption attempt attention attribute author authors availability average avenue awareness background barrier base baseline basis beginning behavior behaviour
belief benefit body book bottleneck boundary breakthrough broad building burden capability capacity care case category cause center centre century chain challenge chance change
chapter character characteristic characterization choice circumstance claim class clarity code collaboration collection combination comment commitment community
companion comparison competition complement completeness complexity component computation concept conception concern conclusion condition conditions conduct
conference confidence conjunction connection consequence consideration consistency constraint construction content context contrary contrast contribution
convenience conclusion core correctness correspondence cost count counterpart country couple course coverage creation criterion cue curve data date day deal debate decade
decision decline decrease deficiency definition degree demand demonstration dependence deployment depth description design desire detail determination developer
development deviation difference difficulty dimension direction discovery discussion distinction diversity document domain drawback ease edge effect
effectiveness efficacy efficiency effort element emergence emphasis end enhancement entity environment equivalent era error essence establishment estimate
evaluation event evidence evolution examination example exception execution existence expansion expectation expense experience experiment expert explanation
exploration expression extension extent face fact factor failure fall family fashion favor feasibility feature feedback field figure finding findings flexibility
focus force form formalism format formulation foundation frame framework freedom frequency fulfillment function functionality fundamentals future gain gap
generality generation goal good group growth guarantee guidance guide guideline half hand handful handling head heart help hence highlight history hope hypothesis idea identification
illustration impact implementation implication importance impossibility impression improvement inability incidence inclusion increase increment
indication individual influence information infrastructure ingredient initiative innovation input insight inspection instance institution integration intent intention
interaction interest interplay interpretation interval introduction intuition investigation issue item iteration job journal journey justification key kind knowledge
lack language layer lead leader learning length lesson level life light limit limitation line link list literature location look loss lot machine magnitude maintenance
majority making manipulation manner margin mark market material matter maximum meaning means measure measurement mechanism member mention merit message method methodology
mind minimum minute mission mistake mode model modification module moment month motivation movement name nature necessity need network nontrivial norm note notion
novelty number object objective observation obstacle occurrence offer operation opinion opportunity option order organization organisation origin outcome outline output
overhead overview pace page paper paradigm parameter part participant participation party past path pattern peculiarity people percentage performance period person perspective
phase phenomenon picture piece pitfall place plan platform play plenty plethora point popularity population portion position possibility potential power practice practitioner
precision preference premise preparation presence present presentation pressure principle prior probability problem procedure process product production profile program progress
project promise proof property proportion proposal prospect protocol provision publication purpose pursuit quality quantity quest question range rate rationale reader
reality realization realm reason reasoning receipt recent recommendation record reduction reference refinement regard regime region relation relationship relevance
reliability remainder remark removal report representation reproduction request requirement research researcher resource respect response responsibility rest restriction
result results resulting return review rise risk robustness role root routine rule run sake sample scale scenario scene scheme scholar science scientist scope score search section sector segment
selection sense sensitivity sequence series service session set setting setup shape share shift shortcoming side sign significance similarity simplicity simulation site situation size skill
society solution sort source space specification specificity speed spirit stability stage stand standard standpoint start state statement status step story strategy strength stress
structure student study style subject subset success suggestion suitability suite sum summary superiority supplement supply support surface survey switch synthesis system table
target task team technique technology tendency term terminology terms test testing text theme theory thing thought threat threshold time times title today tool top topic total touch track
trade tradition training transfer transition treatment trend trial trouble truth try turn type unavailability uncertainty understanding unit universe usage use usefulness user utility utilization
validation validity value variability variable variant variation variety version vicinity view viewpoint volume way weakness week weight wealth whole width
willingness word work worker workflow working workshop world year years yield
`;

const keysOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(toKey));

/** Keys of adjectives that say nothing of the kind: trimmed from the left of a phrase. */
export const GENERAL_ADJECTIVES: ReadonlySet<string> = keysOf(ADJECTIVES);

/** Keys of nouns that are no subject when they stand alone; as the head of a phrase they weaken it. */
export const GENERAL_NOUNS: ReadonlySet<string> = keysOf(NOUNS);
