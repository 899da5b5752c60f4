/** What a learner can wear. Ids are public: they stand in scenario files and logs. */
export const outfits = {
  suit: { name: 'A suit', meaning: 'jacket and trousers or skirt of one cloth, shirt, leather shoes' },
  'business-casual': { name: 'Jacket and shirt', meaning: 'a jacket, a shirt or blouse, plain trousers or skirt' },
  'smart-casual': {
    name: 'Shirt and plain trousers',
    meaning: 'a clean shirt or knitted top, plain trousers, closed shoes',
  },
  everyday: { name: 'Jeans and a T-shirt', meaning: 'what one wears to the shops' },
  workwear: { name: 'Boots and layers', meaning: 'sturdy boots, trousers that may get dirty, a weatherproof jacket' },
  sporty: { name: 'Sportswear', meaning: 'tracksuit or shorts, trainers' },
} as const;

export type Outfit = keyof typeof outfits;

export const outfitIds = Object.keys(outfits) as Outfit[];

/** Words by which people name an outfit, the more telling first. */
const names: readonly (readonly [RegExp, Outfit])[] = [
  [/tracksuit|sport|gym|shorts|swim|pyjama|pajama|flip.?flop|leggings/i, 'sporty'],
  [/boots|overall|hi.?vis|work ?wear|work clothes|layers|outdoor|steel.?toe/i, 'workwear'],
  [/hoodie|t-?shirt|tee\b|jeans|sneakers|everyday|ripped|casual clothes/i, 'everyday'],
  [/business.?casual|blazer|jacket|sport coat/i, 'business-casual'],
  [/smart.?casual|chinos|khaki|cardigan|sweater|polo|blouse|shirt|knit|slacks/i, 'smart-casual'],
  [/suit|formal|tie\b|dress shoes|business/i, 'suit'],
  [/casual/i, 'everyday'],
];

/** The outfit that an id or a description names, or null. */
export const outfitNamed = (text: string): Outfit | null =>
  (outfitIds as string[]).includes(text)
    ? (text as Outfit)
    : (names.find(([pattern]) => pattern.test(text))?.[1] ?? null);
