// billwerk's own client. It tells neither status nor headers, and throws where a reply is empty.

'use strict'

const run = require('./calls')

run(
  ({ ready }) => {
    const Client = require('billwerk').default
    const { client_id: id, client_secret: secret } = ready.billwerk
    return new Client(id, secret, ready.url.replace('http://', ''), '/api/v1', false)
  },
  async (client, name, args) => {
    try {
      return { body: await client[name](...args) }
    } catch (error) {
      return { error: String(error.message || error) }
    }
  }
)
