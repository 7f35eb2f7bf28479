/** Words that are English and next to nothing else: function words, and what tickets and reviews are made of. */
export const ENGLISH_WORDS = `the and of to is are was were be been being it its it's i'm i've i'd i'll we we're we've you your you're they
their them this that that's these those there here what when where which who why how with without from for by at into onto about
after before since until while because although but not don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't
cannot couldn't shouldn't haven't hasn't does did doing done has have had having would could should will shall may might must can
my our his her he she him us an any some all every each other another such only just also too very much many more most less
than then so as if or nor again still yet already always never ever now today yesterday tomorrow week month year day days hours
please thanks thank hello hi dear regards sorry help need needs needed want wants wanted like likes love loved great good bad best
better worse nice easy hard slow fast quick broken wrong missing lost new old same different able unable first last next
get gets getting got give gives gave make makes made take takes took keep keeps kept let lets see sees saw seen show shows showing
find found use used uses using user users work works working worked try tried trying change changed changes add added adding remove
removed delete deleted create created update updated updates upgrade open opens opened opening close closes closed closing save saved
saving send sent sending receive received load loads loading start started stop stopped stops run running click clicked crash crashes
crashed crashing fail fails failed failing error errors bug bugs issue issues problem problems fix fixed feature features request
support ticket tickets customer customers account accounts login logged log password reset invoice invoices billing charged twice
refund refunds payment payments price pricing order orders delivered quote plan plans report reports dashboard export import file files
data loss sync integration page pages screen screens button buttons search filter list view app apps mobile phone email mail
mails message messages calendar invite time zone currency checkout printer offline online download upload link website server
settings field fields form table row rows column number numbers name names team teams company product tool software service
call calls back set setup working properly anymore longer unable access permission permissions security slow slower quickly
everything nothing something anything someone nobody everyone people thing things way lot few several both either neither one two
three asking ask asked know think thought expected expect seems looks look looking going goes went come comes came coming
out up down off over under between during through against me am do no yes dark mode docs documentation key keeps arrive arrives arrived
solved any news warning null test tests breaks break warn value values code version package build scroll command window
windows editor render component string option options default line lines freezes freeze lot alot nice cool awesome pixel`;
