import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { UserError } from '../model/errors.ts';

export interface TargetRules {
  /** The only hosts there may be; any public one when left out. */
  readonly only?: readonly string[];
  /** Hosts, with or without a port, that may be private or do without TLS. */
  readonly allowHosts?: readonly string[];
}

/** Finds the addresses of a host. */
export type Resolve = (host: string) => Promise<readonly string[]>;

export const SLACK_HOSTS = ['hooks.slack.com', 'hooks.slack-gov.com'] as const;

/** Networks that are not the internet: this machine, this network, and where clouds keep their keys. */
const NOT_PUBLIC = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  NOT_PUBLIC.addSubnet(network, bits, 'ipv4');
/** All that is public in IPv6; addresses that carry an IPv4 one lie outside of it or are listed below. */
const PUBLIC_6 = new BlockList();
PUBLIC_6.addSubnet('2000::', 3, 'ipv6');
const NOT_PUBLIC_6 = new BlockList();
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  NOT_PUBLIC_6.addSubnet(network, bits, 'ipv6');

/**
 * Where a webhook may point: https on a public host, or a host that the configuration allows by name.
 * @throws UserError that names the host at most: a webhook's path is a secret
 */
export function checkTarget(text: string, rules: TargetRules = {}): URL {
  if (!URL.canParse(text)) throw refuse('the address of a webhook is not a valid URL');
  const url = new URL(text);
  const host = url.hostname;
  if (url.username !== '' || url.password !== '')
    throw refuse(`a webhook at ${host} must not have a user in it`);
  const allowed = isAllowed(url, rules);
  if (url.protocol !== 'https:' && !(allowed && url.protocol === 'http:'))
    throw refuse(`a webhook must begin with https:// (or name its host in allowHosts)`);
  if (allowed) return url;
  if (rules.only !== undefined && !rules.only.includes(host))
    throw refuse(`${host} is not ${rules.only[0]}; name it in allowHosts if that is meant`);
  if (!isPublicName(host))
    throw refuse(`${host} is not a public host; name it in allowHosts if that is meant`);
  return url;
}

/** Asks where a host really is: a public name may stand for a private address. */
export async function checkResolved(
  url: URL,
  rules: TargetRules = {},
  resolve: Resolve = resolveHost,
): Promise<void> {
  if (isAllowed(url, rules) || isIP(bareHost(url.hostname)) !== 0) return;
  const addresses = await resolve(url.hostname);
  if (addresses.every(isPublicAddress)) return;
  throw refuse(`${url.hostname} stands for a private address; name it in allowHosts if that is meant`);
}

async function resolveHost(host: string): Promise<string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address);
}

function isAllowed({ hostname, host }: URL, { allowHosts = [] }: TargetRules): boolean {
  return allowHosts.some((name) => [hostname, host].includes(name.toLowerCase()));
}

function isPublicName(host: string): boolean {
  const bare = bareHost(host);
  if (isIP(bare) !== 0) return isPublicAddress(bare);
  const name = host.replace(/\.$/, '');
  // A name without a dot is of this network, and so are these endings.
  return name.includes('.') && !/\.(localhost|local|internal|intranet|lan|home|corp|home\.arpa)$/.test(name);
}

function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !NOT_PUBLIC.check(address, 'ipv4');
  return PUBLIC_6.check(address, 'ipv6') && !NOT_PUBLIC_6.check(address, 'ipv6');
}

const bareHost = (host: string) => host.replace(/^\[|\]$/g, '');

function refuse(why: string): UserError {
  return new UserError('bad-target', why);
}
