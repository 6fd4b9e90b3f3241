import { asNumber, asRecord, asRef, asSomeWords, present, recordsIn, type WireRecord } from './wire-value.ts';

/** What stands around the content of a message: the ad that it came from, forwarding, a product, reported errors. */
export function surroundingsOf(message: WireRecord): WireRecord | null {
  const context = asRecord(message.context);
  const forwarded = context?.forwarded === true || context?.frequently_forwarded === true;
  const errorCodes = recordsIn(message.errors).flatMap((error) => asNumber(error.code) ?? []);
  return present({
    referral: referralOf(message.referral),
    forwarded: forwarded ? true : null,
    product: productOf(context?.referred_product),
    groupId: asRef(message.group_id),
    errorCodes: errorCodes.length === 0 ? null : errorCodes,
  });
}

/** The id of the message that this one answers. */
export function replyToOf(message: WireRecord): string | null {
  return asRef(asRecord(message.context)?.id);
}

function productOf(value: unknown): WireRecord | null {
  const product = asRecord(value);
  return present({ catalogId: asRef(product?.catalog_id), productId: asRef(product?.product_retailer_id) });
}

function referralOf(value: unknown): WireRecord | null {
  const referral = asRecord(value);
  return present({
    source: asRef(referral?.source_type),
    sourceId: asRef(referral?.source_id),
    url: asSomeWords(referral?.source_url),
    headline: asSomeWords(referral?.headline),
    body: asSomeWords(referral?.body),
    mediaType: asRef(referral?.media_type),
    clickId: asRef(referral?.ctwa_clid),
  });
}
