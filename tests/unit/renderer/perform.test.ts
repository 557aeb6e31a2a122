import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FromWorker, ToWorker } from '../../../src/renderer/notebook/background/messages.ts';
import { perform } from '../../../src/renderer/notebook/background/perform.ts';
import type { PlaceWork } from '../../../src/renderer/notebook/background/work.ts';
import { describe as described } from '../../../src/shared/anchor/describe.ts';
import type { Resolution } from '../../../src/shared/anchor/selector.ts';
import { shippedLetter } from '../../app/support/other-letter.ts';

const published = shippedLetter();
const { text } = published.letter;

/** A worker that does with the last message what the test says. */
class FakeWorker extends EventTarget {
  static last: FakeWorker;
  static act: (worker: FakeWorker) => void;
  readonly said: ToWorker[] = [];
  ended = false;
  constructor() {
    super();
    FakeWorker.last = this;
  }
  postMessage(message: ToWorker): void {
    this.said.push(structuredClone(message));
    if (message.kind === 'work') queueMicrotask(() => FakeWorker.act(this));
  }
  terminate(): void {
    this.ended = true;
  }
  reply(data: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

vi.stubGlobal('Worker', FakeWorker);
vi.stubGlobal('window', { trustedTypes: { createPolicy: (_: string, rules: object) => rules } });
vi.stubGlobal('document', { documentElement: { dataset: { start: JSON.stringify({ letter: 'brief' }) } } });
vi.stubGlobal('scheduler', { postTask: async (work: () => void) => work() });
vi.stubGlobal('fetch', async () => ({ ok: true, json: async () => published }));

/** Six hundred notes, each where it is not any more: what takes looking for. */
const work: PlaceWork = {
  kind: 'place',
  of: Array.from({ length: 600 }, (_, i) => {
    const { quote, position } = described(text, { start: 40 * i, end: 40 * i + 30 });
    return { quote, position: { start: position.start + 7, end: position.end + 7 } };
  }),
};
const lost = work.of.map((): Resolution => ({ state: 'lost' }));
const found = work.of.map((_, i) => ({ state: 'moved', span: { start: 40 * i, end: 40 * i + 30 } }));

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

describe('work of the notebook', () => {
  it('is told in parts, and so is what comes of it', async () => {
    FakeWorker.act = (worker) => {
      worker.reply({ kind: 'part', items: lost.slice(0, 400) });
      worker.reply({ kind: 'part', items: lost.slice(400) });
      worker.reply({ kind: 'done', fault: null });
    };
    expect(await perform(work)).toEqual({ items: lost, fault: null });
    const { said, ended } = FakeWorker.last;
    expect(said.map((message) => (message.kind === 'part' ? message.of.length : message.kind))).toEqual([
      250,
      250,
      100,
      'work',
    ]);
    expect(said.flatMap((message) => (message.kind === 'part' ? [...message.of] : []))).toEqual(work.of);
    expect(said.at(-1)).toMatchObject({ letterUrl: '/letters/brief/letter.json', work: { kind: 'place', of: [] } });
    expect(ended).toBe(true);
  });

  it.each<[string, (worker: FakeWorker) => void]>([
    ['says that it failed', (worker) => worker.reply({ kind: 'failed', reason: 'letter.json: 404' })],
    ['does not start', (worker) => worker.dispatchEvent(Object.assign(new Event('error'), { message: '' }))],
    ['says what cannot be read', (worker) => worker.dispatchEvent(new Event('messageerror'))],
  ])('is done in the page where the worker %s', async (_, act) => {
    FakeWorker.act = act;
    const { items } = await perform(work);
    expect(items).toEqual(found);
    expect(FakeWorker.last.ended).toBe(true);
    expect(console.error).toHaveBeenCalled();
  });
});
