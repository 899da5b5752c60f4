/** A verb of the command line: takes its arguments, returns the exit status (0 fine, 1 errors, 2 wrong use). */
export type Verb = (args: string[]) => number | Promise<number>;

interface Entry {
  usage: string;
  load: () => Promise<Verb>;
}

/** Verbs load lazily, so that a trouble in one does not keep the others from running. */
const verbs: Record<string, Entry> = {
  check: {
    usage: 'check [PATH…] [--json] [--coverage]   says what is wrong with scenarios; no PATH means all bundled',
    load: async () => (await import('./check.ts')).check,
  },
  understand: {
    usage:
      'understand --scenario ID   reads JSON lines {id,text,previous?,resumeRequested?,at?}, writes what was understood',
    load: async () => (await import('./understand.ts')).understand,
  },
  rehearse: {
    usage: 'rehearse FILE… [--scenario ID]   plays rehearsals on simulated time, one JSON line each',
    load: async () => (await import('./rehearse.ts')).rehearseVerb,
  },
  score: {
    usage: 'score VISIT.json…   recomputes exported visits',
    load: async () => (await import('./score.ts')).scoreVerb,
  },
  play: {
    usage: 'play ID   visits a contact in the terminal',
    load: async () => (await import('./play.ts')).play,
  },
  new: {
    usage: 'new ID [--full | --refers-to OTHER]   writes a commented template into scenarios/ID',
    load: async () => (await import('./new.ts')).newScenario,
  },
};

/** Runs the verb that the first argument names. */
export async function main(args: string[]): Promise<number> {
  const [name, ...rest] = args;
  const verb = name === undefined ? undefined : verbs[name];
  if (!verb) {
    const known = Object.values(verbs).map(({ usage }) => `  half-hour ${usage}`);
    process.stderr.write(`${name === undefined ? '' : `unknown verb ${name}\n`}usage:\n${known.join('\n')}\n`);
    return 2;
  }
  try {
    return await (
      await verb.load()
    )(rest);
  } catch (error) {
    process.stderr.write(`half-hour ${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}
