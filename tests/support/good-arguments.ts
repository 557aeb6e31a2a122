import { defaultChoice } from '../../src/shared/briefing/choice.ts';
import type { CallName } from '../../src/shared/contract.ts';

const choice = defaultChoice({ kind: 'letter' });
const noteId = '0197c2d4-1111-7222-8333-a1b2c3d4e5f6';
const version = 'ab'.repeat(32);
/** For each call an argument that it takes. */
export const good: { readonly [Name in CallName]: Record<string, unknown> } = {
  changeSettings: { theme: 'dark', zoom: 150, sic: true },
  savePlace: { letter: 'bzdoc-151021554-15', offset: 12 },
  copy: { text: 'woorden', html: '<p>woorden</p>' },
  openLink: { url: 'https://example.com/' },
  readNotebook: { again: true, since: 3 },
  saveNotes: { notes: [{ text: '---', base: null }] },
  leave: { kept: true },
  keepDraft: { id: noteId, base: version, text: '---', stage: { session: noteId, count: 3 } },
  dropDraft: { session: noteId, count: 3 },
  deleteNotes: { files: [{ file: 'brief/a.md', version }] },
  readBin: {},
  restoreNotes: { files: [{ file: 'brief/a.md', version }] },
  readHistory: { id: noteId },
  restoreVersion: { id: noteId, file: 'x/000001-a.md', base: version },
  separateCopy: { file: 'brief/a.md', version },
  checkNotebook: {},
  acceptEmptyNotebook: {},
  chooseNotebook: { move: false },
  showNotebook: { file: 'brief/a.md' },
  saveExport: { extension: 'jsonld', text: '{}' },
  openImport: {},
  makeBriefing: { choice },
  cancelBriefing: {},
  saveBriefing: { choice, format: 'docx' },
  printBriefing: { choice },
  readBriefings: {},
  keepBriefing: { choice, file: 'Briefings/a--0197c2d4.briefing', base: version },
  removeBriefing: { file: 'Briefings/a--0197c2d4.briefing', version },
};
