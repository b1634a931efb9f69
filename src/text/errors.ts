import type { Translated } from './translated.js';

/** Errors are for people: what happened, what is safe, what to do. */
const en = {
  journey_running:
    'Another journey is still running. Nothing is lost: pause or finish that one first, then start this one.',
  journey_locked: 'This journey is finished and locked, so nothing was changed.',
  not_finished:
    'This journey is not finished yet, so nothing was changed here. Change it in the popup or the side panel.',
  amended_elsewhere:
    'The same thing was changed in another window meanwhile. Nothing was overwritten: copy what you typed, close this, and look at it again.',
  edited_elsewhere:
    'This journey was submitted, returned or approved in another window meanwhile. Nothing was changed here; look at where it stands now.',
  journey_gone:
    'This journey is no longer here; it may have been deleted in another window. Copy what you typed before you close this.',
  study_gone:
    'This study is no longer here; it may have been deleted in another window. Copy what you typed before you close this.',
  row_gone: 'This can be read again, or was put aside in another window. Nothing was changed; look again.',
  place_taken:
    'Something else has come in its place meanwhile, so it stays where it was put aside. Nothing was overwritten; you can save its raw data.',
  unreadable:
    'What is kept here cannot be read. It was left as it is, and all else is safe. The notice at the top says what is wrong; there you can save its raw data or put it aside.',
  not_running: 'The journey is paused, so this page is not being logged. Press the toolbar button to resume it.',
  newer_database:
    'Your journeys were made by a newer version of Geeltje. They are safe and untouched; update the extension to open them.',
  database_blocked:
    'Another Geeltje window of an older version holds your journeys open. They are safe; close the other Geeltje tabs and try again.',
  no_room:
    'There is no room left on this disk, so this was not saved. Nothing that was saved before is lost and what you typed is still here: free some space, then try again. Copy your text if you have to close this.',
  unknown:
    'Something went wrong on our side. What was saved is safe; try again, and restart the browser if it happens again.',
};

const nl: typeof en = {
  journey_running:
    'Er loopt nog een andere klantreis. Er is niets kwijt: pauzeer of beëindig die eerst en start dan deze.',
  journey_locked: 'Deze klantreis is afgerond en op slot; er is niets gewijzigd.',
  not_finished:
    'Deze klantreis is nog niet afgerond; hier is niets gewijzigd. Wijzig hem in de popup of het zijpaneel.',
  amended_elsewhere:
    'Hetzelfde is intussen in een ander venster gewijzigd. Er is niets overschreven: kopieer wat je typte, sluit dit en bekijk het opnieuw.',
  edited_elsewhere:
    'Deze klantreis is intussen in een ander venster ingediend, teruggegeven of goedgekeurd. Hier is niets gewijzigd; kijk waar hij nu staat.',
  journey_gone:
    'Deze klantreis is er niet meer; misschien is hij in een ander venster verwijderd. Kopieer wat je typte voordat je dit sluit.',
  study_gone:
    'Dit onderzoek is er niet meer; misschien is het in een ander venster verwijderd. Kopieer wat je typte voordat je dit sluit.',
  row_gone: 'Dit is weer te lezen of is in een ander venster opzijgezet. Er is niets gewijzigd; kijk opnieuw.',
  place_taken:
    'Er staat intussen iets anders op die plek, dus het blijft opzijgezet. Er is niets overschreven; je kunt de ruwe gegevens opslaan.',
  unreadable:
    'Wat hier bewaard is, is niet te lezen. Het is gelaten zoals het is, en al het andere is veilig. De melding bovenaan zegt wat er mis is; daar kun je de ruwe gegevens opslaan of het opzijzetten.',
  not_running:
    'De klantreis staat op pauze, dus deze pagina wordt niet gelogd. Klik op de knop in de werkbalk om verder te gaan.',
  newer_database:
    'Je klantreizen zijn gemaakt met een nieuwere versie van Geeltje. Ze zijn veilig en onaangeroerd; werk de extensie bij om ze te openen.',
  database_blocked:
    'Een ander Geeltje-venster van een oudere versie houdt je klantreizen open. Ze zijn veilig; sluit de andere Geeltje-tabbladen en probeer het opnieuw.',
  no_room:
    'Er is geen ruimte meer op deze schijf, dus dit is niet bewaard. Wat eerder bewaard was, is veilig en wat je typte staat hier nog: maak ruimte vrij en probeer het opnieuw. Kopieer je tekst als je dit moet sluiten.',
  unknown:
    'Er ging bij ons iets mis. Wat bewaard was, is veilig; probeer het opnieuw, en start de browser opnieuw als het terugkomt.',
};

export const errorWords: Translated<typeof en> = { en, nl };

/** The sentence for the code of a refusal; a general one for anything unforeseen. */
export function explainError(code: string, language: keyof typeof errorWords): string {
  const words: Record<string, string> = errorWords[language];
  return words[code] ?? errorWords[language].unknown;
}
