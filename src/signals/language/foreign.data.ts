/** Words of requests by language and class; stems end in `*`. Checked as whole lower-case words. */
export const FOREIGN_CUES: Readonly<
  Record<string, Readonly<Record<'defect' | 'enhancement' | 'how-to' | 'positive' | 'negative', string>>>
> = {
  de: {
    defect: `fehler* kaputt defekt* abgestürzt abstürz* stürzt absturz funktioniert geht falsch* hängt eingefroren leer* verschwunden
      störung* ausfall ausgefallen bug doppelt unmöglich verloren fehlgeschlagen fehlermeldung* lädt gesperrt`,
    enhancement: `wünsch* wunsch wäre schön könnten hinzufüg* vorschlag ergänz* fehlt erweiter* möchten unterstütz* einbauen anregung
      funktionswunsch dunkelmodus`,
    'how-to': `wie wo wann woher wohin wer anleitung finde frage möglich einrichten`,
    positive: `super toll gut gute guter gutes großartig danke zufrieden empfehl* schnell einfach hervorragend begeistert prima perfekt
      freundlich hilfreich klasse liebe beste`,
    negative: `schlecht* langsam* ärger* enttäusch* teuer* umständlich* kompliziert* unbrauchbar katastrophe mies* furchtbar* frust*
      falsch* nie leider schrecklich* unzufrieden fehler* kaputt`,
  },
  fr: {
    defect: `erreur* bug* plante planté bloque bloqué fonctionne marche impossible erroné* faux fausse disparu* vide panne cassé* échou*
      échec perdu* figé s'affiche`,
    enhancement: `souhait* aimerai* serait pourriez ajouter ajout manque suggestion amélior* possibilité faudrait voudrai*`,
    'how-to': `comment où quand quel quelle pourquoi est-ce`,
    positive: `merci super excellent* parfait* génial* rapide* facile* satisfait* recommande bravo bon bonne utile* meilleur* content*
      agréable*`,
    negative: `mauvais* lent* déçu* déception cher* compliqué* nul nulle horrible* pire inutile* frustr* erreur* malheureusement
      insatisfait* trop panne`,
  },
  es: {
    defect: `error* fallo* falla* funciona cierra bloquea bloqueado incorrect* mal vacío* desaparec* roto* cae caído puedo perdid*
      imposible carga duplicad*`,
    enhancement: `gustaría agregar añadir sería quisiera sugerencia falta mejorar podrían incluir opción deberían`,
    'how-to': `cómo dónde cuándo cuál qué puedo`,
    positive: `gracias excelente* buen bueno buena fácil* rápid* perfect* genial recomiendo encanta contento* útil mejor feliz amable*`,
    negative: `mal malo mala lent* pésim* caro* cara complicad* decepcion* horrible* peor frustr* error* inútil* demasiado nunca tarda`,
  },
  pt: {
    defect: `erro* falha* funciona abre trava travou travando errad* incorret* vazi* sumiu sumiram quebrad* consigo impossível perdi
      perdido* bloquead* carrega duplicad* cai`,
    enhancement: `gostaria adicionar seria poderiam sugestão falta melhorar incluir opção deveria* acrescentar`,
    'how-to': `como onde quando qual posso`,
    positive: `obrigad* excelente* ótim* bom boa fácil rápid* perfeit* recomendo adoro contente útil melhor parabéns satisfeit*`,
    negative: `ruim péssim* lent* car* complicad* decepcion* horrível pior frustr* erro* inútil nunca demora* insatisfeit* mal`,
  },
};

/** Negations that turn praise, and make `works` a defect, by language. */
export const FOREIGN_NEGATIONS: Readonly<Record<string, string>> = {
  de: 'nicht kein keine keinen nie nichts ohne',
  fr: "ne pas plus jamais aucun aucune sans n'est",
  es: 'no nunca sin ningún ninguna nada tampoco',
  pt: 'não nunca sem nenhum nenhuma nada nem',
};

/** Words that report a defect only when denied: it does not work, does not open. */
export const FOREIGN_WORKS: Readonly<Record<string, string>> = {
  de: 'funktioniert geht lädt möglich klappt öffnet startet läuft stimmt',
  fr: "fonctionne marche s'affiche charge démarre ouvre",
  es: 'funciona puedo carga abre',
  pt: 'funciona consigo abre carrega',
};
