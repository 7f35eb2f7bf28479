/**
 * How pleasant or unpleasant words are, from -4 to 4, judged by hand for what customers write about software and
 * its people, with a general vocabulary around it. `~` stands for inflections; patterns are those of `PhraseBook`.
 */
export const WORD_VALENCE: readonly (readonly [valence: number, words: string])[] = [
  [
    3.4,
    `amazing awesome outstanding exceptional phenomenal superb brilliant magnificent spectacular incredible
    incredibly fantastic perfect perfectly perfection flawless flawlessly wonderful wonderfully excellent
    excellently stellar sublime terrific fabulous marvelous marvellous astonishing breathtaking extraordinary
    masterpiece masterful unbeatable unrivaled unrivalled unparalleled unmatched stunning stunningly superior
    heavenly glorious dazzling mesmerizing mesmerising exquisite gem bravo kudos hooray yay bliss blissful ecstatic
    thrilled adore~ amazingly beautifully excels excelled`,
  ],
  [
    2.7,
    `great love~ loving lovely best delight~ delighted delightful delightfully beautiful gorgeous impressive
    impressed impresses impressively remarkable remarkably joy joyful joyous joyfully happy happily happiness
    happier happiest favorite favourite loves winner triumph triumphant seamless seamlessly effortless effortlessly
    elegant elegantly superbly splendid invaluable lifesaver godsend hero genius inspiring inspired inspiration
    inspirational rock-solid trustworthy charming charm enchanting captivating compelling riveting
    engrossing hilarious vibrant passionate heartwarming heartfelt touching moving powerful powerfully rewarding
    enjoyable enjoy~ enjoyment excited exciting excitement wow magic magical glad grateful gratitude thankful
    blessed bless blessing celebrate~ celebration victory victorious treasure~ treasured immaculate brilliantly
    exhilarating witty wit stylish superstar rockstar ideal ideally unforgettable memorable uplifting luminous
    radiant poignant dazzles delights thrilling thrills gratifying hurray proud proudly pride`,
  ],
  [
    2.0,
    `beauty delicate delicately intense intelligent intelligently unique delivers captures captured captivates haunting colorful colourful smarter masterfully expertly expert
    impeccable infectious striking strikingly thrill~ irresistible potent realistic crafted nuanced resonant gift treat sexy xd :p
    affection affectionate sympathetic stirring heartbreaking transcends explores illuminating provocative cohesive sumptuous
    sympathy dignity integrity celebrates congrats good nice nicely intuitive intuitively helpful reliable reliably reliability smooth smoothly pleased pleasing
    pleasant pleasantly pleasure friendly friendliest fun funny easy easily easier easiest ease fast faster fastest
    quick quickly quicker responsive recommend~ recommendable recommended thank~ thanks thx thankyou ty valuable
    useful usefulness efficient efficiently efficiency effective effectively convenient convenience robust sturdy
    solid stable stability secure trusted trust trusts well wise worthwhile worthy success successful successfully
    succeed~ satisfied satisfying satisfaction satisfy satisfies smart clever cleverly talented gifted skilled
    skillful professional professionally courteous polite politely attentive knowledgeable patient patience
    caring cared generous generously gracious kind kindness warm warmth thoughtful thoughtfully refreshing
    refreshingly refreshed fresh exceed~ sleek slick polished snappy lightning speedy stress-free painless
    painlessly hassle-free straightforward user-friendly flexible flexibility versatile comprehensive thorough
    thoroughly accurate accurately precise precision insightful insight informative innovative creative creativity
    ingenious inventive clean cleaner crisp tidy neat neatly cool sweet cute adorable attractive appealing appeal
    appeals handy bonus benefit~ beneficial advantage~ advantageous win wins winning lucky luckily fortunate
    fortunately hope~ hopeful optimistic optimism confident confidence comfortable comfortably comfort cozy cosy
    peace peaceful calm relaxed relaxing rich richly lively energetic engaging entertaining entertains absorbing
    fascinating intriguing sincere honest genuine genuinely authentic affordable bargain
    inexpensive saves lifesaving time-saving timesaving productive productivity empowering empowers empower
    streamlined streamlines streamline commendable praise~ praised praiseworthy admire~ admirable admirably
    congratulations congrats congratulate welcome welcoming smile~ smiling smiled laugh~ laughing laughter lol haha
    hahaha hehe :) <3 funniest haven playful graceful gracefully grace tender tenderly sensitive sensitively
    affecting evocative imaginative lush subtle finely fine-tuned fully faithful loyal loyalty dependable
    consistent consistently clearer clarity upbeat sunny bright sparkling sparkle
    sparkles shines shine shining shone stand-out standout superfast zippy pleasurable gripping
    suspenseful original originality depth gentle strength strengths strong strongly stronger strongest
    well-made well-designed well-thought well-built resolved solved fixed wonders wonder
    helpfulness healthy hearty resourceful approachable accommodating proactive promptly prompt timely
    transparent transparency painlessness simplicity simplify simplifies simplified savings saved`,
  ],
  [
    1.2,
    `definitely hopefully unusual quirky sharp sharper universal journey adventure spirit brisk handled birthday provides intriguingly unfolds sly wry assured ok okay fine decent fair fairly simple simply clear clearly like likes liked liking improved improves better works work~ functional useable usable okayish satisfactory adequate
    reasonable reasonably sufficient capable capably able interesting interested interests agree~ agreed
    accept acceptable accepted approve~ approved help~ helped helps helping supportive
    assist~ assistance sure yes yeah yep yup cheap cheaper correct correctly right special worth care
    appreciate~ appreciated appreciation grow growth gain~ gains free freedom safe safely safety eager willing
    enthusiastic keen solution solutions resolve~ resolves solve~ achieve~ achieved achievement prefer preferable
    preferred modern familiar customizable customisable configurable popular favorable favourable positive
    positively progress promising sensible logical promise complete neatness organized organised
    readable legit relevant respectful respect~ bonus enough quiet lightweight amuse~ amused amusing
    amusement gently heart hearts warmly friend friends friendship family young dream dreams romantic romance
    human humane humanity humor humour humorous kid-friendly rare deft deftly skillfully tasty delicious yummy
    serene vivid vividly artful artfully worked fixing`,
  ],
  [
    -1.2,
    `empty vague loud warning~ forced forgot forgets collapse~ sink~ fault faults faulty alas ouch oops quit quits criticism criticize criticized
    gone joke jokes crazy overlap~ offset loop mismatch~ stale retype redundant nowhere obvious
    indulgent cheesy corny clash~ dumps dump unexplained unanswered issue~ issues complain~ complaint complaints slow~ slower slowly slowness late basic limited
    limitation limitations lacking lacks lack~ miss missing misses missed unclear unfinished
    incomplete incompletely inconvenient inconvenience~ odd oddly weird weirdly strange strangely
    difficult difficulty difficulties hard harder hardest tough tricky complex complexity complicated 
    delay~ delayed delays wait waiting waited doubt~ doubtful unfortunately unlucky unhappy concern~ concerned
    concerning concerns worry~ worried worries worrying uncertain unsure expensive pricey costly overpriced dated
    outdated old-fashioned inconsistent inconsistently inconsistency wrong~ wrongly incorrect
    incorrectly inaccurate mistake~ mistakes unable cannot impossible sorry refund~ cancel~ cancelled canceled
    cancellation deny denied decline~ declined reject~ rejected refused refuse~ uncomfortable unexpected
    unexpectedly spotty bland generic predictable repetitive thin shallow slight mediocre average overlong cliche
    cliched cliches conventional routine formulaic lengthy sluggishly heavy-handed busy noisy cramped
    cluttered risk risky risks problematic unnecessary unnecessarily needless needlessly burden bothersome
    bother~ bothered struggle~ struggled struggling struggles lag~ laggy laggish lags stiff rigid tedious
     ads spam spammy mess messy tired tiring tire sad~ sadly lost
    lose~ losing loses lonely bored stupidly ugh meh hmm unproven unfair unfairly fear~ fears
    afraid scary scare~ scared nervous anxious anxiety tense tension conflict~ dispute~ dispute protest~ accused
    accuse~ blame~ guilty hurt~ hurts hurting ill sick illness injured injury crisis crises debt war wars weapon
    weapons death dead die~ dies died dying kill~ killed killing killings murder~ murdered attack~ attacks
    attacked bomb~ bombing bombs threat~ threats threatened threaten~ violence violent violently victim victims
    poverty arrest~ arrested prison jail~ crime crimes criminal enemy enemies damage~ damaged damages
    destroy~ destroyed destruction cry~ cries crying tears grief mourn~ suffer~ suffers suffered suffering
    lawsuit sue~ sued scandal abuse~ abused abusive rob~ robbed theft steal~ stolen stole
    cheat~ cheated`,
  ],
  [
    -2.0,
    `weak weaker weakest weakness weaknesses unfocused choppy banal amateurish soulless lazy limp unimaginative stilted vapid fatal
    bore bores gross plodding unfortunate grating manipulative flimsy distasteful monotonous drivel blatant piss pissed bitch
    awkward awkwardly superficial trite simplistic insipid implausible incomprehensible inane whiny haphazard helpless harm~
    harmful drags dragged mired squanders hampered charmless witless meandering mangled overwrought overblown preachy sappy
    humorless humourless joyless hollow tortured derivative hackneyed ludicrous preposterous dopey dumbed unlikable crippled
    crippling unplayable unreadable deceit unjust unsettled disturbing disturbed distressing alarming alarmed devoid bad badly poor poorly problem~ problems bug~ bugs buggy glitch~ glitchy glitches error~ errors fail~ failed
    fails failing failure failures failings crash~ crashed crashes crashing freeze~ frozen freezing froze hang hangs
    hung stuck broke broken breaks breaking annoy~ annoying annoyingly annoyed annoyance annoyances
    frustrate~ frustrating frustratingly frustrated frustration frustrations confuse~ confusing confusingly
    confused confusion clunky clumsy clumsily cumbersome convoluted unintuitive unintuitively counterintuitive
    unresponsive unreliable unreliability unstable instability flaky disappoint~ disappointed disappointing
    disappointingly disappointment disappointments dislike~ disliked dissatisfied dissatisfaction unsatisfied
    unsatisfactory unsatisfying lousy crappy sucky ugly unattractive unappealing boring boredom dull dullness
    lame tiresome tedium painful painfully pain pains painstaking hassle~ hassles headache~ headaches 
    inferior subpar sub-par substandard shoddy sloppy unprofessional rude rudely impolite arrogant ignorant
    ignored ignore~ unhelpful clueless incompetent incompetence ineffective inefficient inefficiently
    inept dishonest misleading mislead~ misled deceptive deceive~ deceived deceptively false falsely fake lie lies
    lied lying liar liars bogus inaccessible unavailable unsupported unresolved unacceptable unusably unsafe
    insecure vulnerability regret~ regretted regrettable regrettably waste~ wasted wasting wasteful pointless
    pointlessly meaningless senseless silly stupid stupidity dumb idiotic idiot idiots ridiculous
     absurd nonsense nonsensical stale tasteless unfunny uninspired uninteresting unoriginal
    unconvincing unpleasant unpleasantly unimpressive unimpressed uneven incoherent contrived pretentious
    sluggish laborious exhausting exhausted overwhelming overwhelmed stressful stress~ stressed downtime outage~
    outages corrupt~ corrupted corruption mistaken neglect~ neglected negligent negligence abandoned
    abandon~ trash junk rubbish garbage mediocrity gloomy depressing depressed depress~ misery
    angry angrily anger~ angered mad irritate~ irritating irritated irritation bitter bitterly jealous ashamed
    shame shameful embarrassing embarrassed embarrassment embarrassingly offensive offended offend~ insult~
    insulted insulting hostile cruel cruelty nasty mean-spirited evil wicked vulgar crude crass grim bleak dreary
    lackluster lacklustre lifeless tepid listless muddled murky flat flawed flaw flaws ineptly mindless 
    trouble~ troubled troubles troublesome troubling unwelcome unwanted upset~ upsetting upsets :( damn dammit
    wtf ffs smh sigh disrupt~ disrupted disruption disruptive obnoxious obsolete 
    overrated overcharge~ overcharged gimmick gimmicky unwatchable unbearable unbearably letdown let-down
    insufferable pathetic-ish bloat bloated unfit incompatibility incompatible inexcusable jarring
    insulting inadequate inadequately insufficient failing sucks suck sucked sucking blows sours sour
     untrustworthy unethical unforgivable worsen~ worse deteriorate~ deteriorated`,
  ],
  [
    -3.2,
    `terrible terribly horrible horribly horrid horrific awful awfully worst atrocious abysmal abysmally dreadful
    dreadfully disgusting disgusted disgust disgrace disgraceful hate~ hated hates hateful hating despise~ loathe~
    loathed detest~ appalling appalled outrageous outraged outrage nightmare nightmares useless worthless unusable
    pathetic pathetically disaster disasters disastrous catastrophe catastrophic fiasco crap shit shitty
    bullshit bs fuck fucking fucked hell hellish furious infuriating infuriated infuriate~ scam~ scammers scammer
    fraud fraudulent rip-off ripoff thieves thief crooks miserable miserably horrendous horrendously
    horrifying ghastly vile repulsive revolting toxic torture~ tortured agony agonizing agonising excruciating
    excruciatingly deplorable despicable heinous tragic tragedy tragically hopeless hopelessly ruin~
    ruined ruining ruins devastating devastated devastate~ laughable laughably unbearable stinks stink stinker
    dismal dismally godawful god-awful trainwreck cesspool idiotically atrociously`,
  ],
  [2.2, '👍 😀 😃 😄 😁 😊 🙂 😍 🥰 😎 🎉 🙌 👏 💯 ❤ 😆 🤩 💪 ✨ 😘 🤗 ☺ 😂 🔥 🏆 💖 💕'],
  [-2.2, '👎 😡 😠 🤬 😞 😟 😢 😭 🙁 ☹ 😤 😩 😫 🤮 💩 😒 😔 🙄 😣 😖 💔 🤦 😕 😑'],
];

