// The criteria in an editor: colours, completion from the vocabulary, issues at their line.

import { autocompletion } from '@codemirror/autocomplete';
import { StreamLanguage } from '@codemirror/language';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { basicSetup, EditorView } from 'codemirror';
import { words } from '../core/messages.js';
import { pick, t } from '../core/texts.js';

const KEYWORDS = /^(package|rule|when|then|end|not|exists|in|accumulate|and|or|sum|count|average|min|max)\b/;

const drl = StreamLanguage.define({
  name: 'drl',
  token(stream) {
    if (stream.eatSpace()) return null;
    if (stream.match('//')) { stream.skipToEnd(); return 'comment'; }
    if (stream.match(/^"([^"\\]|\\.)*"?/)) return 'string';
    if (stream.match(/^@\w+/)) return 'meta';
    if (stream.match(KEYWORDS)) return 'keyword';
    if (stream.match(/^\$\w+/)) return 'variableName';
    if (stream.match(/^\d+(\.\d+)?/)) return 'number';
    if (stream.match(/^[A-Z]\w*/)) return 'typeName';
    if (stream.match(/^[a-z]\w*/)) return null;
    stream.next();
    return null;
  },
});

const look = EditorView.theme({
  '&': { border: '1px solid #d7dde3', borderRadius: '.3rem', maxHeight: '26rem', fontSize: '13px', background: '#fff' },
  '.cm-scroller': { fontFamily: 'ui-monospace, "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace', overflow: 'auto' },
});

/** In a shadow root, where the editor's styles need no inline style element: the page forbids those. */
export async function editor(place, text, vocabulary, changed) {
  const options = completions(vocabulary);
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  const view = new EditorView({
    doc: text,
    parent: root,
    root,
    extensions: [basicSetup, look, drl, lintGutter(), EditorView.lineWrapping, EditorView.contentAttributes.of({ tabindex: '0', 'aria-label': t('rules.criteria') }),
      autocompletion({ override: [context => {
        const word = context.matchBefore(/[\w.$]*/);
        return word && (word.from !== word.to || context.explicit) ? { from: word.from, options } : null;
      }] }),
      EditorView.updateListener.of(update => update.docChanged && changed(update.state.doc.toString()))],
  });
  return { mark: issues => mark(view, issues), close: () => view.destroy() };
}

function completions(vocabulary) {
  const { facts, calls } = vocabulary;
  return [
    ...facts.flatMap(fact => [{ label: fact.name, type: 'class' }, ...fact.fields.map(field => ({ label: field.name, type: 'property', detail: fact.name, info: [pick(field.meaning), field.codes.join(' ')].filter(Boolean).join(': ') }))]),
    ...calls.map(call => ({ label: `findings.${call.name}`, type: 'function', apply: `findings.${call.name}( ${call.arguments.join(', ')} );` })),
  ];
}

function mark(view, issues) {
  const diagnostics = issues.map(issue => {
    const line = view.state.doc.line(Math.min(Math.max(1, issue.row ?? 1), view.state.doc.lines));
    return { from: line.from, to: line.to, severity: issue.severity === 'warning' ? 'warning' : 'error', message: words(issue) };
  });
  view.dispatch(setDiagnostics(view.state, diagnostics));
}
