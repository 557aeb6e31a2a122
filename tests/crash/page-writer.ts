import type { JSDOM } from 'jsdom';
import type { NotebookStore } from '../../src/main/store/notebook-store.ts';
import type { Note } from '../../src/shared/notebook/note.ts';
import type { StoredNote } from '../../src/shared/notebook/view.ts';
import { published } from '../app/support/notebook.ts';
import { bridgeTo, type NotebookBridge } from '../support/page-on-store.ts';
import { openPage, type PageModules } from './page.ts';
import type { Random } from './random.ts';

/**
 * A writer that acts as a reader does: by the page's own modules, on a store of its own. It believes what the page says
 * ("opgeslagen"), and looks over its shoulder: what a save leaves out of the version that it replaces was shown before.
 */

export interface PageWriter {
  /** Does one thing that a reader can do. */
  act(): Promise<void>;
  /** The note that is open in the editor. */
  writtenIn(): StoredNote | undefined;
  /** Ends as closing the window does, and gives what the page did wrong in the meantime. */
  close(): Promise<PageReport>;
}

export interface PageReport {
  /** Sentences that the page said to be saved. */
  readonly acknowledged: ReadonlySet<string>;
  /** Sentences that were typed and still wait for the disk: the editor has them. */
  readonly editing: string;
  /**
   * All that was typed: what was not saved must be in a draft, or in the editor; but for what neither the notebook nor
   * the journal took, and went with a page.
   */
  readonly typed: ReadonlySet<string>;
  /** Sentences that the page said to be saved before main had said so. */
  readonly early: readonly string[];
  /** What others wrote and a save of the page replaced, though the text that was saved was not made from it. */
  readonly overwritten: readonly string[];
  readonly keptBoth: number;
  readonly refused: number;
  /** How often the page went in the midst of what it did, and came again. */
  readonly reloads: number;
}

export interface PageWriterNeeds {
  readonly store: NotebookStore;
  /** Gets what is to be called when the store's folder turns out to be different. */
  readonly onNotebook: (listener: () => void) => void;
  readonly random: Random;
  /** What its sentences begin with. */
  readonly name: string;
  /** Whether the notebook's disk takes nothing now: the time for a page to go. */
  readonly isRefused: () => boolean;
}

export async function openPageWriter({
  store,
  onNotebook,
  random,
  name,
  isRefused,
}: PageWriterNeeds): Promise<PageWriter> {
  const watched = watch(bridgeTo(store));
  const said: Said = { typed: new Set(), acknowledged: new Set(), early: [], chosen: watched.chosen };
  let now = await open();
  let reloads = 0;
  let acts = 0;
  /** Now and then, and soon where the notebook does not take what was typed. */
  const isTimeToGo = (): boolean => ++acts % 40 === 0 || (isRefused() && now.modules.isUnsaved() && random.chance(0.1));

  async function open() {
    const line = cutAtOnce(watched.bridge);
    const page = await openPage(line.bridge, onNotebook);
    const { modules, window } = page;
    modules.followBook();
    modules.followEditing();
    modules.followClosing();
    await modules.readBook(false);
    const typist = createTypist(modules, random, name, said.typed);
    const foot = followFoot(modules, said, watched.stored);
    const act = createReader({ modules, window, typist, random, said });
    return { page, modules, foot, act, cut: line.cut };
  }

  /** The page goes in the midst of what it does, as one whose process ends does or whose window closes; and comes again. */
  async function reload(): Promise<void> {
    const { page, modules, foot, cut } = now;
    reloads++;
    foot.look();
    page.window.dispatchEvent(new page.window.Event('pagehide'));
    await turns(1); // what it said last is on its way
    cut();
    await turns(60); // and it hears nothing any more
    modules.dropEditing();
    page.close();
    now = await open();
  }

  return {
    act: () => (isTimeToGo() ? reload() : now.act()),
    writtenIn: () => now.modules.noteById(now.modules.getState().editing?.id ?? '')?.stored,
    async close() {
      const { modules, foot, page } = now;
      await modules.leaveEditor();
      await modules.settled();
      foot.look();
      const editing = modules.getState().editing?.body ?? '';
      modules.dropEditing();
      page.close();
      const { overwritten, counts } = watched;
      const { acknowledged, early } = said;
      const typed = new Set([...said.typed].filter((one) => !watched.nowhere.has(one)));
      return { acknowledged, early, typed, editing, overwritten, reloads, ...counts };
    },
  };
}

