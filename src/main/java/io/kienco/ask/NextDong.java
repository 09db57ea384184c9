package io.kienco.ask;

import io.kienco.model.Plan;
import io.kienco.model.Plan.Deferral;
import io.kienco.model.Plan.EnvelopeUse;
import io.kienco.model.Plan.Payment;
import io.kienco.model.Sweep.Next;
import java.util.Comparator;
import java.util.List;

/** Where one more đồng would bring most, and for what. */
final class NextDong {

  private static final double BILLION = 1e9;
  private static final int SHOWN = 3;

  private NextDong() {}

  /** Null where more money anywhere would bring nothing. */
  static Next of(Plan plan) {
    EnvelopeUse best =
        plan.envelopes().stream()
            .filter(e -> e.price() > 0)
            .max(Comparator.comparingDouble(EnvelopeUse::price))
            .orElse(null);
    if (best == null) {
      return null;
    }
    List<String> nearest =
        plan.deferred().stream()
            .filter(d -> money(d) != null)
            .sorted(Comparator.comparingLong(d -> money(d).amount()))
            .limit(SHOWN)
            .map(Deferral::proposal)
            .toList();
    return new Next(best.fund(), best.year(), best.price() * BILLION, nearest);
  }

  private static Payment money(Deferral deferral) {
    return deferral.wouldBeFunded() == null ? null : deferral.wouldBeFunded().money();
  }
}
