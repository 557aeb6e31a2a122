import { z } from 'zod';
import { formatHead, splitFrontMatter } from '../notebook/front-matter.ts';
import { noteKinds } from '../notebook/note.ts';
import { fail, ok, type Result } from '../result.ts';
import { languages } from '../settings.ts';
import { orientations, papers, partNames, textSizes } from './layout.ts';

export { defaultChoice } from './default-choice.ts';

/**
 * What a reader chose for a briefing, and its file: lines `key: value` between two lines `---`, as a note's file has
 * them, and under them the introduction in Markdown. Values are JSON.
 */

/** The version of the file's format that is written. */
const formatVersion = 1;

/**
 * A whole choice is checked strictly where it comes from another process. A file may have more: what a later version
 * wrote in it is passed over, and kept by formatChoice.
 */
function schemaOf(object: typeof z.object) {
  const id = z.string().min(1).max(200);
  const span = object({
    start: z.int().min(0),
    end: z.int().min(0),
    /** The words that stood there when it was chosen; a place that has other words now is not printed, and told. */
    quote: z.string().max(100_000).optional(),
  }).refine(({ start, end }) => start < end, 'a passage has words');
  const spans = z.array(span).max(5000);
  return object({
    source: z.discriminatedUnion('kind', [
      object({ kind: z.literal('dossier'), id }),
      object({ kind: z.literal('notes'), ids: z.array(id).max(20_000) }),
      object({ kind: z.literal('passages'), spans }),
      object({ kind: z.literal('letter') }),
    ]),
    parts: object(Object.fromEntries(partNames.map((name) => [name, z.boolean()])) as Record<PartName, z.ZodBoolean>),
    /** All that the source has, those of them in which a note stands, or these in this order. */
    passages: z.union([z.enum(['all', 'marked']), spans]),
    notes: object({
      kinds: z.array(z.enum(noteKinds)).max(noteKinds.length),
      placement: z.enum(['margin', 'end']),
    }),
    paper: z.enum(papers),
    orientation: z.enum(orientations),
    /** Of the letter's words, in points. */
    textSize: z.literal(textSizes),
    colour: z.enum(['colour', 'bw']),
    /** Null is the title that the source gives. */
    title: z.string().max(300).nullable(),
    author: z.string().max(300),
    /** Markdown. */
    intro: z.string().max(200_000),
    language: z.enum(languages),
  });
}

type PartName = (typeof partNames)[number];

export const briefingChoiceSchema = schemaOf(z.strictObject as unknown as typeof z.object).extend({
  /** The head of the file that it was read from, so that a write keeps what it does not know. */
  head: z.string().max(1_000_000).optional(),
});
const fileSchema = schemaOf(z.object);

export type BriefingChoice = z.infer<typeof briefingChoiceSchema>;
/** A stretch of the letter that was chosen. */
export type ChosenSpan = Extract<BriefingChoice['source'], { kind: 'passages' }>['spans'][number];

export interface ParsedChoice {
  readonly choice: BriefingChoice;
  /** The file is of a newer version of the format: it can be used, and must not be written. */
  readonly readOnly: boolean;
}

export type ChoiceFault =
  /** No lines between two lines `---`, or something in them that is no `key: value`; the detail says where. */
  | 'unreadable'
  /** A key that must be there is not; the detail is the key. */
  | 'missing-key'
  /** A value that is not what its key asks for; the detail is its path: "parts.cover". */
  | 'wrong-value'
  /** Of a newer version that this one cannot read; the detail is that version. */
  | 'too-new';

const versionKey = 'leeswijzer-briefing';

/** The file's text for a choice. Keys that the file had and this version does not know stay where they were. */
export function formatChoice({ head: before, intro, ...values }: BriefingChoice): string {
  const { head, eol } = formatHead(before, new Map(Object.entries({ [versionKey]: formatVersion, ...values })));
  return `${head}${eol}${intro}`;
}

/** Reads a file's text. Never throws. Reading what formatChoice wrote gives the same choice. */
export function parseChoice(text: string): Result<ParsedChoice, ChoiceFault> {
  const split = splitFrontMatter(text);
  if (!split.ok) return fail('unreadable', split.detail ?? split.code);
  const { values, head, body } = split.value;
  const version = values.get(versionKey);
  if (version === undefined) return fail('missing-key', versionKey);
  if (!Number.isSafeInteger(version) || (version as number) < 1) return fail('wrong-value', versionKey);
  const newer = (version as number) > formatVersion;
  const read = fileSchema.safeParse({ title: null, ...Object.fromEntries(values), intro: body });
  if (read.success) return ok({ choice: { ...read.data, head }, readOnly: newer });
  if (newer) return fail('too-new', String(version));
  // Of several faults the first is told.
  const [path] = read.error.issues.map((issue) => issue.path.join('.'));
  const key = path?.replace(/\..*$/s, '');
  return fail(values.has(String(key)) ? 'wrong-value' : 'missing-key', path);
}
