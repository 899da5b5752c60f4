import type { Component } from 'svelte';
import type { PaneProps } from './pane.ts';

/** What can stand beside the text, in the order of the tabs. Each is loaded when it is first looked at. */
export const panes = [
  { id: 'talk', name: 'Talk', load: () => import('./TalkPane.svelte') },
  { id: 'tests', name: 'Tests', load: () => import('./TestsPane.svelte') },
  { id: 'map', name: 'Map', load: () => import('./MapPane.svelte') },
  { id: 'form', name: 'Form', load: () => import('./FormPane.svelte') },
  { id: 'heard', name: 'Heard', load: () => import('./HeardPane.svelte') },
  { id: 'hand-out', name: 'Hand out', load: () => import('./HandOutPane.svelte') },
  { id: 'earlier', name: 'Earlier', load: () => import('./EarlierPane.svelte') },
] as const satisfies readonly { id: string; name: string; load: () => Promise<{ default: Component<PaneProps> }> }[];

export type PaneId = (typeof panes)[number]['id'];
