/** E-mail addresses and telephone numbers in a text that may be a person's: not the mailboxes and numbers of a whole department. */
export function personalData(text: string): string[] {
  const addresses = [...text.matchAll(mailAddress)].map(([found]) => found);
  const numbers = [
    ...text.matchAll(/(?<![\p{L}\p{N}.,€$£-])(?:\+|00?)\d(?:[\s().-]{0,2}\d){7,13}(?![\p{L}\p{N}])/gu),
  ].map(([found]) => found);
  return [
    ...addresses.filter((address) => !sharedMailbox.test(address)),
    ...numbers.filter((number) => !serviceNumber.test(number)),
  ];
}

/** Begins where a word does, and ends within the bounds of e-mail: a text without a pause must not hold up the screen. */
const mailAddress = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu;

const sharedMailbox =
  /^(?:info|contact|service|support|help|helpdesk|hallo|hello|klantenservice|customer\.?(?:service|care)|sales|verkoop|retour|returns?|orders?|bestelling(?:en)?|administratie|privacy|no-?reply|post|mail|team|webshop|winkel)(?:[._+-][^@]*)?@/iu;

/** Free and paid numbers of companies: 0800, 0900, 088, 085. */
const serviceNumber = /^0\s?(?:8\s?0\s?0|9\s?0\s?[0-9]|8\s?[58])/u;
