import { WordSet } from '../lib/text/word-set.ts';
import type { Text } from '../model/signal.ts';

/** Was it sent by a machine: an automatic reply, a bounce, the alert of a monitoring tool? Nobody wrote it. */
export function isWrittenByNobody({ field, raw, tokens }: Text): boolean {
  const first = raw.slice(0, SUBJECT_LENGTH);
  if (field === 'subject' && tokens.some((token) => ALERT_WORDS.has(token))) {
    if (AUTO_SUBJECT.test(first) || ALERTS.some((alert) => alert.test(first))) return true;
  }
  if (!tokens.some((token) => AUTO_WORDS.has(token))) return false;
  return AUTO_SUBJECT.test(first) || AUTO_BODY.test(raw.slice(0, BODY_LENGTH));
}

/** Units of a text in which it shows. */
const SUBJECT_LENGTH = 120;
const BODY_LENGTH = 400;

/** Every automatic text has one of these; the patterns are looked for only then. */
const AUTO_WORDS = new WordSet(
  `automatic automatically automated auto autoreply autoresponse autoantwort autoresponder office leave vacation reply
  undeliverable undelivered delivery automatische antwort réponse automatique response responder abwesenheitsnotiz
  abwesenheitsnachricht mailer`,
);
/** The same for subjects of alerts and bounces, whose words stand in many a body. */
const ALERT_WORDS = new WordSet(
  `firing resolved alert alerting alarm ok triggered recovered re-triggered data nagios zabbix pagerduty opsgenie
  datadog pingdom uptimerobot monitor cron returned failure delivered`,
);

const AUTO_SUBJECT =
  /^\s*(?:re: )?(?:automatic reply|auto(?:matic)?[ -]?(?:reply|response|responder|antwort)|out of (?:the )?office|undeliverable|undelivered mail|delivery (?:status notification|has failed)|mail delivery (?:failed|failure|subsystem)|message not delivered|returned mail:|failure notice|automatische antwort|abwesenheits(?:notiz|nachricht)|réponse automatique)\b/i;
const AUTO_BODY =
  /\b(?:i am|i'm|i’m|i will be|am currently|is currently) (?:currently )?(?:out of (?:the |my )?office|on annual leave|on vacation|on parental leave)\b|\bthis is an auto(?:matic|mated)(?:ally generated)? (?:reply|response|message|e-?mail|notification)\b|\bdo not reply to this (?:e-?mail|message)\b|\bthis is the mail (?:system|delivery agent) at\b/i;

/** How monitoring tools begin their subjects: Alertmanager and Grafana, Datadog, Nagios, CloudWatch, Pingdom, ... */
const ALERTS: readonly RegExp[] = [
  /^\s*\[(?:firing|resolved|alerting):\d+\]/i,
  /^\s*\[(?:triggered|re-triggered|recovered|alerting|no data)(?: on [^\]]{1,80})?\]/i,
  /^\s*\*\* (?:problem|recovery|acknowledgement|flapping\w*) (?:service|host) alert:/i,
  /^\s*(?:alarm|ok): "/i,
  /^\s*(?:up|down) alert:/i,
  /^\s*monitor is (?:up|down)\b/i,
  /^\s*\[?(?:pagerduty|opsgenie|datadog|pingdom|zabbix|nagios|uptimerobot)(?: alert)?\]?:? ?(?:alert|incident|problem|recovery|monitor|down|up)\b/i,
  /^\s*cron <[^>]{1,80}> /i,
];
