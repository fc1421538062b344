/** The media type of a W3C Annotation. */
export const AS_ANNOTATION = {
  'Content-Type': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
} as const
