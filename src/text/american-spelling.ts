/** British spellings that no rule of endings covers safely. */
const WORDS = new Map(
  `grey gray|aluminium aluminum|artefact artifact|artefacts artifacts|programme program|programmes programs|sulphur sulfur|catalogue catalog|catalogues catalogs|analogue analog|analogues analogs|dialogue dialog|dialogues dialogs|defence defense|offence offense|licence license|licences licenses|centre center|centres centers|centred centered|fibre fiber|fibres fibers|metre meter|metres meters|litre liter|litres liters|theatre theater|theatres theaters|calibre caliber|sceptical skeptical|disc disk|discs disks|judgement judgment|judgements judgments|ageing aging|cheque check|draught draft|enrol enroll|fulfil fulfill|skilful skillful|manoeuvre maneuver|manoeuvres maneuvers|mould mold|moulds molds|moulding molding|plough plow|tyre tire|tyres tires|anaemia anemia|anaesthesia anesthesia|diarrhoea diarrhea|foetus fetus|foetal fetal|haemoglobin hemoglobin|haemorrhage hemorrhage|ischaemia ischemia|ischaemic ischemic|leukaemia leukemia|oedema edema|oesophageal esophageal|oestrogen estrogen|paediatric pediatric|tumour tumor|tumours tumors`
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

const OUR =
  /^((?:behavi|col|fav|flav|harb|hon|hum|lab|neighb|rum|vap|vig|arm|cland|endeav|parl|sav|val)o)u(r\w*)$/;
/** Words in -is- that America spells the same way, without what follows. */
const SAME = new Set(
  'advertis advis apprais aris bruis chastis circumcis compris compromis concis cruis demis devis disguis enterpris excis exercis expertis franchis improvis incis likewis merchandis nois denois otherwis clockwis paradis pointwis pairwis stepwis elementwis piecewis poi prais precis premis pris promis rais reprais revis ris supervis surmis surpris televis tortois treatis turquois unsupervis wis worldwis malais vis mis dis'.split(
    ' ',
  ),
);
/** Verbs in -l that Britain doubles: "modelling", "labelled". */
const DOUBLED =
  /^((?:re|un|mis|pre|multi|bi|co)?-?(?:model|label|level|travel|signal|channel|tunnel|cancel|fuel|total|dial|equal|panel|funnel|spiral|marshal|shovel|quarrel|rival|initial|parcel|tally|jewel))l(ed|ing|er|ers|ings)$/;

/** The American spelling of a lower-case word; other words come back unchanged. */
export function toAmerican(word: string): string {
  if (word.length < 4) return word;
  const fixed = WORDS.get(word);
  if (fixed !== undefined) return fixed;
  const our = OUR.exec(word);
  if (our) return our[1]! + our[2]!;
  const doubled = DOUBLED.exec(word);
  if (doubled) return doubled[1]! + doubled[2]!;
  const ise = /^(.{2,}[^aeiou])is(e|ed|es|er|ers|ing|ation|ations|able)$/.exec(word);
  if (ise && !SAME.has(`${ise[1]!}is`) && !/(?:wise|supervis|precis)/.test(word))
    return `${ise[1]!}iz${ise[2]!}`;
  return word.replace(/^(.*(?:anal|paral|catal|hydrol|dial))ys(e|ed|er|ers|ing)$/, '$1yz$2');
}
