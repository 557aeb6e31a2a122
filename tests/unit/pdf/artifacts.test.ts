import { describe, expect, it } from 'vitest';
import { markArtifacts } from '../../../src/main/pdf/artifacts.ts';
import { operatorsOf } from '../../../src/main/pdf/operators.ts';

const names = (content: string): string[] => [...operatorsOf(content)].map(({ name }) => name);
const pieces = (content: string): string[] =>
  [...operatorsOf(content)].map(({ start, end }) => content.slice(start, end));

describe('operatorsOf', () => {
  it('knows operands from operators, however they are written', () => {
    expect(names("q 1 0 0 -1 .5 -2. cm /F1 12 Tf [(a)-3 <00 41>] TJ (b) ' T* f* Q")).toEqual([
      'q',
      'cm',
      'Tf',
      'TJ',
      "'",
      'T*',
      'f*',
      'Q',
    ]);
    expect(pieces('q\n/P <</MCID 0/X [1 true null]>>BDC EMC')).toEqual([
      'q',
      '/P <</MCID 0/X [1 true null]>>BDC',
      'EMC',
    ]);
  });

  it('is not misled by what stands in strings, comments and images', () => {
    expect(names('(BT \\) (nested Tj) \\\\) Tj % ET BT\nET')).toEqual(['Tj', 'ET']);
    expect(names('BI /W 1 /H 1 ID \u0000Q (EIx \u00ff EI Q')).toEqual(['EI', 'Q']);
  });

  it.each(['(no end', 'BI ID no end', '1 2 3', '} { ) q'])('refuses %j', (content) => {
    expect(() => names(content)).toThrow(/content stream/);
  });
});

describe('markArtifacts', () => {
  const pagination = '/Artifact <</Type/Pagination>>BDC\n';
  const layout = '/Artifact <</Type/Layout>>BDC\n';

  it('marks a text object that nothing marks, and leaves the others byte by byte', () => {
    const tagged = '/P <</MCID 0 >>BDC\nBT (body) Tj ET\nEMC';
    const { content, texts } = markArtifacts(`q BT /F1 8 Tf (foot) Tj ET Q\n${tagged}`);
    expect(content).toBe(`q ${pagination}BT /F1 8 Tf (foot) Tj ET\nEMC Q\n${tagged}`);
    expect(texts).toBe(1);
  });

  it('marks single shows where a text object holds tagged text as well', () => {
    const { content, texts } = markArtifacts('BT (a) Tj /P <</MCID 0>>BDC (b) Tj EMC [(c)] TJ ET');
    expect(content).toBe(`BT ${pagination}(a) Tj\nEMC /P <</MCID 0>>BDC (b) Tj EMC ${pagination}[(c)] TJ\nEMC ET`);
    expect(texts).toBe(2);
  });

  it('takes no replacement text for a tag', () => {
    const ligature = '/Span<</ActualText (fi) >> BDC\n<13b2> Tj\nEMC';
    const head = `BT (Brie) Tj ${ligature} (ng) Tj ET`;
    expect(markArtifacts(head)).toEqual({ content: `${pagination}${head}\nEMC`, texts: 1 });
    const tagged = `/P <</MCID 0>>BDC ${head} EMC`;
    expect(markArtifacts(tagged)).toEqual({ content: tagged, texts: 0 });
    expect(() => markArtifacts('/Span<</ActualText (fi) >> BDC')).toThrow(/does not end/);
  });

  it('marks lines, washes and pictures, with the path that they paint', () => {
    expect(markArtifacts('1 0 0 rg 0 0 9 9 re f 1 w 0 0 m 5 5 l S /X1 Do').content).toBe(
      `1 0 0 rg ${layout}0 0 9 9 re f\nEMC 1 w ${layout}0 0 m 5 5 l S\nEMC ${layout}/X1 Do\nEMC`,
    );
  });

  it('leaves what paints nothing: clips, empty text objects, forms that are tagged inside', () => {
    const content = 'q 0 0 9 9 re W* n BT ET /X1 Do Q';
    expect(markArtifacts(content, { isTagged: (name) => name === '/X1' })).toEqual({ content, texts: 0 });
  });

  it('takes marked content that the tree has no more for an artifact', () => {
    const content = 'BT (foot) Tj ET /TH <</MCID 7 >>BDC BT (a) Tj ET EMC BT /TH <</MCID 8>>BDC (b) Tj EMC ET';
    expect(markArtifacts(content, { dropped: new Set([7]) }).content).toBe(
      `${pagination}BT (foot) Tj ET\nEMC ${pagination} BT (a) Tj ET EMC BT /TH <</MCID 8>>BDC (b) Tj EMC ET`,
    );
  });

  it('marks nothing twice', () => {
    const once = markArtifacts('BT (foot) Tj ET 0 0 9 9 re f').content;
    expect(markArtifacts(once)).toEqual({ content: once, texts: 0 });
  });

  it.each(['EMC', '/P BMC (a) Tj'])('refuses marks that do not pair: %s', (content) => {
    expect(() => markArtifacts(content)).toThrow(/marked content/);
  });
});
