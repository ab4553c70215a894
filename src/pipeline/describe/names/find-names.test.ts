import { describe, expect, test } from 'vitest';
import { findAcronyms } from '../acronyms/find-acronyms.ts';
import { findNames } from './find-names.ts';

const read = (title: string, abstract: string) => findNames(title, abstract, findAcronyms(abstract));
const introduced = (title: string, abstract: string): string[] =>
  read(title, abstract).introduces.map(({ name, long }) => (long ? `${name} = ${long}` : name));

describe('a paper introduces', () => {
  test.each<[case_: string, title: string, abstract: string, expected: string[]]>([
    ['the odd word before the colon', 'FrobNet: Fast Frobbing', 'We study frobbing.', ['FrobNet']],
    ['an acronym before the colon', 'FROB: Fast Objects', 'We study frobbing.', ['FROB']],
    [
      'a capitalised word before the colon that the abstract uses',
      'Wattle: Fast Trees',
      'In tests, Wattle wins.',
      ['Wattle'],
    ],
    ['not a topic before the colon', 'Continual Learning: A Survey', 'We survey continual learning.', []],
    ['not a general acronym before the colon', 'LLM: Hype or Help?', 'LLMs help.', []],
    [
      'a name with a superscript, once',
      'F$^2$Rob: Frobs in Pairs',
      'We present F$^2$Rob, a network of two frobs. F$^2$Rob is fast.',
      ['F$^2$Rob'],
    ],
    [
      'a name in two fonts, once',
      '$\\text{F}^2$Rob: Frobs in Pairs',
      'We present $F^2$Rob, a network of two frobs.',
      ['$F^2$Rob'],
    ],
    [
      'no common word',
      'Frobs of Games',
      'We study sets of pairs, which we call “content”. The content of pairs is stable.',
      [],
    ],
    [
      'nor one in the title',
      'The Content of Games',
      'Of pairs we find what we call “content”. The content of pairs is stable.',
      [],
    ],
    ['a title that is one name', 'FrobGAN', 'FrobGAN improves images.', ['FrobGAN']],
    [
      'a technical report',
      'Frob2.5 Technical Report',
      'In this report, we introduce Frob2.5, a series of models.',
      ['Frob2.5'],
    ],
    ['a name after the verb', '', 'We propose FrobNet, a network for frobs.', ['FrobNet']],
    ['a name in quotation marks', '', "We propose ``FrobNet'', a network.", ['FrobNet']],
    ['a name in bold', '', 'We propose **FrobNet**, a network for frobs.', ['FrobNet']],
    [
      'an acronym with its long form',
      '',
      'We propose Fast Robust Objects (FROB), which are fast.',
      ['FROB = Fast Robust Objects'],
    ],
    [
      'a long form with small words',
      '',
      'We present Slow Frobs with Quick Bases (SFQB), a method.',
      ['SFQB = Slow Frobs with Quick Bases'],
    ],
    [
      'a name with its long form in brackets',
      '',
      'We introduce a method, FROB (Fast Robust Objects), for tests.',
      ['FROB = Fast Robust Objects'],
    ],
    [
      'a lower-case technique with its acronym',
      '',
      'We introduce delayed frobbing (DF), a practical method.',
      ['DF = delayed frobbing'],
    ],
    [
      'a lower-case technique explained at once',
      '',
      'We present delayed frobbing, a method for objects.',
      ['delayed frobbing'],
    ],
    ['what it calls something', '', 'We sum the weights, which we call FrobTrain.', ['FrobTrain']],
    [
      'what it calls something in lower case',
      '',
      'We average models and call the results “frob soups.”',
      ['frob soups'],
    ],
    [
      'a dubbed method',
      '',
      'We propose a new strategy, dubbed Wide Parallel Frobbing (WPF).',
      ['WPF = Wide Parallel Frobbing'],
    ],
    [
      'a method for short',
      '',
      'We propose a method based on Largest Frob, or LF for short.',
      ['LF = Largest Frob'],
    ],
    [
      'a name after its kind',
      '',
      'This paper introduces a generic framework FrobGNN to answer questions.',
      ['FrobGNN'],
    ],
    [
      'the name of an algorithm',
      '',
      'In this study, we propose the Frobnix algorithm, an approach to data. Frobnix uses noise.',
      ['Frobnix'],
    ],
    [
      'a data set it builds',
      '',
      'Finally, we create the FROB50 benchmark, covering 50 languages.',
      ['FROB50'],
    ],
    ['each of a list', '', 'We release FrobNet, FrobLM and FrobBench.', ['FrobNet', 'FrobLM', 'FrobBench']],
    [
      'enumerated parts',
      '',
      'We design two tasks: 1) Guided Frob Colorization, which colours; and 2) Frob Attribute Prediction, which predicts.',
      ['Guided Frob Colorization', 'Frob Attribute Prediction'],
    ],
    ['what is proposed in the passive', '', 'In this work, FrobNet is proposed for images.', ['FrobNet']],
    ['the resulting model', '', 'We train on text. The resulting model, Frob-Large, wins.', ['Frob-Large']],
    [
      'versions of its own model',
      'FrobLM: A Model',
      'We train FrobLM. FrobLM-7B and FrobLM-Instruct are open.',
      ['FrobLM', 'FrobLM-7B', 'FrobLM-Instruct'],
    ],
    ['what it says with i.e.', '', 'We develop a novel model, i.e. FrobRoad++, for maps.', ['FrobRoad++']],
    [
      'the parts of what it introduces',
      'FrobNet: A Net',
      'FrobNet introduces two components: (1) Online Composer, which plans; and (2) Big Composer, which waits.',
      ['FrobNet', 'Online Composer', 'Big Composer'],
    ],
    [
      'a technique that opens the title',
      'Multirate Frobbing of Networks',
      'We propose multirate frobbing of networks.',
      ['multirate frobbing'],
    ],
    [
      'the spelling it uses most',
      '',
      'We introduce predictive frobs (Prefrob), a method. PreFrob wins. PreFrob is fast.',
      ['PreFrob = predictive frobs'],
    ],
    [
      'a hyphenated long form',
      '',
      'We propose a novel method, Learning-to-Frob (L2F), that learns.',
      ['L2F = Learning-to-Frob'],
    ],
    ['a name with mathematics', '', 'We propose $A^\\star$-FO, a two-stage framework.', ['$A^\\star$-FO']],
    [
      'the long form in the subtitle',
      'FROB: A Fast Robust Object Box for Images',
      'We study boxes.',
      ['FROB = Fast Robust Object Box'],
    ],
    ['a name where the text breaks off', '', 'We propose FrobNet (', ['FrobNet']],
    ['no data that it calls public', '', "We call their data ``public'' here.", []],
    ['nothing with a known model', '', 'We present BERT embeddings for frobs and train ResNet-50.', []],
    ['nothing it compares with', '', 'We propose a method that outperforms FrobNet.', []],
    [
      'nothing that others proposed',
      '',
      'Recently, a popular technique called Frobbing was proposed by others.',
      [],
    ],
    ['nothing it builds on', '', 'We propose to extend FrobNet to images.', []],
    ['no general acronym', '', 'We propose a graph neural network (GNN) for molecules.', []],
  ])('%s', (_, title, abstract, expected) => {
    expect(introduced(title, abstract)).toEqual(expected);
  });
});

