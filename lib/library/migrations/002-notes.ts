/** Notes and corrections. Unlike all other rows these are not derived from anything: no later migration may drop them. */
import type {Transaction} from 'kysely'
import type {Schema} from '../schema'

export async function createNotes(db: Transaction<Schema>): Promise<void> {
  const create = db.schema
  await create
    .createTable('notes')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('slug', 'text', (column) => column.notNull())
    .addColumn('creator', 'text', (column) => column.notNull())
    .addColumn('creator_name', 'text')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('colour', 'text')
    .addColumn('shared', 'integer', (column) => column.notNull())
    .addColumn('start', 'integer', (column) => column.notNull())
    .addColumn('created', 'text', (column) => column.notNull())
    .addColumn('modified', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('terms', 'text', (column) => column.notNull())
    .addColumn('draft', 'text', (column) => column.notNull())
    .addColumn('made_from', 'text', (column) => column.notNull())
    .execute()
  await create.createIndex('notes_place').on('notes').columns(['slug', 'start', 'id']).execute()
  await create.createIndex('notes_created').on('notes').columns(['created', 'id']).execute()
  await create.createIndex('notes_modified').on('notes').columns(['modified', 'id']).execute()
  await create
    .createTable('note_tags')
    .addColumn('note', 'text', (column) => column.notNull())
    .addColumn('tag', 'text', (column) => column.notNull())
    .addColumn('label', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('note_tags_key', ['note', 'tag'])
    .execute()
  await create.createIndex('note_tags_tag').on('note_tags').columns(['tag', 'note']).execute()
  await create
    .createTable('removed_notes')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('slug', 'text', (column) => column.notNull())
    .addColumn('creator', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('removed', 'text', (column) => column.notNull())
    .execute()
}
