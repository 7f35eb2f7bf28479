import { createHash } from 'node:crypto';
import { tellAsOf } from '../../lib/dates/as-of.ts';
import { writeBrandLines } from '../../lib/words/brand-line.ts';
import { spokenLanguage } from '../../lib/words/language.ts';
import { isShown, type SectionId } from '../../model/branding.ts';
import { drawAccounts } from './accounts.ts';
import { drawLevers, drawPlan, drawStory } from './advice.ts';
import { drawAsk } from './ask.ts';
import { drawLogo, styleAccent } from './brand.ts';
import { drawCross } from './cross-section.ts';
import { drawEvidenceSection } from './evidence-section.ts';
import { drawFindings } from './findings.ts';
import { drawFirstScreen } from './first-screen.ts';
import { html, Markup } from './markup.ts';
import { drawMethod, drawWarnings } from './method.ts';
import type { Page } from './page.ts';
import { drawPointSections } from './point-sections.ts';
import { PRINT_STYLE } from './print-style.data.ts';
import { SCRIPT } from './script.data.ts';
import { drawSources } from './sources.ts';
import { STYLE } from './style.data.ts';

/** The whole file. Nothing in it is loaded from elsewhere, and the policy in its head forbids that anything is. */
export function drawDocument(page: Page): string {
  const { report, words } = page;
  const company = nameCompany(page);
  const shows = (section: SectionId) => isShown(report, section);
  const cross = shows('cross') ? drawCross(page) : null;
  const style = STYLE + styleAccent(report.branding) + PRINT_STYLE + styleMargins(company, page);
  // The hashes cover style and script to the byte. Browsers ask for an icon unless they are given one.
  return `${html`<!doctype html>
<html lang="${spokenLanguage().code}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${writePolicy(style, SCRIPT)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${report.method.tool} ${report.method.version}">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${words.title(company)}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#findings">${words.skip}</a>
${drawHead(company, page, cross !== null)}
<main>
${drawFirstScreen(page)}
${shows('story') && drawStory(page)}
${shows('findings') && drawFindings(page)}
${shows('points') && drawPointSections(page)}
${cross}
${shows('levers') && drawLevers(page)}
${shows('accounts') && drawAccounts(page)}
${shows('plan') && drawPlan(page)}
${shows('ask') && drawAsk(page)}
${drawWarnings(page)}
${shows('evidence') && drawEvidenceSection(page)}
${shows('method') && drawMethod(page)}
${shows('sources') && drawSources(page)}
</main>
<footer class="foot"><p>${words.footer(report.method.version)}</p></footer>
<script>${new Markup(SCRIPT)}</script>
</body>
</html>`}\n`;
}

function nameCompany({ report, words }: Page): string {
  return report.company.trim() === '' ? words.unnamed : report.company;
}

function drawHead(company: string, { report, words }: Page, hasCross: boolean): Markup {
  const hidden: readonly string[] = report.hidden ?? [];
  const places = [
    ['findings', words.nav.findings],
    ['points', words.nav.points],
    ...(hasCross ? [['cross', words.nav.cross]] : []),
    ...(report.riskAccounts === null ? [] : [['accounts', words.nav.accounts]]),
    ['ask', words.nav.ask],
    ['warnings', words.nav.warnings],
    ['evidence', words.nav.evidence],
    ['method', words.nav.method],
    ['sources', words.nav.sources],
  ].filter(([id = '']) => !hidden.includes(id));
  const day = `${tellAsOf(report)} · ${report.method.direction}`;
  const lines = writeBrandLines(report);
  return html`<header class="head">
${drawLogo(report)}<div class="who">
<h1><a href="#summary" dir="auto">${company}</a></h1>
<p>${words.product} <span class="soft">${day}</span></p>
${lines.length > 0 && html`<p class="maker soft" dir="auto">${lines.join(' · ')}</p>`}
</div>
<nav aria-label="${words.contents}"><ul>${places.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
</header>`;
}

function writePolicy(style: string, script: string): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `style-src ${hash(style)}`,
    `script-src ${hash(script)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** What stands in the margins of printed pages. */
function styleMargins(company: string, { report, words }: Page): string {
  const [page = '', of = ''] = words.pageOf;
  const boxes: readonly (readonly [string, string])[] = [
    ['top-left', quoteCss(company.slice(0, 80))],
    ['top-right', quoteCss(`${words.product} ${tellAsOf(report)}`)],
    ['bottom-left', quoteCss([...writeBrandLines(report), `bruise ${report.method.version}`].join(' · '))],
    ['bottom-right', `${quoteCss(page)} counter(page) ${quoteCss(of)} counter(pages)`],
  ];
  return `@page{${boxes.map(([place, content]) => `@${place}{content:${content}}`).join('')}}`;
}

/** A string of a style sheet: all but plain letters and digits by number, so that nothing can end it. */
function quoteCss(text: string): string {
  const safe = text.replace(
    /[^A-Za-z0-9 ]/gu,
    (sign) => `\\${(sign.codePointAt(0) ?? 0xfffd).toString(16)} `,
  );
  return `"${safe}"`;
}
