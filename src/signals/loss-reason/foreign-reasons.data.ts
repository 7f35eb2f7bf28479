import type { LossGroup } from '../../model/kinds.ts';

/**
 * Reasons as CRM users pick and write them in German, French, Spanish and Portuguese, in the manner of
 * `REASON_BLOCKS`. A closed list: what is not on it is stated, but not understood. Words that are English as well stand
 * beside others only.
 */
export const FOREIGN_BLOCKS: readonly (readonly [
  group: LossGroup,
  weight: number,
  patterns: readonly string[],
])[] = [
  [
    'price',
    3,
    [
      'preis|preise|preislich|preisgründe|preisgründen|preisniveau|kosten|lizenzkosten|rabatt',
      'teuer|teurer|günstiger|günstigeres|günstigerer|günstigere|billiger|preiswerter|kostengünstiger',
      'prix|tarif|tarifs|tarifaire|coût|coûts|coûteux|onéreux|remise',
      'cher|chère|chers',
      'precio|precios|coste|costes|costo|costos|caro|cara|caros|caras|barato|barata|baratos|económico|económica|tarifa|tarifas',
      'preço|preços|custo|custos|desconto',
    ],
  ],
  [
    'missing-feature',
    3,
    [
      'fehlende|fehlender|fehlendes|fehlenden|mangelnde .. funktion|funktionen|features|feature|funktionalität|funktionalitäten|funktionsumfang|module|modul',
      'funktion|funktionen|funktionalität|funktionsumfang|feature .. fehlt|fehlte|fehlten|fehlen|unzureichend|nicht',
      'funktionslücke|funktionslücken|produktlücke|funktionsumfang',
      'anforderungen|anforderung .. nicht',
      'fonctionnalité|fonctionnalités|fonction|fonctions manquante|manquantes|absente|absentes|insuffisante|insuffisantes',
      'manque de? fonctionnalité|fonctionnalités|fonctions',
      'fonctionnalité|fonctionnalités',
      'funcionalidad|funcionalidades|función|funciones',
      'funcionalidade|funcionalidades|recurso|recursos faltando|ausente|ausentes|faltante|faltantes|insuficiente|insuficientes',
      'falta de funcionalidade|funcionalidades|recurso|recursos|função|funções',
      'funcionalidade|funcionalidades',
    ],
  ],
  [
    'missing-feature',
    2,
    ['fehlt|fehlte|fehlten|fehlen', 'il manque|manquait', 'falta|faltaba|faltan|faltava|faltam'],
  ],
  [
    'integration',
    4,
    [
      'schnittstelle|schnittstellen|anbindung|anbindungen|systemanbindung|integrationen',
      "intégration|intégrations|d'intégration|l'intégration|connecteur|connecteurs",
      'integración|integraciones|conector|conectores',
      'integração|integrações|conectores',
    ],
  ],
  [
    'usability',
    3,
    [
      'bedienbarkeit|benutzerfreundlichkeit|bedienung|benutzeroberfläche|umständlich|kompliziert',
      'ergonomie|convivialité|compliqué|compliquée|complexe|complexité',
      'prise en main',
      'usabilidad|usabilidade|complicado|complicada|complejo|compleja|complejidad|complexidade',
      'facilidad|facilidade de uso',
    ],
  ],
  [
    'quality',
    3,
    [
      'qualität|produktqualität|instabil|unzuverlässig|abstürze|zuverlässigkeit',
      'qualité|fiabilité|instabilité|bogues',
      'calidad|fiabilidad|inestable|errores|fallos',
      'qualidade|confiabilidade|instável|erros|falhas',
      'stürzt|stürzte|stürzten|abgestürzt|absturz|fehlerhaft',
      'plante|plantait|planté|plantages',
      'no|não funciona|funcionaba|funcionó|funcionava',
    ],
  ],
  [
    'performance',
    3,
    [
      'geschwindigkeit|langsam|performanz|ladezeiten|skalierbarkeit',
      'lenteur|lenteurs|lent|lente|lents|lentes',
      'lento|lenta|lentitud|lentidão|rendimiento|desempenho|velocidad|velocidade',
    ],
  ],
  [
    'competitor',
    4,
    [
      'an|gegen wettbewerber|wettbewerb|mitbewerber|mitbewerb|konkurrenz|konkurrenten verloren?',
      'face à|a un|une|la|le|au? concurrent|concurrents|concurrence',
      'perdu|perdue .. concurrent|concurrents|concurrence',
      'chez|au|un|le|du|des concurrent|concurrents',
      'perdido|perdida|perdimos .. competencia|competidor|competidores|concorrente|concorrentes|concorrência',
    ],
  ],
  [
    'competitor',
    2,
    [
      'wettbewerber|wettbewerb|mitbewerber|mitbewerb|konkurrent|konkurrenten|konkurrenz',
      'anderer|anderen|anderes anbieter|produkt|lösung|system',
      'concurrents|concurrence',
      'concurrent moins|plus|choisi|retenu',
      'autre solution|fournisseur|prestataire|éditeur|outil',
      'competencia|competidor|competidores',
      'otro|otra proveedor|solución|producto|herramienta',
      'concorrente|concorrentes|concorrência',
      'outro|outra fornecedor|solução|produto|ferramenta',
      'haben|hat|sich|wir für .. entschieden',
    ],
  ],
  [
    'no-decision',
    3,
    [
      'keine|ohne entscheidung|reaktion|rückmeldung|antwort|interesse|bedarf',
      'kein|keinen bedarf|interesse|kontakt|projekt',
      'projekt|vorhaben .. eingestellt|gestoppt|abgebrochen|abgesagt|gestrichen',
      'nicht entschieden|erreichbar',
      'meldet|melden sich .. nicht|mehr',
      'antwortet|antworten|reagiert|reagieren|antwortete .. nicht|mehr',
      'ne répond|répondent|répondait .. plus|pas',
      'no contestan|contesta|contestaron|responden',
      'não respondem|responde|retornam|retornou',
      'status quo',
      'kontakt abgebrochen',
      'bedarf entfallen',
      'pas|aucune|sans de? décision|réponse|retour|suite|nouvelles|besoin',
      'projet abandonné|annulé|arrêté|stoppé',
      'statu quo',
      'abandon du projet',
      'ninguna|sin|falta .. decisión|respuesta|interés|contacto|necesidad',
      'no decisión|decidieron|respondieron|responde|contesta|hubo',
      'proyecto cancelado|abandonado|detenido|suspendido|parado',
      'nenhuma|sem|falta .. decisão|resposta|retorno|interesse|contato|necessidade',
      'não decidiu|decidiram|respondeu|responderam|houve',
      'projeto cancelado|abandonado|suspenso|parado|interrompido',
    ],
  ],
  [
    'timing-budget',
    3,
    [
      'kein|keine|ohne|fehlendes|fehlende budget|mittel|gelder',
      'budget .. gestrichen|gekürzt|eingefroren|fehlt|fehlte|aufgebraucht|nicht|überschritten',
      'budgetgründe|budgetkürzung|budgetstopp|haushalt|zeitpunkt|zeitplan',
      'auf eis',
      'verschoben|zurückgestellt|vertagt|pausiert|später',
      'pas|plus|sans|manque de? budget',
      'budget .. supprimé|coupé|réduit|gelé|insuffisant|annulé',
      'reporté|reportée|repoussé|repoussée|différé|calendrier',
      'presupuesto|presupuestario|presupuestos',
      'aplazado|aplazada|pospuesto|pospuesta|postergado|retrasado|calendario',
      'orçamento|verba',
      'adiado|adiada|postergado|cronograma',
    ],
  ],
  [
    'sales-execution',
    3,
    [
      'zu spät .. angeboten|gemeldet|reagiert|angebot',
      'vertrieb|vertriebsprozess|betreuung|ansprechpartner',
      'suivi commercial',
      'relation commerciale',
      'proceso comercial',
      'proceso de venta|ventas',
      'seguimiento|acompanhamento',
      'processo comercial',
    ],
  ],
];

/** What a field says in these languages when it says nothing. */
export const FOREIGN_EMPTY =
  `sonstiges sonstige sonstiger unbekannt keine angabe angaben grund andere anderer anderes verloren nicht angegeben
  autre autres inconnu inconnue raison non renseigné renseignée précisé précisée perdu perdue aucune aucun
  otro otros otra desconocido desconocida motivo sin especificar perdido perdida ninguno
  outro outros outra desconhecido desconhecida sem informado nenhum nenhuma`.split(/\s+/);
