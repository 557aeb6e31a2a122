import { Fragment, type ReactNode, useEffect, useState } from 'react';
import { grouped } from '../../shared/facts/groups.ts';
import { formatCount, formatDay, type Messages } from '../../shared/i18n/i18n.ts';
import { letterCitation } from '../../shared/letter/citation.ts';
import type { PublishedLetter } from '../../shared/letter/published.ts';
import type { FactGroup, Language } from '../../shared/settings.ts';
import { publishedLetter, startState } from '../api.ts';
import { run } from '../run.ts';
import { setState, useApp, useMessages } from '../state.ts';
import { PageTitle } from '../ui/page-title.tsx';

/** What the letter says of itself and how to cite it, each with the basis we have for it; then who made this app. */
export function AboutPage() {
  const messages = useMessages();
  const language = useApp((state) => state.settings.language);
  const [published, setPublished] = useState<PublishedLetter | 'loading' | 'failed'>('loading');
  useEffect(() => {
    publishedLetter().then(setPublished, () => setPublished('failed'));
  }, []);
  return (
    <div className="wide">
      <PageTitle>{messages.about.title}</PageTitle>
      {published === 'failed' && <p role="alert">{messages.about.failed}</p>}
      {typeof published === 'object' && <LetterFacts published={published} language={language} messages={messages} />}
      {typeof published === 'object' && <FactCounts published={published} language={language} messages={messages} />}
      <h2>{messages.about.app}</h2>
      <p>{messages.app.independence}</p>
      <p>{messages.about.offline}</p>
      <dl className="pairs">
        <dt>{messages.about.version}</dt>
        <dd>{startState().version}</dd>
        <dt>{messages.about.licence}</dt>
        <dd>EUPL-1.2</dd>
      </dl>
    </div>
  );
}

interface LetterFactsProps {
  readonly published: PublishedLetter;
  readonly language: Language;
  readonly messages: Messages;
}

/** How much the letter names, by group; each leads to its list. */
function FactCounts({ published, language, messages }: LetterFactsProps) {
  const groups = grouped(published.facts);
  if (groups.length === 0) return null;
  return (
    <>
      <h2>{messages.about.facts}</h2>
      <dl className="pairs counts">
        {groups.map(({ id, facts }) => (
          <Fragment key={id}>
            <dt>
              <button type="button" className="words" onClick={() => showGroup(id)}>
                {messages.facts.groups[id]}
              </button>
            </dt>
            <dd>{formatCount(facts.length, language)}</dd>
          </Fragment>
        ))}
      </dl>
    </>
  );
}

function showGroup(group: FactGroup): void {
  setState({ group, factSearch: '', openFact: null });
  void run('facts');
}

type Row = readonly [label: string, value: ReactNode, basis: string];

function LetterFacts({ published, language, messages }: LetterFactsProps) {
  const { letter, citation, source } = published;
  const { about } = messages;
  const { sender, recipient, date, reference, subject, signatories } = letter.frontMatter;
  const paragraphs = letter.blocks.filter((block) => block.kind === 'paragraph').length;
  const words = letter.text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
  const rows: (Row | null)[] = [
    sender === null ? null : [about.sender, sender, about.printed],
    recipient === null ? null : [about.recipient, recipient, about.printed],
    date === null ? null : [about.date, formatDay(date, language), about.normalised],
    reference === null ? null : [about.reference, reference, about.printed],
    subject === null ? null : [about.subject, subject, about.printed],
    signatories.length === 0
      ? null
      : [
          about.signatories,
          signatories.map(({ name, office }) => (
            <Fragment key={name}>
              {office === null ? name : `${name}, ${office}`}
              <br />
            </Fragment>
          )),
          about.printed,
        ],
    [about.paragraphs, formatCount(paragraphs, language), about.derived],
    [about.words, formatCount(words, language), about.derived],
    [
      messages.source.file,
      `${source.file}, ${messages.source.bytes(formatCount(source.bytes, language))}`,
      about.derived,
    ],
    [
      messages.source.hash,
      <span key="hash" className="hash">
        {source.sha256}
      </span>,
      about.derived,
    ],
  ];
  return (
    <dl className="pairs with-basis">
      {rows.map((row) => row !== null && <BasisRow key={row[0]} row={row} messages={messages} />)}
      <dt>{about.citation}</dt>
      <dd>
        {citation === null ? (
          letterCitation(published, language, messages)
        ) : (
          <>
            <span className="ours" lang="nl">
              {citation.text}
            </span>
            <span className="src">
              {about.source}: <span lang="nl">{citation.source}</span>
            </span>
          </>
        )}
        <button type="button" className="button plain" onClick={() => void run('copyCitation')}>
          {messages.commands.copyCitation}
        </button>
      </dd>
      <dd className="basis">
        <Basis words={citation === null ? about.derived : about.editorial} messages={messages} />
      </dd>
    </dl>
  );
}

function BasisRow({ row: [label, value, basis], messages }: { row: Row; messages: Messages }) {
  return (
    <>
      <dt>{label}</dt>
      <dd lang={basis === messages.about.printed ? 'nl' : undefined}>{value}</dd>
      <dd className="basis">
        <Basis words={basis} messages={messages} />
      </dd>
    </>
  );
}

function Basis({ words, messages }: { words: string; messages: Messages }) {
  return (
    <>
      <span className="visually-hidden">{messages.about.basisOf(words)}</span>
      <em aria-hidden="true">{words}</em>
    </>
  );
}
