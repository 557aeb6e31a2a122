import { currentMessages, getState } from '../state.ts';

/** Names, in the interface's language, of what the letter's page holds besides its text. */
export function labelLetter(): void {
  const messages = currentMessages();
  const { page } = getState();
  document.getElementById('letter')?.setAttribute('aria-label', messages.nav.letter);
  for (const button of document.querySelectorAll<HTMLElement>('button.sic')) {
    const remark = page.remarks[Number(button.dataset.remark)];
    if (remark === undefined) continue;
    const name = remark.certain ? messages.sic.button(remark.likely) : messages.sic.question(remark.likely);
    button.setAttribute('aria-label', name);
    button.lang = getState().settings.language;
  }
  for (const frame of document.querySelectorAll('.table-frame')) {
    frame.setAttribute('aria-label', messages.letter.table);
  }
}
