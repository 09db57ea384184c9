/** What each kind of report says: a plan, an assessment or a comparison made into a paper. */
package io.kienco.report.document.content;
