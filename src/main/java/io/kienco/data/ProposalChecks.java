package io.kienco.data;

import io.kienco.model.DatasetInfo;
import io.kienco.model.Horizon;
import io.kienco.model.Proposal;
import io.kienco.model.School;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Is each proposal one that could be planned: a place, a cost, a spread and a window? */
final class ProposalChecks {

  private final Table<Proposal> proposals;
  private final Horizon horizon;
  private final Map<String, School> schools = new HashMap<>();
  private final Set<String> financed = new HashSet<>();
  private final boolean financingKnown;
  private final Doubts doubts;
  private final Issues issues;

  private ProposalChecks(Tables tables, boolean financingKnown, Doubts doubts, Issues issues) {
    this.proposals = tables.proposals();
    DatasetInfo info = tables.info();
    this.horizon = info == null ? null : info.horizon();
    tables.schools().records().forEach(s -> schools.put(s.code(), s));
    tables.financing().records().forEach(p -> financed.add(p.proposalId()));
    this.financingKnown = financingKnown;
    this.doubts = doubts;
    this.issues = issues;
  }

  /**
   * @param financingKnown false when {@code financing.csv} is there but could not be read
   */
  static void check(Tables tables, boolean financingKnown, Doubts doubts, Issues issues) {
    ProposalChecks checks = new ProposalChecks(tables, financingKnown, doubts, issues);
    Map<String, String> ongoingByGroup = new HashMap<>();
    for (int i = 0; i < tables.proposals().size(); i++) {
      Proposal proposal = tables.proposals().get(i);
      int line = tables.proposals().line(i);
      checks.checkPlace(proposal, i);
      checks.checkCost(proposal, line);
      checks.checkSpread(proposal, line);
      checks.checkWindow(proposal, line);
      if (proposal.ongoing()) {
        checks.checkOngoing(proposal, line, ongoingByGroup);
      }
    }
  }

  private void checkPlace(Proposal proposal, int i) {
    School school = schools.get(proposal.schoolCode());
    if (proposal.schoolCode() == null && proposal.communeCode() == null) {
      error(proposals.line(i), "school_code", "proposal-nowhere", proposal.id());
    } else if (school != null && !school.communeCode().equals(proposal.communeCode())) {
      doubts.add(
          proposals,
          i,
          "commune_code",
          "commune-differs",
          proposal.communeCode(),
          school.code(),
          school.communeCode());
    }
  }

  private void checkCost(Proposal proposal, int line) {
    Long cost = proposal.costVnd();
    if (cost != null && cost == 0) {
      error(line, "cost_vnd", "cost-zero", proposal.id());
    } else if (cost == null && financingKnown && !financed.contains(proposal.id())) {
      error(line, "cost_vnd", "cost-missing", proposal.id());
    }
  }

  private void checkSpread(Proposal proposal, int line) {
    if (proposal.spread().isEmpty()) {
      return;
    }
    int years = proposal.spread().size();
    int sum = proposal.spread().stream().mapToInt(Integer::intValue).sum();
    if (years != proposal.durationYears()) {
      error(line, "spread", "spread-length", years, proposal.durationYears());
    }
    if (sum != 100) {
      error(line, "spread", "spread-sum", sum);
    }
  }

  private void checkWindow(Proposal proposal, int line) {
    Integer earliest = proposal.earliestStart();
    Integer latest = proposal.latestStart();
    if (earliest != null && latest != null && earliest > latest) {
      error(line, "latest_start", "window-reversed", earliest, latest);
    } else if (horizon != null && latest != null && latest < horizon.first()) {
      warn(line, "latest_start", "window-before-horizon", latest, horizon.first());
    } else if (horizon != null && earliest != null && earliest > horizon.last()) {
      warn(line, "earliest_start", "window-after-horizon", earliest, horizon.last());
    } else if (horizon != null && tooLong(proposal)) {
      warn(line, "duration_years", "work-beyond-horizon", proposal.id(), horizon.last());
    }
  }

  private boolean tooLong(Proposal proposal) {
    int start = horizon.first();
    if (proposal.earliestStart() != null && !proposal.ongoing()) {
      start = Math.max(start, proposal.earliestStart());
    }
    return start + proposal.durationYears() - 1 > horizon.last();
  }

  /** An ongoing work starts in the first year of the horizon, whatever its window says. */
  private void checkOngoing(Proposal proposal, int line, Map<String, String> ongoingByGroup) {
    Integer earliest = proposal.earliestStart();
    Integer latest = proposal.latestStart();
    if (horizon != null && earliest != null && earliest > horizon.first()) {
      warn(line, "earliest_start", "ongoing-window", proposal.id(), horizon.first());
    } else if (horizon != null && latest != null && latest < horizon.first()) {
      warn(line, "latest_start", "ongoing-window", proposal.id(), horizon.first());
    }
    if (!proposal.requires().isEmpty()) {
      error(line, "requires", "ongoing-requires", proposal.id());
    }
    String group = proposal.alternativeGroup();
    String other = group == null ? null : ongoingByGroup.putIfAbsent(group, proposal.id());
    if (other != null) {
      warn(line, "alternative_group", "ongoing-alternatives", proposal.id(), other, group);
    }
  }

  private void error(int line, String column, String code, Object... args) {
    issues.error(proposals.file, line, column, code, args);
  }

  private void warn(int line, String column, String code, Object... args) {
    issues.warn(proposals.file, line, column, code, args);
  }
}
