import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { boundaryFaults } from '../../../build/boundaries.ts';

const root = path.resolve(import.meta.dirname, '../../..');
let copy = '';

beforeEach(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'leeswijzer-boundaries-'));
  cpSync(path.join(root, 'src'), path.join(copy, 'src'), { recursive: true });
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

describe('boundaries', () => {
  it('hold in the tree as it is', () => {
    expect(boundaryFaults(root)).toEqual([]);
  });

  it.each([
    ['shared may not see node', 'src/shared/letter/odd.ts', "import fs from 'node:fs';"],
    ['shared may not see the renderer', 'src/shared/letter/odd.ts', "import { x } from '../../renderer/state.ts';"],
    ['the renderer may not see electron', 'src/renderer/odd.ts', "import { ipcRenderer } from 'electron';"],
    ['the renderer may not see main', 'src/renderer/odd.ts', "export { x } from '../main/window.ts';"],
    [
      'the renderer takes types only from the contract',
      'src/renderer/odd.ts',
      "import { callArguments } from '../shared/contract.ts';",
    ],
    ['the store may not see electron', 'src/main/store/odd.ts', "import { app } from 'electron';"],
    ['the preload may not bundle values', 'src/preload/odd.ts', "import { commands } from '../shared/commands.ts';"],
    ['letter may not see the contract', 'src/shared/letter/odd.ts', "import type { Calls } from '../contract.ts';"],
    ['a lazy import counts', 'src/shared/letter/odd.ts', "const x = await import('react');"],
    ['a new folder of shared needs a rule', 'src/shared/odd.ts', "import { z } from 'zod';"],
  ])('%s', (_name, file, line) => {
    writeFileSync(path.join(copy, file), `${line}\n`);
    expect(boundaryFaults(copy)).toHaveLength(1);
  });
});
