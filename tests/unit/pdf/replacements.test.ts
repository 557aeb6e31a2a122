import { describe, expect, it } from 'vitest';
import { mapWith, shownIn, without } from '../../../src/main/pdf/replacements.ts';

const span = (code: string, text: string): string => `/Span<</ActualText <feff${text}> >> BDC\n${code} Tj\nEMC\n`;

describe('shownIn', () => {
  it('tells a replaced glyph from what is shown otherwise', () => {
    const content = `/P <</MCID 0>>BDC BT /F7 14 Tf (a\\)\\101) Tj ${span('<9f>', '2019')}[(b)-3 <0041>] TJ ET EMC`;
    const { replaced, plain } = shownIn(content);
    expect(replaced).toMatchObject([{ font: '/F7', code: '9F', text: '’' }]);
    expect(plain).toEqual([
      { font: '/F7', hex: '612941' },
      { font: '/F7', hex: '62' },
      { font: '/F7', hex: '0041' },
    ]);
    const cut = without(
      content,
      replaced.flatMap(({ marks }) => marks),
    );
    expect(cut).not.toContain('ActualText');
    expect(cut.match(/BDC/g)?.length).toBe(1);
    expect(shownIn(cut).plain.map(({ hex }) => hex)).toEqual(['612941', '9F', '62', '0041']);
  });

  it('leaves a replacement of several strings alone', () => {
    const { replaced, plain } = shownIn('/F1 9 Tf /Span<</ActualText <feff00e9>>>BDC <01> Tj <02> Tj EMC');
    expect([replaced, plain.map(({ hex }) => hex)]).toEqual([[], ['01', '02']]);
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

  it('says so where a font has no such code', () => {
    expect(mapWith(map('1 beginbfchar\n<88> <0031>\nendbfchar\n'), '9F', '’')).toBeNull();
  });
});
