import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Finish } from '../../../src/main/pdf/file/printed.ts';
import { makePdf } from '../../../src/main/pdf/make-pdf.ts';
import type { PageNumbers } from '../../../src/shared/briefing/html.ts';
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

/** A printer that puts ids on pages as it is told, from the page numbers that the document shows. It finds no figures. */
function printer(place: (shown: Readonly<Record<string, number>>) => Readonly<Record<string, number>>) {
  const printed: (Record<string, number> | 'figures')[] = [];
  return {
    printed,
    contents: ['a'],
    html: (pages: PageNumbers): string => JSON.stringify(pages === 'figures' ? pages : Object.fromEntries(pages)),
    print: async (html: string): Promise<Uint8Array> => {
      const shown = JSON.parse(html);
      printed.push(shown);
      return testPdf(place(shown === 'figures' ? {} : shown));
    },
  };
}

beforeAll(() => import('../../../src/main/pdf/file/printed.ts')); // reading the library is no part of any test

describe('makePdf', () => {
  it('prints once where there is no contents list', async () => {
    const { printed, ...job } = printer(() => ({ a: 1, b: 3 }));
    const made = await makePdf({ ...job, contents: [], finish });
    expect(printed).toEqual(['figures']);
    expect(made).toMatchObject({ passes: 1, isNumbered: true, pageCount: 3 });
  });

  it('prints again with the numbers where the figures are not found in the file', async () => {
    const { printed, ...job } = printer(() => ({ a: 1, b: 3 }));
    const steps: Progress[] = [];
    const made = await makePdf({ ...job, finish, onProgress: (step) => steps.push(step) });
    expect(printed).toEqual(['figures', { a: 1, b: 3 }]);
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
    expect(printed).toEqual(['figures', { a: 1 }, { a: 2 }]);
    expect([...made.pages]).toEqual([['a', 2]]);
  });

  it('leaves the numbers out where they never come to rest', async () => {
    const { printed, ...job } = printer((shown) => ({ a: shown.a === 1 ? 2 : 1 }));
    const made = await makePdf({ ...job, finish });
    expect(made).toMatchObject({ isNumbered: false, passes: 5 });
    expect(printed.at(-1)).toEqual({});
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
    const making = makePdf({ html: () => '', print: () => Promise.reject(new Error('crashed')), contents: [], finish });
    await expect(making).rejects.toThrow('crashed');
  });

  it('rejects when what was printed is no PDF', async () => {
    await expect(
      makePdf({ html: () => '', print: async () => new Uint8Array(9), contents: [], finish }),
    ).rejects.toThrow();
  });
});
