import { MedusaContextType } from "@medusajs/framework/utils"
import type { Context } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

type Manager = { setTransactionContext(trx: Knex.Transaction): void; flush(): Promise<void> }

type WithRepository = { baseRepository_: { getFreshManager(): Manager } }

/**
 * Runs a Medusa module's call inside our own database transaction, so that its rows commit or vanish with ours.
 *
 * Without `__type` the container's proxy drops the context: the module would then take a second connection, commit on
 * its own and, under load, wait for the pool for ever. `baseRepository_` is internal to Medusa: this is the only file
 * that touches it, the version is pinned, and a rollback test guards it.
 */
export const inTransaction = async <Result>(
  module: object,
  trx: Knex.Transaction,
  call: (context: Context) => Promise<Result>,
): Promise<Result> => {
  // The repository isn't part of a module's public type.
  const manager = (module as WithRepository).baseRepository_.getFreshManager()
  manager.setTransactionContext(trx)
  const context = { transactionManager: manager, manager, __type: MedusaContextType }
  // `Context` demands an EntityManager by its full type; the modules need only what `Manager` names.
  const result = await call(context as unknown as Context)
  await manager.flush()
  return result
}
