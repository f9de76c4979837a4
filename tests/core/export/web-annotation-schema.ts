/** What the Web Annotation model says must be, as JSON Schemas; section numbers are those of the Recommendation. */

const iri = { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:[^\\s<>"{}|\\\\^`]+$' };
/** 3.3.1: xsd:dateTime with the timezone expressed as Z. */
const time = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$' };
/** 3.3.5 and the vocabulary. */
const motivation = {
  enum: [
    'assessing',
    'bookmarking',
    'classifying',
    'commenting',
    'describing',
    'editing',
    'highlighting',
    'identifying',
    'linking',
    'moderating',
    'questioning',
    'replying',
    'tagging',
  ],
};
const oneOrMore = (schema: object) => ({ anyOf: [schema, { type: 'array', minItems: 2, items: schema }] });

/** 3.1: the context is the W3C's alone as a string, or a list that has it. */
const context = {
  anyOf: [
    { const: 'http://www.w3.org/ns/anno.jsonld' },
    { type: 'array', contains: { const: 'http://www.w3.org/ns/anno.jsonld' }, minItems: 2 },
  ],
};

/** 3.3.2: agents have at most one name; a person is a creator, software a generator. */
const agent = (type: string) => ({
  type: 'object',
  required: ['type', 'name'],
  properties: { id: iri, type: { const: type }, name: { type: 'string', minLength: 1 } },
});

const resource = {
  type: 'object',
  required: ['id'],
  properties: { id: iri, type: { enum: ['Dataset', 'Image', 'Video', 'Audio', 'Text'] } },
};

/** 4.2.4 and 4.2.5. */
const selectors = {
  type: 'object',
  required: ['type'],
  oneOf: [
    {
      required: ['exact'],
      properties: {
        type: { const: 'TextQuoteSelector' },
        exact: { type: 'string', minLength: 1 },
        prefix: { type: 'string' },
        suffix: { type: 'string' },
      },
    },
    {
      required: ['start', 'end'],
      properties: {
        type: { const: 'TextPositionSelector' },
        start: { type: 'integer', minimum: 0 },
        end: { type: 'integer', minimum: 1 },
      },
    },
  ],
};

/** 4.3.1: one sourceDate, or a start and an end. */
const timeState = {
  type: 'object',
  required: ['type', 'sourceDate'],
  properties: { type: { const: 'TimeState' }, sourceDate: time },
};

/** 4: exactly one source. */
const specificResource = {
  type: 'object',
  required: ['type', 'source'],
  properties: {
    type: { const: 'SpecificResource' },
    source: { anyOf: [iri, resource] },
    selector: oneOrMore(selectors),
    state: timeState,
    purpose: motivation,
  },
};

/** 3.2.4: exactly one value. */
const textualBody = {
  type: 'object',
  required: ['type', 'value'],
  properties: {
    type: { const: 'TextualBody' },
    value: { type: 'string' },
    format: { type: 'string', pattern: '^[a-z]+/[a-z0-9.+-]+$' },
    language: { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' },
    purpose: motivation,
  },
};

/** 3: an annotation. Unknown keys must be namespaced, so that no term of the model is misspelt in silence. */
const annotation = {
  type: 'object',
  required: ['id', 'type', 'target'],
  additionalProperties: false,
  patternProperties: { '^promissory:': {} },
  properties: {
    '@context': context,
    id: iri,
    type: { const: 'Annotation' },
    motivation: oneOrMore(motivation),
    creator: agent('Person'),
    generator: agent('Software'),
    created: time,
    modified: time,
    body: oneOrMore({ anyOf: [textualBody, specificResource] }),
    target: oneOrMore(specificResource),
  },
};

/** 5.1 and 5.2: a collection with its one page inside. */
export const COLLECTION_SCHEMA = {
  type: 'object',
  required: ['@context', 'id', 'type', 'first', 'total'],
  additionalProperties: false,
  properties: {
    '@context': context,
    id: iri,
    type: { const: 'AnnotationCollection' },
    label: { type: 'string' },
    total: { type: 'integer', minimum: 0 },
    created: time,
    generator: agent('Software'),
    last: iri,
    first: {
      type: 'object',
      required: ['id', 'type', 'items'],
      additionalProperties: false,
      properties: {
        id: iri,
        type: { const: 'AnnotationPage' },
        startIndex: { type: 'integer', minimum: 0 },
        items: { type: 'array', items: annotation },
      },
    },
  },
};
