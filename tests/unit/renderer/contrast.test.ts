import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** WCAG 1.4.3 and 1.4.11 on the colour roles themselves: what axe cannot see (lines, edges, marks), in every theme. */

const css = readFileSync(path.resolve(import.meta.dirname, '../../../src/renderer/styles/tokens.css'), 'utf8');

/** The colours that a rule gives its roles: #rrggbb only; what is mixed or a system colour is not among them. */
function rolesOf(selector: string): Record<string, string> {
  const at = css.indexOf(`${selector} {`);
  if (at < 0) throw new Error(`no rule for ${selector}`);
  const rule = css.slice(at, css.indexOf('\n}', at));
  return Object.fromEntries([...rule.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/g)].map(([, role, hex]) => [role, hex]));
}

const light = rolesOf('\n:root');
const themes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  light,
  sepia: { ...light, ...rolesOf(':root[data-theme="sepia"]') },
  dark: { ...light, ...rolesOf(':root[data-theme="dark"]') },
};

function lightOf(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [x, y] = [lightOf(a), lightOf(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

const grounds = ['paper', 'desk', 'raised'];
const colours = ['geel', 'groen', 'blauw', 'roze', 'paars'];

/** What stands on what, and how much it must differ. --rule is not here: it orders and never means. */
const pairs: readonly (readonly [role: string, ground: string, least: number])[] = [
  ...['ink', 'ink-2', 'menie'].flatMap((role) => grounds.map((ground) => [role, ground, 4.5] as const)),
  ...colours.map((colour) => ['ink', `${colour}-wash`, 4.5] as const),
  ['ink', 'menie-wash', 4.5],
  ['on-menie', 'menie', 4.5],
  ...grounds.map((ground) => ['edge', ground, 3] as const),
  ['fact', 'paper', 3],
  ...colours.map((colour) => [`${colour}-line`, 'paper', 3] as const),
  ...colours.map((colour) => [`${colour}-line`, `${colour}-wash`, 3] as const),
];

describe.each(Object.entries(themes))('the colours of %s', (_, roles) => {
  it('leave words at 4.5 to 1 and more, and lines, edges and marks at 3 to 1', () => {
    const faint = pairs.flatMap(([role, ground, least]) => {
      const [top, below] = [roles[role], roles[ground]];
      if (top === undefined || below === undefined) return [`no colour for ${role} or ${ground}`];
      const found = contrast(top, below);
      return found < least ? [`${role} on ${ground}: ${found.toFixed(2)}`] : [];
    });
    expect(faint).toEqual([]);
    expect(pairs.length).toBeGreaterThan(25);
  });
});
