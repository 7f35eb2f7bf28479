// Words that tell nothing about what a text is about: English function words, polite filler, and the words that
// every request, complaint and work item uses.
const FUNCTION_WORDS = `
a about above after again all also although always am an and another any anyone anything are aren't around as at
back be because been before being below between both but by can can't cannot could couldn't did didn't do does
doesn't doing don't done down during each either else even ever every everything few for from further get gets
getting go goes going gone got had hadn't has hasn't have haven't having he her here him his how however i i'd
i'll i'm i've if in instead into is isn't it it's its itself just let like lot made make makes making many may
maybe me might mine more most much must my myself need needed needs neither never no nor not nothing now of off
often on once one only or other others our ours out over own per put quite rather really same see seem seems
several shall she should shouldn't since so some someone something soon still such take takes than that that's
the their them then there there's these they they're thing things this those though through thus to together
too towards two under until up upon us use used uses using very via was wasn't way we we'd we'll we're we've
well were weren't what when where whether which while who whole why will with within without won't would
wouldn't yes yet you you're your yours`;

const FILLER = `
able actually anymore app application ask asked asks asking best better client clients company customer
customers day days dear currently feature features fine good great help hello hi hope instance issue issues
kind know least look looking new nice old please plus possible problem problems product question request
requested right say says system team teams tell thank thanks think time tool tried try trying ticket user users
want wanted wants whenever work working works year years
add added adding allow allows allowing create enable fix fixed fixes implement implemented improve improved
improvement improvements introduce provide support supports update updated`;

export const STOP_WORDS: ReadonlySet<string> = new Set(`${FUNCTION_WORDS} ${FILLER}`.trim().split(/\s+/));
