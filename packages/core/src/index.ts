export { DemarcheError, type DemarcheErrorCode, type DemarcheErrorParts } from './errors.js';
export type { ActorEntry } from './lexicon/actor-entry.js';
export { type CueEntry, DEFAULT_MAX_LENGTH, type ParseOptions, type ParserOptions } from './options.js';
export { createParser, type Parser, parse } from './parse.js';
export { type Act, type ActKind, ActKindSchema, ActSchema, type Tense, TenseSchema } from './schema/act.js';
export {
  type Actor,
  ActorCodeSchema,
  type ActorKind,
  ActorKindSchema,
  ActorSchema,
  type Mention,
  MentionSchema,
} from './schema/actor.js';
export {
  type Attribution,
  type AttributionMode,
  AttributionModeSchema,
  AttributionSchema,
} from './schema/attribution.js';
export { type Block, type BlockKind, BlockKindSchema, BlockSchema } from './schema/block.js';
export { type Diagnostic, type DiagnosticCode, DiagnosticCodeSchema, DiagnosticSchema } from './schema/diagnostic.js';
export {
  type Dateline,
  DatelineSchema,
  type DocumentKind,
  DocumentKindSchema,
  SCHEMA_VERSION,
  type StatementDocument,
  StatementDocumentSchema,
} from './schema/document.js';
export { type Event, EventSchema, type Plover, PloverSchema } from './schema/event.js';
export { type Force, ForceSchema, type Ladder, LadderSchema } from './schema/force.js';
export { type Instrument, type InstrumentKind, InstrumentKindSchema, InstrumentSchema } from './schema/instrument.js';
export { type Quotation, QuotationSchema, type QuotationUse, QuotationUseSchema } from './schema/quotation.js';
export { type Span, SpanSchema } from './schema/span.js';
export { type Violation, verify } from './verify.js';
