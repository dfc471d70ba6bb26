// SPDX-License-Identifier: GPL-3.0-or-later
// Sends every call of the sandbox's endpoints through the validating proxy.
export const key = 'dodo_test_contract';

/** A client that counts calls and collects violations. */
export class Gate {
  constructor(name, base) {
    this.name = name;
    this.base = base;
    this.calls = 0;
    this.problems = [];
  }

  async send(method, path, { body, expect = 200, bearer = key } = {}) {
    const headers = { Authorization: `Bearer ${bearer}` };
    if (body !== undefined) headers['Content-Type'] = 'application/json';
    const answer = await fetch(this.base + path, { method, headers, body: body && JSON.stringify(body) });
    const text = await answer.text();
    const label = `${this.name}: ${method} ${path}`;
    this.calls += 1;
    const violations = answer.headers.get('sl-violations');
    if (violations) this.problems.push(`${label}: ${violations}`);
    if (answer.status !== expect) this.problems.push(`${label}: ${answer.status} instead of ${expect}: ${text.slice(0, 600)}`);
    if (/stoplight\.io\/prism/.test(text)) this.problems.push(`${label}: ${text.slice(0, 600)}`);
    try {
      return text ? JSON.parse(text) : {};
    } catch {
      this.problems.push(`${label}: not JSON`);
      return {};
    }
  }
}

const change = (product, mode = 'prorated_immediately') => ({
  product_id: product, quantity: 1, proration_billing_mode: mode, effective_at: 'immediately',
  on_payment_failure: 'prevent_change', collect_via_payment_link: true, metadata: { offer_id: 'off_1' },
});

/** A gate that lets everything through would prove nothing: one wrong answer and one wrong question. */
export async function gateCatches(gate, upstream) {
  const fault = { kind: 'wrongType', path: '/meters', field: 'name', times: 1 };
  await fetch(`${upstream}/_control/faults`, { method: 'POST', body: JSON.stringify(fault) });
  const probe = new Gate(gate.name, gate.base);
  await probe.send('GET', '/meters');
  await probe.send('GET', '/meters?page_number=-1');
  if (probe.problems.length < 2 || !/500 instead of 200/.test(probe.problems.join()) || !/422 instead of 200/.test(probe.problems.join()))
    gate.problems.push(`the proxy lets violations through: ${probe.problems}`);
}

async function catalogue(gate) {
  await gate.send('GET', '/meters?page_number=0&page_size=100');
  await gate.send('GET', '/meters/mtr_enrich');
  await gate.send('GET', '/products?page_number=0&page_size=100');
  await gate.send('GET', '/products?page_number=1&page_size=3');
  const product = await gate.send('GET', '/products/pdt_pro_jpy');
  await gate.send('PATCH', '/products/pdt_pro_jpy', { body: { metadata: { ...product.metadata, note: 'x' } } });
  await gate.send('PATCH', '/products/pdt_pro_jpy', { body: { name: 'Pro (JPY)', price: product.price } });
}

async function customers(gate) {
  let all = [];
  for (let page = 0; ; page += 1) {
    const { items } = await gate.send('GET', `/customers?page_number=${page}&page_size=100`);
    if (!items?.length) break;
    all = all.concat(items);
  }
  await gate.send('GET', `/customers/${all[0].customer_id}`);
  await gate.send('GET', `/customers?email=${encodeURIComponent(all[3].email)}`);
  await gate.send('POST', `/customers/${all[0].customer_id}/customer-portal/session?send_email=false`);
  return all;
}

async function subscriptions(gate) {
  let all = [];
  for (let page = 0; ; page += 1) {
    const { items } = await gate.send('GET', `/subscriptions?page_number=${page}&page_size=100`);
    if (!items?.length) break;
    all = all.concat(items);
  }
  // One of each kind in detail, with its usage and credits.
  const kinds = new Map();
  for (const item of all) {
    const kind = `${item.status}/${item.product_id}/${item.scheduled_change ? 1 : 0}/${item.on_demand ? 1 : 0}`;
    if (!kinds.has(kind)) kinds.set(kind, item);
  }
  for (const item of kinds.values()) {
    await gate.send('GET', `/subscriptions/${item.subscription_id}`);
    await gate.send('GET', `/subscriptions/${item.subscription_id}/usage-history?page_size=100`);
  }
  for (const item of all.filter((one) => one.product_id === 'pdt_business'))
    await gate.send('GET', `/subscriptions/${item.subscription_id}/credit-usage`);
  const [first] = all;
  await gate.send('GET', `/subscriptions?status=active&customer_id=${first.customer.customer_id}`);
  await gate.send('GET', `/subscriptions/${first.subscription_id}/usage-history?meter_id=mtr_api&page_number=0`
    + `&start_date=${first.previous_billing_date}&end_date=${first.next_billing_date}`);
  await gate.send('PATCH', `/subscriptions/${first.subscription_id}`, { body: { metadata: { hr_mtr_api_day: 'hard:500:UTC' } } });
  return all;
}

