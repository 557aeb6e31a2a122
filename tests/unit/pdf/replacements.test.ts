import { describe, expect, it } from 'vitest';
import { operatorsOf, withoutOperators } from '../../../src/main/pdf/operators.ts';
import { type Show, type Shown, shownIn as shownWith, stringsOf } from '../../../src/main/pdf/replacements.ts';
import { mapWith } from '../../../src/main/pdf/unicode-map.ts';

const shownIn = (content: string): Shown => shownWith(content, operatorsOf(content));
const hexOf = (text: string, shows: readonly Show[]): string[] => shows.flatMap((show) => stringsOf(text, show));
const span = (code: string, text: string): string => `/Span<</ActualText <feff${text}> >> BDC\n${code} Tj\nEMC\n`;

describe('shownIn', () => {
  it('tells a replaced glyph from what is shown otherwise', () => {
    const content = `/P <</MCID 0>>BDC BT /F7 14 Tf (a\\)\\101) Tj ${span('<9f>', '2019')}[(b)-3 <0041>] TJ ET EMC`;
    const { replaced, plain } = shownIn(content);
    expect(replaced).toMatchObject([{ font: '/F7', code: '9F', text: '’' }]);
    expect(plain.map(({ font }) => font)).toEqual(['/F7', '/F7']);
    expect(hexOf(content, plain)).toEqual(['612941', '62', '0041']);
    const cut = withoutOperators(content, operatorsOf(content), new Set(replaced.flatMap(({ marks }) => marks)));
    expect(cut).not.toContain('ActualText');
    expect(cut.match(/BDC/g)?.length).toBe(1);
    expect(hexOf(cut, shownIn(cut).plain)).toEqual(['612941', '9F', '62', '0041']);
  });

  it('knows a replacement by letters of ASCII, as of a ligature', () => {
    const content = '/F1 9 Tf (Brie) Tj /Span<</ActualText (fi) >> BDC <13b2> Tj EMC (ng) Tj';
    expect(shownIn(content).replaced).toMatchObject([{ font: '/F1', code: '13B2', text: 'fi' }]);
    const escaped = '/F1 9 Tf /Span<</ActualText (\\(\\051) >> BDC <13b2> Tj EMC';
    expect(shownIn(escaped).replaced).toMatchObject([{ text: '()' }]);
    const other = '/F1 9 Tf /Span<</ActualText (\\351) >> BDC <13b2> Tj EMC';
    expect(shownIn(other).replaced).toEqual([]);
  });

  it('leaves a replacement of several strings alone', () => {
    const content = '/F1 9 Tf /Span<</ActualText <feff00e9>>>BDC <01> Tj <02> Tj EMC';
    const { replaced, plain } = shownIn(content);
    expect([replaced, hexOf(content, plain)]).toEqual([[], ['01', '02']]);
    const array = '/F1 9 Tf /Span<</ActualText <feff00e9>>>BDC [<01> 5 <02>] TJ EMC';
    expect(shownIn(array).replaced).toEqual([]);
  });
});

describe('mapWith', () => {
  const map = (entries: string): string => `begincmap\n${entries}endcmap\n`;

  it('changes a code that stands by itself', () => {
    expect(mapWith(map('2 beginbfchar\n<88> <0031>\n<9F> <02BC>\nendbfchar\n'), '9F', '’')).toBe(
      map('2 beginbfchar\n<88> <0031>\n<9F> <2019>\nendbfchar\n'),
    );
  });

  it.each([
    ['20', ['<21> <22> <0065>']],
    ['21', ['<20> <20> <0064>', '<22> <22> <0066>']],
    ['22', ['<20> <21> <0064>']],
  ])('takes %s out of a range', (code, rest) => {
    expect(mapWith(map('2 beginbfrange\n<01> <05> <0041>\n<20> <22> <0064>\nendbfrange\n'), code, 'fi')).toBe(
      map(
        `${1 + rest.length} beginbfrange\n<01> <05> <0041>\n${rest.join('\n')}\nendbfrange\n1 beginbfchar\n<${code}> <00660069>\nendbfchar\n`,
      ),
    );
  });

  it('takes a code of two bytes for no character of the line before, and no pair of lines for a range', () => {
    const chars = '3 beginbfchar\n<0001> <0020>\n<0020> <02BC>\n<0041> <0020>\nendbfchar\n';
    expect(mapWith(map(chars), '0020', '’')).toBe(map(chars.replace('02BC', '2019')));
    const ranges = '1 beginbfrange\n<0010> <0012> <02BB>\nendbfrange\n';
    expect(mapWith(map(chars + ranges), '0011', '’')).toBe(
      map(
        `${chars}2 beginbfrange\n<0010> <0010> <02BB>\n<0012> <0012> <02BD>\nendbfrange\n1 beginbfchar\n<0011> <2019>\nendbfchar\n`,
      ),
    );
    expect(mapWith(map(chars), '0002', '’')).toBeNull();
  });

  it('says so where a font has no such code', () => {
    expect(mapWith(map('1 beginbfchar\n<88> <0031>\nendbfchar\n'), '9F', '’')).toBeNull();
  });
});
