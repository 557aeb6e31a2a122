import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** A fresh folder for each test; `inFolder(name)` is a path in it. */
export function freshFolder(): (name?: string) => string {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'leeswijzer-store-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return (name = '') => path.join(folder, name);
}
