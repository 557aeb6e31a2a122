import { useId } from 'react';

/** The fields of the page of choices. Each is the browser's own, with its words beside it. */

interface RadiosProps<T extends string | number> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly T[];
  readonly words: (option: T) => string;
  readonly chosen: T;
  readonly onChoose: (option: T) => void;
}

export function Radios<T extends string | number>({ name, legend, options, words, chosen, onChoose }: RadiosProps<T>) {
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input type="radio" name={name} checked={option === chosen} onChange={() => onChoose(option)} />
          <span>{words(option)}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface ChecksProps<T extends string> {
  readonly legend: string;
  readonly options: readonly T[];
  readonly words: (option: T) => string;
  readonly chosen: readonly T[];
  readonly onChoose: (chosen: T[]) => void;
}

/** Several may be chosen; they stay in the order in which they are offered. */
export function Checks<T extends string>({ legend, options, words, chosen, onChoose }: ChecksProps<T>) {
  const toggled = (option: T): T[] =>
    options.filter((one) => (one === option ? !chosen.includes(one) : chosen.includes(one)));
  return (
    <fieldset className="choice rows">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input type="checkbox" checked={chosen.includes(option)} onChange={() => onChoose(toggled(option))} />
          <span>{words(option)}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface TextProps {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly longest: number;
  readonly rows?: number;
  /** What the field asks about the reader, as HTML names it; most ask nothing. */
  readonly purpose?: 'name';
  readonly onType: (value: string) => void;
}

export function TextField({ label, help, value, longest, rows, purpose, onType }: TextProps) {
  const id = useId();
  const common = { id, className: 'input', value, maxLength: longest, placeholder: help ?? '' };
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input
          type="text"
          autoComplete={purpose ?? 'off'}
          {...common}
          onChange={({ target }) => onType(target.value)}
        />
      ) : (
        <textarea rows={rows} {...common} onChange={({ target }) => onType(target.value)} />
      )}
    </div>
  );
}
