/**
 * Turns needs into costed proposals for a planner to edit. What was drafted is remembered in {@code
 * drafted.csv}: a row that differs from it is the planner's, and is never written over.
 */
package io.kienco.data.drafting;
