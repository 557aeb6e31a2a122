import type { CDPSession } from '@playwright/test';

/** A focus stop as a screen reader says it, from Chromium's own accessibility tree. */
export interface Spoken {
  readonly words: string;
  /** The named groups around it: only those that are new are said at the next stop. */
  readonly around: readonly number[];
}

interface AxValue {
  readonly value?: unknown;
}

export interface AxNode {
  readonly nodeId: string;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
  readonly backendDOMNodeId?: number;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly description?: AxValue;
  readonly value?: AxValue;
  readonly properties?: readonly {
    readonly name: string;
    readonly value: AxValue & { relatedNodes?: readonly { backendDOMNodeId: number }[] };
  }[];
}

/** Roles that are said when one comes into them, as screen readers do for landmarks, groups and dialogs. */
const groups = [
  'navigation',
  'search',
  'region',
  'form',
  'group',
  'radiogroup',
  'dialog',
  'note',
  'listbox',
  'menu',
  'toolbar',
  'banner',
  'main',
  'complementary',
];
/** Roles whose content is read, because they have no name of their own or say more than it. */
const readOut = ['paragraph', 'note', 'generic', 'article', 'listitem', 'cell', 'document'];
const states = [
  'checked',
  'pressed',
  'expanded',
  'selected',
  'invalid',
  'disabled',
  'required',
  'readonly',
  'multiline',
  'hasPopup',
  'modal',
  'level',
];

export async function speak(session: CDPSession, before: Spoken | null): Promise<Spoken> {
  const [node, ...ancestors] = await nodesOf(session, 'document.activeElement');
  if (node === undefined) return { words: 'nothing', around: [] };
  const named = ancestors.filter((one) => groups.includes(text(one.role)) && text(one.name) !== '');
  const entered = named.filter((one) => !(before?.around ?? []).includes(one.backendDOMNodeId ?? -1)).reverse();
  const parts = [
    ...entered.map((one) => `${text(one.role)} “${text(one.name)}”`),
    await wordsOf(session, node, 'document.activeElement'),
  ];
  // The option that is chosen in a list which the field only points at.
  if (await evaluate<boolean>(session, '!!document.activeElement.getAttribute("aria-activedescendant")')) {
    const active = 'document.getElementById(document.activeElement.getAttribute("aria-activedescendant"))';
    const [option] = await nodesOf(session, active);
    if (option !== undefined) parts.push(await wordsOf(session, option, active));
  }
  return { words: parts.join(' › '), around: named.map((one) => one.backendDOMNodeId ?? -1) };
}

async function wordsOf(session: CDPSession, node: AxNode, expression: string): Promise<string> {
  const role = text(node.role);
  const name = text(node.name);
  const value = text(node.value);
  const content =
    name === '' || readOut.includes(role) ? await evaluate<string>(session, `${expression}.innerText ?? ""`) : '';
  const position = await evaluate<string>(session, `(${positionOf})(${expression})`);
  const language = await evaluate<string>(session, `(${languageOf})(${expression})`);
  return [
    role,
    name === '' ? '' : `“${shortened(name)}”`,
    content.trim() === '' || oneLine(name).includes(oneLine(content).slice(0, 80)) ? '' : `: ${shortened(content)}`,
    value === '' ? '' : `value “${shortened(value)}”`,
    ...stateWords(node),
    await evaluate<string>(session, `(${currentOf})(${expression})`),
    position,
    language,
    text(node.description) === '' ? '' : `(${shortened(text(node.description))})`,
  ]
    .filter(Boolean)
    .join(', ')
    .replaceAll(', : ', ': ');
}

export function stateWords({ role, properties = [] }: AxNode): string[] {
  return states.flatMap((name) => {
    const value = properties.find((property) => property.name === name)?.value.value;
    if (
      value === undefined ||
      (name !== 'expanded' && name !== 'checked' && name !== 'pressed' && (value === false || value === 'false'))
    )
      return [];
    // Every drop-down list has it; a button says by it that it opens something.
    if (name === 'hasPopup' && text(role) === 'combobox') return [];
    if (value === true || value === 'true') return [name];
    return [value === false || value === 'false' ? `not ${name}` : `${name} ${String(value)}`];
  });
}

/** The node and those around it, the nearest first, without what the tree leaves out. */
async function nodesOf(session: CDPSession, expression: string): Promise<AxNode[]> {
  const { result } = await session.send('Runtime.evaluate', { expression });
  if (result.objectId === undefined) return [];
  const { nodes } = await session.send('Accessibility.getAXNodeAndAncestors', { objectId: result.objectId });
  return (nodes as unknown as AxNode[]).filter(({ ignored }) => !ignored);
}

async function evaluate<T>(session: CDPSession, expression: string): Promise<T> {
  const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
  return result.value as T;
}

/** "current page": what the tree that the protocol gives leaves out. Runs in the page. */
const currentOf = `({ ariaCurrent }) => ariaCurrent === null || ariaCurrent === 'false' ? '' : ('current ' + (ariaCurrent === 'true' ? '' : ariaCurrent)).trim()`;

/** "2 of 5": its place in the set it is one of, or in the list it stands in. Runs in the page. */
const positionOf = `(element) => {
  const at = (all, one) => all.length < 2 || !all.includes(one) ? '' : (all.indexOf(one) + 1) + ' of ' + all.length;
  if (element.ariaPosInSet) return element.ariaPosInSet + ' of ' + element.ariaSetSize;
  if (element.type === 'radio') return at([...document.querySelectorAll('input[type=radio]')].filter((other) => other.name === element.name), element);
  const role = element.getAttribute('role');
  if (role === 'option' || role === 'menuitem') return at([...element.parentElement.closest('[role=listbox], [role=menu]').querySelectorAll('[role=' + role + ']')], element);
  const item = element.closest('li');
  return item === null ? '' : at([...item.parentElement.children].filter((other) => other.matches('li')), item);
}`;

/** "in English": where it is in another language than the page, or has words in another one. Runs in the page. */
const languageOf = `(element) => {
  const names = { nl: 'Dutch', en: 'English' };
  const page = document.documentElement.lang.slice(0, 2);
  const own = element.closest('[lang]').lang.slice(0, 2);
  const inside = [...element.querySelectorAll('[lang]')].map((one) => one.lang.slice(0, 2));
  const others = [...new Set([own, ...(own === page ? inside.slice(0, 1) : [])])].filter((one) => one !== page);
  return others.map((one) => (own === one ? 'in ' : 'with ') + (names[one] ?? one)).join(', ');
}`;

export const text = (value: AxValue | undefined): string => (value?.value === undefined ? '' : String(value.value));
export const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Long words are heard in full; the transcript has their beginning. */
export function shortened(words: string): string {
  const line = oneLine(words);
  return line.length <= 160 ? line : `${line.slice(0, 160)}…`;
}
