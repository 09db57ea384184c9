package io.kienco.plan.statement;

import java.util.List;

/**
 * One way to award a proposal: a start year and a way to pay.
 *
 * @param option number of the option in the problem's arrays
 * @param end last year of work
 */
public record Offer(int option, int start, int end, long benefit, long spend, List<Due> dues) {
  public Offer {
    dues = List.copyOf(dues);
  }
}
