const candidates = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** What Tab stops at inside an element (itself included), in order: what can be seen, is not disabled, and is a stop. */
export function tabbablesIn(root: Element): HTMLElement[] {
  const all = [root, ...root.querySelectorAll(candidates)];
  return all.filter((one): one is HTMLElement => one instanceof HTMLElement && isTabbable(one));
}

function isTabbable(element: HTMLElement): boolean {
  if (!element.matches(candidates) || element.tabIndex < 0 || element.matches(':disabled')) return false;
  return isSeen(element) && !isRadioBesideAnother(element);
}

export const isSeen = (element: Element): boolean =>
  element.isConnected && element.checkVisibility({ visibilityProperty: true });

/** Of radio buttons with one name Tab stops only at the one that is chosen. */
function isRadioBesideAnother(element: HTMLElement): boolean {
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio' || element.checked) return false;
  const others = document.querySelectorAll<HTMLInputElement>('input[type=radio]:checked');
  return [...others].some(({ name, form }) => name === element.name && form === element.form);
}
