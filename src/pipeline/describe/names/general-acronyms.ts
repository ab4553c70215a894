/**
 * Acronyms and capitalised terms that name a concept, task, unit or tool of the trade and not a system or
 * a data set, in machine learning and in other sciences. Lower case, singular.
 */
const TERMS = `
ac adc adhd ae agi ai aids ann anova api apis ar arm asd asic asr ast at auc auprc auroc av avc bci bert-style bev bfgs bic bleu bmi bn bnn bo
bold bpe bptt bptc cad cam capm cca cdf cf ci cl cli clip-based cls cnn co2 cot cpu cr cram crf csv ct ctc ctr cuda cv cvae cvd cvr dag
dann dbn dct ddim ddp ddpm dft dgm dit dl dll dlm dna dnn dof dp dqn dr drl dro dsl dsp dt dtw ecg ece eda eeg ehr elbo em emd ema emr eo eps er
erm eu fa fair fdr fem ffn fft fid fl flop flops fmri fn fnn fol fov fp fp16 bf16 tf32 nf4 fp32 fp4 fp8 fpga fpr fps fsl ft gan gat gb gbdt gcd gcn gd gdp gdpr
gflops gis glm gmm gnn gp gpgpu gpu gps gru gsp gui hci hdr hipaa hiv hmm hpc hpo html http hvac i.i.d ibp icd icl icml iclr id ide idf iid il ilp imu
inn int4 int8 io iot ip iq ir is isp it iv js json kb kd kde kg kgc kge kl knn kpi kr kv l1 l2 lda ldp lf lfm lidar lm llm lmm lp lpips lr lr-dft lqr
ls lsh lsi lstm lt lti lvlm lvm mab mad mae map mape mard marl mas mbrl mc mcmc mcts mdp mdl meg mfcc mfu mi mil mim mimo mip ml mle mlm mlp mm mlop mllm mmd
mnmt moe mos mpc mpi mr mri mrna mrr mse mt mtl mvs nas ndcg ner nerf neurips nips nir nisq nlg nli nlm nlp nlu nmf nmr nms nmt nn nns np npu nlidb nsfw
nvs ocr ode odes oct od ofdm oip ood ope opf os ot p2p pac pac-bayes pagerank pc pca pcr pde pdf peft petl pet pgd pgm pinn plm pomdp ppl ppo ppi
pr prm psnr ptm ptq pu pvalue qa qat qkv qml qos qp rag ram rct re relu ren rest rf rgb rgb-d rgbd rkhs rl rlaif rlhf rlvr rmse rna rnn roc roi ros
rouge rpc rq rs rsi rtl rul sar sat satd scm sd sde sem seo sfm sft sgd sgld si sim2real simd siamese sla slam slm slr smc smote smt sne snn snp snr soc sof
sota soc sora sql ssl ssim ssm st stem stft std stl svd svm sw sync td tf-idf tfidf tl ts tsne tta ttt tts ttu uav uda ugv ui uk umap un unet url us
usa usd uv ux vae vc vcg vi vit-based vfm vlm vlp vla vlms vo vqa-style vr ar vram wan web wer wifi wsi www xai xml xr zsl zo
adam adamw adagrad rmsprop python pytorch tensorflow jax keras java javascript c++ matlab github gitlab huggingface linux windows android ios cuda-c
monte-carlo gaussian bayesian markov euclidean riemannian hilbert bernoulli poisson laplacian fourier hessian jacobian bellman pareto pareto-optimal
nvidia rtx a100 v100 h100 h800 a800 t4 p100 tpu tpuv3 tpuv4 fpgas gpus cpus llms vlms lms plms gans cnns rnns dnns nns gnns vaes mlps mdps pomdps odes pdes sdes
english french german chinese japanese arabic indian african american european russian spanish hindi korean turkish italian
covid covid-19 sars-cov-2 alzheimer parkinson who nasa esa mit ieee acm cvpr iccv eccv acl emnlp naacl
ssl-based mlm-based zero-shot few-shot one-shot k-shot n-shot k-means top-1 top-5 top-k p-value d4pg o1-like lasso softmax transformer transformers attention
t2i t2v i2v i2i i2t s2s v2x v2v v2i b2b b2c c2c d2d m2m n2n cd cd-rom dvd dvd-rom pid plc pwm vlsi cmos tcp tcp/ip atm wdm lan soap corba uml j2ee dram sram rom ram pda gsm cdma erp crm edi voip dsl ieee-488 pcr qpcr crispr crispr-cas9 elisa hplc nmr xrd tem afm x-ray ph ct-scan
i ii iii iv vi vii viii ix xi xii a b c d e f g h j k l m n o p q r s t u v w x y z
`;

const terms = new Set(TERMS.split(/\s+/).filter(Boolean));

/** Whether a word is a general acronym or term that cannot be the name of one system or data set. */
export function isGeneralAcronym(word: string): boolean {
  const lower = word.replace(/^\$[^$]*\$-?/, '').toLowerCase();
  return terms.has(lower) || (/\p{Lu}s$/u.test(word) && terms.has(lower.slice(0, -1)));
}
