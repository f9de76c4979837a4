/** Locale keys: what a file of public/_locales holds, and which keys a language may have that English has not. */
export type LocaleFile = Record<
  string,
  { message: string; description?: string; placeholders?: Record<string, { content: string }> }
>;

/** A phrase said whole for one country, where the language bends its name: `toPartner_US`, "in die USA". */
export const bent =
  /^(?:placeIn|placedBefore|placedOf|countBefore|inPlace|toPartner|fromPartner|withPartner)_[A-Z]{2}$/;
