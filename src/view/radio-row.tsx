interface Props<Value extends string | number> {
  name: string;
  legend: string;
  choices: { value: Value; label: string }[];
  chosen: Value | null;
  onChoose: (value: Value) => void;
  /** Choosing the chosen one again takes it back; absent where an answer stays an answer. */
  onClear?: () => void;
  /** What the first and the last choice mean. */
  ends?: [string, string];
  /** Whether the form may not be sent without an answer. */
  required?: boolean;
}

/** A question with a row of choices, one of which can be chosen. */
export function RadioRow<Value extends string | number>({
  name,
  legend,
  choices,
  chosen,
  onChoose,
  onClear,
  ends,
  required = false,
}: Props<Value>) {
  return (
    <fieldset class="radio-row">
      <legend>{legend}</legend>
      <div class="radio-row-choices">
        {choices.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              required={required}
              checked={chosen === value}
              onChange={() => onChoose(value)}
              onClick={() => chosen === value && onClear?.()}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {ends && (
        <div class="radio-row-ends" aria-hidden="true">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </div>
      )}
    </fieldset>
  );
}
