// Runs inside a report in the preview: tells the page around it where the reader is, goes where it is told, and
// shows findings at their places. The report has an origin of its own; messages are all that passes.
(() => {
  const SHAPES = {
    error: '<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z"/><path class="cut" d="M5.5 5.5l5 5m0-5l-5 5"/>',
    warning: '<path d="M8 1l7.5 14H.5z"/><path class="cut" d="M8 6v4.5m0 1.4v1.2"/>',
    note: '<circle cx="8" cy="8" r="7"/><path class="cut" d="M8 7v4.6M8 4v1.6"/>',
  };
  const tell = (message) => parent.postMessage(message, location.origin);

  /** Where each place that both editions have begins; from the top. */
  let places = [];
  const measure = () => {
    places = [...document.querySelectorAll('main [id]')]
      .filter((element) => element.getClientRects().length > 0)
      .map((element) => ({ id: element.id, top: element.getBoundingClientRect().top + scrollY }))
      .sort((a, b) => a.top - b.top);
  };
  const lastAt = (top) => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle].top <= top) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  const END = { id: null };
  const bottom = () => document.documentElement.scrollHeight;

  /** The place that was last passed, how far behind it is, and what part of the way to the next one. */
  const position = () => {
    const at = lastAt(scrollY + 1);
    const from = at < 0 ? 0 : places[at].top;
    const to = places[at + 1]?.top ?? bottom();
    return {
      id: (places[at] ?? END).id,
      pixels: scrollY - from,
      part: to > from ? (scrollY - from) / (to - from) : 0,
    };
  };

  /** As the reader last saw it. */
  let last = { id: null, pixels: 0, part: 0 };
  /** Where we have been sent: coming there is no news to anybody. */
  let sentTo = -1;
  const goTo = ({ id, pixels, part, isExact }) => {
    const at = id === null ? -1 : places.findIndex((place) => place.id === id);
    if (id !== null && at < 0) return;
    const from = at < 0 ? 0 : places[at].top;
    const to = places[at + 1]?.top ?? bottom();
    const top = Math.round(isExact ? from + pixels : from + part * (to - from));
    scrollTo({ top, behavior: 'instant' });
    sentTo = scrollY;
    last = { id, pixels, part };
  };

  const partFor = (anchors) =>
    anchors.map((anchor) => document.getElementById(anchor)).find((element) => element !== null);

  const show = ({ anchors }) => {
    const part = partFor(anchors);
    if (!part) return;
    for (const other of document.querySelectorAll('.preview-found')) other.classList.remove('preview-found');
    for (let around = part; around; around = around.parentElement)
      if (around.localName === 'details') around.open = true;
    part.classList.add('preview-found');
    part.scrollIntoView({ block: 'center', behavior: 'instant' });
    sentTo = scrollY;
    last = position();
  };

  const mark = ({ findings }) => {
    for (const old of document.querySelectorAll('.preview-mark')) old.remove();
    for (const { number, severity, words, label, anchors } of findings) {
      const part = partFor(anchors);
      if (!part) continue;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = `preview-mark ${severity in SHAPES ? severity : 'note'}`;
      button.innerHTML = `<svg viewBox="0 0 16 16" aria-hidden="true">${SHAPES[severity] ?? SHAPES.note}</svg>`;
      button.append(words);
      button.title = label;
      button.setAttribute('aria-label', label);
      button.addEventListener('click', () => tell({ kind: 'finding', number }));
      const cell = part.localName === 'tr' ? part.cells[0] : part;
      if (/^h[1-6]$/.test(cell.localName)) cell.after(button);
      else cell.prepend(button);
    }
    measure();
  };

  const ACTIONS = { goTo, show, mark };
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || typeof data !== 'object' || data === null) return;
    if (Object.hasOwn(ACTIONS, data.kind)) ACTIONS[data.kind](data);
    if (data.kind === 'goTo') tell({ kind: 'there' });
  });

  let isWaiting = false;
  addEventListener(
    'scroll',
    () => {
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(() => {
        isWaiting = false;
        const wasSent = Math.abs(scrollY - sentTo) <= 2;
        if (!wasSent) {
          sentTo = -1;
          last = position();
        }
        tell({ kind: 'position', position: last, isOwn: !wasSent });
      });
    },
    { passive: true },
  );
  // Another width gives other lines: the reader stays at the same words.
  addEventListener('resize', () => {
    const before = last;
    measure();
    goTo({ ...before, isExact: false });
  });
  new ResizeObserver(measure).observe(document.documentElement);

  // Other editions are shown by the page around; what lies elsewhere does not take the report's place.
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    const href = link?.getAttribute('href') ?? '#';
    if (href.startsWith('#')) return;
    const url = new URL(href, location.href);
    if (url.origin === location.origin || url.protocol !== 'https:') {
      event.preventDefault();
      tell({ kind: 'edition', path: url.pathname, hash: url.hash });
    } else link.setAttribute('target', '_blank');
  });

  document.fonts.ready.then(() => {
    measure();
    tell({ kind: 'ready' });
  });
})();
