/** Written for training: customers wishing for something that is not there yet. One text a line. */
export const WISHES = `
It would be great if we could colour-code the calendar by team.
Please add a dark mode.
Could you let us schedule reports for the last working day of the month?
We need a way to bulk archive old projects.
Would love to see an integration with our warehouse system.
It would save us hours if the import remembered the column mapping.
Is there any plan to support single sign-on with Okta?
Any chance of getting keyboard shortcuts for approving?
The only thing missing is an offline mode for our drivers.
I wish I could pin a note to the top of a conversation.
Feature request: custom statuses per pipeline.
Our sales people keep asking for a mobile version of the quote builder.
Allow more than one approver per purchase order.
An export to Excel on the audit log page would help our compliance team.
We'd like the portal to be available in Portuguese.
Suggestion: show the time zone next to each meeting.
At the moment we have to click through five screens; a single form would be far better.
Can you make the columns resizable?
Consider adding a per-user limit for discounts.
Please support Apple Pay at the checkout.
There should be an option to hide prices on delivery notes.
How about letting students hand in several files at once?
Would it be possible to add a second phone number to the contact?
When will you support webhooks for refunds?
We have fifty locations and no way to group them. Regions would solve this.
It'd be useful to have templates for recurring projects.
I miss the option to filter by several tags at once.
More chart types please, at least stacked bars and a pie.
Make it possible to merge two customers.
I'd pay extra for an API that gives access to the raw events.
The patient list should remember how I sorted it.
Ability to @mention people in comments, like every other tool has.
Could the invoice include the purchase order number of the client?
We would really like to be able to restrict who sees salary data.
Please let admins reset two-factor for their users without contacting support.
Add support for barcode scanners over Bluetooth.
Wouldn't it be nice if drafts were saved automatically?
A dashboard for managers across all teams is something we have been wanting for a year.
Let me choose which notifications go to email and which to the phone.
Right now we copy the addresses by hand; an autocomplete would be wonderful.
Automatic currency conversion on expense claims would be a big help.
It lacks a Gantt view, which our planners need.
Please bring back the compact list view.
Request: let customers pick a delivery slot themselves.
We'd appreciate being able to brand the emails with our own domain.
Do you intend to offer data residency in the EU? Our legal team requires it.
Needs an undo button.
would be cool to have widgets on the home screen
add tablet support pls
please add option to turn off animations
wish it had a landscape mode
5 stars if you add backup to google drive
needs more themes and a bigger font option
should let you sort by price
why is there no way to export my data? please add it
can you add spanish
would give 5 stars with cloud sync
an option to disable the sound would be nice
needs a search bar
Love it, just add folders and it will be perfect.
Nice tool. One idea: show the last sync time on the main page.
It would be easier for us if permissions could be set on folders rather than on single files.
Our finance lead needs a cost centre on every booking. Could this become a standard field?
Is multi-currency on your roadmap?
Are you considering an on-premise version?
I'd like to suggest a confirmation step before bulk deleting.
What about a reminder when a contract is about to end? Today I keep a spreadsheet for that.
Could we have longer session times? Nurses have to log in twenty times a shift.
The maximum of 10 custom fields is too low for us, please raise it to at least 50.
Please increase the attachment limit.
Increase the character limit for internal notes.
We want to give external auditors read-only access, which today isn't possible.
There is currently no way to see who changed a price. A history would be needed.
For larger classes it would help to grade by question instead of by student.
Allow us to set opening hours per branch.
It should be possible to schedule messages.
A map view of all technicians would let dispatch assign jobs quicker.
Please provide a sandbox so that we can test automations before they go live.
Support for nested folders would make a big difference.
Let users upload their own avatar.
Offer a yearly billing option.
We would switch the whole company over if there was a Teams integration.
A lot of our volunteers do not have an email address. Sign-in by phone number would solve that.
Make the font size adjustable for older users.
Include the driver's name in the tracking mail.
Can we get an option to round time entries to 15 minutes?
I suggest that the assistant asks before it sends anything.
Please expose the cancellation reason in the API.
Add a flag to skip the cache.
Proposal: allow a callback to be passed for custom retry logic.
Support reading the configuration from a YAML file.
It would be helpful to have types for the event payload.
Add an option to run only the changed tests.
Provide an async version of this function.
Describe the solution you'd like: a parameter that controls the number of workers.
The feature, motivation and pitch: support for sparse inputs.
Expose the underlying socket so that users can set their own timeouts.
Allow passing several paths to the command.
Document the new options and add an example to the docs.
Implement lazy loading for large trees.
New rule proposal: warn about unused parameters.
Make the theme tokens available as CSS variables.
Is your feature request related to a problem? I'm always frustrated that I have to restart for each change.
I think it makes sense to have a default for this argument.
The editor could highlight the matching bracket.
Could there be a cheaper plan for charities with only three users?
We have been asking for approval by email since 2022. Any progress?
The competitor we came from had saved views. Please build that too.
If I could only tag suppliers, I would be happy.
Reports are fine but I cannot group them by cost centre; please make it possible.
Customers want to pay by instalments and we have no means to offer it.
An API endpoint for timesheets is what we need to get rid of the manual work.
Being able to reply from the notification itself would be lovely.
Bigger buttons for people wearing gloves, please.
Let parents see the timetable of both children in one view.
The vote feature is good; now let us close votes automatically at a date.
Hoping you add recurring tasks soon.
Looking forward to seeing offline maps one day.
A simple checklist inside the ticket would go a long way.
Need Arabic and right-to-left support for our Dubai office.
More granular roles, please: now it's either admin or nothing.
I want to be able to change the order of the questions by dragging.
We could use a warning before a licence expires.
Please consider a tiered discount setting by volume.
The system should send the invoice as soon as the job is marked done.
Ideally the form would fill in the address from the postcode.
Could you extend the history from 30 to 90 days?
`;
