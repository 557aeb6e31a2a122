// The smallest PDF with named destinations: as many empty pages as its ids need.

/** `places` says on which page, from 1, each id stands. */
export function testPdf(places: Readonly<Record<string, number>>): Uint8Array {
  const count = Math.max(1, ...Object.values(places));
  const page = (number: number): string => `${number + 3} 0 R`;
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const destinations = Object.entries(places).map(([id, number]) => `/${id} [${page(number)} /XYZ 0 0 0]`);
  const objects = [
    '<</Type /Catalog /Pages 2 0 R /Dests 3 0 R>>',
    `<</Type /Pages /Count ${count} /Kids [${numbers.map(page).join(' ')}]>>`,
    `<<${destinations.join(' ')}>>`,
    ...numbers.map(() => '<</Type /Page /Parent 2 0 R /MediaBox [0 0 100 100]>>'),
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const xref = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  text += `trailer\n<</Size ${objects.length + 1} /Root 1 0 R>>\nstartxref\n${xref}\n%%EOF`;
  return new TextEncoder().encode(text);
}
