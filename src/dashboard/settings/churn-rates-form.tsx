import { useState } from 'preact/hooks';
import { churnRates as usualRates } from '../../measure/churn-illustration.js';
import type { Language, Settings } from '../../model/settings.js';
import { formatTime } from '../../model/time.js';
import { settingsWords } from '../../text/settings.js';
import { formatDay } from '../../view/format-time.js';

interface Properties {
  rates: Settings['churnRates'];
  language: Language;
  onChange: (rates: Settings['churnRates']) => void;
}

/** The shares behind the churn illustration, in per cent; with the day they were settled. See docs/method.md. */
export function ChurnRatesForm({ rates, language, onChange }: Properties) {
  const words = settingsWords[language];
  const [problem, setProblem] = useState<string | null>(null);
  const { one, several } = rates ?? usualRates;

  const change = (name: 'one' | 'several', text: string): void => {
    const percent = Number(text);
    const isPercent = text.trim() !== '' && Number.isInteger(percent) && percent >= 0 && percent <= 100;
    setProblem(isPercent ? null : words.notPercent);
    if (isPercent) onChange({ one, several, [name]: percent / 100, settledAt: formatTime(new Date()) });
  };

  return (
    <fieldset class="churn-rates-form">
      <legend>{words.churn}</legend>
      <p class="settings-page__hint">{words.churnLead}</p>
      {(['one', 'several'] as const).map((name) => (
        <label key={name} class="churn-rates-form__rate">
          <span>{words[name]}</span>
          <input
            type="text"
            inputMode="numeric"
            value={String(Math.round(100 * (name === 'one' ? one : several)))}
            onChange={({ currentTarget }) => change(name, currentTarget.value)}
          />
          <span>{words.percent}</span>
        </label>
      ))}
      {problem !== null && (
        <p class="settings-page__problem" role="alert">
          {problem}
        </p>
      )}
      <p class="settings-page__hint" role="status">
        {rates === null ? words.usualRates : words.ownRates(formatDay(rates.settledAt, language))}{' '}
        {rates !== null && (
          <button type="button" class="button button--quiet" onClick={() => onChange(null)}>
            {words.useUsual}
          </button>
        )}
      </p>
    </fieldset>
  );
}
