import { type ExportFormat, exporters } from '../../../shared/exchange/export.ts';
import { maxItems } from '../../../shared/exchange/import.ts';
import { mostBytes } from '../../../shared/exchange/json.ts';
import type { NotesOfLetter } from '../../../shared/exchange/subject.ts';
import { longestExport } from '../../../shared/notebook/limits.ts';
import { api } from '../../api.ts';
import type { PlacedNote } from '../book.ts';
import { locateIn } from '../locate.ts';
import { now } from '../saving.ts';

/**
 * Writes notes to a file that the reader chooses. What is in it is what stands in the notebook, and where it stands now.
 * `saved-large` is a file that is whole, and larger than an import reads; of what is `too-large` there is no file.
 */
export async function exportNotes(
  placed: readonly PlacedNote[],
  format: ExportFormat,
  given: Pick<NotesOfLetter, 'published' | 'dossierNames' | 'language'>,
): Promise<'saved' | 'saved-large' | 'cancelled' | 'too-large' | 'not-saved' | 'in-notebook'> {
  const { extension, write, comesBack } = exporters[format];
  const { published } = given;
  // Where the notes stand has been found already.
  const known = new Map(placed.map(({ stored, span }) => [stored.note.selectors.quote, span]));
  const locate = locateIn(published);
  try {
    const text = write({
      ...given,
      sha256: published.source.sha256,
      notes: placed.map(({ stored }) => stored.note),
      generated: now(),
      locate: (selectors) => {
        const span = known.get(selectors.quote);
        return span === undefined ? locate(selectors) : span;
      },
    });
    if (text.length > longestExport) return 'too-large';
    const answer = await api().saveExport({ extension, text });
    if (!answer.ok) return answer.code;
    const isLarge = comesBack && (placed.length > maxItems || new Blob([text]).size > mostBytes);
    return answer.value === 'saved' && isLarge ? 'saved-large' : answer.value;
  } catch (error) {
    console.error('export', error);
    return 'not-saved';
  }
}
