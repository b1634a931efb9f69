import type { StudyTemplate } from './study-template.js';
import type { Translated } from './translated.js';

const en: StudyTemplate = {
  name: 'Business-to-business service',
  lead: 'From a first request to the contract that is renewed.',
  title: 'Business service',
  purpose:
    'Why do business customers choose us or leave us, and where does the handover between sales, delivery and support go wrong?',
  sector: 'Business services',
  persona:
    'Ingrid (49), office manager of a firm with sixty employees. Arranges many things besides this, has to justify her choice to the board, and wants one contact person.',
  scenario:
    'The contract for cleaning, software or telephony at your firm is running out. Request two quotations, have one meeting, agree on a trial period, report one malfunction, and question one invoice.',
  goals: [
    'Receive a quotation that can be compared',
    'Be up and running on the agreed date',
    'Have a malfunction solved within the agreed time',
  ],
  phases: [
    {
      name: 'Orientation',
      types: [
        { name: 'Recommendation or trade publication', occasional: true },
        {
          name: 'Website',
          checks: ['Is it clear for which companies the service is meant?', 'Is there an indication of the price?'],
        },
        { name: 'Customer cases and references', checks: ['Is there a case from your own line of business?'] },
        {
          name: 'White paper or webinar',
          occasional: true,
          checks: ['Can it be read without leaving a telephone number?'],
        },
      ],
    },
    {
      name: 'First contact',
      types: [
        {
          name: 'Contact form or telephone call',
          importance: 2,
          checks: ['Was there a reply within one working day?', 'Did a person reply by name?'],
        },
        {
          name: 'Introductory meeting',
          importance: 2,
          checks: ['Did it start on time?', 'Had the account manager read up on your company?'],
        },
      ],
    },
    {
      name: 'Quotation',
      types: [
        {
          name: 'Quotation',
          importance: 3,
          checks: [
            'Did it come within the promised time?',
            'Does it contain what was discussed?',
            'Are all costs in it?',
            'Is the notice period in it?',
          ],
        },
        { name: 'Negotiation and contract', importance: 2, checks: ['Are verbal promises in the contract?'] },
      ],
    },
    {
      name: 'Getting started',
      types: [
        {
          name: 'Handover to the delivery team',
          importance: 2,
          checks: ['Did you not have to tell your story again?', 'Do you know who your contact person is?'],
        },
        { name: 'Set-up or installation', importance: 2, checks: ['Was it ready on the agreed date?'] },
        { name: 'Instruction of users', checks: ['Was material left behind in your own language?'] },
      ],
    },
    {
      name: 'Use',
      types: [
        { name: 'Customer portal', checks: ['Can you see contract, invoices and reports there?'] },
        {
          name: 'Support desk',
          importance: 3,
          checks: [
            'Was the malfunction confirmed within the agreed time?',
            'Was it solved within the agreed time?',
            'Was it checked whether the solution works?',
          ],
        },
        { name: 'Invoice', checks: ['Is the invoice in line with the contract?'] },
        { name: 'Question about an invoice', checks: ['Was there an answer within two working days?'] },
      ],
    },
    {
      name: 'Aftercare and renewal',
      types: [
        { name: 'Evaluation meeting', checks: ['Were figures shown about the agreed service level?'] },
        {
          name: 'Renewal or notice',
          importance: 2,
          checks: ['Was the renewal announced before the notice period began?'],
        },
      ],
    },
  ],
  easilyMissed: [
    'Out-of-office replies',
    'Receptionist and visitor’s badge',
    'Engineer’s van and clothing',
    'E-mail signatures and job titles',
    'Change of contact person',
    'Calendar invitation and link of a video meeting',
    'Status page during a malfunction',
    'Reminder of an invoice that was paid',
    'Posts of employees on social media',
  ],
};

