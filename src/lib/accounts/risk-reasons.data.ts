interface RiskReason {
  readonly id: string;
  readonly title: string;
  /** Is the product itself what the account is at risk for? */
  readonly product: boolean;
  /** See `lib/phrases.ts`. */
  readonly phrases: readonly string[];
}

/** What risk registers call their reasons, in drop-down lists and in notes. */
export const RISK_REASONS: readonly RiskReason[] = [
  {
    id: 'missing-feature',
    title: 'gaps in the product',
    product: true,
    phrases: [
      'product|feature|functional|functionality gap|gaps',
      'gap|gaps in|of the? product|functionality',
      'missing|lacking|lacks|lack .. feature|features|function|functions|functionality|capability|capabilities',
      'feature|features|function|functions|functionality missing',
      'feature|enhancement request|requests',
      'product fit|limitations|limitation',
      'asked for',
      'roadmap',
    ],
  },
  {
    id: 'quality',
    title: 'quality of the product',
    product: true,
    phrases: [
      'product|software|data quality|issues|issue|problems|stability',
      'quality issue|issues|problem|problems',
      'bug|bugs|defect|defects|outage|outages|crash~|downtime|reliability|stability|instability|incident|incidents',
      'technical issue|issues|problem|problems',
      'broken|fail~|failures|wrong|incorrect|incomplete|duplicate|duplicates|lost data',
    ],
  },
  {
    id: 'usability',
    title: 'hard to use',
    product: true,
    phrases: [
      'usability|ux|clunky|confusing|complicated|cumbersome|unintuitive',
      'user experience|interface',
      'hard|difficult to use',
      'too complex',
      'stop~ using',
    ],
  },
  {
    id: 'integration',
    title: 'integrations',
    product: true,
    phrases: ['integration|integrations|connector|connectors', 'api'],
  },
  {
    id: 'performance',
    title: 'too slow',
    product: true,
    phrases: ['performance|slow|slowness|sluggish|latency', 'time~ out', 'timeout|timeouts'],
  },
  {
    id: 'low-usage',
    title: 'low usage',
    product: false,
    phrases: [
      'low|declining|poor|no usage|adoption|utilisation|utilization|engagement|activity|logins',
      'usage|adoption|engagement',
      'unused|inactive',
      'not using|adopted',
    ],
  },
  {
    id: 'price',
    title: 'price or budget',
    product: false,
    phrases: ['price|prices|pricing|budget|budgets|cost|costs|expensive|discount', 'cost cutting|cut|cuts'],
  },
  {
    id: 'competitor',
    title: 'a competitor',
    product: false,
    phrases: ['competitor|competitors|competition|competitive', 'evaluating|considering|switching|moving'],
  },
  {
    id: 'service',
    title: 'support and service',
    product: false,
    phrases: [
      'support|service|onboarding|implementation|communication',
      'csm|account manager change|turnover',
    ],
  },
  {
    id: 'change',
    title: 'a change at the customer',
    product: false,
    phrases: [
      'champion|sponsor|contact|stakeholder .. left|leaving|gone|lost|change|changed',
      'lost|new champion|sponsor|cto|cio|ceo|vp|owner|management|leadership',
      'merger|acquired|acquisition|insolvency|insolvent|bankruptcy|reorg|reorganisation|reorganization|restructuring',
      'champion|relationship|downsizing|shrinking|layoffs',
    ],
  },
];
