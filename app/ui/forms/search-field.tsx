type SearchFieldProps = { label: string; defaultValue?: string; maxLength: number };

/** The field of a search (`q`), with its label. */
export function SearchField({ label, ...input }: SearchFieldProps) {
  return (
    <div>
      <label htmlFor="q">{label}</label>
      <input id="q" name="q" type="search" autoComplete="off" autoCapitalize="none" spellCheck={false} {...input} />
    </div>
  );
}