/** What was typed and what was said of it, by all the pages after each other. */
interface Said {
  readonly typed: Set<string>;
  readonly acknowledged: Set<string>;
  readonly early: string[];
  /** See `Watched`. */
  readonly chosen: Set<string>;
}

const turns = async (count: number): Promise<void> => {
  for (; count > 0; count--) await new Promise((resolve) => setImmediate(resolve));
};

/** A bridge that can be cut: nobody gets an answer any more, and what is asked from then on does not arrive. */
function cutAtOnce(bridge: NotebookBridge): { readonly bridge: NotebookBridge; readonly cut: () => void } {
  let isCut = false;
  const silence = new Promise<never>(() => {});
  const calls = Object.entries(bridge).map(([name, call]) => [
    name,
    async (args: unknown) => {
      if (isCut) return silence;
      const answer = await (call as (args: unknown) => Promise<unknown>)(args);
      return isCut ? silence : answer;
    },
  ]);
  return {
    bridge: Object.fromEntries(calls) as NotebookBridge,
    cut: () => {
      isCut = true;
    },
  };
}

/** What others write in a note: the writer on the store, and the other editor. */
const foreign = /<<\d+-\d+-\d+>>|buiten \d+/g;
const foreignIn = (body: string): Set<string> => new Set(body.match(foreign));

interface Watched {
  readonly bridge: NotebookBridge;
  /** The text of all that main said to be saved. */
  readonly stored: Set<string>;
  /** What is in one of two versions of which the reader chose one: it may go and come back. */
  readonly chosen: Set<string>;
  readonly overwritten: string[];
  /** Sentences that the journal did not take when it last was to, and the notebook neither: the page may have them alone. */
  readonly nowhere: Set<string>;
  readonly counts: { keptBoth: number; refused: number };
}

/** The bridge, and what goes over it. */
function watch(bridge: NotebookBridge): Watched {
  /** What each version says that the page was told of. */
  const bodies = new Map<string, string>();
  /** And each file of the history. */
  const kept = new Map<string, string>();
  const chosen = new Set<string>();
  const stored = new Set<string>();
  const overwritten: string[] = [];
  const nowhere = new Set<string>();
  const take = (text: string): void => {
    for (const sentence of sentencesIn(text)) nowhere.delete(sentence);
  };
  const counts = { keptBoth: 0, refused: 0 };
  const learn = ({ version, note }: StoredNote): void => void bodies.set(version, note.body);

  return {
    stored,
    chosen,
    overwritten,
    nowhere,
    counts,
    bridge: {
      ...bridge,
      async keepDraft(draft) {
        const answer = await bridge.keepDraft(draft);
        if (answer.ok) take(draft.text);
        else for (const sentence of sentencesIn(draft.text)) if (!stored.has(sentence)) nowhere.add(sentence);
        return answer;
      },
      async readNotebook(args) {
        const answer = await bridge.readNotebook(args);
        if (answer.ok) {
          for (const one of answer.value.notes) learn(one);
          for (const one of answer.value.conflicts.flatMap(({ copies }) => copies)) learn(one);
        }
        return answer;
      },
      async saveNotes({ notes }) {
        const answer = await bridge.saveNotes({ notes });
        for (const [i, { text, base }] of notes.entries()) {
          const saved = answer.ok ? answer.value[i] : undefined;
          if (!saved?.ok) {
            counts.refused++;
            continue;
          }
          const { how, stored: now } = saved.value;
          learn(now);
          for (const sentence of sentencesIn(text)) stored.add(sentence);
          take(text);
          if (how === 'kept-both') counts.keptBoth++;
          else if (base !== null) {
            const said = foreignIn(text);
            const gone = [...foreignIn(bodies.get(base) ?? '')].filter((one) => !said.has(one) && !chosen.has(one));
            overwritten.push(...gone.map((one) => `${one} in ${now.file}`));
          }
        }
        return answer;
      },
      async readHistory(which) {
        const answer = await bridge.readHistory(which);
        if (answer.ok) for (const { file, note } of answer.value) kept.set(file, note.body);
        return answer;
      },
      async restoreVersion(version) {
        // Chosen all the same where the disk refuses it, and it is saved later, as what was kept of that.
        const [was, is] = [foreignIn(bodies.get(version.base ?? '') ?? ''), foreignIn(kept.get(version.file) ?? '')];
        for (const one of [...was, ...is]) if (!(was.has(one) && is.has(one))) chosen.add(one);
        const answer = await bridge.restoreVersion(version);
        if (!answer.ok) return answer;
        const { stored: now } = answer.value;
        learn(now);
        // A version may be there of a save that the disk refused in the end.
        for (const sentence of sentencesIn(now.note.body)) stored.add(sentence);
        return answer;
      },
    },
  };
}

