// Reads {"ready", "module", "calls"} from standard input, runs the calls one after another with a
// vendor's client, and writes what came of each as a JSON array.

'use strict'

const fs = require('fs')

// "$name.key.0" in an argument stands for a part of what an earlier call with that name answered.
function filled (value, known) {
  if (typeof value === 'string' && value.startsWith('$')) {
    return value.slice(1).split('.').reduce((part, key) => part[key], known)
  }
  if (Array.isArray(value)) return value.map(part => filled(part, known))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, filled(part, known)]))
}

module.exports = async function run (signIn, call) {
  const order = JSON.parse(fs.readFileSync(0, 'utf8'))
  const client = await signIn(order)
  const known = { ready: order.ready }
  const outcomes = []
  for (const one of order.calls) {
    const outcome = await call(client, one.call, filled(one.args, known))
    if (one.as) known[one.as] = outcome.body
    outcomes.push(outcome)
  }
  // The clients keep timers, which would not let the process end by itself.
  process.stdout.write(JSON.stringify(outcomes), () => process.exit(0))
}
