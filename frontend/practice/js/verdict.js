// The answer panel, in fixed order: verdict, why, on what it rests, one's own note, how others did.
import { fill, h, show } from '../../answering/dom.js';
import { t } from '../../answering/texts.js';

const SIGNS = { right: '✓', partly: '+', wrong: '✕', unanswered: '·' };

export function createVerdict() {
  const element = h('section', { class: 'fb', role: 'status', test: 'verdict', hidden: '' });
  let shown = null;
  let noted = '';

  function update(verdict, note) {
    show(element, !!verdict);
    if (shown === verdict && noted === note) return;
    shown = verdict;
    noted = note;
    if (!verdict) return fill(element);
    element.setAttribute('data-verdict', verdict.verdict);
    return fill(element, head(verdict), ...(verdict.corrected ? [h('p', { class: 'call warn', test: 'corrected' }, verdict.corrected)] : []), part(t('why'), h('p', {}, verdict.explanation)),
      ...(verdict.references.length ? [part(t('sources'), ...verdict.references.map(reference))] : []),
      ...(note ? [part(t('note.title'), h('p', { test: 'my-note' }, note))] : []),
      ...(verdict.changes && verdict.changes.length ? [changed(verdict.changes)] : []),
      ...(verdict.others ? [part(t('others'), h('p', {}, others(verdict.others)))] : []));
  }

  return { element, update };
}

function head(verdict) {
  const facts = verdict.spentMillis >= 1000 ? t('spent', { seconds: Math.round(verdict.spentMillis / 1000) }) : '';
  return h('div', { class: `fb-h ${verdict.verdict}` }, h('span', { class: 'fb-sign', 'aria-hidden': 'true' }, SIGNS[verdict.verdict]),
    h('strong', {}, t(`verdict.${verdict.verdict}`, { key: verdict.key.join(t('letters.joint')) })),
    verdict.awaitingSpecialist && h('span', { class: 'badge warn' }, t('awaiting-specialist')), h('span', { class: 'cap num' }, facts));
}

// What a newer version says otherwise.
function changed(changes) {
  const tags = { both: 'span', old: 'del', new: 'ins' };
  return h('details', { class: 'newer', test: 'newer' }, h('summary', {}, t('newer')),
    h('dl', { class: 'changes' }, ...changes.flatMap(({ part: name, pieces }) => [
      h('dt', {}, name.length === 1 ? t('change.option', { letter: name }) : t(`change.${name}`)),
      h('dd', {}, ...pieces.map(piece => h(tags[piece.kind], {}, piece.text)))])));
}

function part(title, ...content) {
  return h('section', {}, h('h3', {}, title), ...content);
}

function reference({ kind, name, note, warning, href }) {
  return h('div', { class: kind }, href ? h('a', { href, target: '_blank', test: 'to-note' }, name)
    : h('span', { class: kind === 'law' ? 'law-name' : '' }, name),
    warning && h('span', { class: 'badge warn' }, warning), note && h('span', { class: 'cap num' }, note));
}

function others({ answered, rightPercent, trap }) {
  const right = t('others.right', { answered, percent: rightPercent });
  return trap ? `${right}${t('others.trap', { letter: trap.letter, percent: trap.percent })}` : right;
}
