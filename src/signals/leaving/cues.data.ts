/** Patterns of `PhraseBook` for a customer who leaves: the contract ends. */
export const LEAVES: readonly string[] = [
  'cancel~|cancelled|cancelling|terminate~|discontinue~ our|my|this|your .. subscription|contract|membership|licence|license|agreement|account|plan|service',
  'cancel~|cancelled|cancelling|terminate~|discontinue~ the .. subscription|membership|plan|account',
  'end|ending|close|closing|delete|deleting our|my subscription|contract|membership|account|agreement',
  'cancellation|termination of our|my|the .. subscription|contract|membership|plan|account',
  'notice of termination',
  'please|kindly cancel|terminate|end|discontinue the contract|agreement|licence|license',
  "we|we're|we'll|we've|i|i'm|i'll|i've .. switch|switching|switched|move|moving|moved|migrate|migrating|migrated|change|changing|changed|go|going|gone|went over? to|with another|other|different .. vendor|provider|supplier|tool|product|system|software|solution|platform|program|company",
  "we|we're|we'll|we've|i|i'm|i'll|i've .. switch|switching|switched|move|moving|moved|migrate|migrating|migrated|change|changing|changed|go|going|gone|went over? to|with a|another|the|your|one competitor|rival|alternative|competitors",
  "we're|we|i'm|i are? am? leaving you|your|the platform|product|software|tool",
  'leave|leaving you',
  'move|moving|moved|migrate|migrating|switch|switching away from you|your|this|it',
  "we|we're|we'll|i|i'll|i'm .. go|going|gone|went|take|taking elsewhere",
  'business elsewhere',
  'moving|move|moved to the|a platform|system|product|tool our|that',
  'want|trying|try out of our|this|the contract|subscription',
  'hereby|herewith .. terminate|cancel|end',
];

/** The same, with the negation inside: it does not go on. */
export const ENDS: readonly string[] = [
  "we|i won't|wont|don't|aren't|shan't .. renew|renewing|extend|extending",
  'we|i will|shall|do|are|am|have not .. renew|renewing|extend|extending|renewed|extended',
  'decided|decide|intend|plan not to renew|extend|continue',
  "please|kindly don't|dont|not renew|extend",
  'please|kindly do not renew|extend',
  'not renewing',
  "won't|not be renewing|extending",
  '@not continue|continuing .. contract|subscription|membership|you',
];

/** Patterns for one who thinks of it, or threatens. */
export const THINKS: readonly string[] = [
  "to|must|we|i|i'd|we'd|we'll|i'll|are|we're|i'm|will|started|have|already look|looking around",
  'look|looking|looked|search|searching|shop|shopping for|at an|a|the|other|possible|our? alternative|alternatives|replacement|competitors',
  'looking elsewhere',
  "to|must|we|i|i'd|we'd|we'll|i'll|are|will look elsewhere",
  "we|we're|we've|i|i'm|i've|are|already|begun|began|started .. evaluating|considering|comparing|reviewing|testing|trialling|exploring|evaluate|compare alternatives|alternative|competitors|competitor|replacement",
  'evaluating|considering|comparing|reviewing|testing|trialling|exploring|talking|spoke|speaking .. alternatives|competitor|competitors',
  'consider|considering|considered|think|thinking|thought of|about? leaving|switching|cancelling|canceling|terminating|quitting',
  'tempted to leave|switch|cancel|quit|move',
  'last|final straw|chance|warning',
  "or|otherwise|else we|i|we'll|i'll|we're|i'm will|have|shall|must|need|going|are|am? to? leave|cancel|terminate|switch|quit|leaving|cancelling|canceling|switching",
  'reconsider|reconsidering|rethink|rethinking|reevaluate|reevaluating our|the|this|my .. contract|subscription|renewal|relationship|cooperation|choice|decision|use',
  'whether to renew|stay|continue|extend',
  'whether we|i renew|stay|continue|extend',
  'why .. should|would|do we|i renew|stay|keep',
  'no reason to renew|stay|continue',
  "not|don't|doubt|unsure sure|know|think|if|whether if|whether|that? we|i will|'ll? renew|stay|renewing|staying",
  'lose|losing us',
  'lose|losing|lost us|me as a|your? customer|client|customers',
  'had enough of you|this',
];

/** Say so when nothing else follows that could be cancelled. */
export const ALONE: readonly string[] = [
  "we|i|we'll|i'll|we've|i've will|may|might|shall|must|have|need|going|want|would|had|are|am? to? cancel|terminate|quit|cancelled|canceled|terminated|cancelling|canceling",
  'please cancel|terminate',
];

/** What may follow those. */
export const FOLLOWS = 'us with at as if when before unless immediately everything';

/** What is cancelled or looked for when nobody leaves, inside a cue or right behind it. */
export const OTHERS =
  "customer's customers' client's clients' member members member's tenant tenant's guest guests patient patient's user user's employee employee's add-on addon add-ons add module modules trial item part webshop order orders flight flights meeting booking bookings appointment invoice invoices way ways text tab route spelling workaround";
