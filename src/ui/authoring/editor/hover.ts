import { hoverTooltip } from '@codemirror/view';
import { keyHelp } from '../../../core/scenario/keyHelp.ts';
import { keyUnder } from '../../../app/authoring/pathAt.ts';

/** What a key is for, when the pointer rests on it. The same words stand under the editor for the cursor's line. */
export const hoverHelp = hoverTooltip((view, at) => {
  const line = view.state.doc.lineAt(at);
  const key = keyUnder(view.state.doc.toString(), line.number);
  if (!key || at < line.from + key.from || at > line.from + key.to) return null;
  const help = keyHelp(key.path);
  if (help === null) return null;
  return {
    pos: line.from + key.from,
    end: line.from + key.to,
    above: true,
    create() {
      const dom = document.createElement('div');
      dom.textContent = help;
      return { dom };
    },
  };
});
