import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

/** As much of a page's element as a bubble needs. */
class Piece {
  className = '';
  dateTime = '';
  type = '';
  disabled = false;
  readonly children: Piece[] = [];
  readonly attributes = new Map<string, string>();
  readonly tag: string;
  writes = 0;
  #text = '';
  constructor(tag: string) {
    this.tag = tag;
  }
  get textContent(): string {
    return this.#text + this.children.map((child) => child.textContent).join('');
  }
  set textContent(text: string) {
    this.writes += 1;
    this.#text = text;
  }
  append(...more: Piece[]) {
    this.children.push(...more);
  }
  setAttribute(name: string, value: string) {
    this.attributes.set(name, value);
  }
  addEventListener() {
    return undefined;
  }
  querySelector(wanted: string): Piece | null {
    return this.all().find((piece) => `.${piece.className}`.startsWith(wanted)) ?? null;
  }
  all(): Piece[] {
    return [this, ...this.children.flatMap((child) => child.all())];
  }
  /** What a screen reader says. */
  heard(): string {
    if (this.attributes.get('aria-hidden') === 'true') return '';
    return this.#text + this.children.map((child) => child.heard()).join(' ');
  }
}

interface Drawn {
  readonly picture: string;
  readonly item: Piece;
}
interface Bubbles {
  draw(known: Drawn | undefined, message: object, view: object): Drawn;
}
type Words = Record<'en' | 'es' | 'pt', Record<string, string>>;

const folder = join(import.meta.dirname, '../../src/sandbox/phone');
let draw: Bubbles['draw'];
let words: Words;
beforeAll(async () => {
  Object.defineProperty(globalThis, 'document', {
    configurable: true,
    value: { createElement: (tag: string) => new Piece(tag) },
  });
  draw = ((await import(join(folder, 'bubbles.js'))) as Bubbles).draw;
  words = ((await import(join(folder, 'words.js'))) as { words: Words }).words;
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'document');
});

const mine = { id: '1', from: 'contact', text: 'Olá', at: '2026-01-05T10:00:00.000Z', status: 'sending' };
const viewOf = (language: keyof Words) => ({ words: words[language], language, business: 'Aurora Clinic' });

describe('a bubble', () => {
  it('keeps standing while its tick changes, so that it is not read out again', () => {
    const first = draw(undefined, mine, viewOf('en'));
    const before = new Map(first.item.all().map((piece) => [piece, piece.writes]));
    const second = draw(first, { ...mine, status: 'sent' }, viewOf('en'));
    expect(second.item).toBe(first.item);
    expect(second.item.all()).toHaveLength(before.size);
    const rewritten = second.item.all().filter((piece) => piece.writes !== before.get(piece));
    expect(rewritten.map((piece) => piece.textContent)).toEqual(['✓', 'delivered']);
  });

  it('writes nothing when nothing changed', () => {
    const first = draw(undefined, mine, viewOf('en'));
    const before = first.item.all().map((piece) => piece.writes);
    expect(
      draw(first, { ...mine }, viewOf('en'))
        .item.all()
        .map((piece) => piece.writes),
    ).toEqual(before);
  });

  it('shows that it could not be delivered, and that it was after all', () => {
    const waiting = draw(undefined, { ...mine, status: 'retrying' }, viewOf('pt'));
    expect(waiting.item.textContent).toContain('⚠ Ainda não entregue');
    expect(draw(waiting, { ...mine, status: 'sent' }, viewOf('pt')).item.textContent).toContain('✓entregue');
  });

  it('is drawn anew when its words change', () => {
    const first = draw(undefined, mine, viewOf('en'));
    expect(draw(first, { ...mine, text: 'Olá!' }, viewOf('en')).item).not.toBe(first.item);
  });

  it('never changes for a status of what the business wrote', () => {
    const first = draw(undefined, { ...mine, from: 'business', status: 'sent' }, viewOf('en'));
    const second = draw(first, { ...mine, from: 'business', status: 'read' }, viewOf('en'));
    expect(second.item).toBe(first.item);
    expect(second.item.heard()).not.toContain(words.en.read);
  });

  it.each([
    ['en', 'You:'],
    ['es', 'Usted:'],
    ['pt', 'Você:'],
  ] as const)('tells a screen reader in %s who speaks', (language, you) => {
    const said = draw(undefined, mine, viewOf(language)).item;
    expect(said.heard().trim()).toMatch(new RegExp(`^${you}\\s+Olá`));
    expect(said.children[0]?.className).toBe('hidden');
    const answered = draw(undefined, { ...mine, from: 'business' }, viewOf(language)).item;
    expect(answered.heard().trim()).toMatch(/^Aurora Clinic:\s+Olá/);
  });

  it('says its tick in words and hides the mark', () => {
    const heard = draw(undefined, { ...mine, status: 'read' }, viewOf('es')).item.heard();
    expect(heard).toContain('leído por el negocio');
    expect(heard).not.toContain('✓');
  });
});
