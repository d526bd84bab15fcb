import type { Metadata } from "../distribution/metadata.ts";

/** What a release's page shows, as the columns of `Release` have it. */
export type ReleasePage = {
  /** JSON of the metadata without the description. */
  metadata: string;
  description: string | null;
  descriptionType: string;
};

/** A release shows what the file says that was published last. */
export function releasePage({ description, descriptionType, ...metadata }: Metadata): ReleasePage {
  return { metadata: JSON.stringify(metadata), description, descriptionType };
}

/** The page of a release of which no file is published yet. */
export const EMPTY_PAGE: ReleasePage = { metadata: "{}", description: null, descriptionType: "text/plain" };
