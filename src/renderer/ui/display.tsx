import type { SettingsChange } from '../../shared/contract.ts';
import {
  families,
  languages,
  leadings,
  letterSizes,
  measures,
  type Settings,
  themes,
  zooms,
} from '../../shared/settings.ts';
import { LayerChoice } from '../facts/layer-choice.tsx';
import { changeSettings, resetSettings, stepLetterSize, stepZoom } from '../settings.ts';
import { useApp, useMessages } from '../state.ts';
import { PanelFrame } from './panel.tsx';

/** How the letter and the app look. Each choice works at once, on the letter that stays in sight beside the panel. */
export function Display() {
  const messages = useMessages();
  const settings = useApp((state) => state.settings);
  const { display } = messages;
  return (
    <PanelFrame title={display.title} className="display" modal={false}>
      <Choice name="theme" legend={display.theme} options={themes} words={display.themes} chosen={settings.theme} />
      <Stepper
        label={display.letterSize}
        value={settings.letterSize}
        steps={letterSizes}
        onStep={(direction) => void stepLetterSize(direction)}
      />
      <Choice
        name="family"
        legend={display.family}
        options={families}
        words={display.families}
        chosen={settings.family}
      />
      <Choice
        name="measure"
        legend={display.measure}
        options={measures}
        words={display.measures}
        chosen={settings.measure}
      />
      <Choice
        name="leading"
        legend={display.leading}
        options={leadings}
        words={display.leadings}
        chosen={settings.leading}
      />
      <Stepper
        label={display.zoom}
        value={settings.zoom}
        steps={zooms}
        onStep={(direction) => void stepZoom(direction)}
      />
      <Choice
        name="language"
        legend={display.language}
        options={languages}
        words={display.languages}
        chosen={settings.language}
      />
      <Switch name="sic" label={display.sic} on={settings.sic} />
      <Switch name="facts" label={display.facts} on={settings.facts} />
      {settings.facts && <LayerChoice />}
      <Switch name="characterKeys" label={display.characterKeys} on={settings.characterKeys} />
      <p className="actions">
        <button type="button" className="button plain" onClick={() => void resetSettings()}>
          {display.reset}
        </button>
      </p>
    </PanelFrame>
  );
}

interface ChoiceProps<T extends string> {
  readonly name: keyof Settings;
  readonly legend: string;
  readonly options: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly chosen: T;
}

function Choice<T extends string>({ name, legend, options, words, chosen }: ChoiceProps<T>) {
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            value={option}
            checked={option === chosen}
            onChange={() => void changeSettings({ [name]: option } as SettingsChange)}
          />
          <span>{words[option]}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface StepperProps {
  readonly label: string;
  readonly value: number;
  readonly steps: readonly number[];
  readonly onStep: (direction: 1 | -1) => void;
}

function Stepper({ label, value, steps, onStep }: StepperProps) {
  const { display } = useMessages();
  // A button at its end stays focusable, so that the keyboard does not lose its place; it only does nothing.
  const end = (direction: 1 | -1): boolean => value === (direction === 1 ? steps.at(-1) : steps[0]);
  const button = (direction: 1 | -1, words: string, sign: string) => (
    <button
      type="button"
      className="button"
      aria-label={`${label}: ${words}`}
      aria-disabled={end(direction)}
      onClick={() => !end(direction) && onStep(direction)}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <fieldset className="stepper">
      <legend>{label}</legend>
      {button(-1, display.smaller, '−')}
      <output aria-live="polite">{display.percent(value)}</output>
      {button(1, display.larger, '+')}
    </fieldset>
  );
}

function Switch({ name, label, on }: { name: 'sic' | 'facts' | 'characterKeys'; label: string; on: boolean }) {
  return (
    <label className="switch">
      <input type="checkbox" checked={on} onChange={() => void changeSettings({ [name]: !on })} />
      <span>{label}</span>
    </label>
  );
}
