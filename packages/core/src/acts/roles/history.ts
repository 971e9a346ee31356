/** Who did an act and at whom, as codes. */
export interface PlayedRoles {
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
}
