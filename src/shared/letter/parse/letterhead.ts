import { dayIn, isDateLine } from '../dates.ts';
import type { FrontMatter, LetterheadRole } from '../letter.ts';
import { isPageFurniture } from './furniture-lines.ts';
import { readColumns } from './head-columns.ts';
import {
  isCapitals,
  mayBeValue,
  ministryGoesOn,
  type Part,
  recipientGoesOn,
  recipientName,
  senderName,
  textOf,
  valueGoesOn,
} from './head-parts.ts';
import { dossierIn, isChamberLine, isPaperLine, numberIn, paperReference, senderIn } from './kamerstuk.ts';
import { isAddressLine, type Label, labelOf } from './labels.ts';
import type { Piece, SourceLine } from './pieces.ts';
import { concat, hardBreak, plain, slice } from './rich.ts';

export type HeadFacts = Omit<FrontMatter, 'signatories'>;

export interface Letterhead {
  readonly pieces: Piece[];
  readonly facts: HeadFacts;
  /** The sender's office where it is printed in capitals, to be put in the case of the signature. */
  readonly capitals: string | null;
}

/** Reads the lines of a letterhead into pieces and facts. What is not printed is null. */
export function readLetterhead(lines: readonly SourceLine[]): Letterhead {
  const reader = new HeadReader(lines);
  return reader.read();
}

/** Lives while one letterhead is read: which part is open, which labels wait for their value. */
class HeadReader {
  private readonly parts: Part[] = [];
  private waiting: Part[] = [];
  private readonly dossiers: { dossier: string; part: Part }[] = [];
  private number: string | null = null;
  private office: Part | null = null;
  private readonly lines: readonly SourceLine[];
  /** Whether it is the head of a printed paper. */
  private readonly isPaper: boolean;

  constructor(lines: readonly SourceLine[]) {
    const cells = readColumns(lines);
    // A lone number is a page number, unless a label above it waits for one ("Bijlagen", "2").
    const counts = (i: number): boolean =>
      /^\d{1,2}$/.test(cells[i]?.text ?? '') && labelOf(cells[i - 1]?.text ?? '')?.role === 'attachments';
    this.lines = cells.filter((line, i) => isChamberLine(line.text) || counts(i) || !isPageFurniture(line.text));
    this.isPaper = this.lines.slice(0, 40).some((line) => isPaperLine(line.text));
  }

  read(): Letterhead {
    for (const [i, line] of this.lines.entries()) this.readLine(line, i);
    return {
      pieces: this.parts.map(pieceOf),
      facts: this.facts(),
      capitals: this.office === null ? null : (senderIn(textOf(this.office)) ?? null),
    };
  }

  private readLine(line: SourceLine, i: number): void {
    const last = this.parts.at(-1);
    const label = labelOf(line.text);
    if (label !== null) {
      this.readLabel(line, label);
      return;
    }
    // Before the paper's own lines: a recipient's second line is "Tweede Kamer der Staten-Generaal" as well.
    if (last?.role === 'recipient' && recipientGoesOn(last, line)) {
      this.append(last, line);
      return;
    }
    if (this.readPaper(line, last)) return;
    if (/^ministerie (?:van|voor)\b/i.test(line.text)) {
      const first = this.parts.every(({ role }) => role !== 'sender');
      this.add(first ? 'sender' : 'other', line);
    } else if (last?.role === 'sender' && this.office === null && ministryGoesOn(last, line)) this.append(last, line);
    else if (this.isRecipient(line)) this.add('recipient', line);
    else if (this.takeValue(line, i)) return;
    else if (last !== undefined && valueGoesOn(last, line)) this.append(last, line);
    else if (isDateLine(line.text)) this.add('date', line);
    else if (isAddressLine(line.text)) {
      if (last?.role === 'address' && last.block === line.block) this.append(last, line);
      else this.add('address', line);
    } else if (
      last?.block === line.block &&
      (last.role === 'other' || last.role === 'address') &&
      last.label === null
    ) {
      this.append(last, line);
    } else this.add('other', line);
  }

  private add(role: LetterheadRole, line: SourceLine, waits: Label | null = null): Part {
    const part: Part = {
      role,
      label: null,
      lines: waits === null ? [line.rich] : [],
      waits,
      own: waits?.own === true,
      block: line.block,
    };
    this.parts.push(part);
    if (waits === null) this.waiting = [];
    return part;
  }

  private append(part: Part, line: SourceLine): void {
    part.lines.push(line.rich);
    part.block = line.block;
  }

  private readLabel(line: SourceLine, label: Label): void {
    const part = this.add(label.role, line, label);
    const offset = line.rich.text.length - line.rich.text.trimStart().length;
    const value = slice(line.rich, offset + label.valueStart);
    const colon = line.text.slice(0, label.valueStart).trimEnd().length;
    part.label = slice(line.rich, offset, offset + colon);
    if (value.text.trim() !== '') {
      part.lines.push(value);
      this.waiting = [];
    } else this.waiting.push(part);
  }

