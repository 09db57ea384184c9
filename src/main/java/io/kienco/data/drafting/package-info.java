/**
 * Turns needs into costed proposals for a planner to edit; a second run keeps the edits and says
 * what changed.
 */
package io.kienco.data.drafting;