async function planChange(gate, all, lowBalanceMode) {
  const changeable = all.filter((one) => one.status === 'active' && one.product_id === 'pdt_starter'
    && !one.cancel_at_next_billing_date && !one.scheduled_change && !one.on_demand);
  const [one, two] = changeable.map((item) => `/subscriptions/${item.subscription_id}`);
  for (const mode of ['prorated_immediately', 'full_immediately', 'difference_immediately', ...lowBalanceMode])
    await gate.send('POST', `${one}/change-plan/preview`, { body: change('pdt_business', mode) });
  await gate.send('POST', `${one}/change-plan`, { body: change('pdt_business') });
  const payments = await gate.send('GET', `/payments?subscription_id=${one.split('/')[2]}&page_size=100`);
  for (const payment of payments.items) await gate.send('GET', `/payments/${payment.payment_id}`);
  await gate.send('GET', '/payments?page_number=1&page_size=100');
  return { one, two };
}

async function checkout(gate, customer) {
  const session = await gate.send('POST', '/checkouts', { body: {
    product_cart: [{ product_id: 'pdt_starter', quantity: 1 }], customer: { customer_id: customer.customer_id },
    return_url: 'https://shop.example/back', metadata: { offer_id: 'off_2' } } });
  await gate.send('GET', `/checkouts/${session.session_id}`);
  const confirmed = await fetch(`${session.checkout_url}/confirm`, { method: 'POST' });
  if (confirmed.status !== 200) gate.problems.push(`checkout page: ${confirmed.status}`);
  const done = await gate.send('GET', `/checkouts/${session.session_id}`);
  await gate.send('GET', `/payments/${done.payment_id}`);
}

async function events(gate, all) {
  await gate.send('GET', '/events?meter_id=mtr_api&page_number=700&page_size=100');
  const customer = all[0].customer.customer_id;
  const { items } = await gate.send('GET', `/events?customer_id=${customer}&event_name=api.request&page_size=100`
    + `&start=2020-01-01T00:00:00Z&end=2099-01-01T00:00:00Z`);
  await gate.send('GET', `/events/${items[0].event_id}`);
  await gate.send('POST', '/events/ingest', { body: { events: [
    { event_id: 'e1', customer_id: customer, event_name: 'api.request', metadata: { units: 3 } },
    { event_id: 'e2', customer_id: customer, event_name: 'api.request', timestamp: null, metadata: { ok: true } }] } });
  await gate.send('GET', '/events?meter_id=mtr_none', { expect: 404 });
}

/** The refusals whose bodies the derived file describes. */
async function refusals(gate, subscription) {
  await gate.send('GET', '/meters', { bearer: 'dodo_live_x', expect: 401 });
  await gate.send('PATCH', '/products/pdt_pro', { bearer: 'dodo_test_readonly', body: { name: 'x' }, expect: 403 });
  for (const path of ['/meters/none', '/products/none', '/customers/none', '/subscriptions/none', '/payments/none', '/checkouts/none'])
    await gate.send('GET', path, { expect: 404 });
  await gate.send('POST', `${subscription.one}/change-plan`, { body: change('pdt_business'), expect: 409 });
  await gate.send('POST', `${subscription.one}/change-plan/preview`, { body: change('pdt_business'), expect: 409 });
  await gate.send('POST', `${subscription.two}/change-plan`, { body: { ...change('pdt_pro'), quantity: 2 }, expect: 422 });
  await gate.send('POST', `${subscription.two}/change-plan`, { body: { ...change('pdt_pro'), on_payment_failure: 'apply_change' }, expect: 422 });
}

/** Every endpoint against the file derived from the SDK. */
export async function derivedGate(gate) {
  await catalogue(gate);
  const people = await customers(gate);
  const all = await subscriptions(gate);
  await events(gate, all);
  const subscription = await planChange(gate, all, ['do_not_bill']);
  await refusals(gate, subscription);
  const scheduled = all.find((one) => one.scheduled_change);
  await gate.send('DELETE', `/subscriptions/${scheduled.subscription_id}/change-plan/scheduled`);
  await checkout(gate, people[5]);
}

/** The same against the official file, without what it cannot know. */
export async function officialGate(gate) {
  await catalogue(gate);
  const people = await customers(gate);
  const all = await subscriptions(gate);
  await planChange(gate, all, []);
  await checkout(gate, people[5]);
}
