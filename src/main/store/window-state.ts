import { z } from 'zod';
import type { AtomicOptions } from './atomic-file.ts';
import { createDelayed } from './delayed.ts';
import { openJsonFile } from './json-file.ts';

/** In device-independent pixels, as Electron gives them. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How the window stood when it was closed; `bounds` are those of the window when it is not maximised. */
export interface WindowState {
  readonly bounds: Rectangle;
  readonly maximised: boolean;
}

/** Where a window opens; without x and y the system centres it. */
export interface Placement {
  readonly width: number;
  readonly height: number;
  readonly x?: number;
  readonly y?: number;
  readonly maximised: boolean;
}

const whole = z.int().min(-100_000).max(100_000);
const stateSchema = z.object({
  bounds: z.object({ x: whole, y: whole, width: whole.min(1), height: whole.min(1) }),
  maximised: z.boolean(),
});

const usual = { width: 1240, height: 860 };
export const smallest = { width: 320, height: 200 };
/** What must be in sight of the window's top edge, so that one can take hold of it. */
const grip = { width: 100, height: 24 };

/** Where to open the window, given the work areas of the displays that are there now, the primary one first. */
export function placeWindow(state: WindowState | null, displays: readonly Rectangle[]): Placement {
  const display = displays.find((area) => state !== null && canBeGrasped(state.bounds, area));
  const area = display ?? displays[0];
  const wanted = state?.bounds ?? usual;
  const size = {
    width: clamp(wanted.width, smallest.width, area?.width ?? usual.width),
    height: clamp(wanted.height, smallest.height, area?.height ?? usual.height),
  };
  const maximised = state?.maximised ?? false;
  if (state === null || display === undefined) return { ...size, maximised };
  return { ...size, x: state.bounds.x, y: state.bounds.y, maximised };
}

function canBeGrasped(window: Rectangle, area: Rectangle): boolean {
  const width = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  const above = window.y - area.y;
  return width >= grip.width && above >= 0 && above + grip.height <= area.height;
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

export interface WindowStateStore {
  /** How the window stood last, or null if that is not known. */
  readonly current: WindowState | null;
  /** Remembers how it stands now; written within a second. A failure is only logged: it is no work of the reader's. */
  save(state: WindowState): void;
  /** Writes now what still waits. Never rejects. */
  flush(): Promise<void>;
}

export async function openWindowState(file: string, options: AtomicOptions = {}): Promise<WindowStateStore> {
  const json = await openJsonFile(file, options);
  const read = stateSchema.safeParse(json.found);
  let state: WindowState | null = read.success ? read.data : null;
  const writing = createDelayed(() => json.save({ ...json.found, ...state }), 800);
  return {
    get current() {
      return state;
    },
    save(now) {
      state = now;
      writing.request().catch((error: unknown) => console.error(`[window] its place is not saved: ${error}`));
    },
    flush: () => writing.flush().catch(() => {}),
  };
}
