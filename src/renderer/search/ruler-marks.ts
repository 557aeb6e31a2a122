import { drawRulerMarks } from '../letter/ruler-marks.ts';
import { getState } from '../state.ts';

/** The hits on the ruler; none while another page stands in the letter's place. */
export function drawMarks(): void {
  const { found, hit, view } = getState();
  const offsets = found === null || view !== 'letter' ? [] : found.starts;
  drawRulerMarks({ name: 'hitmark', offsets, now: hit === null ? undefined : found?.order[hit] });
}
