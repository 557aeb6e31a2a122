import type { Found } from './found.ts';
import type { Reading } from './reading.ts';

/** Web addresses as printed; the identity has a scheme. */
export function urls({ text, addresses }: Reading): Found[] {
  return addresses.flatMap(({ kind, start, end }) => {
    if (kind !== 'web') return [];
    const printed = text.slice(start, end);
    const whole = /^https?:/i.test(printed);
    const href = whole ? printed : `https://${printed}`;
    return {
      start,
      end,
      basis: whole ? 'letterlijk' : 'genormaliseerd',
      fact: { type: 'url', identity: href, label: printed, citation: href },
    };
  });
}
