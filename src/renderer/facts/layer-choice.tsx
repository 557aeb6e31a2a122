import { grouped } from '../../shared/facts/groups.ts';
import type { FactGroup } from '../../shared/settings.ts';
import { changeSettings } from '../settings.ts';
import { useApp, useMessages } from '../state.ts';
import { useFacts } from './use-facts.ts';

/** Which groups of facts are marked in the text: those that this letter has, each on or off. */
export function LayerChoice() {
  const messages = useMessages();
  const hidden = useApp((state) => state.settings.hiddenFacts);
  const facts = useFacts();
  if (typeof facts === 'string') return null;
  const toggle = (id: FactGroup): void => {
    const hiddenFacts = hidden.includes(id) ? hidden.filter((other) => other !== id) : [...hidden, id];
    void changeSettings({ hiddenFacts });
  };
  return (
    <fieldset className="choice">
      <legend>{messages.display.factGroups}</legend>
      {grouped(facts.published.facts).map(({ id }) => (
        <label key={id}>
          <input type="checkbox" checked={!hidden.includes(id)} onChange={() => toggle(id)} />
          <span>{messages.facts.groups[id]}</span>
        </label>
      ))}
    </fieldset>
  );
}
