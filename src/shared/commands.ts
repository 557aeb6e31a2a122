/**
 * Everything a person can ask the app to do, by name. The menu bar, the "more" menu and the shortcut overview say in
 * which group and order they show them; the renderer's run.ts says what each does, and does not compile without one. Accelerators are written as Electron writes them; on a Mac
 * CmdOrCtrl is Command, and Alt+arrow belongs to moving by word, so going back is Command+[ there.
 */
export const commands = {
  search: { accelerator: 'CmdOrCtrl+F' },
  searchAll: { accelerator: 'CmdOrCtrl+Shift+F' },
  nextHit: { accelerator: 'F3' },
  previousHit: { accelerator: 'Shift+F3' },
  goTo: { accelerator: 'CmdOrCtrl+G' },
  back: { accelerator: 'Alt+Left', macAccelerator: 'Cmd+[' },
  forward: { accelerator: 'Alt+Right', macAccelerator: 'Cmd+]' },
  letter: { accelerator: 'CmdOrCtrl+1' },
  facts: { accelerator: 'CmdOrCtrl+2' },
  notebook: { accelerator: 'CmdOrCtrl+3' },
  dossiers: { accelerator: 'CmdOrCtrl+4' },
  source: { accelerator: 'CmdOrCtrl+8' },
  about: { accelerator: 'CmdOrCtrl+9' },
  nextFact: { accelerator: 'F7' },
  previousFact: { accelerator: 'Shift+F7' },
  nextMention: { accelerator: 'F8' },
  previousMention: { accelerator: 'Shift+F8' },
  markFacts: { accelerator: 'F9' },
  copyWithSource: { accelerator: 'CmdOrCtrl+Shift+C' },
  copyCitation: { accelerator: 'CmdOrCtrl+Shift+K' },
  undo: { accelerator: 'CmdOrCtrl+Z' },
  redo: { accelerator: 'CmdOrCtrl+Shift+Z' },
  // The single letters M, N, B and S do the same while the letter has the focus, as do [ and ] (notes/keys.ts).
  mark: { accelerator: 'CmdOrCtrl+Shift+M' },
  note: { accelerator: 'CmdOrCtrl+Shift+N' },
  bookmark: { accelerator: 'CmdOrCtrl+Shift+B' },
  sentence: { accelerator: 'CmdOrCtrl+Shift+S' },
  nextNote: { accelerator: 'Alt+Down', macAccelerator: 'Cmd+Alt+Down' },
  previousNote: { accelerator: 'Alt+Up', macAccelerator: 'Cmd+Alt+Up' },
  briefing: { accelerator: 'CmdOrCtrl+Shift+P' },
  print: { accelerator: 'CmdOrCtrl+P' },
  display: { accelerator: 'CmdOrCtrl+,' },
  larger: { accelerator: 'CmdOrCtrl+Shift+Up' },
  smaller: { accelerator: 'CmdOrCtrl+Shift+Down' },
  zoomIn: { accelerator: 'CmdOrCtrl+Plus' },
  zoomOut: { accelerator: 'CmdOrCtrl+-' },
  zoomReset: { accelerator: 'CmdOrCtrl+0' },
  shortcuts: { accelerator: 'F1' },
} as const satisfies Record<string, { accelerator: string; macAccelerator?: string }>;

export type Command = keyof typeof commands;

export const commandNames = Object.keys(commands) as readonly Command[];

/** The accelerator of a command on this platform. */
export function acceleratorOf(command: Command, platform: 'linux' | 'mac' | 'windows'): string {
  const entry: { accelerator: string; macAccelerator?: string } = commands[command];
  return platform === 'mac' ? (entry.macAccelerator ?? entry.accelerator) : entry.accelerator;
}