describe('a paper mentions', () => {
  test.each<[case_: string, abstract: string, datasets: string[], models: string[]]>([
    [
      'known data sets',
      'We test on ImageNet-1K, CIFAR-10 and Split CIFAR-100.',
      ['ImageNet-1K', 'CIFAR-10', 'Split CIFAR-100'],
      [],
    ],
    [
      'data sets by the noun behind them',
      'Results on the FrobBase and Zork-5 datasets are good.',
      ['FrobBase', 'Zork-5'],
      [],
    ],
    [
      'data sets by the noun before them',
      'We use benchmarks such as FrobBase, Zork-5, and Plugh-X.',
      ['FrobBase', 'Zork-5', 'Plugh-X'],
      [],
    ],
    [
      'data sets with remarks',
      'We validated it on public datasets: FrobTS (Glioma), ZORKUB (Sclerosis) and Plugh-2.',
      ['FrobTS', 'ZORKUB', 'Plugh-2'],
      [],
    ],
    [
      'data sets by what is measured on them',
      'It reaches an accuracy of 95.18% on FrobObjects3 and +4.1 on Zork-Eval.',
      ['FrobObjects3', 'Zork-Eval'],
      [],
    ],
    [
      'data sets of other sciences',
      'We trained on MIMIC-III, the UK Biobank and ERA5.',
      ['MIMIC-III', 'UK Biobank', 'ERA5'],
      [],
    ],
    [
      'words that are data sets only in place',
      'The math is hard, but we gain 3 points on MATH and GSM8K.',
      ['MATH', 'GSM8K'],
      [],
    ],
    [
      'known models with versions',
      'It beats GPT-3.5, LLaMA-2-7B and the Swin Transformer.',
      [],
      ['GPT-3.5', 'LLaMA-2-7B', 'Swin Transformer'],
    ],
    [
      'models inside a remark, in the plural too, once',
      'They suit small networks (such as MobileNets and RegNets) and, like MobileNet, phones.',
      [],
      ['MobileNets', 'RegNets'],
    ],
    ['models that a description holds', 'A fastText-based scorer and a CNN-like one.', [], ['fastText']],
    ['no key of a bibliography', 'It improves on~\\citep{FrobNet-2019-Fast, Zork5}.', [], []],
    [
      'no loss and no initialization',
      'We train with the FrobTopK loss, unlike ZorkNorm initialization.',
      [],
      [],
    ],
    [
      'unknown models by comparison',
      'Our method outperforms FrobNet and ZorkXL by far.',
      [],
      ['FrobNet', 'ZorkXL'],
    ],
    [
      'no names of authors, months or units',
      'In July 2021, Huang et al. (2020) used 24GB and 3D maps.',
      [],
      [],
    ],
    [
      'capitalised words where a list calls them models',
      'We compare to strong baselines, including Wattle, Anchors, and FrobGrad.',
      [],
      ['Wattle', 'Anchors', 'FrobGrad'],
    ],
    ['the thing and not its makers', "We compare it with Baum and Welch's FROBA.", [], ['FROBA']],
    ['no architecture as such', 'We use a Private Transformer for T2I tasks.', [], []],
    ['no products, genes or languages', 'We test it with XFrob queries and on P4-M notebooks.', [], []],
    ['no symbols or spelled-out words', 'The regret is bounded by $S_T$ with HIERarchical models.', [], []],
    ['no tasks', 'On unsupervised domain adaptation (UDA) benchmarks, ASR and NLP models fail.', [], []],
    ['no addresses', 'Code: https://github.com/FrobLab/BERT-CIFAR-10.', [], []],
  ])('%s', (_, abstract, datasets, models) => {
    const { mentions } = read('', abstract);
    expect(mentions.datasets ?? []).toEqual(datasets);
    expect(mentions.models ?? []).toEqual(models);
  });

  test('not what it introduces', () => {
    const { mentions } = read('FrobSet: Data', 'We present FrobSet. On the FrobSet dataset, BERT fails.');
    expect(mentions).toEqual({ models: ['BERT'] });
  });
});

test('names are verbatim whatever the text holds', () => {
  const abstract =
    'We propose $\\textbf{FrobNet}$ {x => y} "Zork (ZK", a `model` (A, B). \u0000 Ünïcode-Δ7 datasets: ((Frob2';
  const { introduces, mentions } = read('<b>FROB</b>: {x}', abstract);
  const all = [
    ...introduces.map(({ name }) => name),
    ...(mentions.models ?? []),
    ...(mentions.datasets ?? []),
  ];
  expect(all.length).toBeGreaterThan(0);
  for (const name of all) expect(`<b>FROB</b>: {x}\n${abstract}`).toContain(name);
});
