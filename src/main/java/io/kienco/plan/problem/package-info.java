/**
 * The question as arrays: what may be chosen, what each choice brings, and which sums it adds to.
 */
package io.kienco.plan.problem;
