import { describe, expect, it } from 'vitest';
import { type Briefing, contentsOf, type Inline } from '../../../src/shared/briefing/briefing.ts';
import { type BriefingChoice, defaultChoice } from '../../../src/shared/briefing/choice.ts';
import { composeBriefing } from '../../../src/shared/briefing/compose.ts';
import { briefingHtml } from '../../../src/shared/briefing/html.ts';
import { partNames } from '../../../src/shared/briefing/layout.ts';
import { briefingMarkdown } from '../../../src/shared/briefing/markdown.ts';
import type { PlacedNote } from '../../../src/shared/briefing/select.ts';
import { briefingText } from '../../../src/shared/briefing/text.ts';
import type { Letter } from '../../../src/shared/letter/letter.ts';
import { publishedOf } from '../facts/support.ts';
import { idOf, noteOf } from '../notebook/support/notes.ts';
import { compose, dossierChoice, letterChoice, passagesOf } from './support/briefings.ts';

const published = publishedOf([
  'Zie [de post](mailto:a@b.nl), [het net](www.rijk.nl) en [de wet](https://wetten.nl/) over H<sub>2</sub>O.[^1]',
  '- een punt over water\n- een punt over vuur',
  '| Land | Bedrag |\n| --- | --- |\n| Jemen | 5 miljoen |\n| Syrië | 6 miljoen |',
  'Tot slot.',
  '[^1]: Een noot.',
]);
const { letter } = published;

const briefingOf = (
  fields: Partial<BriefingChoice>,
  notes: readonly PlacedNote[] = [],
  of: Letter = letter,
): Briefing =>
  composeBriefing({
    letter: { ...published, letter: of },
    facts: [],
    editorial: [],
    notes,
    choice: { ...defaultChoice({ kind: 'letter' }), ...fields },
    today: '2026-11-25',
  });

const span = (words: string) => ({ start: letter.text.indexOf(words), end: letter.text.indexOf(words) + words.length });
const noteAt = (n: number, words: string, fields: Parameters<typeof noteOf>[0] = {}): PlacedNote => ({
  span: span(words),
  note: noteOf({
    id: idOf(n),
    tags: [],
    dossiers: [],
    label: null,
    body: '',
    selectors: { quote: { exact: words, prefix: '', suffix: '' }, position: span(words), block: null },
    ...fields,
  }),
});
const all = Object.fromEntries(partNames.map((name) => [name, true])) as BriefingChoice['parts'];
const htmlOf = (briefing: Briefing): string => briefingHtml(briefing, { pages: new Map(), fontFaces: '' });
const spelled = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.kind === 'text' ? inline.text : `<${inline.numbers}>`)).join('');

describe('a letter that prints no head', () => {
  it('has a cover of what is known, and no lines of whom it is from', () => {
    const { cover, title, running } = briefingOf({});
    expect(title.text).toBe('De hele brief');
    expect(running).toEqual({ left: 'Briefing De hele brief', right: '' });
    expect(cover?.sub).toEqual([]);
    expect(cover?.rows.map(({ label, value }) => [label, spelled(value)])).toEqual([
      ['Gemaakt op', '25 november 2026'],
      ['Omvang', '9 passages'],
    ]);
    expect(htmlOf(briefingOf({}))).not.toContain('class="sub"');
  });

  it('is from its sender where no one signed, with its recipient', () => {
    const frontMatter = { ...letter.frontMatter, sender: 'Ministerie van Financiën' };
    const from = (fields: Partial<typeof frontMatter>) =>
      briefingOf({}, [], { ...letter, frontMatter: { ...frontMatter, ...fields } }).cover?.sub;
    expect(from({})).toEqual(['uit de brief van Ministerie van Financiën']);
    expect(from({ recipient: 'Voorzitter', signatories: [{ name: 'A. de Vries', office: null }] })).toEqual([
      'uit de brief van Ministerie van Financiën',
      'aan de Voorzitter',
    ]);
    const office = 'Minister van\nFinanciën';
    expect(from({ signatories: [{ name: 'A. de Vries', office }] })).toEqual([
      'uit de brief van de Minister van Financiën',
    ]);
  });

  it('says of itself only what is known', () => {
    const rows = briefingOf({ parts: all }).parts.find(({ name }) => name === 'metadata')?.blocks[0];
    expect(rows?.kind === 'table' && rows.rows.map(({ name }) => spelled(name))).toEqual([
      'Brief in Leeswijzer',
      'Bronbestand',
      'Gemaakt van',
      'Gemaakt op',
    ]);
  });

  it('without any words says that there are none', () => {
    const briefing = briefingOf({ parts: { ...all, cover: false, metadata: false } }, [], {
      ...letter,
      text: '',
      blocks: [],
      marks: [],
    });
    expect(briefing.contents).toBeNull();
    expect(contentsOf(briefing)).toEqual([]);
    expect(briefingText(briefing).join(' ')).toContain('De brief Geen passages gekozen.');
  });
});

