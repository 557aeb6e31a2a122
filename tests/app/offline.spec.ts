import { expect, test } from '../host/fixture.ts';
import { restLoaded } from './support/page.ts';
import { listenForReports, reportsOf } from './support/policy.ts';

test('a full run makes no network request and no policy report', async ({ host }) => {
  const { page } = host;
  await restLoaded(page);
  await listenForReports(page);
  for (const keys of [
    'Control+g',
    'Escape',
    'Control+,',
    'Escape',
    'F1',
    'Escape',
    'Control+2',
    'Control+4',
    'Control+8',
    'Control+9',
    'Control+1',
  ]) {
    await page.keyboard.press(keys);
    await page.waitForTimeout(150);
  }
  await page.locator('#more-button').click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+C');
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  expect(await reportsOf(page)).toEqual([]);
  expect(await host.blockedRequests()).toEqual([]);
  expect(host.logs()).not.toMatch(/Refused|violates|error/i);
});

test('what a page could try is refused: fetch, image, window, markup, code, worker, navigation', async ({ host }) => {
  const { page } = host;
  const outcome = await page.evaluate(async () => {
    const tried: Record<string, unknown> = {};
    tried.fetch = await fetch('https://example.com/').then(
      () => 'answered',
      () => 'refused',
    );
    tried.image = await new Promise((resolve) => {
      const image = new Image();
      image.onload = () => resolve('answered');
      image.onerror = () => resolve('refused');
      image.src = 'https://example.com/a.png';
    });
    tried.window = window.open('https://example.com/') === null ? 'refused' : 'opened';
    const frame = document.createElement('iframe');
    frame.src = 'https://example.com/';
    document.body.append(frame);
    tried.worker = (() => {
      try {
        return new Worker('data:text/javascript,1') instanceof Worker ? 'made' : 'odd';
      } catch {
        return 'refused';
      }
    })();
    tried.html = (() => {
      try {
        document.body.insertAdjacentHTML('beforeend', '<b id="inserted">x</b>');
        return 'inserted';
      } catch {
        return 'refused';
      }
    })();
    tried.eval = (() => {
      try {
        return new Function('return 1')() === 1 ? 'ran' : 'odd';
      } catch {
        return 'refused';
      }
    })();
    return tried;
  });
  expect(outcome).toEqual({
    fetch: 'refused',
    image: 'refused',
    window: 'refused',
    worker: 'refused',
    html: 'refused',
    eval: 'refused',
  });
  await page.evaluate(() => {
    location.href = 'https://example.com/';
  });
  await page.waitForTimeout(300);
  await expect(page.locator('#letter')).toBeVisible();
});

test('the page sees the bridge and nothing of Node or Electron', async ({ shared: { page } }) => {
  const seen = await page.evaluate(() => ({
    require: typeof Reflect.get(window, 'require'),
    process: typeof Reflect.get(window, 'process'),
    module: typeof Reflect.get(window, 'module'),
    calls: Object.keys(window.leeswijzer).sort(),
    frozen: Object.isFrozen(window.leeswijzer),
  }));
  expect(seen).toEqual({
    require: 'undefined',
    process: 'undefined',
    module: 'undefined',
    calls: [
      'acceptEmptyNotebook',
      'cancelBriefing',
      'changeSettings',
      'checkNotebook',
      'chooseNotebook',
      'copy',
      'deleteNotes',
      'dropDraft',
      'keepBriefing',
      'keepDraft',
      'leave',
      'makeBriefing',
      'onBriefing',
      'onCommand',
      'onNotebook',
      'openImport',
      'openLink',
      'printBriefing',
      'readBin',
      'readBriefings',
      'readHistory',
      'readNotebook',
      'removeBriefing',
      'restoreNotes',
      'restoreVersion',
      'saveBriefing',
      'saveExport',
      'saveNotes',
      'savePlace',
      'separateCopy',
      'showNotebook',
    ],
    frozen: true,
  });
});

test('a forged message from elsewhere is refused', async ({ host }) => {
  for (const forged of [
    { url: 'https://example.com/', inSubFrame: false },
    { url: 'app://leeswijzer/', inSubFrame: true },
    { url: 'app://elsewhere/', inSubFrame: false },
  ]) {
    const message = { kind: 'invoke' as const, channel: 'changeSettings', args: [{ theme: 'dark' }], ...forged };
    await expect(host.forge(message)).rejects.toThrow();
  }
});

test('a call with a wrong argument is refused', async ({ host: { page } }) => {
  const refused = await page.evaluate(async () => {
    const wrong = [{ theme: 'pink' }, { zoom: 101 }, null, 'x', { unknown: 1 }, [], { letterSize: '100' }];
    const outcomes = await Promise.allSettled(wrong.map((one) => window.leeswijzer.changeSettings(one as never)));
    return outcomes.map((outcome) => outcome.status);
  });
  expect(new Set(refused)).toEqual(new Set(['rejected']));
});
