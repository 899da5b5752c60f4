/** The stages of a visit as the running head names them. */
export const stages = ['Ask', 'Prepare', 'Arrive', 'Talk', 'Thank', 'Review'] as const;

export type StageName = (typeof stages)[number];
