import { z } from 'zod';
import type { Command } from './commands.ts';
import type { Result } from './result.ts';
import {
  factGroups,
  families,
  languages,
  leadings,
  letterSizes,
  measures,
  recentSearchLimits,
  type Settings,
  themes,
  zooms,
} from './settings.ts';

/**
 * The whole contract between the processes. To add a call: one line in `Calls`, one schema in `callArguments`, and one
 * handler in src/main/handlers.ts; nothing compiles until all three exist. Every call takes one plain object.
 */
export interface Calls {
  /** Stores a change of settings, applies what belongs to the window (zoom, menu language), and returns all settings. */
  changeSettings(change: SettingsChange): Result<Settings, 'not-saved'>;
  /** Remembers where reading stopped, as an offset in the letter's text. */
  savePlace(place: { letter: string; offset: number }): Result<null, 'not-saved'>;
  /** Puts the same words on the clipboard as plain text and as HTML. */
  copy(words: { text: string; html: string }): Result<null, never>;
  /** Asks the reader, showing the whole address, and opens it in the system's browser if the answer is yes. */
  openLink(link: { url: string }): Result<'opened' | 'cancelled', 'address-refused' | 'not-opened'>;
}

export type CallName = keyof Calls;
export type SettingsChange = { -readonly [K in keyof Settings]?: Settings[K] | undefined };

export const settingsSchema = z.strictObject({
  language: z.enum(languages),
  theme: z.enum(themes),
  family: z.enum(families),
  measure: z.enum(measures),
  leading: z.enum(leadings),
  letterSize: z.literal(letterSizes),
  zoom: z.literal(zooms),
  sic: z.boolean(),
  facts: z.boolean(),
  hiddenFacts: z.array(z.enum(factGroups)).max(factGroups.length).readonly(),
  recentSearches: z.array(z.string().max(recentSearchLimits.length)).max(recentSearchLimits.count).readonly(),
  characterKeys: z.boolean(),
}) satisfies z.ZodType<Settings>;

/** A letter's id: the name of its folder, made of lower-case letters, digits and hyphens. */
export const letterIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(80);

export const callArguments = {
  changeSettings: settingsSchema.partial(),
  savePlace: z.strictObject({ letter: letterIdSchema, offset: z.int().min(0) }),
  copy: z.strictObject({ text: z.string().max(10_000_000), html: z.string().max(30_000_000) }),
  openLink: z.strictObject({ url: z.string().max(8192) }),
} satisfies { [Name in CallName]: z.ZodType<Parameters<Calls[Name]>[0]> };

/** What the preload puts on `window.leeswijzer`. */
export type Bridge = {
  readonly [Name in CallName]: (argument: Parameters<Calls[Name]>[0]) => Promise<ReturnType<Calls[Name]>>;
} & {
  /** Tells the page that a menu entry or accelerator was chosen; returns a function that stops listening. */
  readonly onCommand: (listener: (command: Command) => void) => () => void;
};
