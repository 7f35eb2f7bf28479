import { expect, it } from 'vitest';
import { companyName } from '../../../src/engine/company-name.ts';

it.each([
  [['./exports/globex/'], 'globex'],
  [['exports/acme-tickets.csv'], 'acme-tickets'],
  [['tickets.csv', 'reviews.csv'], 'The company'],
  [['globex', 'coded/labels.csv'], 'globex'],
  [['globex', 'Labels.xlsx', 'capabilities.yaml'], 'globex'],
  [['labels.csv'], 'labels'],
  [['globex', 'labelled.csv'], 'The company'],
  [['-'], 'The company'],
  [['-', 'labels.csv'], 'The company'],
  [['..'], 'The company'],
])('the company of %j is called %s', (inputs, name) => {
  expect(companyName(inputs)).toBe(name);
});
