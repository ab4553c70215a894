/**
 * Words that readers of science use for one another, one group a line; general English only, no field's
 * terms of art (those are aliases in a review's topics.yaml). Loose on purpose: they only widen a search.
 */
export const SYNONYMS = `
vision visual image picture photo photograph
video clip footage film
speech voice spoken utterance
audio sound acoustic
music musical song melody
text textual written document
language linguistic
multilingual crosslingual bilingual
robot robotic manipulation
medical clinical medicine health healthcare hospital patient biomedical
xray radiograph radiographic radiology
surgery surgical
satellite aerial geospatial
disease illness disorder
cancer tumor tumour oncology
drug pharmaceutical medication
gene genetic genomic genome
climate weather
math mathematics mathematical arithmetic maths
chemistry chemical molecular molecule
finance financial economic economics
law legal
education student teaching
code source software program programming
bug defect fault
attack adversary threat
privacy private confidential
fairness bias discrimination equity
gender sex female male women men
toxic toxicity harmful offensive hateful
safe safety harmless
fast quick rapid speed speedup accelerate faster
cheap inexpensive affordable lowcost efficient
memory footprint storage
small tiny compact lightweight little
large big huge massive giant
compress compression shrink pruning quantization
prune pruning sparse sparsity
distill distillation teacher
ensemble combination combine
merge merging fusion fuse combine averaging
forget forgetting retain retention remember
continual continuous lifelong incremental sequential
label annotation annotated labeled
unlabeled unannotated unsupervised selfsupervised
noise noisy corrupted mislabeled
imbalance imbalanced unbalanced skewed longtailed
rare uncommon infrequent scarce
scarce lowresource underresourced limited
generalize generalization transfer
shift drift outofdistribution
robust robustness resilient reliable reliability
explain explanation interpretability interpretable mechanistic
theory theoretical provable proof
survey review overview
benchmark evaluation suite
metric measure score indicator
data dataset corpus corpora
filter filtering clean cleaning refine curate curation
select selection choose choosing
mix mixture mixing blend composition
synthetic generated artificial simulated
rephrase paraphrase rewrite reword
schedule scheduling
adapt adaptation tune tuning customize
align alignment preference
answer response reply
conversation dialogue dialog chat chatbot
summarize summarization summary
classify classification classifier recognition categorization
detect detection detector
predict prediction forecast forecasting
embed embedding representation
vehicle car driving automotive
person people human pedestrian
face facial
game gaming
reuse reusable recycle
cost expense budget
energy power consumption
device edge mobile phone smartphone
parallel distributed
web internet online crawl
science scientific scholarly
age outdated old
reason reasoning inference
teach training train
grow growth expand scaling
`;
