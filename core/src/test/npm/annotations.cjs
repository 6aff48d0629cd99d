// node annotations.cjs FILE: what a JSON Schema of the Web Annotation Data Model (anno-schema), a JSON-LD processor in
// its strict mode, and the W3C's Web Annotation Ontology have against a collection of annotations.
// The context at http://www.w3.org/ns/anno.jsonld is out of reach here; the terms that Capias uses stand below as the
// Recommendation maps them. A term that is not among them is dropped by the processor, which the strict mode refuses.
const fs = require('fs')
const jsonld = require('jsonld')
const { validate } = require('@kba/anno-schema')
const oa = 'http://www.w3.org/ns/oa#'
const as = 'http://www.w3.org/ns/activitystreams#'
const iri = (id) => ({ '@id': id, '@type': '@id' })
const context = {
  '@context': {
    id: '@id',
    type: '@type',
    Annotation: oa + 'Annotation',
    SpecificResource: oa + 'SpecificResource',
    TextQuoteSelector: oa + 'TextQuoteSelector',
    TextPositionSelector: oa + 'TextPositionSelector',
    TextualBody: oa + 'TextualBody',
    AnnotationCollection: as + 'OrderedCollection',
    AnnotationPage: as + 'OrderedCollectionPage',
    Software: as + 'Application',
    describing: oa + 'describing',
    tagging: oa + 'tagging',
    body: iri(oa + 'hasBody'),
    target: iri(oa + 'hasTarget'),
    source: iri(oa + 'hasSource'),
    scope: iri(oa + 'hasScope'),
    selector: iri(oa + 'hasSelector'),
    motivation: { '@id': oa + 'motivatedBy', '@type': '@vocab' },
    purpose: { '@id': oa + 'hasPurpose', '@type': '@vocab' },
    exact: oa + 'exact',
    prefix: oa + 'prefix',
    suffix: oa + 'suffix',
    start: oa + 'start',
    end: oa + 'end',
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    format: 'http://purl.org/dc/elements/1.1/format',
    name: 'http://xmlns.com/foaf/0.1/name',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    generator: iri(as + 'generator'),
    total: as + 'totalItems',
    startIndex: as + 'startIndex',
    partOf: iri(as + 'partOf'),
    first: iri(as + 'first'),
    items: { '@id': as + 'items', '@type': '@id', '@container': '@list' },
  },
}
const flaws = []
const schema = (name, value) => {
  if (!validate[name](value)) {
    validate[name].errors.forEach((e) => flaws.push(`${name} ${value.id}: ${e.dataPath} ${e.message}`))
  }
}

async function main(file) {
  const all = JSON.parse(fs.readFileSync(file, 'utf8'))
  // The schema wants a page's first item to be an address and its second an annotation; so each part is asked alone.
  schema('AnnotationCollection', { ...all, first: all.first.id })
  schema('AnnotationPage', { ...all.first, items: [] })
  all.first.items.forEach((one) => schema('Annotation', one))
  if (all['@context'] !== 'http://www.w3.org/ns/anno.jsonld') flaws.push('context')
  if (all.total !== all.first.items.length) flaws.push('total')

  const documentLoader = async (url) => ({ contextUrl: null, documentUrl: url, document: context })
  const quads = await jsonld.toRDF(all, { documentLoader, safe: true })
  const ontology = fs.readFileSync(require.resolve('@vocabulary/oa/oa.nq'), 'utf8')
  const terms = new Set(quads.flatMap((q) => [q.predicate.value, q.object.value]).filter((v) => v.startsWith(oa)))
  terms.forEach((term) => {
    if (!ontology.includes(`<${term}> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>`)) flaws.push(`no term: ${term}`)
  })
  for (const predicate of ['hasBody', 'hasTarget', 'hasSource', 'hasSelector', 'exact', 'start']) {
    if (all.total && !terms.has(oa + predicate)) flaws.push(`nothing has ${predicate}`)
  }
  console.log(`${all.total} annotations, ${quads.length} statements`)
  flaws.forEach((flaw) => console.log(flaw))
  process.exit(flaws.length ? 1 : 0)
}

main(process.argv[2]).catch((e) => {
  console.log(String(e), JSON.stringify(e.details || ''))
  process.exit(1)
})
