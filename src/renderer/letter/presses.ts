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
  // What is selected is of the letter or of what stands beside it, wherever the selection begins (letter.css): where one
  // presses, or where a key, the menu or a program that reads aloud begins it.
  for (const type of ['pointerdown', 'selectstart']) document.addEventListener(type, selectFrom, { capture: true });
  // A middle click would ask for a new window.
  article.addEventListener('auxclick', (event) => event.preventDefault());
}

function selectFrom({ target }: Event): void {
  const from = target instanceof Element ? target : target instanceof Node ? target.parentElement : null;
  const isBeside = from !== null && from.closest('#margin, #letter .aside') !== null;
  document.documentElement.toggleAttribute('data-selects-beside', isBeside);
}

async function openLink(url: string): Promise<void> {
  const { link } = currentMessages();
  const answer = await api()
    .openLink({ url })
    .catch(() => ({ ok: false, code: 'not-opened' }) as const);
  if (!answer.ok) setState({ trouble: answer.code === 'address-refused' ? link.refused : link.notOpened(url) });
}
