/* Between two pauses in typing, what is typed is kept in this browser; what the server never acknowledged is given back to it. */
const read = (key) => {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
};
const write = (key, draft) => {
  try {
    draft ? localStorage.setItem(key, JSON.stringify(draft)) : localStorage.removeItem(key);
  } catch {
    /* storage refused: the server alone keeps it */
  }
};

window.concertations = window.concertations || {};
window.concertations.draft = (keeper, owner, place, revision) => {
  const form = keeper.closest('.wide-form');
  const line = keeper.querySelector('.draft-line');
  const key = `concertations.brouillon.${place}`;
  const valueOf = (name) => form.querySelector(`[data-draft="${name}"]`).value || '';
  const typed = () => ({ title: valueOf('title'), body: valueOf('body'), sources: valueOf('sources') });
  let from = revision;

  keeper.saved = (saved, title, body, sources) => {
    from = saved;
    const now = typed();
    const same = now.title.trim() === title.trim() && now.body.trim() === body.trim() && now.sources.trim() === sources.trim();
    write(key, same ? null : { owner, from, ...now });
  };
  form.addEventListener('input', () => {
    write(key, { owner, from, ...typed() });
    line.textContent = line.dataset.pending;
  });

  const left = read(key);
  if (left && left.owner === owner) {
    write(key, null);
    keeper.$server.recovered(left.from, left.title, left.body, left.sources || '');
  }
};
