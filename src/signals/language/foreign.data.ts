/**
 * What a word can do in a text that is not English: `fault` names one and `failing` tells of one, `works` is what
 * should go and `appears` what faults do as well; `denies` turns words on both sides, `without` those behind it, except in `ceaseless`;
 * `noMore` beside a denial tells an end; `mended` and `closes` tell that it is over, `again` that something works now,
 * `needed` that it still has to be done; `slow` is one with a `span` of time; a denial `since` a day is one, not so of what nobody needs (`regrets`); `errand` is business, no wish; `regrets`
 * is what nobody can do about a good product; `parts` begins another clause.
 */
export const FOREIGN_ROLES = [
  'fault',
  'failing',
  'works',
  'appears',
  'denies',
  'without',
  'ceaseless',
  'noMore',
  'since',
  'mended',
  'closes',
  'again',
  'needed',
  'slow',
  'span',
  'wish',
  'errand',
  'ask',
  'price',
  'regrets',
  'parts',
  'positive',
  'negative',
] as const;

export type ForeignRole = (typeof FOREIGN_ROLES)[number];

/**
 * Words by language and role, in small letters: `stem*`, `*inside*`, `a+b` for b some words behind a in one clause,
 * `a|b` for either, `^a` for a at the beginning of a clause. A word without accents is found with them as well.
 */
