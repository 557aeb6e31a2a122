import { memo } from 'react';
import { contextOf } from '../../../shared/facts/context.ts';
import { whereIs, whereName } from '../../../shared/facts/where.ts';
import type { PublishedLetter } from '../../../shared/letter/published.ts';
import type { DossierNames } from '../../dossier/dossiers.ts';
import { useMessages } from '../../state.ts';
import { focusTitle } from '../../ui/page-title.tsx';
import { shortNameOf } from '../text/names.ts';
import { attachTo, keepWithoutPlace, searchQuote, startAttaching } from './attach.tsx';
import { mostPlaces, placesOfQuote } from './candidates.ts';
import { Body, Meta, Tick } from './entry.tsx';
import { Lemma } from './lemma.tsx';
import type { Row } from './select.ts';
import { Trouble } from './trouble.tsx';

interface LostNoteProps {
  readonly row: Row;
  readonly published: PublishedLetter;
  readonly dossierNames: DossierNames;
}

/** A note without a certain place: its quote, why, the places to choose from, and ways to find one oneself. */
export const LostNote = memo(function LostNote({ row, published, dossierNames }: LostNoteProps) {
  const messages = useMessages();
  const words = messages.notebookPage.lost;
  const { note } = row;
  const { letter } = published;
  const { spans, count } = placesOfQuote(letter.text, note.selectors.quote.exact);
  const quoted = note.selectors.quote.exact.trim() !== '';
  const readOnly = row.placed.stored.readOnly;
  return (
    <Trouble title={words.title}>
      <p className="lemma-line">
        <Lemma note={note} />
        <Tick id={note.id} name={shortNameOf(note)} />
      </p>
      <Body text={note.body} />
      <p className="why">
        {!quoted ? words.noQuote : count === 0 ? words.none : count === 1 ? words.once : words.more(count)}
      </p>
      {count > 0 && count <= mostPlaces && (
        <ul className="choices">
          {spans.map((span) => {
            const where = whereIs(letter, span.start);
            const { before, words: printed, after } = contextOf(letter, span);
            return (
              <li key={span.start}>
                <span className="n">
                  <span aria-hidden="true">{typeof where === 'number' ? where : ''}</span>
                  <span className="visually-hidden">{whereName(where, messages)}: </span>
                </span>
                <span lang="nl">
                  {before}
                  <b>{printed}</b>
                  {after}
                </span>
                {!readOnly && (
                  <button
                    type="button"
                    className="button"
                    aria-label={words.attachAt(whereName(where, messages))}
                    onClick={() => void attachTo(note.id, span).then((done) => done && focusTitle())}
                  >
                    {words.attach}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <p className="actions">
        {quoted && (
          <button type="button" className="button plain" onClick={() => searchQuote(note)}>
            {words.search}
          </button>
        )}
        {!readOnly && (
          <button type="button" className="button plain" onClick={() => startAttaching(note.id)}>
            {words.pick}
          </button>
        )}
        {!readOnly && (
          <button
            type="button"
            className="button plain"
            onClick={() => void keepWithoutPlace(note.id).then((done) => done && focusTitle())}
          >
            {words.keepWithout}
          </button>
        )}
      </p>
      <Meta row={row} dossierNames={dossierNames} />
    </Trouble>
  );
});
