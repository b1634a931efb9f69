const TYPING = 700;

/** @typedef {{ says: string[], answers: [text: string, next: string][] }} Step */

/** @type {Record<string, Step>} */
const steps = {
  start: {
    says: ['Hoi! Ik ben Vinkie. Waar gaat je vraag over?'],
    answers: [
      ['Mijn bestelling', 'vragen'],
      ['Retour', 'vragen'],
      ['Iets anders', 'vragen'],
    ],
  },
  vragen: {
    says: ['Goede vraag! Wist je dat 9 van de 10 antwoorden hiernaast bij de veelgestelde vragen staan?'],
    answers: [
      ['Gevonden, dank je', 'klaar'],
      ['Mijn vraag staat er niet bij', 'opnieuw'],
    ],
  },
  opnieuw: {
    says: ['Dat begrijp ik helaas niet helemaal. Wil je je vraag opnieuw kiezen?'],
    answers: [
      ['Opnieuw kiezen', 'start'],
      ['Ik wil een mens spreken', 'mens'],
    ],
  },
  mens: {
    says: ['Jammer dat ik je niet kon helpen. Onze collega’s zijn soms druk. Weet je het zeker?'],
    answers: [
      ['Laat maar', 'klaar'],
      ['Ja, ik weet het zeker', 'nummer'],
    ],
  },
  nummer: {
    says: ['Je kunt ons bellen op 088 – 000 12 34.', 'Op werkdagen tussen 10:00 en 12:30 uur.'],
    answers: [],
  },
  klaar: { says: ['Fijn! Hoe beoordeel je dit gesprek?'], answers: [['Opnieuw beginnen', 'start']] },
};

const messages = document.querySelector('.berichten');
const choices = document.querySelector('.antwoorden');

/**
 * @param {string} text
 * @param {string} [className]
 */
function say(text, className = '') {
  const message = document.createElement('p');
  message.textContent = text;
  message.className = className;
  messages?.append(message);
}

/** @param {string} name */
function show(name) {
  const step = steps[name];
  if (!step) return;
  for (const text of step.says) say(text);
  const buttons = step.answers.map(([text, next]) => {
    const button = document.createElement('button');
    button.textContent = text;
    button.addEventListener('click', () => {
      say(text, 'ik');
      choices?.replaceChildren();
      setTimeout(show, TYPING, next);
    });
    return button;
  });
  choices?.replaceChildren(...buttons);
}

show('start');
