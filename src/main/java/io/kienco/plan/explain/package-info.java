/** From chosen options to the published plan: money, floors, and a reason for every yes and no. */
package io.kienco.plan.explain;
