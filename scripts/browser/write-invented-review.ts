const METHODS = [
  'Sparse regression',
  'Random forests',
  'Kalman filters',
  'Graph networks',
  'Convolutional networks',
  'Spectral clustering',
  'Particle filters',
  'Gaussian processes',
  'Decision trees',
  'Hidden Markov models',
  'Boosted ensembles',
  'Nearest neighbours',
  'Autoencoders',
];
const SUBJECTS = [
  'tidal currents',
  'lighthouse logs',
  'heron nests',
  'kelp forests',
  'harbour noise',
  'oyster growth',
  'storm surges',
  'plankton blooms',
  'ferry delays',
  'sediment plumes',
  'whale songs',
  'ice drift',
];
const PLACES = [
  'salt marshes',
  'narrow fjords',
  'coral lagoons',
  'river deltas',
  'arctic bays',
  'shallow straits',
  'mangrove creeks',
  'rocky islands',
  'open roads',
  'dredged channels',
  'quiet estuaries',
  'sandy spits',
  'deep trenches',
];

const FAMILIES = {
  begin: 'Sund Skog Sjö Stor Sven Sig Stig Sten Sol Svart Silf Salm Berg Lind Ek Dahl Norr'.split(' '),
  end: 'berg holm ström gren kvist mark lund blad feldt strand hult vall stedt'.split(' '),
};
const GIVEN =
  'Ada Bo Cai Dag Eva Finn Gry Hans Ida Jon Kaj Liv Max Nils Olga Per Rut Siv Tor Ulf Vera Wim Ylva'.split(
    ' ',
  );

/** The author of a paper; all have names of their own, most under S. */
function authorOf(at: number): string {
  const family = `${FAMILIES.begin[at % 17]}${FAMILIES.end[at % 13]}`;
  return `${GIVEN[at % 23]} ${family}`;
}

/**
 * Seeds (JSON lines) of an invented review: 156 papers for each of its `methods`, every subject in every place, and
 * two with formulas. All 13 methods make it just too large for an index in one file, four too large for the
 * places of all words.
 */
export function writeInventedReview(methods: number): string {
  const records: object[] = [
    {
      title: 'OSPREY: The $\\ell_1$ norm of buoy readings',
      abstract: 'We introduce OSPREY, which predicts buoy readings. It halves the error on 12 buoys.',
      year: 2024,
    },
    {
      title: 'PETREL: Charts of drifting buoys',
      abstract: 'We introduce PETREL. It bounds the $\\ell_2$ distance that buoys drift.',
      year: 2023,
    },
  ];
  for (const method of METHODS.slice(0, methods))
    for (const subject of SUBJECTS)
      for (const place of PLACES) {
        const at = records.length;
        records.push({
          title: `${method} for ${subject} in ${place}`,
          abstract: `Little is known of ${subject}. ${method} predict them in ${place} with an error of ${1 + (at % 9)}%.`,
          year: 2005 + (at % 20),
          authors: [authorOf(at)],
        });
      }
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}
