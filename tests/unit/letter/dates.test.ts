import { expect, it } from 'vitest';
import { dayIn, isDateLine } from '../../../src/shared/letter/dates.ts';

it.each([
  ['Den Haag, 15 februari 2019', '2019-02-15'],
  ['Den Haag, 5 APRIL\n2016', '2016-04-05'],
  ['3-9-2012', '2012-09-03'],
  ['03/09/2012', '2012-09-03'],
  ['2012-09-03', '2012-09-03'],
  ['29-2-2012', '2012-02-29'],
  ['29-2-2013', null],
  ['31 april 2016', null],
  ['3-13-2012', null],
  ['15 februari 1799', null],
  ['geen dag', null],
])('the first day in “%s” is %s', (text, day) => {
  expect(dayIn(text)).toBe(day);
});

it.each([
  ['Den Haag, 5 april 2016', true],
  ['’s-Gravenhage 5 april 2016.', true],
  ['5-4-2016', true],
  ['Op 5 april 2016 sprak de Kamer', false],
  ['Den Haag', false],
])('“%s” is a line of a day: %s', (text, is) => {
  expect(isDateLine(text)).toBe(is);
});
