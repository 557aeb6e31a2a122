import { useApp } from '../state.ts';
import { Display } from './display.tsx';
import { GoTo } from './go-to.tsx';
import { MoreMenu } from './more-menu.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { SicCard } from './sic-card.tsx';

/** The one thing that is open above the page. */
export function Overlays() {
  const panel = useApp((state) => state.panel);
  return (
    <>
      {panel?.kind === 'more' && <MoreMenu />}
      {panel?.kind === 'display' && <Display />}
      {panel?.kind === 'goTo' && <GoTo />}
      {panel?.kind === 'shortcuts' && <Shortcuts />}
      {panel?.kind === 'sic' && <SicCard remark={panel.remark} />}
    </>
  );
}
