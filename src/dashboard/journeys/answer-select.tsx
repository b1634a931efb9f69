interface Properties<Value> {
  name: string;
  /** What no answer is called. */
  nothing: string;
  choices: readonly { value: Value; label: string }[];
  chosen: Value | null;
  onChoose: (value: Value | null) => void;
}

/** One answer out of a few, or none. */
export function AnswerSelect<Value>({ name, nothing, choices, chosen, onChoose }: Properties<Value>) {
  return (
    <label class="answer-select">
      <span>{name}</span>
      <select
        value={choices.findIndex(({ value }) => value === chosen)}
        onChange={({ currentTarget }) => onChoose(choices[Number(currentTarget.value)]?.value ?? null)}
      >
        <option value={-1}>{nothing}</option>
        {choices.map(({ label }, index) => (
          <option key={label} value={index}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
