package io.kienco.plan.problem;

import io.kienco.model.Plan.Payment;
import java.util.List;

/** One candidate, one start year, one way to pay; made anew when asked, never kept. */
public record Option(
    Candidate candidate, int start, int way, String scheme, List<Payment> payments) {

  /** Last year of work. */
  public int end() {
    return start + candidate.proposal().durationYears() - 1;
  }

  public long spend() {
    long spend = 0;
    for (Payment payment : payments) {
      spend += payment.amount();
    }
    return spend;
  }

  public boolean meetsMandate() {
    return candidate.mandate() != null && end() <= candidate.mandate();
  }
}
