/** What the command line asks for, as data. Nothing else in the app reads it. */
export type CommandLine =
  /** Nothing: the app opens its window. */
  | { readonly kind: 'window' }
  | { readonly kind: 'help' }
  /** The names of the briefings that can be made. */
  | { readonly kind: 'list' }
  | { readonly kind: 'briefing'; readonly id: string; readonly out: string; readonly force: boolean }
  | { readonly kind: 'fault'; readonly code: CommandFault; readonly detail: string };

/** Keys of messages; `detail` is the option that the message names. */
export type CommandFault = 'unknownOption' | 'missingValue' | 'needlessValue' | 'twice' | 'needsOther' | 'notTogether';

/** How the process ends. A script may rely on these. */
export const exitCodes = { done: 0, failed: 1, usage: 2, notFound: 3, notSaved: 4 } as const;

const withValue = ['--briefing', '--out'];
const alone = ['--list', '--force', '--help'];

/**
 * Reads the arguments after the program's own name. Without an option of ours the app opens, whatever else stands there:
 * Chromium has hundreds of switches of its own, and a desktop may hand over anything. With one, an option that is not
 * known is a fault; only the switches of `hostSwitches` are passed over.
 */
export function readCommandLine(args: readonly string[]): CommandLine {
  const options = new Map<string, string>();
  let unknown: string | null = null;
  let fault: CommandLine | null = null;
  const failed = (code: CommandFault, detail: string): void => {
    fault ??= { kind: 'fault', code, detail };
  };

  for (let at = 0; at < args.length; at++) {
    const { name, value } = split(args[at] ?? '');
    const takesValue = withValue.includes(name);
    if (!takesValue && !alone.includes(name)) {
      if (!isHostSwitch(name)) unknown ??= args[at] ?? '';
      continue;
    }
    if (options.has(name)) failed('twice', name);
    if (!takesValue) {
      if (value !== null) failed('needlessValue', name);
      options.set(name, '');
      continue;
    }
    // What looks like an option is none's value: `--out --force` lacks one. A file that is named so takes `--out=`.
    const next = args[at + 1];
    const found = value ?? (next === undefined || next.startsWith('--') ? '' : next);
    if (value === null && found !== '') at++;
    if (found === '') failed('missingValue', name);
    options.set(name, found);
  }

  if (options.size === 0) return { kind: 'window' };
  if (options.has('--help')) return { kind: 'help' };
  if (unknown !== null) failed('unknownOption', unknown);
  return fault ?? commandOf(options);
}

function commandOf(options: ReadonlyMap<string, string>): CommandLine {
  const id = options.get('--briefing');
  const out = options.get('--out');
  if (options.has('--list')) {
    const other = [...options.keys()].find((name) => name !== '--list');
    return other === undefined ? { kind: 'list' } : { kind: 'fault', code: 'notTogether', detail: `--list ${other}` };
  }
  if (id === undefined) return { kind: 'fault', code: 'needsOther', detail: '--briefing' };
  if (out === undefined) return { kind: 'fault', code: 'needsOther', detail: '--out' };
  return { kind: 'briefing', id, out, force: options.has('--force') };
}

function split(argument: string): { name: string; value: string | null } {
  const equals = argument.startsWith('--') ? argument.indexOf('=') : -1;
  if (equals < 0) return { name: argument, value: null };
  return { name: argument.slice(0, equals), value: argument.slice(equals + 1) };
}

/** Switches of Electron and Chromium that somebody may need even when no window is shown. */
const hostSwitches = ['--user-data-dir', '--no-sandbox', '--disable-gpu', '--lang', '--headless', '--ozone-platform'];
const isHostSwitch = (name: string): boolean => hostSwitches.includes(name);
