/** Hints that something is not as it should be. None of them says so alone; two kinds in one sentence do. */
export const HINT = {
  /** Says in which state something is or how it behaves. */
  state: 1,
  /** A behaviour nobody wants. */
  odd: 2,
  /** What is stands against what should be. */
  contrast: 4,
  /** A change, a repetition, a persistence. */
  time: 8,
  /** A value, person, place or amount that is off. */
  off: 16,
  negation: 32,
  count: 64,
  /** `could you have a look?`: a courtesy that asks for nothing new. */
  closing: 128,
  /** Said by the content. */
  praise: 256,
  /** The clause asks for something instead of telling. */
  request: 512,
  /** It wants something. */
  wish: 1024,
  /** What a product could do: a wish for it is a wish for the product. */
  capability: 2048,
} as const;

export const HINT_WORDS: readonly (readonly [bit: number, words: string])[] = [
  [
    HINT.state,
    `stay~ remain~ shows show showed displays displayed prints printed returns returned counts counted reads carries carried
    appears appear appeared lists listed contains opens opened lands landed arrives arrive arrived arriving comes came
    goes went gets got receives receive received takes took puts lets accepts accepted delivers delivered leads sends sent
    starts stops ends says said claims reports reported rings disappears keeps kept holds points belongs belong sits treats
    calculates calculated rounds assigns assigned creates created generates generated applies applied uses exports imports
    loads renders saves saved suggests allows sees see calls called pays paid charges charged bills billed deducts deducted
    booked fills filled moves moved changes changed looks turns adds added sorts sorted matches syncs synced prompts asks
    demands requires finds carry fetches pulls pulled pushes pushed continues continue covers covered expires closes lands land
    marked stored calculated displayed assigned read ticked used triggered fired runs ran drifts lags updates updated`,
  ],
  [
    HINT.odd,
    `refuse~ ignore~ forget~ hide~ flip~ jump~ leak~ skip~ overwrite~ swallow~ double doubled doubles halve~ duplicate~ swap~
    vanish~ shift~ scramble~ mangle~ garble~ truncate~ mix~ revert~ override~ overrides lose~ reappear~ resurrect~ flicker~
    spill~ collide~ clash~ contradict~ deviate~ omit~ misread~ misplace~ misalign~ mislabel~ misprint~ lapses balks hiccups
    strip~ shrink~ stretches bleed~ strays wander~ explode~ balloon~ evaporate~ loops stutter~ choke~ reject~ bounce~
    disregard~ misses bypass~ chops cuts`,
  ],
  [
    HINT.contrast,
    `although though despite but yet whereas while however instead except regardless should shouldn't supposed nevertheless
    nonetheless otherwise correct correctly confirmed meant`,
  ],
  [
    HINT.time,
    `again still since until overnight suddenly now anymore longer already yesterday monday tuesday wednesday thursday friday
    weekend after afterwards whenever repeatedly meanwhile today always constantly morning tonight recently lately once
    every before later eventually halfway`,
  ],
  [
    HINT.off,
    `old older previous yesterday's another different other others colleague's else's somebody's someone's stranger's
    twice double doubled duplicate duplicates duplicated triple blank empty zero zeros zeroes null 0 grey greyed gray
    grayed random randomly upside sideways late behind missing half halved closed deleted archived revoked cancelled
    canceled inactive former unsubscribed expired disabled discharged terminated swapped reversed outdated stale unreadable garbled
    truncated wrong wrongly strange weird odd gone lost dead frozen stuck identical mixed jumbled nonsense invisible
    inaccessible incomplete partial partially unknown undefined nan unrelated foreign unlocked unassigned negative rounded sold-out
    predecessor predecessor's outstanding unpaid mismatch overdue ex retired departed withdrawn resolved solved
    last-year's earlier prior unchanged untouched orphaned unread invalid broken delayed backwards inverted`,
  ],
  [
    HINT.negation,
    `not no none never nothing nobody nowhere without cannot can't cant don't doesn't didn't isn't aren't wasn't weren't
    won't hasn't haven't hadn't couldn't wouldn't dont doesnt didnt isnt arent wasnt werent wont hasnt havent only neither
    nor no-one hardly barely`,
  ],
  [HINT.count, 'half third quarter most several'],
  [
    HINT.praise,
    `great love loves loved nice excellent perfect perfectly awesome fantastic happy easy easily thanks thank helpful
    wonderful amazing best pleased glad smooth smoothly joy solid brilliant impressed enjoy enjoyed flawless
    flawlessly fine congratulations congrats welcome fun sorted excited`,
  ],
  [
    HINT.request,
    `please would could want wants wish wishes hope hoping suggestion suggest suggest appreciate let's kindly pls
    i'd we'd need needs prefer interested planning`,
  ],
  [HINT.wish, "would want wants wish wishes prefer i'd we'd need needs wanted love"],
  [
    HINT.capability,
    `group sort filter filters filtering pin reorder rename customise customize automate automatically tag colour bulk
    combine configure drag undo compare preview restrict nest annotate bookmark shortcut shortcuts widget mode template
    templates option options button column columns setting settings toggle dropdown placeholder api webhook plugin
    configurable searchable sortable clickable exportable editable hotkey autofill default checkbox batch bulk
    drilldown pivot swap forecast summarise summarize overview comment mention track pre-fill recurring approve hide
    lock attach dark multi multiple view export sync integrate integration`,
  ],
];

