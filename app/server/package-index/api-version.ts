/** The version of the index's pages, HTML and JSON alike (PEP 629): project status (PEP 792) came last. */
export const API_VERSION = "1.4";
