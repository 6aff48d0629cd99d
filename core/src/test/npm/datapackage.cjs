// node datapackage.cjs datapackage.json: what the Frictionless library has against a data package and each of its
// tables: the profile, every cell by its column's type and constraints, keys and references between tables.
const path = require('path')
const { Package } = require('datapackage')

async function main(file) {
  const flaws = []
  const folder = path.dirname(path.resolve(file))
  const all = await Package.load(path.resolve(file), { basePath: folder })
  all.errors.forEach((error) => flaws.push(`profile: ${error.message}`))
  for (const resource of all.resources) {
    try {
      const rows = await resource.read({ keyed: true, relations: false })
      await resource.checkRelations()
      console.log(`${resource.name}: ${rows.length} rows`)
    } catch (error) {
      const errors = error.multiple ? error.errors : [error]
      errors.forEach((one) => flaws.push(`${resource.name}: ${one.message}`))
    }
  }
  flaws.forEach((flaw) => console.log(flaw))
  process.exit(flaws.length ? 1 : 0)
}

main(process.argv[2])
