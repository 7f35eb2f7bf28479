/** The accented letters of a language; those of one text belong to one, a few names aside. */
export const ALPHABETS: readonly ReadonlySet<string>[] = [
  'äöüß',
  'éèêëàâçîïôùûüœæ',
  'áéíóúüñ',
  'áâãàçéêíóôõú',
  'àèéìíîòóùú',
  'åäöæøéü',
  'éëïöüèêáó',
  'ąćęłńóśźż',
  'áäčďéěíĺľňóôŕřšťúůýž',
  'áéíóöőúüű',
  'çğıöşüâîû',
  'ăâîşţșț',
  'āčēģīķļņšūžąęėįų',
  'čćđšž',
  'áéíóúýþæöð',
].map((letters) => new Set(letters));
