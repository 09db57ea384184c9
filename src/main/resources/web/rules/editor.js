// The criteria in an editor: colours, completion from the vocabulary, issues at their line.

import { autocompletion } from '@codemirror/autocomplete';
import { StreamLanguage } from '@codemirror/language';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { basicSetup, EditorView } from 'codemirror';
import { words } from '../core/messages.js';
import { t } from '../core/texts.js';

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
    stream.next();
    return null;
  },
});

export async function editor(place, text, vocabulary, changed) {
  const options = completions(vocabulary);
  const view = new EditorView({
    doc: text,
    parent: place,
    extensions: [basicSetup, drl, lintGutter(), EditorView.lineWrapping, EditorView.contentAttributes.of({ 'aria-label': t('rules.criteria') }),
      autocompletion({ override: [context => {
        const word = context.matchBefore(/[\w.$]*/);
        return word && (word.from !== word.to || context.explicit) ? { from: word.from, options } : null;
      }] }),
      EditorView.updateListener.of(update => update.docChanged && changed(update.state.doc.toString()))],
  });
  return { mark: issues => mark(view, issues), close: () => view.destroy() };
}

function completions(vocabulary) {
  const facts = vocabulary.facts ?? vocabulary;
  return [
    ...facts.flatMap(fact => [{ label: fact.name, type: 'class' }, ...(fact.fields ?? []).map(field => ({ label: field.name, type: 'property', detail: fact.name, info: field.meaning?.vi ?? field.meaning }))]),
    ...(vocabulary.calls ?? []).map(call => ({ label: `findings.${call.name}`, type: 'function', info: call.meaning?.vi ?? call.meaning })),
  ];
}

function mark(view, issues) {
  const diagnostics = issues.map(issue => {
    const line = view.state.doc.line(Math.min(Math.max(1, issue.row ?? 1), view.state.doc.lines));
    return { from: line.from, to: line.to, severity: issue.severity === 'WARNING' ? 'warning' : 'error', message: words(issue) };
  });
  view.dispatch(setDiagnostics(view.state, diagnostics));
}
