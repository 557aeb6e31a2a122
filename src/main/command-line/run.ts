import type { SaveFault } from '../../shared/briefing/made.ts';
import { messagesIn } from '../../shared/i18n/i18n.ts';
import type { Result } from '../../shared/result.ts';
import type { Language } from '../../shared/settings.ts';
import { type CommandLine, exitCodes } from '../command-line.ts';
import type { PrintOptions } from '../pdf/printer.ts';
import { kindOf } from '../save-file.ts';
import type { Briefings } from './briefings.ts';

/** All that a command can do to the world outside. */
export interface CommandNeeds {
  readonly language: Language;
  readonly briefings: () => Promise<Briefings>;
  readonly print: (html: string, options: PrintOptions) => Promise<Uint8Array>;
  readonly save: (file: string, bytes: Uint8Array, how: { overwrite: boolean }) => Promise<Result<null, SaveFault>>;
  /** A line for the reader, or for a program that reads the output. */
  readonly say: (line: string) => void;
  /** A line about what went wrong. */
  readonly complain: (line: string) => void;
  readonly now: Date;
}

/** Does what the command line asks for; gives the exit code. Never rejects. */
export async function runCommand(
  command: Exclude<CommandLine, { kind: 'window' }>,
  needs: CommandNeeds,
): Promise<number> {
  const { commandLine } = messagesIn(needs.language);
  try {
    if (command.kind === 'help') {
      const { usage, options, ending } = commandLine;
      for (const line of [usage, '', ...options, '', ...ending]) needs.say(line);
      return exitCodes.done;
    }
    if (command.kind === 'fault') {
      needs.complain(commandLine.faults[command.code](command.detail));
      needs.complain(commandLine.tryHelp);
      return exitCodes.usage;
    }
    const briefings = await needs.briefings();
    if (command.kind === 'briefing') return await makeBriefing(command, briefings, needs);
    for (const { id, name } of briefings.list()) needs.say(`${id}\t${name}`);
    return exitCodes.done;
  } catch (error) {
    console.error('[command]', error);
    needs.complain(commandLine.failed);
    return exitCodes.failed;
  }
}

async function makeBriefing(
  { id, out, force }: Extract<CommandLine, { kind: 'briefing' }>,
  briefings: Briefings,
  needs: CommandNeeds,
): Promise<number> {
  const { commandLine, pdf } = messagesIn(needs.language);
  const notSaved = (code: SaveFault): number => {
    needs.complain(pdf.notSaved[code](out));
    return exitCodes.notSaved;
  };
  if (!briefings.list().some((briefing) => briefing.id === id)) {
    needs.complain(commandLine.notFound(id));
    return exitCodes.notFound;
  }
  // Before the work; whether it still holds is seen again when the file is written.
  const kind = await kindOf(out);
  if (kind === 'other') return notSaved('not-a-file');
  if (kind === 'file' && !force) return notSaved('exists');
  const made = await briefings.make(id, { print: needs.print, now: needs.now });
  const saved = await needs.save(out, made.bytes, { overwrite: force });
  if (!saved.ok) return notSaved(saved.code);
  if (!made.isNumbered) needs.complain(commandLine.unnumbered);
  needs.say(commandLine.saved(out, made.pageCount));
  return exitCodes.done;
}