const sentencesIn = (text: string): readonly string[] => text.match(/<<[^<>]*>>/g) ?? [];

interface Typist {
  /** A sentence that was not there before. */
  sentence(): string;
  /** Puts one more sentence to what is in the editor. */
  type(): void;
}

function createTypist({ getState, edit }: PageModules, random: Random, name: string, typed: Set<string>): Typist {
  const next = (): string => {
    const sentence = `<<${name}-${typed.size}>>`;
    typed.add(sentence);
    return sentence;
  };
  return {
    sentence: next,
    type() {
      const { editing } = getState();
      if (editing === null) return;
      const sentence = next();
      // At an end or the other, as where one goes on and where one begins anew.
      edit({ body: random.chance(0.8) ? `${editing.body}${sentence}\n` : `${sentence}\n${editing.body}` });
    },
  };
}

/** Reads the foot of the guide once it is drawn: what is in the editor while it says "opgeslagen" counts as said. */
function followFoot(
  { subscribe, getState, isUnsaved }: PageModules,
  { typed, acknowledged, early }: Said,
  stored: ReadonlySet<string>,
) {
  let { saving, editing } = getState();
  const look = (): void => {
    const state = getState();
    if (state.saving.kind !== 'saved' || isUnsaved()) return;
    for (const sentence of sentencesIn(state.editing?.body ?? '')) {
      if (!typed.has(sentence) || acknowledged.has(sentence)) continue;
      acknowledged.add(sentence);
      if (!stored.has(sentence)) early.push(sentence);
    }
  };
  subscribe(() => {
    const now = getState();
    if (now.saving.kind === saving.kind && now.editing === editing) return;
    ({ saving, editing } = now);
    setImmediate(look);
  });
  return { look };
}

interface ReaderNeeds {
  readonly modules: PageModules;
  readonly window: JSDOM['window'];
  readonly typist: Typist;
  readonly random: Random;
  readonly said: Said;
}

/** More notes than this, and the reader throws some away. */
const mostNotes = 16;

