import type { Direction } from '../../model/signal.ts';

/** English words that are also names of products or companies: a mention needs a capital or a cue. */
export const ORDINARY_NAMES =
  `front box linear notion close copper drift segment stripe square slack base zoom gong clay
apollo outreach loop ramp teams sage oracle loom miro signal pipe toast ring segment compass harvest basecamp bench brief
canvas chorus click cloud clover coda craft dash deel envoy expensify figma float flow folk forge fresh fuse gusto help hive
hub insightly intercom iterable jump keep lattice leap lever lucid meet mint mode monday motion near nimble notable oasis
open optimal orbit order pardot payfit people pigment pilot planet point prime pulse qualified quick rally reach recurly
relay remote replicate retool rise sapling scout sense shift ship simple smart snowflake sprout stack stream sumo swift
teamwork time tray trello tribe unify unity up vero vertex visible vista wave whatfix wise wrike yield zen zendesk zoho
access acumen advance aha amplitude asana bill bold bolt boost bridge bright buffer canny capacity chime circle clear
confluence copilot cube domo element epic everest excel explorer factorial fathom firefly gem glide gradient grain guru
harbor heap holistics hopper hotjar humble iris jet justworks kit klue kustomer ladder later leapsome lime lightspeed locus
looker magic maze medallia mercury mural nest nova novel oak odoo onward opal outlook outline oyster panther patch path
perk plum podium primer productive prophet quip quantum radar rapid redwood remember ripple rippling rocket root runway
salt scale sentry shield slate slite smith spark sprinklr stratus summit surface swell tableau talent tally tango
tempo tessera tide together top trail trust uplift vault vantage verse vivid volt walnut wayfair west wonder workable workday
workfront worksheet zest zip`.split(/\s+/);

/** Never names without a cue, even with a capital. */
export const CALENDAR_WORDS =
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june
july august september october november december spring summer autumn fall winter today tomorrow yesterday q1 q2 q3 q4 h1 h2
fy christmas easter`.split(/\s+/);

/** Capitalised words that are no product: sentence openers, roles, acronyms, places, common nouns of sales notes. */
export const NO_NAMES =
  `beat beats beaten outbid outsold undercut outscored displaced replaced matched chose awarded preferred trialled trialed piloted
