// Asks Polars which topics of a table have unlike values:
//   node polars.js claims.csv out
const pl = require('nodejs-polars')
const [file, out] = process.argv.slice(2)
pl.scanCSV(file)
  .groupBy('topic').agg(pl.col('value').nUnique().as('values'))
  .filter(pl.col('values').gt(1)).select('topic')
  .collectSync().writeCSV(out, { includeHeader: false })
