/**
 * The fields of the checkout form, in the order of the page.
 */
const FIELDS = ['voornaam', 'achternaam', 'email', 'telefoon', 'postcode', 'huisnummer', 'straat', 'plaats'];

/**
 * @param {URLSearchParams} form
 * @returns {boolean}
 */
export function isAccepted(form) {
  // Refusing "1234 ab", the way most people write it, is one of the built-in annoyances.
  return /^\d{4}[A-Z]{2}$/.test(form.get('postcode') ?? '');
}

/**
 * What the checkout page needs to show the form, empty or refused.
 *
 * @param {URLSearchParams} [refused] the form as it was sent
 * @returns {Record<string, string>}
 */
export function checkoutValues(refused) {
  const values = Object.fromEntries(FIELDS.map((field) => [field, refused?.get(field) ?? '']));
  return {
    ...values,
    alert: refused
      ? '<p class="melding" role="alert">Er is iets misgegaan. Controleer je gegevens en probeer het opnieuw (fout 41).</p>'
      : '',
    postcodeState: refused ? 'aria-invalid="true" aria-describedby="postcode-fout"' : '',
    postcodeError: refused ? '<small class="fout" id="postcode-fout">Ongeldige invoer.</small>' : '',
  };
}
