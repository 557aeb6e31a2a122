import { parseSync } from 'vite';

/** What the operators look at in a node of the syntax tree (ESTree, with TypeScript's additions). */
export interface Node {
  readonly type: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** Calls `seen` with each node that runs, and its parent. Types are passed over: to change one changes nothing. */
export function walk(text: string, seen: (node: Node, parent: Node | null) => void): void {
  const { program, errors } = parseSync('source.ts', text);
  if (errors.length > 0) throw new Error(errors[0]?.message);
  visit(program as unknown as Node, null, seen);
}

/** They wrap an expression that runs. */
const thin = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression']);

function visit(node: Node, parent: Node | null, seen: (node: Node, parent: Node | null) => void): void {
  if (/^(?:Import|ExportAll)/.test(node.type) || (node.type.startsWith('TS') && !thin.has(node.type))) return;
  seen(node, parent);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, node, seen);
  }
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
