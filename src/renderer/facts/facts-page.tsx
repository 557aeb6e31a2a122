import { lazy, Suspense, useEffect } from 'react';
import { createPortal } from 'react-dom';
import { type Group, grouped } from '../../shared/facts/groups.ts';
import type { LetterFacts } from '../../shared/facts/letter-facts.ts';
import { shortfallOf } from '../../shared/facts/missing.ts';
import { sorted } from '../../shared/facts/sort.ts';
import { placesOf } from '../../shared/facts/where.ts';
import type { Fact, MotionFact } from '../../shared/letter/fact.ts';
import type { FactGroup } from '../../shared/settings.ts';
import { later } from '../later.ts';
import { getState, setState, useApp, useMessages } from '../state.ts';
import { PageTitle } from '../ui/page-title.tsx';
import { Pausing } from '../ui/pausing.tsx';
import { FactTable } from './fact-table.tsx';
import { FactsGuide } from './facts-guide.tsx';
import { matcher } from './filter.ts';
import { MotionTable } from './motion-table.tsx';
import { Picture } from './picture.tsx';
import { Timeline } from './timeline.tsx';
import { useFacts } from './use-facts.ts';
import { datedIn } from './years.ts';

/** With its land and its projection, loaded when it is first looked at. */
const WorldMap = lazy(later.map);

/** Everything the letter names, by group. The guide lists the groups; a search shows what it finds in all of them. */
export function FactsPage() {
  const messages = useMessages();
  const facts = useFacts();
  if (facts === 'loading') return <p role="status">{messages.facts.loading}</p>;
  if (facts === 'failed') return <p role="alert">{messages.about.failed}</p>;
  return <Loaded facts={facts} />;
}

function Loaded({ facts }: { facts: LetterFacts }) {
  const search = useApp((state) => state.factSearch);
  const chosen = useApp((state) => state.group);
  const all = grouped(facts.published.facts);
  const found = search.trim() === '' ? all : grouped(facts.published.facts.filter(matcher(search, facts)));
  const group = all.find(({ id }) => id === chosen) ?? all[0];
  const guide = document.getElementById('guide-view');
  return (
    <>
      {guide !== null && createPortal(<FactsGuide groups={found} chosen={group?.id ?? null} />, guide)}
      {group === undefined ? (
        <Nothing />
      ) : search.trim() === '' ? (
        <GroupPage key={group.id} facts={facts} group={group} />
      ) : (
        <Found facts={facts} groups={found} search={search.trim()} />
      )}
    </>
  );
}

function Nothing() {
  const messages = useMessages();
  return (
    <div className="wide">
      <PageTitle>{messages.nav.facts}</PageTitle>
      <p className="lede">{messages.facts.none}</p>
    </div>
  );
}

function GroupPage({ facts, group }: { facts: LetterFacts; group: Group }) {
  const messages = useMessages();
  const name = messages.facts.groups[group.id];
  return (
    <div className="wide facts">
      <PageTitle>{name}</PageTitle>
      <p className="lede">{ledeOf(facts, group, messages)}</p>
      <GroupPicture facts={facts} group={group} />
      <List facts={facts} id={group.id} list={sorted(group.facts)} label={name} />
    </div>
  );
}

/** Dates are also a timeline, countries and territories also a map; their tables hold the same. */
function GroupPicture({ facts, group: { id, facts: list } }: { facts: LetterFacts; group: Group }) {
  const messages = useMessages();
  if (id === 'date')
    return (
      <Picture facts={facts} list={list}>
        <Timeline dated={datedIn(facts.published.letter, list)} />
      </Picture>
    );
  if (id !== 'country' && id !== 'region') return null;
  return (
    <Picture facts={facts} list={list}>
      <Suspense fallback={<p role="status">{messages.facts.map.loading}</p>}>
        <WorldMap list={list} />
      </Suspense>
    </Picture>
  );
}

/** What a search finds, group after group. */
function Found({ facts, groups, search }: { facts: LetterFacts; groups: readonly Group[]; search: string }) {
  const messages = useMessages();
  const count = groups.reduce((sum, group) => sum + group.facts.length, 0);
  // A card whose fact is no longer listed closes.
  const listed = new Set(groups.flatMap((group) => group.facts));
  useEffect(() => {
    const open = getState().openFact;
    const fact = open === null ? undefined : facts.byKey.get(open.key);
    if (fact !== undefined && !listed.has(fact)) setState({ openFact: null });
  });
  const words = count === 0 ? messages.facts.nothing(search) : messages.facts.found(count, search);
  return (
    <div className="wide facts">
      <PageTitle>{messages.nav.facts}</PageTitle>
      <p className="lede">
        <Pausing words={words} atFirst />
      </p>
      {groups.map((group) => (
        <section key={group.id}>
          <h2 id={`found-${group.id}`} tabIndex={-1}>
            {messages.facts.groups[group.id]}
          </h2>
          <List facts={facts} id={group.id} list={sorted(group.facts)} label={messages.facts.groups[group.id]} />
        </section>
      ))}
    </div>
  );
}

interface ListProps {
  readonly facts: LetterFacts;
  readonly id: FactGroup;
  readonly list: readonly Fact[];
  readonly label: string;
}

function List({ facts, id, list, label }: ListProps) {
  if (id === 'motion') return <MotionTable facts={facts} list={list as readonly MotionFact[]} label={label} />;
  return <FactTable facts={facts} list={list} label={label} />;
}

function ledeOf(facts: LetterFacts, { id, facts: list }: Group, { facts: words }: ReturnType<typeof useMessages>) {
  if (id === 'motion') {
    const lacks = list.map((fact) => shortfallOf(facts, fact));
    const without = lacks.filter((one) => one === 'kamerstuk').length;
    return words.motions(list.length, lacks.filter((one) => one !== null).length - without, without);
  }
  const mentions = list.flatMap((fact) => fact.mentions);
  const paragraphs = placesOf(facts.published.letter, mentions).filter((place) => typeof place === 'number').length;
  return words.lede(list.length, mentions.length, paragraphs);
}
