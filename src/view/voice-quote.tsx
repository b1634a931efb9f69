import { useContext } from 'preact/hooks';
import type { Voice } from '../measure/type-voices.js';
import type { Language } from '../model/settings.js';
import { reportSummaryWords } from '../text/report-summary.js';
import { ReportPictures } from './report-pictures.js';
import { ReportPlaces } from './report-places.js';
import { UnfoldingPicture } from './unfolding-picture.js';

interface Properties {
  voice: Voice;
  type: string;
  language: Language;
}

/** What a reviewer wrote, with the picture kept beside it, which unfolds to its full width, and the way to the touchpoint. */
export function VoiceQuote({ voice, type, language }: Properties) {
  const words = reportSummaryWords[language];
  const places = useContext(ReportPlaces);
  const pictures = useContext(ReportPictures);
  const picture = voice.attachments.map((id) => pictures.get(id)).find((url) => url !== undefined);
  if (voice.quote === '' && picture === undefined && places === null) return null;
  return (
    <div class="voice-quote">
      {picture !== undefined && <UnfoldingPicture address={picture} alt={words.picture(type, voice.reviewer)} />}
      <p>
        {voice.quote !== '' && <q>{voice.quote}</q>}{' '}
        {places === null ? (
          <span class="voice-quote__who">{voice.reviewer}</span>
        ) : (
          <a
            class="voice-quote__who"
            href={places.touchpoint(voice.journey, voice.touchpoint)}
            aria-label={words.toTouchpoint(voice.reviewer)}
          >
            {voice.quote === '' ? words.toTouchpoint(voice.reviewer) : voice.reviewer} <span aria-hidden="true">→</span>
          </a>
        )}
      </p>
    </div>
  );
}
