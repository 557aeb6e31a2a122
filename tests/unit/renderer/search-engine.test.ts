import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, Question } from '../../../src/renderer/search/answer.ts';
import { type Engine, startEngine } from '../../../src/renderer/search/engine.ts';
import type { FromWorker, ToWorker } from '../../../src/renderer/search/messages.ts';

/** A worker that answers when the test says so. */
class FakeWorker extends EventTarget {
  static last: FakeWorker;
  readonly said: ToWorker[] = [];
  ended = false;
  constructor(readonly url: string) {
    super();
    FakeWorker.last = this;
  }
  postMessage(message: ToWorker): void {
    this.said.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  reply(data: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  get asked(): string[] {
    return this.said.flatMap((message) => (message.kind === 'find' ? message.question.query : []));
  }
}

const policies: string[] = [];
vi.stubGlobal('Worker', FakeWorker);
vi.stubGlobal('window', {
  trustedTypes: {
    createPolicy(name: string, rules: { createScriptURL: (url: string) => string }) {
      policies.push(name);
      return rules;
    },
  },
});

const ask = (query: string): Question => ({ query, options: {}, sort: 'section' });
const answer = (words: string): Answer => ({ suggestion: words }) as Answer;
let engine: Engine;
let worker: FakeWorker;

beforeEach(() => {
  engine = startEngine('/letters/brief/letter.json');
  worker = FakeWorker.last;
});

describe('the engine of search', () => {
  it('tells its worker which letter, and makes one policy however often it is started', () => {
    startEngine('/letters/brief/letter.json');
    expect(worker.said).toEqual([{ kind: 'letter', url: '/letters/brief/letter.json' }]);
    expect(policies).toEqual(['search-worker']);
    expect(String(worker.url)).toContain('worker');
  });

  it('asks one question at a time; of those that wait, the newest', async () => {
    const asked = ['r', 'ra', 'raa', 'raad'].map((query) => engine.find(ask(query)));
    expect(worker.asked).toEqual(['r']);
    worker.reply({ kind: 'answer', id: 1, answer: answer('r') });
    expect(worker.asked).toEqual(['r', 'raad']);
    worker.reply({ kind: 'answer', id: 4, answer: answer('raad') });
    expect(await Promise.all(asked)).toEqual([null, null, null, answer('raad')]);
  });

  it('asks for more rows of the answer that was given, not of one that was dropped', async () => {
    const first = engine.find(ask('r'));
    worker.reply({ kind: 'answer', id: 1, answer: answer('r') });
    await first;
    void engine.rows(200, 400);
    expect(worker.said.at(-1)).toMatchObject({ kind: 'rows', of: 1, from: 200, to: 400 });
  });

  it.each([
    ['says that it failed', () => worker.reply({ kind: 'failed', reason: 'letter.json: 404' })],
    ['does not start', () => worker.dispatchEvent(Object.assign(new Event('error'), { message: '' }))],
    ['says what cannot be read', () => worker.dispatchEvent(new Event('messageerror'))],
  ])('tells everyone who waits when the worker %s, and those who come later', async (_name, fail) => {
    const waiting = [engine.find(ask('r')), engine.find(ask('ra')), engine.rows(0, 1)];
    fail();
    for (const { status } of await Promise.allSettled(waiting)) expect(status).toBe('rejected');
    await expect(engine.find(ask('raad'))).rejects.toThrow();
    await expect(engine.rows(0, 1)).rejects.toThrow();
  });

  it('ends its worker', () => {
    engine.end();
    expect(worker.ended).toBe(true);
  });
});
