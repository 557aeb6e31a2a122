import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Who may import what. Imports point down: shared <- store <- main; shared <- renderer; the preload takes types from
 * the contract only; inside shared: span, result, alphabet <- letter <- search, anchor <- notebook <- dossier, facts, exchange <-
 * briefing; i18n beside, contract on top. The first row whose `from` begins a file's path applies; `may` lists what its
 * imports may begin with (paths from the root, or packages). Each third-party library has one importer, or one folder of
 * importers.
 */
interface Rule {
  readonly from: string;
  readonly may: readonly string[];
}

const letter = [
  'src/shared/alphabet',
  'src/shared/span',
  'src/shared/utf8',
  'src/shared/result',
  'src/shared/settings',
  'src/shared/i18n',
  'src/shared/letter',
];

export const rules: readonly Rule[] = [
  { from: 'src/shared/alphabet.ts', may: [] },
  { from: 'src/shared/span.ts', may: [] },
  { from: 'src/shared/utf8.ts', may: [] },
  { from: 'src/shared/result.ts', may: [] },
  { from: 'src/shared/settings.ts', may: [] },
  { from: 'src/shared/commands.ts', may: [] },
  { from: 'src/shared/turns.ts', may: [] },
  { from: 'src/shared/start.ts', may: ['src/shared/settings'] },
  { from: 'src/shared/i18n', may: ['src/shared/settings', 'src/shared/i18n'] },
  { from: 'src/shared/letter/parse/source.ts', may: [...letter, 'markdown-it'] },
  { from: 'src/shared/letter', may: letter },
  { from: 'src/shared/dossier', may: [...letter, 'src/shared/dossier'] },
  { from: 'src/shared/facts', may: [...letter, 'src/shared/facts'] },
  { from: 'src/shared/search/index.ts', may: [...letter, 'src/shared/search', 'lunr'] },
  { from: 'src/shared/search', may: [...letter, 'src/shared/search'] },
  { from: 'src/shared/notebook', may: [...letter, 'src/shared/anchor', 'src/shared/notebook'] },
  { from: 'src/shared/anchor', may: [...letter, 'src/shared/anchor'] },
  { from: 'src/shared/exchange', may: [...letter, 'src/shared/notebook', 'src/shared/exchange'] },
  {
    from: 'src/shared/briefing/choice.ts',
    may: [...letter, 'src/shared/notebook', 'src/shared/briefing', 'zod'],
  },
  {
    from: 'src/shared/briefing',
    may: [
      ...letter,
      'src/shared/dossier',
      'src/shared/facts',
      'src/shared/notebook',
      'src/shared/exchange',
      'src/shared/briefing',
    ],
  },
  { from: 'src/shared/contract.ts', may: ['src/shared', 'zod'] },
  { from: 'src/shared', may: [] },
  {
    from: 'src/preload',
    may: ['electron', 'type:src/shared/contract', 'type:src/shared/commands', 'type:src/shared/briefing/made'],
  },
  { from: 'src/main/briefing/docx', may: ['src/shared', 'src/main/briefing/docx', 'docx', 'fflate'] },
  { from: 'src/main/store', may: ['node:', 'src/shared', 'src/main/store', 'zod'] },
  { from: 'src/main/pdf/file', may: ['node:', '@cantoo/pdf-lib', 'src/main/pdf', 'src/main/slices'] },
  { from: 'src/main', may: ['node:', 'electron', 'src/shared', 'src/main'] },
  { from: 'src/renderer/briefing/pdf.ts', may: ['pdfjs-dist', 'src/renderer/workers', 'src/shared/turns'] },
  { from: 'src/renderer/map/project.ts', may: ['d3-geo'] },
  { from: 'src/renderer/map/land.ts', may: ['topojson-client', 'type:topojson-specification', 'world-atlas'] },
  { from: 'src/renderer/prerender.tsx', may: ['react-dom/server', 'src/shared', 'src/renderer'] },
  {
    from: 'src/renderer/ui',
    may: [
      'react',
      'react-dom',
      '@ariakit/react',
      'lucide-react',
      'type:src/shared/contract',
      'src/shared',
      'src/renderer',
    ],
  },
  { from: 'src/renderer', may: ['react', 'react-dom', 'src/shared', 'src/renderer'] },
];

/** The contract's schemas (and zod with them) are for the gate in main; the page takes its types only. */
const typesOnlyIn: readonly (readonly [from: string, target: string])[] = [
  ['src/renderer', 'src/shared/contract'],
  ['src/renderer', 'src/shared/briefing/choice'],
];

export function boundaryFaults(root: string): string[] {
  return sources(path.join(root, 'src')).flatMap((file) => faultsOf(root, file));
}

function faultsOf(root: string, file: string): string[] {
  const name = path.relative(root, file).split(path.sep).join('/');
  const rule = rules.find(({ from }) => name === from || name.startsWith(`${from}/`) || name.startsWith(from));
  if (rule === undefined) return [`${name}: no rule says what it may import`];
  return importsOf(readFileSync(file, 'utf8')).flatMap(({ specifier, isType }) => {
    const target = specifier.startsWith('.')
      ? path
          .relative(root, path.resolve(path.dirname(file), specifier))
          .split(path.sep)
          .join('/')
      : specifier;
    const allowed = rule.may.some((may) =>
      may.startsWith('type:') ? isType && target.startsWith(may.slice(5)) : startsAt(target, may),
    );
    const value = typesOnlyIn.some(([from, to]) => name.startsWith(from) && target.startsWith(to) && !isType);
    return allowed && !value ? [] : [`${name} may not import ${value ? `values of ${target}` : target}`];
  });
}

const startsAt = (target: string, may: string): boolean =>
  target === may ||
  target.startsWith(may.endsWith(':') ? may : `${may}/`) ||
  target.startsWith(`${may}.`) ||
  (may.startsWith('src/') && target.startsWith(may));

function importsOf(text: string): { specifier: string; isType: boolean }[] {
  const statements = text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm);
  const dynamic = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [
    ...[...statements].map((match) => ({ specifier: match[2] ?? '', isType: match[1] !== undefined })),
    ...[...dynamic].map((match) => ({ specifier: match[1] ?? '', isType: false })),
  ].filter(({ specifier }) => !specifier.endsWith('.css'));
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return sources(full);
    return /\.tsx?$/.test(entry.name) ? [full] : [];
  });
}
