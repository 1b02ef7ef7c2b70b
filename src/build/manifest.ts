const development = "https://localhost:3000";

/** The address the add-in will be served from, without a slash at its end. */
export function servedFrom(address = development): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== "https:")
    throw new Error(`ADDIN_URL was ${address}; Excel loads add-ins from https only.`);
  return `${url.origin}${url.pathname}`.replace(/\/$/, "");
}

/** The manifest with every development address replaced by the one the add-in will be served from. */
export function manifestFor(xml: string, address?: string): string {
  const served = servedFrom(address).replaceAll("&", "&amp;");
  return xml.replaceAll(development, () => served);
}