  /** The lines that only a printed paper has. */
  private readPaper(line: SourceLine, last: Part | undefined): boolean {
    if (isChamberLine(line.text)) {
      this.add('other', line);
      return true;
    }
    const sender = senderIn(line.text);
    if (sender !== null) {
      this.office = this.add('sender', line);
      return true;
    }
    if (last !== undefined && last === this.office && isCapitals(line.text)) {
      this.append(last, line);
      return true;
    }
    if (!this.isPaper) return false;
    const number = this.number === null && this.dossiers.length > 0 ? numberIn(line.text) : null;
    if (number !== null) {
      this.number = number.number;
      const offset = line.rich.text.indexOf(line.text);
      const own = {
        ...line,
        rich: slice(line.rich, offset, offset + number.rest),
        text: line.text.slice(0, number.rest).trim(),
      };
      const part = this.add('reference', own);
      if (number.label > 0) {
        part.label = slice(own.rich, 0, number.label);
        part.lines[0] = slice(own.rich, number.label);
      }
      const rest = line.text.slice(number.rest);
      if (rest.trim() !== '')
        this.readPaper({ ...line, rich: slice(line.rich, offset + number.rest), text: rest.trim() }, part);
      return true;
    }
    const dossier = this.number === null ? dossierIn(line.text) : null;
    if (dossier !== null) {
      const part = this.add('subject', line);
      const offset = line.rich.text.indexOf(line.text);
      part.label = slice(line.rich, offset, offset + dossier.dossier.length);
      part.lines[0] = slice(line.rich, offset + dossier.dossier.length);
      this.dossiers.push({ dossier: dossier.dossier, part });
      return true;
    }
    // The title of a dossier stands behind or below its number, over as many lines as it needs.
    const open = this.dossiers.find(({ part }) => textOf(part) === '')?.part ?? this.dossiers.at(-1)?.part;
    if (open !== undefined && last === this.dossiers.at(-1)?.part && this.number === null && !this.isRecipient(line)) {
      this.append(open, line);
      return true;
    }
    return false;
  }

  private isRecipient(line: SourceLine): boolean {
    if (this.parts.some(({ role }) => role === 'recipient')) return false;
    return (
      /^aan(?:\s*:|\s+(?:de|het|mevrouw|mr\.|drs\.)\b|$)/i.test(line.text) ||
      /^de (?:heer |mevrouw )?(?:voorzitter|leden|griffier)\b/i.test(line.text)
    );
  }

  /**
   * A line that is the value of a label above it. Labels may stand in a column of their own, with the values below in
   * the same order; where there are fewer values than labels, the last label has the value and the others none.
   */
  private takeValue(line: SourceLine, i: number): boolean {
    if (this.waiting.length === 0) return false;
    let run = 1;
    while (labelOf(this.lines[i + run]?.text ?? 'datum') === null) run++;
    const order = run >= this.waiting.length ? this.waiting : [...this.waiting].reverse();
    const dated = isDateLine(line.text) ? order.find(({ role }) => role === 'date') : undefined;
    const part = dated ?? order.find((other) => mayBeValue(other, line));
    if (part === undefined) return false;
    this.append(part, line);
    this.waiting = this.waiting.filter(
      (other) => other !== part && (run >= this.waiting.length || this.parts.indexOf(other) > this.parts.indexOf(part)),
    );
    return true;
  }

  private facts(): HeadFacts {
    const { parts } = this;
    const [dossier] = this.dossiers;
    const labelled = parts.find(
      ({ role, label }) =>
        role === 'subject' && label !== null && !this.dossiers.some(({ part }) => part.label === label),
    );
    const reference = parts.find(({ role, own, lines }) => role === 'reference' && own && lines.length > 0);
    const date = parts.find((part) => part.role === 'date' && dayIn(textOf(part)) !== null);
    const recipient = parts.find(({ role }) => role === 'recipient');
    return {
      sender: senderName(parts.find((part) => part.role === 'sender' && part !== this.office)),
      recipient: recipient === undefined ? null : recipientName(recipient),
      date: date === undefined ? null : dayIn(textOf(date)),
      reference:
        dossier !== undefined && this.number !== null
          ? paperReference(dossier.dossier, this.number)
          : reference === undefined
            ? null
            : textOf(reference) || null,
      subject: textOf(labelled) || textOf(dossier?.part) || null,
    };
  }
}

function pieceOf(part: Part): Piece {
  // A wrapped subject is one line; the lines of an address or a recipient are meant.
  const broken = part.role === 'address' || part.role === 'recipient' || (part.role === 'other' && part.label === null);
  const rich = concat(part.lines, broken ? hardBreak : ' ');
  const base = { kind: 'letterhead', role: part.role } as const;
  return part.label === null
    ? { ...base, rich }
    : { ...base, rich: rich.text.trim() === '' ? plain('') : rich, label: part.label };
}
