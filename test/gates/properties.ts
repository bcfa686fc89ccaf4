import fc from 'fast-check'

/**
 * The properties try the same cases each time, so that one commit has one verdict. `PROPERTY_SEED=7 npm test` tries
 * others: whatever that finds becomes an example beside its property.
 */
const seed = Number(process.env['PROPERTY_SEED'] ?? 20_251_028)
if (!Number.isInteger(seed)) throw new Error('PROPERTY_SEED is no whole number')

fc.configureGlobal({ seed })
