// The structure tree of a tagged PDF (ISO 32000-1, 14.7), and whether it fits what the pages show.
import { type Dict, isDict, isRef, type Objects, type Value } from './objects.ts';
import type { Shown } from './shown.ts';

export interface Element {
  readonly ref: string;
  readonly type: string;
  readonly parent: Element | null;
  /** Elements and the text they hold, in reading order. */
  readonly kids: readonly (Element | Content)[];
  /** Annotations that belong to it, by reference. */
  readonly annotations: readonly string[];
}

export interface Content {
  /** The page or the form that numbers it: by reference. */
  readonly owner: string;
  readonly mcid: number;
}

export interface Fault {
  readonly code: string;
  readonly detail: string;
}

export const isElement = (kid: Element | Content): kid is Element => 'type' in kid;

export interface Tree {
  readonly root: Element;
  readonly faults: readonly Fault[];
}

export function readTree(objects: Objects): Tree {
  const faults: Fault[] = [];
  const fault = (code: string, detail: string): void => void faults.push({ code, detail });
  const seen = new Set<string>();
  const root = objects.catalog['/StructTreeRoot'];
  if (root === undefined || objects.dict(objects.catalog['/MarkInfo'])['/Marked'] !== true)
    fault('not-tagged', 'there is no structure tree');

  function element(ref: Value, parent: Element | null, parentRef: Value | undefined, inherited: Value): Element {
    const dict = objects.dict(ref);
    const name = String(ref);
    if (seen.has(name)) fault('element-twice', name);
    seen.add(name);
    if (parentRef !== undefined && dict['/P'] !== parentRef)
      fault('parent-link', `${name} says ${dict['/P']}, but stands in ${parentRef}`);
    const kids: (Element | Content)[] = [];
    const annotations: string[] = [];
    const made = { ref: name, type: String(dict['/S'] ?? '').slice(1), parent, kids, annotations };
    const page = dict['/Pg'] ?? inherited;
    for (const kid of kidsOf(objects, dict)) {
      if (typeof kid === 'number') kids.push({ owner: String(page), mcid: kid });
      else if (isDict(kid) && kid['/Type'] === '/MCR')
        kids.push({ owner: String(kid['/Stm'] ?? kid['/Pg'] ?? page), mcid: Number(kid['/MCID']) });
      else if (isDict(kid) && kid['/Type'] === '/OBJR') annotations.push(String(kid['/Obj']));
      else if (isRef(kid) && !seen.has(kid)) kids.push(element(kid, made, name, page));
      else fault('element-twice', String(kid));
    }
    return made;
  }
  const tree = element(root ?? null, null, undefined, null);
  return { root: tree, faults };
}

const kidsOf = (objects: Objects, dict: Dict): Value[] => {
  const kids = dict['/K'];
  if (kids === undefined) return [];
  // An array may be an object of its own; a reference to an element stays one.
  if (isRef(kids)) return Array.isArray(objects.get(kids)) ? objects.array(kids) : [kids];
  return Array.isArray(kids) ? kids : [kids];
};

/** The elements of a tree in reading order. */
export function* elementsOf(element: Element): Generator<Element> {
  yield element;
  for (const kid of element.kids) if (isElement(kid)) yield* elementsOf(kid);
}

/** What an element holds, in reading order. */
export function* contentOf(element: Element, into: (kid: Element) => boolean = () => true): Generator<Content> {
  for (const kid of element.kids) {
    if (!isElement(kid)) yield kid;
    else if (into(kid)) yield* contentOf(kid, into);
  }
}

export const keyOf = ({ owner, mcid }: { owner: string; mcid: number | null }): string => `${owner}/${mcid}`;

/** Whether tree, parent tree and pages say the same: each marked content is in the tree once, and knows its element. */
export function treeFaults(objects: Objects, { root }: Tree, shown: readonly Shown[]): Fault[] {
  const faults: Fault[] = [];
  const fault = (code: string, detail: string): void => void faults.push({ code, detail });
  const parents = parentTree(objects);
  const onPages = new Set(shown.filter(({ mcid, isArtifact }) => mcid !== null && !isArtifact).map(keyOf));
  const inTree = new Map<string, Element>();
  const annotations = new Map<string, Element>();
  for (const element of elementsOf(root)) {
    for (const kid of element.kids) {
      if (isElement(kid)) continue;
      const key = keyOf(kid);
      if (inTree.has(key)) fault('mcid-twice', key);
      inTree.set(key, element);
    }
    for (const annotation of element.annotations) annotations.set(annotation, element);
  }
  for (const key of onPages) if (!inTree.has(key)) fault('mcid-not-in-tree', key);
  for (const [key, element] of inTree) {
    const [owner = '', mcid = ''] = key.split('/');
    const marked = objects.dict(owner)['/StructParents'];
    const row = typeof marked === 'number' ? objects.array(parents.get(marked)) : [];
    if (row[Number(mcid)] !== element.ref)
      fault('parent-tree', `${key}: ${row[Number(mcid)]} instead of ${element.ref}`);
  }
  objects.pages.forEach((ref, index) => {
    for (const annotation of objects.array(objects.dict(ref)['/Annots'])) {
      const dict = objects.dict(annotation);
      if (dict['/Subtype'] !== '/Link') continue;
      const element = annotations.get(String(annotation));
      const number = dict['/StructParent'];
      if (element === undefined) fault('link-not-in-tree', `page ${index + 1}: ${annotation}`);
      else if (typeof number !== 'number' || parents.get(number) !== element.ref)
        fault('parent-tree', `page ${index + 1}: link ${annotation}`);
    }
  });
  return faults;
}

/** The parent tree as a map from number to what it gives. */
function parentTree(objects: Objects): Map<number, Value> {
  const found = new Map<number, Value>();
  const visit = (node: Value | undefined): void => {
    const dict = objects.dict(node);
    const numbers = objects.array(dict['/Nums']);
    for (let at = 0; at + 1 < numbers.length; at += 2) found.set(Number(numbers[at]), numbers[at + 1] ?? null);
    for (const kid of objects.array(dict['/Kids'])) visit(kid);
  };
  visit(objects.dict(objects.catalog['/StructTreeRoot'])['/ParentTree']);
  return found;
}
