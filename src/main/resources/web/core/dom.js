// Elements from a tag, attributes and children; text is always text, never markup.

const SVG = 'http://www.w3.org/2000/svg';
const SVG_TAGS = new Set(['svg', 'g', 'path', 'circle', 'title', 'line', 'rect', 'text']);

/** el('button', {class: 'small', onclick: f}, 'Lưu') */
export function el(tag, attributes = {}, ...children) {
  const node = SVG_TAGS.has(tag) ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) set(node, name, value);
  node.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return node;
}

function set(node, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
  else if (name === 'value' || name === 'checked' || name === 'disabled' || name === 'indeterminate') node[name] = value;
  else if (name === 'style') Object.entries(value).forEach(([key, one]) => node.style.setProperty(key, one));
  else if (name === 'data') Object.assign(node.dataset, value);
  else node.setAttribute(name, value === true ? '' : value);
}

/** Puts new children in the place of all old ones. */
export function fill(node, ...children) {
  node.replaceChildren(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return node;
}

/** Draws anew inside a node; who was typing there goes on, with what was typed. */
export function keepingFocus(node, draw) {
  const { activeElement: was } = document;
  const typing = node.contains(was) && was.id ? { id: was.id, value: was.value, at: was.selectionStart } : null;
  draw();
  const now = typing && document.getElementById(typing.id);
  if (!now) return;
  now.focus({ preventScroll: true });
  if (typing.at === null || typing.at === undefined) return;
  now.value = typing.value;
  now.setSelectionRange(typing.at, typing.at);
}

/** Calls f once, after the last call within some milliseconds. */
export function settled(f, milliseconds = 250) {
  let timer;
  return (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => f(...args), milliseconds);
  };
}
