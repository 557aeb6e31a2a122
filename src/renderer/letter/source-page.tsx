import { useEffect, useState } from 'react';
import { formatCount } from '../../shared/i18n/i18n.ts';
import type { PublishedLetter } from '../../shared/letter/published.ts';
import { publishedLetter, startState } from '../api.ts';
import { useApp, useMessages } from '../state.ts';
import { PageTitle } from '../ui/page-title.tsx';

interface Source {
  readonly about: PublishedLetter['source'];
  readonly text: string;
}

/** The source file as it was received, with its fingerprint, so that anyone can check what the letter was read from. */
export function SourcePage() {
  const messages = useMessages();
  const language = useApp((state) => state.settings.language);
  const [source, setSource] = useState<Source | 'loading' | 'failed'>('loading');
  useEffect(() => {
    readSource().then(setSource, () => setSource('failed'));
  }, []);
  return (
    <div className="wide">
      <PageTitle>{messages.source.title}</PageTitle>
      <p className="lede">{messages.source.lede}</p>
      {source === 'loading' && <p role="status">{messages.source.loading}</p>}
      {source === 'failed' && <p role="alert">{messages.source.failed}</p>}
      {typeof source === 'object' && (
        <>
          <dl className="pairs">
            <dt>{messages.source.file}</dt>
            <dd>{source.about.file}</dd>
            <dt>{messages.source.size}</dt>
            <dd>{messages.source.bytes(formatCount(source.about.bytes, language))}</dd>
            <dt>{messages.source.hash}</dt>
            <dd className="hash">{source.about.sha256}</dd>
          </dl>
          <h2>{messages.source.text}</h2>
          <pre className="source-text" lang="nl">
            {source.text}
          </pre>
        </>
      )}
    </div>
  );
}

async function readSource(): Promise<Source> {
  const { source } = await publishedLetter();
  const answer = await fetch(`/letters/${startState().letter}/${source.file}`);
  if (!answer.ok) throw new Error(`${source.file}: ${answer.status}`);
  return { about: source, text: await answer.text() };
}
