import test from 'node:test';
import assert from 'node:assert/strict';
import { runInNewContext } from 'node:vm';
import { readdirSync, readFileSync } from 'node:fs';

const read = path => readFileSync(new URL(path, import.meta.url), 'utf8');
const modulesIn = folder => readdirSync(new URL(folder, import.meta.url)).filter(f => f.endsWith('.js')).map(f => f.replace(/\.js$/, ''));
const modules = modulesIn('../js');
// What the worker keeps, in full: its lists are written with a folder and an ending for many names.
const kept = runInNewContext(`${/const BUILD[^]*?(?=const TYPES)/.exec(read('../sw.js'))[0]} FILES`);

test('the service worker keeps every module of the room and every shared one', () => {
  const wanted = [...modules.map(name => `exam/js/${name}.js`), ...modulesIn('../../answering').map(name => `answering/${name}.js`)];
  assert.deepEqual([...kept].filter(file => file.endsWith('.js')).sort(), wanted.sort());
});

test('the service worker keeps everything the page and its style sheets name, and all of it belongs to one build', () => {
  const named = [...read('../index.html').matchAll(/(?:href|src)="([^"]+)"/g)].map(m => m[1]);
  assert.ok(named.length > 4 && named.every(url => url.startsWith('@build@/')), named.join(' '));
  const styles = named.filter(url => url.endsWith('.css') && !url.includes('/css/')).map(url => read(`../../${url.slice('@build@/'.length)}`));
  const fonts = styles.flatMap(css => [...css.matchAll(/url\(([^)]+)\)/g)].map(m => m[1]));
  const needed = [...named.map(url => url.slice('@build@/'.length)), ...fonts.filter(url => !url.startsWith('data:')).map(url => url.slice('../'.length))];
  needed.forEach(file => assert.ok([...kept].includes(file), file));
});

test('both languages have the same texts with the same values', () => {
  const [zh, en] = ['zh-CN', 'en'].map(language => JSON.parse(read(`../texts/${language}.json`)));
  const values = text => (text.match(/\{\w+\}/g) || []).sort();
  assert.deepEqual(Object.keys(en), Object.keys(zh));
  Object.keys(zh).forEach(key => assert.deepEqual(values(en[key]), values(zh[key]), key));
});

test('every text a module asks for by name exists', () => {
  const zh = JSON.parse(read('../texts/zh-CN.json'));
  const asked = [...modules.map(name => `../js/${name}.js`), ...modulesIn('../../answering').map(name => `../../answering/${name}.js`)]
    .flatMap(file => [...read(file).matchAll(/\bt\('([^']+)'/g)].map(m => m[1]));
  assert.deepEqual(asked.filter(key => !(key in zh)), []);
});

test('the values for old browsers cover every colour of the tokens', () => {
  const names = [...read('../../css/tokens.css').matchAll(/(--[\w-]+):[^;]*light-dark[^;]*;/g)].map(m => m[1]);
  const old = read('../old-browsers.css');
  assert.deepEqual(names.filter(name => !old.includes(`${name}:`)), []);
});
