import { briefings } from './briefings.ts';
import { exchange } from './exchange.ts';
import { facts } from './facts.ts';
import { help } from './help.ts';
import { notebook } from './notebook.ts';
import { notes } from './notes.ts';
import { outline } from './outline.ts';
import { placesAndTopics } from './places-and-topics.ts';
import { reading } from './reading.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import type { TaskGroup } from './task.ts';

/** All tasks, by what they are about. */
export const groups: readonly TaskGroup[] = [
  reading,
  outline,
  facts,
  placesAndTopics,
  search,
  notes,
  notebook,
  exchange,
  briefings,
  settings,
  help,
];
