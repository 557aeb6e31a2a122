import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../src/main/ipc/answer.ts';
import type { Sender } from '../../../src/main/ipc/gate.ts';
import { createHandlers, type Handlers } from '../../../src/main/ipc/handlers.ts';
import { createProtocolHandler } from '../../../src/main/protocol.ts';
import { randomFrom } from '../../crash/random.ts';
import { formulaCells } from '../../fuzz/csv.ts';
import { fuzzHandlers } from '../../fuzz/handlers.ts';
import { fuzzHostile } from '../../fuzz/hostile.ts';
import { imports } from '../../fuzz/imports.ts';
import { activeParts } from '../../fuzz/inspect.ts';
import { fuzzMessages } from '../../fuzz/messages.ts';
import { cases, examples } from '../../fuzz/payloads.ts';
import { fuzzProtocol } from '../../fuzz/protocol.ts';

/** A share of `npm run fuzz`, and for each fuzzer what it finds where the thing it tests is broken. */

const seed = 7;

describe('addresses', () => {
  it('5,000: 0 files outside the list', async () => {
    const { taken, faults } = await fuzzProtocol(randomFrom(seed), 5000);
    expect(faults).toEqual([]);
    expect(taken).toBeGreaterThan(50);
  });

  it('finds a handler that decodes the path and looks on the disk', async () => {
    const { faults } = await fuzzProtocol(randomFrom(seed), 5000, ({ files }) => {
      const folder = path.dirname(path.dirname([...files.values()].find((file) => file.endsWith('.css')) ?? ''));
      return async ({ url }) => {
        try {
          const requested = decodeURIComponent(/^app:\/\/leeswijzer(\/[^?#]*)/.exec(url)?.[1] ?? '');
          return new Response(readFileSync(path.join(folder, requested)));
        } catch {
          return new Response('', { status: 404 });
        }
      };
    });
    expect(faults.filter((fault) => fault.includes('GEHEIM')).length).toBeGreaterThan(10);
  });

  it('finds a handler that decodes before it looks in its list', async () => {
    const { faults } = await fuzzProtocol(randomFrom(seed), 5000, (served) => {
      const handle = createProtocolHandler(served);
      return (request) => handle({ ...request, url: unescape(request.url), method: 'GET' } as Request);
    });
    expect(faults.length).toBeGreaterThan(5);
  });
});

describe('messages', () => {
  it('5,000: 0 wrongly accepted, 0 refused that were good', async () => {
    const { taken, faults } = await fuzzMessages(randomFrom(seed), 5000);
    expect(faults).toEqual([]);
    expect(taken).toBeGreaterThan(100);
  });

  it('finds a gate that does not look at the frame, and one that does not look at the argument', async () => {
    const blind = await fuzzMessages(randomFrom(seed), 1000, (name, handlers, own) => {
      const answer = answerOf(name, handlers, own);
      const page: Sender = { sender: own(), senderFrame: { url: 'app://leeswijzer/', parent: null } };
      return (_event, ...args) => answer(page, ...args);
    });
    expect(blind.faults.some((fault) => fault.endsWith('foreign frame'))).toBe(true);
    const open = await fuzzMessages(
      randomFrom(seed),
      1000,
      (name, handlers) =>
        async (_event, ...args) =>
          handlers[name](args[0] as never),
    );
    expect(open.faults.some((fault) => fault.endsWith('wrong argument'))).toBe(true);
  });
});

describe('messages that the gate lets through', () => {
  it('500 to the real handlers: nothing thrown, nothing touched or told outside the notebook', async () => {
    const { taken, faults } = await fuzzHandlers(randomFrom(seed), 500);
    expect(faults).toEqual([]);
    expect(taken).toBeGreaterThan(200);
  });

  it('finds handlers that take a path as it comes', async () => {
    const { faults } = await fuzzHandlers(randomFrom(seed), 1000, (effects) => {
      const at = async (file: string): Promise<string> => path.join((await effects.notebook()).view.folder, file);
      const lax = {
        deleteNotes: async ({ files }: { files: { file: string }[] }) => {
          for (const { file } of files) writeFileSync(await at(file), 'weg');
        },
        separateCopy: async ({ file }: { file: string }) => readFileSync(await at(file), 'utf8'),
      };
      return { ...createHandlers(effects), ...(lax as unknown as Partial<Handlers>) };
    });
    expect(faults.some((fault) => fault.startsWith('changed '))).toBe(true);
    expect(faults.some((fault) => fault.endsWith('told a secret'))).toBe(true);
    expect(faults.some((fault) => fault.includes('threw '))).toBe(true);
  });
});

describe('hostile letters and notes', () => {
  it('there are at least 500 cases, CommonMark’s own among them, and a share of them runs nothing', () => {
    expect(new Set(cases).size).toBeGreaterThan(1200);
    expect(examples).toHaveLength(652);
    const share = cases.filter((_one, i) => i % 23 === seed);
    const small = imports.filter(([what]) => !/MB|million|100,000|20,000/.test(what));
    const { taken, faults } = fuzzHostile(share, small);
    expect(faults).toEqual([]);
    expect(taken).toBe(share.length * 5);
  });

  it.each([
    '<script>1</script>',
    '<p onclick="x">a</p>',
    '<img src=x>',
    '<a href="javascript:1">a</a>',
    '<a href="JAVASCRIPT:1">a</a>',
    '<a href="data:text/html,1">a</a>',
    '<p style="background:url(https://example.com/)">a</p>',
    '<style>p{}</style>',
    '<svg></svg>',
    '<meta http-equiv="refresh">',
  ])('what looks at the HTML sees %s', (html) => {
    expect(activeParts(html)).not.toEqual([]);
  });

  it.each([
    '<style>p { content: "x"; background: url(x) }</style>',
    '<style>p { content: "x\\\\"; background: url(x); quotes: "y" }</style>', // a backslash, and the end of the string
    '<style>@page { content: "x\n"; background: url(x) }</style>', // a line ends a string that was not closed
    '<style>@import "x";</style>',
  ])('%s', (html) => {
    expect(activeParts(html, { styles: 1, metas: 0 })).toEqual(['a style that loads']);
  });

  it('and passes over what a style has in a string', () => {
    const html = '<style>@page { content: "x \\22 ; background: url(x)" }</style>';
    expect(activeParts(html, { styles: 1, metas: 0 })).toEqual([]);
  });

  it('and passes over words and links of the web', () => {
    expect(activeParts('<p>&lt;script&gt; <a href="https://example.com/">a</a></p>')).toEqual([]);
  });

  it('what looks at a table sees a formula, and a row that was broken', () => {
    expect(formulaCells('"a","b"\r\n"=1+1","x"\r\n')).toEqual(['a formula =1+1']);
    expect(formulaCells('"a","b"\r\n"x"\r\n')).toEqual(['a row of 1 cells']);
    expect(formulaCells('"a","b"\r\n"\'=1+1","x""y"\r\n')).toEqual([]);
  });
});
