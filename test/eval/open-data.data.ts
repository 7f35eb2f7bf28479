import type { Cells } from './table-score.ts';

export interface OpenDataFile extends Cells {
  readonly name: string;
  readonly text: string;
}

const file = (name: string, text: string, header: string, rows: readonly string[]): OpenDataFile => ({
  name,
  text,
  header: header === '' ? [] : header.split('|'),
  rows: rows.map((row) => row.split('|')),
});

/** Written by hand in the manner of open-data portals, each with what a person would take for its table. */
export const OPEN_DATA: readonly OpenDataFile[] = [
  file('plain', 'town,people,area\nAhaus,39223,151.2\nBork,8021,70.1\n', 'town|people|area', [
    'Ahaus|39223|151.2',
    'Bork|8021|70.1',
  ]),
  file(
    'title',
    'Population by town\n\ntown,people,area\nAhaus,39223,151.2\nBork,8021,70.1\n',
    'town|people|area',
    ['Ahaus|39223|151.2', 'Bork|8021|70.1'],
  ),
  file(
    'padded title',
    'Population by town,,\nJanuary 2020,,\n,,\ntown,people,area\nAhaus,39223,151.2\nBork,8021,70.1\n',
    'town|people|area',
    ['Ahaus|39223|151.2', 'Bork|8021|70.1'],
  ),
  file(
    'footer',
    'town,people,area\nAhaus,39223,151.2\nBork,8021,70.1\n\nSource: Office of Statistics\n',
    'town|people|area',
    ['Ahaus|39223|151.2', 'Bork|8021|70.1'],
  ),
  file(
    'padded footer',
    'town,people,area\nAhaus,39223,151.2\nBork,8021,70.1\n,,\nNote: provisional figures,,\nSource: Office,,\n',
    'town|people|area',
    ['Ahaus|39223|151.2', 'Bork|8021|70.1'],
  ),
  file('no header, figures', '1,5.2,2020-01-01\n2,5.9,2020-01-02\n3,6.1,2020-01-03\n', '', [
    '1|5.2|2020-01-01',
    '2|5.9|2020-01-02',
    '3|6.1|2020-01-03',
  ]),
  file('no header, words and figures', 'Ahaus;39223;Borken\nBork;8021;Unna\nCappel;4210;Marburg\n', '', [
    'Ahaus|39223|Borken',
    'Bork|8021|Unna',
    'Cappel|4210|Marburg',
  ]),
  file('no header, codes', 'A-100,open,12\nA-101,open,15\nA-102,closed,9\nA-103,open,11\n', '', [
    'A-100|open|12',
    'A-101|open|15',
    'A-102|closed|9',
    'A-103|open|11',
  ]),
  file(
    'units below',
    'time,speed,load\n(s),(m/s),(kg)\n0,1.5,20\n1,1.7,21\n2,1.9,22\n',
    'time (s)|speed (m/s)|load (kg)',
    ['0|1.5|20', '1|1.7|21', '2|1.9|22'],
  ),
  file(
    'groups above',
    ',2019,,2020,\nregion,Q1,Q2,Q1,Q2\nnorth,5,6,7,8\nsouth,9,8,7,6\n',
    'region|2019 Q1|2019 Q2|2020 Q1|2020 Q2',
    ['north|5|6|7|8', 'south|9|8|7|6'],
  ),
  file(
    'years as names',
    'country,2018,2019,2020\nFrance,10,11,12\nSpain,20,21,22\nItaly,30,31,32\n',
    'country|2018|2019|2020',
    ['France|10|11|12', 'Spain|20|21|22', 'Italy|30|31|32'],
  ),
  file('empty columns at the end', 'a,b,c,,\nx,1,2,,\ny,3,4,,\nz,5,6,,\n', 'a|b|c||', [
    'x|1|2||',
    'y|3|4||',
    'z|5|6||',
  ]),
  file('empty rows', 'town,people\n\nAhaus,39223\n,\nBork,8021\n', 'town|people', [
    'Ahaus|39223',
    'Bork|8021',
  ]),
  file(
    'merged cells',
    'region,town,people\nNorth,Ahaus,5\n,Bork,6\nSouth,Cappel,7\n,Dorsten,8\n',
    'region|town|people',
    ['North|Ahaus|5', '|Bork|6', 'South|Cappel|7', '|Dorsten|8'],
  ),
  file(
    'semicolons and decimals',
    'Ort;Anteil;Stand\nAhaus;12,5;01.01.2020\nBork;7,25;01.01.2020\n',
    'Ort|Anteil|Stand',
    ['Ahaus|12,5|01.01.2020', 'Bork|7,25|01.01.2020'],
  ),
  file('totals', 'town,men,women\nAhaus,10,11\nBork,20,21\nTotal,30,32\n', 'town|men|women', [
    'Ahaus|10|11',
    'Bork|20|21',
    'Total|30|32',
  ]),
  file('all words', 'name,surname,town\nAnn,Doe,Rome\nBob,Roe,Oslo\nCyd,Poe,Bonn\n', 'name|surname|town', [
    'Ann|Doe|Rome',
    'Bob|Roe|Oslo',
    'Cyd|Poe|Bonn',
  ]),
  file('one record', 'name,surname,age\nAnn,Doe,35\n', 'name|surname|age', ['Ann|Doe|35']),
  file('header only', 'name,surname,age\n', 'name|surname|age', []),
  file(
    'long names',
    'Which town do you live in?,How many people live with you?,How old are you?\nRome,3,35\nOslo,1,61\n',
    'Which town do you live in?|How many people live with you?|How old are you?',
    ['Rome|3|35', 'Oslo|1|61'],
  ),
  file('comments', '# station 5\n# height 20 m\ndate,rain\n2020-01-01,0.0\n2020-01-02,3.1\n', 'date|rain', [
    '2020-01-01|0.0',
    '2020-01-02|3.1',
  ]),
  file('commented header', '#chrom\tstart\tend\nchr1\t5\t10\nchr2\t7\t22\nchr3\t1\t4\n', '#chrom|start|end', [
    'chr1|5|10',
    'chr2|7|22',
    'chr3|1|4',
  ]),
  file(
    'addresses',
    'name,address,phone\nSchool A,"Main St. 1, 10001 Town",555-1234\nSchool B,"High St. 2, 10002 Town",555-9876\n',
    'name|address|phone',
    ['School A|Main St. 1, 10001 Town|555-1234', 'School B|High St. 2, 10002 Town|555-9876'],
  ),
  file('statistics program', '"height","weight"\n"1",150,50\n"2",160,60\n"3",170,70\n', '|height|weight', [
    '1|150|50',
    '2|160|60',
    '3|170|70',
  ]),
  file('index column', ',height,weight\n0,150,50\n1,160,60\n2,170,70\n', '|height|weight', [
    '0|150|50',
    '1|160|60',
    '2|170|70',
  ]),
  file('flags', 'id,active,vip\n1,true,false\n2,false,false\n3,true,true\n', 'id|active|vip', [
    '1|true|false',
    '2|false|false',
    '3|true|true',
  ]),
  file('missing figures', 'station,jan,feb\nA,5.1,NA\nB,NA,6.2\nC,4.4,5.5\n', 'station|jan|feb', [
    'A|5.1|NA',
    'B|NA|6.2',
    'C|4.4|5.5',
  ]),
  file(
    'percent',
    'party,votes,share\nRed,1200,40.0%\nBlue,900,30.0%\nGreen,900,30.0%\n',
    'party|votes|share',
    ['Red|1200|40.0%', 'Blue|900|30.0%', 'Green|900|30.0%'],
  ),
  file(
    'long preamble',
    `${Array.from({ length: 12 }, (_, i) => `Remark ${i + 1} on the method`).join('\n')}\n\nyear,births,deaths\n2019,500,480\n2020,510,530\n2021,505,520\n2022,499,501\n2023,490,510\n2024,488,499\n2025,470,490\n2016,501,477\n2017,507,478\n2018,503,479\n`,
    'year|births|deaths',
    [
      '2019|500|480',
      '2020|510|530',
      '2021|505|520',
      '2022|499|501',
      '2023|490|510',
      '2024|488|499',
      '2025|470|490',
      '2016|501|477',
      '2017|507|478',
      '2018|503|479',
    ],
  ),
  file(
    'key lines above',
    'Report:,Attendance\nFrom:,2020-01-01\nTo:,2020-12-31\n\nschool,month,pupils,absent\nA,1,100,3\nB,1,120,4\nA,2,101,2\nB,2,119,6\n',
    'school|month|pupils|absent',
    ['A|1|100|3', 'B|1|120|4', 'A|2|101|2', 'B|2|119|6'],
  ),
  file(
    'two header rows',
    'Station,Rain,Wind\nName,Total in mm,Mean in m/s\nA,12.1,3.4\nB,9.0,5.6\nC,8.8,4.4\n',
    'Station Name|Rain Total in mm|Wind Mean in m/s',
    ['A|12.1|3.4', 'B|9.0|5.6', 'C|8.8|4.4'],
  ),
  file('single column', 'town\nAhaus\nBork\nCappel\n', 'town', ['Ahaus', 'Bork', 'Cappel']),
];
