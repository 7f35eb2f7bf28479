/** Written for training: what reviewers like, dislike and merely state, in the tone of business software. One text a line. */
export const LIKES = `
No problems at all so far.
Never had a single issue in three years.
Not one complaint from the team since we moved over.
Not bad, I have to say.
Honestly not bad for that price.
Really not bad at all, this.
Nothing has ever broken, and no problems with updates either.
The dashboards are easy to build and my whole team uses them every morning.
I like that everything is in one place, so I don't need to jump between tools.
Setup took less than an hour.
The ability to compare vendors side by side saves me a lot of time.
Our account manager answers within minutes and always finds a way.
Being able to automate the follow-up mails.
It gives us visibility into who is researching our product.
The interface is clean and new colleagues find their way around on the first day.
What I like best is how flexible the forms are.
Integrates with everything we already had.
Support is quick, friendly and knows the product inside out.
You get a lot for the money compared to what we used before.
The reports our executives ask for are two clicks away.
Templates make a new campaign a matter of minutes.
Real customer voices help us close deals.
It just works, day in, day out.
The quality of the leads is high and sales trusts them.
The team listens to feedback and ships improvements every month.
I can see at a glance who is late and who needs help.
Great way to build credibility with prospects.
The onboarding specialist made the change painless.
Search is lightning fast even with years of data.
We cut the time for payroll in half.
The mobile app lets our technicians finish reports on site.
It is intuitive, I hardly needed any training.
Powerful filters.
Helps us stand out from the competition.
The amount of detail in the buyer data.
Easy access to reviews, badges we can share, and a responsive team behind it.
No more spreadsheets!
Security options give our IT people peace of mind.
It has made our weekly meetings shorter and better.
Ease of use and price.
I love the calendar view.
The knowledge base answers nearly every question I had.
Customer support has gone above and beyond for us.
It grows with us: we began with five users and have ninety today.
The insights have been invaluable for our marketing.
Workflows are simple to set up and reliable.
Never had an outage in two years.
It took the stress out of month end.
The API is well documented and stable.
A solid tool that does what it promises.
My students picked it up right away.
Everything syncs instantly between my phone and my laptop.
Gives a voice to our users and helps us learn what to do better.
The variety of integrations is a big plus.
Quick wins from the first week.
They keep adding useful features without making it cluttered.
Very good value and a fair contract.
We found problems we did not know about and fixed them.
It removed hours of manual work from our process.
Brilliant support, brilliant product.
The best decision we made this year.
I could not do my job without it.
Not a single complaint from the team since we switched.
Can't fault it.
Never lets us down.
Nothing comes close to it.
It has fewer bugs than anything else we tried.
Whenever something was unclear, somebody called us back within the hour.
Any problem we ran into was sorted out the same day.
If a question came up, it was answered before lunch.
Should an error ever appear, their team is on the phone in minutes.
If I have a concern, they pick up the phone at once.
Being able to see all of our locations on one map.
Our reps know what a customer bought before they pick up the phone.
We can pull in feedback from five channels and answer it in one place.
The fact that it sits inside the tools we have open all day.
It takes ten minutes to build a survey and send it to a thousand people.
Having one login for everything our volunteers need.
It became the place where everybody looks first.
The way it walks new hires through their first week.
They listen to what we ask for and it shows in the releases.
Our clients can book, move and cancel on their own.
I get a summary in my inbox every Monday and rarely need more.
The account team checks in every quarter with fresh ideas.
Being able to tag a conversation and find it again a year later.
It shows which campaigns pay and which do not.
Approvals that used to take a week are done over lunch.
I can hand it to a new colleague without a training session.
We are able to see who opened what, and when to call them.
It does the boring parts so that we can look after people.
Everything that matters is on the first screen.
It keeps our data in Europe and our lawyers calm.
The monthly webinars; I pick up a trick each time.
Offline mode, because half of our sites have no signal.
Being able to reuse last year's budget as a starting point.
It points out the accounts that go quiet before they leave.
The rep who set us up knew our trade inside out.
Prices are on the website and stay what they are.
We went from spreadsheets to this in one weekend.
You can tell that somebody who works in a clinic designed it.
Automatic backups, and a restore that works.
The sandbox, where we try things without breaking anything.
It is the first thing I open and the last thing I close.
Drag, drop, done.
The depth of the filters.
It scales down well too: we are only three.
The community answers faster than most help desks.
We see at a glance which rooms are free.
It paid for itself with the first two deals.
Shift swaps happen without me.
The stock count that used to take two nights takes an afternoon.
Parents sign on the phone and we have the form back the same day.
Recipes, costs and allergens in one record.
It warns me before a contract runs out.
Our drivers took to it within a day.
We print labels, book the courier and mail the number with one click.
Scanning a serial number opens the whole history of a machine.
My accountant stopped calling.
`;

