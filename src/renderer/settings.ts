import type { SettingsChange } from '../shared/contract.ts';
import { defaultSettings, letterSizes, type Settings, step, zooms } from '../shared/settings.ts';
import { rootAttributes } from '../shared/start.ts';
import { api } from './api.ts';
import { remeasureChunks } from './letter/chunks.ts';
import { keepPlace } from './letter/follow.ts';
import { labelLetter } from './letter/labels.ts';
import { currentMessages, getState, say, setState } from './state.ts';

/** Applies a change of settings at once, then stores it. The choice holds also when it cannot be stored; that is said. */
export async function changeSettings(change: SettingsChange): Promise<void> {
  const settings = { ...getState().settings, ...change } as Settings;
  keepPlace(() => {
    applyToPage(settings);
    remeasureChunks();
  });
  const stored = storeSettings(change);
  labelLetter();
  await stored;
}

/** Takes over a change of settings that does not show in how the letter looks, and stores it. */
export async function storeSettings(change: SettingsChange): Promise<void> {
  setState({ settings: { ...getState().settings, ...change } as Settings });
  const { notSaved } = currentMessages().trouble;
  const stored = await api()
    .changeSettings(change)
    .catch(() => ({ ok: false }));
  // Only this fault is over when it works again; another one stays until it is closed.
  if (!stored.ok) setState({ trouble: notSaved });
  else if (getState().trouble === notSaved) setState({ trouble: null });
}

export async function resetSettings(): Promise<void> {
  const { language, recentSearches } = getState().settings;
  await changeSettings({ ...defaultSettings, language, recentSearches });
  say(currentMessages().display.resetDone);
}

export async function stepLetterSize(direction: 1 | -1): Promise<void> {
  const letterSize = step(letterSizes, getState().settings.letterSize, direction);
  await changeSettings({ letterSize });
  saySize('letterSize', letterSize);
}

export const stepZoom = (direction: 1 | -1): Promise<void> => setZoom(step(zooms, getState().settings.zoom, direction));

export const resetZoom = (): Promise<void> => setZoom(defaultSettings.zoom);

async function setZoom(zoom: Settings['zoom']): Promise<void> {
  await changeSettings({ zoom });
  saySize('zoom', zoom);
}

/** By key nothing else tells how large it now is; the panel says it by itself. */
function saySize(what: 'letterSize' | 'zoom', percent: number): void {
  if (getState().panel?.kind === 'display') return;
  const { display } = currentMessages();
  say(`${display[what]}: ${display.percent(percent)}`);
}

/** Marks the facts in the text, or no longer; says which. */
export async function toggleFacts(): Promise<void> {
  const facts = !getState().settings.facts;
  const { layerOn, layerOff } = currentMessages().facts.said;
  say(facts ? layerOn : layerOff);
  await changeSettings({ facts });
}

function applyToPage(settings: Settings): void {
  const root = document.documentElement;
  for (const [name, value] of Object.entries(rootAttributes(settings))) {
    if (value === null) root.removeAttribute(name);
    else root.setAttribute(name, value);
  }
}