export const PHRASE_VALENCE: readonly (readonly [valence: number, phrases: readonly string[]])[] = [
  [
    -2,
    [
      '@not provide|offer|give|issue|grant|get|got|receive a|an|any|the|me|us|my|full? refund|refunds|compensation|answer|reply|explanation|money',
      'refuse~|denied|declined .. refund|refunds|compensation|pay',
      'took|takes|take|keep|keeps|kept|steal|steals|stole my|our|your|people money',
    ],
  ],
  // Asked what they dislike, somebody had nothing to say: that is no praise.
  [-0.4, ['@not|no|nothing .. dislike|dislikes']],
  [
    2,
    [
      'lots|plenty|variety|range|wealth|ton|tons of features|options|functionality|functionalities|integrations|templates|customization|customisation|filters|resources|possibilities|tools',
      'pays|pay|paid for itself|themselves',
      'in one place|tool|platform',
      'reduces|reduce|reduced|reducing .. time|errors|effort|work|workload|costs|manual|number',
      'answered|answers|replied|replies|responded|responds .. within the|an|one|a|minutes|hours|seconds',
      'cuts|cut|cutting down? .. time|costs|hours|work|effort',
      'nothing gets|is|ever lost|forgotten',
      'never lose|miss|loses|misses|crashes|crash|goes|had|have',
      'beyond what',
      '@not be? afraid|hesitate|hesitant to recommend',
      'at a glance',
    ],
  ],
  [
    1.2,
    [
      'you|i|we can .. easily|quickly|now|finally|also',
      'you|i|we can easily|quickly|now|finally|also|even',
      'no longer having|need|have',
      'no more',
      'not|never having|have to',
      "do? not|don't|doesn't|needn't have|need to",
      'a lot you|we|i|to can|customise|customize|do',
      'helps|help|helped|helping us|me|to|our|my|the|you|team|keep|reduce',
      'allows|lets|enables|gives us|me|you|our|users|teams|everyone',
      'without having|needing|asking|waiting|begging|leaving|coding|a',
      'keeps|keep me|us|everyone|everything on|organized|organised|aligned|in',
      'integrates|connects|works with|well|nicely|seamlessly|across',
      'catches|catch|prevents|prevent|avoids|avoid|fixes|spots .. mistakes|mistake|errors|error|bugs|problems|issues|duplicates',
      'stop|stopped paying|using|worrying',
      'get|gets|getting up to speed',
    ],
  ],
  [
    0,
    [
      'help page|pages|centre|center|article|articles|text|texts|file|files|menu|site|section|topic|topics|portal|desk|doc|docs',
      "would|'d like|love to be? sure|certain|know|understand|ask|learn|check|hear",
      'nothing|not urgent|serious|critical',
      'no hurry|rush|urgency',
      'to|must|needed get|have things|this|it|that|everything|something resolved|solved|fixed|sorted',
      'track|tracking|report|reporting|manage|managing|log|logging|resolve|resolving|handle|handling|assign|assigning .. issues|issue|bugs|bug|problems|problem|errors|incidents|complaints|risks',
      'issues|bugs|problems|incidents and issues|bugs|problems|incidents|requests|tasks',
      'every|each|any|the bug|issue|problem .. reports|report|is|gets',
    ],
  ],
  [
    -1.4,
    [
      'could use .. more|better|some|work',
      'could use more|better|some|work|a',
      'needs|need more|better',
      'minimum|maximum of|is',
      'limited|capped|restricted|restricts|limits to|at|for',
      'only one|two|available|works|supports|replies|reply|during|allows|goes|lets|refreshes',
      'keeps|prevents|stops|blocks|kept you|us|me|users|people from',
      'is|are|still|be manual',
      'by hand',
      'higher|high hopes',
      'and good luck',
      'no bulk|native|dark|offline|api|undo|integration|integrations|export|mobile|custom|calendar|gantt|search|filter|filters',
      '@cant undo|edit|export|customise|customize|change|filter|sort|delete|rename|resize|merge|reorder',
      'still|been|kept waiting',
      'waiting for',
      'twice|double as|the long|much|time|price|cost',
      'a|one|next tier|plan up',
      'extra cost|fee|charge|module|license|licence',
      'need|needs|hired|hire a|an .. developer|admin|consultant|expert|engineer',
      'mess|messes|messed|messing up',
      'duplicate records|entries|contacts|notifications',
      'not .. included',
      'below|under expectations',
      'at times',
    ],
  ],
  [
    3.4,
    [
      'second to none',
      'blow~ .. away',
      'game changer|changing',
      "cannot|can't live without",
      'could not work|live|do|manage|imagine .. without',
      "couldn't work|live|do|manage|imagine .. without",
      'would not|never want|like to be|work|live .. without',
      'top notch',
      'must have',
      'highly recommend~',
      'five|5 stars|star',
      "could? not|couldn't be happier",
      "couldn't|can't|cannot ask for more|better",
      'a breeze',
      'a joy',
      'life saver',
      'head and shoulders above',
      'hats off',
      'state of the art',
      'exceed~ .. expectations|expectation',
      'best in class',
      "can't|cannot praise .. enough",
      "can't|cannot recommend .. enough",
      "can't|cannot say enough good",
      'above and beyond',
      'worth every penny|cent',
      'on the edge of my|your|our seat',
      '@cant put .. down',
    ],
  ],
  [
    2.2,
    [
      'easy to use|learn|navigate|understand|setup|implement|integrate|configure|manage',
      'user friendly',
      'easy to set up',
      'works|worked|working great|well|fine|perfectly|flawlessly|beautifully',
      'just works',
      'proven|proved .. wrong',
      'won|wins .. over',
      "know|knows what they are|'re talking",
      'know|knows their stuff|product|business',
      'pick|picks|picked up the phone',
      'went|go|goes|going the extra',
      'down to minutes|hours|days|three|two|one',
      'well made|designed|documented|built|organized|organised|done|written|thought|worth|supported',
      'rock solid',
      'up to date',
      'saves|save|saved|saving us|me|our|my|a? time|hours|money',
      'saves|save|saved a lot|ton|lot|tons',
      'time saver|saving',
      'look|looking forward',
      'not bad',
      'no complaints|complaint',
      'no brainer',
      'no other crm|tool|tools|product|products|system|software|app|apps|platform|vendor|solution can|could|does|did|has|offers|comes|came|allows|lets',
      'never fails|failed|disappoints|disappointed|let',
      "can't|cannot go wrong",
      'live~ up to',
      'out of the box',
      'peace of mind',
      'thumbs up',
      'stands|stand out',
      'fan of',
      'on point',
      'spot on',
      'does|do|did the job|trick',
      'gets the job done',
      'value for .. money',
      'great|good value',
      'hassle free',
      'stress free',
      'pain free',
      'problem free',
      'like a charm',
      'pleasantly surprised',
      'make~ .. life|lives|job|work easier',
      'night and day better',
      'go to tool',
      'made .. easy|easier',
      'big|huge|massive help',
      'huge|big|massive|vast|great|major improvement',
      'steal at',
      'not the cheapest',
      'great|good|excellent|amazing job',
      'one|1 of the best',
      'better than',
      'love~ it|this|the',
      'would not go back|change',
      'never look~ back',
      'dead|super|so|very simple',
      'no .. downtime',
      'under a minute',
      'nothing but praise|good|positive',
      'melt~ in your|my|the mouth',
      'fit~ like a glove',
      'hit|hits the spot',
      "will|'ll definitely|certainly|absolutely be back",
      "will|'ll definitely|certainly|absolutely return|buy|order",
      '@cant fault',
      '@cant wait to',
      'made my|our day',
      'could|can eat|watch|wear|listen|play .. forever|again',
    ],
  ],
  [
    -1.4,
    [
      'could be better',
      'could be improved',
      'take|takes|took a while',
      'take|takes|took some time|getting',
      'requires|require|required|needs|takes a lot|lots',
      'rather|bit|little|quite|pretty long|dense|technical',
      'could use .. improvement|work',
      "could? not|couldn't care less",
      'room for improvement',
      'needs improvement|work|improving',
      'need|needs to improve|fix',
      'should be better|easier|faster|able|possible',
      'too many|much|slow|long|complicated|complex|expensive|small|basic|big|short|few|little|often|late',
      'too hard|difficult|easy|simple|rigid|heavy|limited|technical|high|low|busy',
      'far too|from',
      '@not as good|easy|intuitive|fast|great|clear|smooth',
      '@not .. expected',
      'learning curve',
      'steep learning curve',
      'steep price|cost|fee|fees|curve',
      'glorified',
      'low expectations',
      "isn't|not there yet",
      'half baked|finished|broken',
      'a bit|little|tad pricey|slow|clunky|confusing|buggy|expensive',
      'at best',
      'so so',
      'not great|perfect|ideal|sure|clear|easy|intuitive|enough|happy|good|impressed',
      '@not get|got|receive|received|arrive|arrived|come|came|go|show|showing|appear|open|load|save|sync|send|sending|print|match|update',
      'no longer works|work|working|supported|available',
      'used to work|be',
      'only complaint|downside|drawback|issue|problem|gripe|negative',
      'please|pls|plz fix',
      'on my nerves',
      'if only',
      'rather than',
      'instead of',
      'hard to find|use|understand|navigate|learn|see|read|believe|get|justify|say',
      'difficult to find|use|understand|navigate|learn|see|read|get|configure',
      'hit|hits|hitting or miss',
      'after all these',
      'out of date',
      'behind the times',
      'an afterthought',
      'forced to',
      'have|had to restart|reinstall|reload|redo|retype|correct|manually',
      'ghost~ us|me',
      'stopped answering|responding|replying',
      'closed|closes|close without|as|with a|any|the|an? solution|answer|reply|works|working|designed|intended|resolution|fix',
      'ran|run|running out of',
      'not worth',
      'creep~ up',
      'could|should have been .. better|good|great|special|brilliant|classic|fun|nicer|easier|faster',
      'could|would have made|cooked|written|done .. better',
      'all or nothing',
    ],
  ],
  [
    -2.4,
    [
      '@not work~',
      'nowhere to be found|seen',
      '@not add up',
      'still @not',
      'still is|are not|missing|broken|waiting|pending',
      'takes|take|took|taking .. forever|ages|hours|eternity|long|longer|days|weeks',
      'almost|over|than|nearly a|an|one minute|hour|day|week',
      'out by|off by',
      'comes|come|came back|out .. empty|blank|500|error',
      'out .. empty|blank',
      'a|with 500|502|503|504',
      'endless|infinite loop|redirect|loading|spinner',
      'no shows|reception|access',
      'pay|paying|charge|charged|charges extra|more',
      'turns|turned out',
      '@not .. work|working|load|loading|respond|open|sync|connect|save|start|function',
      'stop~ working|responding|loading|syncing',
      'let~ .. down',
      'fall~ short',
      'fall~ apart',
      'waste of time|money|space|effort',
      'rip off',
      'ripped off',
      'stay away',
      'steer clear',
      'go downhill',
      'went|gone|going downhill',
      'fed up',
      'sick of',
      'tired of',
      'pain in',
      'pain to',
      'a pain',
      'a mess',
      'a maze',
      'a joke',
      'a nightmare',
      'deal breaker',
      'dealbreaker',
      'red flag',
      'poor excuse',
      'out of order',
      'out of touch',
      'no help|support|response|reply|answer|use|idea|luck|sense|apology|backup|good',
      'no one|nobody .. answer~|repl~|respond|help~|return~|cares|care|knows|trust~',
      'never again',
      'signs|logs|kicks|throws|boots me|us|users .. out',
      'forgets|drops|loses|ignores|skips|swallows|garbles|mangles|chokes',
      'refuse~ to',
      'never .. respond|responded|reply|replied|answered|answer|worked|works|heard|arrived|got',
      'not acceptable|useful|helpful|reliable|user|worth|recommend|recommended|satisfied|responsive',
      "would? not|wouldn't recommend",
      '@not recommend~',
      'avoid this|it|them|at',
      'beware of',
      'bait and switch',
      'not .. advertised|described|promised',
      'white|blank|black|blue screen|page',
      'time~ out',
      'timed out',
      'error message|messages',
      'no way to',
      'lost .. data|work|money|files|confidence|trust|everything|faith|hours|customers',
      'data loss',
      'customer service is a',
      'hidden fees|costs|charges|cost|fee',
      'bad fit',
      'double charged',
      'charged twice',
      'charged .. twice',
      'hours of work',
      'nothing works|work|happens|helps|changed',
      'nothing to do with',
      'canned answer|answers|response|responses|reply|replies',
      'run~ around',
      'ruined it',
      'get~ worse',
      'drive~ me|us crazy|mad|insane|nuts',
      'shame on',
      'less than stellar|ideal|impressed',
      'great|awesome|wonderful|fantastic|brilliant|perfect|nice|lovely yet? another outage|crash|bug|error|failure|problem|issue|delay|disconnect|breakdown',
      'perfect storm',
      'works|worked|working|ran|run|was|went fine|perfectly|well|ok|okay|great|smoothly|flawlessly|nicely|reliably until|till|before',
      'works|worked|working|ran without trouble|problems|issues|problem|errors until|till|before',
      'without a problem|hitch|hiccup|glitch until|till|before',
      'piece of crap|junk|garbage|shit',
      'uninstall~',
      'locked out',
      'kicked|thrown out',
      'feel~ like .. 2005|90s|1995|2009|1998|2003',
      'stuck in the past',
      'thanks|thank for nothing',
      "won't|wont be back|returning|flying|shopping|ordering|buying",
      'never returning|flying|shopping|ordering|buying|eating',
      'taste~ like .. cardboard|rubber|water|plastic|soap|nothing',
      'look~ nothing like',
      'last straw',
      'down the drain',
      'good riddance',
      'lost|losing|misplaced my|our luggage|baggage|bag|bags|suitcase|parcel|package',
      'where is|are my|our luggage|baggage|bag|bags|refund|money',
      'my|our money back',
      'fell|falls|fall flat',
      'walked out of',
    ],
  ],
  [
    0,
    [
      'bug bounty|tracker|report|reports|tracking|fixes|fix|fixing',
      'error handling|log|logs|code|codes',
      'problem solving|solver',
      'issue tracker|tracking|number|type|key|id',
      'trouble shooting',
      'risk management|assessment|register|score|team',
      'like a|an|the|this|that|these|those',
      'would like',
      "i'd|we'd|id like",
      'looks|look|looked|looking|seems|seem|sounds|feel|feels like',
      'kind of',
      'as well',
      'as well as',
      'pretty much',
      'free text|form|trial|tier|plan|version|account|of',
      'hard drive|disk|copy|coded|code|wired',
      'well known|then|if|i',
      'worth noting',
      'right now|after|away|before|click|side|there|hand',
      'all right',
      'would like|love to know|ask|understand|request|give|use|add|send|inform|upgrade|change',
      'like to know|ask|see|have|request|add|be',
      'save as|button|changes|the|a|it|my|our',
      'best practice|practices|regards|way|wishes',
      'kind regards',
      'warm regards',
      'thanks|thank in advance',
      'good morning|afternoon|evening|day',
      'to whom it may concern',
      'if|should|whether you need|want|require more|further|additional|better|any',
      'would be glad|happy|pleased|delighted|willing to',
      'cross border|team|teams|platform|functional|check|checked|checking|reference|references|site|charge|charges|entity|company|country|sell|selling|department|browser|domain|origin|account|product',
      'waiting for your|an|a answer|reply|response|call|feedback|message|news',
      'something simple|obvious|silly|stupid',
      'answer|screenshot|call|note|line|word is|would? be? enough|sufficient',
      'works council|councils',
      'have|wish a|you a? nice|good|great|lovely|wonderful|pleasant day|evening|weekend|week|one|holiday|time',
      'i|we|he|she|they|have|has|had forgot|forgotten',
      'dear sir|team|support',
      'help desk|center|centre|page|article|text|file|menu',
      'support ticket|team|case',
      'security risk',
      'better understand',
      'make sure',
      'sure that|if|how|why|what',
      'clear cache|the|all|history|filters',
      'error free',
      'work order|orders|around|flow|item|items|email|hours|day|days|station|place|week|phone|from',
      'works on|at|for|in|with',
      'fast forward',
      'quick question|guide|start',
      'solution architect|provider|partner',
      'works|worked|working as designed|intended',
      'special characters|character',
      'complete the|a',
      'in the right|wrong',
      'miss|missed call|calls',
      'lost and found',
      'interested in',
      'nice to have',
      'nice to meet',
      'no later than',
      'no matter',
      'no longer',
      'if|when|whenever|should|anytime i|we|you|there|one .. question|questions|concern|concerns|issue|issues|problem|problems|trouble',
      'if|when|whenever|should something|anything|things|stuff|it|ever .. go|goes|going|went wrong',
    ],
  ],
];

