// node ftm.cjs FILE: what the model of FollowTheMoney has against the entities in a file of JSON lines.
// The library itself refuses unknown schemata and properties; the model says the rest: what is abstract, required,
// derived, enumerated, how long a value may be, and to which schema a reference leads.
const fs = require('fs')
const { Model, defaultModel } = require('@opensanctions/followthemoney')

const model = new Model(defaultModel)
const id = /^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/
const checks = {
  date: (v) => /^\d{4}(-\d{2}(-\d{2}(T\d{2}(:\d{2}(:\d{2})?)?)?)?)?$/.test(v),
  url: (v) => /^https?:$/.test(new URL(v).protocol),
  entity: (v) => id.test(v),
}
const flaws = []
const known = new Map()
const lines = fs.readFileSync(process.argv[2], 'utf8').split('\n').filter((line) => line)
const entities = lines.map((line) => {
  const raw = JSON.parse(line)
  if (known.has(raw.id)) flaws.push(`${raw.id}: told twice`)
  const entity = model.getEntity(raw)
  known.set(raw.id, entity)
  return entity
})
for (const entity of entities) {
  const schema = entity.schema
  const flaw = (what) => flaws.push(`${schema.name} ${entity.id}: ${what}`)
  if (!id.test(entity.id)) flaw('id')
  if (schema.abstract) flaw('abstract schema')
  for (const one of [schema, ...schema.getParents()]) {
    for (const name of one.required) if (!entity.hasProperty(name)) flaw(`${name} is required`)
  }
  for (const property of entity.getProperties()) {
    if (property.stub) flaw(`${property.name} is derived, not written`)
    if (property.deprecated) flaw(`${property.name} is deprecated`)
    for (const value of entity.getProperty(property)) {
      const type = property.type
      const longest = property.maxLength || type.maxLength
      if (longest && [...value].length > longest) flaw(`${property.name} is longer than ${longest}`)
      if (type.values.size && !type.values.has(value)) flaw(`${property.name}: ${value} is no ${type.name}`)
      if (checks[type.name] && !checks[type.name](value)) flaw(`${property.name}: ${value} is no ${type.name}`)
      if (type.isEntity) {
        const target = known.get(value)
        if (!target) flaw(`${property.name}: ${value} is not here`)
        else if (!target.schema.isA(property.getRange())) flaw(`${property.name} leads to a ${target.schema.name}`)
      }
    }
  }
}
flaws.forEach((flaw) => console.log(flaw))
process.exit(flaws.length ? 1 : 0)
