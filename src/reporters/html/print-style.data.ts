/** How it looks on paper: nothing folded away, the first words of every proof, no controls. */
export const PRINT_STYLE = `
@page{size:A4;margin:19mm 14mm 17mm;@top-left{font:600 8pt sans-serif;color:#444}@top-right{font:8pt sans-serif;color:#444}@bottom-left{font:8pt sans-serif;color:#444}@bottom-right{font:8pt sans-serif;color:#444}}
@media print{
:root{--paper:#fff;--shadow:none}
html{font-size:8.4pt;line-height:1.4;color-scheme:light;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.head{position:static;border:0;justify-content:flex-start;padding:0 0 .5rem;background:none;backdrop-filter:none}.head nav,.skip,.filters,.filter,.numbers,.more,.foot,#evidence{display:none}
main{padding:0;max-width:none}
.chapter{padding-top:1.2rem}.point{padding-top:1.2rem}
.hero{grid-template-columns:minmax(0,4fr) minmax(0,7fr);grid-template-areas:"score points" "why why" "ask ask";gap:.7rem;padding:0}
.score{grid-area:score}.points{grid-area:points}.ask{grid-area:ask}.reasons{grid-area:why}
.card,.chart,.findings,.metrics,.tiles li{box-shadow:none;border-radius:8px}
.plain .bar{min-width:9rem}.plain tbody th{width:11.5rem}.hero{align-items:start}.ask ol{columns:2;column-gap:2rem}.ask li+li{border:0}.facts{gap:.25rem 1rem}.wide{display:none}
details::details-content{content-visibility:visible;block-size:auto;display:block}
.finding>summary::marker,.deep>summary{color:var(--soft)}
.count::after,.metric>summary::after{content:none!important}
.quotes li:nth-child(n+3),.metric .quotes li:nth-child(n+2),.is-info .quotes li:nth-child(n+2),.rows>p{display:none}
.finding>summary,.metric>summary{padding:.4rem .8rem}.finding .body,.metric .body{padding-bottom:.5rem}.body>*+*{margin-top:.3rem}
.finding[open]>summary .statement{font-weight:400}
.finding .body,.metric .body{padding-left:1rem}
.scroll,.scroll.is-long,.chart .scroll{max-height:none;overflow:visible;border:0}
.scroll table{font-size:8.5pt}.scroll th,.scroll td{padding:.25rem .4rem;min-width:0!important}.scroll thead th{position:static;white-space:normal}
thead{display:table-header-group}thead button{display:contents}tr,li,.chart:not(.is-wide),.card,summary,.metric,.finding{break-inside:avoid}
.plot:not(.gauge) text,.spark text{font-size:7.5pt}
h2,h3,h4,h5,summary{break-after:avoid}
#story,#findings,#points,#cross{break-before:page}
.panel{box-shadow:none;border-radius:8px;padding:.8rem 1rem;margin-top:.7rem}.panel header,.heat-map,.stake{break-inside:avoid}.panel h4{margin-top:.7rem}
.heat-map .scroll th:first-child{position:static}.panel .two .lines li{grid-template-columns:minmax(0,10rem) minmax(0,1fr) 6.8rem}.panel .lines li{grid-template-columns:minmax(0,14rem) minmax(0,1fr) 5.2rem}
.charts{display:block}.chart+.chart{margin-top:.7rem}
a{color:inherit;text-decoration:none}
}
`;
