const MONTHS: readonly (readonly string[])[] = [
  ['january jan', 'janvier janv', 'januar jaen jan janner', 'enero ene', 'gennaio gen', 'janeiro', 'januari'],
  ['february feb', 'fevrier fevr fev', 'februar feb', 'febrero', 'febbraio', 'fevereiro', 'februari'],
  ['march mar', 'mars', 'marz maerz mrz', 'marzo', 'marco', 'maart mrt'],
  ['april apr', 'avril avr', 'abril abr', 'aprile'],
  ['may', 'mai', 'mayo', 'maggio mag', 'maio', 'mei'],
  ['june jun', 'juin', 'juni', 'junio', 'giugno giu', 'junho'],
  ['july jul', 'juillet juil juill', 'juli', 'julio', 'luglio lug', 'julho'],
  ['august aug', 'aout aou', 'agosto ago', 'augustus'],
  ['september sep sept', 'septembre', 'septiembre', 'settembre set', 'setembro'],
  ['october oct', 'octobre', 'oktober okt', 'octubre', 'ottobre ott', 'outubro out'],
  ['november nov', 'novembre', 'noviembre', 'novembro'],
  ['december dec', 'decembre', 'dezember dez', 'diciembre dic', 'dicembre', 'dezembro'],
];

/** Months 1 to 12 by name: English, French, German, Spanish, Italian, Portuguese, Dutch; no accents, no dots. */
export const MONTH_BY_NAME: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) =>
    names.flatMap((line) => line.split(' ').map((name): [string, number] => [name, index + 1])),
  ),
);

/** Words that stand in dates and say nothing: weekdays and little words of the same languages. */
export const DATE_FILLERS: ReadonlySet<string> = new Set(
  [
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
    'lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim',
    'montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so',
    'lunes martes miercoles jueves viernes sabado domingo mie jue vie dom',
    'lunedi martedi mercoledi giovedi venerdi sabato domenica gio sab',
    'segunda terca quarta quinta sexta feira seg ter qua qui sex',
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma wo vr za zo',
    'of the at on de del do da den der le el il um a op om alle ore las',
  ].flatMap((line) => line.split(' ')),
);

/** Minutes east of UTC of the zone names that mean one thing in business exports. */
export const ZONE_MINUTES: ReadonlyMap<string, number> = new Map([
  ['z', 0],
  ['utc', 0],
  ['gmt', 0],
  ['est', -300],
  ['edt', -240],
  ['cst', -360],
  ['cdt', -300],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
  ['cet', 60],
  ['cest', 120],
  ['mez', 60],
  ['mesz', 120],
  ['wet', 0],
  ['west', 60],
  ['bst', 60],
  ['eet', 120],
  ['eest', 180],
  ['msk', 180],
  ['ist', 330],
  ['jst', 540],
  ['kst', 540],
  ['sgt', 480],
  ['hkt', 480],
  ['aest', 600],
  ['aedt', 660],
  ['nzst', 720],
  ['nzdt', 780],
  ['brt', -180],
]);
