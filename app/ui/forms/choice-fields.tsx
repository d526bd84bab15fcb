import type { ReactNode } from "react";
import { CurrentGroup, useNotes, useTyped } from "./form.tsx";

type Choice = { value: string; label: string };
type ChoiceProps = { name: string; label: string; hint?: string; choices: readonly Choice[]; defaultValue: string };

/** One of a few values, from a list that opens. */
export function SelectField({ name, label, hint, choices, defaultValue }: ChoiceProps) {
  const form = useTyped();
  const { id, describedBy, isInvalid, notes } = useNotes({ name, hint });
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {notes}
      <select id={id} name={name} defaultValue={form?.typed[name] ?? defaultValue} {...describedBy} {...isInvalid}>
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** One of a few values, all in sight; `children` stand in the same group. An error of the group links to its first choice. */
export function RadioFields({ name, label, hint, choices, defaultValue, children }: ChoiceProps & { children?: ReactNode }) {
  const form = useTyped();
  const { id, describedBy, ofEach, notes } = useNotes({ name, hint });
  const chosen = form?.typed[name] ?? defaultValue;
  return (
    <fieldset className="field" {...describedBy}>
      <legend>{label}</legend>
      {notes}
      {choices.map(({ value, label }, index) => (
        <label key={value}>
          <input id={index === 0 ? id : undefined} type="radio" name={name} value={value} defaultChecked={value === chosen} {...ofEach} />
          <span>{label}</span>
        </label>
      ))}
      <CurrentGroup.Provider value={ofEach}>{children}</CurrentGroup.Provider>
    </fieldset>
  );
}
