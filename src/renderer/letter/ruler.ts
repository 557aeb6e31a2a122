import { getState, setState } from '../state.ts';
import { jumped } from './jumps.ts';

/** The ruler at the right edge: the window as a bracket in the length of the letter. It repeats what is told elsewhere. */

export function drawRuler(): void {
  const view = document.getElementById('ruler-view');
  if (view === null) return;
  const whole = document.documentElement.scrollHeight;
  view.style.setProperty('top', `${(100 * window.scrollY) / whole}%`);
  view.style.setProperty('height', `${(100 * window.innerHeight) / whole}%`);
}

/** A press or a drag on the ruler brings that part of the letter into the middle of the window; one can go back. */
export function followRuler(from: () => number): void {
  const ruler = document.getElementById('ruler');
  ruler?.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    setState({ jumps: jumped(getState().jumps, from()) });
    ruler.setPointerCapture(event.pointerId);
    goTo(ruler, event.clientY);
  });
  ruler?.addEventListener('pointermove', (event) => {
    if (ruler.hasPointerCapture(event.pointerId)) goTo(ruler, event.clientY);
  });
}

function goTo(ruler: HTMLElement, y: number): void {
  const box = ruler.getBoundingClientRect();
  const share = (y - box.top) / box.height;
  const top = share * document.documentElement.scrollHeight - window.innerHeight / 2;
  window.scrollTo({ top, behavior: 'instant' });
}
