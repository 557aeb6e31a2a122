import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { canShip, directPackages, manifestIn, shippedPackages } from '../../../build/shipped.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');

/** The parts of CycloneDX 1.6 that the file uses, strictly: after the published schema. */
const licenses = z.array(
  z.union([
    z.strictObject({ license: z.strictObject({ id: z.string().min(1) }) }),
    z.strictObject({ expression: z.string().min(1) }),
  ]),
);
const component = z.strictObject({
  type: z.enum(['library', 'application']),
  'bom-ref': z.string().min(1),
  name: z.string().min(1),
  version: z.string().regex(/^\d+\.\d+\.\d+/),
  licenses,
  purl: z.string().regex(/^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+/),
});
const bom = z.strictObject({
  $schema: z.literal('http://cyclonedx.org/schema/bom-1.6.schema.json'),
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.literal('1.6'),
  serialNumber: z.string().regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/),
  version: z.int().min(1),
  metadata: z.strictObject({ component }),
  components: z.array(component),
  dependencies: z.array(z.strictObject({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

describe('the list of parts', () => {
  const { metadata, components, dependencies } = bom.parse(JSON.parse(read('sbom.cdx.json')));
  const refs = components.map((one) => one['bom-ref']);

  it('names each part once, and every reference is one of them', () => {
    expect(new Set(refs).size).toBe(refs.length);
    const known = [metadata.component['bom-ref'], ...refs];
    expect(dependencies.map(({ ref }) => ref).sort()).toEqual([...known].sort());
    for (const { dependsOn } of dependencies) {
      expect(new Set(dependsOn).size).toBe(dependsOn.length);
      for (const ref of dependsOn) expect(known).toContain(ref);
    }
  });

  it('has every package that is shipped, and Electron', () => {
    const names = components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...directPackages(root), 'electron']));
    expect(components).toHaveLength(shippedPackages(root).size + 1);
    expect(names).toEqual(expect.arrayContaining(['pdfjs-dist', '@cantoo/pdf-lib', 'docx', 'react', 'zod']));
  });

  it('leaves out packages of types alone, which docx names as what it needs, and nothing that has code or data', () => {
    const names = components.map(({ name }) => name);
    expect(names.filter((name) => /^@types\/|-types$/.test(name))).toEqual([]);
    expect(manifestIn(path.join(root, 'node_modules/docx')).dependencies).toHaveProperty('@types/node');
    const can = (name: string): boolean => canShip(path.join(root, 'node_modules', name));
    expect(['@types/node', 'undici-types'].filter(can)).toEqual([]);
    // Data alone, fonts and their style alone, modules alone.
    for (const name of ['world-atlas', '@fontsource/source-sans-3', '@ariakit/store'])
      expect(can(name), name).toBe(true);
  });
});

describe('the notices', () => {
  it('have every shipped package', () => {
    const notices = read('THIRD-PARTY-NOTICES.md');
    for (const key of shippedPackages(root).keys()) expect(notices).toContain(`## ${key}\n`);
    expect(notices).not.toContain('holds no licence text');
  });
});
