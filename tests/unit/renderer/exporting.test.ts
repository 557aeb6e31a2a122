import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PlacedNote } from '../../../src/renderer/notebook/book.ts';
import { exportNotes } from '../../../src/renderer/notebook/page/exporting.ts';
import type { ExportFormat } from '../../../src/shared/exchange/export.ts';
import { importNotes, maxItems } from '../../../src/shared/exchange/import.ts';
import { mostBytes } from '../../../src/shared/exchange/json.ts';
import { longestExport } from '../../../src/shared/notebook/limits.ts';
import { importContext, noteAt, published } from '../exchange/support/letter.ts';

let written = '';
let answer: unknown;
const saveExport = async ({ text }: { text: string }): Promise<unknown> => {
  written = text;
  return answer;
};
vi.stubGlobal('window', { leeswijzer: { saveExport } });
beforeEach(() => {
  answer = { ok: true, value: 'saved' };
});

const placed = (body: string, count = 1): PlacedNote[] => {
  const note = noteAt('haven van Hodeida', { body });
  const stored = { note, file: 'a.md', version: 'ab'.repeat(32), readOnly: false };
  return Array<PlacedNote>(count).fill({ stored, state: 'exact', span: note.selectors.position });
};
const exported = (notes: readonly PlacedNote[], format: ExportFormat = 'w3c'): ReturnType<typeof exportNotes> =>
  exportNotes(notes, format, { published, dossierNames: new Map(), language: 'nl' });

describe('an export', () => {
  it('says where it is more than an import reads, which is in bytes', async () => {
    const about = mostBytes / 3; // each of these takes three bytes
    expect(await exported(placed('€'.repeat(about - 10_000)))).toBe('saved');
    expect(importNotes(written, [], importContext())).toMatchObject({ ok: true });
    for (const format of ['w3c', 'readium'] as const)
      expect(await exported(placed('€'.repeat(about)), format)).toBe('saved-large');
    expect(await exported(placed('', maxItems + 1))).toBe('saved-large');
  });

  it('says that it is too much where it is, and that is no fault of the disk', async () => {
    written = '';
    const eighth = placed('x'.repeat(longestExport / 8), 9);
    expect(await exported(eighth, 'markdown')).toBe('too-large');
    expect(written).toBe('');
  });

  it('says nothing of that where it does not come back anyway, and nothing but why where it was not saved', async () => {
    const large = placed('€'.repeat(mostBytes / 3));
    expect(await exported(large, 'markdown')).toBe('saved');
    answer = { ok: true, value: 'cancelled' };
    expect(await exported(large)).toBe('cancelled');
    answer = { ok: false, code: 'in-notebook' };
    expect(await exported(large)).toBe('in-notebook');
  });
});
