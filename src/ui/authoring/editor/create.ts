import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import {
  defaultKeymap,
  history,
  historyKeymap,
  indentWithTab,
  isolateHistory,
  redo,
  redoDepth,
  undo,
  undoDepth,
} from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, indentOnInput, indentUnit } from '@codemirror/language';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { Diagnostic } from '../../../core/scenario/diagnostic.ts';
import type { Beside, OpenDraft } from '../../../app/authoring/openDraft.svelte.ts';
import { changeBetween } from '../../../app/authoring/difference.ts';
import { besideAfter, besideChanged, undoableBeside } from './beside.ts';
import { completeFor, type Known } from './completion.ts';
import { hangingLines } from './hangingLines.ts';
import { hoverHelp } from './hover.ts';
import { marksOf } from './lint.ts';
import { theme } from './theme.ts';

export interface EditorOptions {
  parent: HTMLElement;
  draft: OpenDraft;
  /** id of the element that says how to leave the editor by keyboard */
  describedBy: string;
  /** other contacts, for completing their ids */
  known: () => Known;
  /** told where the cursor stands, as UTF-16 units from the beginning */
  oncursor: (at: number) => void;
}

/** The text editor of a draft, once it stands on the page. */
export interface TextEditor {
  show(diagnostics: readonly Diagnostic[]): void;
  /** Puts the cursor there, in sight; `line` and `column` count from 1. */
  goTo(line: number, column: number): void;
  close(): void;
}

/** Puts an editor on the page that holds the draft's text and undoes whatever changes the draft. */
export function createEditor({ parent, draft, describedBy, known, oncursor }: EditorOptions): TextEditor {
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: draft.text,
      extensions: [
        lineNumbers(),
        lintGutter(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        drawSelection(),
        history(),
        undoableBeside,
        yaml(),
        indentUnit.of('  '),
        indentOnInput(),
        bracketMatching(),
        search(),
        highlightSelectionMatches(),
        autocompletion({ override: [completeFor(known)], icons: false, interactionDelay: 0 }),
        hoverHelp,
        EditorView.lineWrapping,
        hangingLines,
        theme,
        keymap.of([...completionKeymap, ...searchKeymap, ...historyKeymap, ...defaultKeymap, indentWithTab]),
        EditorView.contentAttributes.of({
          'aria-label': 'The contact’s text',
          'aria-describedby': describedBy,
          tabindex: '0',
          spellcheck: 'true',
          autocapitalize: 'off',
        }),
        EditorView.updateListener.of(({ state, transactions, docChanged, selectionSet }) => {
          const beside = besideAfter(transactions);
          if (docChanged || beside) {
            const typed = transactions.some((one) => one.isUserEvent('input') || one.isUserEvent('delete'));
            draft.take(docChanged ? state.doc.toString() : draft.text, beside ?? undefined, typed);
          }
          draft.canUndo = undoDepth(state) > 0;
          draft.canRedo = redoDepth(state) > 0;
          if (docChanged || selectionSet) oncursor(state.selection.main.head);
        }),
      ],
    }),
  });

  function change(text: string, beside: Beside): void {
    const piece = changeBetween(view.state.doc.toString(), text);
    const before: Beside = { rehearsals: draft.rehearsals, sayings: draft.sayings };
    const moved = before.rehearsals !== beside.rehearsals || before.sayings !== beside.sayings;
    if (!piece && !moved) return;
    view.dispatch({
      ...(piece ? { changes: piece } : {}),
      ...(moved ? { effects: besideChanged.of({ before, after: beside }) } : {}),
      // each change of a pane is one step back
      annotations: isolateHistory.of('full'),
      userEvent: 'pane',
    });
  }

  const disconnect = draft.connect({ change, undo: () => void undo(view), redo: () => void redo(view) });

  return {
    show: (diagnostics) => view.dispatch(setDiagnostics(view.state, marksOf(diagnostics, view.state.doc))),
    goTo(line, column) {
      const row = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines));
      const at = Math.min(row.from + Math.max(1, column) - 1, row.to);
      view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: 'center' }) });
      view.focus();
    },
    close() {
      disconnect();
      view.destroy();
    },
  };
}
