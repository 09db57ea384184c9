/** The nouns of a report before it has a form: sections of words, facts, tables and charts. */
package io.kienco.report.document.paper;
