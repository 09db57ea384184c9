/** Assessments or plans of one dataset side by side: what differs, and by how much. */
package io.kienco.compare;
