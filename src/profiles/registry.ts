import type { Profile } from '../model/profile.ts';
import { profile as ahaBacklog } from './aha-backlog.ts';
import { profile as appStoreReviews } from './app-store-reviews.ts';
import { profile as asanaBacklog } from './asana-backlog.ts';
import { profile as azureDevopsBacklog } from './azure-devops-backlog.ts';
import { profile as bugzillaBacklog } from './bugzilla-backlog.ts';
import { profile as clickupBacklog } from './clickup-backlog.ts';
import { profile as closeDeals } from './close-deals.ts';
import { profile as copperDeals } from './copper-deals.ts';
import { profile as dynamicsDeals } from './dynamics-deals.ts';
import { profile as firefliesInterviews } from './fireflies-interviews.ts';
import { profile as freshdeskTickets } from './freshdesk-tickets.ts';
import { profile as frontTickets } from './front-tickets.ts';
import { profile as g2Reviews } from './g2-reviews.ts';
import { profile as gainsightRiskAccounts } from './gainsight-risk-accounts.ts';
import { profile as gartnerReviews } from './gartner-reviews.ts';
import { profile as genericBacklog } from './generic-backlog.ts';
import { profile as genericDeals } from './generic-deals.ts';
import { profile as genericInterviews } from './generic-interviews.ts';
import { profile as genericReviews } from './generic-reviews.ts';
import { profile as genericRiskAccounts } from './generic-risk-accounts.ts';
import { profile as genericTickets } from './generic-tickets.ts';
import { profile as githubBacklog } from './github-backlog.ts';
import { profile as githubTickets } from './github-tickets.ts';
import { profile as gitlabBacklog } from './gitlab-backlog.ts';
import { profile as gitlabTickets } from './gitlab-tickets.ts';
import { profile as googlePlayReviews } from './google-play-reviews.ts';
import { profile as gorgiasTickets } from './gorgias-tickets.ts';
import { profile as hubspotDeals } from './hubspot-deals.ts';
import { profile as hubspotTickets } from './hubspot-tickets.ts';
import { profile as intercomTickets } from './intercom-tickets.ts';
import { profile as jiraBacklog } from './jira-backlog.ts';
import { profile as jiraTickets } from './jira-tickets.ts';
import { profile as linearBacklog } from './linear-backlog.ts';
import { profile as monorailBacklog } from './monorail-backlog.ts';
import { profile as notesInterviews } from './notes-interviews.ts';
import { profile as pipedriveDeals } from './pipedrive-deals.ts';
import { profile as salesforceDeals } from './salesforce-deals.ts';
import { profile as salesforceTickets } from './salesforce-tickets.ts';
import { profile as servicenowTickets } from './servicenow-tickets.ts';
import { profile as trelloBacklog } from './trello-backlog.ts';
import { profile as trustpilotReviews } from './trustpilot-reviews.ts';
import { profile as uservoiceBacklog } from './uservoice-backlog.ts';
import { profile as zendeskTickets } from './zendesk-tickets.ts';
import { profile as zohoDeals } from './zoho-deals.ts';
import { profile as zohoTickets } from './zoho-tickets.ts';

/** Every built-in profile. Where two know a table equally well, the one that stands first is taken. */
export const PROFILES: readonly Profile[] = [
  zendeskTickets,
  freshdeskTickets,
  intercomTickets,
  servicenowTickets,
  salesforceTickets,
  zohoTickets,
  hubspotTickets,
  gorgiasTickets,
  frontTickets,
  g2Reviews,
  gartnerReviews,
  trustpilotReviews,
  googlePlayReviews,
  appStoreReviews,
  salesforceDeals,
  hubspotDeals,
  pipedriveDeals,
  zohoDeals,
  dynamicsDeals,
  closeDeals,
  copperDeals,
  jiraBacklog,
  jiraTickets,
  linearBacklog,
  githubBacklog,
  githubTickets,
  gitlabBacklog,
  gitlabTickets,
  azureDevopsBacklog,
  asanaBacklog,
  clickupBacklog,
  trelloBacklog,
  ahaBacklog,
  uservoiceBacklog,
  bugzillaBacklog,
  monorailBacklog,
  notesInterviews,
  firefliesInterviews,
  gainsightRiskAccounts,
  genericTickets,
  genericReviews,
  genericDeals,
  genericBacklog,
  genericInterviews,
  genericRiskAccounts,
];