function createReader({ modules, window, typist, random, said }: ReaderNeeds): () => Promise<void> {
  const { api, getState } = modules;
  const some = (): StoredNote | undefined => random.pick(getState().notes)?.stored;

  /** As the key for a note at a passage does. */
  async function writeNew(): Promise<void> {
    const start = random.whole(published.letter.text.length - 80);
    const note = modules.noteAt('note', { start, end: start + 60 }, published);
    if (note === null || !(await modules.leaveEditor())) return;
    await modules.makeNote(note);
    await modules.startEditing(note);
    await typing();
  }

  async function typing(): Promise<void> {
    for (let count = 1 + random.whole(3); count > 0; count--) {
      typist.type();
      if (random.chance(0.08)) modules.edit({ colour: random.pick(['geel', 'groen', 'blauw'] as const) ?? 'geel' });
      if (random.chance(0.08)) modules.edit({ tags: [`e${random.whole(5)}`] });
      if (random.chance(0.3)) await turns(random.whole(20));
      if (random.chance(0.4)) void modules.saveNow(); // as when typing stops for a moment
    }
  }

  async function openEditor(): Promise<void> {
    const stored = some();
    if (stored === undefined || !(await modules.leaveEditor())) return;
    modules.editNote(stored.note.id);
    await typing();
  }

  async function restoreVersion(): Promise<void> {
    const id = some()?.note.id;
    const versions = id === undefined ? null : await api().readHistory({ id });
    const version = versions?.ok ? random.pick(versions.value) : undefined;
    if (id === undefined || version === undefined) return;
    await modules.restoreVersion(id, version.file);
  }

  async function restoreFromBin(): Promise<void> {
    const bin = await api().readBin({});
    const kept = bin.ok ? random.pick(bin.value) : undefined;
    if (kept !== undefined) await modules.restoreFromBin(kept);
  }

  async function saveDraft(): Promise<void> {
    const { notebook, editing } = getState();
    const draft = random.pick(notebook?.unsaved.filter(({ id }) => id !== editing?.id) ?? []);
    if (draft !== undefined) await modules.saveDraft(draft);
  }

  async function chooseCopy(): Promise<void> {
    const copy = random.pick(getState().notebook?.conflicts ?? [])?.copies[0];
    if (copy === undefined) return;
    if (random.chance(0.3)) return takeOther(copy);
    await (random.chance(0.5) ? modules.separateCopy(copy) : modules.deleteFiles([copy]));
  }

  /** The other version in the place of the note. */
  async function takeOther(copy: StoredNote): Promise<void> {
    const first = getState().notebook?.notes.find(({ note }) => note.id === copy.note.id);
    if (first === undefined) return;
    const { body, tags } = copy.note;
    for (const one of [...foreignIn(first.note.body), ...foreignIn(body)]) said.chosen.add(one);
    const put = await modules.changeNote(first.note.id, (note) => ({ ...note, body, tags }), { of: {}, seen: first });
    if (put !== null) await modules.deleteFiles([copy]);
  }

  /** Notes of a file: new ones, and one that is there, which it has as it was or with other words. */
  async function importSome(): Promise<void> {
    const there = random.chance(0.5) ? some()?.note : undefined;
    const start = random.whole(published.letter.text.length - 80);
    const fresh = modules.noteAt('note', { start, end: start + 60 }, published);
    const notes = [there, fresh].flatMap((note) => {
      if (note === null || note === undefined) return [];
      return [{ ...note, body: `${note.body}${typist.sentence()}\n` }];
    });
    for (const { note } of await modules.addNotes(notes))
      for (const one of sentencesIn(note.body)) said.acknowledged.add(one);
  }

  async function removeSome(): Promise<void> {
    const id = (random.chance(0.3) ? getState().editing?.id : undefined) ?? some()?.note.id;
    if (id !== undefined) await modules.removeNote(id);
  }

  async function tagSome(): Promise<void> {
    const ids = [some(), some()].flatMap((stored) => stored?.note.id ?? []);
    await modules.changeNotes([...new Set(ids)], (note: Note) => ({ ...note, tags: [`p${random.whole(5)}`] }));
  }

  async function undoSome(): Promise<void> {
    const ways = Array.from({ length: 1 + random.whole(3) }, () => (random.chance(0.65) ? 'undo' : 'redo'));
    await Promise.all(ways.map((way) => modules.undoHere(way as 'undo' | 'redo')));
  }

  return async () => {
    const { notes, notebook, editing } = getState();
    const what = random.whole(100);
    if (notes.length === 0 || (what < 5 && notes.length < mostNotes)) await writeNew();
    else if (notes.length > mostNotes + 8 || (notebook?.conflicts.length ?? 0) > 10)
      await (random.chance(0.5) ? removeSome() : chooseCopy());
    else if (what < 44) await (editing === null ? openEditor() : typing());
    else if (what < 48) await openEditor();
    else if (what < 52) await modules.leaveEditor();
    else if (what < 60) window.dispatchEvent(new window.Event('blur'));
    else if (what < 78) await undoSome();
    else if (what < 82) await removeSome();
    else if (what < 85) await restoreVersion();
    else if (what < 88) await restoreFromBin();
    else if (what < 91) await chooseCopy();
    else if (what < 93) await saveDraft();
    else if (what < 96) await tagSome();
    else if (what < 97) await importSome();
    // As after a hint of the system that something in the folder changed, or when the window comes to the front.
    if (random.chance(0.2)) await modules.readBook(true);
    if (random.chance(0.5)) await turns(random.whole(20));
  };
}
