import type { Sender } from '../../src/main/ipc/gate.ts';
import type { Random } from '../crash/random.ts';

const foreign = [
  ...[
    'https://example.com/',
    'http://app://leeswijzer/',
    'app://elsewhere/',
    'app://leeswijzer.example/',
    'app:leeswijzer/',
  ],
  ...[
    'app://leeswijzer:1/',
    'app://me@leeswijzer/',
    'APP://leeswijzer/',
    'app://leeswijzer',
    'file:///app://leeswijzer/',
  ],
  ...[
    'data:text/html,app://leeswijzer/',
    'blob:app://leeswijzer/1',
    'about:blank',
    'about:srcdoc',
    'devtools://x/',
    '',
  ],
];

/** Who sends: in half of the cases the app's own page, else something like it. */
export function randomSender(random: Random, contents: object): { sender: Sender; own: boolean } {
  const page = { url: `app://leeswijzer/${random.pick(['', '#p14', '#'])}`, parent: null };
  if (random.chance(0.5)) return { sender: { sender: contents, senderFrame: page }, own: true };
  const others: readonly (() => Sender)[] = [
    () => ({ sender: contents, senderFrame: { url: random.pick(foreign) ?? '', parent: null } }),
    () => ({ sender: contents, senderFrame: { ...page, parent: page } }),
    () => ({ sender: contents, senderFrame: { ...page, parent: undefined } }),
    () => ({ sender: contents, senderFrame: null }),
    () => ({ sender: contents, senderFrame: goneFrame() }),
    () => ({ sender: { ...contents }, senderFrame: page }),
    () => ({ sender: null, senderFrame: page }),
    () => ({ sender: undefined, senderFrame: page }),
    () => ({ sender: Object.create(contents), senderFrame: page }),
  ];
  return { sender: (random.pick(others) as () => Sender)(), own: false };
}

/** As Electron has it: what one asks of a frame that is gone throws. */
const goneFrame = () => ({
  parent: null,
  get url(): string {
    throw new Error('Render frame was disposed before WebFrameMain could be accessed');
  },
});
