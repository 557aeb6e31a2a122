import { noteKinds } from '../notebook/note.ts';
import type { BriefingChoice } from './choice.ts';

/** A briefing as it is before anything else is chosen: all of the source, A4, notes at the end, in colour, in Dutch. */
export function defaultChoice(source: BriefingChoice['source']): BriefingChoice {
  const whole = source.kind === 'letter';
  return {
    source,
    parts: {
      cover: true,
      facts: false,
      passages: true,
      timeline: !whole,
      references: !whole,
      people: false,
      abbreviations: false,
      notes: true,
      metadata: false,
    },
    passages: 'all',
    notes: { kinds: [...noteKinds], placement: 'end' },
    paper: 'A4',
    orientation: 'portrait',
    textSize: 10.5,
    colour: 'colour',
    title: null,
    author: '',
    intro: '',
    language: 'nl',
  };
}