tested recommended inherited evaluated considered compared signed selected preferred used tried shortlisted switched moved migrated renewed
replacing beating migrating choosing leaving switching moving buying evaluating comparing picking selecting retiring
bought benchmarked demoed reviewed heard saw told said found got had made took gave left came started ended failed needed existing
the a an they we it he she i you our their his her my your its this that these those there here
then now no not never none nobody nothing and or but so yet if when while because since after before with without for from to in
on at by of as is are was were be been has have had do does did will would can could should may might must customer
customers client clients prospect prospects buyer buyers champion competitor competitors competition incumbent vendor
vendors product products price pricing cost budget timing deal deals contract team teams sales support company companies
someone another other others different something everything anything all both some many most more less one two three
user users account accounts project management finance procurement legal security it hr ceo cfo cto cio coo vp svp evp
director manager head lead pm ae csm sdr bdr rep reps cs crm erp rfp rfi poc pov sso saml scim mfa api apis sdk ui ux roi tco
sla sow msa nda soc iso hipaa gdpr eu us usa uk emea apac latam dach na europe america germany france spain italy india
china japan canada australia brazil english german french spanish italian dutch plan plans enterprise pro premium basic
starter free trial pilot demo saas cloud on-prem internal in-house inhouse excel spreadsheet spreadsheets email phone chat
web windows mac linux android ios csv pdf html json xml sql ai ml bi po vat tax eur usd gbp chf q a b c d e f g h
status quo decision lost won reason reasons winner went chose picked great good bad nice easy simple best better worse cheap
cheaper expensive also still just only even very too really please thanks thank hi hello dear regards what why how who where
which new old big small large first last next final board group department office store shop market north south east
west key main major multi mobile offline native custom data dashboard reports reporting integration integrations feature features
functionality missing need needs needed wanted want wants using use used likely maybe probably apparently overall per via vs
versus yes ok okay lack lacks lacking doing nothing build building plan going staying keeping waiting stay status
quote follow follow-up existing current legacy manual paper solution solutions tool tools software platform system systems
provider providers alternative alternatives option options package suite app apps server hardware
wettbewerber wettbewerbern wettbewerb mitbewerber mitbewerbern mitbewerb konkurrent konkurrenten konkurrenz anbieter kunde kunden
concurrent concurrents concurrence fournisseur competidor competidores competencia proveedor concorrente concorrentes concorrência
fornecedor schnittstelle schnittstellen anbindung anbindungen intégration intégrations connecteur connecteurs interface integración
integraciones conector conectores conexión integração integrações conexão projekt preis prix precio preço
fehlende fehlender fehlendes funktion funktionen feature kein keine keinen entscheidung sonstiges sonstige unbekannt verloren gestrichen
rabatt kosten zeitpunkt vertrieb produkt qualität lösung fonctionnalité fonctionnalités aucun aucune pas décision autre perdu perte
falta funcionalidad funcionalidades ninguno ninguna sin otro otra presupuesto decisión perdido funcionalidade sem decisão outro
orçamento nenhum eligieron eligió prefirieron prefirió escogieron contrataron perdimos perdida perdemos escolheram escolheu
fecharam fechou choisi choisit retenu battu battus entscheidung auftrag`.split(/\s+/);

/**
 * Words right before a name that make it a rival, whoever writes, by what it is to us. Customers tell of places, people
 * and buttons in most of the words that sellers keep for rivals: those are in the lists of sellers.
 */
export const CUES_BEFORE: readonly (readonly [direction: Direction, patterns: readonly string[]])[] = [
  [
    'won',
    [
      "will|we'll|i'll|would|may|might|could|shall|going|want|wants|plan|planning|decided|considering|about|of|instead switch~|move|moving|migrate~|change|changing|defect~ over? to",
      'go|going|goes|went|gone with',
    ],
  ],
  ['current', ['moved|switched|migrated|migrating|switching|moving over? from', 'came|coming over from']],
  [
    'mentioned',
    [
      'compared to|with|against',
      'rather than',
      'evaluated|evaluating|trialling|trialing|trialled|piloting|shortlisted|benchmarked us|against? against|vs|with?',
      'benchmarked us? vs|against',
      'evaluated|evaluating|trialling|trialing|trialled|piloting|shortlisted|considering|considered',
      'incumbent|competitor|rival|winner is|was',
      'incumbent|competitor|rival|winner',
      'alternative|alternatives like|such|is|was as?',
      'competitors|rivals|vendors like|such as?',
      'unlike',
      'left .. for',
      'leaving .. for',
      'leave .. for',
      'better|worse|cheaper|easier|faster|simpler|slower than',
    ],
  ],
];

/** The same in what sellers write. */
export const SELLER_CUES_BEFORE: readonly string[] = [
  'switch~|moved|moving|move|migrate~|migrating|changed|changing|defect~|jumped|converting|converted|upgraded over? to',
  'go|going|goes|went|gone w|for',
  'gone|going|went over? to',
  'go|going|goes|went|gone ahead with',
  'compare~ to|with|against',
  'versus|vs',
  'came|coming from',
  'chose|choose|choosing|chosen|picked|pick|picking|selected|select|selecting|prefer|preferred|prefers|favored|favoured',
  'sign|signed|signing up? with',
  're signed with',
  'signed',
  'decide~ on|for',
  'settled on|for',
  'opted for',
  'opt for',
  'awarded .. to',
  'lost .. to',
  'losing .. to',
  'lose to',
  'lost deal? against',
  'beaten|beat|outbid|undercut|outscored|outperformed by',
  'instead of',
  'over to',
  'replace~ .. with|by',
  'replaced|replacing|replace',
  'evaluate~ .. against|alongside|and',
  'renew~ with',
  'renewed|stayed|staying|stay|stick|sticking|remain|remained with',
  'already have|has|had|use|uses|using|on|own|licensed',
  'standardized|standardised on',
  'bought|purchased|buying',
  'used|using|tried|use',
];

/** Words right behind a name that make it a rival in what sellers write. */
export const SELLER_CUES_BEHIND: readonly string[] = [
  'was|is|were 10|15|20|25|30|35|40|50? cheaper|better|faster|easier|simpler|less|half|30|20|40|50|25|10',
  'instead',
  'won|wins|beat|beats',
  'undercut|outbid|outscored|matched',
  'offered|gave|promised|dropped|has|had|does|could|bundles|bundled|already|scored|includes|included|provides|supports|did|needed',
  'came in',
  'got it',
  'over us',
  'instead of us',
];
