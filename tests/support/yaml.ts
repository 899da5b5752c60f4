import { YamlText } from '../../src/core/authoring/yaml/yamlEdit.ts';

/** A YAML text with all kinds of writing and comments. */
export const small = `# a note at the top
format: 1   # always
field: "stone"

contact:
  # who
  name: Maren Holt
  called: Ms Holt          # how most would address them
  quote: 'It''s a wall.'

dress: { suits: [workwear, everyday], why: warm } # in brackets
# what they say
answers:
  typical-day:
    - say: >- # long
        I am on the hill by half past seven, and
        the first hour is only sorting stone.
      then:
        - Big ones left.
        # the second
        - If I sort badly, I pay for it.
    - Short.
  pay: Enough.

# the end
`;

export const openYaml = (text: string): YamlText => {
  const source = YamlText.open(text);
  if (!source) throw new Error('no YAML');
  return source;
};

/** Lines that only one of two texts has, by a longest common run from both ends inwards, then as sets. */
export function changedLines(before: string, after: string): { removed: string[]; added: string[] } {
  const old = before.split('\n');
  const now = after.split('\n');
  const left = (from: string[], other: string[]) => {
    const rest = [...other];
    return from.filter((line) => {
      const at = rest.indexOf(line);
      if (at >= 0) rest.splice(at, 1);
      return at < 0;
    });
  };
  return { removed: left(old, now), added: left(now, old) };
}
