/** What is waiting for its script, as a selector. It may have the focus, and then keeps the keys from doing anything. */
export const WAITING = '[data-waiting]'
