import { onMeasured } from '../../letter/chunks.ts';
import { drawRulerMarks } from '../../letter/ruler-marks.ts';
import { getState, subscribe } from '../../state.ts';
import { placedNotes } from './spans.ts';

/** The notes on the ruler, each a short tick at its height in the letter. Ticks repeat what the margin says, for the eye. */
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
  if (document.getElementById('ruler')?.hidden) return;
  drawRulerMarks({ name: 'notetick', offsets: placedNotes().map(({ span }) => span.start) });
}
