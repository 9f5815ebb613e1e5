/**
 * People, how they sign in, and where they are signed in; the links that let them in; how often something was tried.
 * Columns of the first four tables are named as the library for sign-in (better-auth) names them.
 */
import {sql, type Transaction} from 'kysely'
import type {Dialect} from '../dialects/types'
import type {Schema} from '../schema'

export async function createAccounts(db: Transaction<Schema>, {name}: Dialect): Promise<void> {
  const time = name === 'postgres' ? sql`timestamptz` : sql`text`
  const truth = name === 'postgres' ? sql`boolean` : sql`integer`
  const {schema} = db
  await schema
    .createTable('people')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('email', 'text', (column) => column.notNull().unique())
    .addColumn('emailVerified', truth, (column) => column.notNull().defaultTo(sql`false`))
    .addColumn('image', 'text')
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('removed', 'text')
    .addColumn('createdAt', time, (column) => column.notNull())
    .addColumn('updatedAt', time, (column) => column.notNull())
    .execute()
  await schema
    .createTable('sessions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('token', 'text', (column) => column.notNull().unique())
    .addColumn('userId', 'text', (column) => column.notNull().references('people.id').onDelete('cascade'))
    .addColumn('ipAddress', 'text')
    .addColumn('userAgent', 'text')
    .addColumn('expiresAt', time, (column) => column.notNull())
    .addColumn('createdAt', time, (column) => column.notNull())
    .addColumn('updatedAt', time, (column) => column.notNull())
    .execute()
  await schema.createIndex('sessions_user').on('sessions').column('userId').execute()
  await schema
    .createTable('credentials')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('accountId', 'text', (column) => column.notNull())
    .addColumn('providerId', 'text', (column) => column.notNull())
    .addColumn('userId', 'text', (column) => column.notNull().references('people.id').onDelete('cascade'))
    .addColumn('password', 'text')
    .addColumn('createdAt', time, (column) => column.notNull())
    .addColumn('updatedAt', time, (column) => column.notNull())
    .execute()
  await schema.createIndex('credentials_user').on('credentials').column('userId').execute()
  await schema
    .createTable('links')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('purpose', 'text', (column) => column.notNull())
    .addColumn('person', 'text')
    .addColumn('maker', 'text')
    .addColumn('expires', name === 'postgres' ? 'bigint' : 'integer', (column) => column.notNull())
    .execute()
  await schema
    .createTable('attempts')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addColumn('until', name === 'postgres' ? 'bigint' : 'integer', (column) => column.notNull())
    .execute()
}
