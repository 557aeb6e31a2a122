import { memo, startTransition, useEffect, useRef, useState } from 'react';
import { whereName } from '../../shared/facts/where.ts';
import { formatCount } from '../../shared/i18n/i18n.ts';
import type { How } from '../../shared/search/result.ts';
import { Kept } from '../letter/kept.tsx';
import { currentMessages, type Found, setState, useApp, useMessages } from '../state.ts';
import { type Row, rowsAtOnce } from './answer.ts';
import { keepInSight } from './list-focus.ts';
import { showRows } from './session.ts';
import { goToHit } from './walk.ts';

/** The hits in the words around them, under the part of the letter they stand in or by relevance; one stop of Tab, keys in results.tsx. */
export function ResultList({ found }: { found: Found }) {
  const messages = useMessages();
  const language = useApp((state) => state.settings.language);
  const hit = useApp((state) => state.hit);
  const list = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const rows = useRows(found, Math.max(hit ?? 0, focused ?? 0) + 1);
  const stop = Math.min(focused ?? hit ?? 0, rows.length - 1);

  // Another list begins at its top; in one list the row of the hit one is at stays in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is another one when its hits are
  useEffect(() => setFocused(null), [found.starts, hit]);
  useEffect(() => {
    if (hit !== null) keepInSight(list.current?.querySelector<HTMLElement>('[aria-current]') ?? null);
  }, [hit]);

  /** The row that gets the focus once it is drawn: the first of those asked for. */
  const awaited = useRef<number | null>(null);
  useEffect(() => {
    const at = awaited.current;
    if (at === null || rows.length <= at) return;
    awaited.current = null;
    list.current?.querySelectorAll<HTMLElement>('.result')[at]?.focus();
  }, [rows.length]);
  const more = (): void => {
    awaited.current = found.rows.length;
    showRows(found.rows.length + rowsAtOnce).catch((error: unknown) => {
      console.error(error);
      setState({ trouble: currentMessages().trouble.failed });
    });
  };

  const count = found.order.length;
  return (
    <div className="result-list" ref={list}>
      {groupsOf(found, rows.length).map(({ entry, from, to, total }) => (
        <Group key={from} entry={entry} total={total}>
          {rows.slice(from, to).map((row, index) => (
            <ResultRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the list
              key={from + index}
              at={from + index}
              row={row}
              isNow={from + index === hit}
              isStop={from + index === stop}
              onFocus={setFocused}
            />
          ))}
        </Group>
      ))}
      {rows.length === found.rows.length && rows.length < count && (
        <p className="more">
          <button type="button" className="button" onClick={more}>
            {messages.search.more}
          </button>{' '}
          <span className="small quiet">
            {messages.search.of(formatCount(found.rows.length, language), formatCount(count, language))}
          </span>
        </p>
      )}
    </div>
  );
}

/** So many rows are more than any window shows; the others come once typing pauses, so that no key waits for them. */
const rowsWhileTyping = 12;
const pause = 250; // ms

function useRows(found: Found, needed: number): readonly Row[] {
  const [settled, setSettled] = useState<Found['starts'] | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setSettled(found.starts)), pause);
    return () => clearTimeout(timer);
  }, [found.starts]);
  return needed >= rowsWhileTyping || settled === found.starts ? found.rows : found.rows.slice(0, rowsWhileTyping);
}

interface Stretch {
  /** Its entry in the outline; null in a list by relevance. */
  readonly entry: number | null;
  readonly from: number;
  readonly to: number;
  /** How many hits it has, those that are not shown yet included. */
  readonly total: number;
}

function groupsOf({ order, entries, sort }: Found, shown: number): Stretch[] {
  if (sort === 'relevance') return [{ entry: null, from: 0, to: shown, total: order.length }];
  const groups: Stretch[] = [];
  for (let from = 0; from < shown; ) {
    const entry = entries[from] ?? 0;
    let end = from;
    while (end < entries.length && entries[end] === entry) end++;
    groups.push({ entry, from, to: Math.min(end, shown), total: end - from });
    from = end;
  }
  return groups;
}

interface GroupProps {
  readonly entry: number | null;
  readonly total: number;
  readonly children: React.ReactNode;
}

function Group({ entry, total, children }: GroupProps) {
  const messages = useMessages();
  const language = useApp((state) => state.settings.language);
  const outline = useApp((state) => (entry === null ? undefined : state.page.outline[entry]));
  return (
    <>
      {outline !== undefined && (
        <h2 className="group">
          {outline.kind === 'section' ? (
            <span lang="nl">{outline.title}</span>
          ) : (
            <span>
              <span className="ours">{messages.outline[outline.kind]}</span>
            </span>
          )}
          <span className="n">
            <span aria-hidden="true">{formatCount(total, language)}</span>
            <span className="visually-hidden">, {messages.search.hits(total, formatCount(total, language))}</span>
          </span>
        </h2>
      )}
      <ol>{children}</ol>
    </>
  );
}

interface RowProps {
  readonly at: number;
  readonly row: Row;
  readonly isNow: boolean;
  readonly isStop: boolean;
  readonly onFocus: (at: number) => void;
}

/** What is found as it was typed needs no word about how. */
const isPlain = (how: How): boolean => how === 'exact' || how === 'word';

const ResultRow = memo(function ResultRow({ at, row, isNow, isStop, onFocus }: RowProps) {
  const messages = useMessages();
  const { where, before, words, after, how } = row;
  return (
    <li>
      <button
        type="button"
        className="result"
        tabIndex={isStop ? 0 : -1}
        aria-current={isNow ? 'true' : undefined}
        onFocus={() => onFocus(at)}
        onClick={() => void goToHit(at)}
      >
        <span className="n">
          <span aria-hidden="true">{typeof where === 'number' ? where : ''}</span>
          <span className="visually-hidden">{whereName(where, messages)}: </span>
        </span>
        <span className="line">
          <span lang="nl">
            <Kept>{before}</Kept>
            <mark className={isNow ? 'hit now' : 'hit'}>
              <Kept>{words}</Kept>
            </mark>
            <Kept>{after}</Kept>
          </span>
          {!isPlain(how) && (
            <span className="how">
              <span className="visually-hidden">, </span>
              {messages.search.hows[how]}
            </span>
          )}
        </span>
      </button>
    </li>
  );
});