/** Wishes: a little negative, for what is wished for is not there. */
export const WISHES: readonly string[] = [
  'would be very|really|so|super|absolutely|incredibly|extremely? nice|great|good|helpful|useful|awesome|better|cool|ideal|perfect|amazing|fantastic|lovely|kind|handy|neat|wonderful|brilliant|excellent|convenient|welcome',
  "it|that|this|there would|'d be very|really|so|super|absolutely|incredibly|extremely? nice|great|good|helpful|useful|awesome|better|cool|ideal|perfect|amazing|fantastic|lovely",
  'would make .. easier|better|faster|simpler|nicer|quicker|happier|smoother|clearer',
  'would be a|an .. thing|touch|addition|improvement|help|bonus|plus|step|relief|feature|option',
  'would like|love to see|have|be',
  "i'd|we'd like|love|prefer to see|have|be",
  "i|we would|'d like|love|appreciate it? if",
  "i|we would|'d love for|a|an|some|more|another|better",
  'would prefer|appreciate|benefit .. if|more|better|to|from',
  'would have liked|loved|preferred|appreciated',
  'wish it|there|they|i|you|we|that|the',
  'wish to have|get|gain|see',
];

/** Strengthen or weaken the next word of feeling; added to its size. */
export const INTENSIFIERS: readonly (readonly [boost: number, words: string])[] = [
  [
    0.5,
    `very really extremely so super absolutely totally completely incredibly insanely truly highly hugely utterly
    exceptionally particularly especially remarkably too unbelievably deeply genuinely seriously fucking damn
    ridiculously constantly always incredibly massively terribly awfully entirely thoroughly such quite most
    noticeably significantly considerably consistently`,
  ],
  [
    -0.6,
    'slightly somewhat bit little fairly kinda sorta partly marginally occasionally mildly sometimes less barely hardly almost',
  ],
];
