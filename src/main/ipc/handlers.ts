import type { MessageBoxOptions } from 'electron';
import type { CallName, Calls, SettingsChange } from '../../shared/contract.ts';
import { fail, ok } from '../../shared/result.ts';
import type { Settings } from '../../shared/settings.ts';
import { linkQuestion, openButton, readLink } from '../security/links.ts';
import type { AtomicOptions } from '../store/atomic-file.ts';
import type { Places } from '../store/places.ts';
import type { SettingsStore } from '../store/settings.ts';
import { type BriefingEffects, createBriefingHandlers } from './briefing-handlers.ts';
import { createExchangeHandlers, type ExchangeEffects } from './exchange-handlers.ts';
import { createNotebookHandlers, type NotebookEffects } from './notebook-handlers.ts';

/** One handler for each call of the contract. */
export type Handlers = {
  readonly [Name in CallName]: (
    argument: Parameters<Calls[Name]>[0],
  ) => ReturnType<Calls[Name]> | Promise<ReturnType<Calls[Name]>>;
};

export interface Effects extends NotebookEffects, ExchangeEffects, BriefingEffects {
  readonly settings: SettingsStore;
  readonly places: Places;
  /** Ids of the letters that ship. */
  readonly letters: readonly string[];
  /** Applies to the window, the menu and the system's colours what a change of settings means for them. */
  readonly apply: (settings: Settings, change: SettingsChange) => void;
  readonly copy: (words: { text: string; html: string }) => Promise<void>;
  /** Shows a question; gives the index of the button that was chosen. */
  readonly ask: (question: MessageBoxOptions) => Promise<number>;
  readonly openExternal: (address: string) => Promise<void>;
  /** Closes the window whose page held text, once that is on a disk (`kept`), or the reader says so. */
  readonly leave: (kept: boolean) => void;
  /** How files are written where the reader says. */
  readonly outside?: AtomicOptions;
}

export function createHandlers(effects: Effects): Handlers {
  const { settings, places } = effects;
  let asking = false;

  async function openLink(url: string): Promise<ReturnType<Calls['openLink']>> {
    const address = readLink(url);
    if (address === null) return fail('address-refused');
    if (asking) return ok('cancelled'); // one question at a time: a page cannot heap them up
    asking = true;
    try {
      const button = await effects.ask(linkQuestion(address, settings.current.language));
      if (button !== openButton) return ok('cancelled');
      await effects.openExternal(address);
      return ok('opened');
    } catch (error) {
      console.error(`[links] not opened: ${error}`);
      return fail('not-opened', address);
    } finally {
      asking = false;
    }
  }

  return {
    changeSettings(change) {
      const stored = settings.change(change); // holds in memory at once, so what is applied need not wait for the disk
      effects.apply(settings.current, change);
      return stored;
    },
    savePlace({ letter, offset }) {
      if (!effects.letters.includes(letter)) throw new Error(`there is no letter ${letter}`);
      return places.save(letter, offset);
    },
    async copy(words) {
      await effects.copy(words);
      return ok(null);
    },
    openLink: ({ url }) => openLink(url),
    leave({ kept }) {
      effects.leave(kept);
      return ok(null);
    },
    ...createNotebookHandlers(effects),
    ...createExchangeHandlers(effects, effects.outside),
    ...createBriefingHandlers(effects, effects.outside),
  };
}
