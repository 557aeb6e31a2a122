// Puts the two halves of the bridge together as source texts, to be run in each document before any of its scripts.
import { randomBytes } from 'node:crypto';
import { acceleratorsOf } from './accelerator.ts';
import { createCodec } from './codec.ts';
import { isolatedWorld, RECEIVER } from './isolated-world.ts';
import { createPort } from './port.ts';
import { sourceOf } from './source.ts';

export const WORLD = 'Electron Isolated Context';

export interface Bridge {
  /** Name of the function that CDP must put into the isolated world. */
  binding: string;
  pageScript: string;
  isolatedScript: string;
}

const inTopFrame = (body: string): string => `if (window === window.top) { ${body} }`;

/** `window.open` asks the app, and answers as Electron does where the app says no: with null. */
function askToOpen(channel: string): void {
  const Event = CustomEvent;
  const dispatch = window.dispatchEvent.bind(window);
  window.open = (url = '') => {
    dispatch(new Event(`${channel}:open`, { detail: new URL(url, document.baseURI).href }));
    return null;
  };
}

export function createBridge(preload: string): Bridge {
  const secret = randomBytes(8).toString('hex');
  const channel = `bridge-${secret}`;
  const binding = `send${secret}`;
  const about = {
    platform: process.platform,
    arch: process.arch,
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    versions: { node: process.versions.node },
    env: {},
    argv: [],
  };
  return {
    binding,
    pageScript: inTopFrame(
      `${sourceOf(createPort)}(${JSON.stringify(channel)}, 'page'); ${sourceOf(askToOpen)}(${JSON.stringify(channel)});`,
    ),
    isolatedScript: inTopFrame(`${sourceOf(isolatedWorld)}({
      port: ${sourceOf(createPort)}(${JSON.stringify(channel)}, 'preload'),
      codec: ${sourceOf(createCodec)}(),
      keysOf: ${sourceOf(acceleratorsOf)},
      binding: ${JSON.stringify(binding)},
      channel: ${JSON.stringify(channel)},
      process: ${JSON.stringify(about)},
    }, ${JSON.stringify(RECEIVER)}, function (require, module, exports, process) {
${preload}
    });`),
  };
}
