/**
 * Words one letter away from what products call their parts, and words of their own: nobody who writes `contract`
 * means `contact`.
 */
export const REAL_WORDS: ReadonlySet<string> = new Set(
  `accept access account accounts admins advice advise affect assess batter bitter branch breath butter calender cancel
  carder centre change charge charger charges chance choice closer coarse colour comment comments commend company compare
  complement compliment content contest context contact contacts contract contracts control course create credit crease
  custom customs decent defect defects define defining delete deleted depart desert design designs detail details device
  devise dessert differ direct effect either employ ensure entail except expect expects expand expend expert experts
  export exports extent extend filled filter finder finger finish folder follow former format formal formats further
  galley gather gender genuine graded graphs groups guided guides halter happen height higher import impart insure
  invite invoice invoke invoked itself lately latest latter launch ledger letter letters licence license linked linker
  listed litter lodged logged logger longer manage manager manual margin market master matter message massage mental
  mental metric minute mobile models modern module monday months mother moving nation native notice notion number
  office offset option order ordered orders output patent patient permit person phased phones phrase placed planed
  planet planned planner player please points policy polite posted poster preset prince printed printer private product
  profile program prompt proper public purchase quoted quotes rather reader really reason recent record records recorder
  reform refund region reject remark remind remote repeat replay report reports reporter resort result retain retort
  return review reviews revise rights rolled scared screen search second section select seller sender senior series
  server service session setter setting settings shaped shared sheets should signal signed simple single sister slider
  sliced social sorted source spaced speech spread stable staged states static statue status stored strict string
  submit summer supply surely switch system tables tasked target teller tender tested tester theory thread tickets
  timber timing titles toggle traced traced trader trades trading trails trainer trains transit travel treats trends
  triple unable united update upload useful viewed viewer viewing volume walled wander weekly whether window within
  wonder worked worker writer written yearly`
    .trim()
    .split(/\s+/),
);
