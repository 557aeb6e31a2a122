import type { Found } from './found.ts';
import type { Reading } from './reading.ts';

/** Laws and codes by name. */
export function laws(_reading: Reading): Found[] {
  return [];
}
