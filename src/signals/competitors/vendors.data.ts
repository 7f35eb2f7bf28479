/** Names of business software that few texts mean otherwise; in small letters, words of one name joined by hyphens. */
export const KNOWN_VENDORS =
  `zendesk freshdesk freshservice freshsales freshworks intercom helpscout help-scout kayako gorgias kustomer gladly dixa
salesforce hubspot pipedrive zoho sugarcrm insightly nutshell copper keap activecampaign mailchimp klaviyo marketo pardot
eloqua braze iterable brevo sendinblue omnisend attentive gainsight totango churnzero planhat vitally catalyst asana
clickup wrike smartsheet airtable trello basecamp jira confluence atlassian jira-service-management youtrack shortcut
gitlab github bitbucket notion coda slite guru slack microsoft microsoft-teams sharepoint power-bi powerbi dynamics netsuite
dynamics-365 azure-devops azure google-workspace workday successfactors personio hibob bamboohr bamboo-hr rippling gusto deel
paychex paycom paylocity ukg kronos dayforce ceridian adp namely factorial payfit kenjo greenhouse ashby workable smartrecruiters
icims taleo jobvite teamtailor recruitee bullhorn servicenow ivanti manageengine bmc-remedy sysaid topdesk freshteam
okta onelogin auth0 crowdstrike sentinelone datadog new-relic dynatrace splunk grafana elastic logz sumo-logic pagerduty opsgenie
snowflake databricks redshift bigquery looker tableau qlik qlikview thoughtspot metabase domo sisense mode-analytics amplitude
mixpanel posthog heap pendo fullstory hotjar segment rudderstack gong chorus salesloft zoominfo lusha cognism apollo.io
docusign pandadoc hellosign dropbox-sign adobe-sign ironclad icertis conga box dropbox egnyte sap sap-ariba ariba coupa ivalua
jaggaer gep zip-hq oracle jd-edwards peoplesoft infor epicor ifs acumatica odoo sage sage-intacct intacct quickbooks xero
freshbooks stripe chargebee recurly zuora maxio paddle adyen braintree bill.com expensify brex airbase tipalti avalara
shopify bigcommerce woocommerce magento shipstation sendcloud easypost shippo descartes manhattan blue-yonder project44 fourkites
samsara motive geotab verizon-connect fleetio procore fieldwire buildertrend plangrid autodesk aconex oracle-aconex toast
lightspeed square clover revel twilio talkdesk five9 genesys ringcentral aircall dialpad 8x8 nice-incontact zoom-phone webex
cisco-webex cisco avaya 3cx vonage drift qualified livechat crisp tidio zapier make.com workato boomi mulesoft celonis uipath
automation-anywhere blue-prism appian pega outsystems mendix kissflow nintex quickbase retool survicate qualtrics medallia
surveymonkey typeform delighted alchemer cvent bizzabo hopin splash eventbrite canvas-lms blackboard moodle cornerstone docebo
absorb-lms litmos talentlms 360learning lessonly seismic highspot showpad mindtickle lattice 15five culture-amp leapsome betterup
linkedin-learning udemy coursera kantata mavenlink float resource-guru harvest toggl clockify scoro productive deltek unanet
clio mycase practicepanther netdocuments imanage cerner athenahealth meditech allscripts eclinicalworks kareo drchrono
bloomerang blackbaud donorperfect planning-center guesty cloudbeds mews opera-cloud opentable resy yardi appfolio buildium
realpage entrata contentful sanity wordpress drupal sitecore webflow squarespace wix semrush ahrefs moz brightedge hootsuite
sprout-social buffer later-com sprinklr khoros figma sketch invision miro mural lucidchart canva monday.com deputy homebase
when-i-work 7shifts legion humanity connecteam navex diligent onetrust vanta drata secureframe archer logicgate auditboard workiva
anaplan adaptive-insights vena pigment planful board-international jedox onestream siemens-opcenter opcenter plex tulip
limble upkeep fiix maintainx emaint ibm-maximo maximo infraspeak fireflies.ai otter.ai front linear height plane cloudflare
smartling lokalise phrase crowdin transifex recharge tray.io sap-successfactors bamboo workfront adobe lever`.split(
    /\s+/,
  );

/** Names of people, places and standards that stand with a capital where a rival might. */
export const NO_RIVALS =
  `dana tom john anna maria peter paul mark markus michael mike steve steven sarah laura lisa julia james david daniel
robert bob chris christian christine thomas martin matt matthew kevin brian jason jeff eric frank george greg henry ian jack jim joe
jonathan karen kate kathy keith ken kim kyle larry linda mary megan melissa nancy nick nicole olivia pat patrick rachel rebecca rich
richard rick rob roger ron ruth ryan sam samantha sandra scott sean sharon simon sophie stephanie sue susan tim tina tony tracy
victor walter wendy will william yvonne priya raj ravi amit anil sanjay chen wei li ahmed ali mohammed fatima omar hans jan jens
jurgen klaus lars sven ulrich pierre jean marie luc luis carlos jose juan miguel pedro sofia marco luca giulia mateo ines marek ivan olga
amy andrea andy angela ben beth carl carol charlie claire dave debbie diane emily emma gary grace hannah heather helen jane jenny jess
jessica joan josh judy justin leah leo lucy max mia molly nina oscar phil phoebe priscilla ray rosa sally stefan tanya ted vera
london paris berlin munich hamburg vienna zurich madrid barcelona rome milan amsterdam brussels dublin oslo stockholm copenhagen helsinki
warsaw prague budapest lisbon york boston chicago austin dallas denver seattle atlanta toronto vancouver sydney melbourne singapore
tokyo delhi mumbai bangalore dubai vietnam manila poland portugal switzerland austria belgium netherlands sweden norway denmark finland
ireland scotland wales mexico korea indonesia israel california texas florida ohio leeds manchester birmingham arabic chinese japanese korean
portuguese polish russian swedish danish turkish european american british us-based asia africa emea texas
fedramp hitrust tisax scorm lti edi oem gaap ifrs sox ccpa pci dsgvo gantt kanban agile scrum okr okrs kpi kpis nps
christmas easter thanksgiving covid phd mr mrs ms dr sir madam id ids q1 q2 q3 q4 h1 h2 fy poc pocs eod eoy asap tbd fyi imo
board buyer buyers cfos mdm ocr mes wms pos lms crm erp hris ats cdp cms dam pim plm itsm ipaas bpm saas paas iaas baa dpa rls sdr can't didn't
couldn't won't don't isn't wasn't wouldn't they're they'll they've they'd it's that's there's i'm i've i'd we're we've we'd we'll he's she's
let's what's who's champion contact sponsor owner founder president chair chairman secretary partner partners consultant agency reseller
gmail whatsapp chrome firefox safari postgres mysql kubernetes docker iphone ipad youtube facebook instagram integrator dashboards dashboard numbers driver drivers users staff vendor decision timeline feature features documentation reporting
security procurement overkill liability discount importing import data test testing pilot page query mobile offline search support
training onboarding usability performance quality sync setup implementation migration renewal project projects roadmap`.split(
    /\s+/,
  );
