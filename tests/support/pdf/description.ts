// What a PDF says of itself, and what its links say.
import type { Expected } from './check.ts';
import type { Dict, Objects } from './objects.ts';
import type { Fault } from './structure.ts';

export function descriptionFaults(objects: Objects, { title, author, language }: Expected): Fault[] {
  const faults: Fault[] = [];
  const wrong = (code: string, found: unknown, wanted: unknown): void => {
    if (found !== wanted) faults.push({ code, detail: `${found} instead of ${wanted}` });
  };
  const information = objects.dict(objects.trailer['/Info']);
  const packet = Buffer.from(objects.bytes(objects.catalog['/Metadata']), 'latin1').toString('utf8');
  const inPacket = (name: string): string | null =>
    new RegExp(`<dc:${name}>(?:<[^>]*>)*([^<]*)<`)
      .exec(packet)?.[1]
      ?.replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&') ?? null;
  wrong('title', objects.text(information['/Title']), title);
  wrong('display-title', objects.dict(objects.catalog['/ViewerPreferences'])['/DisplayDocTitle'], true);
  wrong('author', objects.text(information['/Author']), author);
  wrong('language', objects.text(objects.catalog['/Lang']), language);
  wrong('xmp', inPacket('title'), title);
  wrong('xmp', inPacket('creator'), author);
  wrong('xmp', inPacket('language'), language);
  const labels = objects.array(objects.dict(objects.catalog['/PageLabels'])['/Nums']);
  wrong('page-labels', labels.length === 2 && (labels[1] as Dict | undefined)?.['/S'], '/D');
  // What is not checked by a validator must not be promised.
  if (/pdfuaid|pdfaid/.test(packet)) faults.push({ code: 'claims', detail: 'the packet names PDF/UA or PDF/A' });
  return faults;
}

export function linkFaults(objects: Objects): Fault[] {
  return objects.pages.flatMap((ref, index) =>
    objects
      .array(objects.dict(ref)['/Annots'])
      .map((annotation) => objects.dict(annotation))
      .filter((dict) => dict['/Subtype'] === '/Link' && (objects.text(dict['/Contents']) ?? '').trim() === '')
      .map((dict) => ({
        code: 'link-description',
        detail: `page ${index + 1}: link to ${dict['/Dest'] ?? 'an address'}`,
      })),
  );
}
