/**
 * The problem as a planner would state it, in OptaPlanner's constraint streams, and the OptaPlanner
 * solver whose phases hold the search. OptaPlanner is known only here.
 */
package io.kienco.plan.statement;
