import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Finish } from '../../../src/main/pdf/file/printed.ts';
import { makePdf, type Pages } from '../../../src/main/pdf/make-pdf.ts';
import type { Progress } from '../../../src/shared/briefing/made.ts';
import { testPdf } from '../../support/pdf/test-pdf.ts';

vi.setConfig({ testTimeout: 30_000 });

const finish: Finish = {
  title: 'Titel',
  author: '',
  subject: '',
  language: 'nl',
  creator: 'Leeswijzer',
  now: new Date('2026-11-23T10:00:00Z'),
  describeLink: () => 'Naar',
};

/** A printer that puts ids on pages as it is told, from the page numbers that the document shows. */
function printer(place: (shown: Readonly<Record<string, number>>) => Readonly<Record<string, number>>) {
  const printed: { shown: Record<string, number>; tagged: boolean }[] = [];
  return {
    printed,
    html: (pages: Pages): string => JSON.stringify(Object.fromEntries(pages)),
    print: async (html: string, { tagged }: { tagged: boolean }): Promise<Uint8Array> => {
      const shown = JSON.parse(html);
      printed.push({ shown, tagged });
      return testPdf(place(shown));
    },
  };
}

beforeAll(() => import('../../../src/main/pdf/file/printed.ts')); // reading the library is no part of any test

describe('makePdf', () => {
  it('prints twice where the numbers change nothing: once to look, once for good', async () => {
    const { printed, ...job } = printer(() => ({ a: 1, b: 3 }));
    const steps: Progress[] = [];
    const made = await makePdf({ ...job, finish, onProgress: (step) => steps.push(step) });
    expect(printed).toEqual([
      { shown: {}, tagged: false },
      { shown: { a: 1, b: 3 }, tagged: true },
    ]);
    expect(made).toMatchObject({ passes: 2, isNumbered: true, pageCount: 3 });
    expect([...made.pages]).toEqual([
      ['a', 1],
      ['b', 3],
    ]);
    expect(steps).toEqual([{ step: 'print', pass: 1 }, { step: 'print', pass: 2 }, { step: 'finish' }]);
  });

  it('prints until the file tells the numbers that were put into it', async () => {
    // With numbers in it the contents list takes a page more.
    const { printed, ...job } = printer((shown) => (shown.a === undefined ? { a: 1 } : { a: 2 }));
    const made = await makePdf({ ...job, finish });
    expect(printed.map(({ shown }) => shown)).toEqual([{}, { a: 1 }, { a: 2 }]);
    expect([...made.pages]).toEqual([['a', 2]]);
  });

  it('leaves the numbers out where they never come to rest', async () => {
    const { printed, ...job } = printer((shown) => ({ a: shown.a === 1 ? 2 : 1 }));
    const made = await makePdf({ ...job, finish });
    expect(made).toMatchObject({ isNumbered: false, passes: 5 });
    expect(printed.at(-1)).toEqual({ shown: {}, tagged: true });
  });

  it('prints once where the numbers of the last time still hold', async () => {
    const { printed, ...job } = printer(() => ({ a: 1, b: 2 }));
    const made = await makePdf({
      ...job,
      finish,
      guess: new Map([
        ['a', 1],
        ['b', 2],
      ]),
    });
    expect(made.passes).toBe(1);
    expect(printed).toEqual([{ shown: { a: 1, b: 2 }, tagged: true }]);
  });

  it('does not believe numbers of the last time that do not hold', async () => {
    const { printed, ...job } = printer(() => ({ a: 2 }));
    const made = await makePdf({
      ...job,
      finish,
      guess: new Map([
        ['a', 1],
        ['gone', 4],
      ]),
    });
    expect(printed.map(({ shown }) => shown)).toEqual([{ a: 1, gone: 4 }, { a: 2 }]);
    expect(made.isNumbered).toBe(true);
  });

  it.each([1, 2, 3])('stops when it is told to, at step %d', async (when) => {
    const { printed, ...job } = printer(() => ({ a: 1 }));
    const control = new AbortController();
    let steps = 0;
    const onProgress = (): void => {
      steps += 1;
      if (steps === when) control.abort(new Error('cancelled by the reader'));
    };
    const making = makePdf({ ...job, finish, signal: control.signal, onProgress });
    await expect(making).rejects.toThrow('cancelled by the reader');
    expect(printed.length).toBe(Math.min(when, 2));
  });

  it('rejects when printing does', async () => {
    const making = makePdf({ html: () => '', print: () => Promise.reject(new Error('crashed')), finish });
    await expect(making).rejects.toThrow('crashed');
  });

  it('rejects when what was printed is no PDF', async () => {
    await expect(makePdf({ html: () => '', print: async () => new Uint8Array(9), finish })).rejects.toThrow();
  });
});
