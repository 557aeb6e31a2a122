import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { manifestIn, type Shipped, shippedPackages } from './shipped.ts';

/**
 * sbom.cdx.json: what ships, in CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/). No time and no random number stands
 * in it, so that one commit gives one file. `--check` fails where the committed file is stale. Electron, which is not
 * bundled but goes with the app, is in it with its version.
 */
const root = path.resolve(import.meta.dirname, '..');
const target = path.join(root, 'sbom.cdx.json');

/** A package URL (https://github.com/package-url/purl-spec): the @ of a scope is escaped. */
const purl = (name: string, version: string): string => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
const refOf = ({ manifest: { name, version } }: Pick<Shipped, 'manifest'>): string => purl(name, version);

/** An SPDX identifier, or an expression of several. */
const licences = (license: string): object[] =>
  /^[A-Za-z0-9.+-]+$/.test(license) ? [{ license: { id: license } }] : [{ expression: license }];

const component = ({ manifest }: Pick<Shipped, 'manifest'>): object => ({
  type: 'library',
  'bom-ref': refOf({ manifest }),
  name: manifest.name,
  version: manifest.version,
  ...(manifest.license === undefined ? {} : { licenses: licences(manifest.license) }),
  purl: refOf({ manifest }),
});

function sbom(): string {
  const app = manifestIn(root);
  const packages = shippedPackages(root);
  const electron = { manifest: manifestIn(path.join(root, 'node_modules', 'electron')), folder: '', needs: [] };
  const refs = (keys: readonly string[]): string[] => keys.flatMap((key) => packages.get(key) ?? []).map(refOf);
  const all = [...packages.values(), electron];
  const needed = new Set([...packages.values()].flatMap(({ needs }) => needs));
  const direct = [...packages.keys()].filter((key) => !needed.has(key));
  const components = all.map(component);
  const digest = createHash('sha256').update(JSON.stringify(components)).digest('hex');
  const uuid = `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
  const self = purl(app.name, app.version);
  const document = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuid}`,
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': self,
        name: app.name,
        version: app.version,
        licenses: licences(app.license ?? ''),
        purl: self,
      },
    },
    components,
    dependencies: [
      { ref: self, dependsOn: [...refs(direct), refOf(electron)] },
      ...[...packages.values()].map((one) => ({ ref: refOf(one), dependsOn: [...new Set(refs(one.needs))].sort() })),
      { ref: refOf(electron), dependsOn: [] },
    ],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const made = sbom();
if (process.argv.includes('--check')) {
  if (!existsSync(target) || readFileSync(target, 'utf8') !== made) {
    console.error('sbom.cdx.json is stale: npm run sbom');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, made);
}
