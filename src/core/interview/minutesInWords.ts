/** Small numbers as one says them; `numberWords[3]` is "three". */
export const numberWords = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];
const tens: Record<number, string> = { 20: 'twenty', 30: 'thirty', 40: 'forty', 50: 'fifty', 60: 'sixty' };

/** "eighteen minutes", "one minute", "no minutes". */
export function minutesInWords(count: number): string {
  const rest = count % 10;
  const word =
    numberWords[count] ?? `${tens[count - rest] ?? count}${rest && tens[count - rest] ? `-${numberWords[rest]}` : ''}`;
  return `${word} minute${count === 1 ? '' : 's'}`;
}
