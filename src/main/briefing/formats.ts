import type { Briefing } from '../../shared/briefing/briefing.ts';
import { briefingHtml } from '../../shared/briefing/html.ts';
import type { BriefingFormat } from '../../shared/briefing/made.ts';
import { briefingMarkdown } from '../../shared/briefing/markdown.ts';

/** The bytes of a briefing as a file for another program. The same briefing gives the same bytes. */
export async function briefingFile(briefing: Briefing, format: Exclude<BriefingFormat, 'pdf'>): Promise<Uint8Array> {
  if (format === 'docx') return (await import('./docx/document.ts')).briefingDocx(briefing);
  return new TextEncoder().encode(
    format === 'md' ? briefingMarkdown(briefing) : briefingHtml(briefing, { pages: new Map(), fontFaces: '' }),
  );
}
