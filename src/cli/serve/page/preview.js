// The page around the reports: fetches what there is to show whenever the server says so, keeps the panes at the same
// place, and joins findings and report.
const words = document.getElementById('words').dataset;
const byId = (id) => document.getElementById(id);
const parts = {
  report: byId('report'),
  editions: byId('editions'),
  panes: byId('panes'),
  state: byId('state'),
};
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
const make = (name, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

/** What the server last said. */
let current = { version: -1, reports: [], findings: [] };
/** By language: the pane of one edition. */
const panes = new Map();
/** `all`, or one language. */
let shownEditions = 'all';

// --- One edition in its pane. A new page is laid over the old one when it is ready, at the same place.

class Pane {
  position = { id: null, pixels: 0, part: 0 };

  constructor(edition) {
    this.edition = edition;
    this.frames = make('div', { className: 'frames' });
    const title = make('h2', { textContent: edition.name, lang: edition.language });
    this.element = make('section', { className: 'pane' }, title, this.frames);
    this.element.setAttribute('aria-label', fill(words.preview, { name: edition.name }));
    this.load(edition);
  }

  update(edition) {
    const isNew = edition.sha256 !== this.edition.sha256 || edition.page !== this.edition.page;
    if (edition.page !== this.edition.page) this.position = { id: null, pixels: 0, part: 0 };
    this.edition = edition;
    if (isNew) this.load(edition);
    else this.mark();
  }

  load(edition) {
    this.coming?.remove();
    const frame = make('iframe', { className: 'is-coming', src: `${edition.page}?${edition.sha256}` });
    frame.title = fill(words.preview, { name: edition.name });
    frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
    this.coming = frame;
    this.frames.append(frame);
  }

  /** The page in the frame can be spoken to. */
  ready(frame) {
    if (frame === this.coming) {
      this.mark(frame);
      this.tell({ kind: 'goTo', ...this.position, isExact: true }, frame);
    } else this.mark();
  }

  /** It stands where the former one stood. */
  there(frame) {
    if (frame !== this.coming) return;
    const hadFocus = document.activeElement === this.frame;
    this.frame?.remove();
    this.frame = frame;
    this.coming = undefined;
    frame.classList.remove('is-coming');
    if (hadFocus) frame.focus();
  }

  mark(frame = this.frame) {
    const findings = current.findings.flatMap(({ language, ...finding }, number) => {
      if (language && language !== this.edition.language) return [];
      if (finding.anchors.length === 0) return [];
      const { severity, severityWord, code, anchors, message } = finding;
      const label = fill(words.mark, { severity: capital(severityWord), code, message });
      return [{ number, severity, words: `${capital(severityWord)} ${code}`, label, anchors }];
    });
    this.tell({ kind: 'mark', findings }, frame);
  }

  /** Its origin is its own and has no name. */
  tell(message, frame = this.frame) {
    frame?.contentWindow?.postMessage(message, '*');
  }
}

function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

addEventListener('message', ({ source, data }) => {
  if (typeof data !== 'object' || data === null) return;
  for (const pane of panes.values()) {
    const frame = [pane.frame, pane.coming].find((each) => each?.contentWindow === source);
    if (frame) return hear(pane, frame, data);
  }
});

function hear(pane, frame, data) {
  if (data.kind === 'ready') pane.ready(frame);
  else if (data.kind === 'there') pane.there(frame);
  else if (data.kind === 'finding') chooseFinding(Number(data.number));
  else if (data.kind === 'edition') followLink(String(data.path));
  else if (data.kind === 'position' && frame === pane.frame) {
    pane.position = data.position;
    if (!data.isOwn) return;
    for (const other of panes.values()) {
      if (other !== pane) other.tell({ kind: 'goTo', ...data.position, isExact: false });
    }
  }
}

/** The report's own link to another edition. */
function followLink(path) {
  const edition = shownReport()?.editions.find(({ page }) => page === path);
  if (!edition) return;
  const radio = [...parts.editions.querySelectorAll('input')].find(({ value }) => value === edition.language);
  if (radio && shownEditions !== 'all') radio.click();
  else panes.get(edition.language)?.frame?.focus();
}

// --- The bar: which report, which editions, how wide.

function shownReport() {
  return current.reports.find(({ id }) => id === parts.report.value) ?? current.reports[0];
}

function renewChoices() {
  const chosen = parts.report.value;
  const options = current.reports.map(({ id, title }) => make('option', { value: id, textContent: title }));
  parts.report.replaceChildren(...options);
  if (current.reports.some(({ id }) => id === chosen)) parts.report.value = chosen;
  parts.report.closest('p').hidden = current.reports.length < 2;
  const editions = shownReport()?.editions ?? [];
  if (!editions.some(({ language }) => language === shownEditions)) shownEditions = 'all';
  const key = JSON.stringify(editions.map(({ language }) => language));
  parts.editions.hidden = editions.length < 2;
  if (parts.editions.dataset.key === key) return;
  parts.editions.dataset.key = key;
  for (const label of parts.editions.querySelectorAll('label')) label.remove();
  const all = { language: 'all', name: words.both };
  for (const { language, name } of [all, ...editions]) {
    const input = make('input', { type: 'radio', name: 'edition', value: language });
    input.checked = language === shownEditions;
    const text = make('span', { textContent: capital(name) });
    if (language !== 'all') text.lang = language;
    parts.editions.append(make('label', {}, input, ' ', text));
  }
}

function renewPanes() {
  const editions = shownReport()?.editions ?? [];
  const shown = editions.filter(({ language }) => shownEditions === 'all' || language === shownEditions);
  for (const [language, pane] of panes) {
    if (shown.some((edition) => edition.language === language)) continue;
    pane.element.remove();
    panes.delete(language);
  }
  parts.panes.querySelector('.empty')?.remove();
  for (const edition of shown) {
    const pane = panes.get(edition.language);
    if (pane) pane.update(edition);
    else panes.set(edition.language, new Pane(edition));
  }
  const elements = shown.map(({ language }) => panes.get(language).element);
  // A frame that is moved loads again.
  for (const [at, element] of elements.entries()) {
    if (parts.panes.children[at] !== element)
      parts.panes.insertBefore(element, parts.panes.children[at] ?? null);
  }
  if (elements.length === 0)
    parts.panes.append(make('p', { className: 'empty', textContent: words.nothingToShow }));
  renewPdf(shown);
}

function renewPdf(editions) {
  const links = editions.flatMap(({ pdf, name, language }) => {
    if (!pdf) return [];
    const link = make('a', { href: pdf, target: '_blank', rel: 'noopener' });
    link.title = fill(words.openPdf, { name });
    link.append(`${words.pdf} `, make('span', { textContent: name, lang: language }));
    return [link];
  });
  byId('pdf').replaceChildren(...links);
}

// --- The findings.

function renewFindings() {
  byId('summary').textContent = current.summary;
  const key = JSON.stringify(current.findings);
  const list = byId('finding-list');
  if (list.dataset.key === key) return;
  list.dataset.key = key;
  list.replaceChildren(...current.findings.map((finding) => findingItem(finding)));
}

function findingItem({ severity, severityWord, code, message, fix, file, line, anchors }) {
  const head = make('p', { className: 'finding-head' });
  head.innerHTML = `<svg class="mark" aria-hidden="true"><use href="#mark-${CSS.escape(severity)}"/></svg>`;
  head.append(capital(severityWord), make('span', { className: 'code', textContent: code }));
  const item = make(
    'li',
    { className: `finding ${severity}`, tabIndex: -1 },
    head,
    make('p', { textContent: message }),
    make('p', { className: 'finding-place', textContent: fill(words.line, { file, line }) }),
    make('p', { className: 'finding-fix', textContent: `${words.fix}: ${fix}` }),
  );
  if (anchors.length === 0) {
    item.append(make('p', { className: 'finding-nowhere', textContent: words.notShown }));
    return item;
  }
  const button = make('button', { type: 'button', textContent: words.show });
  button.setAttribute('aria-label', `${words.show}: ${message}`);
  button.addEventListener('click', () => {
    choose(item);
    for (const pane of panes.values()) pane.tell({ kind: 'show', anchors });
  });
  item.append(button);
  return item;
}

function chooseFinding(number) {
  const item = byId('finding-list').children[number];
  if (!item) return;
  showFindings(true);
  choose(item);
  item.focus();
  item.scrollIntoView({ block: 'nearest' });
}

function choose(item) {
  for (const other of byId('finding-list').children) other.classList.toggle('is-chosen', other === item);
}

function showFindings(isShown) {
  byId('findings').hidden = !isShown;
  document.querySelector('.work').classList.toggle('without-findings', !isShown);
  const toggle = byId('toggle');
  toggle.setAttribute('aria-expanded', String(isShown));
  toggle.textContent = isShown ? words.hideFindings : words.showFindings;
}

// --- What the server says.

function renewNotices(isConnected) {
  const notices = [
    isConnected ? '' : words.disconnected,
    current.failure ? `${words.failed}\n${current.failure.trim()}` : '',
    current.hasErrors ? words.notPublishable : '',
  ].filter((text) => text !== '');
  const box = byId('notices');
  // What has not changed is not said again.
  if (box.dataset.said === notices.join('\n')) return;
  box.dataset.said = notices.join('\n');
  box.replaceChildren(...notices.map((text) => make('p', { className: 'notice', textContent: text })));
}

async function renew(version) {
  if (version <= current.version) return;
  const response = await fetch('/state.json');
  const state = await response.json();
  if (state.version <= current.version) return;
  current = state;
  parts.state.textContent = state.isBuilding ? words.building : state.failure ? '' : words.upToDate;
  renewNotices(true);
  if (state.isBuilding && panes.size > 0) return;
  renewChoices();
  renewPanes();
  renewFindings();
}

const events = new EventSource('/events');
events.addEventListener('message', ({ data }) => {
  // A server that was started anew counts from the beginning.
  if (Number(data) < current.version) current.version = -1;
  renew(Number(data)).catch(() => {});
});
events.addEventListener('error', () => {
  parts.state.textContent = '';
  renewNotices(false);
});
events.addEventListener('open', () => renewNotices(true));

parts.report.addEventListener('change', () => {
  renewChoices();
  renewPanes();
});
parts.editions.addEventListener('change', ({ target }) => {
  shownEditions = target.value;
  renewPanes();
});
byId('widths').addEventListener('change', ({ target }) => {
  parts.panes.classList.toggle('is-phone', target.value === 'phone');
});
// So that it can be scrolled with the keyboard, whatever is in it.
byId('findings').tabIndex = 0;
byId('toggle').addEventListener('click', () => showFindings(byId('findings').hidden));
showFindings(true);
