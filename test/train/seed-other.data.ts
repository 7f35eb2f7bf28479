/** Written for training: what is neither a defect, nor a wish, nor a question about use. One text a line. */
export const OTHERS = `
Thanks, that did the trick. You can close this.
Just wanted to say that your team has been fantastic this week.
Please update our billing address to the new office from 1 May.
We have decided not to renew. Please confirm the end date of the contract.
Please cancel our subscription at the end of the term.
Attached is the signed order form.
Following up on my mail of last week.
Hi, any news on this?
As discussed on the phone, here are the numbers.
Please add ten more seats to our plan.
Please send us the invoice for March again.
Could you send me a quote for 50 users?
I'd like to book a demo for our board.
Our VAT number has changed, please correct it on future invoices.
Please remove Tom from the account, he left the company.
Kindly delete all my personal data.
This is to inform you that our office will be closed next week.
Everything works well now, many thanks for the quick help.
We love the new layout!
Best tool we have bought in years.
Not bad for the price.
Great app, use it every day.
awesome!!!
love it love it love it
ok
good
It's fine, nothing special.
Worst purchase ever.
Too expensive for what it does.
Your prices have gone up three times in two years and we are not happy about it.
Five stars from our whole team.
I have been using it for six months and it does its job.
Simple, quick and beautiful.
Meh. Not for me.
Uninstalled after two days.
My kids enjoy this a lot.
Fun way to pass the time on the train.
Would recommend to any small business.
I am very disappointed with the way I was treated on the phone.
The agent was rude and hung up on me.
I would like to speak to a manager.
I want a refund, the product is not what we agreed on.
We're going with another vendor, thank you for your time.
Please find our purchase order attached.
Please confirm receipt.
The meeting on Thursday has to be moved, would Friday suit you?
Can we have a call tomorrow at ten?
Is Friday at 2pm good for you?
I'm out of the office until Monday.
Forwarding this to my colleague who handles the contract.
See the screenshot attached.
Here are the logs you asked for.
Done, I have restarted it as you said.
Yes, that is correct.
No, thank you.
It worked after the restart, no further action needed.
All good on our side, no complaints.
No problems so far, very pleased.
No issues at all since the migration, well done.
The onboarding went smoothly and everyone is up and running.
Please change the contract owner from Ana to me.
Upgrade our account to the Business plan as of today.
Downgrade us to the Starter plan, please.
We are moving to a new domain on the 12th; mail addresses change accordingly.
Please whitelist the following addresses.
Please unlock the account of j.meier.
Give Sandra admin rights please.
Reset the password for our reception user, please.
Requesting a new laptop for a new hire starting 3 June.
New starter: please create an account for Lena, sales team.
Please grant me access to the finance folder.
Please transfer 200 to my savings account.
I want to book a table for two tonight.
I would like to reserve a double room from Friday to Sunday.
Cancel my reservation.
Yes please.
That's all, bye.
Hello there
I'd like to change my booking to the 14th.
Please block my card.
Close my account.
I want to open a savings account.
Order number 48213, delivered on Tuesday, signed by reception.
Weekly status: two modules migrated, one to go.
Agenda for the next review attached.
Happy new year to all of you!
Congratulations on the launch.
Thank you for attending our webinar.
You have won a prize, click here to claim it.
We offer SEO services at an unbeatable rate.
Invitation: quarterly business review.
Our partner programme could be of interest to you.
Unsubscribe
test
Testing the new mailbox, please ignore.
I read your blog post about forecasting with interest.
Payment was made today, reference 2214.
The courier is booked for nine o'clock.
I gave three stars because of the price.
The support is slow to answer, but polite.
Nice people, fair contract.
It replaced our old spreadsheets completely.
We rolled it out to all 40 branches in spring.
I use it mostly for invoices and time sheets.
Our company has about two hundred employees in four countries.
I've tried many apps like this and this is the one I keep.
Addictive game, cannot put it down.
Used to be better.
Good value.
It does exactly what it says.
You can tell that a lot of thought went into it.
Nothing beats it on my old phone.
Keep up the good work!
Thumbs up.
I regret buying the yearly plan.
Had high hopes but it isn't for us.
Not worth the money.
The training session was helpful, the slides are attached for the others.
Our subscription renews in June; legal wants to review the terms first.
We signed the agreement yesterday.
I accept the quote.
Please extend the trial by a week.
I will be the new point of contact from Monday.
Please stop calling me.
I'm filing a complaint about last week's visit.
The technician came on time and was very kind.
Please note our new delivery address for all future orders.
Please ship the replacement to the Hamburg office.
Our finance team has paid invoice 3319.
Kindly resend the contract with both names on it.
Thanks for fixing the export so quickly.
You sorted out the crash in no time, thank you.
The timeout is solved, well done.
Nice work on the login error, it is history.
Thank you for repairing the broken link so fast.
All errors have disappeared after your update, great.
The glitch was fixed within the hour, I am impressed.
No more crashes since the update, we are happy again.
Glad to report the crash is gone since Monday.
You may close the bug, it was our own firewall.
It turned out to be a setting on our side, sorry for the noise.
We would gladly try a first version.
Happy to be a beta tester if you look for some.
Count us in when you need somebody to try it out.
We'd love to take part in the pilot.
If you look for testers, we are in.
I would be pleased to show your team how we work with it.
You are welcome to visit our warehouse and see it in use.
Glad to give feedback on a prototype at any time.
We are happy to try an early build with you.
I'd be glad to be among the first users of it.
We could test it for you in one of our shops.
My team would like to join the early access.
`;
