/** Written for training: customers asking how something is done or what it means. One text a line. */
export const QUESTIONS = `
How do I add a new user to my account?
Where can I change the logo on the invoices?
Is it possible to export only the open tickets?
What is the difference between an editor and a contributor?
I can't figure out where to set the opening hours.
Could you explain how the lead score is calculated?
Which plan do I need for the API?
Can I move a project to another workspace without losing the comments?
What does error 403 mean when I upload a file?
Looking for the setting that turns off the weekly summary.
How can we invite a supplier without giving them access to prices?
I'm new here and not sure how to import my contacts from the old system.
Do deleted records count towards the storage limit?
Where do I find the invoices of last year?
Please tell me how to set up forwarding for two mailboxes.
What happens to the data when we cancel?
Does the mobile app work without a connection?
Is there a way to undo a merge?
Who can see the internal notes?
How long are recordings kept?
Would you walk me through connecting our bank account?
I would like to know how approvals work when the manager is on holiday.
Can a customer have two delivery addresses?
Can somebody point me to the documentation for the webhooks?
When is the payment taken, at the start or at the end of the month?
Do you have a guide for setting up single sign-on?
We are preparing the rollout. What is the recommended way to train thirty people?
How many rows can the importer take at once?
Am I able to change the currency later on?
How to reset my password if I no longer have that phone?
What file format should the student list be in?
Which fields are mandatory in the import template?
Quick question: does the discount apply to renewals as well?
I need help setting up the tax rates for Canada.
I need instructions for linking the printer.
We want to split an invoice between two clients, how is that done?
Not sure which permission lets a user approve time sheets.
How does the system decide which agent gets a chat?
Should I create a separate account for the second branch or a location inside the same one?
Is the data encrypted at rest?
Are there any limits on the number of automations?
Where are the archived conversations?
What's the best way to handle seasonal staff?
Can you tell me why the status changes to waiting on its own? I'd like to understand the rule.
Trying to find out how to print labels on A5 paper.
What are the steps to migrate from the classic editor?
Do I have to pay for users who only view reports?
May I use the same licence on two laptops?
Who do I contact about a data processing agreement?
Is two-factor mandatory for all users or can I make exceptions?
Could you show me how to build a report by region?
I would like to set a reminder three days before the due date. How?
Where should I put the tracking snippet?
How do refunds appear in the payout report?
What do the three colours in the planner stand for?
Can we schedule a report to be sent every Monday?
Does archiving a class also remove the students?
how do i cancel my subscription
where is the button to add photos??
how to turn off notification sound
what does the little star mean
can i use this on 2 phones
how do u delete an account
whats the max file size
is there a web version
how do i get my data to a new phone?
how do I connect it to my TV?
anyone know how to get the old layout back?
Can anybody help me understand the billing cycle?
How would I go about copying a workflow to another team?
Is it safe to delete the default group?
Wondering if there is any documentation on the scoring rules.
I was wondering how to hide a column from guests.
Kindly advise how to change the primary contact.
Please advise on the process for adding a new legal entity.
Please let me know where I can see the audit log.
What is the correct order: first the products and then the prices, or the other way around?
Our accountant asks where the VAT number goes.
Does your product support SAML? If so, where is it set up?
Do you support multiple languages in the portal, and where do I switch them on?
Can I get a copy of the security certificate?
How often is the exchange rate updated?
Is there a limit to how many people can join a call?
How can I tell whether a message has been read?
In which menu is the retention period set?
I cannot find the option to change the sender name, where is it?
I don't understand how the forecast column is computed.
How do I reopen a closed ticket?
Can I give my assistant access to my calendar only?
What would be the right way to record a partial delivery?
Need some guidance on setting up shifts that go past midnight.
How is the late fee worked out?
If I downgrade, will I lose my saved reports?
If a guest arrives after midnight, which date do I enter?
What should I enter in the field 'external id'?
Is it okay to rename the admin role?
Could someone explain the difference between archive and delete?
We're evaluating the premium plan: what does priority support include?
What permissions does the connector need in Google?
How do I run the tests for a single package?
What is the recommended way to share state between workers?
Is it possible to override the default loader? I could not find it in the docs.
How can I use this with the app router?
Question about the expected shape of the input tensor.
How do I get the gradient of an intermediate layer?
What is the proper way to mock this module in a unit test?
I'm trying to understand when the cache is invalidated.
Is there an example of a custom provider?
Which version should I use with Node 18?
How do I convert the model to run on a phone?
Does this library work with React Native?
I am following the tutorial and do not know what to put in the config. Can someone help?
How much does it cost to send money abroad?
Which currencies can I hold?
When does breakfast start?
How long does the transfer take?
What time is check-out?
What documents do I need to open an account?
How old must I be to use the service?
Do you offer virtual cards?
How do I activate my new card?
Where can I withdraw cash without a fee?
What is the limit for contactless payments?
Is there parking at the hotel and what does it cost?
Why do you need to verify my identity?
What is your refund policy?
Can I pay with a cheque?
Tell me how to change my PIN.
Explain how the points are earned, please.
Which browsers are supported?
Can the system handle two warehouses? If yes, please point me to the setup page.
How do other customers deal with returns without an order number?
Could I have a link to the training videos?
Has the price list changed for this year?
`;
