/** Encodings a file can be read in; the names are those iconv-lite knows. */
export type Encoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1252'
  | 'iso-8859-15'
  | 'windows-1250'
  | 'iso-8859-2'
  | 'windows-1251'
  | 'koi8-r'
  | 'windows-1253'
  | 'windows-1254'
  | 'windows-1255'
  | 'windows-1256'
  | 'windows-1257'
  | 'windows-874'
  | 'macroman'
  | 'shift_jis'
  | 'euc-jp'
  | 'gb18030'
  | 'big5'
  | 'euc-kr';

/** An encoding that only its text can tell from others. */
export interface Candidate {
  readonly encoding: Encoding;
  /** What the detector of jschardet calls it, lower case, and its close relatives. */
  readonly aliases: readonly string[];
  /** How much rarer it is than Windows-1252 in exports, as a handicap in points of `scoreText`. */
  readonly handicap: number;
}

export const CANDIDATES: readonly Candidate[] = [
  { encoding: 'windows-1252', aliases: ['windows-1252', 'iso-8859-1'], handicap: 0 },
  { encoding: 'iso-8859-15', aliases: ['iso8859-15', 'iso-8859-15'], handicap: 0.1 },
  { encoding: 'windows-1250', aliases: ['windows-1250'], handicap: 0.2 },
  { encoding: 'iso-8859-2', aliases: ['iso-8859-2'], handicap: 0.25 },
  { encoding: 'windows-1254', aliases: ['windows-1254', 'iso-8859-9'], handicap: 0.2 },
  { encoding: 'windows-1251', aliases: ['windows-1251', 'maccyrillic'], handicap: 0.2 },
  { encoding: 'koi8-r', aliases: ['koi8-r', 'koi8-u'], handicap: 0.3 },
  { encoding: 'windows-1253', aliases: ['windows-1253', 'iso-8859-7'], handicap: 0.3 },
  { encoding: 'windows-1255', aliases: ['windows-1255', 'iso-8859-8'], handicap: 0.3 },
  { encoding: 'windows-1256', aliases: ['windows-1256'], handicap: 0.3 },
  { encoding: 'windows-1257', aliases: ['windows-1257', 'iso-8859-13'], handicap: 0.4 },
  { encoding: 'windows-874', aliases: ['cp874', 'tis-620'], handicap: 0.4 },
  { encoding: 'macroman', aliases: ['macroman'], handicap: 0.45 },
  { encoding: 'shift_jis', aliases: ['cp932', 'shift_jis'], handicap: 0.2 },
  { encoding: 'euc-jp', aliases: ['euc-jp'], handicap: 0.3 },
  { encoding: 'gb18030', aliases: ['gb18030', 'gb2312', 'gbk'], handicap: 0.3 },
  { encoding: 'big5', aliases: ['big5', 'big5-hkscs'], handicap: 0.3 },
  { encoding: 'euc-kr', aliases: ['euc-kr', 'cp949'], handicap: 0.3 },
];
