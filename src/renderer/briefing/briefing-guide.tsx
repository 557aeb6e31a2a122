import type { BriefingChoice } from '../../shared/briefing/choice.ts';
import { orientations, papers, partNames, textSizes } from '../../shared/briefing/layout.ts';
import type { LetterFacts } from '../../shared/facts/letter-facts.ts';
import { formatCount } from '../../shared/i18n/i18n.ts';
import { noteKinds } from '../../shared/notebook/note.ts';
import { languages } from '../../shared/settings.ts';
import { dossiersIn } from '../dossier/dossiers.ts';
import { getState, useApp, useMessages } from '../state.ts';
import { choose, getChosen, setChosen, useChosen } from './chosen.ts';
import { Checks, Radios, TextField } from './fields.tsx';
import { Kept } from './kept.tsx';
import { offeredBy, PassageOrder } from './passage-order.tsx';

const colourings = ['colour', 'bw'] as const;
const placements = ['margin', 'end'] as const;
const whiches = ['all', 'marked', 'own'] as const;

/** What is in the briefing and how it looks. Every choice works at once, on the pages beside it. */
export function BriefingGuide({ facts }: { facts: LetterFacts }) {
  const messages = useMessages();
  const words = messages.briefingPage;
  const choice = useChosen((chosen) => chosen.choice);
  const language = useApp((state) => state.settings.language);
  const which = typeof choice.passages === 'string' ? choice.passages : 'own';
  return (
    <form className="briefing-choices" aria-label={words.open} onSubmit={(event) => event.preventDefault()}>
      <Source facts={facts} />
      <Kept />
      <TextField
        label={words.ownTitle}
        help={words.titleHelp}
        value={choice.title ?? ''}
        longest={300}
        onType={(title) => choose({ title: title === '' ? null : title })}
      />
      <TextField
        label={words.author}
        value={choice.author}
        longest={300}
        purpose="name"
        onType={(author) => choose({ author })}
      />
      <TextField
        label={words.intro}
        help={words.introHelp}
        value={choice.intro}
        longest={200_000}
        rows={4}
        onType={(intro) => choose({ intro })}
      />
      <Checks
        legend={words.parts}
        options={partNames}
        words={(part) => messages.briefing.parts[part]}
        chosen={partNames.filter((part) => choice.parts[part])}
        onChoose={(parts) =>
          choose({
            parts: Object.fromEntries(partNames.map((part) => [part, parts.includes(part)])) as typeof choice.parts,
          })
        }
      />
      <Radios
        name="passages"
        legend={words.passages}
        options={whiches}
        words={(option) => words.whichPassages[option]}
        chosen={which}
        onChoose={(option) =>
          choose({ passages: option === 'own' ? offeredBy(facts, getState().notes, getChosen().choice) : option })
        }
      />
      <PassageOrder facts={facts} />
      <Checks
        legend={words.notes}
        options={noteKinds}
        words={(kind) => words.kinds[kind]}
        chosen={choice.notes.kinds}
        onChoose={(kinds) => choose({ notes: { ...choice.notes, kinds } })}
      />
      <Radios
        name="placement"
        legend={words.placement}
        options={placements}
        words={(placement) => words.placements[placement]}
        chosen={choice.notes.placement}
        onChoose={(placement) => choose({ notes: { ...choice.notes, placement } })}
      />
      <Radios
        name="paper"
        legend={words.paper}
        options={papers}
        words={(paper) => paper}
        chosen={choice.paper}
        onChoose={(paper) => choose({ paper })}
      />
      <Radios
        name="orientation"
        legend={words.orientation}
        options={orientations}
        words={(orientation) => words.orientations[orientation]}
        chosen={choice.orientation}
        onChoose={(orientation) => choose({ orientation })}
      />
      <Radios
        name="text-size"
        legend={words.textSize}
        options={textSizes}
        words={(size) => words.points(formatCount(size, language))}
        chosen={choice.textSize}
        onChoose={(textSize) => choose({ textSize })}
      />
      <Radios
        name="colour"
        legend={words.colour}
        options={colourings}
        words={(colour) => words.colours[colour]}
        chosen={choice.colour}
        onChoose={(colour) => choose({ colour })}
      />
      <Radios
        name="briefing-language"
        legend={words.language}
        options={languages}
        words={(language) => messages.display.languages[language]}
        chosen={choice.language}
        onChoose={(language) => choose({ language })}
      />
    </form>
  );
}

/** The whole letter, a dossier, or what was chosen elsewhere. */
function Source({ facts }: { facts: LetterFacts }) {
  const words = useMessages().briefingPage;
  const source = useChosen((chosen) => chosen.choice.source);
  const dossiers = dossiersIn(facts);
  const groups = [
    [words.sources.topics, dossiers.filter(({ kind }) => kind === 'topic')],
    [words.sources.countries, dossiers.filter(({ kind }) => kind === 'country')],
  ] as const;
  const value = source.kind === 'dossier' ? source.id : `*${source.kind}`;
  return (
    <label className="text-field">
      <span>{words.from}</span>
      <select value={value} onChange={({ target }) => chooseSource(target.value)}>
        <option value="*letter">{words.sources.letter}</option>
        {source.kind === 'notes' && <option value="*notes">{words.sources.notes(source.ids.length)}</option>}
        {source.kind === 'passages' && <option value="*passages">{words.sources.passages(source.spans.length)}</option>}
        {groups.map(
          ([name, list]) =>
            list.length > 0 && (
              <optgroup key={name} label={name}>
                {list.map(({ id, name: title }) => (
                  <option key={id} value={id} lang="nl">
                    {title}
                  </option>
                ))}
              </optgroup>
            ),
        )}
      </select>
    </label>
  );
}

/** Another source has other passages, so an own order of them does not go along, nor does a title. */
function chooseSource(value: string): void {
  if (value === '*notes' || value === '*passages') return;
  const source: BriefingChoice['source'] = value === '*letter' ? { kind: 'letter' } : { kind: 'dossier', id: value };
  setChosen({ choice: { ...getChosen().choice, source, title: null, passages: 'all' }, kept: null });
}
