// Reads {examples: [{text, label}], turns: [text]} on stdin, writes {engine: [[label, …] for each turn]} on stdout.
import { readFileSync } from 'node:fs';
import { NlpManager } from 'node-nlp';
import nbc from 'wink-naive-bayes-text-classifier';
import utils from 'wink-nlp-utils';

const { examples, turns } = JSON.parse(readFileSync(0, 'utf8'));
const sentencesOf = (text) => text.match(/[^.?!]+[.?!]*/g) ?? [text];

const manager = new NlpManager({ languages: ['en'], forceNER: false, autoSave: false, nlu: { log: false } });
for (const { text, label } of examples) manager.addDocument('en', text, label);
await manager.train();
const nlpjs = [];
for (const text of turns) {
  const found = new Set();
  for (const sentence of sentencesOf(text)) {
    const { intent } = await manager.process('en', sentence);
    if (intent && intent !== 'None') found.add(intent);
  }
  nlpjs.push([...found]);
}

const bayes = nbc();
bayes.definePrepTasks([utils.string.tokenize0, utils.tokens.propagateNegations, utils.tokens.stem]);
bayes.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
for (const { text, label } of examples) bayes.learn(text, label);
bayes.consolidate();
const wink = turns.map((text) => [
  ...new Set(sentencesOf(text).map((sentence) => bayes.predict(sentence)).filter((label) => label && label !== 'unknown')),
]);

process.stdout.write(JSON.stringify({ 'NLP.js': nlpjs, 'wink naive Bayes': wink }));
