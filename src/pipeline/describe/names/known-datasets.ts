/**
 * Data sets, benchmarks and corpora that whole fields know by name: general knowledge, not the finds of
 * one paper. Spellings fold case, hyphens and spaces; a trailing "*" allows any suffix ("ImageNet-1K").
 */
const NAMES = `
ImageNet*; TinyImageNet*; Tiny ImageNet*; mini-ImageNet*; miniImageNet; tieredImageNet; ImageNette; ImageNet-21K; JFT*; YFCC*; LAION*; COYO*; DataComp*; CC3M; CC12M; Conceptual Captions; SBU Captions; RedCaps;
CIFAR*; Split CIFAR*; MNIST; Fashion-MNIST; EMNIST; FEMNIST; KMNIST; QMNIST; Colored MNIST; Moving MNIST; Rotated MNIST; Permuted MNIST; MNIST-M; SVHN; STL-10; CORe50; CoRe 50; CORE50; USPS; Omniglot; CelebA*; FFHQ; LSUN*; AFHQ; Places365; Places205; Places2; iNaturalist*; CUB*; CUB-200-2011;
Stanford Cars; Stanford Dogs; Oxford Flowers; Oxford Pets; FGVC-Aircraft; Food-101; Caltech-101; Caltech-256; Caltech-UCSD Birds; SUN397; DTD; VTAB*; ObjectNet; WILDS; DomainNet; DomainBed; PACS; Office-31; Office-Home; OfficeHome; VisDA*; Camelyon17; Camelyon16; Waterbirds; CivilComments;
COCO*; MS COCO; MS-COCO; MSCOCO; PASCAL VOC*; Pascal VOC*; VOC2007; VOC2012; LVIS; Objects365; OpenImages; Open Images*; ADE20K; Cityscapes; KITTI*; SemanticKITTI; nuScenes; Waymo Open*; Waymo; Argoverse*; BDD100K; Mapillary*; GTA5; SYNTHIA; CamVid; ScanNet*; ScanNet200; S3DIS; ShapeNet*; ModelNet*; ModelNet40; ScanObjectNN; Matterport3D; Replica; SUN RGB-D; NYUv2; NYU-v2; NYU Depth; DTU; Tanks and Temples; BlendedMVS; LLFF; CO3D; Objaverse*; Middlebury; Sintel; MPI Sintel; FlyingThings3D; FlyingChairs; ETH3D; TartanAir; EuRoC; Human3.6M; MPII; 3DPW; MPI-INF-3DHP; AMASS; LFW; MegaFace; IJB*; VoxCeleb*; MS1M; MS-Celeb-1M; CASIA-WebFace; WIDER FACE; Market-1501; Market1501; DukeMTMC*; MSMT17; CUHK03; CUHK-PEDES; CrowdHuman; MOT17; MOT20; LaSOT; TrackingNet; GOT-10k; OTB*; UAV123; DAVIS; YouTube-VOS; YouTube-8M; Kinetics*; UCF101; UCF-101; HMDB51; HMDB-51; Something-Something*; ActivityNet*; Charades*; EPIC-KITCHENS*; EPIC-Kitchens*; Ego4D; AVA; THUMOS*; THUMOS14; MSR-VTT; MSRVTT; MSVD; DiDeMo; HowTo100M; WebVid*; YouCook2; Breakfast; NTU RGB+D*; ACDC; Dark Zurich; Cholec80; BraTS*; LUNA16; LIDC*; LIDC-IDRI; CheXpert; MIMIC*; MIMIC-III; MIMIC-IV; MIMIC-CXR; ChestX-ray14; ChestXray14; PadChest; ISIC*; HAM10000; KiTS*; LiTS; AMOS; BTCV; TCGA*; UK Biobank; ADNI; ABIDE*; OASIS*; HCP; fastMRI; eICU; PhysioNet; PTB-XL; MedMNIST*; PathMNIST; DRIVE; REFUGE; STARE; MURA; SIIM-ACR; Sleep-EDF; SEED-IV; DEAP; BCI Competition*; TUH; NHANES; SEER;
GLUE; SuperGLUE; MNLI; SNLI; QNLI; RTE; CoLA; SST-2; SST-5; SST; MRPC; QQP; STS-B; WNLI; XNLI; ANLI; XTREME*; XGLUE; CLUE; FewCLUE; SQuAD*; TriviaQA; Natural Questions; NaturalQuestions; HotpotQA; MuSiQue; 2WikiMultihopQA; 2WikiMultiHopQA; WebQuestions; WebQSP; ComplexWebQuestions; CommonsenseQA; OpenBookQA; ARC-Challenge; ARC-Easy; ARC-AGI*; BoolQ; PIQA; SIQA; HellaSwag; WinoGrande; Winogrande; WinoBias; StoryCloze; COPA; LAMBADA; RACE; DROP; QuAC; CoQA; NarrativeQA; NewsQA; MS MARCO; MS-MARCO; MSMARCO; BEIR; MTEB; TREC*; ELI5; QASPER; PubMedQA; MedQA*; MedMCQA; BioASQ; BIOSSES; BC5CDR; CoNLL*; CoNLL-2003; CoNLL-2012; OntoNotes*; Penn Treebank; PTB; Universal Dependencies; WikiText*; WikiText-103; enwik8; text8; One Billion Word; BookCorpus; BooksCorpus; OpenWebText*; C4; mC4; The Pile; Pile; RedPajama*; SlimPajama; RefinedWeb; FineWeb*; DCLM; Dolma; ROOTS; OSCAR; CC100; CCNet; Common Crawl; CommonCrawl; MassiveText; The Stack; StarCoderData; OpenWebMath; Proof-Pile*; TinyStories; Wikipedia; Wikidata; Freebase; DBpedia; YAGO*; ConceptNet; ATOMIC; WordNet; FrameNet; PropBank; VerbNet; FB15k*; FB15K*; WN18*; WN18RR; NELL*; AG News; AGNews; Yelp*; IMDB; IMDb; Amazon Reviews; 20 Newsgroups; 20Newsgroups; Reuters*; Reuters-21578; RCV1; DBLP; CNN/DailyMail; CNN/Daily Mail; CNN-DailyMail; XSum; SAMSum; Gigaword; Newsroom; arXiv; PubMed; S2ORC; BillSum; MultiNews; WMT*; WMT14; WMT16; IWSLT*; IWSLT14; OPUS*; Europarl; Flores*; FLORES*; TED Talks; MultiUN; ParaCrawl; MuST-C; CoVoST*; FLEURS; LibriSpeech; Librispeech; Libri-Light; LibriLight; LibriTTS; LJSpeech; VCTK; TIMIT; Switchboard; WSJ; Common Voice; CommonVoice; TED-LIUM*; AISHELL*; GigaSpeech; VoxPopuli; SUPERB; AudioSet; ESC-50; UrbanSound8K; FSD50K; Clotho; AudioCaps; NSynth; MAESTRO; MusicCaps; GTZAN; MUSDB18; MAPS; Lakh MIDI; IEMOCAP; MELD; CMU-MOSI; CMU-MOSEI; CREMA-D; RAVDESS;
MMLU*; MMLU-Pro; BIG-Bench*; BIG-bench*; Big-Bench*; BBH; BIG-Bench Hard; HELM; AGIEval; C-Eval; CMMLU; GAOKAO*; GSM8K; GSM-8K; MATH; MATH-500; MATH500; MathQA; SVAMP; ASDiv; AQuA*; AIME*; AMC23; OlympiadBench; Minerva Math; MiniF2F; miniF2F; ProofNet; PutnamBench; HumanEval*; MBPP*; APPS; CodeContests; LiveCodeBench; SWE-bench*; SWE-Bench*; CodeSearchNet; CodeXGLUE; DS-1000; Spider; WikiSQL; BIRD; CoNaLa; TruthfulQA; ToxiGen; RealToxicityPrompts; BBQ; StereoSet; CrowS-Pairs; AdvBench; HarmBench; JailbreakBench; AlpacaEval*; MT-Bench; Arena-Hard; Chatbot Arena; IFEval; GPQA*; SimpleQA; BrowseComp; SuperGPQA; LongBench*; RULER; ZeroSCROLLS; SCROLLS; L-Eval; InfiniteBench; Long Range Arena; LRA; Natural Instructions; Super-NaturalInstructions; P3; Alpaca-GPT4; ShareGPT; UltraChat; UltraFeedback; HH-RLHF; Anthropic HH; OpenAssistant; Dolly; FLAN collection; LIMA; SciEval; SciQ; ScienceQA; SciBench; AI2D; ChartQA; DocVQA; TextVQA; InfoVQA; VQA*; VQAv2; VQA-v2; OK-VQA; A-OKVQA; GQA; CLEVR*; NLVR2; Visual Genome; Flickr30k*; Flickr30K*; RefCOCO*; NoCaps; nocaps; VizWiz; POPE; MME; MMBench*; MMMU*; MathVista; MathVerse; SEED-Bench*; MM-Vet; MMStar; LLaVA-Bench; HallusionBench; Video-MME; MVBench; EgoSchema; Winoground; WebArena; VisualWebArena; WebShop; Mind2Web; OSWorld; AgentBench; GAIA; ToolBench; AndroidWorld; ALFWorld; ALFRED; ScienceWorld; BabyAI; TextWorld; Jericho;
MuJoCo; DMControl; DeepMind Control*; DeepMind Control Suite; DM Control; OpenAI Gym; Gym; Atari*; Atari 2600; Atari-57; Procgen; ProcGen; Meta-World; Continual-World; Continual World; RLBench; CALVIN; LIBERO*; ManiSkill*; RoboSuite; robosuite; RoboMimic; D4RL; D4RL Gym; V-D4RL; ExORL; Crafter; MineRL; Minecraft; NetHack; StarCraft II; SMAC*; SMACv2; Overcooked*; Hanabi; MiniGrid; Safety Gym; Safety-Gymnasium; Isaac Gym; CARLA; nuPlan; Habitat; AI2-THOR; iGibson; BEHAVIOR-1K; FrankaKitchen; Franka Kitchen; Adroit; AntMaze; Open X-Embodiment; Bridge; BridgeData*; DROID;
Cora; Citeseer; CiteSeer; Pubmed; Reddit; PPI; ogbn-arxiv; ogbn-products; ogbn-papers100M; ogbg-molhiv; ogbg-molpcba; OGB*; OGB-LSC; PCQM4Mv2; PCQM4M; ZINC*; QM7; QM8; QM9; MD17; rMD17; MD22; ANI-1x; GEOM-Drugs; GEOM-QM9; GEOM; MoleculeNet; PubChem*; ChEMBL*; CrossDocked*; Crossdocked; PDBbind*; PDBBind; DUD-E; UniProt*; UniRef*; UniRef50; PDB; Protein Data Bank; CATH; SCOP; Pfam; AlphaFold DB; ProteinGym; TAPE; FLIP; CASP14; CASP15; CAMEO; OC20; OC22; Open Catalyst*; Materials Project; JARVIS*; OQMD; Matbench*; TUDataset; PROTEINS; MUTAG; ENZYMES; NCI1; IMDB-B; Karate Club; GENCODE; ENCODE; GTEx; 1000 Genomes; GenBank; RefSeq; dbSNP; ClinVar; gnomAD; Human Cell Atlas; CELLxGENE; Tabula Muris; Tabula Sapiens; KEGG; Reactome; Gene Ontology; STRING; DrugBank; SIDER; Tox21; BindingDB; Human Protein Atlas;
MovieLens*; MovieLens-1M; ML-1M; ML-20M; Netflix; Last.fm; LastFM; Gowalla; Criteo*; Avazu; Taobao; Tmall; Amazon-Book; Steam; UCI*; OpenML*; OpenML-CC18; AutoML; NAS-Bench*; NAS-Bench-201; HPO-B; YAHPO; COMPAS; Adult; German Credit; ACS Income; Folktables; Kaggle; Higgs; ETTh1; ETTm1; ETT; M4; M5; Monash; GIFT-Eval; Electricity; Traffic; UCR*; UEA*; METR-LA; PEMS*; PEMS-BAY; PeMS; NAB; SMD; SWaT; WADI; NSL-KDD; CICIDS*; KDD Cup*; KDDCup99; EMBER; Enron; GHTorrent; Defects4J; BugsInPy; BigCloneBench; Devign; Landsat*; Sentinel-1; Sentinel-2; EuroSAT; So2Sat*; BigEarthNet*; UC Merced; fMoW; SEN12MS; AID; RESISC45; NWPU-RESISC45; DOTA*; DIOR; xView*; SpaceNet*; LEVIR-CD; iSAID; DeepGlobe; MODIS; ERA5; WeatherBench*; CMIP5; CMIP6; SDSS; Gaia; 2MASS; WISE; Kepler; TESS; DESI; LSST; Planck; IllustrisTNG; JetClass; LAMMPS; MLPerf*; LM Evaluation Harness; Language Model Evaluation Harness; BLUE; ImageNet-C; ImageNet-R; ImageNet-A; ImageNet-V2; ImageNetV2; ImageNet-Sketch; CIFAR-10-C; CIFAR-100-C; RobustBench; FLARE; WikiHow; MultiWOZ*; SGD dataset; ATIS; SNIPS; CLINC150; Banking77; PersonaChat; DailyDialog; Wizard of Wikipedia; EmpatheticDialogues; Ubuntu Dialogue; FEVER; LIAR; FakeNewsNet; PHEME; HateXplain; OLID; SemEval*; SentEval; TACRED; DocRED; FewRel; NYT10; ACE2005; ACE 2005; ACE05; SciERC; GENIA; WikiANN; MasakhaNER; UD; PAWS*; TyDi QA; TyDiQA; MLQA; XQuAD; MKQA; Belebele; mMARCO; MIRACL; BLiMP; SyntaxGym; bAbI; SCAN; COGS; PCFG SET; LEGO; CREMI; SNEMI3D; Allen Brain Atlas; MICrONS; OpenNeuro; CRCNS; NSD; Natural Scenes Dataset; Zenodo
`;

