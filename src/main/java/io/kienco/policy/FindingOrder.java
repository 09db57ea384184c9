package io.kienco.policy;

import io.kienco.model.Finding;
import java.util.Comparator;
import java.util.List;

/** The fixed order of findings; order within a session is the agenda's and means nothing. */
final class FindingOrder {
  private static final List<Class<? extends Finding>> KINDS =
      List.of(
          Finding.Points.class,
          Finding.Exclusion.class,
          Finding.Mandate.class,
          Finding.PayFrom.class,
          Finding.Entitlement.class,
          Finding.Need.class,
          Finding.Unknown.class);

  static final Comparator<Finding> BY_KIND =
      Comparator.<Finding>comparingInt(f -> KINDS.indexOf(f.getClass()))
          .thenComparing(Finding::subject)
          .thenComparing(f -> f.citation().instrument())
          .thenComparing(f -> f.citation().rule())
          .thenComparing(FindingOrder::word)
          .thenComparingLong(FindingOrder::number);

  private FindingOrder() {}

  private static String word(Finding finding) {
    if (finding instanceof Finding.Entitlement e) {
      return e.name();
    }
    if (finding instanceof Finding.Need n) {
      return n.measure();
    }
    if (finding instanceof Finding.PayFrom f) {
      return f.schemeId();
    }
    return finding instanceof Finding.Unknown u ? u.what() : "";
  }

  private static long number(Finding finding) {
    if (finding instanceof Finding.Entitlement e) {
      return e.year();
    }
    if (finding instanceof Finding.Need n) {
      return Double.doubleToLongBits(n.quantity());
    }
    return finding instanceof Finding.Points p ? p.thousandths() : 0;
  }
}
