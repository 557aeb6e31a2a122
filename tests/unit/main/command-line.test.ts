import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../../src/main/command-line.ts';

const fault = (code: string, detail: string): object => ({ kind: 'fault', code, detail });

describe('readCommandLine', () => {
  it.each([
    [[]],
    [['--disable-gpu']],
    [['--enable-features=Vulkan', '--some-switch-of-chromium', 'letter.md']],
    [['.']],
    [['jemen']],
  ])('opens the window for %j', (args) => {
    expect(readCommandLine(args)).toEqual({ kind: 'window' });
  });

  it.each([
    [['--list'], { kind: 'list' }],
    [['--help'], { kind: 'help' }],
    [['--help', '--list', '--nonsense'], { kind: 'help' }],
    [['--briefing', 'jemen', '--out', 'jemen.pdf'], { kind: 'briefing', id: 'jemen', out: 'jemen.pdf', force: false }],
    [['--out=a b.pdf', '--force', '--briefing=mh17'], { kind: 'briefing', id: 'mh17', out: 'a b.pdf', force: true }],
    [['--briefing', 'x', '--out', '-'], { kind: 'briefing', id: 'x', out: '-', force: false }],
    [['--briefing', 'x', '--out=--odd'], { kind: 'briefing', id: 'x', out: '--odd', force: false }],
    [['--briefing=a=b', '--out=c'], { kind: 'briefing', id: 'a=b', out: 'c', force: false }],
    [['--list', '--user-data-dir=/tmp/x', '--no-sandbox'], { kind: 'list' }],
  ])('reads %j', (args, wanted) => {
    expect(readCommandLine(args)).toEqual(wanted);
  });

  it.each([
    [['--briefing', 'x', '--output', 'y'], 'unknownOption', '--output'],
    [['--list', 'jemen'], 'unknownOption', 'jemen'],
    [['--list', '-v'], 'unknownOption', '-v'],
    [['--briefing'], 'missingValue', '--briefing'],
    [['--briefing', '--out', 'y'], 'missingValue', '--briefing'],
    [['--briefing', 'x', '--out='], 'missingValue', '--out'],
    [['--list=all'], 'needlessValue', '--list'],
    [['--briefing', 'x', '--briefing', 'y', '--out', 'z'], 'twice', '--briefing'],
    [['--briefing', 'x'], 'needsOther', '--out'],
    [['--out', 'x'], 'needsOther', '--briefing'],
    [['--force'], 'needsOther', '--briefing'],
    [['--list', '--briefing', 'x'], 'notTogether', '--list --briefing'],
    [['--list', '--force'], 'notTogether', '--list --force'],
  ])('refuses %j: %s', (args, code, detail) => {
    expect(readCommandLine(args)).toEqual(fault(code, detail));
  });

  it('reads anything, and makes a briefing only of what was said', () => {
    const word = fc.oneof(
      fc.constantFrom('--briefing', '--out', '--list', '--force', '--help', '--briefing=a', '--out=b', '--x'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (args) => {
        const read = readCommandLine(args);
        if (read.kind !== 'briefing') return;
        for (const value of [read.id, read.out]) {
          expect(value).not.toBe('');
          expect(args.some((arg) => arg === value || arg.endsWith(`=${value}`))).toBe(true);
        }
      }),
    );
  });
});
