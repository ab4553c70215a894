/**
 * Models, systems and algorithms that whole fields know by name: general knowledge, not the finds of one
 * paper. A name also stands for its versions and sizes ("GPT" for "GPT-3.5", "LLaMA" for "LLaMA-2-7B").
 */
const FAMILIES = `
BERT RoBERTa ALBERT ELECTRA DeBERTa DistilBERT TinyBERT MobileBERT SciBERT BioBERT ClinicalBERT PubMedBERT FinBERT LegalBERT CodeBERT GraphCodeBERT SpanBERT StructBERT mBERT XLM XLM-R XLM-RoBERTa CamemBERT XLNet SBERT SentenceBERT
GPT GPT-Neo GPT-J GPT-NeoX GPT2 GPT3 ChatGPT InstructGPT DALL-E CLIP ALIGN BLIP Flamingo OpenFlamingo LLaVA MiniGPT-4 MiniGPT InstructBLIP CogVLM CogVideoX InternVL InternLM InternVideo Kosmos PaliGemma Florence SigLIP OpenCLIP EVA-CLIP BEiT CoCa ViLT ViLBERT LXMERT UNITER VinVL OSCAR ALBEF OFA SimVLM PaLI Qwen Qwen-VL QwenVL Qwen1.5 Qwen2 Qwen2-VL Qwen3 DeepSeek DeepSeek-R1 DeepSeek-V2 DeepSeek-V3 DeepSeekMath DeepSeek-Coder
Llama LLaMA LLaMa Llama2 LLaMA2 LLaMA3 Llama3 OpenLlama OpenLLaMA TinyLlama CodeLlama Alpaca Vicuna Guanaco Orca Zephyr Tulu Mistral Mixtral Ministral Gemma Gemini Claude Bard PaLM Flan-PaLM FLAN-PaLM Flan-T5 FLAN-T5 FLAN T0 T5 mT5 ByT5 T5X T5-XXL LaMDA Gopher Chinchilla Megatron Megatron-LM Turing-NLG BLOOM BLOOMZ OPT Pythia Falcon MPT StableLM Baichuan ChatGLM GLM Yi Phi Phi-2 Phi-3 OLMo StarCoder SantaCoder Codex AlphaCode CodeGen InCoder Llemma WizardLM WizardMath WizardCoder MetaMath Minerva Galactica Grok Command-R Jamba Mamba RWKV RetNet Hyena Longformer BigBird Reformer Performer Linformer Transformer-XL Switch GShard GLaM o1 o3 o4-mini
BART mBART PEGASUS MASS ProphetNet NLLB M2M-100 SeamlessM4T Whisper wav2vec HuBERT WavLM data2vec XLS-R XLSR Conformer Tacotron WaveNet WaveGlow HiFi-GAN FastSpeech VITS VALL-E AudioLM MusicLM MusicGen AudioLDM Jukebox EnCodec SoundStream DAC
AlexNet VGG VGGNet VGG16 VGG-16 VGG19 GoogLeNet Inception InceptionV3 Xception ResNet ResNet18 ResNet50 WideResNet WRN ResNeXt DenseNet MobileNet MobileNetV2 ShuffleNet SqueezeNet EfficientNet RegNet NFNet ConvNeXt BiT ViT DeiT Swin SwinTransformer PVT CvT LeViT MobileViT MLP-Mixer MetaFormer CaiT MAE SimMIM DINO DINOv2 iBOT MoCo SimCLR BYOL SimSiam SwAV VICReg PIRL
YOLO YOLOv3 YOLOv4 YOLOv5 YOLOv8 R-CNN RCNN Fast-RCNN SSD RetinaNet FCOS DETR DINO-DETR GLIP GroundingDINO SAM SAM2 MaskFormer Mask2Former U-Net UNet nnU-Net nnUNet UNet++ DeepLab DeepLabV3 PSPNet HRNet SegFormer SegNet FCN OpenPose PointNet PointNet++ DGCNN KPConv VoxelNet PointPillars CenterPoint BEVFormer BEVDet RAFT MiDaS DepthAnything DUSt3R COLMAP NeRF Mip-NeRF InstantNGP Instant-NGP Gaussian-Splatting 3DGS
StyleGAN StyleGAN2 StyleGAN3 BigGAN CycleGAN Pix2Pix pix2pix ProGAN DCGAN WGAN WGAN-GP VQGAN VQ-VAE VQ-GAN VQVAE DDPM DDIM LDM Stable-Diffusion SDXL SD3 Imagen Parti ControlNet DreamBooth LoRA QLoRA DoRA IP-Adapter DreamFusion Zero-1-to-3 Sora DiT SiT U-ViT FLUX Glow RealNVP NICE IAF MAF Wav2Lip
SMPL SMPL-X
word2vec Word2Vec GloVe fastText FastText ELMo ULMFiT doc2vec node2vec DeepWalk GraphSAGE GIN GATv2 GCNII APPNP TransE RotatE ComplEx DistMult ConvE SchNet DimeNet DimeNet++ EGNN NequIP MACE PaiNN Equiformer Graphormer AlphaFold AlphaFold2 AlphaFold3 RoseTTAFold ESM ESM-2 ESMFold ProtBERT ProGen ProteinMPNN RFdiffusion DiffDock DNABERT Enformer scGPT Geneformer
DQN A3C A2C DDPG TD3 TRPO PPO IMPALA MuZero AlphaZero AlphaGo AlphaStar Dreamer DreamerV2 DreamerV3 PlaNet CQL IQL BCQ TD-MPC TD-MPC2 QMIX MADDPG MAPPO RT-1 RT-2 Octo OpenVLA Gato SayCan GRPO DPO KTO SimPO GAIL MAML Reptile ProtoNet EWC GEM iCaRL DER L2P DualPrompt FedAvg FedProx SCAFFOLD
XGBoost LightGBM CatBoost AdaBoost TabNet TabPFN AutoGluon Auto-sklearn SHAP LIME Grad-CAM GradCAM Prophet ARIMA DeepAR N-BEATS Informer Autoformer FEDformer PatchTST TimesNet iTransformer Chronos TimesFM Moirai Lag-Llama TiDE DLinear
BM25 ColBERT DPR SPLADE Contriever REALM RETRO FAISS HNSW ScaNN LightGCN SASRec BERT4Rec DeepFM NCF RAPTOR HippoRAG GraphRAG
FlashAttention FlashAttention-2 FlashAttention3 PagedAttention vLLM DeepSpeed ZeRO Medusa EAGLE GPTQ AWQ SmoothQuant SparseGPT Wanda LLM.int8 QuIP BitNet
Adafactor Adagrad Shampoo LAMB SAM Sophia Lion Muon Mixup MixUp CutMix mixup RandAugment AutoAugment AugMix Cutout DropPath FixMatch MixMatch FlexMatch
ReAct Reflexion Toolformer AutoGPT Voyager HuggingGPT SWE-agent AutoGen MetaGPT CAMEL DSPy
BLAST HMMER MAFFT Bowtie2 BWA STAR DESeq2 edgeR limma Seurat Scanpy GROMACS AMBER LAMMPS VASP Gaussian09 GEANT4 PLINK BEAST RAxML IQ-TREE SPSS Stan
`;

