import { expect, it } from 'vitest';
import { defaultChoice } from '../../../src/shared/briefing/choice.ts';
import { isSameChoice } from '../../../src/shared/briefing/same-choice.ts';

const choice = defaultChoice({ kind: 'dossier', id: 'jemen' });

it('choices are the same in whichever order their fields came, within their fields too', () => {
  const turned = Object.fromEntries(Object.entries(choice).reverse()) as typeof choice;
  const parts = Object.fromEntries(Object.entries(choice.parts).reverse()) as typeof choice.parts;
  expect(isSameChoice(choice, turned)).toBe(true);
  expect(isSameChoice(choice, { ...turned, parts })).toBe(true);
});

it('and are not where one value is another, or a list has another order', () => {
  expect(isSameChoice(choice, { ...choice, author: 'A. de Vries' })).toBe(false);
  expect(isSameChoice(choice, { ...choice, title: 'null' })).toBe(false);
  const spans = [
    { start: 0, end: 5 },
    { start: 7, end: 9 },
  ];
  expect(isSameChoice({ ...choice, passages: spans }, { ...choice, passages: [...spans].reverse() })).toBe(false);
});
