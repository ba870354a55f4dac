import { refocus } from './dom.js';

/**
 * A list of rows, each { key, look, draw }. One that looks as it did stays the node it is, so that what is chosen, focused
 * or scrolled in it stays, too.
 */
export class Rows {
  #list;
  #shown = new Map();

  constructor(list) {
    this.#list = list;
    list.replaceChildren();
  }

  show(rows) {
    this.#shown = new Map(rows.map(row => [row.key, this.#unchanged(row) ?? this.#drawn(row)]));
    this.#arrange([...this.#shown.values()].map(entry => entry.node));
  }

  #unchanged(row) {
    const entry = this.#shown.get(row.key);
    return entry?.look === row.look ? entry : undefined;
  }

  #drawn(row) {
    const node = row.draw();
    const old = this.#shown.get(row.key)?.node;
    const focused = old?.contains(document.activeElement) ? document.activeElement.dataset.testid : undefined;
    if (old !== undefined) {
      old.replaceWith(node);
      refocus(node, focused);
    }
    return { look: row.look, node };
  }

  /** Puts the nodes in this order without moving those that already stand right: a moved one would lose its focus. */
  #arrange(nodes) {
    const wanted = new Set(nodes);
    for (const child of [...this.#list.children]) {
      if (!wanted.has(child)) {
        child.remove();
      }
    }
    nodes.forEach((node, at) => {
      if (this.#list.children[at] !== node) {
        this.#list.insertBefore(node, this.#list.children[at] ?? null);
      }
    });
  }
}
