import { type Content, contentOf } from './content.ts';
import { asNumber, asRef, asSomeWords, recordsIn, type WireRecord } from './wire-value.ts';

/** A cart that was sent from the catalogue, with the note written beside it. */
export function orderContent(body: WireRecord): Content {
  const details = { catalogId: asRef(body.catalog_id), items: recordsIn(body.product_items).map(itemOf) };
  return contentOf('order', { text: asSomeWords(body.text), details });
}

function itemOf(item: WireRecord): WireRecord {
  return {
    productId: asRef(item.product_retailer_id),
    quantity: asNumber(item.quantity),
    price: asNumber(item.item_price),
    currency: asRef(item.currency),
  };
}