/** Names that are also ordinary words: they need a cue beside them. */
const AMBIGUOUS = new Set(
  'math drop race string steam traffic electricity adult bridge reddit netflix breakfast replica drive stare spider bird apps arxiv pubmed wikipedia kaggle google web gym enron maps wise gaia planck kepler tess traffic geom pubmed scan legos lego oasis amos helm ppi pdb tape flip atomic st pope gaia ruler lima dolly p3 cogs roots oscar blue clue liar fever flare aid modis dior adult higgs m4 m5 ava davis ptb pascal snips stanford minecraft hanabi habitat bbq mme superb sst rte ud nsd nab smd ace wsj slam zinc proteins enzymes cifar mir'.split(
    ' ',
  ),
);

const fold = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}+]/gu, '');

const exact = new Set<string>();
const open = new Set<string>();
for (const name of NAMES.split(/;|\n/)
  .map((n) => n.trim())
  .filter(Boolean)) {
  if (name.endsWith('*')) open.add(fold(name));
  exact.add(fold(name.replace(/\*$/, '')));
}

const VERSION =
  /[-_ ]?(?:v?\d[\w.]{0,30}|[A-Z]{1,3}|LT|Sketch|Real|Open|Hard|Verified|Lite|Pro|Plus|\+|full|small|large|mini|challenge)$/;

