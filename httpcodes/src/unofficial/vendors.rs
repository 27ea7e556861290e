//! The enums of the vendors, generated from the sheet, in the order of its headings.

use crate::cheatsheet;

/// The codes of the web server nginx.
#[cheatsheet("unofficial.md", section = "nginx", crate = crate)]
#[non_exhaustive]
pub enum Nginx {}

/// The codes that Cloudflare sends when it has a problem with the server behind it.
#[cheatsheet("unofficial.md", section = "Cloudflare", crate = crate)]
#[non_exhaustive]
pub enum Cloudflare {}

/// The codes of the Application Load Balancer of Amazon Web Services.
#[cheatsheet("unofficial.md", section = "Amazon Web Services", crate = crate)]
#[non_exhaustive]
pub enum AmazonWebServices {}

/// The codes of Exchange, of Microsoft's extension of WebDAV, and of Windows.
#[cheatsheet("unofficial.md", section = "Microsoft", crate = crate)]
#[non_exhaustive]
pub enum Microsoft {}

/// The codes of ArcGIS, by Esri.
#[cheatsheet("unofficial.md", section = "ArcGIS", crate = crate)]
#[non_exhaustive]
pub enum ArcGis {}

/// The codes of Shopify's APIs.
#[cheatsheet("unofficial.md", section = "Shopify", crate = crate)]
#[non_exhaustive]
pub enum Shopify {}

/// The code of the web framework Laravel.
#[cheatsheet("unofficial.md", section = "Laravel", crate = crate)]
#[non_exhaustive]
pub enum Laravel {}

/// The code of the old API of Twitter, now X.
#[cheatsheet("unofficial.md", section = "Twitter", crate = crate)]
#[non_exhaustive]
pub enum Twitter {}

/// The code of web hosts that use cPanel and Apache.
#[cheatsheet("unofficial.md", section = "Apache and cPanel", crate = crate)]
#[non_exhaustive]
pub enum ApacheAndCPanel {}

/// The code of the web host Pantheon.
#[cheatsheet("unofficial.md", section = "Pantheon", crate = crate)]
#[non_exhaustive]
pub enum Pantheon {}

/// The code of SSL Labs, by Qualys.
#[cheatsheet("unofficial.md", section = "Qualys", crate = crate)]
#[non_exhaustive]
pub enum Qualys {}

/// The code of Anthropic's API.
#[cheatsheet("unofficial.md", section = "Anthropic", crate = crate)]
#[non_exhaustive]
pub enum Anthropic {}

/// The codes of various proxies and of Tornado's HTTP client.
#[cheatsheet("unofficial.md", section = "Proxies", crate = crate)]
#[non_exhaustive]
pub enum Proxies {}

/// The code of LinkedIn.
#[cheatsheet("unofficial.md", section = "LinkedIn", crate = crate)]
#[non_exhaustive]
pub enum LinkedIn {}
