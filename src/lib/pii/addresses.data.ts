/** Words after the name of a street, English. */
export const STREET_ENDS: readonly string[] = [
  ...[
    'street',
    'st',
    'str',
    'avenue',
    'ave',
    'av',
    'road',
    'rd',
    'drive',
    'dr',
    'lane',
    'ln',
    'boulevard',
    'blvd',
  ],
  ...['court', 'ct', 'way', 'place', 'pl', 'square', 'sq', 'terrace', 'close', 'crescent', 'cres', 'parkway'],
  ...['pkwy', 'highway', 'hwy', 'circle', 'cir', 'trail', 'trl', 'alley', 'quay', 'mews', 'gardens', 'grove'],
];

/** Before such a word they are none: a Google Drive is no street. */
export const NO_STREETS: readonly string[] = [
  ...[
    'Google',
    'Hard',
    'Flash',
    'Shared',
    'Team',
    'Disk',
    'One',
    'Zip',
    'Tape',
    'SSD',
    'Same',
    'Two',
    'Right',
    'Wrong',
  ],
  ...[
    'Best',
    'New',
    'Only',
    'Day',
    'Days',
    'Month',
    'Months',
    'Year',
    'Years',
    'Quarter',
    'Week',
    'Test',
    'Network',
    'State',
    'DVD',
  ],
  ...['CD', 'USB', 'Bare', 'Optical', 'Cloud', 'My', 'Series', 'Memory'],
];

/** Ends of one-word street names: `Hauptstraße 5`, `Kalverstraat 92`, `Drottninggatan 3`. */
export const STREET_SUFFIXES: readonly string[] = [
  ...['straße', 'strasse', 'str\\.', 'weg', 'gasse', 'platz', 'allee', 'damm', 'ufer', 'steig'],
  ...['straat', 'laan', 'plein', 'gracht', 'kade', 'dijk', 'singel', 'steenweg'],
  ...['gatan', 'gata', 'vägen', 'gränd', 'stigen', 'gade', 'vej', 'vejen', 'veien', 'vegen', 'gaten', 'allé'],
  ...['katu', 'kuja', 'polku', 'utca', 'götu', 'vegur'],
];

/** Words before the name of a street: `rue de Rivoli`, `Calle Mayor`, `ul. Prosta`. */
export const STREET_STARTS: readonly string[] = [
  ...['rue', 'avenue', 'boulevard', 'bd', 'place', 'chemin', 'route', 'quai', 'impasse', 'allée', 'cours'],
  ...['via', 'viale', 'piazza', 'corso', 'vicolo', 'largo', 'strada'],
  ...[
    'calle',
    'c/',
    'avenida',
    'avda',
    'av\\.',
    'plaza',
    'paseo',
    'camino',
    'carrer',
    'carretera',
    'ronda',
    'travesía',
  ],
  ...[
    'rua',
    'rúa',
    'praça',
    'travessa',
    'estrada',
    'alameda',
    'ul\\.',
    'ulica',
    'al\\.',
    'aleja',
    'plac',
    'os\\.',
  ],
];

/** What may stand between house number and town. */
export const UNITS: readonly string[] = [
  ...['apt', 'apartment', 'suite', 'ste', 'unit', 'floor', 'fl', 'flat', 'room', 'bldg', 'building', '#'],
];

/** States and territories of the United States. */
export const US_STATES =
  'A[AEKLPRZ]|C[AOT]|D[CE]|FL|G[AU]|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY]';