const SUFFIX =
  /[a-zA-Z\d][-_]?(?:MNIST|ImageNet|CIFAR|Bench|VQA|NLI|GLUE|Eval|Corpus|Instruct-\d+[KM]|SQL)(?:[-_ ]?v?\d[\w.]*)?$/;

/** Whether a name is formed as data sets are: "ColorMNIST", "FooBench". */
export function soundsLikeDataset(name: string): boolean {
  return SUFFIX.test(name);
}

/**
 * How sure the field's general knowledge is that a name is a data set: `sure`, `maybe` for names that are
 * also ordinary words, `undefined` for names it does not know.
 */
export function findKnownDataset(name: string): 'sure' | 'maybe' | undefined {
  const key = fold(name);
  if (exact.has(key) || open.has(key)) return AMBIGUOUS.has(key) ? 'maybe' : 'sure';
  for (let cut = name.search(/[-_ ][^-_ ]*$/); cut > 2; cut = name.slice(0, cut).search(/[-_ ][^-_ ]*$/)) {
    if (open.has(fold(name.slice(0, cut)))) return 'sure';
  }
  const stem = name.replace(VERSION, '');
  if (stem === name) return undefined;
  const base = fold(stem);
  return open.has(base) || (exact.has(base) && base.length > 4 && !AMBIGUOUS.has(base)) ? 'sure' : undefined;
}