export const FOREIGN_WORDS: Readonly<Record<string, Readonly<Record<ForeignRole, string>>>> = {
  de: {
    fault: `*fehler* *problem* *störung* *ausfall *ausfälle* bug bugs *absturz *abstürze* defekt* timeout* verzögerung*
      schwierigkeit*`,
    failing: `kaputt defekt stürzt stürzen abgestürzt bricht|brechen+ab|zusammen abgebrochen schlägt|schlagen+fehl fehlgeschlagen
      hängt bleibt|bleiben+hängen|stehen|leer|weiss|schwarz eingefroren friert+ein verschwunden verschwindet verschwinden ist|sind|waren+weg
      verloren doppelt doppelte* falsch* fehlerhaft* unmöglich gesperrt unvollständig* unlesbar* leer leere* unerreichbar
      weiss*|schwarz*|leer*+seite|bildschirm besteht|bestehen+weiterhin|noch|immer fehlen|fehlt+daten|hälfte|kontakte|zeilen|datensätze|einträge|dateien
      seit+fehlen|fehlt daten|kontakte|zeilen|datensätze|einträge+fehlen ladezeit* langsam* träge* spinnt streikt lahmgelegt rotiert
      ist|sind|war|waren|ging|bleibt+offline ausgeloggt abgemeldet rausgeworfen scheiter* gescheitert versagt unterbrochen unterbricht zerschossen zerstört durcheinander verrutscht abgeschnitten überschrieben vertauscht überlappen ruckelt flackert friert dreht+sich instabil inkorrekt* veraltet* unbenutzbar unterbrechung* ausnahme+wirft wirft+ausnahme mehrfach+verschickt|gesendet fremde+daten|rechnungen|kunden stockt down schwarz* abbruch *abbrüche`,
    works: `funktionier* geht gehen ging klappt klappen klappte lädt laden lade öffn* starten startet läuft laufen lief stimmt stimmen
      kann können konnte konnten lässt lassen liess möglich reagier* antwortet druckt drucken speicher* gespeichert synchronisier*
      aktualisier* übernommen gesendet versendet verschickt dargestellt liefert liefern findet gefunden bekomm* erreichbar verfügbar
      aufrufbar anmeld* anmeldung einlogg* einloggen exportier* importier* hochgeladen herunterladen hochladen passiert tut tun
      berechnet erkannt erkennt verbindet verbinden zugreif* zugriff zugestellt abrufen bedienbar verwendbar nutzbar arbeiten
      erkennen erkannt reagieren antworten übertragen überträgt ankommen akzeptiert angenommen greift wirkt rechnet bucht gebucht sehen sichtbar weiterarbeiten bearbeiten löschen ändern einloggen zuordnen auswählen anklicken scrollen drehen verbunden aufrufen einsehen erstellen anlegen ausdrucken gefüllt berücksichtigt ausgelöst einlesen verarbeitet`,
    appears: `erscheint erscheinen tritt treten kommt kommen taucht tauchen auftreten aufgetreten angezeigt zeigt zeigen`,
    denies: `nicht kein keine keinen keiner keinem keines keinerlei nie niemals niemand niemanden nichts null nimmer`,
    without: 'ohne',
    ceaseless: 'ohne+unterlass|grund|vorwarnung|unterbrechung',
    noMore: 'mehr',
    since: 'seit seitdem',
    mended: `behoben gelöst beseitigt repariert gefixt erledigt geklärt bereinigt korrigiert wiederhergestellt ist+vorbei
      *fehler*|*problem*+verschwunden|weg
      bestens+alles ist+weg`,
    closes: `ticket|anfrage|fall|vorgang+geschlossen|schliessen|zu|zumachen könnt|können+schliessen`,
    again: 'wieder jetzt nun inzwischen mittlerweile endlich',
    needed: 'muss müssen müsste sollte soll wann bitte bis wird hoffe hoffen',
    slow: `lädt laden lade geladen dauert dauern dauerte braucht brauchen wart* gewartet benötigt aufgebaut`,
    span: 'minute* sekunde* stunde* ewig* *minütig*',
    wish: `wünsch* wunsch funktionswunsch wäre|wären+schön|gut|toll|hilfreich|super|praktisch|nützlich|prima|wünschenswert|klasse
      schön|gut|toll|hilfreich|super|praktisch|nützlich|prima+wäre könnte*+einbauen|anbieten|integrieren|freigegeben hinzufüg*
      vorschlag ergänz* fehlt erweiter* einbauen anregung *dunkelmodus* dunkler+modus hätte*+gern* würde*+helfen|erleichtern
      würde*+gern*+können bitte+unterstützen|ergänzen|einbauen vermiss* möchte*+können sollte*+können feature*
      bitte+aufnehmen|nehmt+auf fehlt+möglichkeit möglichkeit+fehlt wäre+erleichterung|hilfe|vorteil|ideal|perfekt würde*+wünschen könnte*+hinzufügen|aufnehmen wäre+wenn wünschenswert gerne+hätten roadmap`,
    errand: 'kündig* stornier* bezahl* bestell* rechnung angebot* rückruf',
    ask: `^wie ^wo ^woher ^wohin ^welche+schritte|einstellung* anleitung handbuch ^kann+man|ich ^können+wir ^gibt+anleitung|handbuch
      frage einrichten
      ^auf+welchem+weg weiss+nicht+wie erklären+wie`,
    price: '^wie+lange|viel*|teuer|hoch|oft|besprochen|gewünscht|vereinbart',
    regrets:
      'beklagen klagen beschweren meckern besser missen brauch* benötig* nötig bereu* arbeite tätig *frage* möchte* will wollen',
    parts: 'aber jedoch sondern allerdings trotzdem',
    positive: `super toll tolle* gut gute guter gutes großartig dank danke zufrieden empfehl* schnell einfach hervorragend begeistert
      prima perfekt freundlich hilfreich klasse liebe beste einwandfrei reibungslos* problemlos* fehlerfrei* fehlerlos* stabil top`,
    negative: `schlecht* langsam* ärger* enttäusch* teuer* umständlich* kompliziert* unbrauchbar katastrophe mies* furchtbar* frust*
      falsch* nie+wieder leider schrecklich* unzufrieden *fehler* kaputt beschwer*`,
  },
  fr: {
    fault: `erreur* bug bugs bogue* probleme* souci soucis panne* incident* anomalie* dysfonctionnement* plantage* coupure* lenteur*
      exception* difficulte*`,
    failing: `plante plantent plantait planté bloque bloquent bloqué* bloquant* echou* échec echec fige figent figé* gele casse cassé* faux
      fausse* errone* disparu* disparait perdu* impossible* vide vides ferme|ferment+seul*|toute interrompt interrompu* arrete|arretent+a|apres|au
      incomplet* ecran+blanc|noir|bleu|vide page+blanche persiste* en+double plus|pas+moyen incorrect* inaccessible* indisponible*
      marche|fonctionne+mal|plus donnees|lignes|contacts|fichiers|moitie+manque* manque*+donnees|lignes|contacts rame rament lent lents lente lentes lentement hors+service
      est|sont|etait|etaient|reste+hors+ligne deconnecte deconnectes deconnectent rejette* rejete rejetes rejetee rejetees refuse refusent refusé refusée ejecte ejectes mal+arrondi*|calcule*|affiche*|aligne* duplique dupliques dupliquent doublon* decale decales decalent decalees tronque tronques tronquees ecrase ecrases ecrasees illisible* instable* inutilisable* saute sautent clignote tourne+vide efface effaces effacent effacees bugge* buggue* coupe coupee crashe* crash`,
    works: `fonctionn* marche marchent charge chargent charger ouvre ouvrent ouvrir repond repondent demarre* lance arrive arrivent
      arrivons arriver parvien* parvenons peux peut pouvons peuvent pu réussi* réussis* connecte* envoie* envoye* enregistre* telecharge*
      imprime* exporte* importe* synchronis* a+jour renvoie* trouve* reçoi* recev* recu accede* acceder possible disponible valide*
      sauvegarde* passe fait font retrouve* permet
      reconn* calcule* accept* modifi* supprim* cree* voir voit retir* ajoute lire lit scanne* tourne transmet* transmis remonte* genere* comptabilise* pris+compte`,
    appears: `affiche* appara* produi* survien* survenu* reapparai*`,
    denies: `ne n pas jamais aucun aucune rien zero nul ni`,
    without: 'sans',
    ceaseless: 'sans+cesse|arret|raison|prevenir|interruption',
    noMore: 'plus',
    since: 'depuis',
    mended: `resolu* réparé* corrigé* corrige réglé* retabli* rentre+ordre ^plus+de|d+erreur*|message*|probleme*|bug*|panne*|souci*
      ^plus+aucun*+erreur*|message*|probleme*|bug*|panne*|souci*|plantage* erreur*|probleme*|bug*|souci|anomalie*+disparu*
      erreur*|probleme*|bug*|souci*+parti*`,
    closes: `fermer|clôturer|cloturer|clore+ticket|incident|demande|dossier pouvez|peut|peux+cloturer|fermer|clore est+clos|close|clôturé
      pouvez+clore tout+ok`,
    again: 'a|de+nouveau maintenant enfin desormais',
    needed: 'doit doivent devrait faut faudrait quand jusqu pourriez espere* esperons',
    slow: 'met mettent attendre attend* charge* dure prend prennent',
    span: 'minute* seconde* heure* eternite longtemps',
    wish: `souhait* aimeri* serait|serai+bien|bon|pratique|utile|super|genial|interessant|appreciable|ajouter pourriez+ajouter|prevoir|integrer
      ajouter ajout manque suggestion* amelior* faudrait voudr* aiderait aideraient mode+sombre possibilite
      merci+d+integrer|ajouter|prevoir soulagerait simplifierait faciliterait manque+possibilite pourrait+on feuille+route`,
    errand: 'resili* annul* payer commander souscrire facture devis+recevoir rappel+telephon*',
    ask: `^comment ^où expliqu*+comment ^quel*+procedure|etape*|demarche|façon|maniere ^existe+guide|tutoriel|manuel|documentation
      ^puis+je ^peut+on est+ce+possible tutoriel
      ^de+quelle+maniere|facon ^de+manière+puis`,
    price: '^combien',
    regrets:
      'plaindre redire reprocher mieux besoin necessaire regrett* passer travaille question* veux voulons souhait*',
    parts: 'mais cependant toutefois pourtant',
    positive: `merci super excellent* parfait* génial* rapide* facile* satisfait* recommande bravo bon bonne utile* meilleur* content*
      agréable* bien`,
    negative: `mauvais* lent lente* déçu* déception* cher chère* compliqué* nulle horrible* pire inutile* frustr* erreur* malheureusement
      insatisfait* trop panne*`,
  },
  es: {
    fault: `error errores fallo fallos problema* incidencia* incidente* averia* bug bugs caida* bloqueo* inconveniente*
      excepcion* dificultad*`,
    failing: `falla fallan fallando falló cierra|cierran+sol*|inesperad*|al se+cierra|cierran bloquea bloquean bloquead* congela congelan cuelga* se+cae|caen
      caido* roto* rota rotas mal incorrect* equivocad* vacio* vacia vacias desaparec* perdido* perdieron perdió imposible* duplicad*
      dos+veces detiene* se+corta|cortan en+blanco persiste* sigue|siguen+sin|igual|fallando|pasando|ocurriendo
      falta|faltan+datos|filas|registros|contactos|mitad|lineas|archivos|clientes|pedidos dejo|deja|dejado+de|funcionar inaccesible*
      tarda*|demora*+mucho|demasiado lento lentos lenta lentas lentitud
      fuera+servicio|linea esta|estan|estuvo|estaba+offline desconecta desconectan desconectad* rechazad* rechaza rechazan expulsa expulsan redondea*+mal duplica duplican borrad*+sol* borro ilegible* inestable* cortad* parpadea parpadean traba traban trabad* descuadra descuadran descuadrad* desordenad* sobrescri* inservible cayo crash congelad* parado parada`,
    works: `funcion* puedo puede pueden podemos consigo consigue* conseguimos logro logra logramos carga cargan cargar abre abren abrir
      inicia iniciar arranca responde* llega llegan guarda* envia envian enviar recib* imprime* devuelve* encuentra* conecta* sincroniza*
      actualiza* deja permite exporta* importar descarga* sube suben entrar acceder posible disponible existe existen va hace hacer
      calcula* genera*
      reconoc* acepta* calcula* modificar eliminar borrar crear ver veo vemos lee leer transmite* actualizan refleja* registra* asigna* cobra* responde contesta editar seleccionar`,
    appears: `aparec* sale salen ocurr* produce* pasa sucede* muestra*`,
    denies: `no nunca jamas ningun ninguna ninguno nada nadie tampoco cero`,
    without: 'sin',
    ceaseless: 'sin+parar|motivo|cesar|avisar|razon|aviso|explicacion',
    noMore: 'ya mas',
    since: 'desde',
    mended: `resuelt* resolvió resolvio resolvieron solucionad* solucionó soluciono solucionaron arreglad* arregló corregid* corrigió
      reparad* subsanad* restablecid* restaurad* error*|fallo*|problema*+desaparec*
      fue|fueron+error*|fallo*|problema*`,
    closes: `cerrar+ticket|caso|incidencia|consulta pueden|puede|puedes|podeis+cerrar cerrarlo cerrarla
      darlo|dar+cerrado todo+ok`,
    again: 'ya ahora vuelve*+a volvió|volvio+a de+nuevo otra+vez fin',
    needed: 'debe deben deberia* cuando hasta necesit* podrian favor espero esperamos',
    slow: 'tarda* esperar espera* esperando carga* demora* lleva*',
    span: 'minuto* segundo segundos hora horas eternidad',
    wish: `gustaria agregar añadir seria+util|bueno|bien|genial|interesante|practico|ideal|posible estaria+bien|bueno|genial quisier* sugerencia*
      falta mejorar mejora incluir deberian deberia podrian+añadir|agregar|incluir|permitir|integrar opción opcion ayudaria
      echamos|echo+menos modo+oscuro hace+falta
      aliviaria facilitaria simplificaria incorpor* estaria+que seria+que agradeceriamos+que nos+haria`,
    errand: 'cancelar baja factura pagar contratar llamar',
    ask: `^como ^donde ^qué+pasos ^que+pasos explicar+como ^puedo ^se+puede ^hay+manual|guia|tutorial|forma|manera tutorial
      ^de+forma|manera+puedo|podemos`,
    price: '^como+cliente|usuario|siempre|acordamos',
    regrets:
      'quejar quejarme quejarnos queja mejor necesit* arrepent* trabajo hace+falta pregunta* duda* quier* queremos',
    parts: 'pero embargo sino aunque',
    positive: `gracias excelente* buen bueno buena fácil* rápid* perfect* genial recomiendo encanta contento* útil mejor feliz amable*
      bien maravilla`,
    negative: `malo mala lent* pésim* caro* cara complicad* decepcion* horrible* peor frustr* error* inútil* demasiado nunca+más tarda* mal`,
  },
  pt: {
    fault: `erro erros falha falhas problema* bug bugs incidente* queda quedas travamento* defeito* instabilidade*
      excecao excecoes dificuldade*`,
    failing: `falhou falham falhando trava travam travou travando travado congela congelam congelad* fecha|fecham+sozinh*|inesperad*|do se+fecha caiu cai caindo
      fora+ar quebrad* quebrou errad* incorret* vazi* sumiu sumiram desaparec* perdid* perdi perdemos perdeu impossivel impossiveis
      duplicad* duplicidade em+branco para|param+meio parou pararam deixou|deixaram+de interrompid* bloquead* persiste*
      continua|continuam+acontecendo|igual|sem erro|falha|problema+continua* faltando inacessivel demora*+muito|demais
      lento lentos lenta lentas lentidao
      indisponivel indisponiveis desconectad* desconecta desconectam rejeitad* rejeita rejeitam recusad* esta|estao|ficou|estava+offline duplica duplicam apagad*+sozinh* ilegive* instavel cortad* pisca piscam desordenad* sobrescrev* inutilizavel caindo derruba derrubam travad* desconfigurad* crash arredondad*+errad*`,
    works: `funciona* consigo consegue* conseguimos consegui posso pode podemos da abre abrem abrir carrega* inicia iniciar responde*
      chega chegam salva* envia enviam enviar receb* imprim* retorna* encontra* conecta* sincroniza* atualiza* permite deixa
      exporta* importar baixa* entra* acessa* possivel disponivel existe existem gera geram roda rodam faz
      reconhec* aceita* calcula* modificar alterar excluir apagar criar ver vejo vemos le ler transmite* atualizam reflete* registra* atribui* cobra* editar selecionar cadastrar emitir anexar`,
    appears: `aparec* ocorr* acontec* surge* exib* mostra*`,
    denies: `nao nunca jamais nenhum nenhuma nada ninguem nem zero tampouco`,
    without: 'sem',
    ceaseless: 'sem+parar|motivo|cessar|avisar|aviso|explicacao',
    noMore: 'mais ja',
    since: 'desde',
    mended: `resolvid* resolveu resolveram solucionad* solucionou consertad* corrigid* corrigiu arrumad* reparad* restabelecid*
      normalizad* normalizou sanad* erro*|falha*|problema*+desapareceu|sumiu|desapareceram
      erro*|falha*|problema*+embora`,
    closes: `fechar|encerrar+chamado|ticket|caso|atendimento podem|pode+fechar|encerrar
      dar+encerrado tudo+ok`,
    again: 'já agora voltou|voltaram|volta+a de+novo novamente finalmente',
    needed: 'deve devem deveria* quando precisa* até favor poderiam espero esperamos',
    slow: 'demora* esperar espera* esperando leva levam carrega*',
    span: 'minuto* segundo segundos hora horas eternidade',
    wish: `gostaria* adicionar seria+util|bom|otimo|legal|interessante|ideal|possivel poderiam|poderia+adicionar|incluir|permitir|integrar
      sugestão sugestao falta melhorar melhoria incluir opção opcao deveria* acrescentar ajudaria queria queriamos
      sentimos|sinto+falta modo+escuro
      aliviaria facilitaria simplificaria incorpor* seria+se precisamos|preciso+possibilidade agradeceriamos+se`,
    errand: 'cancelar fatura pagar contratar boleto*',
    ask: `^como ^onde ^quais|qual+passos|procedimento|passo explicar+como ^posso ^da+para ^existe+manual|guia|tutorial|forma tutorial
      ^de+forma|maneira+posso|podemos`,
    price: '^como+cliente|usuario|sempre|combinado|acordado',
    regrets: 'queixar reclamar reclamacao melhor precis* arrepend* trabalho pergunta* duvida* quero queremos',
    parts: 'mas porem entretanto entanto contudo ',
    positive: `obrigad* excelente* ótim* bom boa fácil rápid* perfeit* recomendo adoro contente útil melhor parabéns satisfeit* bem`,
    negative: `ruim péssim* lent* caro cara caros caras complicad* decepcion* horrível pior frustr* erro erros inútil nunca+mais demora*
      insatisfeit* mal`,
  },
};

/** Languages in which a denial may stand behind its verb. */
export const DENIED_BEHIND: ReadonlySet<string> = new Set(['de', 'fr']);

/** Languages whose accents people leave out; in German they make other words: `könnte` is not `konnte`. */
export const OFTEN_PLAIN: ReadonlySet<string> = new Set(['fr', 'es', 'pt']);
