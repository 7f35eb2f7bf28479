/** Words that are English and next to nothing else: function words, and what tickets and reviews are made of. */
export const ENGLISH_WORDS = `the and of to is are was were be been being it its it's i'm i've i'd i'll we we're we've you your you're they
their them this that that's these those there here what when where which who why how with without from for by at into onto about
after before since until while because although but not don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't
cannot couldn't shouldn't haven't hasn't does did doing done has have had having would could should will shall may might must can
my our his her he she him us an any some all every each other another such only just also too very much many more most less
than then so as if or nor again still yet already always never ever now today yesterday tomorrow week month year day days hours
please thanks thank hello hi dear regards sorry help need needs needed want wants wanted like likes love loved great good bad best
better worse nice easy hard slow fast quick broken wrong missing lost new old same different able unable first last next
get gets getting got give gives gave make makes made take takes took keep keeps kept let lets see sees saw seen show shows showing
find found use used uses using user users work works working worked try tried trying change changed changes add added adding remove
removed delete deleted create created update updated updates upgrade open opens opened opening close closes closed closing save saved
saving send sent sending receive received load loads loading start started stop stopped stops run running click clicked crash crashes
crashed crashing fail fails failed failing error errors bug bugs issue issues problem problems fix fixed feature features request
support ticket tickets customer customers account accounts login logged log password reset invoice invoices billing charged twice
refund refunds payment payments price pricing order orders delivered quote plan plans report reports dashboard export import file files
data loss sync integration page pages screen screens button buttons search filter list view app apps mobile phone email mail
mails message messages calendar invite time zone currency checkout printer offline online download upload link website server
settings field fields form table row rows column number numbers name names team teams company product tool software service
call calls back set setup working properly anymore longer unable access permission permissions security slow slower quickly
everything nothing something anything someone nobody everyone people thing things way lot few several both either neither one two
three asking ask asked know think thought expected expect seems looks look looking going goes went come comes came coming
out up down off over under between during through against me am do no yes dark mode docs documentation key keeps arrive arrives arrived
solved any news warning null test tests breaks break warn value values code version package build scroll command window
windows editor render component string option options default line lines freezes freeze lot alot nice cool awesome pixel`;

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
