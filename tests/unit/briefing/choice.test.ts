import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BriefingChoice,
  briefingChoiceSchema,
  defaultChoice,
  formatChoice,
  parseChoice,
} from '../../../src/shared/briefing/choice.ts';
import { anyChoice, dossierChoice } from './support/briefings.ts';

const read = (text: string): { choice: BriefingChoice; readOnly: boolean } => {
  const parsed = parseChoice(text);
  if (!parsed.ok) throw new Error(`${parsed.code} ${parsed.detail}`);
  return parsed.value;
};
const withoutHead = ({ head: _, ...choice }: BriefingChoice): BriefingChoice => choice;

describe('the choice of a briefing', () => {
  it('is a strict schema, which every choice made here passes', () => {
    fc.assert(fc.property(anyChoice, (choice) => briefingChoiceSchema.safeParse(choice).success));
    const choice = defaultChoice({ kind: 'letter' });
    expect(briefingChoiceSchema.safeParse({ ...choice, more: 1 }).success).toBe(false);
    expect(briefingChoiceSchema.safeParse({ ...choice, parts: { ...choice.parts, more: true } }).success).toBe(false);
    expect(briefingChoiceSchema.safeParse({ ...choice, source: { kind: 'letter', more: 1 } }).success).toBe(false);
    expect(briefingChoiceSchema.safeParse({ ...choice, textSize: 11 }).success).toBe(false);
    expect(briefingChoiceSchema.safeParse({ ...choice, passages: [{ start: 5, end: 5 }] }).success).toBe(false);
  });

  it('comes back from its file as it was', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const { choice: back, readOnly } = read(formatChoice(choice));
        expect(withoutHead(back)).toEqual(choice);
        expect(readOnly).toBe(false);
        expect(formatChoice(back)).toBe(formatChoice(choice));
      }),
    );
  });

  it('is a file that people can read, with the introduction under its head', () => {
    const file = formatChoice(dossierChoice('jemen', { title: 'Jemen, donderdag', intro: 'Voor het *overleg*.\n' }));
    expect(file).toContain('leeswijzer-briefing: 1\nsource: {"kind": "dossier", "id": "jemen"}\n');
    expect(file).toContain('\ntitle: "Jemen, donderdag"\n');
    expect(file.endsWith('---\nVoor het *overleg*.\n')).toBe(true);
  });

  it('keeps keys that it does not know, comments and inner keys too', () => {
    const file = formatChoice(dossierChoice('jemen'))
      .replace('paper:', '# van mij\ncover-picture: "zee.png"\npaper:')
      .replace('"cover": true', '"cover": true, "map": true');
    const { choice } = read(file);
    expect(choice.parts).toEqual(dossierChoice('jemen').parts);
    const changed = formatChoice({ ...choice, paper: 'A5', parts: { ...choice.parts, cover: false } });
    expect(changed).toContain('# van mij\ncover-picture: "zee.png"\npaper: "A5"');
    expect(changed).toContain('"map": true');
    expect(changed).toContain('"cover": false');
  });

  it('of a newer version can be used and not written, or is said to be too new', () => {
    const file = formatChoice(dossierChoice('jemen')).replace('leeswijzer-briefing: 1', 'leeswijzer-briefing: 2');
    expect(read(file).readOnly).toBe(true);
    expect(parseChoice(file.replace('"A4"', '"A3"'))).toEqual({ ok: false, code: 'too-new', detail: '2' });
  });

  it('says what is wrong with a file', () => {
    const file = formatChoice(dossierChoice('jemen'));
    expect(parseChoice('')).toMatchObject({ ok: false, code: 'unreadable' });
    expect(parseChoice('---\npaper: [\n---\n')).toMatchObject({ ok: false, code: 'unreadable' });
    expect(parseChoice(file.replace('"A4"', '"A3"'))).toEqual({ ok: false, code: 'wrong-value', detail: 'paper' });
    expect(parseChoice(file.replace('"cover": true', '"cover": 1'))).toMatchObject({ detail: 'parts.cover' });
    expect(parseChoice(file.replace(/^paper.*\n/m, ''))).toEqual({ ok: false, code: 'missing-key', detail: 'paper' });
    expect(parseChoice(file.replace(/^leeswijzer.*\n/m, ''))).toMatchObject({ code: 'missing-key' });
    for (const version of ['0', '1.5', '"1"'])
      expect(parseChoice(file.replace('leeswijzer-briefing: 1', `leeswijzer-briefing: ${version}`))).toEqual({
        ok: false,
        code: 'wrong-value',
        detail: 'leeswijzer-briefing',
      });
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (any) => typeof parseChoice(any).ok === 'boolean'));
  });
});
