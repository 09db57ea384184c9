package io.kienco.referee;

import io.kienco.model.Assessment;
import io.kienco.model.Finding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the rules said, as plain data: the referee trusts it and checks the plan against it.
 *
 * @param points thousandths of a point by proposal; none is 0
 * @param mandates year by which a proposal must be finished, by proposal
 * @param schemes schemes that may pay, by proposal; none means every scheme
 * @param owed entitlements in đồng, by year
 */
record Judgement(
    Map<String, Long> points,
    Set<String> excluded,
    Map<String, Integer> mandates,
    Map<String, Set<String>> schemes,
    SortedMap<Integer, Long> owed) {

  static Judgement none() {
    return new Judgement(
        new HashMap<>(), new HashSet<>(), new HashMap<>(), new HashMap<>(), new TreeMap<>());
  }

  static Judgement of(Assessment assessment) {
    Judgement judgement = none();
    assessment.findings().forEach(judgement::add);
    return judgement;
  }

  private void add(Finding finding) {
    if (finding instanceof Finding.Points f) {
      points.merge(f.proposalId(), f.thousandths(), Math::addExact);
    } else if (finding instanceof Finding.Exclusion f) {
      excluded.add(f.proposalId());
    } else if (finding instanceof Finding.Mandate f) {
      mandates.merge(f.proposalId(), f.year(), Math::min);
    } else if (finding instanceof Finding.PayFrom f) {
      schemes.computeIfAbsent(f.proposalId(), p -> new TreeSet<>()).add(f.schemeId());
    } else if (finding instanceof Finding.Entitlement f) {
      owed.merge(f.year(), f.amountVnd(), Math::addExact);
    }
  }
}
