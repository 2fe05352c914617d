// Plain pages for when there is no room to show.
import { fill, h, icon } from '../../answering/dom.js';
import { t } from '../../answering/texts.js';

// `actions`: {text, href} or {text, click, test}; the first is the primary one.
export function messagePage(name, sign, actions) {
  document.title = t(`${name}.title`);
  return h('main', { class: 'calm page', test: name }, icon(sign), h('h1', {}, t(`${name}.title`)), h('p', { class: 'mut' }, t(`${name}.text`)),
    h('div', { class: 'calm-actions' }, ...actions.map((a, i) => (a.href
      ? h('a', { class: i ? 'btn' : 'btn p', href: a.href }, a.text)
      : h('button', { class: i ? 'btn' : 'btn p', type: 'button', test: a.test, on: { click: a.click } }, a.text)))));
}

export function showPage(element) {
  const app = document.getElementById('app');
  app.removeAttribute('aria-busy');
  fill(app, element);
}

export const toExams = () => ({ href: '/exams', text: t('to.exams') });
