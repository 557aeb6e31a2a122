import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Fact } from '../../shared/letter/fact.ts';
import { factKey } from '../../shared/letter/fact-key.ts';
import { openFact } from '../facts/open.ts';
import { useApp, useMessages } from '../state.ts';
import { type Point, placeLabels, placeOver } from './labels.ts';
import { land } from './land.ts';
import points from './points.json';
import { type Place, projectionFor } from './project.ts';

interface Marked extends Point {
  readonly key: string;
  readonly count: number;
}

const placeOf = (fact: Fact): Place | undefined =>
  (points as unknown as Readonly<Record<string, Place>>)[fact.identity];

/**
 * Countries and territories as points on faint land: the larger, the more often named. A picture only: the table below
 * holds the same facts for the keyboard and for reading aloud. Pressing near a point opens its card.
 */
export default function WorldMap({ list }: { list: readonly Fact[] }) {
  const messages = useMessages();
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    setWidth(element.clientWidth);
    return () => observer.disconnect();
  }, []);
  const shown = list.filter((fact) => placeOf(fact) !== undefined);
  const rest = list.filter((fact) => placeOf(fact) === undefined);
  if (shown.length === 0) return null;
  const byCount = [...shown].sort((a, b) => b.mentions.length - a.mentions.length);
  const [most, least] = [byCount[0], byCount.at(-1)];
  const { caption, captionOne, unplaced, source } = messages.facts.map;
  return (
    <>
      <div ref={frame} className="map-frame">
        {width > 0 && <Drawing facts={byCount} width={width} />}
      </div>
      <p className="caption">
        {shown.length === 1
          ? captionOne(most?.label ?? '', most?.mentions.length ?? 0)
          : caption(
              shown.length,
              most?.label ?? '',
              most?.mentions.length ?? 0,
              least?.label ?? '',
              least?.mentions.length ?? 0,
            )}{' '}
        {rest.length > 0 && unplaced(rest.map(({ label }) => label).join(', '))} {source}
      </p>
    </>
  );
}

function Drawing({ facts, width }: { facts: readonly Fact[]; width: number }) {
  const messages = useMessages();
  const open = useApp((state) => state.openFact?.key);
  const [near, setNear] = useState<string | null>(null);
  const [away, setAway] = useState<string | null>(null);
  const height = Math.round(Math.max(170, width * 0.44));
  const { outline, lines, marked } = useMemo(() => draw(facts, width, height), [facts, width, height]);
  // What is open gets its name first. What one points at gets one besides, and takes none away.
  const inOrder = [...marked].sort((a, b) => Number(b.key === open) - Number(a.key === open));
  const labels = placeLabels(inOrder, { width, height }, widthOf);
  const pointed = marked.find(
    ({ key, name }) => key === near && key !== away && !labels.some(({ point }) => point.name === name),
  );
  const over = pointed && placeOver(pointed, { points: marked, labels }, { width, height }, widthOf);
  useEscape(over !== undefined, () => setAway(near));
  const pointAt = (key: string | null): void => {
    setNear(key);
    if (key !== near) setAway(null);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same facts are buttons in the table below
    <svg
      className="map"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={messages.facts.map.label(marked.length)}
      data-near={near !== null}
      onPointerMove={(event) => pointAt(nearest(marked, event)?.key ?? null)}
      onPointerLeave={() => pointAt(null)}
      onClick={(event) => {
        const point = nearest(marked, event);
        if (point !== undefined) openFact(point.key, 'picture');
      }}
    >
      <path className="grat" d={lines} />
      <path className="land" d={outline} />
      {marked.map(({ key, x, y, radius }) => (
        <circle
          key={key}
          cx={x}
          cy={y}
          r={radius}
          className={key === open ? 'on' : key === near ? 'near' : undefined}
        />
      ))}
      {[...labels, ...(over === undefined ? [] : [over])].map(({ point, x, y, anchor }) => (
        <text
          key={point.name}
          className={over?.point === point ? 'over' : undefined}
          x={x}
          y={y}
          textAnchor={anchor}
          lang="nl"
        >
          {point.name}
        </text>
      ))}
    </svg>
  );
}

/** Escape puts away what is shown, before it leads anywhere else (keyboard.ts). */
function useEscape(isShown: boolean, putAway: () => void): void {
  const latest = useRef(putAway);
  latest.current = putAway;
  useEffect(() => {
    if (!isShown) return;
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, [isShown]);
}

function draw(facts: readonly Fact[], width: number, height: number) {
  const places = facts.map((fact) => placeOf(fact) ?? [0, 0]) as readonly Place[];
  const { spotOf, pathOf, graticule } = projectionFor(places, width, height);
  const marked = facts.map((fact): Marked => {
    const [x, y] = spotOf(placeOf(fact) ?? [0, 0]);
    const count = fact.mentions.length;
    return { key: factKey(fact), name: fact.label, count, x, y, radius: 2 + 1.6 * Math.sqrt(count) };
  });
  return { outline: pathOf(land), lines: graticule, marked };
}

/** The point under the pointer or next to it. */
function nearest(marked: readonly Marked[], event: React.MouseEvent<SVGSVGElement>): Marked | undefined {
  const box = event.currentTarget.getBoundingClientRect();
  const [x, y] = [event.clientX - box.left, event.clientY - box.top];
  const distance = (point: Marked): number => Math.hypot(point.x - x, point.y - y) - point.radius;
  const found = marked.reduce<Marked | undefined>(
    (best, point) => (best === undefined || distance(point) < distance(best) ? point : best),
    undefined,
  );
  return found !== undefined && distance(found) <= 12 ? found : undefined;
}

let pen: CanvasRenderingContext2D | null = null;

/** The width of a name as the map draws it. */
function widthOf(name: string): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (pen === null) return name.length * 7;
  pen.font = '13px "Source Sans 3 Variable"';
  return pen.measureText(name).width;
}