const nl: StudyTemplate = {
  name: 'Zakelijke dienstverlening',
  lead: 'Van een eerste aanvraag tot een contract dat wordt verlengd.',
  title: 'Zakelijke dienst',
  purpose:
    'Waarom kiezen zakelijke klanten voor ons of vertrekken ze, en waar gaat het mis in de overdracht tussen verkoop, levering en support?',
  sector: 'Zakelijke dienstverlening',
  persona:
    'Ingrid (49), officemanager van een bedrijf met zestig medewerkers. Regelt dit naast veel ander werk, moet haar keuze aan de directie uitleggen en wil één contactpersoon.',
  scenario:
    'Het contract voor schoonmaak, software of telefonie van je bedrijf loopt af. Vraag twee offertes aan, voer één gesprek, spreek een proefperiode af, meld één storing en stel een vraag over één factuur.',
  goals: [
    'Een offerte krijgen die je kunt vergelijken',
    'Op de afgesproken datum aan de slag kunnen',
    'Een storing binnen de afgesproken tijd opgelost krijgen',
  ],
  phases: [
    {
      name: 'Oriënteren',
      types: [
        { name: 'Aanbeveling of vakblad', occasional: true },
        {
          name: 'Website',
          checks: ['Is duidelijk voor welke bedrijven de dienst bedoeld is?', 'Staat er een prijsindicatie op?'],
        },
        { name: 'Klantverhalen en referenties', checks: ['Staat er een klantverhaal uit je eigen branche bij?'] },
        {
          name: 'Whitepaper of webinar',
          occasional: true,
          checks: ['Kun je erbij zonder een telefoonnummer achter te laten?'],
        },
      ],
    },
    {
      name: 'Eerste contact',
      types: [
        {
          name: 'Contactformulier of telefoontje',
          importance: 2,
          checks: ['Was er binnen één werkdag een reactie?', 'Reageerde er iemand met naam?'],
        },
        {
          name: 'Kennismakingsgesprek',
          importance: 2,
          checks: ['Begon het gesprek op tijd?', 'Had de accountmanager zich in je bedrijf verdiept?'],
        },
      ],
    },
    {
      name: 'Offerte',
      types: [
        {
          name: 'Offerte',
          importance: 3,
          checks: [
            'Kwam de offerte binnen de beloofde tijd?',
            'Staat erin wat er besproken is?',
            'Staan alle kosten erin?',
            'Staat de opzegtermijn erin?',
          ],
        },
        {
          name: 'Onderhandeling en contract',
          importance: 2,
          checks: ['Staan mondelinge toezeggingen in het contract?'],
        },
      ],
    },
    {
      name: 'Opstarten',
      types: [
        {
          name: 'Overdracht aan de uitvoering',
          importance: 2,
          checks: ['Hoefde je je verhaal niet opnieuw te doen?', 'Weet je wie je contactpersoon is?'],
        },
        { name: 'Inrichting of installatie', importance: 2, checks: ['Was alles klaar op de afgesproken datum?'] },
        { name: 'Instructie van gebruikers', checks: ['Is er materiaal in je eigen taal achtergelaten?'] },
      ],
    },
    {
      name: 'Gebruik',
      types: [
        { name: 'Klantportaal', checks: ['Vind je er contract, facturen en rapportages?'] },
        {
          name: 'Servicedesk',
          importance: 3,
          checks: [
            'Is de storing binnen de afgesproken tijd bevestigd?',
            'Is de storing binnen de afgesproken tijd opgelost?',
            'Is nagegaan of de oplossing werkt?',
          ],
        },
        { name: 'Factuur', checks: ['Klopt de factuur met het contract?'] },
        { name: 'Vraag over een factuur', checks: ['Was er binnen twee werkdagen antwoord?'] },
      ],
    },
    {
      name: 'Nazorg en verlenging',
      types: [
        { name: 'Evaluatiegesprek', checks: ['Zijn er cijfers over de afgesproken dienstverlening getoond?'] },
        {
          name: 'Verlengen of opzeggen',
          importance: 2,
          checks: ['Is de verlenging aangekondigd voordat de opzegtermijn inging?'],
        },
      ],
    },
  ],
  easilyMissed: [
    'Afwezigheidsberichten',
    'Receptie en bezoekerspas',
    'Bus en kleding van de monteur',
    'Handtekeningen en functies in e-mails',
    'Wisseling van contactpersoon',
    'Agenda-uitnodiging en link van een videogesprek',
    'Statuspagina tijdens een storing',
    'Herinnering voor een factuur die al betaald is',
    'Berichten van medewerkers op sociale media',
  ],
};

export const businessTemplate: Translated<StudyTemplate> = { en, nl };