describe('lists, tables and footnotes of a letter', () => {
  it('have their markers, their cells and their own class', () => {
    const passages = passagesOf(briefingOf({}));
    expect(passages.map(({ kind, marker, cells }) => [kind, marker, cells.map(spelled)])).toEqual([
      ['line', null, ['Geachte voorzitter,']],
      ['paragraph', null, ['Zie de post, het net en de wet over H2O.1']],
      ['listItem', '-', ['een punt over water']],
      ['listItem', '-', ['een punt over vuur']],
      ['tableRow', null, ['Land', 'Bedrag']],
      ['tableRow', null, ['Jemen', '5 miljoen']],
      ['tableRow', null, ['Syrië', '6 miljoen']],
      ['paragraph', null, ['Tot slot.']],
      ['footnote', '1', ['Een noot.']],
    ]);
    const html = htmlOf(briefingOf({}));
    expect(html).toContain('<div class="cells"><p>Jemen</p>\n<p>5 miljoen</p></div>');
    expect(html).toContain('<p class="par"><span class="lm">1</span> Een noot.</p>');
    const markdown = briefingMarkdown(briefingOf({}));
    expect(markdown).toContain('> Jemen \\| 5 miljoen\n');
    expect(markdown).toContain('> 1 Een noot.\n');
  });

  it('lead to the web and nowhere else, and keep what is low and high', () => {
    const html = htmlOf(briefingOf({}));
    expect(html).toContain(
      'Zie de post, <a href="https://www.rijk.nl">het net</a> en <a href="https://wetten.nl/">de wet</a>',
    );
    expect(html).toContain('over H<sub>2</sub>O.<sup>1</sup>');
  });

  it('call a note in the cell where its words end', () => {
    const notes = [noteAt(1, 'Jemen', { body: 'Een.' }), noteAt(2, '5 miljoen', { body: 'Twee.' })];
    const row = passagesOf(briefingOf({}, notes)).find(({ cells }) => spelled(cells[0] ?? []).startsWith('Jemen'));
    expect(row?.cells.map(spelled)).toEqual(['Jemen<1>', '5 miljoen<2>']);
  });

  it('say where they are from once, under the last item; a highlight is named under its own', () => {
    const start = letter.blocks[1]?.start ?? 0;
    const mark = noteAt(1, 'over water', { kind: 'highlight', colour: 'blauw' });
    const spans = [{ start, end: span('over vuur').end }];
    const printed = passagesOf(briefingOf({ source: { kind: 'passages', spans } }, [mark]));
    expect(printed.map(({ source }) => spelled(source))).toEqual(['', 'Markeringen: blauw.', 'Alinea 1.']);
  });
});

describe('a note that begins with a list', () => {
  const note = noteAt(1, 'Tot slot', { body: '- een\n- twee\n\nEn *drie*.' });

  it('has its number and its words first, in HTML and in Markdown', () => {
    const briefing = briefingOf({}, [note]);
    expect(htmlOf(briefing)).toContain(
      '<i class="lemma">Tot slot]</i></p>\n<ul class="own"><li dir="auto"><span class="lm">•</span> een</li>',
    );
    expect(briefingText(briefing).join(' ')).toContain('1 Tot slot] • een • twee En drie. Notitie bij alinea 2,');
    expect(briefingMarkdown(briefing)).toContain(
      '[^1]: *Tot slot\\]*\n\n    - een\n    - twee\n\n    En *drie*.\n\n    Notitie bij alinea 2, 23 november 2026.\n',
    );
  });

  it('stands in the margin while its items are short', () => {
    const notes = { kinds: ['note' as const], placement: 'margin' as const };
    const beside = (body: string) =>
      passagesOf(briefingOf({ notes }, [noteAt(1, 'Tot slot', { body })])).flatMap((one) => one.beside);
    expect(beside('- een\n- twee')).toHaveLength(1);
    expect(beside('- een\n'.repeat(20))).toEqual([]);
    expect(beside(`- ${'een '.repeat(120)}`)).toEqual([]);
  });
});

describe('headings', () => {
  it('in the contents list lead to the headings of the parts, in their order', () => {
    const briefing = compose(dossierChoice('jemen'));
    const headings = briefing.parts.flatMap(({ heading, blocks }) => [
      heading.id,
      ...blocks.flatMap((block) => (block.kind === 'heading' ? [block.heading.id] : [])),
    ]);
    expect(contentsOf(briefing)).toEqual(headings);
    expect(headings.slice(0, 2)).toEqual(['part-passages', 'section-1']);
  });

  it('without a number are listed by their words alone', () => {
    const contents = briefingOf({}).contents ?? { heading: briefingOf({}).title, entries: [] };
    const entries = [{ to: 'part-passages', level: 2, number: null, text: 'De brief' }];
    const briefing = { ...compose(letterChoice()), contents: { ...contents, entries } };
    expect(htmlOf(briefing)).toContain(
      '<a href="#part-passages"><span class="t"><span class="tt">De brief</span></span>',
    );
    expect(briefingMarkdown(briefing)).toContain('\n- De brief\n');
    expect(briefingText(briefing).join(' ')).toContain('Inhoud De brief');
  });

  it('of a dossier that the letter does not have is the name that was asked for', () => {
    const briefing = compose(dossierChoice('bestaat-niet'));
    expect(briefing.title).toMatchObject({ text: 'bestaat-niet', ofLetter: false });
    expect(briefingText(briefing).join(' ')).toContain('Het dossier “bestaat-niet” is er in deze brief niet.');
  });
});
