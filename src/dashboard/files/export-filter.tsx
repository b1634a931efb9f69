interface Properties {
  name: string;
  /** The word for everything. */
  all: string;
  /** Null: everything. */
  value: string | null;
  /** Value and name of each; none when there is nothing to choose. */
  options: readonly [string, string][];
  onChoose: (value: string | null) => void;
}

/** Narrows the journeys to those of one study, brand or round. */
export function ExportFilter({ name, all, value, options, onChoose }: Properties) {
  if (options.length === 0) return null;
  const place = options.findIndex(([option]) => option === value);
  return (
    <label class="export-page__select">
      <span>{name}</span>
      <select
        value={String(place)}
        onChange={({ currentTarget }) => onChoose(options[Number(currentTarget.value)]?.[0] ?? null)}
      >
        <option value="-1">{all}</option>
        {options.map(([option, title], index) => (
          <option key={option} value={String(index)}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
