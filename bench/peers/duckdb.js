// Asks DuckDB which topics of a table have unlike values:
//   node duckdb.js distinct|minmax|records|start claims.csv out
// The columns are named, so that it need not guess them.
const { DuckDBInstance } = require('@duckdb/node-api')
const [how, file, out] = process.argv.slice(2)
const table = `read_csv('${file}', header = true, auto_detect = false, delim = ',', quote = '', escape = '',
  columns = {'topic': 'VARCHAR', 'source': 'VARCHAR', 'value': 'VARCHAR', 'hedge': 'VARCHAR'})`
const queries = {
  start: `copy (select 1) to '${out}' (header false)`,
  distinct: `copy (select topic from ${table} group by topic having count(distinct value) > 1)
    to '${out}' (format csv, header false)`,
  minmax: `copy (select topic from ${table} group by topic having min(value) <> max(value))
    to '${out}' (format csv, header false)`,
  records: `copy (with claims as (from ${table}),
      differ as (select topic from claims group by topic having min(value) <> max(value))
      select claims.* from claims semi join differ using (topic) order by topic)
    to '${out}' (format json)`,
}
async function main() {
  const db = await (await DuckDBInstance.create(':memory:')).connect()
  await db.run(queries[how])
}
main().catch(err => {
  console.error(err.message)
  process.exit(2)
})
