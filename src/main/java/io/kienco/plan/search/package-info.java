/** From prices to a plan: round, repair, fill, kick; and for small sets, branch and bound. */
package io.kienco.plan.search;
