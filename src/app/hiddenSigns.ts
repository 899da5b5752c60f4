/**
 * Signs that do not show but change how what stands around them is shown: controls, turners of the writing direction,
 * invisible tags. A name that holds them could pass for another one. Joiners of emoji and of Persian are left alone.
 */
const hidden =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** The same signs as quoted YAML may spell them; a doubled backslash is a backslash and spells nothing. */
const spelled =
  /\\\\|\\(?:u(?:061[cC]|180[eE]|200[bBeEfF]|202[89a-eA-E]|206[0-9a-fA-F]|00[aA][dD]|[fF][eE][fF][fF]|[fF]{3}[9aAbB]|000[0-8bBcCeEfF]|001[0-9a-fA-F]|007[fF]|00[89][0-9a-fA-F])|x(?:0[0-8bBcCeEfF]|1[0-9a-fA-F]|7[fF]|[89][0-9a-fA-F]|[aA][dD])|U000[eE]00[0-7][0-9a-fA-F]|[abefvLPN0])/g;

export const withoutHiddenSigns = (text: string): string => text.replace(hidden, '');

/** The text of a file without those spelled out; only for files that do hold one, as backslashes may mean themselves. */
export const withoutSpelledSigns = (text: string): string =>
  text.replace(spelled, (sign) => (sign === '\\\\' ? sign : ''));

/** Whether any word of a structure still holds one. */
export function holdsHiddenSigns(value: unknown): boolean {
  if (typeof value === 'string') return value.search(hidden) !== -1;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(holdsHiddenSigns);
}
