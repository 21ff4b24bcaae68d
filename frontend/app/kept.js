/* When the application can no longer answer, what was being typed is kept in this browser and given back on the same screen, to the same person. */
const KEY = 'concertations.repris ';
const LIFE = 24 * 60 * 60 * 1000;
const NEVER_ON = /^\/app\/(connexion|premier-acces)/;
const TICKED = 'vaadin-checkbox';
const CHOICE = 'vaadin-radio-group';
const GROUPS = [CHOICE, 'vaadin-checkbox-group'];
const LIST = 'vaadin-multi-select-combo-box';
const FIELDS = `vaadin-text-field, vaadin-text-area, vaadin-email-field, vaadin-integer-field, vaadin-number-field,
  vaadin-date-picker, vaadin-date-time-picker, vaadin-time-picker, vaadin-select, ${GROUPS}, ${TICKED}, ${LIST}`;

const read = (path) => {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY + path));
    return kept && Date.now() - kept.at < LIFE ? kept : null;
  } catch {
    return null;
  }
};
const write = (path, kept) => {
  try {
    kept.fields.length ? localStorage.setItem(KEY + path, JSON.stringify(kept)) : localStorage.removeItem(KEY + path);
  } catch {
    /* storage refused: nothing can be kept here */
  }
};
const forgetOld = () => {
  try {
    const paths = Object.keys(localStorage).filter((key) => key.startsWith(KEY)).map((key) => key.slice(KEY.length));
    for (const path of paths) if (!read(path)) write(path, { fields: [] });
  } catch {
    /* storage refused: nothing is there */
  }
};

/* A form that keeps its own draft gives it back itself. */
const isOurs = (field) =>
  !field.closest('.wide-form:has(.draft-line)') &&
  !(field.localName === TICKED && field.parentElement.closest(GROUPS));
const fields = () => {
  const count = {};
  return [...document.querySelectorAll(FIELDS)].filter(isOurs).map((field) => {
    const dialog = field.closest('vaadin-dialog')?.headerTitle || '';
    const name = `${dialog} ${field.localName} ${field.label || field.accessibleName || ''}`;
    count[name] = (count[name] || 0) + 1;
    return { field, name: `${name} ${count[name]}` };
  });
};
/* What is chosen is known by its words: the numbers the server gives to what it offers are others in the next session.
   A list one searches in offers nothing before the server is asked: the server takes it again. */
const buttons = (group) => [...group.querySelectorAll(`vaadin-radio-button, ${TICKED}`)];
const said = (button) => button.textContent.trim();
const valueOf = (field) => {
  if (field.localName === LIST) return field.selectedItems.map((item) => item.label);
  if (GROUPS.includes(field.localName)) return buttons(field).filter((button) => button.checked).map(said);
  return field.localName === TICKED ? field.checked : field.value;
};

const press = (group, labels) => {
  const values = buttons(group).filter((button) => labels.includes(said(button))).map((button) => button.value);
  if (values.length < labels.length) return false;
  group.value = group.localName === CHOICE ? values[0] : values;
  return true;
};

/* Whether it could be: what is chosen among may come later. */
const give = (field, value) => {
  if (field.localName === LIST) {
    if (!field.$server?.takeAgain) return false;
    for (const words of value) field.$server.takeAgain(words);
    return true;
  }
  if (GROUPS.includes(field.localName)) {
    if (!press(field, value)) return false;
  } else if (field.localName === TICKED) field.checked = value;
  else field.value = value;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  return true;
};

const touched = new WeakSet();
const touch = (event) => {
  if (event.isTrusted || event.type === 'change')
    for (const one of event.composedPath()) if (one.matches?.(FIELDS)) touched.add(one);
};

let owner = '';
let layout;

const keep = () => {
  const typed = fields()
    .filter(({ field }) => touched.has(field) && valueOf(field)?.length !== 0)
    .map(({ field, name }) => ({ name, value: valueOf(field) }));
  if (typed.length && !NEVER_ON.test(location.pathname))
    write(location.pathname, { at: Date.now(), owner, fields: typed });
};

const giveBack = () => {
  const kept = read(location.pathname);
  if (!kept || kept.owner !== owner || document.querySelector('.v-system-error')) return;
  const here = fields();
  const left = kept.fields.filter(({ name, value }) => {
    const found = here.find((one) => one.name === name && customElements.get(one.field.localName));
    if (!found || !give(found.field, value)) return true;
    touched.add(found.field);
    return false;
  });
  if (left.length === kept.fields.length) return;
  write(location.pathname, { ...kept, fields: left });
  layout.$server.givenBack();
};

/* The message is a button for everybody: reached by the keyboard, said by screen readers. */
const tell = (error) => {
  keep();
  error.setAttribute('role', 'alertdialog');
  error.setAttribute('aria-label', error.querySelector('.caption')?.textContent || '');
  const button = document.createElement('button');
  button.className = 'button';
  button.textContent = layout.dataset.resume;
  error.append(button);
  button.focus();
};

const look = (changes) => {
  const added = changes.flatMap((change) => [...change.addedNodes]);
  const error = added.find((node) => node.classList?.contains('v-system-error'));
  if (error) tell(error);
  else if (added.some((node) => node.nodeType === Node.ELEMENT_NODE)) giveBack();
};

window.concertations = window.concertations || {};
window.concertations.keeping = (here, who) => {
  owner = who;
  if (layout !== here) {
    layout = here;
    forgetOld();
    for (const type of ['input', 'change']) document.addEventListener(type, touch, true);
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  }
  giveBack();
};

/* Nobody touches what is projected: when the server no longer knows it, it begins again by itself. */
window.concertations.beginningAgain = () =>
  new MutationObserver(() => document.querySelector('.v-system-error') && location.reload()).observe(document.body, {
    childList: true,
  });
