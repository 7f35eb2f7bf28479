/** How the page looks on a screen. Colours are told apart by lightness too, and never tell anything alone. */
export const STYLE = `
:root{color-scheme:light dark;
--paper:#f6f4f1;--card:#fff;--ink:#1e1a24;--soft:#5f5869;--line:#e2dce6;--accent:#6a2c86;--accent-soft:#f3ebf7;--quote:#413a4b;
--a:#1f7a66;--b:#5f7714;--c:#c98a06;--d:#bf4b28;--e:#7c1d50;--on-a:#fff;--on-b:#fff;--on-c:#1e1a24;--on-d:#fff;--on-e:#fff;--neutral:#938b9c;
--text-a:#1a6b59;--text-b:#5a7012;--text-c:#8a5d00;--text-d:#ab3e1d;--text-e:#7c1d50;
--heat-1:#f1e7f5;--heat-2:#e0cbe9;--heat-3:#c6a2d5;--heat-4:#8b55a4;--heat-5:#6a2c86;--heat-on:#fff;
--shadow:0 1px 2px rgb(30 20 40/.06),0 4px 16px rgb(30 20 40/.05);
--sans:ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans",sans-serif;--mono:ui-monospace,"SF Mono",Menlo,Consolas,monospace}
@media screen and (prefers-color-scheme:dark){:root{
--paper:#131017;--card:#1c1822;--ink:#f2eef6;--soft:#b5acc0;--line:#39323f;--accent:#cfa3e6;--accent-soft:#2b2233;--quote:#d6cedf;
--a:#45b89b;--b:#a9c24a;--c:#efb43a;--d:#f0875a;--e:#f0699f;--on-a:#131017;--on-b:#131017;--on-c:#131017;--on-d:#131017;--on-e:#131017;--neutral:#8b8296;
--text-a:#5cc9ad;--text-b:#b7cf5c;--text-c:#f2bd4d;--text-d:#f59a72;--text-e:#f784b1;
--heat-1:#2a2231;--heat-2:#3b2c47;--heat-3:#573c69;--heat-4:#8a5ea6;--heat-5:#cfa3e6;--heat-on:#131017;
--shadow:0 1px 2px rgb(0 0 0/.4)}}
*{box-sizing:border-box}
html{font:400 15px/1.5 var(--sans);background:var(--paper);color:var(--ink);scroll-padding-top:5rem;-webkit-text-size-adjust:100%}
body{margin:0;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
h1,h2,h3,h4,h5,p,ul,ol,dl,dd,figure,blockquote{margin:0;padding:0}
h1,h2,h3,h4,h5{line-height:1.25;font-weight:650;text-wrap:balance}
ul,ol{list-style:none}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.15em}
h1 a,h2 a{color:inherit;text-decoration:none}
h2 a:hover{text-decoration:underline}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:4px}
small,.soft{color:var(--soft)}
small{font-size:.82rem;font-weight:400}
code{font-family:var(--mono);font-size:.85em}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-99rem;z-index:9;background:var(--card);padding:.5rem 1rem}
.skip:focus{left:1rem;top:.5rem}
html:not(.js) .js-only{display:none}
[hidden]{display:none!important}
.nb{white-space:nowrap}
.num{text-align:right;white-space:nowrap}.strong{font-weight:650}
.tag{display:inline-block;max-width:100%;overflow:hidden;text-overflow:ellipsis;font-size:.75rem;line-height:1.4;color:var(--soft);border:1px solid var(--line);border-radius:99px;padding:0 .5rem;white-space:nowrap;vertical-align:-.3em}
.letter{display:inline-block;min-width:2.6em;text-align:center;border-radius:99px;padding:.05rem .55rem;font-weight:650;font-size:.85rem}

.head{position:sticky;top:0;z-index:5;background:color-mix(in srgb,var(--paper) 94%,transparent);backdrop-filter:blur(8px);border-bottom:1px solid var(--line);display:flex;gap:.25rem 2rem;align-items:center;justify-content:space-between;padding:.5rem max(1rem,calc((100% - 93.5rem)/2 + 1rem))}
.logo{max-height:2.6rem;max-width:min(11rem,40vw);object-fit:contain;margin-right:-.75rem}
.head .who{display:flex;flex-direction:column;min-width:0;flex:1 1 auto}
.head h1{font-size:1.2rem;display:-webkit-box;-webkit-line-clamp:1;-webkit-box-orient:vertical;overflow:hidden}
.head p{font-size:.85rem;font-weight:550;line-height:1.3}.head .maker{font-size:.78rem;font-weight:400}
.head nav ul{display:flex;gap:.1rem;font-size:.88rem}
.head nav a{display:block;padding:.35rem .6rem;border-radius:6px;color:var(--ink);text-decoration:none;white-space:nowrap}
.head nav a:hover{background:var(--accent-soft);color:var(--accent)}
main,.foot{max-width:93.5rem;margin:0 auto;padding:0 1rem}
.foot{padding:2rem 1rem 3rem;color:var(--soft);font-size:.85rem}

.card{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:1rem 1.15rem;box-shadow:var(--shadow);min-width:0}
.card h2{font-size:1rem;margin-bottom:.5rem}
.card h2:has(+small){display:inline-block;margin-right:.35rem}
.hero{display:grid;gap:1rem;padding-top:1rem;grid-template-columns:minmax(0,1fr)}
.score{display:flex;flex-direction:column;align-items:center;text-align:center}
.gauge text{font-size:12px}
.gauge{max-width:22.7rem;display:block;height:auto}
.verdict{display:flex;gap:.5rem;align-items:center;justify-content:center;flex-wrap:wrap;margin-top:.1rem}
.verdict .band{font-size:1.45rem;font-weight:700;line-height:1.2;letter-spacing:-.01em}
.verdict .is-open{font-size:1.15rem}
.headline{font-size:.98rem;line-height:1.45;margin:.45rem 0 .7rem;text-wrap:pretty;max-width:44ch}
.facts{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:.5rem 1rem;width:100%;text-align:left;border-top:1px solid var(--line);padding-top:.65rem}
.facts dt{font-size:.78rem;color:var(--soft)}
.facts dd{font-weight:550;line-height:1.35}
table.plain{width:100%;border-collapse:collapse}
.plain th,.plain td{padding:.2rem .4rem;font-weight:400;text-align:left;vertical-align:middle}
.plain .num{text-align:right}.plain td.strong{font-weight:650}
.plain thead th{font-size:.78rem;color:var(--soft);vertical-align:bottom;padding-bottom:0}
.plain tbody th{font-weight:550;line-height:1.2;width:11.5rem}
.plain tbody a{color:var(--ink);text-decoration-color:var(--neutral)}
.plain tbody th small{display:block}
.plain tbody tr+tr>*{border-top:1px solid var(--line)}
.plain tbody td,.plain tbody th{padding-top:.3rem;padding-bottom:.3rem}
.plain tfoot th,.plain tfoot td{border-top:2px solid var(--line);padding-top:.5rem;font-size:.88rem}
.plain tfoot td{white-space:normal}
.plain .bar{width:auto;min-width:8rem}
.reasons li{display:grid;grid-template-columns:2.6rem minmax(0,1fr);gap:.1rem .6rem;padding:.5rem 0}
.reasons li+li{border-top:1px solid var(--line)}
.reasons .cost{font-size:1.25rem;font-weight:650;line-height:1.25;text-align:right}
.reasons .why a{color:var(--ink);font-weight:550;text-decoration-color:var(--line)}
.reasons .why a:hover{color:var(--accent)}
.reasons .quote{margin-top:.15rem}
.reasons .address{white-space:nowrap}.reasons .address bdi{display:inline-block;max-width:26ch;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;vertical-align:bottom}
.more{margin-top:.35rem;font-size:.88rem}
.ask li{padding:.42rem 0;line-height:1.35}
.ask li+li{border-top:1px solid var(--line)}
.ask li p{color:var(--soft);font-size:.9rem}
.gain{float:right;font-weight:650}
.quote{color:var(--quote);overflow:clip;font-size:.93rem;line-height:1.42}
.quote p{display:inline}
.quote p::before{content:"\\201c"}.quote p::after{content:"\\201d"}
.address{font-style:normal;font-size:.8rem;color:var(--soft);margin-left:.15rem;font-family:var(--mono)}

.story>div{display:grid;grid-template-columns:minmax(0,11rem) minmax(0,1fr);gap:.2rem 1rem;padding:.5rem 0;border-top:1px solid var(--line)}
.story dt{color:var(--soft)}
.story .is-cost dt,.story .is-start dt,.story .is-solution dt,.story .is-promise dt,.story .is-leaving dt{color:inherit;font-weight:600}
.story .is-start dd{font-weight:600}
.story small{font-weight:400}
@media(max-width:40rem){.story>div{grid-template-columns:minmax(0,1fr)}}
.plan li{margin:.45rem 0}
.chapter{padding-top:2.75rem}
.chapter>h2{font-size:1.55rem;letter-spacing:-.015em;margin-bottom:.35rem}
.chapter h3{font-size:1.12rem;margin:1.6rem 0 .5rem}
.lead{color:var(--soft);max-width:75ch;margin-bottom:.8rem;text-wrap:pretty}
.chapter>p{max-width:80ch;margin-bottom:.6rem}
.filters{display:flex;gap:.75rem;flex-wrap:wrap;margin-bottom:.75rem}
.filter{display:flex;gap:.5rem;align-items:center;font-size:.88rem;color:var(--soft);margin-bottom:.5rem}
.filters .filter{margin:0;max-width:100%}
.filter input,.filter select{font:inherit;color:var(--ink);background:var(--card);border:1px solid var(--neutral);border-radius:7px;padding:.3rem .55rem;min-width:0;max-width:100%}
details>summary{cursor:pointer}
.findings,.metrics{background:var(--card);border:1px solid var(--line);border-radius:14px;overflow:clip;box-shadow:var(--shadow)}
.findings>*+*,.metrics>*+*{border-top:1px solid var(--line)}
.finding>summary,.metric>summary{display:grid;gap:.2rem .9rem;align-items:baseline;padding:.6rem 1rem;list-style:none}
.finding>summary::-webkit-details-marker,.metric>summary::-webkit-details-marker{display:none}
.finding>summary:hover,.metric>summary:hover{background:var(--accent-soft)}
.finding>summary{grid-template-columns:6.2rem minmax(0,1fr) auto}
.finding[open]>summary .statement,.metric[open]>summary .name{font-weight:650}
.sign{font-weight:650;font-size:.9rem;white-space:nowrap}
.is-risk .sign{color:var(--text-e)}.is-caution .sign{color:var(--text-c)}.is-info .sign{color:var(--soft)}
.count,.metric .value{color:var(--soft);font-size:.9rem;white-space:nowrap;text-align:right}
.count::after,.metric>summary::after{content:"+";display:inline-block;width:1.2em;text-align:right;color:var(--accent);font-weight:650}
.metric>summary::after{width:.7em}
[open]>summary .count::after,.metric[open]>summary::after{content:"\\2212"}
.metric>summary{grid-template-columns:2.2rem minmax(0,1fr) auto auto auto}
.metric .id{font-weight:650;color:var(--accent)}
.metric .value b{color:var(--ink)}
.body{padding:.1rem 1rem 1rem}
.finding .body{padding-left:8.1rem}
.metric .body{padding-left:4.1rem}
.body>*+*{margin-top:.6rem}
.body h4{font-size:.85rem;color:var(--soft)}
.body ul:not(.quotes){list-style:disc;padding-left:1.2rem}
.body .facts{grid-template-columns:repeat(auto-fit,minmax(min(100%,19rem),1fr));padding:0;border:0}
.body .facts dd,.wide-facts dd{font-weight:400}
.yardstick{max-width:38rem}.yardstick .range{y:9px;height:8px;rx:4px}
.quotes li{border-left:3px solid var(--line);padding-left:.7rem}
.quotes li+li{margin-top:.4rem}
.rows>p{margin-top:.4rem;font-size:.88rem}
.point{padding-top:2rem}
.point>header{display:grid;grid-template-columns:minmax(0,auto) minmax(0,1fr);gap:.1rem 1.2rem;align-items:center;margin-bottom:.7rem}
.point>header h3{font-size:1.3rem;margin:0}
.point>header p{grid-row:2;grid-column:1/-1;font-size:.92rem}
.charts{display:flex;flex-wrap:wrap;gap:1rem;margin-top:1rem}
.charts>.chart{flex:1 1 28rem}.charts>.is-wide{flex-basis:100%}
.chart{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:1rem 1.15rem;box-shadow:var(--shadow);min-width:0}
.chart h3,.chart h4{font-size:1rem;margin:0}
.chart figcaption{margin-bottom:.6rem}
.chart figcaption p{font-size:.88rem;max-width:75ch}
.deep,.numbers{margin-top:.8rem}
.deep>summary,.numbers>summary{color:var(--accent);font-size:.92rem}
.numbers[open]>summary{margin-bottom:.6rem}
.deep .chart{box-shadow:none}
.legend{display:flex;flex-wrap:wrap;gap:.15rem 1.2rem;font-size:.88rem;margin:.1rem 0 .5rem}
.mix+.legend{margin-top:.6rem}
.scroll td.bar .with-bar{grid-template-columns:minmax(5.5rem,max-content) minmax(3rem,16rem)}
.key{display:inline-block;width:.8rem;height:.8rem;border-radius:3px;margin-right:.4rem;vertical-align:-.05rem;background:var(--neutral)}
.key-all{background:var(--heat-3)}.key-defects,.key-d{background:var(--d)}.key-accent{background:var(--accent)}.key-dot{background:var(--d);border-radius:50%}.key-vendor{background:var(--card);border:2px solid var(--ink);border-radius:0}
.two{display:grid;grid-template-columns:minmax(0,1fr);gap:1rem 2rem}
.telling h5{font-size:.9rem;margin-bottom:.35rem}
.telling ul{display:flex;flex-wrap:wrap;gap:.35rem}
.telling li{border:1px solid var(--line);border-radius:99px;padding:.1rem .7rem;font-size:.92rem}
.telling-fans li{border-color:var(--a)}.telling-detractors li{border-color:var(--d);border-style:dashed}
.lines li{display:grid;grid-template-columns:minmax(0,12rem) minmax(0,1fr) auto;gap:.2rem 1rem;align-items:center;padding:.2rem 0}
.lines .num{min-width:3.2rem;font-weight:650}
.lines .name small{display:block;line-height:1.1}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));gap:1rem}
.tiles li{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:.9rem 1.15rem;box-shadow:var(--shadow)}
.tiles b{display:block;font-size:1.7rem;line-height:1.2;letter-spacing:-.01em}
.tiles small{display:block}
.warnings li{background:var(--card);border:1px solid var(--line);border-left:4px solid var(--c);border-radius:8px;padding:.55rem .9rem}
.warnings li+li{margin-top:.5rem}
.pairs{font-size:.88rem}.pairs li{padding:.1rem 0}.pairs code{color:var(--soft);margin-right:.4rem}
.files .deep{margin-top:.3rem}
.files .deep[open]{margin-bottom:1rem}
.wide-facts{grid-template-columns:repeat(auto-fit,minmax(min(100%,14rem),1fr))}
.wide-facts>div:last-child{grid-column:1/-1}

.scroll.is-long{max-height:34rem}.chart .scroll{max-height:25rem}
.scroll{overflow:auto;border:1px solid var(--line);border-radius:10px;background:var(--card)}
.scroll table{border-collapse:collapse;width:100%;font-size:.92rem;line-height:1.4}
.scroll th,.scroll td{padding:.4rem .7rem;text-align:left;vertical-align:top;font-weight:400;overflow-wrap:break-word}
.scroll .num{text-align:right}
.scroll thead th{position:sticky;top:0;z-index:1;background:var(--card);box-shadow:inset 0 -1px var(--line);font-size:.8rem;color:var(--soft);vertical-align:bottom;white-space:nowrap}
.scroll tbody tr+tr>*{border-top:1px solid var(--line)}
.scroll tfoot>tr>*{border-top:2px solid var(--line);font-weight:650}
.scroll th.name,.scroll td.name{min-width:11rem}.scroll .words{min-width:16rem;max-width:46rem}
.scroll td.bar{min-width:10rem;vertical-align:middle}
.scroll .barred{min-width:11rem}
.with-bar{display:grid;justify-content:start;grid-template-columns:minmax(3.2rem,max-content) minmax(3rem,16rem);gap:.6rem;align-items:center}.with-bar>span{text-align:right;white-space:nowrap}
.cell-bar{fill:var(--heat-4)}
.scroll td:not(.num):not(.bar){min-width:6rem}
thead button{all:unset;cursor:pointer;color:inherit;font:inherit}
thead button:hover{color:var(--accent)}
thead button:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
th[aria-sort] button::after{content:" \\2193"}th[aria-sort=ascending] button::after{content:" \\2191"}
.heat{background:transparent}
.heat-1{background:var(--heat-1)}.heat-2{background:var(--heat-2)}.heat-3{background:var(--heat-3);color:var(--ink)}.heat-4{background:var(--heat-4);color:var(--heat-4-on,#fff)}.heat-5{background:var(--heat-5);color:var(--heat-on)}
.answer{white-space:nowrap}

.panel{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:1.25rem 1.4rem 1.1rem;box-shadow:var(--shadow);margin-top:1.1rem;min-width:0}
.panel>header{margin-bottom:.9rem}.panel h3{font-size:1.2rem;margin:0 0 .2rem;letter-spacing:-.005em}
.panel header p{font-size:.92rem;max-width:85ch;text-wrap:pretty}
.panel h4{font-size:.92rem;margin:1.15rem 0 .45rem}.panel>p{max-width:85ch;margin-top:.6rem}.panel>p.soft{font-size:.88rem}
.panel .two>*>h4:first-child{margin-top:.2rem}
.panel .lines .num small{display:block;line-height:1.1}.panel .lines .is-all{font-weight:650;border-bottom:1px solid var(--line);padding-bottom:.45rem;margin-bottom:.3rem}
.panel .two{margin-top:1.1rem}
.proofs{display:grid;gap:.2rem 2rem;font-size:.9rem}
.proofs li{display:grid;grid-template-columns:1rem minmax(0,1fr);gap:.3rem;line-height:1.4}
.proofs a{color:var(--ink);text-decoration-color:var(--neutral)}.proofs a:hover{color:var(--accent)}.proofs i{font-style:normal}
.heat-map .scroll{position:relative;max-height:none}
.heat-map .scroll td,.heat-map .scroll th{vertical-align:middle;min-width:0!important}
.heat-map .scroll thead th{white-space:normal;line-height:1.25;overflow-wrap:normal}
.heat-map .scroll th:first-child{position:sticky;left:0;z-index:1;background:var(--card);width:22%}
.heat-map thead small{display:block;font-size:.75rem}
.heat-map .scroll .even{text-align:center;width:12%;min-width:3.9rem!important}
.heat-map .even{border-left:2px solid var(--card)}.heat-map tbody .even{border-top:2px solid var(--card)!important}
.heat-map td b{font-weight:650}.heat-map td a{color:inherit}
.heat-map .heat small{display:block;line-height:1.2;color:inherit;white-space:nowrap}
.place i{font-style:normal}
.pain{display:grid;min-width:8rem;hyphens:auto;grid-template-columns:1.2rem minmax(0,1fr)}
.heat-map+.legend{margin-top:.5rem;color:var(--soft)}
.stack rect{stroke:var(--card);stroke-width:1.5}.stack .hatch{stroke:none}
.stack text{font-weight:650}
.tone-belief{fill:var(--accent);background:var(--accent)}.tone-plan{fill:var(--c);background:var(--c)}.tone-late{fill:var(--a);background:var(--a)}.tone-real{fill:var(--heat-3);background:var(--heat-3)}.tone-rest{fill:var(--line);background:var(--line)}
.tone-none{fill:none;stroke:var(--neutral)!important;stroke-dasharray:4 5}
.stack .on-belief{fill:var(--card)}.stack .on-plan{fill:var(--on-c)}.stack .on-late{fill:var(--on-a)}.stack .on-real,.stack .on-rest{fill:var(--ink)}
.whisker{stroke:var(--ink);stroke-width:1.5}
.published{fill:var(--card);stroke:var(--ink);stroke-width:1.5}.key-shape{vertical-align:-.12rem;margin-right:.3rem}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:.7rem 1.6rem}
.sides li{border-left:3px solid var(--d);padding-left:.75rem}.sides p.soft{font-size:.88rem;margin-top:.1rem}.sides b{color:var(--ink)}
.tally{font-size:.88rem}.tally b{white-space:nowrap}.tally li{display:flex;justify-content:space-between;gap:1rem}
.stakes{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:1rem 2.2rem;align-items:start}
.stake h4{margin:0}.stake .sum{font-size:1.45rem;font-weight:650;letter-spacing:-.01em;line-height:1.3;margin-bottom:.25rem}
.stake.is-part{margin:.9rem 0 0 1.1rem}.stake.is-part .sum{font-size:1.1rem}.stake p.soft{font-size:.88rem;margin-top:.15rem}
.edge-median{stroke:var(--ink);stroke-width:1;stroke-dasharray:3 3}
.whole{fill:var(--line)}.middle{fill:var(--card);stroke:var(--ink);stroke-width:1}
.middle-line{stroke:var(--neutral)}.spark .count{fill:var(--ink);font-weight:600}
.key-a{background:var(--a)}

.plot,.spark{display:block;overflow:visible}
.plot text,.spark text{font-family:inherit;font-size:.8rem;fill:var(--soft)}
.gauge .number{font-size:66px;font-weight:700;letter-spacing:-2px;fill:var(--ink)}
.gauge .number .tenth{font-size:30px;font-weight:600;letter-spacing:-1px}
.gauge .grade{font-size:14px;font-weight:700}
.fill-a{fill:var(--a);background:var(--a);color:var(--on-a)}.fill-b{fill:var(--b);background:var(--b);color:var(--on-b)}.fill-c{fill:var(--c);background:var(--c);color:var(--on-c)}.fill-d{fill:var(--d);background:var(--d);color:var(--on-d)}.fill-e{fill:var(--e);background:var(--e);color:var(--on-e)}
.fill-accent{fill:var(--accent)}.fill-neutral{fill:var(--neutral)}.fill-none{background:transparent;border:1px dashed var(--neutral);color:var(--soft)}
.plot text.on-a{fill:var(--on-a)}.plot text.on-b{fill:var(--on-b)}.plot text.on-c{fill:var(--on-c)}.plot text.on-d{fill:var(--on-d)}.plot text.on-e{fill:var(--on-e)}
.on-card-a{color:var(--text-a)}.on-card-b{color:var(--text-b)}.on-card-c{color:var(--text-c)}.on-card-d{color:var(--text-d)}.on-card-e{color:var(--text-e)}
.ground{opacity:.2}.ground-a{fill:var(--a)}.ground-b{fill:var(--b)}.ground-c{fill:var(--c)}.ground-d{fill:var(--d)}.ground-e{fill:var(--e)}
.range{opacity:.85}
.dot{stroke:var(--card);stroke-width:2}
.unknown{stroke:var(--neutral);stroke-width:2;stroke-dasharray:4 5}
.reach{fill:var(--ink)}.bounds{fill:var(--neutral)}
.needle{fill:var(--ink)}
.grid{stroke:var(--line)}.axis{stroke:var(--line);stroke-width:1.5}.half{stroke:var(--neutral);stroke-dasharray:2 3}
.gap{stroke:var(--d);stroke-width:3;opacity:.5}.vendor{fill:var(--card);stroke:var(--ink);stroke-width:2}
.plot .over{fill:var(--ink);font-size:.8rem;font-weight:600}
.area-all{fill:var(--heat-3);opacity:.45}.area-defects{fill:var(--d);opacity:.35}
.edge{fill:none;stroke-width:2;vector-effect:non-scaling-stroke}.edge-all{stroke:var(--heat-4)}.edge-defects{stroke:var(--d)}
.mix-0{fill:var(--e);background:var(--e)}.mix-1{fill:var(--d);background:var(--d)}.mix-2{fill:var(--a);background:var(--a)}.mix-3{fill:var(--neutral);background:var(--neutral)}.mix-4{fill:var(--c);background:var(--c)}.mix-5{fill:var(--b);background:var(--b)}
.mix rect{stroke:var(--card);stroke-width:2}
.hatch{fill:var(--card);opacity:.35}.mix rect.hatch{stroke:none}
@media (min-width:601px){.panel .lines li{grid-template-columns:minmax(0,16rem) minmax(0,1fr) 5.2rem}.panel .two .lines li{grid-template-columns:minmax(0,11rem) minmax(0,1fr) 6.8rem}}
@media (max-width:1000px){.roomy{display:none}.panel>.two{grid-template-columns:minmax(0,1fr)!important}}
@media (min-width:700px){.two{grid-template-columns:repeat(2,minmax(0,1fr))}}
@media (min-width:1000px){
.hero{grid-template-columns:26rem minmax(0,1fr);grid-template-rows:auto auto 1fr;grid-template-areas:"score points" "score why" "ask why"}
.score{grid-area:score}.points{grid-area:points}.ask{grid-area:ask}.reasons{grid-area:why}
}
@media (min-width:1800px){html{font-size:17px}}
@media (max-width:1100px){
.head{position:static;flex-direction:column;align-items:stretch}
.head nav{overflow-x:auto;margin:0 -.5rem}html{scroll-padding-top:1rem}}
@media (max-width:600px){
.hero{gap:.75rem;padding-top:.75rem}.card,.chart{padding:.85rem .9rem}
.wide{display:none}
.points table,.points tbody,.points tfoot,.points tr{display:block}
.points thead{display:none}
.points tbody tr{display:grid;grid-template-columns:1fr auto auto auto;gap:0 .6rem;align-items:baseline;padding:.35rem 0}
.points tbody tr+tr{border-top:1px solid var(--line)}
.points tbody tr>*{border:0!important;padding:0!important}
.points tbody th{width:auto}
.points .bar{grid-row:2;grid-column:1/-1}
.points tfoot tr{display:flex;flex-direction:column}
.points tfoot tr>*{text-align:left!important;border:0!important;padding:.2rem 0!important}.points tfoot tr{border-top:2px solid var(--line)}
.finding>summary{grid-template-columns:1fr auto}.finding .statement{grid-column:1/-1;grid-row:2}
.finding .body,.metric .body{padding-left:1rem}
.metric>summary{grid-template-columns:1.9rem minmax(0,1fr) auto auto;gap:.1rem .6rem}
.metric .mark{display:none}
.lines li{grid-template-columns:1fr auto}.lines .spark{grid-row:2;grid-column:1/-1}.lines .axis-row .spark{grid-row:1}
.filter{flex-wrap:wrap}.filter input{width:100%}
.panel{padding:.95rem .9rem}.heat-map .scroll td,.heat-map .scroll th{padding:.3rem .4rem;font-size:.85rem}.heat-map .heat small{font-size:.72rem}.heat-map .scroll thead th{font-size:.72rem}.place{display:block}.place i{display:none}.pain{grid-template-columns:1rem minmax(0,1fr)}}
`;
