import '../styles/briefing.css';
import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { BriefingFormat, Progress } from '../../shared/briefing/made.ts';
import type { LetterFacts } from '../../shared/facts/letter-facts.ts';
import { useFacts } from '../facts/use-facts.ts';
import { useMessages } from '../state.ts';
import { PageTitle } from '../ui/page-title.tsx';
import { BriefingGuide } from './briefing-guide.tsx';
import { useChosen } from './chosen.ts';
import { cancelMaking, followChoice, makePages, printPages, saveAs } from './make.ts';
import { Sheets } from './sheets.tsx';

/** A briefing as it comes out on paper, with the choices that it is made of in the guide. */
export function BriefingPage() {
  const messages = useMessages();
  const facts = useFacts();
  if (facts === 'loading') return <p role="status">{messages.briefingPage.loading}</p>;
  if (facts === 'failed') return <p role="alert">{messages.about.failed}</p>;
  return <Loaded facts={facts} />;
}

function Loaded({ facts }: { facts: LetterFacts }) {
  const words = useMessages().briefingPage;
  useEffect(followChoice, []);
  const made = useChosen((chosen) => chosen.made);
  const guide = document.getElementById('guide-view');
  return (
    <>
      {guide !== null && createPortal(<BriefingGuide facts={facts} />, guide)}
      <div className="wide briefing">
        <PageTitle>{words.title}</PageTitle>
        <p className="lede">{words.lede}</p>
        <Tools />
        <State />
        {made !== null && <Sheets bytes={made.bytes} />}
      </div>
    </>
  );
}

const others: readonly BriefingFormat[] = ['docx', 'html', 'md'];

function Tools() {
  const words = useMessages().briefingPage;
  return (
    <div className="actions briefing-tools">
      <button type="button" className="button primary" onClick={() => void saveAs('pdf')}>
        {words.saveAs.pdf}
      </button>
      <button type="button" className="button" onClick={() => void printPages()}>
        {words.print}
      </button>
      <span className="others">
        <span id="save-as-other">{words.other}</span>
        {others.map((format) => (
          <button
            key={format}
            type="button"
            className="button plain"
            aria-label={`${words.other}: ${words.saveAs[format]}`}
            onClick={() => void saveAs(format)}
          >
            {words.saveAs[format]}
          </button>
        ))}
      </span>
    </div>
  );
}

/** How far the pages are, or what is the matter with them. What came of it is said as well, not every step on the way. */
function State() {
  const words = useMessages().briefingPage;
  const step = useChosen((chosen) => chosen.step);
  const fault = useChosen((chosen) => chosen.fault);
  const made = useChosen((chosen) => chosen.made);
  const isOld = useChosen((chosen) => chosen.made !== null && chosen.made.of !== chosen.choice);
  if (fault !== null && step === null)
    return (
      <div role="alert" className="fault">
        <p>{fault}</p>
        <button type="button" className="button plain" onClick={() => void makePages()}>
          {words.again}
        </button>
      </div>
    );
  return (
    <div className="briefing-state" aria-busy={step !== null}>
      {step !== null && <p>{stepWords(step, words)}</p>}
      <p role="status">
        {step === null && made !== null && words.size(made.pageCount, made.passages, made.notes)}
        {step === null && made?.isNumbered === false && ` ${words.notNumbered}`}
        {step === null && isOld && ` ${words.older}`}
      </p>
      {step !== null && (
        <button type="button" className="button plain" onClick={() => void cancelMaking()}>
          {words.cancel}
        </button>
      )}
    </div>
  );
}

type Words = ReturnType<typeof useMessages>['briefingPage'];

function stepWords(step: Progress | 'waiting', words: Words): string {
  if (step === 'waiting') return words.making;
  return step.step === 'finish' ? words.finishing : words.pass(step.pass);
}
