/** General solvers on the problems that we solve, in the same run: a benchmark, not a test. */
package io.kienco.plan.peers;
