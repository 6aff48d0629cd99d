// node geojson.cjs FILE: what check-geojson has against a file of GeoJSON.
const fs = require('fs')
const { check } = require('@placemarkio/check-geojson')

try {
  check(fs.readFileSync(process.argv[2], 'utf8'))
} catch (e) {
  console.log(e.issues ? e.issues.map((issue) => issue.message).join('\n') : String(e))
  process.exit(1)
}
