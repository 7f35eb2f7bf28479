/** Words of what was said, shown or written before: without them a broken expectation is a fault like any other. */
export const PROMISE_WORDS: readonly string[] = [
  'promise~|promised|promises|commitment|committed',
  'was|were|been|being told|assured|guaranteed|shown|sold|pitched',
  'assured|showed|sold us|me',
  'sold|pitched|marketed|advertised|presented as',
  'oversold|misled|misleading|mis-sold|missold',
  'advertise~|advertised|advertising|marketing|brochure',
  'demo|demonstration|presentation|pitch|trial showed',
  'sales|salesperson said|told|promised|showed|assured',
  'sales|account executive|rep|team said|told|promised|showed|assured',
  'website|site|page|manual|documentation|docs|guide|datasheet|contract|plan says|said|states|claims|promises|lists|advertises',
  'according to',
  'as|than described|shown|presented|advertised|documented|agreed|promised|expected|announced',
  'expected|expecting|expectation|expectations',
  'supposed to',
  'should have been',
  'what we bought|ordered|signed|paid',
  'thought it would',
  'we|i were|was hoping',
  'not as announced|described',
];

/** What support said after the sale: an answer that did not hold, and no promise of what was sold. */
export const ANSWER_WORDS: readonly string[] = [
  'hotline|helpdesk|support|agent|agents|technician|colleague|colleagues said|told|says|wrote|claimed|assured|promised|insisted|answered|replied',
  'help|service desk said|told|says|wrote|claimed|assured|promised|answered|replied',
  'told|said|assured|informed|advised|promised by your? hotline|helpdesk|support|agent|technician|colleague',
  'a? matter|question|issue|problem|lack of training|use|usage|configuration|settings|handling',
  'told|said|informed|advised .. user|our|my|operator error|fault|mistake|network|browser',
  'told|said|assured|informed|promised|announced|reported|supposed .. solved|fixed|resolved|repaired|corrected|patched',
  'told|said|advised|asked to wait|restart|reboot|reinstall|try|clear|log|upgrade|update',
  'closed|marked|set|reported|declared as|to|be solved|fixed|resolved|done|closed',
  'answer|reply|response|ticket|case said|says|told|stated|promised',
];

/** Where a promise was made: whatever support said beside it, this was sold. */
export const SALE_WORDS: readonly string[] = [
  'sales|salesperson|salesman|seller|presales|reseller|demo|demonstration|pitch|brochure|website|datasheet',
  'advertised|advertising|marketing|contract|proposal|oversold',
  'account executive|manager',
  'sold|pitched us|me|as|to',
  'before|when we|i signed|bought|ordered|subscribed|paid',
  'what we|i signed|bought|ordered|paid',
];
