import { useId, useState } from 'react';
import { grouped } from '../../shared/facts/groups.ts';
import { sorted } from '../../shared/facts/sort.ts';
import { factKey } from '../../shared/letter/fact-key.ts';
import type { FactGroup } from '../../shared/settings.ts';
import { useFacts } from '../facts/use-facts.ts';
import { getState, setState, useApp, useMessages } from '../state.ts';
import { Next } from '../ui/icons.tsx';
import { dateFault, hasOptions, isDay, withoutOptions } from './options.ts';
import { Switch } from './results.tsx';
import type { Scope, Search, Sort } from './search.ts';
import { useSummary } from './summary.ts';

/** How one searches, folded away under the field; folded, one line says what is set. */
export function Options() {
  const messages = useMessages();
  const [open, setOpen] = useState(false);
  const id = useId();
  const summary = useSummary();
  const { options } = messages.search;
  return (
    <div className="options">
      <button
        type="button"
        className="options-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Next />
        <span>{options.open}</span>
        {!open && summary !== '' && <span className="summary">{summary}</span>}
      </button>
      {open && (
        <div id={id} className="options-panel">
          <Order />
          <Scopes />
          <Match />
          <Where />
          <Clear />
        </div>
      )}
    </div>
  );
}

const change = (part: Partial<Search>): void => setState({ search: { ...getState().search, ...part } });

function Order() {
  const { options } = useMessages().search;
  const sort = useApp((state) => state.search.sort);
  return (
    <fieldset className="choice">
      <legend>{options.order}</legend>
      {(['section', 'relevance'] satisfies Sort[]).map((order) => (
        <label key={order}>
          <input type="radio" name="order" checked={order === sort} onChange={() => change({ sort: order })} />
          <span>{options.orders[order]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The letter, or one's notes too: what Ctrl+F and Ctrl+Shift+F choose between. */
function Scopes() {
  const { options } = useMessages().search;
  const scope = useApp((state) => state.search.scope);
  return (
    <fieldset className="choice">
      <legend>{options.scope}</legend>
      {(['letter', 'all'] satisfies Scope[]).map((one) => (
        <label key={one}>
          <input type="radio" name="scope" checked={one === scope} onChange={() => change({ scope: one })} />
          <span>{options.scopes[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Match() {
  const { options } = useMessages().search;
  const search = useApp((state) => state.search);
  return (
    <fieldset className="choice rows">
      <legend>{options.match}</legend>
      {(['wholeWords', 'accents', 'case', 'aliases'] as const).map((name) => (
        <Switch key={name} label={options[name]} on={search[name]} set={(on) => change({ [name]: on })} />
      ))}
    </fieldset>
  );
}

/** Filters: a part of the letter, what its passages name, and when. */
function Where() {
  const messages = useMessages();
  const { options } = messages.search;
  const search = useApp((state) => state.search);
  return (
    <fieldset className="where">
      <legend>{options.where}</legend>
      <SectionFilter />
      <FactFilter />
      <div className="dates">
        <DateField name="from" label={options.from} search={search} />
        <DateField name="to" label={options.to} search={search} />
      </div>
      <Switch label={options.mine} on={search.mine} set={(on) => change({ mine: on })} />
      <p className="fault" id="search-date-fault" role="alert">
        {faultWords(search, options)}
      </p>
    </fieldset>
  );
}

/** A date that is no day; of two in the wrong order both are wrong. */
function isWrong(search: Search, name: 'from' | 'to'): boolean {
  const typed = search[name].trim();
  return (typed !== '' && !isDay(typed)) || dateFault(search) === 'reversed';
}

function faultWords(search: Search, options: { badDate: string; reversed: string }): string {
  const fault = dateFault(search);
  return fault === null ? '' : fault === 'bad' ? options.badDate : options.reversed;
}

function SectionFilter() {
  const messages = useMessages();
  const { options } = messages.search;
  const outline = useApp((state) => state.page.outline);
  const entry = useApp((state) => state.search.entry);
  const before = outline.findIndex(({ kind }) => kind !== 'section');
  return (
    <label className="pick">
      <span>{options.section}</span>
      <select
        value={entry ?? ''}
        onChange={({ target }) => change({ entry: target.value === '' ? null : Number(target.value) })}
      >
        <option value="">{options.wholeLetter}</option>
        {before >= 0 && <option value={before}>[{options.beforeSections}]</option>}
        {outline.map(({ kind, title, level }, index) =>
          kind !== 'section' ? null : (
            // biome-ignore lint/suspicious/noArrayIndexKey: the outline of a letter never changes
            <option key={index} value={index} lang="nl">
              {'\u2003'.repeat(level - 1)}
              {title}
            </option>
          ),
        )}
      </select>
    </label>
  );
}

/** Passages that name something: any of a group, or one. The facts are read when the options are opened. */
function FactFilter() {
  const messages = useMessages();
  const { options } = messages.search;
  const group = useApp((state) => state.search.group);
  const fact = useApp((state) => state.search.fact);
  const facts = useFacts();
  if (typeof facts === 'string') return null;
  const groups = grouped(facts.published.facts);
  if (groups.length === 0) return null;
  const inGroup = groups.find(({ id }) => id === group)?.facts ?? [];
  return (
    <>
      <label className="pick">
        <span>{options.facts}</span>
        <select
          value={group ?? ''}
          onChange={({ target }) =>
            change({ group: target.value === '' ? null : (target.value as FactGroup), fact: null })
          }
        >
          <option value="">{options.anyFacts}</option>
          {groups.map(({ id }) => (
            <option key={id} value={id}>
              {messages.facts.groups[id]}
            </option>
          ))}
        </select>
      </label>
      {group !== null && (
        <label className="pick">
          <span>{options.fact}</span>
          <select
            value={fact ?? ''}
            onChange={({ target }) => change({ fact: target.value === '' ? null : target.value })}
          >
            <option value="">{options.allOfGroup}</option>
            {sorted(inGroup).map((one) => (
              <option key={factKey(one)} value={factKey(one)} lang="nl">
                {one.label}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

function DateField({ name, label, search }: { name: 'from' | 'to'; label: string; search: Search }) {
  const { options } = useMessages().search;
  return (
    <label className="pick">
      <span>{label}</span>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={10}
        placeholder={options.datePlaceholder}
        value={search[name]}
        aria-invalid={isWrong(search, name)}
        aria-describedby="search-date-fault"
        onChange={({ target }) => change({ [name]: target.value })}
      />
    </label>
  );
}

function Clear() {
  const { options } = useMessages().search;
  const set = useApp((state) => hasOptions(state.search));
  return (
    <button
      type="button"
      className="button plain"
      aria-disabled={!set}
      onClick={() => setState({ search: withoutOptions(getState().search) })}
    >
      {options.clear}
    </button>
  );
}
