import { ALargeSmall, Ellipsis, List, Printer } from 'lucide-react';
import { useEffect } from 'react';
import { hydrated } from '../hydrated.ts';
import { run } from '../run.ts';
import { type Panel, setState, useApp, useMessages, type View } from '../state.ts';
import { Notice } from './notice.tsx';

/** The running head: name, where to go, where one is, and three tools. */
export function Head() {
  useEffect(() => hydrated('head'), []);
  const messages = useMessages();
  const guideOpen = useApp((state) => state.guideOpen);
  return (
    <>
      <header className="head" id="head">
        <span className="mark">{messages.app.name}</span>
        <button
          type="button"
          className="contents-button"
          id="contents-button"
          aria-expanded={guideOpen}
          aria-controls="guide"
          onClick={() => setState({ guideOpen: !guideOpen })}
        >
          <List className="icon" aria-hidden="true" />
          <GuideName />
        </button>
        <div className="bar">
          <nav aria-label={messages.nav.label}>
            <NavButton view="letter" />
            <NavButton view="facts" />
            <NavButton view="notebook" />
            <NavButton view="dossiers" />
          </nav>
          <div className="tools">
            <Place />
            <PanelButton panel="display" id="display-button" popup="dialog">
              <ALargeSmall className="icon" aria-hidden="true" />
            </PanelButton>
            <button
              type="button"
              className="iconbutton"
              aria-label={messages.commands.print}
              onClick={() => void run('print')}
            >
              <Printer className="icon" aria-hidden="true" />
            </button>
            <PanelButton panel="more" id="more-button" popup="menu">
              <Ellipsis className="icon" aria-hidden="true" />
            </PanelButton>
            <div id="menu-place" />
          </div>
        </div>
      </header>
      <Notice />
      <Status />
    </>
  );
}

/** What the guide holds, and where in it one is. */
function GuideName() {
  const messages = useMessages();
  const view = useApp((state) => state.view);
  const entry = useApp((state) => state.page.outline[state.here.entry]);
  const group = useApp((state) => state.group);
  const ofLetter = entry === undefined || entry.kind === 'section' ? entry?.title : messages.outline[entry.kind];
  if (view === 'facts')
    return <Named name={messages.facts.open} now={group === null ? '' : messages.facts.groups[group]} />;
  if (view === 'notebook') return <Named name={messages.notebookPage.open} now="" />;
  if (view === 'briefing') return <Named name={messages.briefingPage.open} now="" />;
  if (view === 'dossiers') return <Named name={messages.dossiers.open} now="" />;
  return <Named name={messages.outline.open} now={ofLetter ?? ''} dutch={entry?.kind === 'section'} />;
}

function Named({ name, now, dutch = false }: { name: string; now: string; dutch?: boolean }) {
  return (
    <>
      <b>{name}</b>
      <span className="now" lang={dutch ? 'nl' : undefined}>
        {now}
      </span>
    </>
  );
}

function NavButton({ view }: { view: View }) {
  const messages = useMessages();
  const current = useApp((state) => state.view === view);
  return (
    <button type="button" aria-current={current ? 'page' : undefined} onClick={() => void run(view)}>
      {messages.nav[view]}
    </button>
  );
}

interface PanelButtonProps {
  readonly panel: Exclude<Panel['kind'], 'sic'> & ('display' | 'more');
  readonly id: string;
  readonly popup: 'dialog' | 'menu';
  readonly children: React.ReactNode;
}

function PanelButton({ panel, id, popup, children }: PanelButtonProps) {
  const messages = useMessages();
  const open = useApp((state) => state.panel?.kind === panel);
  return (
    <button
      type="button"
      id={id}
      className="iconbutton"
      aria-label={panel === 'more' ? messages.menu.more : messages.commands.display}
      aria-haspopup={popup}
      aria-expanded={open}
      onClick={() => setState({ panel: open ? null : { kind: panel } })}
    >
      {children}
    </button>
  );
}

function Place() {
  const messages = useMessages();
  const here = useApp((state) => state.here);
  const page = useApp((state) => state.page);
  const view = useApp((state) => state.view);
  if (view !== 'letter') return null;
  const kind = page.outline[here.entry]?.kind;
  const words =
    here.paragraph !== null
      ? messages.place.paragraph(here.paragraph, page.paragraphs)
      : kind === 'letterhead' || kind === 'signature'
        ? messages.place[kind]
        : messages.place.none;
  return <span className="place">{words}</span>;
}

function Status() {
  const { words, unseen } = useApp((state) => state.status);
  return (
    <p className="status" role="status" data-shown={words !== ''}>
      {words}
      {unseen !== '' && <span className="visually-hidden">: {unseen}</span>}
    </p>
  );
}
