import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { joined } from '../../shared/facts/fields.ts';
import { placesNamed, whereName } from '../../shared/facts/where.ts';
import { Kept } from '../letter/kept.tsx';
import { useApp, useMessages } from '../state.ts';
import { Roving, RovingButton } from '../ui/roving.tsx';
import { openFact } from './open.ts';
import { markId } from './picture.tsx';
import { busiestYear, type Dated, type YearColumn, yearColumns, yearPicture } from './years.ts';

/**
 * The dates of the letter as a picture: a year's months with days as numerals and whole months as bars, or all years
 * beside each other. The table below it holds the same dates as a list.
 */
export function Timeline({ dated }: { dated: readonly Dated[] }) {
  const messages = useMessages();
  const [year, setYear] = useState<number | 'all' | null>(() => busiestYear(dated));
  const title = useRef<HTMLHeadingElement>(null);
  const columns = yearColumns(dated);
  const years = columns.flatMap((column) => (column.kind === 'year' ? column.year : []));
  if (year === null || years.length === 0) return null;
  const words = messages.facts.timeline;
  /** What was pressed is gone in the other picture; its title is read out and is where Tab goes on from. */
  const show = (other: number | 'all'): void => {
    flushSync(() => setYear(other));
    title.current?.focus({ preventScroll: true });
  };
  const at = year === 'all' ? -1 : years.indexOf(year);
  const [before, after] = [years[at - 1], years[at + 1]];
  return (
    <section className="timeline">
      <div className="title-row">
        <h2 ref={title} tabIndex={-1}>
          {year === 'all' ? words.allTitle : words.title(String(year))}
        </h2>
        <fieldset className="zoom" aria-label={words.zoom}>
          {year !== 'all' && years.length > 1 && (
            <>
              {before !== undefined && (
                <Go label={`‹ ${before}`} name={words.title(String(before))} onGo={() => show(before)} />
              )}
              <Go label={words.all} name={words.all} onGo={() => show('all')} />
              {after !== undefined && (
                <Go label={`${after} ›`} name={words.title(String(after))} onGo={() => show(after)} />
              )}
            </>
          )}
        </fieldset>
      </div>
      {year === 'all' ? <AllYears columns={columns} onYear={show} /> : <Year dated={dated} year={year} />}
    </section>
  );
}

function Go({ label, name, onGo }: { label: string; name: string; onGo: () => void }) {
  return (
    <button type="button" className="button plain" aria-label={name} onClick={onGo}>
      {label}
    </button>
  );
}

function Year({ dated, year }: { dated: readonly Dated[]; year: number }) {
  const messages = useMessages();
  const words = messages.facts.timeline;
  const { months, stretches, whole, elsewhere } = yearPicture(dated, year);
  return (
    <>
      <Roving label={words.label(String(year))} className="year">
        {stretches.map(({ dated: one, first, last }) => (
          <div
            key={`${one.key} ${one.mention}`}
            className="stretch"
            style={{ gridColumn: `${first + 1} / ${last + 2}` }}
          >
            <Mark dated={one} bar />
          </div>
        ))}
        {months.map(({ bars, days }, month) => (
          <div key={words.months[month]} className="m" data-month={words.months[month]}>
            {bars.map((one) => (
              <Mark key={`${one.key} ${one.mention}`} dated={one} bar />
            ))}
            {days.map((one) => (
              <Mark key={`${one.key} ${one.mention}`} dated={one} bar={false} />
            ))}
          </div>
        ))}
      </Roving>
      <div className="months" aria-hidden="true">
        {words.months.map((month) => (
          <span key={month}>{month}</span>
        ))}
      </div>
      <p className="caption">
        {words.caption} <span className="ours">{words.captionInferredOpen}</span> {words.captionInferred}{' '}
        {whole.length > 0 && `${words.whole(String(year), placesNamed(placesIn(whole), messages))} `}
        {elsewhere.length > 0 && (
          <Kept>{words.elsewhere(String(year), joined(labelsOf(elsewhere), messages.facts.and))}</Kept>
        )}
      </p>
    </>
  );
}

/** One mention of a date: the numeral of its day, or a bar. In brackets, or open, where the year was inferred. */
function Mark({ dated: { fact, key, mention, where, inferred }, bar }: { dated: Dated; bar: boolean }) {
  const messages = useMessages();
  const current = useApp((state) => state.openFact?.key === key && state.openFact.mention === mention);
  const name = `${fact.label}, ${whereName(where, messages)}${inferred ? `, ${messages.facts.timeline.inferred}` : ''}`;
  return (
    <RovingButton
      id={markId(key, mention)}
      className={bar ? `bar${inferred ? ' inferred' : ''}` : 'day'}
      label={name}
      current={current}
      onPress={() => openFact(key, 'picture', mention)}
    >
      {!bar && <span className={inferred ? 'ours' : undefined}>{Number(fact.from.slice(8, 10))}</span>}
    </RovingButton>
  );
}

/** Every year with a stroke for each mention; what lies between far years is one narrow column that says how long. */
function AllYears({ columns, onYear }: { columns: readonly YearColumn[]; onYear: (year: number) => void }) {
  const messages = useMessages();
  const words = messages.facts.timeline;
  return (
    <>
      <Roving label={words.allLabel} className="all-years">
        {columns.map((column) =>
          column.kind === 'gap' ? (
            <div key={column.from} className="gap-years">
              <span className="visually-hidden">{words.gapLabel(column.years)}</span>
              <span aria-hidden="true">{column.years > 1 ? words.gap(column.years) : ''}</span>
            </div>
          ) : (
            <RovingButton
              key={column.year}
              label={words.year(String(column.year), column.dated.length)}
              onPress={() => onYear(column.year)}
            >
              <span className="strokes">
                {column.dated.map(({ key, mention, inferred }) => (
                  <i key={`${key} ${mention}`} className={inferred ? 'inferred' : undefined} />
                ))}
              </span>
              <span className="label">{column.year}</span>
            </RovingButton>
          ),
        )}
      </Roving>
      <p className="caption">{words.captionYears}</p>
    </>
  );
}

const placesIn = (dated: readonly Dated[]) => [...new Set(dated.map(({ where }) => where))];

const labelsOf = (dates: readonly { readonly label: string }[]): string[] => dates.map(({ label }) => label);
