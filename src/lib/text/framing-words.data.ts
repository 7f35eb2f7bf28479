// Words of the sentences around a complaint: since when, on which device and version, how urgent, who writes. They
// are in every other ticket, so they neither prove a complaint nor tell two of them apart.
const SINCE = `
ago began begin beginning happen happened happening happens last month monday tuesday wednesday thursday friday
saturday sunday january february march april may june july august september october november december morning
afternoon evening night noon yesterday today tonight tomorrow week weeks weekend month months hour hours minute
minutes moment quarter recent recently since start started starting starts until worked meanwhile already spring
summer autumn winter second time times twice first release released releases upgrade upgraded version versions`;

const WHERE = `
android browser browsers cache chrome cleared clearing computer computers desktop device devices edge firefox
footer incognito ios iphone ipad laptop laptops linux mac machine machines operating os phone phones private
reinstall reinstalled restart restarted safari windows`;

const LETTER = `
advance angry annoying answer answered anybody apply applied appreciate asap attached bottom attachment attention best cheers colleague colleagues contact dear
escalate escalated everybody explained folks forgot forward greetings guys hear hearing hey hotline kind kindly madam morning mr mrs ms regards nobody patience people phoned reply respond
response screenshot screenshots sincerely sir solution somebody support told trust thank thanks unacceptable urgent urgently wait waited waiting warm write writing
disappointed disappointing disappointment`;

const MACHINE = `
browser's console code correlation deadlock detected error errors exception false get http https info line log logs null post ora php properties read reading reference referenced request requests resource result
results retry retried same screen shown says server stack status trace true type typeerror undefined uncaught`;

export const FRAMING_WORDS: ReadonlySet<string> = new Set(
  `${SINCE} ${WHERE} ${LETTER} ${MACHINE}`.trim().split(/\s+/),
);
