/** Function words by language, those that few others share. */
export const FUNCTION_WORDS: readonly (readonly [code: string, words: string])[] = [
  [
    'de',
    `der die das und ist nicht ich wir sie ein eine einen einem einer mit für auf dem den des von zu im bei seit nach auch kann können
    keine kein bitte wird werden wurde hat haben habe uns unsere unser mein meine wie wann warum wenn oder aber noch nur schon sehr mehr
    beim zum zur geht stimmt danke vielen leider immer wieder funktioniert rechnung anmeldung fehler kunde kunden`,
  ],
  [
    'fr',
    `le la les des du une est et pas nous vous je il elle ils sont avec pour dans sur au aux ce cette ces mon ma mes notre nos votre vos
    qui que quoi comment quand pourquoi depuis très plus mais où ne n'est c'est j'ai l'application merci bonjour impossible être avoir
    fait facture connexion erreur plusieurs toujours`,
  ],
  [
    'es',
    `el los las una unos es y no se en por para con del al lo su sus mi mis nuestro nuestra que qué cómo cuándo dónde por desde muy más
    pero porque está están son fue puedo puede hay gracias hola error factura cuenta contraseña aplicación sesión cuando como tiene`,
  ],
  [
    'pt',
    `o os as um uma é e não se em por para com do da dos das no na nos nas seu sua meu minha nosso nossa que como quando onde porque
    desde muito mais mas está estão são foi posso pode há obrigado obrigada olá erro fatura conta senha aplicativo ao pelo pela você
    faço consigo`,
  ],
  [
    'it',
    `il lo gli le un una è e non si in per con del della dei delle al alla nel nella suo mio nostro che come quando dove perché da molto
    più ma sono stato posso può grazie ciao errore fattura conto accesso quando anche questo questa ho abbiamo riesco`,
  ],
  [
    'nl',
    `de het een en is niet ik wij we zij ze met voor op van te bij sinds na ook kan kunnen geen graag wordt werd heeft hebben ons onze
    mijn hoe wanneer waarom als of maar nog alleen zeer meer naar dit dat die deze bedankt klopt factuur inloggen gisteren`,
  ],
  [
    'sv',
    'och att är inte jag vi det den en ett med för på av till som har kan när hur varför eller men bara mycket fel tack sedan igår',
  ],
  [
    'da',
    'og at er ikke jeg vi det den en et med for på af til som har kan når hvordan hvorfor eller men kun meget fejl tak siden går ned',
  ],
  [
    'no',
    'og at er ikke jeg vi det den en et med for på av til som har kan når hvordan hvorfor eller men bare veldig feil takk siden går',
  ],
  [
    'pl',
    'i w na nie się z do że jest są jak od po dla przy ale czy kiedy dlaczego tylko bardzo proszę dziękuję mogę można przez',
  ],
  [
    'cs',
    'a v na ne se z do že je jsou jak od po pro při ale kdy proč jen velmi prosím děkuji mohu nemohu nejde',
  ],
  [
    'tr',
    've bir bu için değil ile de da ama nasıl neden ne zaman çok daha beri olarak mi mı lütfen teşekkürler',
  ],
];

/** More of them, which other languages share or few requests use: they tell no language, and no pain either. */
const MORE = `dass daß man dann denn doch also es er ihr mir mich dir sich sind war waren werde würde wäre sein bin hier da dort diese
dieser dieses durch über unter vor ohne gegen bis als so ganz alle alles etwas nichts viel vom ab an aus jetzt habt mal nun
j'ai on leur leurs tout tous toute toutes été était aussi comme cela ça si te tu mes nos
este esta eso ser fue era ya les te tu yo eu ele ela isso já essa esse lei loro ci vi questo questa sono
niet jullie hun dan dus wel daar hier er je jij hem haar`;

/** Nouns among them: they tell a language, and may be what a complaint is about. */
const NOUNS: ReadonlySet<string> = new Set(
  `rechnung anmeldung kunde kunden application facture connexion factura cuenta contraseña aplicación sesión fatura conta senha
  aplicativo fattura conto accesso factuur inloggen`.split(/\s+/),
);

/** Words that are about nothing, in languages other than English. */
export const FOREIGN_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [...FUNCTION_WORDS.map(([, words]) => words), MORE]
    .flatMap((words) => words.split(/\s+/))
    .filter((word) => !NOUNS.has(word)),
);
