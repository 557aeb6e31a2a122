import { keptParts } from '../../shared/letter/keep-together.ts';

/** Words of the letter outside its page, with a day and its month, a dossier number and the like on one line. */
export function Kept({ children }: { children: string }) {
  return keptParts(children).map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name
      <span key={index} className="nb">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