export const DISLIKES = `
Reports take forever to load when there is more than a year of data.
The pricing jumps sharply once you pass ten users.
Some of the features we need are only in the most expensive plan.
The learning curve is steep for people who are not technical.
I wish there were more options to customise the charts.
It would be nice to have a dark mode.
The mobile version lacks half of what the desktop has.
Support takes two or three days to answer.
It can be hard to find things in the menus.
There are too many notifications and no good way to mute them.
The editor is a bit clunky at times.
Sometimes the sync stops and I have to log in again.
You can't export everything.
The contract renews by itself and getting out of it took months.
Too many clicks for simple things.
I'd like to see better integration with our CRM.
Cost is the biggest downside for a small team like ours.
The interface feels dated.
Hard to get people to write reviews.
Filters are limited and you cannot save them.
Customising the profile page is not as easy as it should be.
The data is not always up to date.
The amount of information can be overwhelming at first.
It does not work well in Safari.
They changed the layout without telling anyone.
The only thing I would change is the search.
Wish the reporting was more detailed.
More training videos would help.
Navigation could be improved.
Not enough filters for the buyer data.
We needed a consultant to set it up.
Documentation is thin.
Permissions are all or nothing.
The import wizard fails on big files.
Lacking in features compared to others.
I don't like that every small thing costs extra.
The approval process for reviews takes too long.
Sales people keep calling to upsell us.
Loading times.
The price.
Expensive for what we use.
No offline mode.
There's no way to group accounts by region.
Difficult to measure the return on what we pay.
A little confusing in the beginning.
Occasionally slow.
It logs me out too often.
Our account manager changed four times in a year.
Some reports have to be put together by hand.
Setup was longer than promised.
Would be better if it allowed bulk edits.
The templates all look the same.
I would love to have more control over the emails.
Missing a proper calendar.
Bugs after every release.
It's not very intuitive and the help pages don't answer much.
Limited options on the basic plan.
Only few of our customers know the site.
We do not get as many leads as we had hoped.
Updates sometimes break our workflows.
It isn't clear who can see what.
Can be glitchy on older computers.
Needs better language support.
The calendar is a mess on small screens.
You have to contact support to change the smallest thing.
We ended up going back to our old process for invoices.
The badge system seems unfair to smaller vendors.
Cancelled appointments still block the slot.
It promised a lot and delivered little.
The chat bot never understands what I need.
I would add a way to compare two periods side by side.
The yearly contract, when we only need it for a season.
Only admins can change the layout.
It took three calls to understand the invoice.
You need some expertise to hook up the advanced parts.
Not every country is covered yet.
The app asks for my password more often than I can count.
The terms of the trial were not what I had understood.
Dates are shown the American way and nowhere else.
The mobile version lacks half of what the website offers.
Pictures have to be cropped before they are uploaded.
Renewal talks start five months ahead and do not stop.
It is one more place where we have to keep our addresses current.
Search looks at titles only.
The training videos show an older screen than ours.
Attachments above ten megabytes are turned away.
Our reps do not always remember to log in.
There is no sign when a colleague edits the same page.
Colours and fonts are what they are.
Credits expire at the end of the month.
Exports come as one long list that I sort by hand.
I'd like the weekly mail to be shorter.
Duplicates creep in when two of us import.
The free seats ran out sooner than we thought.
Too many clicks between the list and the detail.
Help is only there during American office hours.
It counts everybody who ever wrote to us as a contact, and bills by contacts.
A dark theme would be kind to our night shift.
Two people cannot work on the same quote.
It rounds hours up to the next quarter and our men notice.
The gantt view is for screens that I do not own.
Every price list has to be loaded anew when one line changes.
A tablet is out of the question: buttons made for a mouse.
Reminders come at midnight.
Our bank is not among those it can talk to.
It wants a mail address for each child.
The old client portal had a map, this one has a list.
You learn of maintenance when it has begun.
`;

/** Polite, and a complaint all the same. */
export const MIXED = `
Thanks for your patience with me, but the invoice is wrong again.
I love the idea, I just can't get it to run.
Great team, sadly the product did not hold up under our volume.
Nice design, yet half of the buttons do nothing.
I really wanted to like it, but it kept crashing.
Appreciate the quick answer, though it did not solve my problem.
Beautiful app, unfortunately it lost my notes.
It was good until the update ruined it.
Good on paper, painful in practice.
We had high hopes and were let down.
It used to be excellent.
Fine for one person, unusable for a team.
Looks promising but is far from ready.
Sure, the price is great, if you don't mind losing your data.
Another great update that broke everything. Well done.
Fantastic, third outage this week.
`;

export const NEUTRALS = `
Please send the invoice to the new address.
The meeting is on Thursday at ten.
Kindly improve the search.
Kindly review our request.
Please be so kind as to improve the speed of your reports.
Kindly update your list of supported banks.
Could you kindly improve this?
We use it for time sheets and expenses.
I have attached the file you asked for.
Where can I change the language?
The report contains all orders of the last quarter.
It has three tabs: overview, details and history.
Our company has two hundred employees in four countries.
How do I add a second user?
I am writing about order 48213.
The contract ends in June.
We are on the business plan.
He joined the team in 2019.
This pull request renames the variable and moves the file.
Can you rebase this on the main branch?
The function takes two arguments and returns a list.
See the comment above.
I changed the value from 10 to 20.
What version are you on?
The package arrived on Tuesday and was signed for by reception.
Could you tell me which plan includes the API?
The screen is fifteen inches wide.
I bought it for my daughter, who starts school in autumn.
It comes with a charger and a cable.
The flight leaves at noon from gate twelve.
They announced the results on Monday.
The court will decide next week.
Shares closed at 42 dollars.
She told reporters that the talks would go on.
Is there a list of the supported browsers?
We moved our data from the old system in March.
Set the option to false if you do not need it.
Add a test for this case.
The error handler logs the message and exits.
Kill the process and start it again.
The job runs every night at two.
There are two ways to do this.
I think the second argument should be optional.
Our fiscal year begins in October.
The room has two beds and a desk.
I'll look at it tomorrow.
Done, merged.
The new office opens in Berlin.
A ticket has been created for you.
Your request was forwarded to the finance team.
Watching the match tonight with my brother.
On my way to the airport.
Who is going to the conference on Friday?
Average. Neither good nor bad.
It's okay.
It does the job, no more and no less.
No strong feelings about it either way.
`;
