/** The parts of the page that React takes over. When all are, the window answers to everything on its first screen. */
const parts = new Set<'head' | 'guide'>(['head', 'guide']);

/** Called by a part once React has it. With the last one the page says that it is ready. */
export function hydrated(part: 'head' | 'guide'): void {
  parts.delete(part);
  if (parts.size > 0 || document.documentElement.dataset.ready === 'true') return;
  document.documentElement.dataset.ready = 'true';
  performance.mark('ready');
}
