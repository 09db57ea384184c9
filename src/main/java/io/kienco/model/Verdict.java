package io.kienco.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** All findings on one proposal, added up. */
public record Verdict(Proposal proposal, List<Finding> findings) {

  public Verdict {
    findings = List.copyOf(findings);
  }

  /** Priority in thousandths of a point. */
  public long priorityThousandths() {
    long priority = 0;
    for (Finding finding : findings) {
      priority += finding instanceof Finding.Points points ? points.thousandths() : 0;
    }
    return priority;
  }

  public boolean excluded() {
    return findings.stream().anyMatch(Finding.Exclusion.class::isInstance);
  }

  /** The earliest year by which it must be finished; null when nothing mandates it. */
  public Integer mandateYear() {
    return findings.stream()
        .filter(Finding.Mandate.class::isInstance)
        .map(f -> ((Finding.Mandate) f).year())
        .min(Integer::compare)
        .orElse(null);
  }

  /** Schemes that may pay it; empty means every scheme. */
  public Set<String> schemes() {
    Set<String> schemes = new TreeSet<>();
    for (Finding finding : findings) {
      if (finding instanceof Finding.PayFrom pay) {
        schemes.add(pay.schemeId());
      }
    }
    return schemes;
  }
}
