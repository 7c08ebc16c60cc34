import { AsyncLocalStorage } from 'node:async_hooks'
import { registerHooks } from 'node:module'
import type { Payload } from 'payload'

// The admin's modules bring their styles along, which Node cannot load and a server function does not need.
registerHooks({
  load: (url, context, next) =>
    /\.(s?css|svg|png)$/.test(url)
      ? { format: 'module', source: 'export default {}', shortCircuit: true }
      : next(url, context),
})

interface Storage {
  run: <T>(store: object, work: () => T) => T
}

/** Next's own storages, of which `headers()` reads; Next's server makes them when it starts. */
async function storages(): Promise<{ work: Storage; unit: Storage }> {
  Object.assign(globalThis, { AsyncLocalStorage })
  const folder = 'next/dist/server/app-render'
  const work = (await import(`${folder}/work-async-storage.external.js`)) as object
  const unit = (await import(`${folder}/work-unit-async-storage.external.js`)) as object
  return {
    work: Reflect.get(work, 'workAsyncStorage') as Storage,
    unit: Reflect.get(unit, 'workUnitAsyncStorage') as Storage,
  }
}

type Act = (name: unknown, args: unknown, headers: Headers) => Promise<unknown>

/** Calls the admin's server functions as its one server action does, with the headers of a request. */
export async function serverActions(payload: Payload): Promise<Act> {
  const { work, unit } = await storages()
  const { callServerFunction } = await import('../../src/admin/serverFunctions.ts')
  const instances = Reflect.get(globalThis, '_payload') as Map<string, object>
  const instance = { payload, initializedCrons: true, promise: null, reload: false }
  const config = Promise.resolve(payload.config)
  // Every component is nothing: what they would draw is not asked here.
  const importMap = new Proxy({}, { get: () => () => null })
  return async (name, args, headers) => {
    // The handler asks for Payload under its own name: for as long as it works, this is the one.
    instances.set('default', instance)
    try {
      return await work.run({ route: '/admin' }, () =>
        unit.run({ type: 'request', phase: 'action', headers }, () =>
          callServerFunction({ name, args }, { config, importMap }),
        ),
      )
    } finally {
      instances.delete('default')
    }
  }
}
