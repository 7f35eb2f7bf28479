import { describe, expect, it } from 'vitest';
import { recogniseTable } from '../../../src/profiles/recognise.ts';
import { PROFILES } from '../../../src/profiles/registry.ts';
import { makeTable } from '../profiles/table.ts';

// Tables that have nothing to do with customers' words. Taking one for an export would put figures into a report
// that nobody said; each has rows, since the cells decide where headers are in doubt.
const STRANGERS: Record<string, { header: string; rows: string[] }> = {
  iris: {
    header: 'sepal_length,sepal_width,petal_length,petal_width,species',
    rows: ['5.1,3.5,1.4,0.2,setosa', '7.0,3.2,4.7,1.4,versicolor', '6.3,3.3,6.0,2.5,virginica'],
  },
  ledger: {
    header: 'Date,Account,Description,Debit,Credit,Balance,Currency',
    rows: [
      '2026-01-02,4400,Sales,,100.00,100.00,EUR',
      '2026-01-03,6600,Rent,50.00,,50.00,EUR',
      '2026-01-04,4400,Sales,,20.00,70.00,EUR',
    ],
  },
  invoices: {
    header: 'Invoice,Customer,Amount,Currency,Status,Due Date,Date,Notes',
    rows: [
      'R1,Roth,100,EUR,paid,2026-02-01,2026-01-01,',
      'R2,Kern,200,EUR,open,2026-02-02,2026-01-02,',
      'R3,Elm,300,EUR,overdue,2026-02-03,2026-01-03,reminded',
    ],
  },
  orders: {
    header: 'Order ID,Customer Name,Status,Amount,Currency,Created At,SKU,Quantity',
    rows: [
      '1,Roth,shipped,10,EUR,2026-01-01,A1,2',
      '2,Kern,cancelled,20,EUR,2026-01-02,A2,1',
      '3,Elm,delivered,30,EUR,2026-01-03,A3,4',
    ],
  },
  'web log': {
    header: 'timestamp,ip,method,url,status,bytes,referer,user_agent',
    rows: [
      '2026-01-01T00:00:00Z,10.0.0.1,GET,/a,200,512,-,x',
      '2026-01-01T00:00:01Z,10.0.0.2,GET,/b,404,12,-,x',
      '2026-01-01T00:00:02Z,10.0.0.3,POST,/c,500,1,-,x',
    ],
  },
  'app log': {
    header: 'time,level,logger,message,host,request_id',
    rows: [
      '2026-01-01T00:00:00Z,INFO,app,started up well,h1,1',
      '2026-01-01T00:00:01Z,WARN,app,slow query seen,h1,2',
      '2026-01-01T00:00:02Z,ERROR,app,connection was lost,h1,3',
    ],
  },
  employees: {
    header: 'Employee ID,Name,Department,Job Title,Salary,Hire Date,Email,Manager',
    rows: [
      '1,Al,IT,Dev,50000,2020-01-01,a@x.example,Bo',
      '2,Bo,IT,Lead,70000,2018-01-01,b@x.example,',
      '3,Cy,HR,Clerk,40000,2021-01-01,c@x.example,Bo',
    ],
  },
  titanic: {
    header: 'PassengerId,Survived,Pclass,Name,Sex,Age,SibSp,Parch,Ticket,Fare,Cabin,Embarked',
    rows: [
      '1,0,3,"Braund Mr. Owen",male,22,1,0,A/5 21171,7.25,,S',
      '2,1,1,"Cumings Mrs. John",female,38,1,0,PC 17599,71.28,C85,C',
      '3,1,3,"Heikkinen Miss. Laina",female,26,0,0,STON/O2,7.92,,S',
    ],
  },
  weather: {
    header: 'date,station,temperature,humidity,pressure,rainfall',
    rows: ['2026-01-01,A,3.1,80,1013,0', '2026-01-02,A,2.1,82,1012,1', '2026-01-03,A,1.1,83,1011,2'],
  },
  'stock prices': {
    header: 'Date,Open,High,Low,Close,Adj Close,Volume',
    rows: [
      '2026-01-02,10,11,9,10.5,10.5,1000',
      '2026-01-03,10,12,9,11.5,11.5,1200',
      '2026-01-04,11,12,10,11,11,900',
    ],
  },
  'film ratings': {
    header: 'userId,movieId,rating,timestamp',
    rows: ['1,31,2.5,1260759144', '1,1029,3.0,1260759179', '2,1061,4.0,1260759182'],
  },
  contacts: {
    header: 'First Name,Last Name,Email,Phone,Company,Title,City',
    rows: [
      'Al,Roth,a@x.example,1,Roth,Buyer,Bonn',
      'Bo,Kern,b@x.example,2,Kern,CTO,Ulm',
      'Cy,Elm,c@x.example,3,Elm,Clerk,Kiel',
    ],
  },
  'hubspot companies': {
    header:
      'Record ID,Company name,Company owner,Create Date,Phone Number,Last Activity Date,City,Country/Region,Industry',
    rows: [
      '1,Roth,Ana,2026-01-01,1,2026-02-01,Bonn,DE,Food',
      '2,Kern,Ana,2026-01-02,2,2026-02-02,Ulm,DE,Steel',
      '3,Elm,Ana,2026-01-03,3,2026-02-03,Kiel,DE,Ships',
    ],
  },
  'hubspot contacts': {
    header: 'Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Lead Status,Create Date',
    rows: [
      '1,Al,Roth,a@x.example,1,Ana,New,2026-01-01',
      '2,Bo,Kern,b@x.example,2,Ana,Open,2026-01-02',
      '3,Cy,Elm,c@x.example,3,Ana,New,2026-01-03',
    ],
  },
  'salesforce accounts': {
    header:
      'Id,IsDeleted,MasterRecordId,Name,Type,ParentId,BillingStreet,BillingCity,Phone,OwnerId,CreatedDate,SystemModstamp',
    rows: [
      '1,0,,Roth,Customer,,S 1,Bonn,1,5,2026-01-01,2026-01-01',
      '2,0,,Kern,Prospect,,S 2,Ulm,2,5,2026-01-02,2026-01-02',
      '3,0,,Elm,Customer,,S 3,Kiel,3,5,2026-01-03,2026-01-03',
    ],
  },
  'salesforce leads': {
    header: 'Id,LastName,FirstName,Company,Status,Email,LeadSource,OwnerId,CreatedDate,IsConverted',
    rows: [
      '1,Roth,Al,Roth AG,Open,a@x.example,Web,5,2026-01-01,0',
      '2,Kern,Bo,Kern KG,Closed,b@x.example,Web,5,2026-01-02,1',
      '3,Elm,Cy,Elm SE,Open,c@x.example,Web,5,2026-01-03,0',
    ],
  },
  products: {
    header: 'SKU,Name,Description,Price,Stock,Category,Weight,Barcode',
    rows: [
      'A1,Cup,A white cup for tea,3,10,Kitchen,200,1',
      'A2,Pan,A black pan for eggs,30,5,Kitchen,900,2',
      'A3,Mat,A mat for the door,12,7,Hall,500,3',
    ],
  },
  'time sheet': {
    header: 'Date,Employee,Project,Hours,Billable,Note',
    rows: ['2026-01-01,Al,P1,8,yes,', '2026-01-02,Bo,P1,7,yes,', '2026-01-03,Al,P2,6,no,ill'],
  },
  countries: {
    header: 'Country,Code,Population,GDP,Continent',
    rows: ['France,FR,68000000,3,Europe', 'Chad,TD,18000000,0.1,Africa', 'Peru,PE,34000000,0.2,America'],
  },
  survey: {
    header: 'Respondent,Age,Gender,Q1,Q2,Q3',
    rows: ['1,30,f,1,2,3', '2,41,m,2,2,1', '3,25,f,5,4,3'],
  },
  'bank statement': {
    header: 'Booking date,Value date,Payee,Purpose,IBAN,Amount,Currency,Balance',
    rows: [
      '2026-01-01,2026-01-01,Shop,food,DE00,-10,EUR,90',
      '2026-01-02,2026-01-02,Rent,flat,DE01,-50,EUR,40',
      '2026-01-03,2026-01-03,Job,pay,DE02,100,EUR,140',
    ],
  },
  meetings: {
    header: 'Subject,Start Date,Start Time,End Date,End Time,All day event,Location,Description',
    rows: [
      'Stand-up,2026-01-01,09:00,2026-01-01,09:15,False,Room 1,',
      'Review,2026-01-02,09:00,2026-01-02,10:00,False,Room 2,',
      'Trip,2026-01-03,09:00,2026-01-03,18:00,True,Out,',
    ],
  },
  'git log': {
    header: 'commit,author,date,subject,files_changed,insertions,deletions',
    rows: [
      'a1,Al,2026-01-01,fix the parser,1,2,3',
      'a2,Bo,2026-01-02,add a test,2,9,0',
      'a3,Al,2026-01-03,drop dead code,3,0,40',
    ],
  },
  playlist: {
    header: 'Title,Artist,Album,Genre,Duration,Rating',
    rows: ['Song one,A,B,Rock,3:01,5', 'Song two,C,D,Pop,2:59,4', 'Song three,E,F,Jazz,5:20,3'],
  },
};

const splitRow = (row: string) => row.replaceAll('"', '').split(',');

describe('tables that are no customer data', () => {
  it('are at least fifteen', () => {
    expect(Object.keys(STRANGERS).length).toBeGreaterThanOrEqual(15);
  });

  it.each(Object.entries(STRANGERS))('%s is not taken for anything', (_, { header, rows }) => {
    const table = makeTable(header.split(','), rows.map(splitRow));
    const found = recogniseTable(table, PROFILES);
    expect(found.profile?.meta.id ?? null).toBeNull();
    if (found.profile === null) {
      for (const { confidence } of found.nearest) expect(confidence).toBeLessThan(0.45);
    }
  });

  it.each(Object.entries(STRANGERS))(
    '%s is not made known by a file name alone',
    (name, { header, rows }) => {
      const table = makeTable(header.split(','), rows.map(splitRow), {
        hints: ['export', ...name.split(' ')],
      });
      expect(recogniseTable(table, PROFILES).profile?.meta.id ?? null).toBeNull();
    },
  );
});
