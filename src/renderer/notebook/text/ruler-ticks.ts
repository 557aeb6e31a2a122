import { onMeasured } from '../../letter/chunks.ts';
import { createHeights } from '../../search/ruler-marks.ts';
import { getState, subscribe } from '../../state.ts';
import { placedNotes } from './spans.ts';

/** The notes on the ruler, each a short tick at its height in the letter. Ticks repeat what the margin says, for the eye. */
const apart = 2; // px: at most one tick in so many

export function followTicks(): void {
  let { notes, view } = getState();
  let waiting = false;
  const drawSoon = (): void => {
    if (waiting) return;
    waiting = true;
    // Nothing waits for them.
    requestIdleCallback(
      () => {
        waiting = false;
        draw();
      },
      { timeout: 1000 },
    );
  };
  subscribe(() => {
    const now = getState();
    if (now.notes === notes && now.view === view) return;
    ({ notes, view } = now);
    drawSoon();
  });
  onMeasured(drawSoon);
  window.addEventListener('resize', drawSoon);
}

function draw(): void {
  const ruler = document.getElementById('ruler');
  if (ruler === null || ruler.hidden) return;
  const length = ruler.clientHeight;
  const whole = document.documentElement.scrollHeight;
  const heightOf = createHeights();
  const places = new Set<number>();
  if (length > 0)
    for (const { span } of placedNotes()) places.add(Math.round(((heightOf(span.start) / whole) * length) / apart));
  const old = [...ruler.querySelectorAll<HTMLElement>('.notetick')];
  [...places].forEach((place, i) => {
    const tick = old[i] ?? ruler.appendChild(document.createElement('i'));
    tick.className = 'notetick';
    tick.style.setProperty('top', `${((100 * apart * place) / length).toFixed(3)}%`);
  });
  for (const left of old.slice(places.size)) left.remove();
}
