/** Which screen the address names. Everything after "#" belongs to the program, so any plain file host will do. */
export type Route =
  | { name: 'library' | 'visits' | 'settings' | 'guide' | 'marks' }
  | { name: 'contact' | 'visit' | 'review'; id: string };

export function parseRoute(hash: string): Route {
  const [name = '', id = ''] = hash.replace(/^#\/?/, '').split('/');
  if ((name === 'contact' || name === 'visit' || name === 'review') && id) return { name, id: decode(id) };
  if (name === 'visits' || name === 'settings' || name === 'guide' || name === 'marks') return { name };
  return { name: 'library' };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export class Router {
  #hash = $state(location.hash);
  readonly route: Route = $derived(parseRoute(this.#hash));

  /** Begins to follow the address; returns how to stop. */
  follow(): () => void {
    const changed = () => {
      this.#hash = location.hash;
    };
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }

  go(address: string): void {
    location.hash = address;
    this.#hash = location.hash;
  }

  /** Goes there without a step that "back" would return to. */
  replace(address: string): void {
    history.replaceState(null, '', address);
    this.#hash = location.hash;
  }
}
