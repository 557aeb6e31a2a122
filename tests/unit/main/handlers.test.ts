import { describe, expect, it } from 'vitest';
import { createHandlers, type Effects } from '../../../src/main/ipc/handlers.ts';
import { openPlaces } from '../../../src/main/store/places.ts';
import { openSettings } from '../../../src/main/store/settings.ts';
import { defaultSettings } from '../../../src/shared/settings.ts';
import { freshFolder } from '../store/support/folder.ts';

const inFolder = freshFolder();

/** The handlers on a real store; what they do outside is written down. */
async function start(effects: Partial<Effects> = {}) {
  const done: unknown[] = [];
  const settings = await openSettings(inFolder('settings.json'));
  const places = await openPlaces(inFolder('places.json'), { delay: 1 });
  const handlers = createHandlers({
    settings,
    places,
    letters: ['brief'],
    apply: (now, change) => done.push(['apply', now, change]),
    copy: async (words) => void done.push(['copy', words]),
    ask: async () => 0,
    openExternal: async (address) => void done.push(['open', address]),
    leave: (kept) => void done.push(['leave', kept]),
    notebook: () => Promise.reject(new Error('there is no notebook in these tests')),
    chooseFolder: async () => null,
    showInFolder: () => {},
    chooseNewFile: async () => null,
    chooseFile: async () => null,
    documents: () => inFolder(),
    briefings: () => Promise.reject(new Error('there are no briefings in these tests')),
    print: () => Promise.reject(new Error('nothing is printed in these tests')),
    printOut: () => Promise.reject(new Error('nothing is printed in these tests')),
    showPdf: () => '',
    tellProgress: () => {},
    now: () => new Date(0),
    ...effects,
  });
  return { handlers, settings, places, done };
}

it('tells the window what became of the text that kept it from closing', async () => {
  const { handlers, done } = await start();
  expect(await handlers.leave({ kept: false })).toEqual({ ok: true, value: null });
  expect(done).toEqual([['leave', false]]);
});

describe('changeSettings', () => {
  it('applies at once, then tells that it is on the disk', async () => {
    const { handlers, done } = await start();
    const stored = handlers.changeSettings({ zoom: 150 });
    expect(done).toEqual([['apply', { ...defaultSettings, zoom: 150 }, { zoom: 150 }]]);
    expect(await stored).toEqual({ ok: true, value: { ...defaultSettings, zoom: 150 } });
  });
});

describe('savePlace', () => {
  it('remembers a place in a letter that ships, and takes no other letter', async () => {
    const { handlers, places } = await start();
    expect(await handlers.savePlace({ letter: 'brief', offset: 4 })).toEqual({ ok: true, value: null });
    expect(places.of('brief')).toBe(4);
    expect(() => handlers.savePlace({ letter: 'another', offset: 4 })).toThrow();
    expect(places.of('another')).toBeNull();
  });
});

describe('copy', () => {
  it('puts text and HTML on the clipboard', async () => {
    const { handlers, done } = await start();
    expect(await handlers.copy({ text: 'a', html: '<p>a</p>' })).toEqual({ ok: true, value: null });
    expect(done).toEqual([['copy', { text: 'a', html: '<p>a</p>' }]]);
  });
});

describe('openLink', () => {
  it('opens after a yes, exactly what was shown', async () => {
    let shown = '';
    const { handlers, done } = await start({
      ask: async ({ detail }) => {
        shown = detail ?? '';
        return 0;
      },
    });
    expect(await handlers.openLink({ url: 'https://Exämple.com' })).toEqual({ ok: true, value: 'opened' });
    expect(done).toEqual([['open', 'https://xn--exmple-cua.com/']]);
    expect(shown.endsWith('https://xn--exmple-cua.com/')).toBe(true);
  });

  it('opens nothing after a no', async () => {
    const { handlers, done } = await start({ ask: async () => 1 });
    expect(await handlers.openLink({ url: 'https://example.com/' })).toEqual({ ok: true, value: 'cancelled' });
    expect(done).toEqual([]);
  });

  it('does not even ask about another kind of address', async () => {
    const { handlers, done } = await start({ ask: () => Promise.reject(new Error('asked')) });
    expect(await handlers.openLink({ url: 'javascript:alert(1)' })).toEqual({ ok: false, code: 'address-refused' });
    expect(done).toEqual([]);
  });

  it('says it when the browser does not come', async () => {
    const { handlers } = await start({ openExternal: () => Promise.reject(new Error('no browser')) });
    const detail = 'https://example.com/';
    expect(await handlers.openLink({ url: detail })).toEqual({ ok: false, code: 'not-opened', detail });
  });

  it('asks one question at a time, and again after the answer', async () => {
    let answer: (button: number) => void = () => {};
    let asked = 0;
    const ask = (): Promise<number> => {
      asked++;
      return new Promise((resolve) => {
        answer = resolve;
      });
    };
    const { handlers } = await start({ ask });
    const first = handlers.openLink({ url: 'https://example.com/' });
    expect(await handlers.openLink({ url: 'https://example.com/2' })).toEqual({ ok: true, value: 'cancelled' });
    answer(1);
    await first;
    void handlers.openLink({ url: 'https://example.com/3' });
    expect(asked).toBe(2);
  });
});
