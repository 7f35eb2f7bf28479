/** Written for training: customers telling that something does not do what it should. One text a line. */
export const DEFECTS = `
The totals on the monthly report don't match the sum of the rows below them.
Since Tuesday the contact list shows people from another team's workspace.
Invoices generated this morning all have yesterday's date on them.
I click Save and nothing happens. No error, no message, the form just sits there.
Half of our scheduled emails went out twice last night.
The mobile app closes itself the moment I open the camera to scan a barcode.
Attachments larger than about 4 MB never finish uploading.
Search returns zero results for customers I know exist.
We were charged for 40 seats although only 31 are active.
The calendar shows all meetings one hour late after the clocks changed.
Export to CSV drops the last column.
Every time I change the filter the page goes blank and I have to reload.
Payroll ran but three employees are missing from the file.
Login keeps looping: I enter the code, it accepts it, and I'm back at the login page.
Our webhook stopped receiving events around 14:00 yesterday.
Product images appear stretched on the storefront since your last release.
The dashboard has been spinning for ten minutes, same on three different browsers.
Stock levels went negative for items we never sold.
Students can see each other's grades. This is urgent.
Getting a 502 whenever more than two people edit the same board.
I asked for a refund report and it lists orders from 2019 only.
Notifications arrive a day after the ticket was assigned.
The password reset mail never comes, I checked spam and asked IT as well.
After merging two duplicate accounts the notes of one of them are gone.
Timer continues to run after I press stop, so my hours are wrong.
Drag and drop of cards works in Chrome but in Safari they jump back to where they were.
Printing labels cuts off the postcode.
PDF preview is empty for all quotes created after the update.
My signature shows up in the middle of the email instead of the end.
The import says 1,200 rows imported but only 800 appear.
Appointments booked online don't show in the doctor's schedule.
Undo removed the whole section instead of the last word.
Conversion rate shows 340%, which cannot be right.
The sync with Outlook deletes recurring events.
Bulk edit applies the change to records I did not select.
Two-factor codes are rejected even though the phone's time is correct.
Customers complain that the checkout button is greyed out on iPhone.
The API returns an empty list for page 2 although there are 500 records.
Dates typed as 03/04 get stored as 4 March for our UK users.
Whenever I attach a photo the app freezes and I have to force quit.
Tax is being calculated twice on shipping.
We can no longer assign tickets to the night shift group; the dropdown is empty.
The chart legend overlaps the bars so nobody can read it.
Our SSO users land on an access denied page since this morning.
Comments I post appear under a colleague's name.
The battery drains from full to zero in three hours with tracking switched on.
Approvals get stuck in pending even after both managers approved.
Text in the editor jumps around while I type, letters come out in the wrong order.
We lost all custom fields when the plan was changed.
The survey link gives our customers a 404.
Row 57 onward is ignored by the importer without any message.
It says the card was declined but the bank confirms the payment went through.
Audio drops every few minutes during calls.
Reminders go out in German to our French clients.
Can't open any project today. Is something down on your side?
Why does the report show zero for July when we clearly had sales?
Is anyone else seeing timeouts on the admin pages? We can't work.
Any idea why the sync stopped? Nothing has come in since Friday.
Could you look into why our numbers dropped to nothing overnight?
How come the deleted users still get the newsletter?
Please fix the rounding on invoices, a cent is missing on almost each one.
please help, all my saved templates have disappeared
app crash on startup after update, samsung s21
it keeps logging me out every 5 min
map wont load, just grey squares
keyboard covers the input field so i cannot see what i type
scanner beeps but does not register the item
video stuck at 0:00
can not log in anymore, says account does not exist
screen flickers when scrolling long tables
Ever since version 8 the widget takes forty seconds to appear.
What used to take a second now takes a minute and often ends with a timeout.
Numbers in the widget and in the detail page disagree by several hundred.
Our auditors noticed that closed periods can still be edited, which should be impossible.
The mail merge puts the first name of the previous recipient in each letter.
Shipping rates are not updated when the customer changes the country.
I turned notifications off three times and still receive every one of them.
The room shows as free although there is a booking.
A colleague with view-only rights was able to delete a folder.
Discount codes expired last month are still accepted.
Temperature readings freeze at the last value until the device is restarted.
Voice messages play at double speed and cannot be understood.
Language switches back to English after every login.
We see the old logo on receipts even after replacing it twice.
The connector reports success but no data arrives in the warehouse.
Our driver's route ends in a river. The coordinates of the depot are swapped.
Status says delivered while the parcel is still on our shelf.
The CSV opens with strange symbols in place of umlauts.
Filter by owner is ignored when I sort by date.
The weekly digest contains tasks that were finished months ago.
Signing a document throws "unexpected token" and the signer has to start over.
Clicking a notification brings me to the home screen instead of the message.
Since yesterday evening all our phone calls go straight to voicemail.
The total hours column sums up to 25 hours for a single day.
Users removed from the group keep their access.
Duplicate orders come in from the marketplace, each one exactly two minutes later.
Dark mode makes the text in the table black on black.
The backup job shows green but the file is zero bytes.
When a guest cancels, the room is not released for booking again.
Import of bank statements fails with error code 1042, file attached.
Traceback when running the migration on a fresh database, worked in the previous version.
Function returns undefined instead of throwing when the key is missing.
Build fails on Windows since 3.2: cannot resolve module, same project compiles on Linux.
Memory grows without bound when the worker restarts, killed by the OS after an hour.
Regression: the dropdown no longer closes on Escape.
Type checking reports an error on valid code after upgrading.
Expected the list to be sorted, actual result is random order.
Segmentation fault when loading a model with more than one input.
Steps to reproduce: open settings, switch tab, go back. What happens: changes are lost.
The plugin ignores the configuration file when started from another folder.
Hover tooltip stays on screen after the mouse left the element.
Race condition: two requests at the same moment create two users with the same mail.
Wrong charset header makes accents unreadable in the response.
My flight details vanished from the booking.
I was billed twice this month, please check.
The transfer left my account but never got to the recipient.
The gate code you sent does not open the door.
The wifi in the room isn't working.
I haven't received the parcel that was marked delivered last week.
My card is not accepted at any machine.
The heating in my room won't turn on and reception does not answer.
The money I paid in isn't showing in my balance.
My top up was cancelled for no reason.
There is a payment on my statement I did not make.
The machine kept my card.
The confirmation lists the wrong dates.
Great product usually, but today the inbox is empty although I have mails.
I like it a lot, however the new version made search useless: it finds nothing.
Was fine until last week, now each upload ends with "something went wrong".
Reports that should take seconds sit at 99% and then vanish.
The agent closed my case although the problem is still there: duplicates keep appearing.
We had to go back to spreadsheets because the stock figures cannot be trusted.
Third time I write: the recurring invoice was not sent again this month.
The field technicians see jobs from last week instead of today's.
Opening the customer card from the phone shows somebody else's data.
The tank level in the app says 80 percent, the gauge on the tank says 20.
Guests receive the confirmation of somebody else.
Our shop shows the old price, the register charges the new one.
The lesson plan for next week is gone and nobody on our side touched it.
Every second label comes out blank.
The report counts returned items as sold.
Commissions were paid for deals that were lost.
We approved the leave of one person and the whole team is now marked as absent.
The warranty date moved by a year on all machines.
Two nurses got the same shift although only one place was open.
Yesterday's readings overwrote those of last week.
The seat map lets two people book 14C.
The balance sheet is off by exactly the amount of one invoice.
The alarm went off three hours after the sensor had reported smoke.
A student who left in May still gets homework.
Only the first page of the contract arrives at the signer's end.
The route planner sends the same van to both ends of the city at nine.
Counted 212 on the shelf, the screen insists on 190.
Changes made on the tablet are nowhere to be seen on the desktop.
The discount is taken off before tax on screen and after tax on paper.
Closing the till posts the day's takings to next month.
Patients are called in the order of their surname instead of their arrival.
The archive holds letters of tenants who never lived here.
Photos of the inspection end up with the wrong building.
Stopped machines are shown as running all night.
Half the rows of the price list came in with a zero too many.
The export of the audit trail ends in March.
Tickets answered by mail stay open, those we leave alone get closed.
Credit notes go out without a number and our bookkeeper sends them back.
Subtasks lose their owner as soon as the parent is moved.
Please get the import working again.
Could you bring the dashboard back to life? It shows nothing at all.
Can somebody make the nightly sync run again, please?
Could you please get the label printer to work again?
Can you restore the search so that it finds our parts again?
Please make the reminders go out again.
Could you get our invoices to print again?
Would you please make the timer start again when a job begins?
We closed her login in May and she still gets in. How can that be?
I deleted the rule last week and it still fires. How is this possible?
He was taken off the team and yet he opens every file. How can that happen?
The order was cancelled and it was charged all the same. How come?
We paid in full in June and it still says overdue. How can this be?
Her card was refused in the shop and charged at home. How is that possible?
The report was deleted and it is back this morning. How is that possible?
We blocked that number last month and it rang again today. How is this possible?
`;
