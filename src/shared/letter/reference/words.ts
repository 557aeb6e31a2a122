/**
 * The short forms in which the tables in this folder are written down. The apostrophe in them is the straight one and
 * letters with accents have them; a letter may print ’ for ' and leave accents out ("Belgie"), so fold both before
 * looking up.
 */

/** "Aleppo|Idlib", over any number of lines. */
export const words = (text: string): readonly string[] =>
  text
    .split(/[|\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** "Genève=Geneva|Aken=Aachen": what comes first (usual spelling or code), with the others; a line may open with "=". */
export const spellings = (text: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    words(text.replaceAll('\n=', '=')).map((entry) => {
      const [first = '', ...others] = entry.split('=');
      return [first, others];
    }),
  );

/** "Syrisch|Indiaas" with the forms in -e: Syrisch, Syrische, Indiaas, Indiase. */
export const inflected = (text: string): readonly string[] =>
  words(text).flatMap((stem) => [stem, `${stem.replace(/([ae])\1s$/, '$1s')}e`]);
