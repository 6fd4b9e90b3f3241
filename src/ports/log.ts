/** What a log line may say: ids, closed codes, counts and durations; never a word, a name or an address. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** One line per thing that happened, in the past tense. */
export interface Log {
  info(fields: LogFields, event: string): void;
  warn(fields: LogFields, event: string): void;
  error(fields: LogFields, event: string): void;
}
