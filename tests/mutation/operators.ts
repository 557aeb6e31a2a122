import { isNode, type Node } from './syntax.ts';

/** One small change of the source: the code between the offsets becomes `to`. */
export interface Change {
  readonly operator: string;
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

/** The usual operators of mutation testing, as far as each makes code that still compiles. */
export function changesOf(text: string, node: Node, parent: Node | null): Change[] {
  const code = (part: unknown): string => (isNode(part) ? text.slice(part.start, part.end) : '');
  const whole = (operator: string, to: string): Change => ({ operator, start: node.start, end: node.end, to });
  /** The sign between the sides of a binary expression, replaced. */
  const sign = (operator: string, to: string): Change[] => {
    const { left, right } = node;
    if (!isNode(left) || !isNode(right)) return [];
    // A bracket may close before the sign, but the sign itself stands between the sides only once.
    const at = text.indexOf(String(node.operator), left.end);
    return at < 0 || at >= right.start ? [] : [{ operator, start: at, end: at + String(node.operator).length, to }];
  };
  const negated = (test: unknown): Change[] =>
    isNode(test) && !isComparison(test)
      ? [{ operator: 'negated condition', start: test.start, end: test.end, to: `!(${code(test)})` }]
      : [];

  switch (node.type) {
    case 'BinaryExpression': {
      const operator = String(node.operator);
      const boundary = boundaries[operator];
      const opposite = opposites[operator];
      const arithmetic = operator === '+' && [node.left, node.right].some(isText) ? undefined : sums[operator];
      return [
        ...(boundary === undefined ? [] : sign('conditional boundary', boundary)),
        ...(opposite === undefined ? [] : sign('negated condition', opposite)),
        ...(arithmetic === undefined ? [] : sign('arithmetic', arithmetic)),
      ];
    }
    case 'LogicalExpression':
      return sign('logical', node.operator === '&&' ? '||' : '&&');
    case 'IfStatement':
    case 'ConditionalExpression':
    case 'WhileStatement':
      return negated(node.test);
    case 'UnaryExpression':
      return node.operator === '!' ? [whole('negated condition', code(node.argument))] : [];
    case 'UpdateExpression': {
      const to = node.operator === '++' ? '--' : '++';
      return [
        whole('arithmetic', node.prefix === true ? `${to}${code(node.argument)}` : `${code(node.argument)}${to}`),
      ];
    }
    case 'AssignmentExpression':
      return isText(node.right)
        ? []
        : (assignments[String(node.operator)] ?? []).flatMap((to) => sign('arithmetic', to));
    case 'ExpressionStatement':
      return typeof node.directive === 'string' ? [] : [whole('removed statement', ';')];
    case 'ContinueStatement':
    case 'BreakStatement':
      return parent?.type === 'SwitchCase' ? [] : [whole('removed statement', ';')];
    case 'Literal':
      return literal(node, parent, whole);
    default:
      return [];
  }
}

function literal(node: Node, parent: Node | null, whole: (operator: string, to: string) => Change): Change[] {
  const { value } = node;
  if (typeof value === 'boolean') return [whole('boolean literal', String(!value))];
  if (typeof value === 'number') return [whole('number literal', String(value + 1))];
  if (typeof value !== 'string') return [];
  const isName = parent?.type === 'Property' && parent.key === node && parent.computed !== true;
  return isName ? [] : [whole('string literal', value === '' ? "'mutant'" : "''")];
}

const boundaries: Readonly<Record<string, string>> = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' };
const opposites: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
};
const sums: Readonly<Record<string, string>> = { '+': '-', '-': '+', '*': '/', '/': '*', '%': '*' };
const assignments: Readonly<Record<string, readonly string[]>> = { '+=': ['-='], '-=': ['+='], '*=': ['/='] };

const isComparison = (node: Node): boolean => node.type === 'BinaryExpression' && String(node.operator) in opposites;

/** Words and not a number, as far as the code itself tells: to subtract them would not even compile. */
const isText = (node: unknown): boolean =>
  isNode(node) &&
  (node.type === 'TemplateLiteral' ||
    (node.type === 'Literal' && typeof node.value === 'string') ||
    (node.type === 'BinaryExpression' && node.operator === '+' && [node.left, node.right].some(isText)));
