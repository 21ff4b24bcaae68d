/* What the deck does in the browser: keys, and keeping an answer until the server has shown what comes next. */
const KEY = 'concertations.reponse';
const SLOW = 1500;

const kept = () => {
  try {
    return JSON.parse(localStorage.getItem(KEY));
  } catch {
    return null;
  }
};
const keep = (answer) => {
  try {
    answer ? localStorage.setItem(KEY, JSON.stringify(answer)) : localStorage.removeItem(KEY);
  } catch {
    /* storage refused: the framework alone sends the answer again */
  }
};

const isTyping = (target) => !!target.closest?.('input, textarea, select, [contenteditable]');
const keyOf = (event) => (event.key === 'ArrowLeft' ? event.key : /^[0-3]$/.test(event.key) ? event.key : null);

window.concertations = window.concertations || {};
window.concertations.deck = (deck, concertation) => {
  if (deck.isDealt) return;
  deck.isDealt = true;
  const note = deck.querySelector('.unsaved');
  const place = deck.querySelector('.place');
  let timer;
  let sending = false;

  const tell = () => {
    if (sending) note.textContent = note.dataset.slow;
  };
  const press = (event) => {
    const button = event.target.closest('button[data-position]');
    if (!button) return;
    const card = button.closest('[data-contribution]');
    if (sending) {
      event.stopImmediatePropagation();
      return;
    }
    sending = true;
    card.classList.add('is-sent');
    keep({ concertation, contribution: card.dataset.contribution, position: button.dataset.position });
    if (navigator.onLine) timer = setTimeout(tell, SLOW);
    else tell();
  };
  const seen = () => {
    clearTimeout(timer);
    sending = false;
    keep(null);
    note.textContent = '';
  };
  const onKey = (event) => {
    if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.composedPath()[0])) return;
    const key = keyOf(event);
    const button = key && deck.querySelector(`button[aria-keyshortcuts="${key}"]`);
    if (!button || !document.contains(deck)) return;
    event.preventDefault();
    button.click();
  };

  deck.addEventListener('click', press, true);
  document.addEventListener('keydown', onKey);
  window.addEventListener('offline', tell);
  new MutationObserver((changes) => {
    const replaced = changes.some((change) => [...change.removedNodes].some((node) => node.dataset?.contribution));
    if (replaced) seen();
  }).observe(place, { childList: true });

  const left = kept();
  if (left && left.concertation === concertation) {
    keep(null);
    deck.$server.unsaved(left.contribution, left.position);
  }
};
