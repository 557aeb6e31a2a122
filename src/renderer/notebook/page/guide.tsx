import type { Messages } from '../../../shared/i18n/i18n.ts';
import type { Colour } from '../../../shared/notebook/note.ts';
import type { DossierNames } from '../../dossier/dossiers.ts';
import { setState, useMessages } from '../../state.ts';
import { Close, Search } from '../../ui/icons.tsx';
import { toTitle } from '../../ui/page-title.tsx';
import { Saved } from './saved.tsx';
import type { Choice, Choices } from './select.ts';
import {
  type Chosen,
  choose,
  everything,
  isEverything,
  type Part,
  parts,
  type Shown,
  setShown,
  useShown,
} from './shown.ts';

interface NotebookGuideProps {
  readonly choices: Choices;
  readonly all: number;
  readonly dossierNames: DossierNames;
}

/** The guide of the notebook: a field that searches the notes, filters with how many notes each leaves, and the rest. */
export function NotebookGuide({ choices, all, dossierNames }: NotebookGuideProps) {
  const messages = useMessages();
  const words = messages.notebookPage;
  const chosen = useShown((shown) => shown.chosen);
  const part = useShown((shown) => shown.part);
  const { labels } = messages.exchange;
  return (
    <>
      <SearchField />
      <nav aria-label={words.filters} className="filters">
        <ul className="list">
          <Filter
            name={words.all}
            count={all}
            pressed={part === 'notes' && isEverything(chosen)}
            onPress={() => choose(everything)}
          />
          {choices.kinds.map(({ value, count }) => (
            <Filter key={value} {...toggle('kind', value, { part, chosen })} name={words.kinds[value]} count={count} />
          ))}
        </ul>
        <Group title={words.label} field="label" choices={choices.labels} nameOf={(value) => labels[value]} />
        <Group
          title={words.colour}
          field="colour"
          choices={choices.colours}
          nameOf={(value) => <Swatch colour={value} messages={messages} />}
        />
        <Group title={words.tag} field="tag" choices={choices.tags} nameOf={(value) => value} />
        <Group
          title={words.dossier}
          field="dossier"
          choices={choices.dossiers}
          nameOf={(value) => <span lang="nl">{dossierNames.get(value) ?? value}</span>}
        />
        <div>
          <h2>{words.more}</h2>
          <ul className="list">
            {parts
              .filter((one) => one !== 'notes')
              .map((one) => (
                <li key={one}>
                  <button type="button" aria-current={part === one ? 'true' : undefined} onClick={() => showPart(one)}>
                    {words.parts[one]}
                  </button>
                </li>
              ))}
          </ul>
        </div>
      </nav>
      <Saved />
    </>
  );
}

/** Shows a part of the page; its title takes the focus. */
export function showPart(part: Part): void {
  setShown({ part, history: null });
  setState({ guideOpen: false });
  toTitle();
}

function SearchField() {
  const words = useMessages().notebookPage;
  const typed = useShown((shown) => shown.chosen.words);
  return (
    <div className="field">
      <Search />
      <input
        id="note-search"
        type="text"
        aria-label={words.filter}
        placeholder={words.filter}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={typed}
        onChange={(event) => choose({ words: event.target.value })}
      />
      {typed !== '' && (
        <button
          type="button"
          className="iconbutton"
          aria-label={words.clear}
          onClick={() => {
            choose({ words: '' });
            document.getElementById('note-search')?.focus();
          }}
        >
          <Close />
        </button>
      )}
    </div>
  );
}

function Swatch({ colour, messages }: { colour: Colour; messages: Messages }) {
  return (
    <span className="swatch">
      <span className={`hl ${colour}`}>{messages.exchange.colours[colour]}</span>
    </span>
  );
}

/**
 * The way a filter's button works: pressed again, the filter is off. Beside another part of the page none is pressed:
 * there it brings the list.
 */
function toggle<K extends keyof Chosen>(field: K, value: Chosen[K], { part, chosen }: Pick<Shown, 'part' | 'chosen'>) {
  const pressed = part === 'notes' && chosen[field] === value;
  return { pressed, onPress: () => choose({ [field]: pressed ? null : value }) };
}

interface GroupProps<K extends keyof Chosen> {
  readonly title: string;
  readonly field: K;
  readonly choices: readonly Choice<NonNullable<Chosen[K]>>[];
  readonly nameOf: (value: NonNullable<Chosen[K]>) => React.ReactNode;
}

/** A group with nothing in it is not listed. */
function Group<K extends keyof Chosen>({ title, field, choices, nameOf }: GroupProps<K>) {
  const chosen = useShown((shown) => shown.chosen);
  const part = useShown((shown) => shown.part);
  if (choices.length === 0) return null;
  return (
    <div>
      <h2 id={`filter-${field}`}>{title}</h2>
      <ul className="list" aria-labelledby={`filter-${field}`}>
        {choices.map(({ value, count }) => (
          <Filter key={value} {...toggle(field, value, { part, chosen })} name={nameOf(value)} count={count} />
        ))}
      </ul>
    </div>
  );
}

interface FilterProps {
  readonly name: React.ReactNode;
  readonly count: number;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

function Filter({ name, count, pressed, onPress }: FilterProps) {
  return (
    <li>
      <button type="button" aria-pressed={pressed} onClick={onPress}>
        <span>{name}</span>
        <span>{count}</span>
      </button>
    </li>
  );
}
