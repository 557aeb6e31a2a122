import { api } from '../api.ts';
import { currentMessages, setState } from '../state.ts';

/** What can be pressed in the letter: its links, which open outside after a question, and the [sic] of a slip. */
export function followPresses(article: HTMLElement): void {
  article.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const link = target?.closest<HTMLAnchorElement>('a[href]');
    if (link) {
      event.preventDefault();
      void openLink(link.href);
    }
    const sic = target?.closest<HTMLElement>('button.sic');
    if (sic) setState({ panel: { kind: 'sic', remark: Number(sic.dataset.remark) } });
  });
  // What is selected is of the letter or of what stands beside it, whichever was pressed (letter.css).
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      const beside = target instanceof Element && target.closest('#margin, #letter .aside') !== null;
      document.documentElement.toggleAttribute('data-selects-beside', beside);
    },
    { capture: true },
  );
  // A middle click would ask for a new window.
  article.addEventListener('auxclick', (event) => event.preventDefault());
}

async function openLink(url: string): Promise<void> {
  const { link } = currentMessages();
  const answer = await api()
    .openLink({ url })
    .catch(() => ({ ok: false, code: 'not-opened' }) as const);
  if (!answer.ok) setState({ trouble: answer.code === 'address-refused' ? link.refused : link.notOpened(url) });
}
