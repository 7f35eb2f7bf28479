const VERBS = 'do does did is are was were has have had could would should wo ca must need';

/** Negated verbs as people misspell them, and as they are read: a negation that is missed turns a report into its opposite. */
export const MISSPELT: ReadonlyMap<string, string> = new Map([
  ...VERBS.split(' ').flatMap((verb): [string, string][] => [
    [`${verb}'nt`, `${verb}n't`],
    [`${verb}n'nt`, `${verb}n't`],
    [`${verb}nt'`, `${verb}n't`],
  ]),
  ...respelt("doesn't", "dosnt dosn't dosent dosen't doesent doesen't doesnot dont't"),
  ...respelt("didn't", "dident didn'd didint didnot didin't"),
  ...respelt("don't", 'donot dosnot'),
  ...respelt("can't", "cannt can'nt cann't cant't"),
  ...respelt("isn't", 'isnot isent'),
  ...respelt("wasn't", 'wasent wasnot'),
  ...respelt("couldn't", 'couldent couldnot'),
  ...respelt("wouldn't", 'wouldent wouldnot'),
  ...respelt("won't", "woun't willn't willnot"),
]);

function respelt(word: string, spellings: string): [string, string][] {
  return spellings.split(' ').map((spelling) => [spelling, word]);
}