/** Hints of several words; patterns as in `PhraseBook`. */
export const HINT_PHRASES: readonly (readonly [bit: number, patterns: readonly string[]])[] = [
  [
    HINT.closing,
    [
      'could|can|would|will you|someone|anyone|somebody please? also? quickly? have|take a look',
      'could|can|would|will you|someone|anyone|somebody please? also? look|check|investigate|fix|correct|repair|verify|restore|resolve|solve|sort',
      'please|pls|kindly have|take a look',
      'please|pls|kindly check|investigate|fix|correct|repair|verify|restore|resolve|solve|advise|look',
      'please|pls|kindly .. asap|urgently|urgent',
      'any idea|ideas|clue why|what',
      'what is|has going|happened|wrong',
      'is this|that|it a? known|bug',
    ],
  ],
  [
    HINT.state | HINT.odd | HINT.off,
    [
      'the same .. times|twice|again',
      'minutes|hours|days|weeks late|behind',
      'hours|days|weeks too late',
      'has|have|shows|with gaps|holes',
      'leak|leaks|leaked|leaking|spills|spill into|to',
      'got|get|gets|received|have|has|show|shows|share the same',
      'is|are the one|ones|value|values|data|rate|rates|price|figure|figures from|of last|the|yesterday|a|another',
      'same .. two|three|four|five|several|2|3|4|5 times',
      'two|three|four|2|3|4 times instead|although|too',
    ],
  ],
  [
    HINT.state | HINT.odd,
    [
      'leave~ out|off|behind',
      'end~ up',
      'turn~ .. away|down',
      'turn|turns|turned up',
      'pop|pops|popped up',
      'pick|picks|picked up',
      'bring|brings|brought up|back',
      'come|comes|came out|up|back as|with|without|empty|blank|in|by|to|again',
      'count|counts|counted|treat|treats|treated|read|reads|shown|shows|saved|opens|open|listed|booked|handled|sorted as',
      'count|counts|counted towards|toward|twice|double|against',
      'start|starts from|over|at .. beginning|scratch|zero|start|again',
      'add|adds up to',
      'tie|ties|tally|tallies|match|matches|balance',
      'on its|their|his|her own',
      'by itself|themselves',
      'of its|their own accord',
      'upside down',
      'out of thin air',
      'as if',
      'is|are|was|were|comes|come|came back in|to|at|on|again',
      'goes|go|went|sent|send|sends|delivered|assigned|addressed to .. who|that|left|wrong|another|other|old|everyone|everybody|all',
      'goes|go|went|sent|sends out|to twice|late|anyway|again',
      'can be booked|ordered|opened|edited|changed|selected|used|seen|deleted|submitted .. again|twice|anyway|although|without',
      'without a|any|further|the message|warning|notice|error|reason|trace|explanation|asking|hint|name|notification|confirmation|being',
      'in the middle',
      'cut off|in|short|at',
      'rounded up|down',
      'stop|stops|stopped|ends|ended|quits at|after|halfway|midway|in',
      'mixed|mixes up',
      'each|every second|third|other|fourth|fifth',
      'throw~ .. away',
      'too early|late|soon|often|many|few|much',
      'never made',
      'not .. sum|same|one|value|right|true',
      'wrong way',
      'out of order|step|line|date|place',
      'side by side',
      'next to each',
    ],
  ],
  [
    HINT.contrast,
    [
      'even though|after|when|if|with',
      'must|may|shall not',
      'should @not',
      'should be|have|show|say|only|read|go|stop|come|count',
      "should've|shouldn't",
      'only|never|had .. authorised|authorized|ordered|entered|booked|approved|asked',
      "i|we|she|he|they|that|it|which has|have|had|'ve? already? just? changed|edited|merged|deleted|removed|revoked|archived|closed|cancelled|canceled|corrected|raised|set|booked|entered|typed|approved|saved|updated|took|fixed|renamed|moved|switched|uploaded|confirmed|selected|chose|ticked|unticked|released|sent|signed|disabled|turned|assigned|unsubscribed|reset|checked|left",
      'who|that|which has|have|had already? left|paid|unsubscribed|resigned|cancelled|canceled|quit|opted|retired|died|moved|replied|signed|declined',
      'already paid|left|closed|approved|confirmed|deleted|cancelled|done|answered|signed|returned|settled|gone',
      'in the|our|my list|app|report|export|detail|preview|email|portal|file|browser and|but|while .. in',
      'on screen|paper',
      'according to',
      'is|are|was|were set|configured|marked|entered|stored to|as|in|correctly',
      'report|reports|reported|claims|says success|sent|done|ok|complete|completed|delivered|finished',
    ],
  ],
  [
    HINT.time,
    [
      'to this day',
      'second|third|fourth|fifth|2nd|3rd time',
      'as soon as',
      'every|each time|day|night|morning|hour|week',
      'no longer',
      'not .. anymore',
      'any more',
      'used to',
      'until last|yesterday|recently|the',
      'worked until|till|before',
      'all of a sudden',
      'for days|weeks|hours|a|two|three|several',
    ],
  ],
  [
    HINT.off,
    [
      "last year's|month's|week's|friday's|night's|quarter's|season's",
      "previous|other|another year's|month's|week's|user's|customer's|patient's|person's|team's",
      "somebody|someone|everybody|everyone else|else's",
      'from|of the last|previous|old|other|day|week|month|year before|one|month|week|year',
      'from|of last|previous|another|a different|yesterday',
      'the one|ones from|of|before',
      'next|following|previous|same|preceding day|month|week|year|hour|row|line|page|customer|person|place|ramp',
      'a|one|two|three|hours|days|minutes day|days|hour|hours|week|weeks|minutes too? after|late|later|early|behind|before|off|ahead|short|apart',
      'minutes|hours|days|weeks|seconds late|behind|later|early|old|ago|short|too',
      'three|four|five|six|several|multiple|many|two|3|4|5 times',
      'a cent|penny|euro|dollar|day|row|line|digit|hour short|off|too',
      'in a|the different|wrong|opposite|reverse order|place|language|colour|time|column|field|format',
      'under the wrong|intern',
      'who|which|that left|quit|resigned|retired|cancelled|churned|died',
      'not in|on|under the|our|my|any',
      'instead of',
      'rather than',
      'and .. again on|in|at',
      'all|everything .. in one|title|first|same',
      'of|for|to|from|with the|a|an other|another|wrong|different|old|former',
      'my|our|a|the colleague|predecessor|neighbour|manager|boss|intern',
      'lower|higher|less|more|smaller|bigger|fewer|larger|shorter|longer|newer than',
      'two|2|three|both separate|different|entries|copies|versions|rows|accounts',
      'at zero|0|once',
      'as zero|text|one|feet|unread|new|open|unpaid|normal',
      'nothing newer|older|at|in|there|inside',
    ],
  ],
  [
    HINT.count,
    [
      'half|third|quarter|most|some|all|one|none|two|rest of the|our|my|them|these|all|us',
      'half the|our|my|an|as',
      'every|each second|other|third|fourth',
      'only|just half|one|two|three|some|part|the first',
      'not all|every|one',
      'some|others .. others|not',
    ],
  ],
];
