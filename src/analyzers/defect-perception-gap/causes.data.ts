/** Why a customer may call a defect what the vendor does not. */
export interface Cause {
  readonly id: string;
  readonly title: string;
  /** What closes this part of the gap. */
  readonly remedy: string;
  /** Words that point to it; see `lib/text/phrases.ts`. */
  readonly phrases: readonly string[];
}

/**
 * In the order in which they are believed: a promise is named for a reason, while nearly every complaint says `should`.
 * The four causes are those of ServiceXRG 2020; the one in between tells what may well be a defect.
 */
export const CAUSES: readonly Cause[] = [
  {
    id: 'promise',
    title: 'A promise',
    remedy: 'Check what is said before the sale against what the product does',
    phrases: [
      'promise|promised|promises|promising',
      'was|were|been told|assured .. work|works|would|could|can|supports|includes|included|possible|have|has|come|be',
      'was|were|been shown|sold|promised',
      'sales|seller|salesman|saleswoman|salesperson|reseller|consultant said|told|claimed|showed|confirmed|assured|swore',
      'sales|account rep|manager|executive|team|people|guy said|told|claimed|showed|confirmed|assured|swore',
      'demo|demos|demonstration|pitch|brochure|datasheet',
      'in|per|by|to our|the contract|offer|quote|proposal|tender|sow',
      'contract|offer|proposal|tender says|states|said|includes|included|lists|listed|promises',
      'contractually',
      'advertised|advertising|advertisement|misleading',
      'marketing|website|homepage|site|page|brochure|datasheet says|said|claims|promises|promised|speaks|lists',
      'as advertised|promised|sold',
      'sold us|me|as',
      'when|before we signed|bought|purchased',
      'what we paid|signed|bought',
    ],
  },
  {
    id: 'documentation',
    title: 'Documentation and training',
    remedy: 'Correct and complete what the documentation and the training say',
    phrases: [
      'documentation|docs|doc|documented|undocumented',
      'manual|handbook|tutorial|tutorials|readme|faq',
      'user|admin|setup|installation|quick|quickstart|release guide|guides|notes',
      'the guide|instructions|walkthrough',
      'help article|articles|page|pages|centre|center|text|file|files|video|videos',
      'knowledge base',
      'knowledgebase',
      'training|trainer|webinar|academy|course',
      'according to .. guide|article|page|instructions|documentation|docs|manual',
      'followed|following .. steps|instructions|guide|article',
      'step by step',
      'in|on .. your help|support|documentation pages|page|site',
    ],
  },
  {
    id: 'definition',
    title: 'What counts as a defect',
    remedy: 'Agree on the classes with customers at the start and the end of a request',
    phrases: [
      'work|works|working|worked|behave|behaves|behaving as designed|intended|specified|expected',
      'as|by design',
      'as designed|intended',
      '@not .. bug|defect',
      'is|are|was clearly|obviously? a? bug|defect',
      'bug or feature',
      'expected|intended behaviour|behavior',
      'known limitation|limitations|behaviour|behavior',
      'closed|marked|filed|classified|classed|labelled|labeled|declined|rejected .. as .. feature|enhancement|question|request|designed|intended|works|wish|how-to',
      'closed with works',
      'call|calls|called it|this a? feature|enhancement|question|request',
      'not a feature|enhancement request|wish',
      "isn't a feature|enhancement request|wish",
      'say|says|said .. is normal|expected|intended',
      'user error',
      'working correctly|fine for|on you|your',
      'specification|specifications|spec|specs',
    ],
  },
  {
    id: 'regression',
    title: 'It worked before',
    remedy: 'Treat it as a defect until somebody has looked: what broke is no matter of words',
    phrases: [
      'used to work|show|be|load|open|run|sync|send|let|allow|do|include|export|print',
      'worked|working|fine|ok|okay until|before|yesterday|last|previously|earlier',
      'worked|was fine|perfectly|well .. until|before|yesterday|last',
      'since|after .. update|upgrade|release|version|migration|change|patch',
      'stopped working|showing|sending|syncing|loading|updating|printing|firing|responding',
      'no longer work|works|working|shows|opens|loads|sends|syncs|possible|available|there',
      '@not .. anymore',
      'all of a sudden',
      'suddenly|regression|regressed',
    ],
  },
  {
    id: 'expectation',
    title: 'A reasonable expectation',
    remedy: 'Say beforehand where the product ends, or carry on as customers would expect',
    phrases: [
      'should|ought',
      "shouldn't|shouldnt",
      'expect|expects|expected|expecting|expectation|expectations',
      'supposed|meant to',
      'every|any|all other|normal|decent|modern tool|tools|product|products|system|systems|software|app|vendor|program',
      'like everywhere else',
      'basic|basics|elementary|obvious|obviously|logical|logically|surely|naturally',
      'makes|make|making no sense',
      '@not make|makes|making .. sense',
      'why would|does|do|is|are|on',
      'common sense',
      'assume|assumed|assuming|thought',
      'reasonable|unreasonable|absurd|ridiculous',
    ],
  },
];

/** Who writes promises something to customers of their own. */
export const NO_CAUSE: readonly string[] = [
  'we|i promise|promised',
  'we|i @not .. promise',
  'we|i can|could|must|should|had|have to? promise|promised',
];
