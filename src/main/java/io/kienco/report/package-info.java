/** Prints what a plan, an assessment or an issue list holds; derives nothing. */
package io.kienco.report;
