package io.kienco.data;

import io.kienco.model.FinancingPayment;
import io.kienco.model.Horizon;
import io.kienco.model.Pins;
import io.kienco.model.Portfolio;
import io.kienco.model.Proposal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Pins that name nothing, or that cannot hold together. */
final class PinChecks {

  private final Pins pins;
  private final JsonFields fields;
  private final Portfolio portfolio;
  private final Horizon horizon;
  private final Map<String, Proposal> proposals;

  PinChecks(Pins pins, JsonFields fields, Portfolio portfolio, Horizon horizon) {
    this.pins = pins;
    this.fields = fields;
    this.portfolio = portfolio;
    this.horizon = horizon;
    this.proposals = portfolio.proposalsById();
  }

  void check(boolean allowTail) {
    checkIds("must", pins.must());
    checkIds("never", pins.never());
    checkIds("at", pins.at().keySet());
    for (String id : new TreeSet<>(pins.never())) {
      if (pins.must().contains(id)) {
        fields.fail("never", "pins-must-and-never", id);
      } else if (pins.at().containsKey(id)) {
        fields.fail("never", "pins-at-and-never", id);
      }
    }
    checkTogether();
    pins.at().keySet().stream()
        .filter(proposals::containsKey)
        .sorted()
        .forEach(id -> checkPlace(proposals.get(id), pins.at().get(id), allowTail));
  }

  private void checkIds(String field, Set<String> ids) {
    for (String id : new TreeSet<>(ids)) {
      ScenarioChecks.checkId(fields, field, id, proposals.keySet(), Dictionary.PROPOSALS);
    }
  }

  /** What must be funded may not exclude each other, nor need what is forbidden. */
  private void checkTogether() {
    Set<String> wanted = new TreeSet<>(pins.must());
    wanted.addAll(pins.at().keySet());
    wanted.retainAll(proposals.keySet());
    Map<String, String> byGroup = new HashMap<>();
    for (String id : wanted) {
      Proposal proposal = proposals.get(id);
      String group = proposal.alternativeGroup();
      String other = group == null ? null : byGroup.putIfAbsent(group, id);
      String field = pins.must().contains(id) ? "must" : "at";
      if (other != null) {
        fields.fail(field, "pins-alternatives", other, id, group);
      }
      for (String required : proposal.requires()) {
        if (pins.never().contains(required)) {
          fields.fail(field, "pins-requires-never", id, required);
        }
      }
    }
  }

  private void checkPlace(Proposal proposal, Pins.At at, boolean allowTail) {
    JsonFields place = fields.object("at").object(proposal.id());
    if (at.scheme() != null) {
      checkScheme(place, proposal, at.scheme());
    }
    if (at.start() == null) {
      return;
    }
    int start = at.start();
    int first = proposal.ongoing() ? horizon.first() : earliest(proposal);
    int last = proposal.ongoing() ? horizon.first() : latest(proposal);
    if (start < first || start > last) {
      place.fail("start", "pin-outside-window", proposal.id(), start, first, last);
    } else if (!allowTail && start + proposal.durationYears() - 1 > horizon.last()) {
      int end = start + proposal.durationYears() - 1;
      place.fail("start", "pin-beyond-horizon", proposal.id(), start, end, horizon.last());
    }
  }

  private int earliest(Proposal proposal) {
    Integer year = proposal.earliestStart();
    return year == null ? horizon.first() : Math.max(year, horizon.first());
  }

  private int latest(Proposal proposal) {
    Integer year = proposal.latestStart();
    return year == null ? horizon.last() : Math.min(year, horizon.last());
  }

  /** A proposal with explicit options is paid by one of them, any other by a scheme. */
  private void checkScheme(JsonFields place, Proposal proposal, String scheme) {
    Set<String> options =
        portfolio.financing().stream()
            .filter(p -> p.proposalId().equals(proposal.id()))
            .map(FinancingPayment::optionId)
            .collect(Collectors.toCollection(TreeSet::new));
    String file = options.isEmpty() ? Dictionary.SCHEMES : Dictionary.FINANCING;
    if (options.isEmpty()) {
      portfolio.schemes().forEach(s -> options.add(s.id()));
    }
    ScenarioChecks.checkId(place, "scheme", scheme, options, file);
  }
}
