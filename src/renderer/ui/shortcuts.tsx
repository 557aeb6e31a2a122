import type { Command } from '../../shared/commands.ts';
import { useApp, useMessages } from '../state.ts';
import { keysOf, readable } from './keys.ts';
import { PanelFrame } from './panel.tsx';

const groups: Readonly<Record<'go' | 'search' | 'facts' | 'notes' | 'view' | 'copy' | 'window', readonly Command[]>> = {
  go: ['goTo', 'back', 'forward'],
  search: ['search', 'searchAll', 'nextHit', 'previousHit'],
  facts: ['nextFact', 'previousFact', 'nextMention', 'previousMention', 'markFacts'],
  notes: ['mark', 'note', 'bookmark', 'sentence', 'nextNote', 'previousNote', 'undo', 'redo'],
  view: ['display', 'larger', 'smaller', 'zoomIn', 'zoomOut', 'zoomReset'],
  copy: ['copyWithSource', 'copyCitation', 'briefing', 'print'],
  window: ['letter', 'facts', 'notebook', 'dossiers', 'source', 'about'],
};

/** Every shortcut there is, in short lists. */
export function Shortcuts() {
  const { shortcuts, commands } = useMessages();
  const characterKeys = useApp((state) => state.settings.characterKeys);
  const own: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
    go: [[shortcuts.escape, 'Esc']],
    search: [
      [shortcuts.toResults, readable('Down')],
      [shortcuts.endSearch, 'Esc'],
    ],
    facts: [
      [shortcuts.openFact, 'Enter'],
      [shortcuts.backToFact, 'Esc'],
    ],
    notes: [
      ...(characterKeys ? [[shortcuts.letters, 'M, N, B, S, ], ['] as const] : []),
      [shortcuts.moreSentences, `${readable('Down')}, ${readable('Shift+Down')}`],
    ],
    window: [
      [shortcuts.regions, 'F6'],
      [shortcuts.regionsBack, 'Shift+F6'],
      [shortcuts.overview, characterKeys ? '?, F1' : 'F1'],
    ],
  };
  return (
    <PanelFrame title={shortcuts.title} className="shortcuts" modal>
      <div className="columns">
        {Object.entries(groups).map(([group, list]) => (
          <section key={group}>
            <h3>{shortcuts.groups[group as keyof typeof groups]}</h3>
            <dl>
              {[...list.map((command) => [commands[command], keysOf(command)] as const), ...(own[group] ?? [])].map(
                ([name, keys]) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>
                      <kbd>{keys}</kbd>
                    </dd>
                  </div>
                ),
              )}
            </dl>
          </section>
        ))}
      </div>
      {!characterKeys && <p className="quiet">{shortcuts.characterKeysOff}</p>}
    </PanelFrame>
  );
}
