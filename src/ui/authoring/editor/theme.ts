import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The editor in the book's colours: what the author names whispers, what the contact says speaks. */

const words = HighlightStyle.define([
  { tag: [tags.definition(tags.propertyName), tags.propertyName], color: 'var(--ink-2)', fontWeight: '600' },
  { tag: tags.comment, color: 'var(--ink-2)', fontStyle: 'italic' },
  { tag: [tags.punctuation, tags.separator, tags.squareBracket, tags.brace, tags.meta], color: 'var(--ink-2)' },
]);

const note = { fontFamily: 'var(--sans)', fontSize: 'var(--size-note)', lineHeight: '1.45' };

const look = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--paper)', fontSize: '0.9375rem' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.6', overflow: 'auto' },
  '.cm-content': { caretColor: 'var(--petrol)', padding: '0.5rem 0 30vh' },
  '.cm-line': { padding: '0 0.75rem 0 0.25rem' },
  '.cm-cursor, .cm-dropCursor': { borderLeft: '2px solid var(--petrol)' },
  '.cm-gutters': { color: 'var(--ink-2)', backgroundColor: 'var(--paper)', border: 'none' },
  '.cm-lineNumbers .cm-gutterElement': { padding: '0 0.4rem 0 0', minWidth: '1.7rem' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'color-mix(in oklab, var(--wall) 45%, transparent)' },
  '.cm-activeLineGutter': { color: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--sector)',
  },
  '.cm-searchMatch': { backgroundColor: 'var(--wall)', outline: '1px solid var(--edge)' },
  '.cm-searchMatch-selected': { backgroundColor: 'var(--sector)', outline: '2px solid var(--petrol)' },
  '.cm-matchingBracket, .cm-nonmatchingBracket': { backgroundColor: 'var(--wall)' },
  // what is wrong is underlined as everywhere else in the book
  '.cm-lintRange': { backgroundImage: 'none', paddingBottom: '0', textUnderlineOffset: '0.24em' },
  '.cm-lintRange-error': { textDecoration: 'underline wavy 2px var(--madder)' },
  '.cm-lintRange-warning': { textDecoration: 'underline dashed 2px var(--ochre)' },
  '.cm-lintPoint::after': { borderBottomColor: 'var(--madder)' },
  '.cm-gutter-lint': { width: '1.4rem' },
  '.cm-gutter-lint .cm-gutterElement': { padding: '0.32rem 0.2rem' },
  '.cm-lint-marker': { width: '0.85rem', height: '0.85rem', borderRadius: '50%', boxSizing: 'border-box' },
  '.cm-lint-marker-error': {
    content: '""',
    border: '2px solid var(--madder)',
    background: 'linear-gradient(135deg, transparent 42%, var(--madder) 42% 58%, transparent 58%)',
  },
  '.cm-lint-marker-warning': {
    content: '""',
    border: '2px solid var(--ochre)',
    background: 'linear-gradient(90deg, transparent 50%, var(--ochre) 50%)',
  },
  '.cm-tooltip': {
    ...note,
    color: 'var(--ink)',
    backgroundColor: 'var(--paper)',
    border: '1px solid var(--edge)',
    borderRadius: 'var(--round)',
    maxWidth: 'min(30rem, 90vw)',
  },
  '.cm-tooltip-hover': { padding: '0.5rem 0.75rem' },
  '.cm-tooltip .cm-completionInfo': { padding: '0.5rem 0.75rem', maxWidth: '18rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { ...note, maxHeight: '16rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.35rem 0.75rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    color: 'var(--paper)',
    backgroundColor: 'var(--petrol)',
  },
  '.cm-completionDetail': { marginLeft: '0.75rem', fontStyle: 'normal', color: 'inherit', opacity: '1' },
  '.cm-completionMatchedText': { textDecoration: 'underline' },
  '.cm-diagnostic': { padding: '0.35rem 0.75rem', borderLeft: 'none' },
  '.cm-snippetField': { backgroundColor: 'var(--wall)' },
  '.cm-snippetFieldPosition': { borderLeft: '2px dotted var(--edge)' },
  '.cm-panels': { ...note, color: 'var(--ink)', backgroundColor: 'var(--paper)', borderColor: 'var(--rule)' },
  '.cm-panels-bottom': { borderTop: '1px solid var(--rule)' },
  '.cm-panel.cm-search': { padding: '0.5rem 0.75rem' },
  '.cm-panel.cm-search label': { fontSize: 'inherit' },
  '.cm-panel.cm-search input[type=checkbox]': { borderRadius: 'var(--round)', verticalAlign: 'middle' },
  '.cm-panel.cm-search input[type=checkbox]:checked': { backgroundColor: 'var(--petrol)' },
  '.cm-textfield': {
    font: 'inherit',
    color: 'var(--ink)',
    backgroundColor: 'var(--paper)',
    border: '1px solid var(--edge)',
    minHeight: 'var(--target)',
  },
  '.cm-button': {
    font: 'inherit',
    color: 'var(--ink)',
    background: 'none',
    border: '1px solid var(--edge)',
    borderRadius: 'var(--round)',
    minHeight: 'var(--target)',
  },
  '.cm-panel.cm-search [name=close]': {
    font: 'inherit',
    color: 'var(--ink)',
    minWidth: 'var(--target)',
    minHeight: 'var(--target)',
  },
  '@media (forced-colors: active)': {
    '.cm-lintRange-error, .cm-lintRange-warning': { textDecorationColor: 'CanvasText' },
    '.cm-lint-marker': { borderColor: 'CanvasText', forcedColorAdjust: 'none' },
    '.cm-lint-marker-error': {
      background: 'linear-gradient(135deg, transparent 42%, CanvasText 42% 58%, transparent 58%)',
    },
    '.cm-lint-marker-warning': { background: 'linear-gradient(90deg, transparent 50%, CanvasText 50%)' },
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
      color: 'HighlightText',
      backgroundColor: 'Highlight',
    },
  },
});

export const theme: Extension = [look, syntaxHighlighting(words)];
