import type { Found } from './found.ts';
import type { Reading } from './reading.ts';

const goals =
  /\b(?:SDG(?:['’]?s)?|Sustainable Development Goals?|[Dd]uurzame [Oo]ntwikkelingsdoel(?:en|stellingen?)?)(?: nrs?\.?)?[ -]?((?:1[0-7]|[1-9])(?!\d|\.\d)(?:(?:, | en | & |, en )(?:1[0-7]|[1-9])(?!\d|\.\d))*)/g;

/** Sustainable Development Goals with their number, "SDG 5", "SDG's 6 en 13": one mention for each number. */
export function sdgs({ plain }: Reading): Found[] {
  return [...plain.matchAll(goals)].flatMap((match) => {
    const list = match.index + match[0].length - (match[1] as string).length;
    return [...(match[1] as string).matchAll(/\d+/g)].map((number, i): Found => {
      const start = list + number.index;
      return {
        start: i === 0 ? match.index : start,
        end: start + number[0].length,
        basis: 'letterlijk',
        fact: { type: 'sdg', identity: number[0], label: `SDG ${number[0]}`, number: Number(number[0]) },
      };
    });
  });
}
