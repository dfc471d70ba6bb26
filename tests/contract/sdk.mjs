// SPDX-License-Identifier: GPL-3.0-or-later
// The provider's official SDK against the sandbox.
import assert from 'node:assert/strict';
import DodoPayments from 'dodopayments';
import { key } from './gate.mjs';

async function collect(pages) {
  const all = [];
  for await (const item of pages) all.push(item);
  return all;
}

export async function sdkTest(base) {
  const client = new DodoPayments({ bearerToken: key, baseURL: base, maxRetries: 0 });
  const meters = await client.meters.list();
  assert.deepEqual(meters.items.map((meter) => meter.id), ['mtr_api', 'mtr_mcp', 'mtr_enrich']);

  // Pages are zero-based: told so, the SDK sees everybody; left alone, it misses the second page.
  const everybody = await collect(client.customers.list({ page_number: 0, page_size: 100 }));
  const ids = new Set(everybody.map((customer) => customer.customer_id));
  assert.equal(ids.size, everybody.length);
  assert.ok(everybody.length >= 500, `${everybody.length} customers`);
  const skipping = await collect(client.customers.list({ page_size: 100 }));
  assert.equal(skipping.length, everybody.length - 100);
  assert.deepEqual(skipping.map((one) => one.customer_id),
    everybody.filter((_, i) => i < 100 || i >= 200).map((one) => one.customer_id));

  const active = await collect(client.subscriptions.list({ status: 'active', page_number: 0, page_size: 100 }));
  const starter = active.filter((one) => one.product_id === 'pdt_starter' && !one.cancel_at_next_billing_date
    && !one.scheduled_change && !one.on_demand);
  const subscription = await client.subscriptions.retrieve(starter.at(-1).subscription_id);
  assert.ok(subscription.meters.length > 0);
  const history = await client.subscriptions.retrieveUsageHistory(subscription.subscription_id, { page_number: 0 });
  assert.equal(history.items[0].start_date, subscription.previous_billing_date);

  const body = { product_id: 'pdt_business', quantity: 1, proration_billing_mode: 'prorated_immediately',
    effective_at: 'immediately', on_payment_failure: 'prevent_change', collect_via_payment_link: true };
  const preview = await client.subscriptions.previewChangePlan(subscription.subscription_id, body);
  assert.ok(preview.immediate_charge.summary.total_amount > 0);
  assert.equal(preview.new_plan.product_id, 'pdt_business');
  const changed = await client.subscriptions.changePlan(subscription.subscription_id, body);
  assert.ok(changed.payment_link.startsWith(base));
  const before = await client.subscriptions.retrieve(subscription.subscription_id);
  assert.equal(before.product_id, 'pdt_starter');
  await assert.rejects(client.subscriptions.changePlan(subscription.subscription_id, body), DodoPayments.ConflictError);
  const page = await fetch(changed.payment_link);
  assert.match(await page.text(), /Keep my plan/);
  assert.equal((await fetch(`${changed.payment_link}/confirm`, { method: 'POST' })).status, 200);
  const after = await client.subscriptions.retrieve(subscription.subscription_id);
  assert.equal(after.product_id, 'pdt_business');
  const payment = await client.payments.retrieve(changed.payment_id);
  assert.equal(payment.status, 'succeeded');
  assert.equal(payment.total_amount, preview.immediate_charge.summary.total_amount);

  const session = await client.checkoutSessions.create({
    product_cart: [{ product_id: 'pdt_pro', quantity: 1 }], customer: { customer_id: everybody.at(-1).customer_id } });
  assert.equal((await client.checkoutSessions.retrieve(session.session_id)).payment_id, null);
  await fetch(`${session.checkout_url}/confirm`, { method: 'POST' });
  const done = await client.checkoutSessions.retrieve(session.session_id);
  assert.equal(done.payment_status, 'succeeded');
  const paid = await client.payments.retrieve(done.payment_id);
  assert.equal((await client.subscriptions.retrieve(paid.subscription_id)).product_id, 'pdt_pro');
  await assert.rejects(client.products.retrieve('none'), DodoPayments.NotFoundError);
  return { customers: everybody.length, skippedByTheDefaultPager: everybody.length - skipping.length };
}
