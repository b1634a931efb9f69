/**
 * @typedef {object} Product
 * @property {string} slug also the name of its drawing
 * @property {string} name
 * @property {string} kind
 * @property {'lampen' | 'meubels'} group
 * @property {string} category
 * @property {string} color
 * @property {number} price in cents
 * @property {string} about
 * @property {string} material
 * @property {string} size
 */

/** @type {Product[]} */
export const products = [
  {
    slug: 'vinkje',
    name: 'Vinkje',
    kind: 'Tafellamp met kap',
    group: 'lampen',
    category: 'tafellampen',
    color: 'groen',
    price: 5900,
    about:
      'Klein genoeg voor een vensterbank, dapper genoeg voor een hele hoek. Vinkje geeft zacht licht naar boven en helder licht naar beneden, precies op je boek.',
    material: 'Gepoedercoat staal, linnen kap',
    size: '34 cm hoog, kap 22 cm',
  },
  {
    slug: 'roodborst',
    name: 'Roodborst',
    kind: 'Paddenstoellamp van glas',
    group: 'lampen',
    category: 'tafellampen',
    color: 'rood',
    price: 8450,
    about:
      'Mondgeblazen glas uit Leerdam, met een kap die van binnenuit gloeit als de laatste kooltjes van een vuur. Dimbaar met één tik op de voet.',
    material: 'Opaalglas, messing ring',
    size: '29 cm hoog, kap 26 cm',
  },
  {
    slug: 'koolmees',
    name: 'Koolmees',
    kind: 'Bureaulamp met arm',
    group: 'lampen',
    category: 'tafellampen',
    color: 'blauw',
    price: 9900,
    about:
      'Een wendbare lamp die blijft staan waar je hem zet. De arm scharniert op twee plekken, de kap draait helemaal rond.',
    material: 'Aluminium, essenhouten gewrichten',
    size: 'Arm tot 61 cm',
  },
  {
    slug: 'steenuil',
    name: 'Steenuil',
    kind: 'Bollamp op houten voet',
    group: 'lampen',
    category: 'tafellampen',
    color: 'naturel',
    price: 7200,
    about:
      'Een matglazen bol op een gedraaide voet van Veluws eiken. Elke voet heeft zijn eigen nerf, dus de jouwe is er maar één van.',
    material: 'Matglas, geolied eiken',
    size: '27 cm hoog, bol 18 cm',
  },
  {
    slug: 'zwaluw',
    name: 'Zwaluw',
    kind: 'Hanglamp met brede kap',
    group: 'lampen',
    category: 'hanglampen',
    color: 'blauw',
    price: 12900,
    about:
      'De lamp boven een eettafel waar mensen te lang blijven zitten. De binnenkant van de kap is zalmroze, zodat iedereen er goed uitziet.',
    material: 'Gespoten aluminium, textielsnoer',
    size: 'Kap 52 cm, snoer 180 cm',
  },
  {
    slug: 'puttertje',
    name: 'Puttertje',
    kind: 'Hanglamp met drie kapjes',
    group: 'lampen',
    category: 'hanglampen',
    color: 'rood',
    price: 16400,
    about:
      'Drie kapjes, drie hoogtes, één snoer. Hang ze dicht bij elkaar als druiven of ver uiteen boven het aanrecht.',
    material: 'Keramiek, textielsnoer',
    size: 'Kapjes 14 cm, snoer 150 cm',
  },
  {
    slug: 'spreeuw',
    name: 'Spreeuw',
    kind: 'Hanglamp van gevouwen papier',
    group: 'lampen',
    category: 'hanglampen',
    color: 'naturel',
    price: 4500,
    about:
      'Met de hand gevouwen in Deventer. Komt plat in de brievenbus en staat binnen vijf minuten in volle bolling.',
    material: 'Scheurvast papier, katoen koord',
    size: 'Doorsnee 44 cm',
  },
  {
    slug: 'reiger',
    name: 'Reiger',
    kind: 'Booglamp',
    group: 'lampen',
    category: 'vloerlampen',
    color: 'zwart',
    price: 18900,
    about:
      'Staat stil, kijkt mee. De slanke boog reikt tot boven je leesstoel, de zware voet houdt hem ook met katten in huis overeind.',
    material: 'Zwart staal, leistenen voet',
    size: '182 cm hoog, reikwijdte 95 cm',
  },
  {
    slug: 'kievit',
    name: 'Kievit',
    kind: 'Vloerlamp op drie poten',
    group: 'lampen',
    category: 'vloerlampen',
    color: 'groen',
    price: 14900,
    about: 'Drie lange poten en een ruime linnen kap: een lamp die een lege hoek een reden geeft.',
    material: 'Beukenhout, linnen kap',
    size: '148 cm hoog, kap 42 cm',
  },
  {
    slug: 'kwartel',
    name: 'Kwartel',
    kind: 'Krukje',
    group: 'meubels',
    category: 'krukjes',
    color: 'naturel',
    price: 6900,
    about: 'Om op te zitten, iets op te leggen of bij te pakken als er toch nog iemand aanschuift.',
    material: 'Massief essen',
    size: '45 cm hoog, zitting 32 cm',
  },
  {
    slug: 'fuut',
    name: 'Fuut',
    kind: 'Ronde bijzettafel',
    group: 'meubels',
    category: 'bijzettafels',
    color: 'groen',
    price: 11900,
    about: 'Een licht tafeltje dat je met één hand optilt. De opstaande rand houdt je kopje waar het hoort.',
    material: 'Gepoedercoat staal',
    size: '48 cm hoog, blad 40 cm',
  },
  {
    slug: 'meerkoet',
    name: 'Meerkoet',
    kind: 'Nachtkastje met la',
    group: 'meubels',
    category: 'bijzettafels',
    color: 'zwart',
    price: 13900,
    about: 'Een laatje voor wat niemand hoeft te zien en een blad voor boek, bril en lamp.',
    material: 'Zwart gebeitst eiken, messing knop',
    size: '52 × 40 × 34 cm',
  },
];
