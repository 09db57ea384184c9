/**
 * An independent auditor for tests: reads a dataset's files and a plan's files by its own means,
 * and shares no code with the rooms that read and plan.
 *
 * <p>{@link io.kienco.referee.PlanChecker} says what is wrong with a plan; {@link
 * io.kienco.referee.Exhaustive} finds the best plan of a tiny dataset by trying all.
 */
package io.kienco.referee;
