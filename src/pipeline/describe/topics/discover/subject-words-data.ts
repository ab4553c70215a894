import { toKey } from '../../../../text/word-key.ts';

/**
 * Single words that librarians print on a shelf, over all sciences. One word rarely shows by its use
 * whether it is a subject ("clustering") or only a word ("collaboration"): the hard case is a list.
 */
const WORDS = `
abduction actuators audio ensembles aberrations ablation abortion accessibility acoustics adhesion adolescence 
adsorption advertising aerodynamics aeronautics aerosols aesthetics ageing agriculture agroforestry alcoholism algae algebra allergies allostery alloys altruism
amphibians amyloid anaesthesia analgesia anaphora anatomy anesthesia anorexia antennas anthropology antibiotics antibodies anticoagulation antimatter anxiety apoptosis aquaculture arbitrage
archaeology archives argumentation arrhythmia arthritis asphalt asteroids asthma astrobiology astrochemistry astronomy astrophysics
atherosclerosis auctions audiology authentication authorship autism autoencoders automata autophagy ballistics bandits bankruptcy batteries
bereavement bibliometrics bilingualism biochemistry biodiversity bioethics biofilms biofuels biogeography bioinformatics biomarkers biomass biomaterials biomechanics biometrics
biophysics biosensors biotechnology birds blockchain botany botnets breastfeeding bullying bureaucracy burnout 
calibration cancer cannabis capitalism captioning carbonates cartography catalysis cavitation censorship ceramics chaos chatbots chemometrics chemotherapy childbirth
cholesterol chromatin chromatography chromosomes circuits citizenship climatology cloning clustering coagulation coalitions coatings codebooks cognition colloids combinatorics
combustion comets compilers compression computability concrete concurrency congestion consciousness consumerism contraception convection coordination
coral corrosion corruption cosmology counterfactuals creativity crime criminology crowdsourcing cryptanalysis cryptocurrencies cryptography crystallization crystallography 
cybersecurity cytokines cytoskeleton databases deception deepfakes deforestation dementia democracy demography denoising dendrites dentistry depression dermatology
desalination desertification detoxification diabetes diagnostics dialects diaspora dielectrics diffraction digitization disability disasters discrimination
disentanglement disinformation distillation divorce dopamine dosimetry drones drought dyslexia earthquakes ecology econometrics ecosystems ecotourism
ecotoxicology education elasticity elections electrochemistry electrolytes electromagnetism electronics electrophysiology embryology embryos emigration emotion emotions employment
encryption endocrinology endometriosis endoscopy entanglement entomology entrepreneurship environmentalism enzymes epidemics epidemiology epigenetics epilepsy
epistasis epistemology equivariance ergodicity ergonomics erosion ethics ethnicity ethnography ethology eutrophication evaporation exoplanets explainability
extinction extremism fairness falsification fascism fatherhood fatigue feminism fermentation ferroelectrics fertility fertilizers fibrosis filtration fingerprinting
 firewalls fisheries fishing flavonoids flooding floods fluorescence folklore forecasting forensics forestry forests fouling fractals
fracture fragmentation friction fuel functors fungi fuzzing galaxies gambling gamification games gemstones gender genealogy genetics genocide genomics
geochemistry geodesy geography geology geometry geomorphology geophysics geopolitics geothermics geriatrics gerontology glaciers glaucoma globalization glycosylation governance
grammar graphene gravity groundwater hallucination hallucinations haptics hardware hashing healthcare hepatitis herbicides herbivory heredity hermeneutics 
historiography homelessness homology homophily homotopy hormones horticulture hospitals housing hydraulics hydrodynamics hydrogels hydrogen hydrology hygiene hypertension
hypnosis hypoxia hypothermia iconography ideology imitation immigration immunity immunization immunology immunotherapy imperialism implants imputation inbreeding incontinence
 inequality infarction infection infections inflammation inflation influenza informatics innovation insects insomnia insulin insurance intentionality
interferometry interpretability interoperability intonation ionosphere irrigation ischemia isotopes journalism jurisprudence kidney kinematics kinetics kinship
knots labor landslides laparoscopy lasers leadership leukemia lexicography libraries librarians lidar lifestyle ligands lightning linguistics
lipids literacy litigation livestock localization logistics longevity loneliness lubrication lymphoma macroeconomics magnetism magnetosphere malaria malnutrition malware
mammals manifolds marketing marriage masculinity masonry mathematics measles mechanics mechatronics medicine melanoma melatonin membranes memorization
memristors menopause mentoring mergers metabolism metabolomics metadata metallurgy metamaterials metamorphism metaphor metaphysics meteorites meteorology methylation metrology
microbiology microbiome microcontrollers microeconomics microfluidics microgravity microphones microplastics microscopy microservices microstructure midwifery migraine mindfulness mineralogy
 misinformation mitochondria mobility modernism modularity molecules mollusks monarchy monasticism monetization monitoring morality morphogenesis morphology mortality 
 multicast multiculturalism multilingualism multimorbidity music musicology mutagenesis mutations mycology myopia mythology nanoparticles nanotechnology nanotubes narcissism 
nationalism navigation negotiation neoliberalism neonatology nephrology neurobiology neurodegeneration neuroimaging neurology neurons neuroplasticity neuroscience neurosurgery neutrinos nickel
nitrogen nucleation nucleosynthesis nursing nutrition obesity obstetrics oceanography oncology ontologies ontology opera ophthalmology opioids optics optimization
orchestration origami ornithology orthodontics orthography orthopedics osmosis osteoarthritis osteoporosis outsourcing oxidation ozone paediatrics pain paleontology palliation
pandemics parallelism parasites parasitology parenting parkinsonism parsing pathogens pathology patents patriotism pediatrics pedagogy peptides perceptrons percolation
perovskites personality personalization pesticides petrology pharmacogenomics pharmacokinetics pharmacology pharmacy philanthropy philology philosophy phonetics phonology phonons phosphorylation photochemistry
photography photonics photosynthesis phylogenetics phylogeny physics physiology physiotherapy phytochemistry piracy placebo plagiarism planning plankton plasma plasmonics plasticity
plastics pneumonia poetry poisoning polarization politics pollination pollution polymers polymorphism populism pornography portfolios postmodernism poverty pragmatics
precipitation predation pregnancy prejudice presuppositions primates prisons privacy privatization  procurement productivity prognosis propaganda prosody prosthetics proteins proteomics
prototyping provenance pruning psoriasis psychiatry psychoanalysis psycholinguistics psychology psychometrics psychopathology psychotherapy pulmonology pulsars punishment quantization quasars qubits
queueing queues racism radar radicalization radiation radio radioactivity radiography radiology radiotherapy railways rainfall randomization ransomware 
recession recidivism recycling redistricting reforestation refrigeration refugees regret rehabilitation reinsurance relativity religion renormalization
 reproducibility reptiles resilience respiration retail retirement retrieval rheology rhetoric rheumatology rhythm rituals rivers robotics robots robustness rodents
romanticism salinity saliency sanitation sarcasm satellites scheduling schizophrenia schooling scientometrics scoliosis seabirds secrecy sedimentation segmentation segregation
seismology self-efficacy self-esteem semantics semiconductors semiotics sensors sepsis serotonin sexism sexuality sharks shipbuilding ships skepticism slavery
sleep smog smoking snow sociability socialism socialization sociolinguistics sociology software soils solidification solvation sonar sonification sound sovereignty soybeans
sparsity spectrometry spectroscopy speech spintronics sports startups statistics steel steganography stemming stereochemistry stereotypes stigma stress stroke
subsidies suicide summarization supercapacitors superconductivity superconductors supercomputing supernovae surgery surveillance sustainability swarms symbiosis symmetry synapses syntax 
tariffs taxation taxonomy teaching telecommunications telemedicine teleoperation telescopes television terrorism textiles textures theology thermodynamics thermoelectrics thrombosis thyroid timbre
tinnitus tokenization tomography topology tornadoes torture tourism toxicity toxicology tracking traffic transformers transparency transplantation transportation
transposons trauma treaties tribology trust tsunamis tuberculosis tumors tunneling turbines turbulence typography ultrasound uncertainty underemployment unemployment
unionization universities unlearning urbanization urbanism urology usability utilitarianism vaccination vaccines vegetation vehicles venom ventilation verification veterans vibration vibrations video
vineyards violence virology virtualization viruses viscosity  vitamins viticulture volatility volcanism volcanoes vulnerability warfare
warehousing wastewater watermarking wavelets weather weathering welding welfare wetlands wheat whistleblowing wildfires wildlife wireless women worship xenotransplantation
yeast zeolites zoology zoonoses
 meta-learning fine-tuning pre-training self-training self-distillation self-attention super-resolution re-identification e-commerce e-learning e-government
`;

/** Keys without hyphens. */
export const SUBJECT_WORDS: ReadonlySet<string> = keysOf(() => true);

/** Keys of those that name an activity, "marketing": "market" has the same key and is another subject. */
export const SUBJECT_GERUNDS: ReadonlySet<string> = withoutOthers('ing');

/** Keys of fields, "electronics": "electronic" has the same key and is no subject. */
export const SUBJECT_FIELDS: ReadonlySet<string> = withoutOthers('ics');

function withoutOthers(ending: string): ReadonlySet<string> {
  const others = keysOf((word) => !word.endsWith(ending));
  return new Set([...keysOf((word) => word.endsWith(ending))].filter((key) => !others.has(key)));
}

function keysOf(isWanted: (word: string) => boolean): ReadonlySet<string> {
  const words = WORDS.trim().split(/\s+/).filter(isWanted);
  return new Set(words.map((word) => toKey(word).replaceAll('-', '')));
}
