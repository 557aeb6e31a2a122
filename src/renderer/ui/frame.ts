import { currentMessages, getState, nothingSaid, type State, setState, subscribe } from '../state.ts';

/** What of the state shows outside the React parts: the guide's drawer, the title, and the status that fades. */
export function followState(): void {
  let before: State | null = null;
  let fading: ReturnType<typeof setTimeout> | undefined;
  const show = (): void => {
    const state = getState();
    const guide = document.getElementById('guide');
    if (before?.guideOpen !== state.guideOpen) {
      guide?.toggleAttribute('data-open', state.guideOpen);
      if (state.guideOpen) focusInGuide(guide);
    }
    if (before?.view !== state.view || before.settings.language !== state.settings.language) {
      document.title = titleOf(state);
      const skip = document.getElementById('skip');
      if (skip !== null) skip.textContent = currentMessages().nav.skip;
    }
    if (before?.status !== state.status && state.status !== nothingSaid) {
      clearTimeout(fading);
      fading = setTimeout(() => setState({ status: nothingSaid }), 6000);
    }
    const last = before;
    before = state;
    // What was said of the text before an editor or another page was opened would only stand before it.
    const opened = last?.view !== state.view || (state.editing !== null && last.editing !== state.editing);
    if (opened && last?.status === state.status && state.status !== nothingSaid) setState({ status: nothingSaid });
  };
  subscribe(show);
  show();
  // A press beside the drawer closes it, and so does going on with Tab.
  document.addEventListener('focusin', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (getState().guideOpen && !target?.closest('#guide, #contents-button')) setState({ guideOpen: false });
  });
  document.addEventListener('pointerdown', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (getState().guideOpen && !target?.closest('#guide, #contents-button')) setState({ guideOpen: false });
  });
}

/** Where one is in the guide, or its first entry. */
function focusInGuide(guide: HTMLElement | null): void {
  const entries = [...(guide?.querySelectorAll<HTMLElement>('a, button, input') ?? [])].filter((one) =>
    one.checkVisibility(),
  );
  (entries.find((entry) => entry.ariaCurrent !== null) ?? entries[0])?.focus();
}

function titleOf({ view, page }: State): string {
  const { app, nav, letter } = currentMessages();
  const name = view === 'letter' ? page.title || letter.untitled : nav[view];
  return `${name} · ${app.name}`;
}
