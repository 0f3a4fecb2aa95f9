// PM2 Plus' own client, in the version that "module" names. It rejects with the whole answer.

'use strict'

const run = require('./calls')

run(
  ({ ready, module }) => {
    const Client = require(module)
    const { client_id, refresh_token } = ready.pm2
    const services = { API: ready.url, OAUTH: ready.url }
    return new Client({ services, OAUTH_CLIENT_ID: client_id })
      .use('standalone', { client_id, refresh_token })
  },
  async (client, name, args) => {
    const path = name.split('.')
    const own = path.pop()
    const space = path.reduce((part, key) => part && part[key], client)
    if (!space || typeof space[own] !== 'function') return { missing: true }
    try {
      const { status, data } = await space[own](...args)
      return { status, body: data }
    } catch (answer) {
      if (answer && answer.status) return { status: answer.status, body: answer.data }
      return { error: String((answer && answer.message) || answer) }
    }
  }
)
