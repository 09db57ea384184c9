/** The forms of a paper: HTML, PDF, workbook, CSV, and the templates that a province changes. */
package io.kienco.report.document.form;
