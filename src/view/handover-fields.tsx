import type { Protocol } from '../model/protocol.js';
import type { Language } from '../model/settings.js';
import type { Review } from '../model/touchpoint.js';
import { ratingFormWords } from '../text/rating-form.js';
import { touchpointWords } from '../text/touchpoint.js';
import { RadioRow } from './radio-row.js';

interface Props {
  language: Language;
  earlier: Protocol['earlier'];
  handover: Review['handover'];
  onChange: (handover: Review['handover']) => void;
}

/** Whether the customer was passed on to here, whether their story came along, and from where; most likely from the last touchpoint. */
export function HandoverFields({ language, earlier, handover, onChange }: Props) {
  const words = ratingFormWords[language];
  const { channels } = touchpointWords[language];
  return (
    <>
      <RadioRow
        name="handover"
        legend={words.handoverQuestion}
        choices={[
          { value: 'smooth', label: words.handoverSmooth },
          { value: 'repeated', label: words.handoverRepeated },
        ]}
        chosen={handover && (handover.repeated ? 'repeated' : 'smooth')}
        onChoose={(chosen) =>
          onChange({ from: handover ? handover.from : (earlier.at(-1)?.id ?? null), repeated: chosen === 'repeated' })
        }
        onClear={() => onChange(null)}
      />
      {handover && (
        <label class="rating-form-field">
          <span>{words.handoverFrom}</span>
          <select
            value={handover.from ?? ''}
            onChange={({ currentTarget }) => onChange({ ...handover, from: currentTarget.value || null })}
          >
            {earlier.map(({ id, sequence, type, channel }) => (
              <option key={id} value={id}>
                {sequence}. {type} ({channels[channel]})
              </option>
            ))}
            <option value="">{words.handoverElsewhere}</option>
          </select>
        </label>
      )}
    </>
  );
}
