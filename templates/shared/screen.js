// What a page can do beyond being read: a bar that says where one is, a filter, sorting, links to each goal, copying.
// Without this script the report is whole; nothing here is kept, sent or fetched.
(() => {
  const parts = document.getElementById('screen-parts');
  const main = document.querySelector('main');
  if (!parts || !main) return;
  const root = document.documentElement;
  // The parallel edition has words and buttons in each of its languages.
  const twins = [...document.querySelectorAll('template.screen-words')];
  const languageOf = (element) => element.closest('[lang]').lang;
  const partsNear = (element) => twins.find(({ lang }) => element && lang === languageOf(element)) ?? parts;
  const wordsNear = (element) => partsNear(element).dataset;
  const words = parts.dataset;
  const each = (selector, within = main) => [...within.querySelectorAll(selector)];
  const part = (name, near) => partsNear(near).content.querySelector(`.${name}`).cloneNode(true);
  const fill = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
  const plain = (element) =>
    element.textContent
      .replace(/\u00AD/g, '')
      .replace(/\s+/g, ' ')
      .trim();

  const bar = part('screen-bar');
  const message = part('screen-said');
  main.before(bar);
  bar.after(message);
  root.classList.add('has-script');

  let silence;
  function say(text, near = root) {
    message.lang = languageOf(near);
    message.textContent = text;
    clearTimeout(silence);
    silence = setTimeout(() => message.replaceChildren(), 6000);
  }

  // What stands below the bar is scrolled to below it; the bar grows when it says that the filter is on.
  const measureBar = () => root.style.setProperty('--bar-size', `${bar.offsetHeight}px`);
  new ResizeObserver(measureBar).observe(bar);
  measureBar();

  // The head of a wide table follows the page, but not where its columns must be moved sideways; a width need not be whole.
  const wideTables = each('.year-table');
  const findWhole = () => {
    for (const table of wideTables)
      table.classList.toggle('is-whole', table.scrollWidth <= table.clientWidth + 1);
  };
  new ResizeObserver(findWhole).observe(main);
  findWhole();

  /* Panels: opened by their button, closed by Escape, by leaving them, and by following a link. */
  for (const button of each('.bar-button', bar)) {
    const panel = button.nextElementSibling;
    const around = button.parentElement;
    const show = (isOpen) => {
      panel.hidden = !isOpen;
      button.setAttribute('aria-expanded', String(isOpen));
    };
    button.addEventListener('click', () => show(panel.hidden));
    around.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || panel.hidden) return;
      show(false);
      button.focus();
    });
    around.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget && !around.contains(relatedTarget)) show(false);
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (!around.contains(target)) show(false);
    });
    panel.addEventListener('click', ({ target }) => {
      if (target.closest('a')) show(false);
    });
  }

  /* Contents, and where in them one is. */
  const lists = each('.contents-list');
  const prefixes = lists.flatMap((list) => list.closest('[data-prefix]')?.dataset.prefix || []);
  const prefixOf = (id) => prefixes.find((prefix) => id.startsWith(prefix)) ?? '';
  /** What a place is called in the first language, and in an edition of its own. */
  const ownId = (id) => id.slice(prefixOf(id).length);
  /** By place: its entry in each language. */
  const entries = new Map();
  for (const list of lists) {
    const copy = list.cloneNode(true);
    copy.lang = languageOf(list);
    for (const number of each('.page-number', copy)) number.remove();
    for (const link of each('a', copy)) {
      const id = ownId(link.hash.slice(1));
      entries.set(id, [...(entries.get(id) ?? []), link]);
    }
    bar.querySelector('#screen-contents').append(copy);
  }
  if (lists.length === 0) bar.querySelector('.bar-places').remove();
  const here = bar.querySelector('.bar-here');
  let shownEntry;
  const languages = each('.editions a', document);
  const editions = bar.querySelector('.bar-editions');
  if (languages.length === 0) editions.remove();
  for (const link of [...languages]) {
    const copy = link.cloneNode(true);
    editions.append(copy);
    languages.push(copy);
  }

  const headings = each('h2[id], h3[id], h4[id], h5[id]').filter(
    (heading) => !heading.closest('.chapter-body') && prefixOf(heading.id) === '',
  );
  let visible = headings;
  const topOf = (element) => element.getBoundingClientRect().top;

  /** How many headings have been scrolled to or past. */
  function countPassed() {
    const line = Number.parseFloat(getComputedStyle(root).scrollPaddingTop) + 24;
    let [from, to] = [0, visible.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (topOf(visible[middle]) <= line) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  function showPlace() {
    const passed = countPassed();
    let at = passed - 1;
    const place = visible[at]?.id ?? '';
    while (at >= 0 && !entries.has(visible[at].id)) at -= 1;
    const current = at < 0 ? [] : entries.get(visible[at].id);
    for (const link of [...entries.values()].flat()) {
      if (current.includes(link)) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
    if (here && current[0] !== shownEntry) showHere(current);
    // What the address names goes before the heading above it; a chapter's own headings are not in all languages.
    const target = elementAt(location.hash);
    const isSeen =
      target &&
      !target.closest('.chapter-body') &&
      topOf(target) > 0 &&
      topOf(target) < window.innerHeight / 2;
    for (const link of languages) {
      link.search = queryNow();
      link.hash = isSeen ? ownId(target.id) : place;
    }
  }

  /** In each language what its part of the page is called. */
  function showHere(links) {
    [shownEntry] = links;
    const names = links.map((link) => {
      const name = document.createElement('span');
      name.className = 'bar-language';
      name.lang = languageOf(link);
      name.textContent = plain(link);
      return name;
    });
    here.replaceChildren(...names.flatMap((name, index) => (index === 0 ? [name] : [' ', name])));
  }

  let isWaiting = false;
  function showPlaceSoon() {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      showPlace();
    });
  }

  function elementAt(hash) {
    try {
      return document.getElementById(decodeURIComponent(hash.slice(1)));
    } catch {
      // An address may hold anything.
      return null;
    }
  }

  /* The filter. Its state is in its own controls; the address has a copy of it, so that it can be linked to. */
  const filter = bar.querySelector('.bar-filter');
  const choices = filter ? each('select, input', filter) : [];
  const status = bar.querySelector('.bar-status');
  const boxes = new Map(each('.theme, .goal, .goal-table, .unit').map((element) => [element, []]));
  const items = each('[data-says]').map((element) => {
    const item = { element, parts: [element], isShown: true };
    item.says = element.dataset.says.split(' ').map((said) => {
      const [assessment, units = ''] = said.split(':');
      return { assessment, units: units.split(',') };
    });
    item.theme = element.closest('[data-theme]')?.dataset.theme;
    for (
      let next = element.nextElementSibling;
      next?.matches('.repeats-measure');
      next = next.nextElementSibling
    )
      item.parts.push(next);
    for (let box = element; box; box = box.parentElement) boxes.get(box)?.push(item);
    return item;
  });
  const ofGoals = items.filter(({ element }) => element.closest('.goals'));
  /** A key figure has no status, and is part of no share that the report gives. */
  const measures = ofGoals.filter(({ says }) => says.some(({ assessment }) => assessment !== ''));
  const filtered = choices.length > 0 ? each('.deviations, .goals, .units') : [];
  const sections = filtered.map((section) => {
    const note = part('filter-note');
    const head = section.querySelector('.deviations-intro') ?? section.querySelector('h2, h3');
    head.after(note);
    return { section, note, items: items.filter(({ element }) => section.contains(element)) };
  });
  const resets = [...each('.filter-reset', bar), ...sections.map(({ note }) => note.querySelector('button'))];

  const chosen = (name) => choices.find((choice) => choice.name === name)?.value ?? '';
  const checked = () => choices.filter((choice) => choice.checked);
  const isOn = () => choices.some((choice) => (choice.type === 'checkbox' ? choice.checked : choice.value));

  function queryNow() {
    const query = new URLSearchParams(location.search);
    const values = {
      unit: chosen('unit'),
      theme: chosen('theme'),
      status: checked().map(({ value }) => value),
    };
    for (const [name, value] of Object.entries(values)) {
      if (value.length > 0) query.set(name, String(value));
      else query.delete(name);
    }
    return String(query) && `?${query}`;
  }

  function namesOfChoices() {
    const named = choices.filter((choice) => choice.type !== 'checkbox' && choice.value);
    return [
      ...named.map(({ selectedOptions }) => plain(selectedOptions[0])),
      ...checked().map((choice) => plain(choice.parentElement)),
    ].join(', ');
  }

  /** The measure as a whole comes first; with a unit chosen, what holds in that unit counts. */
  function answers({ says, theme }, wanted) {
    if (wanted.theme && theme !== wanted.theme) return false;
    const asked = wanted.unit ? says.filter(({ units }) => units.includes(wanted.unit)) : says.slice(0, 1);
    return asked.some(
      ({ assessment }) => wanted.statuses.length === 0 || wanted.statuses.includes(assessment),
    );
  }

  /** A goal without measures, and a unit without any, have nothing to answer with but where they belong. */
  function isEmptyBoxShown(box, wanted) {
    if (wanted.statuses.length > 0) return false;
    if (box.matches('.unit')) return !wanted.theme && box.dataset.units.split(',').includes(wanted.unit);
    return !wanted.unit && box.closest('[data-theme]')?.dataset.theme === wanted.theme;
  }

  const hide = (element, isHidden) => element.classList.toggle('is-filtered-out', isHidden);

  function applyFilter() {
    const wanted = {
      unit: chosen('unit'),
      theme: chosen('theme'),
      statuses: checked().map(({ value }) => value),
    };
    const on = isOn();
    for (const item of items) {
      item.isShown = !on || answers(item, wanted);
      for (const element of item.parts) hide(element, !item.isShown);
    }
    for (const [box, inside] of boxes) {
      hide(
        box,
        on &&
          !inside.some(({ isShown }) => isShown) &&
          !(inside.length === 0 && isEmptyBoxShown(box, wanted)),
      );
    }
    for (const theme of each('.theme.is-filtered-out'))
      hide(theme, !theme.querySelector('.goal:not(.is-filtered-out)'));
    const counted = measures.filter(({ isShown }) => isShown).length;
    const isAnyShown = ofGoals.some(({ isShown }) => isShown);
    const values = { shown: counted, total: measures.length, choices: namesOfChoices() };
    for (const { section, note, items: inside } of sections) {
      const isEmpty =
        !inside.some(({ isShown }) => isShown) && !section.querySelector('.unit:not(.is-filtered-out)');
      note.hidden = !on;
      note.firstElementChild.textContent = fill(isEmpty ? words.filterNoneHere : words.filterHere, values);
    }
    for (const button of resets) button.hidden = !on;
    root.classList.toggle('is-filtered', on);
    if (status)
      status.textContent = on ? fill(isAnyShown ? words.filterShown : words.filterNone, values) : '';
    visible = headings.filter((heading) => !heading.closest('.is-filtered-out'));
    showPlaceSoon();
  }

  function changeFilter() {
    applyFilter();
    try {
      history.replaceState(history.state, '', `${location.pathname}${queryNow()}${location.hash}`);
    } catch {
      // Where a page may not change its address, the filter works all the same.
    }
  }

  function resetFilter(saying) {
    for (const choice of choices) {
      if (choice.type === 'checkbox') choice.checked = false;
      else choice.value = '';
    }
    changeFilter();
    say(saying);
  }

  /** What a link leads to is shown, whatever has been filtered. */
  function reveal(hash) {
    if (elementAt(hash)?.closest('.is-filtered-out')) resetFilter(words.filterLifted);
  }

  if (choices.length > 0 && ofGoals.length > 1) {
    const query = new URLSearchParams(location.search);
    for (const choice of choices) {
      const asked = query.get(choice.name) ?? '';
      if (choice.type === 'checkbox') choice.checked = asked.split(',').includes(choice.value);
      else {
        choice.value = asked;
        if (choice.selectedIndex < 0) choice.value = '';
      }
      choice.addEventListener('change', changeFilter);
    }
    for (const button of resets) {
      button.addEventListener('click', () => {
        resetFilter(words.filterOff);
        // The button is gone; the next Tab goes on from where it was.
        filter.querySelector('button').focus();
      });
    }
  } else filter?.remove();

  /* Sorting, in tables long enough to need it. A third press brings the report's own order back. */
  const SHORTEST_SORTED = 4;
  const RANKS = ['notMet', 'partlyMet', 'met', 'notAssessable', 'notAssessed'];
  const collator = new Intl.Collator(root.lang, { numeric: true });

  function sortKey(row, column) {
    const cell = row.cells[column];
    const judged = cell.matches('.cell-status, .cell-forecast');
    const rank = RANKS.findIndex((assessment) => cell.querySelector(`.status-${assessment}`));
    return judged ? String(rank < 0 ? RANKS.length : rank) : plain(cell);
  }

  function makeSortable(table) {
    const rows = items.filter(({ element }) => element.parentElement === table.tBodies[0]);
    if (rows.length < SHORTEST_SORTED) return;
    const heads = [...table.tHead.rows[0].cells];
    for (const [column, head] of heads.entries()) {
      const name = plain(head);
      const button = part('sort-button');
      const text = document.createElement('span');
      text.className = 'sort-text';
      text.append(...head.childNodes);
      button.firstElementChild.textContent = name;
      head.append(text, button);
      button.addEventListener('click', () => {
        const next =
          { ascending: 'descending', descending: 'original' }[head.getAttribute('aria-sort')] ?? 'ascending';
        for (const each of heads) each.removeAttribute('aria-sort');
        if (next !== 'original') head.setAttribute('aria-sort', next);
        table.classList.toggle('is-sorted', next !== 'original');
        const keyed = rows.map((item) => ({ item, key: sortKey(item.element, column) }));
        const sign = { ascending: 1, descending: -1, original: 0 }[next];
        keyed.sort((a, b) => sign * collator.compare(a.key, b.key));
        table.tBodies[0].append(...keyed.flatMap(({ item }) => item.parts));
        say(fill(words[`sort${next[0].toUpperCase()}${next.slice(1)}`], { column: name }));
      });
    }
  }
  for (const table of each('.goal-table')) makeSortable(table);

  /* Links to goals and measures, and figures to copy. */
  /** Where text ends with a space, a line could begin there: an icon that takes no room stays with the last word. */
  function trimEnd(element) {
    let last = element;
    while (last?.lastChild) last = last.lastChild;
    if (last?.nodeType === Node.TEXT_NODE) last.data = last.data.trimEnd();
  }

  async function copy(text, near, saying) {
    try {
      await navigator.clipboard.writeText(text);
      say(wordsNear(near)[saying], near);
    } catch {
      window.prompt(wordsNear(near).copyYourself, text);
    }
  }

  /** @param owner - A heading, or a row's head: what it is called does not change. */
  function addLink(box, id, owner) {
    const text = document.createElement('span');
    text.id = `${id}-text`;
    text.append(...box.childNodes);
    trimEnd(text);
    const link = part('deep-link', box);
    // By its attribute: within a template an address has nothing to be relative to.
    link.setAttribute('href', `#${id}`);
    link.setAttribute('aria-label', fill(link.getAttribute('aria-label'), { text: plain(text) }));
    link.addEventListener('click', () => copy(link.href, box, 'linkCopied'));
    box.append(text, link);
    owner?.setAttribute('aria-labelledby', text.id);
    const region = box.closest('section');
    if (region?.getAttribute('aria-labelledby') === id) region.setAttribute('aria-labelledby', text.id);
  }
  for (const heading of each(':is(.theme, .unit, .goal-pair) :is(h3, h4), .measure-card h5')) {
    if (heading.id) addLink(heading, heading.id, heading);
  }
  for (const row of each('.goals .goal-row[id]')) {
    const text = row.querySelector('.measure-text');
    if (text) addLink(text, row.id, text.closest('th'));
  }
  for (const figure of each('[data-copy]')) {
    const button = part('copy-button', figure);
    button.setAttribute('aria-label', `${wordsNear(figure).copyFigure}: ${figure.dataset.copy}`);
    const list = figure.querySelector('a[href^="#"]')?.href;
    const where = location.protocol.startsWith('http') && list ? ` ${list}` : '';
    button.addEventListener('click', () => copy(figure.dataset.copy + where, figure, 'copyDone'));
    // A button with words may stand on a line of its own.
    if (figure.matches('.share-line')) trimEnd(figure);
    else figure.append(' ');
    figure.append(button);
  }

  applyFilter();
  reveal(location.hash);
  document.addEventListener('click', ({ target }) => {
    const link = target.closest?.('a[href^="#"]');
    if (link) reveal(link.hash);
  });
  window.addEventListener('hashchange', () => {
    const before = root.classList.contains('is-filtered');
    reveal(location.hash);
    if (before !== root.classList.contains('is-filtered')) elementAt(location.hash)?.scrollIntoView();
    showPlaceSoon();
  });
  window.addEventListener('scroll', showPlaceSoon, { passive: true });
  window.addEventListener('resize', showPlaceSoon, { passive: true });
})();
