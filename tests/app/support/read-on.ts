import type { CDPSession, Locator } from '@playwright/test';
import { type AxNode, oneLine, shortened, stateWords, text } from './spoken.ts';

/**
 * What a screen reader reads of an element from top to bottom, a line for each thing that it stops at: from Chromium's
 * accessibility tree, in its order, with nothing of what the tree leaves out.
 */
export async function readOn(session: CDPSession, target: Locator): Promise<string[]> {
  await target.evaluate((element) => void Object.assign(window, { readFrom: element }));
  const { result } = await session.send('Runtime.evaluate', { expression: 'window.readFrom' });
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId ?? '' });
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const all = nodes as unknown as AxNode[];
  const byId = new Map(all.map((one) => [one.nodeId, one]));
  const root = all.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
  const reader = new Reader(byId);
  if (root !== undefined) reader.read(root);
  return reader.lines();
}

/** Said as one thing, with their name; what is inside is that name. */
const wholes = ['button', 'link', 'checkbox', 'radio', 'textbox', 'searchbox', 'combobox', 'img', 'image', 'menuitem'];
/** Said when one comes into them. */
const frames = ['list', 'table', 'navigation', 'region', 'group', 'radiogroup', 'note', 'blockquote', 'form', 'search'];
/** A new line begins at these, and nothing is said of them. */
const lines = ['paragraph', 'listitem', 'row', 'definition', 'term', 'caption', 'DescriptionListDetail'];

class Reader {
  readonly #byId: ReadonlyMap<string, AxNode>;
  readonly #lines: string[] = [];
  #line = '';

  constructor(byId: ReadonlyMap<string, AxNode>) {
    this.#byId = byId;
  }

  read(node: AxNode): void {
    const role = text(node.role);
    if (node.ignored || role === 'none' || role === 'generic') {
      this.#children(node);
    } else if (role === 'StaticText') {
      this.#add(text(node.name));
    } else if (role === 'LineBreak') {
      this.#end();
    } else if (role === 'heading') {
      this.#end();
      this.#lines.push(`heading “${nameOf(node)}”, ${stateWords(node).join(', ')}`);
    } else if (wholes.includes(role)) {
      this.#end();
      const value = text(node.value) === '' ? '' : `value “${shortened(text(node.value))}”`;
      this.#lines.push([role, `“${nameOf(node)}”`, value, ...stateWords(node)].filter(Boolean).join(', '));
    } else if (frames.includes(role)) {
      this.#end();
      const count = role === 'list' ? `, ${this.#count(node, 'listitem')} items` : '';
      const named = nameOf(node) === '' ? '' : ` “${nameOf(node)}”`;
      this.#lines.push(`${role}${named}${count}`);
      this.#children(node);
      this.#end();
    } else if (['cell', 'gridcell', 'columnheader', 'rowheader'].includes(role)) {
      if (this.#line !== '') this.#line += ' | ';
      this.#children(node);
    } else if (role === 'LabelText' || role === 'Legend') {
      // The words are the name of a field or a group, and were or will be said as that.
      this.#children({ ...node, childIds: this.#fieldsIn(node) });
    } else if (lines.includes(role)) {
      this.#end();
      this.#children(node);
      this.#end();
    } else if (role !== 'InlineTextBox' && role !== 'ListMarker') {
      this.#children(node);
    }
  }

  lines(): string[] {
    this.#end();
    return this.#lines;
  }

  #children({ childIds = [] }: AxNode): void {
    for (const id of childIds) {
      const child = this.#byId.get(id);
      if (child !== undefined) this.read(child);
    }
  }

  /** Texts of two elements that stand beside each other are two words, whatever stands between them on the screen. */
  #add(words: string): void {
    const touch = /[\p{L}\p{N}%)\]:.]$/u.test(this.#line) && /^[\p{L}\p{N}([“]/u.test(words);
    this.#line += touch ? ` ${words}` : words;
  }

  #fieldsIn({ childIds = [] }: AxNode): string[] {
    return childIds.flatMap((id) => {
      const child = this.#byId.get(id);
      if (child === undefined) return [];
      return wholes.includes(text(child.role)) ? [id] : this.#fieldsIn(child);
    });
  }

  #end(): void {
    const line = oneLine(this.#line);
    if (line !== '') this.#lines.push(shortened(line));
    this.#line = '';
  }

  #count({ childIds = [] }: AxNode, role: string): number {
    const children = childIds.flatMap((id) => this.#byId.get(id) ?? []);
    return children.reduce(
      (sum, one) => sum + (text(one.role) === role ? 1 : one.ignored ? this.#count(one, role) : 0),
      0,
    );
  }
}

const nameOf = (node: AxNode): string => shortened(text(node.name));