const families = new Set(FAMILIES.split(/\s+/).filter(Boolean));

/** Well-known names of several words. */
const PHRASES = new Set([
  'Swin Transformer',
  'Vision Transformer',
  'Barlow Twins',
  'Stable Diffusion',
  'Latent Diffusion',
  'Faster R-CNN',
  'Mask R-CNN',
  'Cascade R-CNN',
  'Gaussian Splatting',
  'Segment Anything',
  'Depth Anything',
  'Grounding DINO',
  'Neural Radiance Field',
  'Graph Isomorphism Network',
  'Decision Transformer',
  'Diffusion Policy',
  'Random Forest',
  'Prototypical Network',
  'Matching Network',
  'Region Proposal Network',
  'Switch Transformer',
  'Perceiver IO',
  'Command R',
  'Code Llama',
  'Soft Actor-Critic',
  'Proximal Policy Optimization',
  'Mean Teacher',
]);

/** Families whose plain form is an ordinary word or a general term: they count only with a version or a size. */
const WORDS = new Set(
  'ALIGN OPT Phi Switch NICE FLAN MASS STAR BEAST Stan Lion SAM GEM DER LIME Prophet Glow BiT Falcon Orca Gemini Bard Claude Flamingo PLANET Hyena Command EAGLE Parti Muon MAE Yi Grok Octo Medusa CAMEL REALM Performer Reformer Inception DAC LAMB ESM GIN SSD'.split(
    ' ',
  ),
);
/** One version or size at the end of a name. */
const VERSION =
  /(?:[-_ ](?:v?\d[\w.]*|[SBLHTX]{1,3}(?:\/\d+)?|BASE|LARGE|SMALL|TINY|XL|XXL|Base|Large|Small|Tiny|Huge|Giant|Medium|base|large|small|tiny|mini|Mini|Turbo|turbo|Instruct|Chat|chat|Coder|Math|Vision|Preview|Pro|Flash|Sonnet|Opus|Haiku|Nano|Next|Plus|V|VL)|v?\d[\d.]{0,30}[a-zA-Z]?)$/;

const SUFFIX =
  /[a-z\d](?:BERT|GPT|[Ff]ormer|Net|GAN|LM|LLM|ViT|VAE|CLIP|Llama|LLaMA|NeRF|2[Vv]ec|RNN|CNN|Mixer|LoRA|Diffusion)(?:[-_ ]?v?\d[\w.]*)?$/;

const SIZED = /^\p{Lu}(?:[\p{L}\d.]*[- ]\d+(?:\.\d+)?|[\p{L}\d.]*\d)[BM](?:-\p{Lu}[\w-]*)?$/u;

/** Whether a name is formed as models are: "StackBERT", "TimesNet", and not the word "Transformer" itself. */
export function soundsLikeModel(name: string): boolean {
  return (SUFFIX.test(name) && !/(?:^|\s)[Tt]ransformers?$/.test(name)) || SIZED.test(name);
}

/** How sure the field's general knowledge is that a name is a model or an algorithm. */
export function findKnownModel(name: string): 'sure' | 'maybe' | undefined {
  if (PHRASES.has(name) || PHRASES.has(name.replace(/(?: [Mm]odel)?s?$/, '')) || PHRASES.has(`${name}s`))
    return 'sure';
  if (families.has(name)) return WORDS.has(name) ? 'maybe' : 'sure';
  // "MobileNets", "ViTs", but "opts" is no plural of OPT.
  const one = name.endsWith('s') && /\p{Lu}/u.test(name.slice(1)) ? name.slice(0, -1) : '';
  if (families.has(one) && !WORDS.has(one)) return 'sure';
  let stem = name;
  for (let cut = stem.replace(VERSION, ''); cut !== stem; cut = stem.replace(VERSION, '')) {
    stem = cut;
    if (families.has(stem)) return 'sure';
  }
  return undefined;
}
