/** The address that manifest.xml is written for. */
const developmentAddress = "https://localhost:3000";

/**
 * The manifest for another address: every address of the development server moves to `baseUrl`, which may have a path
 * ("https://example.com/clientele"). Office loads add-ins over https only, so that anything else is refused.
 *
 * @param {string} xml manifest.xml
 * @param {string} baseUrl where the files of the production build will lie
 * @returns {string}
 */
function rewriteManifest(xml, baseUrl) {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : null;
  if (url === null) throw new Error(`base address is not a web address: ${baseUrl}`);
  if (url.protocol !== "https:") throw new Error(`base address must begin with https: ${baseUrl}`);
  if (url.search !== "" || url.hash !== "" || url.username !== "")
    throw new Error(`base address must be host and path only: ${baseUrl}`);
  const folder = url.origin + url.pathname.replace(/\/+$/, "");
  return xml
    .replaceAll(`${developmentAddress}/`, () => `${escapeXml(folder)}/`)
    .replaceAll(developmentAddress, () => url.origin);
}

/** @param {string} text */
function escapeXml(text) {
  return text.replaceAll("&", "&amp;").replaceAll("'", "&apos;");
}

module.exports = { developmentAddress, rewriteManifest };
