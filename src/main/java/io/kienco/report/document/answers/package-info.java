/** Reports on what was asked of plans and rules: comparison, sweep, rule impact, allowances. */
package io.kienco.report.document.answers;
