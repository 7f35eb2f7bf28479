// Words that are in complaints about anything. They tell how it hurts and not what, so none of them is a pain of its own.

/** What goes wrong, how much and for whom: never part of what a pain is about. */
const TROUBLE = `
abandon abandoned absent abysmal accurate actual agent annoyed annoys appalling awful awkward bad badly behave behaves below bizarre blame
blank blankly block blocked blocker blocks breaking breaks broke broken bug buggy bugs cancel cancelled cause caused causes causing chaos
clumsy clunky complain complained complains complaint complaints complex complicated confuse confused confuses confusing constant
constantly corrupt corrupted crash crashed crashes crashing critical cut cuts damage damaged deal dead decent defect defective defects delay delayed delays
deleted different difficult disappear disappeared disappears disaster double doubles dreadful drop dropped drops duplicate empty endless error
errors evaluation evaluated fail failed failing fails failure failures false fault faulty finish forced freeze freezes frequent frequently froze frozen
frustrated frustrating frustration full garbage ghost glitch glitches glitchy half hang hangs hard hate headache hopeless horrible
ignore ignored ignores impossible inaccurate incomplete inconsistent incorrect incorrectly jumbled killer lack lacked lacking lacks lag lagging laggy
late leave leaves limited lock locked locks lose loses losing lost manual manually mess messed messy mislead misleading mismatch missed misses missing mistake mistakes nightmare
nonsense odd outage outdated pain painful pains pathetic poor poorly quit random randomly refuse refuses reject rejected repeatedly restart
ridiculous risk sad sadly serious severe silently silly slow slower slowly sluggish strange stuck suddenly suffer terrible tired trouble
ugly unable unacceptable unclear unreliable unstable unusable useless vanish vanished vanishes wasted waste wasting weak weird workaround
workarounds worse worst wrong wrongly wreck`;

/** What people do with any product, and how they do it. */
const DOING = `
accept accepted access accessed additional additionally appear appeared appears arrive arrived arrives attempt become becomes begin believe bring brings brought build
buy call called calls cannot care change changed changes changing check checked checking choose clear clearly click clicked clicking clicks
close closed closing come comes coming complete completed completely confirm connect connected contact continue contract correct correctly cost
costs cover decide decided demand depend depends deserve do easily easy enough enter entered entirely evaluate exist exists expect expected expects explain fact
feel feels fill find finding finally fine follow force found gave give given gives giving hand handle happen happened happens happy head help
went gone goes came comes coming dislike dislikes disliked
hear held hit hits hold ignore instead involve joke keep keeping keeps kept late later lead leading learn led left let lets live load loaded loading
loads long longer look looked looks loss love mean means mention mentioned minute miss moment mostly move moved moves moving multiple nearly
normal notice noticed obvious obviously occasionally occur occurs offer offered open opened opening opens order otherwise part pay paying
people perfect perform pick place plan plain play point poor prefer present press pressed pressing pretty previous previously promise promised proper properly
proposal prove pull push reach reached read ready real realise reason receive received recent rely remain remains remove removed renew
renewal repeat replace replaced reported require required requires respond rest result results return returned returns reviewed run
running runs save saved saves saving seem select selected selecting send sending sends sense sent serve set sets short show showed showing
shown shows simple simply single sit sits situation small smooth sort spend spent stand start started state stay stays stop stopped stops
suggest sure switch switched talk tend total totally turn turned turns type understand unless usable usual usually utterly valuable value wish wonder wont
worked worry worth write written vendor vendors competitor competitors customers client clients staff colleague employees employee manager managers
management boss leadership business department office office's sales rep buyer prospect account accounts champion renewals churn health score
admins hour hours morning week day month quarter lot bit couple dozen hundred hundreds thousand thousands million number numbers amount kind side
end middle top front ago whole entire big huge large little tiny better great main major minor key basic daily weekly monthly regular regularly
according touch touched wrote remember remembers remembered easier life
star stars review reviews deserves concern concerns concerned objection gap gaps must-have requirement requirements need showstopper blocker thing things stuff one two three four
five six seven eight nine ten zero answer answers next test tests testing figure figures money trial trials pilot pilots consider
considered approved sometimes experience experienced product's products question questions category categories idea ideas future past stage road executes weighted sum sums`;

/** Parts of any software: they count beside another word ("roster screen"), never alone. */
const PARTS = `
area areas bar box button buttons content data date dates default detail details dialog element entries entry feature features field fields
file files folder form forms format function functionality history home icon id image info information interface item items layout level line
lines link links list lists menu menus message messages mode module name names note notes number object option options page pages panel part parts
platform popup preview price pricing process product program project record records row rows screen screens section service setting settings setup site
software status step steps system tab table tables task tasks template templates text tool tools ui value values version view views web website widget
widgets window windows workflow workflows work group groups user users team teams code space member members owner role roles model engine`;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const NEVER_ALONE: ReadonlySet<string> = words(PARTS);
export const ABOUT_ANYTHING: ReadonlySet<string> = words(`${TROUBLE} ${DOING}`);
