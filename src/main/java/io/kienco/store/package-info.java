/**
 * What was decided, kept: datasets and rulebooks by content, scenarios, plans, jobs, audit. H2 or
 * PostgreSQL. The only room that knows a database; asks no clock: each write says who and when.
 */
package io.kienco.store;
