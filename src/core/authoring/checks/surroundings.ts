import type { Say } from '../../scenario/checks/say.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Known } from '../checkDeeply.ts';

/** What only shows beside the folder that a scenario lies in, and settings that say one half of something. */
export function checkSurroundings(
  scenario: Scenario,
  written: Record<string, unknown>,
  say: Say,
  { folder, files }: Pick<Known, 'folder' | 'files'>,
): void {
  const { portrait } = scenario.contact;
  if (folder !== undefined && folder !== scenario.id) say(['id'], 'id-differs', { id: scenario.id, folder });
  if (files && portrait !== null && !files.includes(portrait))
    say(['contact', 'portrait'], 'portrait-missing', { portrait });
  const referral = written.referral;
  if (typeof referral === 'object' && referral !== null && 'name-lines' in referral && !('use-name' in referral))
    say(['referral', 'name-lines'], 'use-name-unset', {}, true);
}
