/**
 * What a scenario changes of the assessment and of itself before a plan is made: what is left is an
 * ordinary assessment under an ordinary scenario, so that nobody after this room needs to know.
 */
package io.kienco.plan.adjust;
